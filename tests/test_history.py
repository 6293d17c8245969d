"""The figures of earlier runs: what is kept, what is compared, and what a jump does to a verdict."""

import json
import os
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from test_validate import TOTALS, documents

from cleankit import cli, pipeline
from cleankit.config import Settings
from cleankit.errors import InputError, OutputError
from cleankit.judge import gate
from cleankit.judge.suite import load_suite
from cleankit.results import Verdict
from cleankit.stages import history
from cleankit.stages.history import Entry


def rates(documents: float = 100, findings: float = 2, removed: float = 0.1) -> dict[str, float]:
    """The rates of a source."""
    return dict(zip(history.RATES, (documents, findings, removed, 0.0), strict=True))


def entry(verdict: str = "pass", sources: Any = None, **totals: float) -> Entry:
    """A run with the totals of a good one, but for some."""
    return Entry("run", "2026", "news", verdict, TOTALS | totals, sources or {})


def test_runs_are_appended_and_read_again(tmp_path: Path) -> None:
    """A file grows by a line a run; a line that a kill cut short is dropped, one in the middle is an error."""
    file = tmp_path / "deep" / "history.jsonl"
    assert history.load(file) == ()
    made = history.entry("r1", "now", Verdict("warn", "news", ()), {"documents": 3.0}, {"ü\ud800": rates()})
    history.append(file, made)
    with file.open("ab") as handle:
        handle.write(b'{"run": "half')
    assert [e.run for e in history.load(file)] == ["r1"]
    history.append(file, made)
    assert [e.verdict for e in history.load(file)] == ["warn", "warn"]
    assert file.read_bytes().count(b"\n") == 2
    file.write_text("{}\n" + file.read_text())
    with pytest.raises(InputError, match="line 1: not a run"):
        history.load(file)


def test_a_line_is_written_whole_or_it_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a system takes in two pieces is written in two; a disk that is full in between is told."""
    file, real = tmp_path / "h.jsonl", os.write
    made = history.entry("r1", "now", Verdict("pass", "news", ()), {"documents": 3.0}, {})
    with monkeypatch.context() as patch:
        patch.setattr(os, "write", lambda handle, data: real(handle, data[:20]))
        history.append(file, made)
    assert history.load(file) == (made,)

    def full(handle: int, data: bytes) -> int:
        if len(data) < 100:
            raise OSError(28, "No space left on device")
        return real(handle, data[:-50])

    monkeypatch.setattr(os, "write", full)
    with pytest.raises(OutputError, match="No space left"):
        history.append(file, made)
    assert history.load(file) == (made,)


@pytest.mark.parametrize("foreign", ["my notes", '{"api_key": "secret"}', "[1]"])
def test_what_is_no_history_is_left_alone(foreign: str, tmp_path: Path) -> None:
    """A file of one line that is no run is refused, though it has no line feed, and stays as it is."""
    file = tmp_path / "notes.txt"
    file.write_text(foreign)
    with pytest.raises(InputError, match="line 1: not a run"):
        history.append(file, entry())
    with pytest.raises(InputError, match="line 1: not a run"):
        history.load(file)
    assert file.read_text() == foreign


def test_a_history_without_its_last_line_feed(tmp_path: Path) -> None:
    """An editor that strips the last line feed loses no run: the next one begins a line of its own."""
    file = tmp_path / "h.jsonl"
    for n in range(2):
        history.append(file, history.entry(f"r{n}", "now", Verdict("pass", "news", ()), {}, {}))
        file.write_text(file.read_text().rstrip("\n"))
    history.append(file, history.entry("r2", "now", Verdict("pass", "news", ()), {}, {}))
    assert [e.run for e in history.load(file)] == ["r0", "r1", "r2"]


def test_a_crawl_that_is_run_again_counts_once(tmp_path: Path) -> None:
    """The same input is not compared with itself, and is one run to later ones, wherever its files lie."""
    settings, made = Settings(history=str(tmp_path / "h.jsonl")), []
    for day, name in (("monday", "a"), ("monday", "b"), ("monday", "c"), ("tuesday", "d"), ("monday", "e")):
        rows = [{"id": f"{day} {n}", "text": f"Story {n} of {day}, told by someone who was there."} for n in range(4)]
        (tmp_path / f"{name}.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
        made.append(pipeline.run(tmp_path / f"{name}.jsonl", tmp_path / name, settings))
    assert [len(run.trends[0].values) if run.trends else 0 for run in made] == [0, 0, 0, 2, 2]
    assert len({run.id for run in made}) == 5
    assert gate.again(tmp_path / "d", settings).trends == made[3].trends


def test_lines_without_an_input_are_runs_of_their_own(tmp_path: Path) -> None:
    """What an earlier version wrote is read as before."""
    file = tmp_path / "h.jsonl"
    for _ in range(2):
        history.append(file, entry())
    file.write_text(file.read_text().replace(', "input": ""', ""))
    assert "input" not in file.read_text()
    assert len(history.good(history.load(file), came="x")) == 2


def test_only_the_largest_sources_are_kept() -> None:
    """A history line is bounded, however many sources a crawl has."""
    many = {f"s{i}": rates(i) for i in range(2000)}
    kept = history.entry("r", "now", Verdict("pass", "news", ()), {}, many).sources
    assert len(kept) == history.SOURCES_KEPT
    assert "s1999" in kept
    assert "s0" not in kept


def test_drift_is_the_distance_from_the_median_of_good_runs() -> None:
    """Shares by difference, numbers in proportion; failed runs and all but the last ones do not count."""
    runs = [entry(documents=9), *(entry(documents=n) for n in (100, 110, 1000)), entry("fail", documents=1)]
    past = history.good(runs, 3)
    drift = history.drift({"documents": 55, "und_share": 0.3, "new_total": 7}, past)
    assert drift == {"documents": -0.5, "und_share": pytest.approx(0.3), "new_total": 0}
    assert history.drift({"documents": 5}, ()) is None


def test_the_same_again_is_no_drift() -> None:
    """Figures are kept with few decimals; what is cut off is not taken for a change."""
    past = [history.entry("r", "now", Verdict("pass", "news", ()), {**TOTALS, "und_share": 1 / 3}, {})] * 2
    now = {**TOTALS, "und_share": 1 / 3}
    assert set((history.drift(now, past) or {}).values()) == {0}
    assert all(len(set(trend.values)) == 1 for trend in history.trends(now, past))


def test_sources_are_compared_with_themselves() -> None:
    """Small sources are left out, new ones have not changed, one that has gone is there with no documents."""
    past = [entry(sources={"old": rates(), "gone": rates(), "tiny": rates(5)}) for _ in range(3)]
    now = {"old": rates(50, removed=0.4), "new": rates(), "tiny": rates(3)}
    frame = history.sources(now, past)
    rows = {
        name: rest for name, *rest in frame.select("source", "documents", "documents_change", "removed_change").rows()
    }
    assert rows == {"gone": [0, -1, 0], "new": [100, 0, 0], "old": [50, -0.5, pytest.approx(0.3)]}
    assert history.sources(now, past, frozenset({"gone"}))["source"].to_list() == ["new", "old"]


def test_since_when_is_a_source_so() -> None:
    """Its share of removed text over the runs that knew it, this one last; a new source has no past."""
    past = [entry(sources={"old": rates(removed=share)}) for share in (0.1, 0.2)] + [entry()]
    (trend,) = history.source_trends({"old": rates(removed=0.6), "new": rates()}, past)
    assert (trend.label, trend.values) == ("old", (0.1, 0.2, 0.6))


def test_rates_of_sources() -> None:
    """From counts to rates; documents without a source have none."""
    schema = ["source", "documents", "findings", "removed_share", "duplicates"]
    frame = pl.DataFrame([("a", 4, 8, 0.5, 1), ("", 9, 9, 0.1, 0)], schema=schema, orient="row")
    assert history.rates(frame) == {"a": dict(zip(history.RATES, (4, 2, 0.5, 0.25), strict=True))}


@pytest.mark.parametrize(("now", "status"), [(40, "pass"), (10, "warn"), (2, "fail")])
def test_a_fall_warns_and_a_collapse_fails(now: float, status: str, tmp_path: Path) -> None:
    """The gate compares with the history: a first run passes, half the documents warn, hardly any fail."""
    settings = Settings(history=str(tmp_path / "h.jsonl"))
    totals = TOTALS | {"documents": now}
    first = gate.judge(documents(), totals, {}, load_suite("news"), settings)
    assert first.verdict.status == "pass"
    assert {c.observed for c in first.verdict.checks if c.name.startswith("drift")} == {"no earlier run"}
    assert first.trends == ()
    history.append(tmp_path / "h.jsonl", entry(documents=40))
    second = gate.judge(documents(), totals, {}, load_suite("news"), settings)
    assert second.verdict.status == status
    assert second.trends[0].values == (40, now)


def test_a_source_that_changes_is_named(tmp_path: Path) -> None:
    """The check of sources says which one; a suppressed source is left out."""
    settings = Settings(history=str(tmp_path / "h.jsonl"))
    history.append(tmp_path / "h.jsonl", entry(sources={"a.example": rates()}))
    now = {"a.example": rates(removed=0.6)}
    judged = gate.judge(documents(), TOTALS, now, load_suite("news"), settings)
    (check,) = (c for c in judged.verdict.checks if c.name == "source-drift-removed")
    assert (check.passed, check.observed) == (False, "1 of 1 sources of 20 documents or more fails (100 %): a.example")
    assert check.expected == "removed_change ≥ -25 points and ≤ +25 points in 95 % of sources"


def test_runs_remember_and_are_shown(root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Two runs over the seeds make two lines, the second has trends, and `cleankit history` draws them."""
    file = tmp_path / "h.jsonl"
    crawl = tmp_path / "in.jsonl"
    for stories in (4, 8):
        lines = [
            {"id": i, "text": f"Story {i} of the day, told by someone who was there. " * (i + 1)}
            for i in range(stories)
        ]
        crawl.write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")
        made = pipeline.run([str(crawl)], tmp_path / "out", Settings(history=str(file)), replace=True)
    assert [e.totals["documents"] for e in history.load(file)] == [4, 8]
    assert list(made.trends[0].values) == [4, 8]
    assert ends("history", str(file)) == 0
    shown = capsys.readouterr().out
    assert "▁█" in shown
    assert shown.count(made.id[:8]) == 2
    assert ends("history", str(tmp_path / "none")) == 2


def ends(*arguments: str) -> object:
    """The exit code of a command."""
    with pytest.raises(SystemExit) as ended:
        cli.main([*arguments])
    return ended.value.code
