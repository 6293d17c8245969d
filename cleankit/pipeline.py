"""The one place where the stages meet.

Pass one takes the crawl slice by slice: read, language, segment, detect, fix; what comes out waits on disk. What must
know the whole crawl follows: near-duplicates, the gate. Pass two sends each record to clean/ or rejected/.
"""

import gc
import json
import shutil
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

import polars as pl

from cleankit import __version__, formats, repeats, rules
from cleankit import gate as gates
from cleankit.config import Settings
from cleankit.engine import lines
from cleankit.errors import InputError, JudgeError
from cleankit.index import Index, Records
from cleankit.kernels.minhash_reference import Signed
from cleankit.model import Member, Run, Sample
from cleankit.rule import Rule
from cleankit.stages import dedup, detect, fix, history, keep, language, locate, measure, read, report, segment, write
from cleankit.suite import Suite, load_suite

SHOWN_CLUSTERS = 30
SHOWN_MEMBERS = 20
Progress = Callable[[str, int, int | None], None]


class Cleaned(NamedTuple):
    """What pass one makes of a slice: the texts that came in, the records that go on, the findings (with doc_id)."""

    docs: pl.DataFrame
    records: pl.DataFrame
    findings: pl.DataFrame
    unsettled: int


@contextmanager
def _uncollected() -> Iterator[None]:
    """No garbage runs: a slice makes a million tuples without a cycle among them; looking at them all took 15 %."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        (gc.enable if collecting else gc.disable)()


@_uncollected()
def clean(documents: pl.DataFrame, settings: Settings, chosen: Sequence[Rule]) -> Cleaned:
    """Detect and fix one slice: a pure function of the documents (doc_id and the input's columns).

    ``records`` has row, record, doc_id, parent_id, the input's columns with the text cleaned, and ck_*.
    """
    body, title = settings.text_column, settings.title_column
    titles = pl.col(title).cast(pl.String) if title in documents.columns else pl.lit(None, pl.String)
    docs = documents.select("doc_id", text=pl.col(body), title=titles).with_row_index("row")
    known = pl.lit(settings.lang) if settings.lang else language.detect(docs["text"])
    docs = docs.with_columns(lang=known)
    found = detect.detect(docs, segment.lines(docs), chosen, unsafe=settings.unsafe_fixes)
    fixed = fix.fix(docs, found.findings, found.learnt)
    records = documents.drop("doc_id")[fixed["row"]].with_columns(fixed["text"].alias(body))
    if title in documents.columns:
        records = records.with_columns(fixed["title"].alias(title))
    learnt = fixed.select(pl.col("lang").alias("ck_lang"), pl.col("^ck_.*$"))
    clash = [name for name in learnt.columns if name in records.columns]
    records = pl.concat(
        [fixed.select("row", "record", "doc_id", "parent_id"), records.drop(clash, "parent_id", strict=False), learnt],
        how="horizontal",
    )
    findings = found.findings.join(docs.select("row", "doc_id", "lang"), on="row", how="left", maintain_order="left")
    return Cleaned(docs, records, findings, len(found.unsettled))


def sources(documents: pl.DataFrame, column: str) -> pl.Series:
    """The source of each document, "" where none is named."""
    if column not in documents.columns:
        return pl.repeat("", documents.height, dtype=pl.String, eager=True)
    return documents[column].cast(pl.String).fill_null("")


@dataclass(slots=True)
class Survey:
    """What pass one learns of the crawl besides the records on disk; row n of tables, sources and dates is record n."""

    documents: int = 0
    unsettled: int = 0
    tables: list[pl.DataFrame] = field(default_factory=list)
    sources: list[pl.Series] = field(default_factory=list)
    dates: list[pl.Series] = field(default_factory=list)
    counts: list[pl.DataFrame] = field(default_factory=list)
    samples: list[Sample] = field(default_factory=list)
    taken: dict[str, int] = field(default_factory=dict)
    rejects: list[pl.DataFrame] = field(default_factory=list)
    parts: list[Path] = field(default_factory=list)
    refused: dict[int, Path] = field(default_factory=dict)
    """Slices that could not be read entirely: their number, and where the rejects wait."""
    schema: pl.Schema = field(default_factory=pl.Schema)
    """All columns of all files: every part of clean/ and rejected/ gets them, whatever its own file held."""
    signed: list[Signed] = field(default_factory=list)
    listed: locate.Findings = field(default_factory=locate.Findings)
    """Findings with their places, kept where a file of them is asked for."""


def columns_of(settings: Settings) -> read.Columns:
    """The column names that the settings ask for."""
    return read.Columns(
        settings.id_column, settings.text_column, settings.title_column, settings.url_column, settings.source_column,
        settings.date_column,
    )  # fmt: skip


def run(
    inputs: Sequence[str],
    out: Path,
    settings: Settings | None = None,
    *,
    replace: bool = False,
    near_duplicates: bool = True,
    gate: bool = True,
    rewrite: bool = True,
    progress: Progress | None = None,
) -> Run:
    """Clean a crawl, fold its near-duplicates, judge it, write all data sets and the report to ``out``.

    Returns what the report shows; the caller reads the verdict there (None without ``gate``: then no report is
    written either). Without ``rewrite`` texts are written as they came, and cleaned to be compared only. Raises
    CleankitError for what a user can mend.
    """
    began, clock = datetime.now(UTC), time.monotonic()
    progress = progress or (lambda *_: None)
    settings = settings or Settings()
    chosen = rules.choose(settings.select, settings.ignore)
    suite = load_suite(settings.suite) if gate else None
    known = repeats.prepare(settings) if near_duplicates else None
    paths = read.find(inputs)
    write.prepare(out, replace)
    with _doubted(out), _staging(out) as staging:
        survey = _first_pass(paths, out, staging, settings, chosen, near_duplicates, rewrite, progress)
        progress("duplicates", survey.documents, None)
        table = pl.concat(survey.tables)
        records = Records(table["doc_id"], pl.concat(survey.sources), pl.concat(survey.dates))
        found = repeats.find(survey.signed, table["chars"], records, settings, known)
        pairs = found.pairs
        table = table.with_columns(repeats.dropped(found, table.height))
        totals = measure.totals(table, sum(frame.height for frame in survey.rejects))
        progress("judge", survey.documents, None)
        failures = pl.DataFrame(schema={"check": pl.String, "doc_id": pl.String})
        judged = None
        by_source = measure.slices_of(table, pl.concat(survey.sources), "source")
        rates = history.rates(by_source)
        if suite is not None:
            totals |= measure.ages(keep.moments(records.dates), began)
            judged = gates.judge(table, totals, rates, suite, settings)
            failures = judged.failures
            write.part(failures, out / "failures", 0)
        reasons = _reasons(table, failures, suite)
        progress("write", survey.documents, None)
        shown = _shown(pairs)
        reject_counts, members = _second_pass(survey, table, reasons, out, sorted({row for c in shown for row in c}))
        write.part(repeats.clusters(found, records), out / "clusters", 0)
        notes = _notes(survey, table)
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
        samples=tuple(survey.samples), clusters=_members(shown, pairs, table, members, settings),
        notes=(*(judged.notes if judged else ()), *notes), trends=judged.trends if judged else (),
    )  # fmt: skip
    for name in settings.formats:
        write.text(out / formats.FILES[name], formats.of_run(name, made, survey.listed, chosen))
    if judged:
        write.text(out / "report.html", report.render(made))
        gates.remember(judged, made.id, made.started, settings)
    result = _result(made) | {"totals": totals, "sources": history.largest(rates)}
    write.text(out / "result.json", json.dumps(result, ensure_ascii=False, indent=2, allow_nan=False) + "\n")
    return made


def _first_pass(
    paths: Sequence[Path],
    out: Path,
    staging: Path,
    settings: Settings,
    chosen: Sequence[Rule],
    near_duplicates: bool,
    rewrite: bool,
    progress: Progress,
) -> Survey:
    """Clean slice by slice. Findings are written at once; records and rejects wait in ``staging``."""
    columns = columns_of(settings)
    has = {"has_title": columns.title, "has_date": columns.date, "has_url": columns.url, "has_source": columns.source}
    total = read.count(paths)
    survey, files = Survey(), {name: str(path) for path, name in read.names(paths).items()}
    for piece in read.slices(paths, columns, settings.slice_size):
        survey.documents += piece.documents.height + piece.rejects.height
        if piece.rejects.height:
            survey.refused[piece.number] = staging / f"{piece.number:05d}.refused.arrow"
            piece.rejects.write_ipc(survey.refused[piece.number])
            survey.rejects.append(piece.rejects.select("reason"))
        made = clean(piece.documents, settings, chosen)
        if not rewrite:  # a page that held several articles stays one record
            made = made._replace(records=made.records.filter(pl.col("record") == 0))
        survey.unsettled += made.unsettled
        findings = measure.findings_out(made.findings, chosen)
        write.part(findings, out / "findings", piece.number)
        survey.tables.append(
            measure.metrics(
                made.records, made.findings.with_columns(findings["severity"]), made.docs, columns.text, has
            )
        )
        source = sources(piece.documents, columns.source)
        survey.sources.append(source[made.records["row"]].alias("source"))
        dated = columns.date in piece.documents.columns
        date = piece.documents[columns.date].cast(pl.String) if dated else pl.Series([None], dtype=pl.String)
        date = date if dated else date.new_from_index(0, made.docs.height)
        survey.dates.append(date[made.records["row"]].alias("date"))
        survey.counts.append(measure.by_rule(made.findings))
        if "sarif" in settings.formats:
            places = locate.places(piece.path, piece.rows, files)
            survey.listed.add(made.findings, made.docs["text"], {r.code: r for r in chosen}, places)
            survey.listed.refuse(piece.rejects, piece.path)
        survey.samples += measure.samples(made.docs, made.findings, source, survey.taken)
        if near_duplicates:
            survey.signed.append(dedup.sketch(made.records[columns.text]))
        survey.parts.append(staging / f"{piece.number:05d}.arrow")
        records = (made.records if rewrite else as_it_came(made, columns.text)).drop("row", "record")
        records.write_ipc(survey.parts[-1])
        survey.schema = _joint(survey.schema, records.schema)
        progress("clean", survey.documents, total)
    return survey


def _joint(known: pl.Schema, more: pl.Schema) -> pl.Schema:
    """The columns of both, what cleankit has learnt last; a number or an empty column takes the wider type."""
    if not known or known == more:
        return more
    try:
        both = pl.concat([pl.DataFrame(schema=known), pl.DataFrame(schema=more)], how="diagonal_relaxed").schema
    except pl.exceptions.PolarsError as error:
        raise InputError(f"a column differs between two files: {error}", "run them one by one") from error
    return pl.Schema({n: both[n] for n in sorted(both, key=lambda name: name.startswith("ck_"))})


def _fitted(frame: pl.DataFrame, schema: pl.Schema) -> pl.DataFrame:
    """The frame with exactly these columns; those it lacks are null."""
    if frame.schema == schema:
        return frame
    return pl.concat([pl.DataFrame(schema=schema), frame], how="diagonal_relaxed").select(schema.names())


def as_it_came(made: Cleaned, text: str) -> pl.DataFrame:
    """The records with the text of the input; a page that held several articles is one record again."""
    whole = made.records.filter(pl.col("record") == 0)
    return whole.with_columns(made.docs["text"][whole["row"]].alias(text), parent_id=pl.lit(None, pl.String))


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


def _second_pass(
    survey: Survey, table: pl.DataFrame, reasons: pl.Series, out: Path, wanted: Sequence[int]
) -> tuple[pl.DataFrame, dict[int, dict[str, object]]]:
    """Send each record to clean/ or rejected/, and its metrics to metrics/.

    Returns (reason, documents), and the records of the ``wanted`` numbers for the report.
    """
    at = 0
    found: dict[int, dict[str, object]] = {}
    for number, path in survey.refused.items():
        refused = pl.read_ipc(path)
        reason = refused.select("reason")
        write.part(_fitted(refused, survey.schema).hstack(reason), out / "rejected", 2 * number + 1)
    for number, path in enumerate(survey.parts):
        records = _fitted(pl.read_ipc(path), survey.schema)
        here = reasons.slice(at, records.height)
        write.part(records.filter(here.is_null()), out / "clean", number)
        if here.null_count() < records.height:
            rejected = records.with_columns(here.alias("reason")).filter(pl.col("reason").is_not_null())
            write.part(rejected, out / "rejected", 2 * number)
        write.part(table.slice(at, records.height), out / "metrics", number)
        found |= {row: records.row(row - at, named=True) for row in wanted if at <= row < at + records.height}
        at += records.height
        path.unlink()
    every = pl.concat([*survey.rejects, reasons.drop_nulls().to_frame()])
    counts = every.group_by("reason").agg(documents=pl.len().cast(pl.Int64))
    return counts.sort(["documents", "reason"], descending=[True, False]), found


def _shown(pairs: pl.DataFrame) -> list[list[int]]:
    """The clusters that the report shows, by record number: the largest, the kept document first."""
    sizes = pairs.group_by("cluster").len().sort(["len", "cluster"], descending=[True, False]).head(SHOWN_CLUSTERS)
    ordered = pairs.sort(["kept", "similarity", "row"], descending=[True, True, False])
    return [ordered.filter(pl.col("cluster") == c)["row"].head(SHOWN_MEMBERS).to_list() for c in sizes["cluster"]]


def _members(
    shown: list[list[int]],
    pairs: pl.DataFrame,
    table: pl.DataFrame,
    records: dict[int, dict[str, object]],
    settings: Settings,
) -> tuple[tuple[Member, ...], ...]:
    facts = {row[0]: row[1:] for row in pairs.select("row", "kept", "similarity", "matched").iter_rows()}
    ids = table["doc_id"]

    def member(row: int) -> Member:
        record, (kept, similarity, matched) = records[row], facts[row]

        def shown_as(name: str) -> str:
            return str(record.get(name) or "")[:400]

        return Member(
            ids[row], shown_as(settings.source_column), shown_as(settings.title_column), shown_as("ck_lang"), kept,
            similarity, ids[matched], shown_as(settings.text_column),
        )  # fmt: skip

    return tuple(tuple(member(row) for row in rows) for rows in shown)


def _notes(survey: Survey, table: pl.DataFrame) -> tuple[str, ...]:
    """What a reader of the report should know besides the figures."""
    notes = []
    if survey.unsettled:
        notes.append(f"{survey.unsettled:,} documents still changed after {lines.PASSES} passes and were left so.")
    if split := int(table["split"].sum()):
        notes.append(f"{split:,} records were cut from pages that held more than one article.")
    return tuple(notes)


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


def _result(made: Run) -> dict[str, object]:
    """result.json: what a program needs to know of the run; bounded, whatever the input."""
    verdict = made.verdict
    return {
        "schema": 1,
        "run": made.id,
        "version": made.version,
        "started": made.started,
        "seconds": made.seconds,
        "verdict": verdict.status if verdict else None,
        "suite": verdict.suite if verdict else None,
        "documents": made.documents,
        "clean": made.clean,
        "rejected": made.rejected,
        "records": made.records,
        "reasons": dict(made.reasons.iter_rows()),
        "checks": [asdict(check) for check in verdict.checks] if verdict else [],
        "rules": made.rules.to_dicts(),
        "languages": made.languages.to_dicts(),
        "notes": list(made.notes),
    }


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
