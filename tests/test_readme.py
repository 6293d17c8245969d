"""The README tells the truth: its sessions print what they show, its rule works, CI runs its commands."""

import doctest
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import test_rules

from cleankit.rule import Rule

README = (Path(__file__).parents[1] / "README.md").read_text("utf-8")


def blocks(kind: str) -> list[str]:
    """The code blocks of a kind."""
    return re.findall(rf"^```{kind}\n(.*?)^```", README, re.MULTILINE | re.DOTALL)


def test_console_session(root: Path, tmp_path: Path) -> None:
    """The commands of the tour print what the README shows, times aside."""
    (tmp_path / "seeds").symlink_to(root / "seeds")
    (tmp_path / "bin").mkdir()
    command = tmp_path / "bin/cleankit"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m cleankit "$@"\n', "utf-8")
    command.chmod(0o755)
    env = {**os.environ, "PATH": f"{command.parent}:{os.environ['PATH']}", "PYTHONPATH": str(root), "COLUMNS": "100"}
    shown = "".join(blocks("console"))
    session = ""

    for line in re.findall(r"^\$ (.*)$", shown, re.MULTILINE):
        made = subprocess.run(
            line, shell=True, cwd=tmp_path, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
            check=False,
        )  # fmt: skip
        session += f"$ {line}\n{made.stdout}"

    assert timeless(session) == timeless(shown)


def timeless(text: str) -> str:
    """A session without its times."""
    return re.sub(r"in \d+\.\d s", "in … s", text)


def test_python_session() -> None:
    """The Python session prints what it shows."""
    (session,) = blocks("pycon")
    test = doctest.DocTestParser().get_doctest(session, {}, "README.md", "README.md", 0)
    runner = doctest.DocTestRunner()

    assert runner.run(test).failed == 0


def test_worked_rule(monkeypatch: pytest.MonkeyPatch) -> None:
    """The rule that the README adds passes what `just rules` asks of it, among all others."""
    (source,) = blocks("python")
    (file,) = re.findall(r"This could be `cleankit/(\S+)\.py`", README)
    place: dict[str, object] = {"__name__": f"cleankit.{file.replace('/', '.')}"}
    exec(source, place)
    each = place[Path(file).name].rule  # type: ignore[attr-defined]
    assert isinstance(each, Rule)
    assert each.code not in {known.code for known in test_rules.CATALOGUE}
    monkeypatch.setattr(test_rules, "CATALOGUE", (*test_rules.CATALOGUE, each))

    for example in each.examples:
        (test_rules.test_bad if example.spans else test_rules.test_ok)(each, example)
    test_rules.test_rule_is_complete(each)
    test_rules.test_conditions_have_no_word_boundary(each)
    test_rules.test_rule_has_one_name(each)


def test_ci_runs_the_commands_of_the_readme(root: Path) -> None:
    """README.md holds exactly the two commands that .ci/run looks for: install and run, install and test."""
    pattern = re.search(r"grep '(.*?)' README\.md", (root / ".ci/run").read_text("utf-8"))
    assert pattern is not None
    found = [line for line in README.splitlines() if re.match(pattern[1].replace("\\.", "[.]"), line)]

    assert len(found) == 2
    assert found[0].endswith("cleankit run seeds -o reports/runs/seeds --replace")
    assert found[1].endswith(".venv/bin/pytest")


@pytest.mark.parametrize("target", sorted(set(re.findall(r"\]\(([^)#]+)\)", README))))
def test_links_lead_somewhere(root: Path, target: str) -> None:
    """Every file that the README links to is there."""
    assert (root / target).exists()
