"""result.json never says "pass" by accident: not after a kill, not when the judge raises, not when it exits."""

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from cleankit import cli, pipeline
from cleankit.config import Settings
from cleankit.stages import validate

STORY = '{"id": "a", "text": "The council met on Monday and spoke of the bridge for three hours."}\n'
DYING = """
import os, signal, sys
from cleankit import cli
from cleankit.judge import gx
def die(*_):
    {how}
gx.ask = die
cli.main(["run", sys.argv[1], "-o", sys.argv[2], "--replace"])
"""


@pytest.fixture
def crawl(tmp_path: Path) -> Path:
    """A crawl of one story."""
    path = tmp_path / "in.jsonl"
    path.write_text(STORY, "utf-8")
    return path


def verdict(out: Path) -> str:
    """What result.json says."""
    said = json.loads((out / "result.json").read_text("utf-8"))["verdict"]
    assert isinstance(said, str)
    return said


@pytest.mark.parametrize(
    ("how", "code"),
    [
        ("os.kill(os.getpid(), signal.SIGKILL)", -signal.SIGKILL),
        ("os._exit(0)", 0),
        ("raise MemoryError", 2),
        ("sys.exit(0)", 2),
    ],
)
def test_a_death_inside_the_judge(how: str, code: int, crawl: Path, tmp_path: Path) -> None:
    """Killed, out of memory, or ended by a library: the exit code and result.json never say pass, even after one."""
    out = tmp_path / "out"
    pipeline.run([str(crawl)], out)
    assert verdict(out) in {"pass", "warn"}
    done = subprocess.run(
        [sys.executable, "-c", DYING.format(how=how), str(crawl), str(out)], capture_output=True, text=True, check=False
    )
    assert done.returncode == code, done.stderr
    assert verdict(out) == ("could not judge" if code == 2 else "unfinished")
    assert not (out / "report.html").exists()


@pytest.mark.usefixtures("broken_judge")
def test_a_judge_that_raises(crawl: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Exit code 2, the reason in result.json and on standard error; a bug outside the judge leaves "unfinished"."""
    with pytest.raises(SystemExit) as ended:
        cli.main(["run", str(crawl), "-o", str(tmp_path / "out")])
    assert ended.value.code == 2
    assert json.loads((tmp_path / "out/result.json").read_text())["error"] == "the scales are broken"
    monkeypatch.setattr(validate, "judge", lambda *_, **__: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        pipeline.run([str(crawl)], tmp_path / "out", replace=True)
    assert verdict(tmp_path / "out") == "unfinished"


HEAVY = ("great_expectations", "pandas", "scipy", "numba", "cleankit.pipeline", "cleankit.index", "jinja2")


@pytest.mark.parametrize(
    ("code", "absent"),
    [
        ("import cleankit", (*HEAVY, "polars", "numpy", "cyclopts", "cleankit.rules")),
        ("from cleankit import cli; cli.main(['rules'])", (*HEAVY, "cleankit.crawl.passes")),
        ("from cleankit import cli; cli.main(['rule', 'LBL07'])", (*HEAVY, "cleankit.crawl.passes")),
        ("from cleankit import rules; rules.catalogue()", (*HEAVY, "regex")),
        (
            "from cleankit import rules, words; rules.catalogue(); assert not words.lexicon.lexicon.cache_info()[3]",
            HEAVY,
        ),
        ("from cleankit import cli; cli.main(['check', 'seeds/000_cb041ddd7639ad4e.txt'])", HEAVY),
    ],
)
def test_the_judge_stays_at_home(root: Path, code: str, absent: tuple[str, ...]) -> None:
    """Importing cleankit, listing rules or checking an article loads neither Great Expectations nor pandas, nor more.

    The catalogue reads no lexicon, and only a run loads the pipeline.
    """
    watch = f"import atexit, sys; atexit.register(lambda: print(*{set(absent)} & sys.modules.keys(), file=sys.stderr))"
    done = subprocess.run(
        [sys.executable, "-c", f"{watch}\n{code}"], capture_output=True, text=True, check=False, cwd=root
    )
    assert done.stderr.strip() == ""
    assert done.returncode == (1 if "check" in code else 0)


def test_same_run_same_bytes_in_files_on_request(crawl: Path, tmp_path: Path) -> None:
    """JUnit, SARIF and the summary hold no time and no chance."""
    kept = []
    for name in ("a", "b"):
        pipeline.run([str(crawl)], tmp_path / name, Settings(formats=("junit", "sarif", "summary")))
        kept.append([(tmp_path / name / file).read_bytes() for file in ("junit.xml", "findings.sarif", "summary.md")])
    assert kept[0] == kept[1]
