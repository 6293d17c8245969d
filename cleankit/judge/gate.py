"""The gate as a whole: this run and those before it, what is excused, the verdict, and what is remembered of it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import polars as pl

from cleankit import rules
from cleankit.config import Settings
from cleankit.errors import InputError
from cleankit.judge import excuses
from cleankit.judge.suite import DOCUMENTS, Suite, load_suite
from cleankit.results import Trend, Verdict
from cleankit.stages import history, measure, validate


@dataclass(frozen=True, slots=True)
class Judged:
    """A verdict with what it rests on. ``failures``: (check, doc_id)."""

    verdict: Verdict
    failures: pl.DataFrame
    totals: Mapping[str, float]
    rates: history.Rates
    trends: tuple[Trend, ...]
    source_trends: tuple[Trend, ...]
    notes: tuple[str, ...]
    came: str
    """The mark of what came in, see history.input_of; empty where no history is kept."""


def judge(
    table: pl.DataFrame, totals: Mapping[str, float], rates: history.Rates, suite: Suite, settings: Settings
) -> Judged:
    """Judge a run by its metrics, its totals and the rates of its sources, with what the settings remember."""
    excused = excuses.gather(settings.suppress, settings.baseline)
    runs = history.load(Path(settings.history)) if settings.history else ()
    came = history.input_of(table, int(totals["unreadable"])) if settings.history else ""
    past = history.good(runs, settings.history_runs, came)
    verdict, failures = validate.judge(
        table, totals, suite, sources=history.sources(rates, past, excused.sources),
        drift=history.drift(totals, past), excused=excused.excused,
    )  # fmt: skip
    known = [name for r in rules.catalogue() for name in (r.code, r.name)] if settings.suppress else []
    sources = {*rates, *(name for entry in past for name in entry.sources)}
    every = len(rates) != history.SOURCES_KEPT  # else result.json may have kept no more
    notes = excused.notes(checks=[e.name for e in suite.expectations], rules=known, sources=sources if every else None)
    return Judged(
        verdict, failures, totals, rates, history.trends(totals, past), history.source_trends(rates, past), notes, came
    )


def remember(judged: Judged, run: str, started: str, settings: Settings) -> None:
    """Append the run to the history, where one is kept, unless an attempt that was stopped has done so."""
    if settings.history:
        entry = history.entry(run, started, judged.verdict, judged.totals, judged.rates, judged.came)
        if entry not in history.load(Path(settings.history)):
            history.append(Path(settings.history), entry)


def again(folder: Path, settings: Settings) -> Judged:
    """Judge a finished run once more, by its metrics/ and result.json; nothing is written or remembered."""
    told = result(folder)
    parts = sorted((folder / "metrics").glob("*.parquet"))
    if not parts:
        raise InputError(f"{folder}: holds no metrics", "name the folder that `run -o` wrote")
    table = pl.read_parquet(parts, glob=False)
    if lost := {"doc_id", *DOCUMENTS} - {*table.columns}:
        raise InputError(f"{folder}: metrics/ has no column {min(lost)}", "another cleankit wrote it? run it again")
    totals = told["totals"] | measure.totals(table, int(told["totals"]["unreadable"]))
    return judge(table, totals, told["sources"], load_suite(settings.suite), settings)


_TOLD = {"run": str, "checks": list, "rules": list, "totals": dict, "sources": dict}
"""What is read of a result.json."""


def result(folder: Path) -> dict[str, Any]:
    """The result.json of a finished run. Raises InputError where there is none: nothing can be said of half a run."""
    place, hint = folder / "result.json", "name the folder that `run -o` wrote"
    if not place.exists():
        raise InputError(f"{folder}: {'holds no result.json' if folder.is_dir() else 'no such folder'}", hint)
    try:
        told = json.loads(place.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise InputError(f"{folder}: not a run of cleankit: {error}", hint) from error
    if not isinstance(told, dict) or told.get("totals") is None:
        verdict = told.get("verdict") if isinstance(told, dict) else "missing"
        raise InputError(f"{folder}: the run was not judged to its end (verdict: {verdict})", "run it again")
    if not all(isinstance(told.get(key), kind) for key, kind in _TOLD.items()) or "unreadable" not in told["totals"]:
        raise InputError(f"{folder}: its result.json is not cleankit's", "name the folder that `run -o` wrote")
    return told
