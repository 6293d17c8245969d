"""The two passes over a crawl.

Pass one takes it slice by slice: read, language, segment, detect, fix; what comes out waits on disk. Pass two, once the
near-duplicates and the gate have spoken, sends each record to clean/ or rejected/.
"""

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

import polars as pl

from cleankit import excuses
from cleankit.config import Settings
from cleankit.errors import InputError
from cleankit.kernels.minhash_reference import Signed
from cleankit.model import Sample
from cleankit.rule import Rule
from cleankit.stages import dedup, detect, fix, language, locate, measure, read, segment, write

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
    spread: list[pl.DataFrame] = field(default_factory=list)
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


def first(
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
    excused = excuses.gather(settings.suppress, settings.baseline)
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
        survey.spread.append(measure.by_source(made.findings, source))
        if "sarif" in settings.formats:
            places = locate.places(piece.path, piece.rows, files)
            codes = {name: r.code for r in chosen for name in (r.code, r.name)}
            fresh = excused.fresh(made.findings, sources(piece.documents, columns.source), codes)
            survey.listed.add(fresh, made.docs["text"], {r.code: r for r in chosen}, places)
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


def second(
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
