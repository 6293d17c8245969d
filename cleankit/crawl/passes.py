"""The two passes over a crawl.

Pass one takes it slice by slice: read, language, segment, detect, fix; what comes out waits on disk. Pass two, once the
near-duplicates and the gate have spoken, sends each record to clean/ or rejected/.
"""

import functools
import hashlib
import itertools
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import polars as pl

from cleankit.config import Job, Settings
from cleankit.crawl import process, staging, workers
from cleankit.crawl.staging import Lent, Made, Survey, Unit
from cleankit.errors import InputError
from cleankit.inputs import ROW, names
from cleankit.judge import excuses
from cleankit.rule import Rule
from cleankit.stages import dedup, detect, fix, keep, language, locate, measure, read, restrain, segment, write

_SIZE = pl.col("text").str.len_chars().cast(pl.Int64)
Progress = Callable[[str, int, int | None], None]


class Cleaned(NamedTuple):
    """What pass one makes of a slice: the texts that came in, the records that go on, the findings (with doc_id)."""

    docs: pl.DataFrame
    records: pl.DataFrame
    origin: pl.DataFrame
    """Of each record the ``row`` of its document in ``docs``, and which ``record`` of that document it is, from 0."""
    findings: pl.DataFrame
    unsettled: int
    held: pl.DataFrame
    """The rules that would have removed too much of a source: columns of restrain.HELD."""


@process.uncollected()
def clean(documents: pl.DataFrame, settings: Settings, chosen: Sequence[Rule]) -> Cleaned:
    """Detect and fix one slice: a pure function of the documents (doc_id and the input's columns).

    ``records`` has doc_id, parent_id, the input's columns with the text cleaned, and ck_*.
    """
    body, title = settings.text_column, settings.title_column
    titled = title in documents.columns and title != body  # what is read as the text is no title besides
    titles = pl.col(title).cast(pl.String) if titled else pl.lit(None, pl.String)
    source = sources(documents, settings.source_column)
    docs = documents.select("doc_id", text=pl.col(body), title=titles, source=source).with_row_index("row")
    known = pl.lit(settings.lang) if settings.lang else language.detect(docs["text"])
    docs = docs.with_columns(lang=known)
    found, held = _detected(docs, settings, chosen)
    fixed = fix.fix(docs, found.findings, found.learnt)
    records = documents.drop("doc_id")[fixed["row"]].with_columns(fixed["text"].alias(body))
    if titled:
        records = records.with_columns(fixed["title"].alias(title))
    learnt = fixed.select("parent_id", pl.col("lang").alias("ck_lang"), pl.col("^ck_.*$"))
    before = _learnt_before(records, learnt.schema)
    facts = fix.remember(learnt, before, fixed["record"])
    own, others = [fixed.select("doc_id"), facts.select("parent_id")], records.drop(facts.columns, strict=False)
    records = pl.concat([*own, others, facts.drop("parent_id")], how="horizontal")
    findings = found.findings.join(docs.select("row", "doc_id", "lang"), on="row", how="left", maintain_order="left")
    return Cleaned(docs, records, fixed.select("row", "record"), findings, len(found.unsettled), held)


def _detected(docs: pl.DataFrame, settings: Settings, chosen: Sequence[Rule]) -> tuple[detect.Detected, pl.DataFrame]:
    """What the rules find, and which are held back (HELD): in that source it is as if the rule were off."""
    found = detect.detect(docs, segment.lines(docs), chosen, unsafe=settings.unsafe_fixes)
    held = restrain.restrain(found.findings, docs.select("row", "source", chars=_SIZE), settings.max_removal)
    for source, codes in held.group_by("source", maintain_order=True).agg("code").iter_rows():
        here = docs.filter(pl.col("source") == source)
        instead, more = _detected(here, settings, [r for r in chosen if r.code not in codes])
        others = ~pl.col("row").is_in(here["row"].implode())
        found = detect.Detected(
            pl.concat([found.findings.filter(others), instead.findings]).sort("row", maintain_order=True),
            pl.concat([found.learnt.filter(others), instead.learnt]),
            tuple({*found.unsettled} - {*here["row"]} | {*instead.unsettled}),
        )
        held = pl.concat([held, more])
    return found, held


def _learnt_before(records: pl.DataFrame, schema: pl.Schema) -> pl.DataFrame:
    """The columns of the input that bear names of this schema. Raises InputError where one cannot be kept there."""
    kept = records.select(name for name in schema if name in records.columns)
    if "parent_id" in kept.columns and not kept.schema["parent_id"].is_nested():
        kept = kept.with_columns(pl.col("parent_id").cast(pl.String))
    kept = kept.select(name for name, kind in kept.schema.items() if kind != pl.Null)
    for name, kind in kept.schema.items():
        if kind != schema[name]:
            message = f"column {name!r} holds {kind}, not {schema[name]}: the name is cleankit's own"
            raise InputError(message, "rename the column")
    return kept


def sources(documents: pl.DataFrame, column: str) -> pl.Series:
    """The source of each document, "" where none is named."""
    if column not in documents.columns:
        return pl.repeat("", documents.height, dtype=pl.String, eager=True)
    return documents[column].cast(pl.String).fill_null("")


def columns_of(settings: Settings) -> read.Columns:
    """The column names that the settings ask for."""
    return read.Columns(
        settings.id_column, settings.text_column, settings.title_column, settings.url_column, settings.source_column,
        settings.date_column,
    )  # fmt: skip


def first(
    paths: Sequence[Path],
    out: Path,
    folder: Path,
    settings: Settings,
    chosen: Sequence[Rule],
    job: Job,
    jobs: int,
    apart: bool,
    progress: Progress,
) -> tuple[int, pl.Schema]:
    """Clean slice by slice, ``jobs`` at once, but for those that wait in ``folder``. Findings are written at once.

    ``apart``: even one job gets a process of its own where the crawl is large. What its slices have taken is gone
    with it, while a process that goes on keeps 150 MB of it.

    Returned: how many slices wait there at the end, and the columns of all. Even those that wait are read: later
    documents may repeat the id of an earlier one, and only reading tells.
    """
    survey = functools.partial(
        surveyed,
        folder=folder,
        settings=settings,
        chosen=chosen,
        files={name: str(path) for path, name in names(paths).items()},
        excused=excuses.gather(settings.suppress, settings.baseline),
        job=job,
    )
    staging.begin(folder)
    total, number = read.count(paths), staging.count(folder)
    pieces = read.slices(paths, columns_of(settings), settings.slice_size)
    documents = sum(piece.documents.height + piece.rejects.height for piece in itertools.islice(pieces, number))
    schema = functools.reduce(_joint, (staging.schema(folder, done) for done in range(number)), pl.Schema())
    large = (total or sum(path.stat().st_size for path in paths) // 1000) >= process.LARGE
    if jobs == 1 and not (apart and large):
        units = workers.in_order(survey, pieces, jobs)
    else:
        lent = (staging.lend(folder, piece) for piece in pieces)
        units = workers.in_order(functools.partial(_borrowed, survey), lent, jobs, apart=True)
    with units as every:
        for made in every:
            write.take(made.findings, out / "findings", number)
            staging.put(folder, number, made)
            schema = _joint(schema, staging.schema(folder, number))
            number, documents = number + 1, documents + made.documents
            progress("clean", documents, total)
    return number, schema


def _borrowed(survey: Callable[[read.Slice], Made], lent: Lent) -> Made:
    """``survey`` of a slice that another process has read."""
    return survey(lent.back())


def surveyed(
    piece: read.Slice,
    *,
    folder: Path,
    settings: Settings,
    chosen: Sequence[Rule],
    files: Mapping[str, str],
    excused: excuses.Excuses,
    job: Job,
) -> Made:
    """Pass one of a slice: what waits for pass two, and the part of findings/. It depends on no other slice."""
    columns = columns_of(settings)
    has = {"has_title": columns.title, "has_date": columns.date, "has_url": columns.url, "has_source": columns.source}
    made = clean(piece.documents, settings, chosen)
    compared = made.records[columns.text].filter((made.origin["record"] == 0) | job.rewrite)
    made = made if job.rewrite else as_it_came(made, piece.documents)
    findings = measure.findings_out(made.findings, chosen)
    source = made.docs["source"]
    dated = columns.date in piece.documents.columns
    date = piece.documents[columns.date] if dated else pl.repeat(None, made.docs.height, dtype=pl.String, eager=True)
    row = made.origin["row"]
    table = measure.metrics(
        made.records, made.origin, made.findings.with_columns(findings["severity"]), made.docs, columns.text, has
    ).with_columns(
        source[row].alias("source"), date[row].cast(pl.String).alias("date"), keep.moments(date)[row].alias("moment")
    )
    listed = locate.Listing()
    if "sarif" in settings.formats:
        places = locate.places(piece.path, piece.rows, files)
        codes = {name: r.code for r in chosen for name in (r.code, r.name)}
        fresh = excused.fresh(made.findings, source, codes)
        listed.add(fresh, made.docs["text"], {r.code: r for r in chosen}, places)
        unread = piece.rejects[excused.unread(sources(piece.rejects, columns.source))]
        listed.refuse(unread, locate.places(piece.path, unread[ROW], files))
    signed = dedup.sketch(compared) if job.near_duplicates else None
    if signed is not None:
        table = table.with_columns(pl.Series("shingles", np.diff(signed.offsets).astype(np.uint32)))
    samples = measure.samples(made.docs, made.findings, source)
    documents = piece.documents.height + piece.rejects.height
    unit = Unit(
        documents, made.unsettled, made.held, made.records, piece.rejects, table, measure.by_rule(made.findings),
        measure.by_source(made.findings, source), samples, listed, signed,
    )  # fmt: skip
    return staging.make(folder, unit, findings)


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


def as_it_came(made: Cleaned, documents: pl.DataFrame) -> Cleaned:
    """Nothing repaired, all only found: the documents of the input, each a record, with their language."""
    parents = pl.col("parent_id").cast(pl.String) if "parent_id" in documents.columns else pl.lit(None, pl.String)
    langs = made.docs["lang"].alias("ck_lang")
    records = documents.select("doc_id", parents.alias("parent_id"), pl.exclude("doc_id", "parent_id", "ck_lang"))
    return made._replace(
        records=records.with_columns(langs),
        origin=made.docs.select("row", record=pl.lit(0, pl.UInt32)),
        findings=made.findings.with_columns(applied=pl.lit(value=False)),
    )


def second(
    survey: Survey, table: pl.DataFrame, reasons: pl.Series, out: Path, wanted: Sequence[int]
) -> tuple[pl.DataFrame, dict[int, dict[str, object]]]:
    """Send each record to clean/ or rejected/, and its metrics to metrics/; slices that are written stay.

    Returns (reason, documents), and the records of the ``wanted`` numbers for the report.
    """
    process.give_back(table.height)
    _decided(survey, table, reasons, out)
    at = 0
    found: dict[int, dict[str, object]] = {}
    every = [reasons.drop_nulls().to_frame()]
    for number in range(survey.slices):
        refused = staging.refused(survey.folder, number)
        if refused is not None:
            every.append(refused.select("reason"))
        records = _fitted(staging.records(survey.folder, number), survey.schema)
        records = records.with_columns(table["doc_id"].slice(at, records.height))
        if not write.path(out / "metrics", number).exists():
            if refused is not None:
                refused = _fitted(refused, survey.schema).hstack(refused.select("reason"))
                write.part(refused, out / "rejected", 2 * number + 1)
            here = reasons.slice(at, records.height)
            write.part(records.filter(here.is_null()), out / "clean", number)
            if here.null_count() < records.height or number == 0:  # every data set can be read, though it has no row
                rejected = records.with_columns(here.alias("reason")).filter(pl.col("reason").is_not_null())
                write.part(rejected, out / "rejected", 2 * number)
            write.part(table.slice(at, records.height), out / "metrics", number)  # the last one: the slice is written
        found |= {row: records.row(row - at, named=True) for row in wanted if at <= row < at + records.height}
        at += records.height
    counts = pl.concat(every).group_by("reason").agg(documents=pl.len().cast(pl.Int64))
    return counts.sort(["documents", "reason"], descending=[True, False]), found


def _decided(survey: Survey, table: pl.DataFrame, reasons: pl.Series, out: Path) -> None:
    """Delete what an earlier attempt has written, unless it decided the same: the index may have grown since."""
    marks = pl.DataFrame([reasons.fill_null("").hash(seed=7), table["duplicate"].cast(pl.UInt64).alias("duplicate")])
    decision = hashlib.sha256(marks.to_numpy().tobytes()).hexdigest()
    if staging.notes(survey.folder).get("decision") != decision:
        write.clear(out, ("clean", "rejected", "metrics"))
        staging.note(survey.folder, decision=decision)
