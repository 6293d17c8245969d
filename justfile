# just: lint, types, tests. Recipes call what stands in .venv.
set quiet
bin := ".venv/bin/"

default: lint types test

# ruff and the import contracts
lint:
    {{bin}}ruff check
    {{bin}}ruff format --check
    {{bin}}lint-imports

# mypy, strict
types:
    {{bin}}mypy

# the whole suite
test *options:
    {{bin}}pytest {{options}}

# the examples of the rules only
rules *options:
    {{bin}}pytest tests/test_rules.py {{options}}

# look for texts and lines that break a law, with new random examples
fuzz:
    {{bin}}pytest tests/test_laws.py tests/test_hostile.py --hypothesis-profile=fuzz

# beside other tools, by stage, and how cost grows
bench *options:
    {{bin}}python benchmarks/all.py {{options}}

# 200 kill -9 at random moments
kills *options:
    {{bin}}python benchmarks/kills.py {{options}}

# write reports/rules.md and reports/example.html
reports:
    {{bin}}python tests/generated.py

# raise the floors of checks/floors.json to what the rules reach now
floors:
    {{bin}}python tests/floors.py

# which findings a change gains and loses, against a revision, on seeds/ and the crawls of ../shared
diff revision="main" *options:
    {{bin}}python benchmarks/diff.py {{revision}} {{options}}

# repair what ruff can
fix:
    {{bin}}ruff check --fix
    {{bin}}ruff format

# the main job on the samples
run:
    {{bin}}cleankit run seeds -o reports/runs/seeds --replace

# all of it in a clean clone with a new environment
ci:
    .ci/run
