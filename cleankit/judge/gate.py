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
from cleankit.judge.suite import Suite, load_suite
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


def judge(
    table: pl.DataFrame,
    totals: Mapping[str, float],
    rates: history.Rates,
    suite: Suite,
    settings: Settings,
    run: str = "",
) -> Judged:
    """Judge a run by its metrics, its totals and the rates of its sources, with what the settings remember.

    ``run``: its id where the history may hold it already, for nothing drifts from itself.
    """
    excused = excuses.gather(settings.suppress, settings.baseline)
    runs = history.load(Path(settings.history)) if settings.history else ()
    past = history.good([e for e in runs if e.run != run], settings.history_runs)
    verdict, failures = validate.judge(
        table, totals, suite, sources=history.sources(rates, past, excused.sources),
        drift=history.drift(totals, past), excuses=excused.checks,
    )  # fmt: skip
    known = [name for r in rules.catalogue() for name in (r.code, r.name)] if settings.suppress else []
    notes = excused.notes(checks=[e.name for e in suite.expectations], rules=known)
    return Judged(
        verdict, failures, totals, rates, history.trends(totals, past), history.source_trends(rates, past), notes
    )


def remember(judged: Judged, run: str, started: str, settings: Settings, *, once: bool = False) -> None:
    """Append the run to the history, where one is kept; ``once``: unless it is there already."""
    here = once and bool(settings.history) and any(e.run == run for e in history.load(Path(settings.history)))
    if settings.history and not here:
        entry = history.entry(run, started, judged.verdict, judged.totals, judged.rates)
        history.append(Path(settings.history), entry)


def again(folder: Path, settings: Settings) -> Judged:
    """Judge a finished run once more, by its metrics/ and result.json; nothing is written or remembered."""
    told = result(folder)
    parts = sorted((folder / "metrics").glob("*.parquet"))
    if not parts:
        raise InputError(f"{folder}: holds no metrics", "name the folder that `run -o` wrote")
    table = pl.read_parquet(parts, glob=False)
    totals = told["totals"] | measure.totals(table, int(told["totals"]["unreadable"]))
    return judge(table, totals, told["sources"], load_suite(settings.suite), settings, told["run"])


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
    return told
