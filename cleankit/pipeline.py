"""The one place where the stages meet.

Two passes over the crawl (cleankit.crawl.passes); between them stands what must know the whole crawl: near-duplicates
and the gate.
"""

import functools
import json
import shutil
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

import polars as pl

from cleankit import __version__, rules
from cleankit.config import Job, Settings, given
from cleankit.crawl import outcome, passes, plan, repeats, staging, workers
from cleankit.crawl.staging import Survey
from cleankit.errors import ConfigError, InputError, JudgeError
from cleankit.files import MARKER, demand_writable, expanded
from cleankit.index import Index, Records
from cleankit.inputs import find
from cleankit.inputs import paths as input_paths
from cleankit.judge import excuses
from cleankit.judge import gate as gates
from cleankit.judge.suite import Suite, load_suite
from cleankit.results import Run
from cleankit.show import formats
from cleankit.show.wording import counted
from cleankit.stages import history, measure, read, report, write


def run(
    inputs: str | Path | Sequence[str | Path],
    out: str | Path,
    settings: Settings | None = None,
    *,
    replace: bool = False,
    resume: bool = False,
    near_duplicates: bool = True,
    gate: bool = True,
    rewrite: bool = True,
    jobs: int = 1,
    apart: bool = False,
    progress: passes.Progress | None = None,
) -> Run:
    """Clean a crawl, fold its near-duplicates, judge it, write all data sets and the report to the folder ``out``.

    ``inputs``: a file, a folder or a glob, or several. Returns what the report shows; the caller reads the verdict
    there (None without ``gate``: then no report is written either). Without ``rewrite`` texts are written as they
    came, and cleaned to be compared only. ``replace``: an earlier run in ``out`` goes. With ``resume`` a run of the
    same input and options that was stopped goes on where it was; one that is finished is returned as its result.json
    tells it. ``jobs``: slices cleaned at once, each by a process of its own where there is more than one (0: one per
    core), or where the crawl is large and ``apart`` asks for it; the output is the same. ``progress`` is called with
    the stage, and the documents done and in all (None: not known). Raises CleankitError for what a user can mend.
    """
    named, out = input_paths(inputs), Path(expanded(out))
    clock, progress, settings = time.monotonic(), progress or (lambda *_: None), given(settings)
    if not isinstance(jobs, int) or jobs < 0:
        raise ConfigError(f"jobs is {jobs!r}", "give a number of processes; 0: one per core")
    chosen = rules.choose(settings.select, settings.ignore, settings.extend_select)
    suite = load_suite(settings.suite) if gate else None
    known = repeats.prepare(settings) if near_duplicates else None
    paths = find(named)
    job = Job(near_duplicates, gate, rewrite)
    planned = plan.make(paths, settings, job, datetime.now(UTC))
    _demand(paths, out, settings, gate)
    with write.alone(out):
        begun = plan.begin(out, planned, replace=replace, resume=resume)
        if begun.told is not None:
            return outcome.from_result(begun.told, named)
        with _staging(out) as folder:
            began = datetime.fromisoformat(begun.plan.started)
            slices, schema = passes.first(
                paths, out, folder, settings, chosen, job, jobs or workers.cores(), apart, progress
            )
            survey = staging.survey(folder, slices, schema)
            records = Records(survey.table["doc_id"], survey.sources, survey.dates)
            weigh = functools.partial(_weigh, survey, records, settings, suite, known, began, progress)
            with _doubted(out):
                weighed = weigh(None)
                if (refused := _heads(weighed)) is not None:
                    weighed = weigh(refused)
            found, table, by_source, judged = weighed.found, weighed.table, weighed.by_source, weighed.judged
            if judged:
                write.part(judged.failures, out / "failures", 0)
            progress("write", survey.documents, None)
            shown = outcome.shown(found.pairs)
            reject_counts, members = passes.second(survey, table, weighed.reasons, out, shown.wanted)
            write.part(repeats.clusters(found, records), out / "clusters", 0)
            notes = outcome.notes(survey, table, settings)
            if known is not None:
                passed = judged is None or judged.verdict.status != "fail"
                notes += _remembered(known, found, weighed.reasons.is_null(), records, passed, folder)
            rejected, said = int(reject_counts["documents"].sum()), judged.notes if judged else ()
            made = Run(
                id=began.strftime("%Y%m%dT%H%M%S.%fZ"),  # two runs may begin in one second
                version=__version__, started=began.isoformat(timespec="seconds"),
                seconds=round(time.monotonic() - clock, 1), inputs=tuple(named), documents=survey.documents,
                clean=table.height + survey.refused - rejected, rejected=rejected, records=table.height,
                verdict=judged.verdict if judged else None, rules=measure.rule_table(survey.counts, chosen),
                languages=measure.slices_of(table, table["lang"], "lang"),
                sources=by_source.head(200), reasons=reject_counts,
                samples=survey.samples, clusters=outcome.members(shown.rows, found.pairs, table, members, settings),
                cluster_sizes=shown.sizes, all_clusters=shown.total, all_sources=by_source.height,
                notes=(*said, *notes), warnings=said, trends=judged.trends if judged else (),
                spread=measure.spread(survey.spread, by_source["source"].head(200)),
                source_trends=judged.source_trends if judged else (),
                repeated=outcome.repeated(found.earlier, records.ids),
            )  # fmt: skip
            for each in settings.formats:
                write.text(out / formats.FILES[each], formats.of_run(each, made, survey.listed, chosen))
            _tell(made, weighed, out, settings)
    return made


def _tell(made: Run, weighed: "Weighed", out: Path, settings: Settings) -> None:
    """Write the report, add the run to the history, and last of all, for it says that it is finished, result.json."""
    if weighed.judged:
        write.text(out / "report.html", report.render(made))
        gates.remember(weighed.judged, made.id, made.started, settings)
    result = outcome.result(made) | {"totals": weighed.totals, "sources": history.largest(weighed.rates)}
    write.text(out / "result.json", json.dumps(result, ensure_ascii=False, indent=2, allow_nan=False) + "\n")


def _demand(paths: Sequence[Path], out: Path, settings: Settings, gate: bool) -> None:
    """Raise now what would stop the run later: only a run that can begin may replace an earlier one."""
    home = out.resolve()
    for path in paths if (out / MARKER).exists() else ():
        if path.resolve().is_relative_to(home):
            raise InputError(f"{path}: lies in the output folder {out}", "name another folder with -o")
    for kept in filter(None, (settings.index, settings.history)):
        if Path(kept).resolve().is_relative_to(home):
            raise ConfigError(f"{kept}: lies in the output folder {out}", "name a place that outlives the run")
    if settings.index:
        demand_writable(Path(settings.index))
    read.probe(paths, passes.columns_of(settings), settings.slice_size)
    excuses.gather(settings.suppress, settings.baseline)
    if gate and settings.history:
        history.load(Path(settings.history))
        demand_writable(Path(settings.history).parent)


DUPLICATE = "near-duplicate"
"""Why a record does not go on for another's sake."""


class Weighed(NamedTuple):
    """What the whole crawl tells: what repeats what, the metrics with ``duplicate``, the verdict (None without a
    suite), and why a record does not go on, null for those that do.
    """

    found: repeats.Repeats
    table: pl.DataFrame
    totals: dict[str, float]
    by_source: pl.DataFrame
    rates: history.Rates
    judged: gates.Judged | None
    reasons: pl.Series


def _weigh(
    survey: Survey,
    records: Records,
    settings: Settings,
    suite: Suite | None,
    known: Index | None,
    began: datetime,
    progress: passes.Progress,
    refused: pl.Series | None,
) -> Weighed:
    """Find what repeats something and judge the run; ``refused``: records that nothing is folded into."""
    progress("duplicates", survey.documents, None)
    found = repeats.find(survey.signed, survey.table["chars"], records, survey.moments, settings, known, refused)
    table = survey.table.with_columns(repeats.dropped(found, survey.table.height))
    totals = measure.totals(table, survey.refused) | measure.ages(survey.moments, began)
    by_source = measure.slices_of(table, survey.sources, "source")
    rates = history.rates(by_source)
    progress("judge", survey.documents, None)
    judged = gates.judge(table, totals, rates, suite, settings) if suite else None
    return Weighed(found, table, totals, by_source, rates, judged, _reasons(table, judged, suite))


def _heads(weighed: Weighed) -> pl.Series | None:
    """Boolean: the records that do not go on for their own sake, where others are folded into one of them; else None.

    Those others have to be weighed again without it, or no copy of the text would go on.
    """
    refused = weighed.reasons.fill_null(DUPLICATE) != DUPLICATE
    return refused if refused.gather(weighed.found.pairs.filter("kept")["row"]).any() else None


def _reasons(table: pl.DataFrame, judged: gates.Judged | None, suite: Suite | None) -> pl.Series:
    """Why a record does not go on, null for those that do: nothing left, a failed check, a duplicate, in this order."""
    failures = judged.failures if judged else pl.DataFrame(schema={"check": pl.String, "doc_id": pl.String})
    failed = failures.filter(pl.col("check").is_in(list(suite.rejecting if suite else ())))
    failed = failed.group_by("doc_id").agg(("check: " + pl.col("check").first()).alias("failed"))
    frame = table.select("doc_id", "chars", "duplicate").join(failed, on="doc_id", how="left", maintain_order="left")
    return frame.select(
        pl.when(pl.col("chars") == 0).then(pl.lit("nothing-left"))
        .when(pl.col("failed").is_not_null()).then("failed")
        .when(pl.col("duplicate")).then(pl.lit(DUPLICATE))
        .alias("reason")
    )["reason"]  # fmt: skip


def _remembered(
    known: Index, found: repeats.Repeats, kept: pl.Series, records: Records, passed: bool, folder: Path
) -> tuple[str, ...]:
    """Add what is kept to the index of earlier crawls, unless the gate failed: what did not go on, nothing repeats."""
    notes = []
    if count := found.earlier.height:
        notes.append(f"{count:,} records repeat documents of earlier crawls; clusters/ names them.")
    if not passed:
        notes.append("The gate failed: the index of earlier crawls was left as it was.")
    else:
        crawl = f"{known.folder.resolve()} {found.crawl}"
        held = staging.notes(folder).get(crawl)
        if held is None:  # else an earlier attempt may have added the crawl itself
            held = known.store.holds(found.crawl)
            staging.note(folder, **{crawl: held, "added": not held})
        repeats.remember(known, found, kept, records)
        if held:
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
    """A folder for what waits between the passes; gone when the run is finished, or has not come to anything yet."""
    folder = out / write.STAGING
    try:
        yield folder
    except BaseException as error:
        if done := staging.count(folder):
            how = "a suite that can be judged and" if isinstance(error, JudgeError) else "the same command with"
            error.add_note(f"what is done ({counted(done, 'slice')}) is kept: {how} --resume goes on")
        else:
            shutil.rmtree(folder, ignore_errors=True)
        raise
    shutil.rmtree(folder, ignore_errors=True)
