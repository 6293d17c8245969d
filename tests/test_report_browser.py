"""The report in a real browser: hostile titles do not run, and the page shows what it should."""

import shutil
import subprocess
from pathlib import Path

import polars as pl
import pytest

from cleankit.model import Check, Member, Run, Sample, Verdict
from cleankit.stages.report import render

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="needs chromium on PATH (apt-get install chromium)"),
]

QUIET = (
    "--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update"
    " --disable-sync"
)
HOSTILE = "<script>document.title='XSS'</script><img src=x onerror=\"document.title='XSS'\">"


def browse(tmp_path: Path, *options: str) -> str:
    """Opens the report of a hostile run in a browser of its own; what the browser prints."""
    page = tmp_path / "report.html"
    page.write_text(render(hostile()), encoding="utf-8")
    command = [str(CHROMIUM), *QUIET.split(), f"--user-data-dir={tmp_path / 'profile'}", *options, page.as_uri()]
    return subprocess.run(command, capture_output=True, check=True, timeout=120, encoding="utf-8").stdout


def hostile() -> Run:
    """A run whose every scraped string is an attack."""
    numbers = [1, 1, 0.1, 1]
    columns = ["documents", "findings", "removed_share", "duplicates"]
    return Run(
        id="the-run",
        version="0.1.0",
        started="2026-11-24",
        seconds=1.0,
        inputs=(HOSTILE,),
        documents=1,
        clean=1,
        rejected=0,
        records=1,
        verdict=Verdict("fail", "suite", (Check(HOSTILE, "critical", False, HOSTILE, HOSTILE, 1, HOSTILE, HOSTILE),)),
        rules=pl.DataFrame(
            [("GLY01", "wrong-look-alike", "error", "safe", 1, 1, 1, 0)],
            schema=["code", "name", "severity", "fix", "findings", "documents", "applied", "removed"],
            orient="row",
        ),
        languages=pl.DataFrame([["ar", *numbers]], schema=["lang", *columns], orient="row"),
        sources=pl.DataFrame([[HOSTILE, *numbers]], schema=["source", *columns], orient="row"),
        reasons=pl.DataFrame([(HOSTILE, 1)], schema=["reason", "documents"], orient="row"),
        samples=(Sample("GLY01", HOSTILE, HOSTILE, "ar", HOSTILE, "فی", HOSTILE, "في", HOSTILE),),
        clusters=(
            (
                Member("a", HOSTILE, HOSTILE, "ar", True, 1.0, "", HOSTILE),
                Member("b", HOSTILE, HOSTILE, "ar", False, 0.9, "a", "other words"),
            ),
        ),
    )


def test_hostile_titles_do_not_run(tmp_path: Path) -> None:
    """The title is ours after all scripts had their chance, and no element was smuggled in."""
    dom = browse(tmp_path, "--dump-dom")
    assert "<title>fail · the-run · cleankit</title>" in dom
    assert "<img" not in dom
    assert '<p dir="rtl" lang="ar">' in dom


def test_our_own_script_runs_under_the_policy(tmp_path: Path) -> None:
    """The hash in the policy fits: the search box, hidden without JavaScript, is there."""
    dom = browse(tmp_path, "--dump-dom")
    assert '<p class="tools" id="tools">' in dom


def test_the_page_shows(tmp_path: Path) -> None:
    """A picture of the page is more than a blank sheet."""
    picture = tmp_path / "report.png"
    browse(tmp_path, f"--screenshot={picture}", "--window-size=1280,1000")
    assert picture.read_bytes().startswith(b"\x89PNG")
    assert picture.stat().st_size > 30_000
