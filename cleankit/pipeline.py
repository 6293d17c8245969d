"""The one place where the stages meet.

Two passes over the crawl (cleankit.passes); between them stands what must know the whole crawl: near-duplicates and the
gate.
"""

import json
import shutil
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import polars as pl

from cleankit import __version__, formats, outcome, passes, repeats, rules
from cleankit import gate as gates
from cleankit.config import Settings
from cleankit.errors import JudgeError
from cleankit.index import Index, Records
from cleankit.model import Run
from cleankit.stages import history, keep, measure, read, report, write
from cleankit.suite import Suite, load_suite


def run(
    inputs: Sequence[str],
    out: Path,
    settings: Settings | None = None,
    *,
    replace: bool = False,
    near_duplicates: bool = True,
    gate: bool = True,
    rewrite: bool = True,
    progress: passes.Progress | None = None,
) -> Run:
    """Clean a crawl, fold its near-duplicates, judge it, write all data sets and the report to ``out``.

    Returns what the report shows; the caller reads the verdict there (None without ``gate``: then no report is
    written either). Without ``rewrite`` texts are written as they came, and cleaned to be compared only. Raises
    CleankitError for what a user can mend.
    """
    began, clock = datetime.now(UTC), time.monotonic()
    progress = progress or (lambda *_: None)
    settings = settings or Settings()
    chosen = rules.choose(settings.select, settings.ignore, settings.extend_select)
    suite = load_suite(settings.suite) if gate else None
    known = repeats.prepare(settings) if near_duplicates else None
    paths = read.find(inputs)
    write.prepare(out, replace)
    with _doubted(out), _staging(out) as staging:
        survey = passes.first(paths, out, staging, settings, chosen, near_duplicates, rewrite, progress)
        progress("duplicates", survey.documents, None)
        table = pl.concat(survey.tables)
        records = Records(table["doc_id"], pl.concat(survey.sources), pl.concat(survey.dates))
        found = repeats.find(survey.signed, table["chars"], records, settings, known)
        pairs = found.pairs
        table = table.with_columns(repeats.dropped(found, table.height))
        totals = measure.totals(table, sum(frame.height for frame in survey.rejects))
        totals |= measure.ages(keep.moments(records.dates), began)
        progress("judge", survey.documents, None)
        failures = pl.DataFrame(schema={"check": pl.String, "doc_id": pl.String})
        judged = None
        by_source = measure.slices_of(table, pl.concat(survey.sources), "source")
        rates = history.rates(by_source)
        if suite is not None:
            judged = gates.judge(table, totals, rates, suite, settings)
            failures = judged.failures
            write.part(failures, out / "failures", 0)
        reasons = _reasons(table, failures, suite)
        progress("write", survey.documents, None)
        shown = outcome.shown(pairs)
        reject_counts, members = passes.second(survey, table, reasons, out, sorted({row for c in shown for row in c}))
        write.part(repeats.clusters(found, records), out / "clusters", 0)
        notes = outcome.notes(survey, table)
        if known is not None:
            passed = judged is None or judged.verdict.status != "fail"
            notes += _remembered(known, found, reasons.is_null(), records, passed)
    rejected = int(reject_counts["documents"].sum())
    made = Run(
        id=began.strftime("%Y%m%dT%H%M%SZ"), version=__version__, started=began.isoformat(timespec="seconds"),
        seconds=round(time.monotonic() - clock, 1), inputs=tuple(inputs), documents=survey.documents,
        clean=table.height + sum(f.height for f in survey.rejects) - rejected, rejected=rejected, records=table.height,
        verdict=judged.verdict if judged else None, rules=measure.rule_table(survey.counts, chosen),
        languages=measure.slices_of(table, table["lang"], "lang"),
        sources=by_source.head(200), reasons=reject_counts,
        samples=tuple(survey.samples), clusters=outcome.members(shown, pairs, table, members, settings),
        notes=(*(judged.notes if judged else ()), *notes), trends=judged.trends if judged else (),
        spread=measure.spread(survey.spread, by_source["source"].head(200)),
        source_trends=judged.source_trends if judged else (),
    )  # fmt: skip
    for name in settings.formats:
        write.text(out / formats.FILES[name], formats.of_run(name, made, survey.listed, chosen))
    if judged:
        write.text(out / "report.html", report.render(made))
        gates.remember(judged, made.id, made.started, settings)
    result = outcome.result(made) | {"totals": totals, "sources": history.largest(rates)}
    write.text(out / "result.json", json.dumps(result, ensure_ascii=False, indent=2, allow_nan=False) + "\n")
    return made


def _reasons(table: pl.DataFrame, failures: pl.DataFrame, suite: Suite | None) -> pl.Series:
    """Why a record does not go on, null for those that do: nothing left, a failed check, a duplicate, in this order."""
    failed = failures.filter(pl.col("check").is_in(list(suite.rejecting if suite else ())))
    failed = failed.group_by("doc_id").agg(("check: " + pl.col("check").first()).alias("failed"))
    frame = table.select("doc_id", "chars", "duplicate").join(failed, on="doc_id", how="left", maintain_order="left")
    return frame.select(
        pl.when(pl.col("chars") == 0).then(pl.lit("nothing-left"))
        .when(pl.col("failed").is_not_null()).then("failed")
        .when(pl.col("duplicate")).then(pl.lit("near-duplicate"))
        .alias("reason")
    )["reason"]  # fmt: skip


def _remembered(
    known: Index, found: repeats.Repeats, kept: pl.Series, records: Records, passed: bool
) -> tuple[str, ...]:
    """Add what is kept to the index of earlier crawls, unless the gate failed: what did not go on, nothing repeats."""
    notes = []
    if count := found.earlier.height:
        notes.append(f"{count:,} records repeat documents of earlier crawls; clusters/ names them.")
    if not passed:
        notes.append("The gate failed: the index of earlier crawls was left as it was.")
    elif not repeats.remember(known, found, kept, records):
        notes.append(f"The index already held the crawl {found.crawl}: nothing was added to it.")
    return tuple(notes)


@contextmanager
def _doubted(out: Path) -> Iterator[None]:
    """When no verdict is reached result.json says why; "unfinished" stands there already (see write.prepare)."""
    try:
        yield
    except JudgeError as error:
        said = {"schema": 1, "verdict": "could not judge", "error": error.message[:1000]}
        write.text(out / "result.json", json.dumps(said, ensure_ascii=False, indent=2) + "\n")
        raise


@contextmanager
def _staging(out: Path) -> Iterator[Path]:
    """A folder for what waits between the passes; gone afterwards, whatever happens."""
    folder = out / ".staging.tmp"
    folder.mkdir()
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
