"""Commands around a run: start a project, judge a run again by another suite."""

import json
import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from cleankit import cli, config
from cleankit.judge.suite import load_suite
from cleankit.results import Run


def ends(*arguments: str) -> object:
    """The exit code of a command."""
    with pytest.raises(SystemExit) as ended:
        cli.main([*arguments])
    return ended.value.code


def test_init_makes_what_works(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The configuration is understood, its suite loads, the workflow names no foreign package, what exists stays."""
    assert ends("init", str(tmp_path)) == 0
    monkeypatch.chdir(tmp_path)
    settings = config.settings(config.load(tmp_path))
    names = {e.name for e in load_suite(settings.suite).expectations}
    assert names == {e.name for e in load_suite("news").expectations} | {"freshness", "no-future-dates"}
    assert settings.formats == ("junit", "sarif", "summary")
    workflow = (tmp_path / ".github/workflows/cleankit.yml").read_text("utf-8")
    assert "cleankit run crawl -o out" in workflow
    assert "pip install cleankit" not in workflow
    (tmp_path / "cleankit.toml").write_text("mine")
    shutil.rmtree(tmp_path / "checks")
    assert ends("init", str(tmp_path)) == 2
    assert (tmp_path / "cleankit.toml").read_text() == "mine"
    assert not (tmp_path / "checks").exists()


def test_a_new_project_without_dates_is_warned(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The first crawl of a project does not fail for dates that it does not have, and is told so in words."""
    assert ends("init", str(tmp_path)) == 0
    monkeypatch.chdir(tmp_path)
    (tmp_path / "in.jsonl").write_text('{"id": "a", "text": "The council met on Monday."}\n', "utf-8")
    capsys.readouterr()
    assert ends("run", "in.jsonl", "-o", "out") == 0
    assert "warning freshness: no date was read, expected newest_age_days ≤ 3 days" in capsys.readouterr().out


def test_the_workflow_runs_as_it_is_written(tmp_path: Path) -> None:
    """Its steps, taken from the file: the gate passes a fresh crawl, twice, and what is uploaded is there."""
    yaml = pytest.importorskip("ruamel.yaml")
    assert ends("init", str(tmp_path)) == 0
    told = yaml.YAML(typ="safe").load((tmp_path / ".github/workflows/cleankit.yml").read_text("utf-8"))
    steps = told["jobs"]["gate"]["steps"]
    install, gate = (step["run"] for step in steps if "run" in step)
    (tmp_path / "crawl").mkdir()
    now = datetime.now(UTC).isoformat()
    topics = "harbour bridge council school museum river library market theatre stadium".split()
    stories = [
        {"id": t, "title": t, "date": now, "source": "a.example", "url": f"https://a.example/{t}",
         "text": f"The {t} was opened again on Monday, after the {t} had been closed for {n} months by the {t} office."}
        for n, t in enumerate(topics)
    ]  # fmt: skip
    (tmp_path / "crawl/a.jsonl").write_text("".join(json.dumps(story) + "\n" for story in stories), "utf-8")
    path = {"PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    for _ in range(2):
        done = subprocess.run(["bash", "-e", "-c", gate], cwd=tmp_path, env={**os.environ, **path}, check=False)
        assert done.returncode == 0
    uploaded = next(step["with"]["path"] for step in steps if "upload-artifact" in step.get("uses", "")).split()
    assert all((tmp_path / name).is_file() for name in [*uploaded, "out/findings.sarif", "cleankit-history.jsonl"])
    unset = subprocess.run(["bash", "-e", "-c", install], env=path, capture_output=True, text=True, check=False)
    assert unset.returncode
    assert "set the variable CLEANKIT of this repository" in unset.stderr


def test_the_comments_of_the_configuration_are_right(tmp_path: Path) -> None:
    """What stands there as an example is understood once its comment signs are gone."""
    assert ends("init", str(tmp_path)) == 0
    text = (tmp_path / "cleankit.toml").read_text("utf-8")
    lines = [line.removeprefix("# ") for line in text.splitlines() if " = " in line or "[[" in line]
    (tmp_path / "cleankit.toml").write_text("\n".join(lines), "utf-8")
    assert len(config.settings(config.load(tmp_path)).suppress) == 1


def test_a_run_is_judged_again(seeds_run: tuple[Path, Run], capsys: pytest.CaptureFixture[str]) -> None:
    """The suite of the run gives the same checks, a stricter one fails, and nothing of the run changes."""
    out, made = seeds_run
    before = (out / "result.json").read_bytes()
    assert made.verdict is not None
    assert ends("validate", str(out), "--output-format", "json") == int(made.verdict.status == "fail")
    assert json.loads(capsys.readouterr().out)["checks"] == json.loads(before)["checks"]
    assert ends("validate", str(out), "--suite", "strict") == 1
    assert "verdict: fail (strict)" in capsys.readouterr().out
    assert (out / "result.json").read_bytes() == before


def test_a_run_without_a_gate_is_judged_afterwards(root: Path, tmp_path: Path) -> None:
    """`cleankit clean` asks no gate, and keeps all that any suite asks for."""
    assert ends("clean", str(root / "seeds"), "-o", str(tmp_path / "out")) == 0
    assert ends("validate", str(tmp_path / "out")) == 0
    assert ends("validate", str(tmp_path / "out"), "--suite", "strict") == 1


def test_a_run_does_not_drift_from_itself(root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Judged again with the history that holds it, a first run is still a first run."""
    out, past = str(tmp_path / "out"), str(tmp_path / "history.jsonl")
    assert ends("run", str(root / "seeds"), "-o", out, "--history", past) == 0
    capsys.readouterr()
    assert ends("validate", out, "--history", past, "--output-format", "json") == 0
    checks = {c["name"]: c["observed"] for c in json.loads(capsys.readouterr().out)["checks"]}
    assert checks["drift-documents"] == "no earlier run"


@pytest.mark.parametrize("told", ["", "[]", '{"verdict": "unfinished"}', '{"verdict": "could not judge"}'])
def test_half_a_run_is_not_judged(told: str, tmp_path: Path) -> None:
    """Without a finished result.json there is no verdict, exit code 2."""
    (tmp_path / "result.json").write_text(told)
    assert ends("validate", str(tmp_path)) == 2
    assert ends("baseline", str(tmp_path), "-o", str(tmp_path / "b.json")) == 2


def test_the_gate_in_a_shell(seeds_run: tuple[Path, Run]) -> None:
    """`cleankit validate RUN && next` goes on only when the gate holds."""
    line = f'"{sys.executable}" -m cleankit validate "{seeds_run[0]}" --suite strict >/dev/null && echo on'
    done = subprocess.run(["sh", "-c", line], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (1, "")
