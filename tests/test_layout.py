"""The shape of the project: names, sizes, what must not be in it."""

import ast
import re
import subprocess
import tomllib
from pathlib import Path

import pytest

from cleankit import stages
from cleankit.words.lexicon import HOME, languages

ROOT = Path(__file__).parents[1]
MODULES = sorted((ROOT / "cleankit").rglob("*.py"))
LONG = {
    "stages/read.py": 400,
    "stages/report.py": 340,
}
"""Modules that are longer than they should be: they may shrink, and the number with them, not grow."""
VAGUE = {"utils", "util", "helpers", "helper", "common", "base", "manager", "core", "misc", "tools"}
OWN_TOP = "cleankit seeds checks reports tests benchmarks README.md CHANGELOG.md CONTRIBUTING.md LICENSE justfile"
OWN_TOP += " pyproject.toml"


def tracked() -> list[Path]:
    """The files of the project: what git knows, or without git all that is not hidden."""
    try:
        listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True, text=True).stdout
        return [ROOT / name for name in listed.split("\0") if name and (ROOT / name).is_file()]
    except (OSError, subprocess.CalledProcessError):
        return [path for path in ROOT.rglob("*") if path.is_file() and "/." not in path.as_posix()]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(ROOT / "cleankit").as_posix())
def test_modules_are_short(path: Path) -> None:
    """A module can be read in one go: 300 lines, a rule 80 besides its examples."""
    name = path.relative_to(ROOT / "cleankit").as_posix()
    source = path.read_text("utf-8")
    limit = LONG.get(name, 80 if name.startswith(("rules/", "evidence/")) else 300)
    lines = len(source.splitlines()) - examples(source)

    assert lines <= limit
    assert name not in LONG or lines > limit - 10


def examples(source: str) -> int:
    """How many lines the examples of a rule take."""
    made = [node for node in ast.parse(source).body if isinstance(node, ast.Assign)]
    sizes = [(node.end_lineno or 0) - node.lineno + 1 for node in made if ast.unparse(node.targets[0]) == "EXAMPLES"]
    return sum(sizes)


def test_names_say_something() -> None:
    """No module is called utils, helpers, common, base, manager or core."""
    assert {path.stem for path in MODULES} & VAGUE == set()


def test_top_level_names() -> None:
    """What the design puts at the top stands there."""
    assert [name for name in OWN_TOP.split() if not (ROOT / name).exists()] == []


def test_types_are_shipped() -> None:
    """Type checkers of who installs cleankit believe its types."""
    assert (ROOT / "cleankit/py.typed").is_file()


def test_every_test_says_what_holds() -> None:
    """Each test has a docstring of one sentence or more that states behaviour."""
    silent = [
        f"{path.name}: {node.name}"
        for path in sorted((ROOT / "tests").glob("test_*.py"))
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_") and not ast.get_docstring(node)
    ]

    assert silent == []


def test_nothing_of_this_machine() -> None:
    """No path of somebody's machine, no address of a package registry, no merge mark stands in any file."""
    wrong = re.compile(rb"/(?:work|home|root|Users)/\w|pypi\.org|pythonhosted|^(?:<<<<<<<|>>>>>>>) ", re.MULTILINE)
    found = [path.relative_to(ROOT).as_posix() for path in tracked() if wrong.search(path.read_bytes())]

    assert [name for name in found if name != "tests/test_layout.py"] == []


def test_paths_are_no_globs() -> None:
    """Wherever Polars reads a file or many, it is told that brackets and stars in their names are no glob."""
    reads = re.compile(r"pl\.(?:scan|read)_(?:ipc|parquet|csv|ndjson)\([^\n]*")
    found = [line for path in MODULES for line in reads.findall(path.read_text("utf-8"))]

    assert found
    assert [line for line in found if "glob=False" not in line] == []


def test_every_shipped_language_has_the_same_classes() -> None:
    """Lexicons are complete: every language names each class of labels, if only to say that it has none."""
    classes = {lang: set(tomllib.loads((HOME / f"{lang}.toml").read_text("utf-8"))["labels"]) for lang in languages()}

    assert {lang: found ^ classes["en"] for lang, found in classes.items() if found != classes["en"]} == {}


def test_the_version_is_said_once() -> None:
    """pyproject.toml and the package agree on the version, and the changelog knows it."""
    from cleankit import __version__  # noqa: PLC0415

    assert tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"] == __version__
    assert f"## {__version__}" in (ROOT / "CHANGELOG.md").read_text("utf-8")


def test_the_flow_names_every_stage() -> None:
    """The docstring of cleankit.stages lists the files of the folder, each once."""
    listed = [line.split()[0] for line in (stages.__doc__ or "").splitlines() if "  " in line]
    assert sorted(listed) == sorted(path.stem for path in (ROOT / "cleankit/stages").glob("[!_]*.py"))


def test_a_rule_is_a_file() -> None:
    """Each file under rules/ makes the rule that it is named after, and no other."""
    for path in sorted((ROOT / "cleankit/rules").glob("*/[!_]*.py")):
        made = re.findall(r'^@rule\(\s*"\w+",\s*"([\w-]+)"', path.read_text("utf-8"), re.MULTILINE)
        assert [name.replace("-", "_") for name in made] == [path.stem], path
