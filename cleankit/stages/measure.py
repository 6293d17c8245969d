"""What came of a slice, in numbers: metrics for the gate, counts and samples for the report."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

import polars as pl

from cleankit.engine.findings import LOST
from cleankit.results import Sample
from cleankit.rule import Rule
from cleankit.show.wording import UNDATED

SAMPLES = 5
CONTEXT = 60 + 1
"""Samples per rule, and characters on either side of the marked span: those shown, and one that tells of a cut."""
BOUND = 400
"""No text in a sample is longer."""

SPREAD = {"source": pl.String, "code": pl.String, "documents": pl.Int64, "findings": pl.Int64}
BY_RULE = {"code": pl.String, "findings": pl.Int64, "documents": pl.Int64, "applied": pl.Int64, "removed": pl.Int64}


def findings_out(findings: pl.DataFrame, rules: Sequence[Rule]) -> pl.DataFrame:
    """The data set findings/: doc_id, code, name, start, end, severity, fix, replacement, applied, message."""
    catalogue = pl.DataFrame(
        [(r.code, r.name, r.severity, r.fix) for r in rules],
        schema={"code": pl.String, "name": pl.String, "severity": pl.String, "fix": pl.String},
        orient="row",
    )
    joined = findings.join(catalogue, on="code", how="left", maintain_order="left")
    return joined.select(
        "doc_id", "code", "name", "start", "end", "severity", "fix", "replacement", "applied", "message"
    )  # fmt: skip


def metrics(
    records: pl.DataFrame,
    origin: pl.DataFrame,
    findings: pl.DataFrame,
    docs: pl.DataFrame,
    text: str,
    has: dict[str, str],
) -> pl.DataFrame:
    """One row per record: numbers, booleans and the language; no scraped text but the id.

    ``origin``: row and record of each. ``has`` maps has_title, has_date, ... to the column that must hold something.
    """
    applied = pl.col("applied")
    per_row = findings.group_by("row").agg(
        findings=pl.len().cast(pl.Int64),
        errors=((pl.col("severity") == "error") & ~applied).sum().cast(pl.Int64),
        edits=applied.sum().cast(pl.Int64),
        removed=LOST.filter(applied).sum().cast(pl.Int64),
    )
    sizes = docs.select("row", chars_in=pl.col("text").str.len_chars().cast(pl.Int64))
    first = pl.col("record") == 0  # what was found on a page counts for its first record
    counted = [pl.when(first).then(pl.col(c)).fill_null(0).alias(c) for c in ("findings", "errors", "edits", "removed")]
    body = pl.col("text")
    present = [
        (pl.col(column).is_not_null() & (pl.col(column).cast(pl.String).str.strip_chars() != "")).alias(name)
        if column in records.columns
        else pl.lit(value=False).alias(name)
        for name, column in has.items()
    ]
    known = records.select("doc_id", pl.col("ck_lang").alias("lang"), pl.col(text).alias("text"), *present)
    frame = pl.concat([known, origin], how="horizontal")  # no other column of the input: it may have any name
    frame = frame.join(per_row, on="row", how="left", maintain_order="left").join(
        sizes, on="row", maintain_order="left"
    )
    return frame.with_columns(counted).select(
        "doc_id",
        "lang",
        body.str.len_chars().cast(pl.Int64).alias("chars"),
        pl.when(first).then(pl.col("chars_in")).otherwise(body.str.len_chars()).cast(pl.Int64).alias("chars_in"),
        (body.str.count_matches("\n", literal=True) + 1).cast(pl.Int64).alias("lines"),
        (body.str.count_matches(" ", literal=True) + body.str.count_matches("\n", literal=True) + 1)
        .cast(pl.Int64).alias("words"),
        "findings", "errors", "edits", "removed",
        (pl.col("removed") / pl.col("chars_in").clip(lower_bound=1)).clip(0, 1).alias("removed_share"),
        body.str.count_matches("\N{REPLACEMENT CHARACTER}", literal=True).cast(pl.Int64).alias("replacement_chars"),
        *has,
        pl.lit(value=False).alias("duplicate"),
        (pl.col("record") > 0).alias("split"),
    )  # fmt: skip


def totals(table: pl.DataFrame, unreadable: int) -> dict[str, float]:
    """The run in numbers, for checks of the whole run. ``unreadable``: documents that could not be read."""
    documents = table.filter(~pl.col("split")).height + unreadable
    records = max(table.height, 1)
    duplicates = int(table["duplicate"].sum())
    share = table.group_by("lang").len().sort("len", descending=True)["len"].to_list()

    def mean(column: str) -> float:  # NumPy adds in one order; threads add in any, and the last digit tells
        return float(table[column].cast(pl.Float64).to_numpy().mean()) if table.height else 0.0

    return {
        "documents": documents,
        "clean": table.height - duplicates,
        "unreadable": unreadable,
        "unreadable_share": unreadable / max(documents, 1),
        "duplicates": duplicates,
        "duplicate_share": duplicates / records,
        "und_share": table.filter(pl.col("lang") == "und").height / records,
        "main_lang_share": share[0] / records if share else 0.0,
        "mean_removed_share": mean("removed_share"),
        "findings_per_document": mean("findings"),
        "encoding_damage_share": table.filter(pl.col("replacement_chars") > 0).height / records,
        "date_share": mean("has_date"),
        "title_share": mean("has_title"),
    }


def ages(moments: pl.Series, now: datetime) -> dict[str, float]:
    """How fresh the run is, by the dates in UTC of its records, null where there is none.

    A day ahead of us is still today somewhere. Without any date the newest is UNDATED: nothing shows it fresh.
    """
    tomorrow = now.replace(tzinfo=None) + timedelta(days=1)
    known = moments.drop_nulls()
    newest = known.filter(known <= tomorrow).max()
    days = (tomorrow - newest).total_seconds() / 86_400 - 1 if isinstance(newest, datetime) else UNDATED
    return {
        "newest_age_days": round(max(days, 0.0), 2),
        "future_share": known.filter(known > tomorrow).len() / max(moments.len(), 1),
    }


def by_rule(findings: pl.DataFrame) -> pl.DataFrame:
    """Counts per rule in one slice: columns of BY_RULE. Slices add up, for a document is in one slice only."""
    applied = pl.col("applied")
    return findings.group_by("code").agg(
        findings=pl.len().cast(pl.Int64),
        documents=pl.col("row").n_unique().cast(pl.Int64),
        applied=applied.sum().cast(pl.Int64),
        removed=LOST.filter(applied).sum().cast(pl.Int64),
    )


def by_source(findings: pl.DataFrame, sources: pl.Series) -> pl.DataFrame:
    """Counts per source and rule in one slice: source, code, documents, findings. ``sources``: of each row."""
    return (
        findings.select("row", "code", source=sources.gather(findings["row"]))
        .group_by("source", "code")
        .agg(documents=pl.col("row").n_unique().cast(pl.Int64), findings=pl.len().cast(pl.Int64))
    )


def spread(counts: Iterable[pl.DataFrame], listed: pl.Series, most: int = 5) -> pl.DataFrame:
    """All slices together: the rules that fire in most documents of a listed source, the sources where a rule does."""
    whole = pl.concat([pl.DataFrame(schema=SPREAD), *counts]).group_by("source", "code").sum()
    ranked = whole.sort(["documents", "findings", "code", "source"], descending=[True, True, False, False])
    place = [pl.int_range(pl.len()).over(key) < most for key in ("source", "code")]
    return ranked.filter((place[0] & pl.col("source").is_in(listed.implode())) | place[1])


def rule_table(counts: Iterable[pl.DataFrame], rules: Sequence[Rule]) -> pl.DataFrame:
    """All slices together: code, name, severity, fix, the counts of BY_RULE, summary, why; most documents first."""
    names = pl.DataFrame(
        [(r.code, r.name, r.severity, r.fix) for r in rules],
        schema={"code": pl.String, "name": pl.String, "severity": pl.String, "fix": pl.String},
        orient="row",
    )
    words = pl.DataFrame(
        [(r.code, r.summary, r.section("Why")) for r in rules],
        schema={"code": pl.String, "summary": pl.String, "why": pl.String},
        orient="row",
    )
    counted = pl.concat([pl.DataFrame(schema=BY_RULE), *counts]).group_by("code").sum()
    table = names.join(counted, on="code").join(words, on="code")
    return table.sort(["documents", "code"], descending=[True, False])


def slices_of(table: pl.DataFrame, by: pl.Series, name: str) -> pl.DataFrame:
    """The metrics by language or source, most removed first: documents, findings, removed_share, duplicates, and the
    characters that share is made of: removed, chars.
    """
    return (
        table.with_columns(by.alias(name))
        .group_by(name)
        .agg(
            documents=pl.len().cast(pl.Int64),
            findings=pl.col("findings").sum(),
            removed_share=pl.col("removed").sum() / pl.col("chars_in").sum().clip(lower_bound=1),
            duplicates=pl.col("duplicate").sum().cast(pl.Int64),
            removed=pl.col("removed").sum(),
            chars=pl.col("chars_in").sum(),
        )
        .sort(["removed_share", "documents", name], descending=[True, True, False])
    )


def samples(docs: pl.DataFrame, findings: pl.DataFrame, sources: pl.Series) -> tuple[Sample, ...]:
    """Findings in their surroundings, SAMPLES of each rule: with one message after the other, then the next of each.

    ``sources``: the source of each row of ``docs``.
    """
    chosen = (
        findings.unique(["code", "row", "message"], keep="first", maintain_order=True)
        .sort(pl.int_range(pl.len()).over("code", "message"), maintain_order=True)
        .group_by("code", maintain_order=True)
        .head(SAMPLES)
    )
    out = []
    for hit in chosen.iter_rows(named=True):
        text = docs["text"][hit["row"]]
        start, end = hit["start"], hit["end"]
        marked = text[start:end]
        if len(marked) > BOUND:  # shown with a cut in the middle
            marked = marked[: BOUND // 2] + marked[-BOUND // 2 :]
        out.append(
            Sample(
                hit["code"],
                hit["doc_id"],
                sources[hit["row"]] or "",
                hit["lang"],
                text[max(0, start - CONTEXT) : start],
                marked,
                text[end : end + CONTEXT],
                None if hit["replacement"] is None else hit["replacement"][:BOUND],
                hit["message"][:BOUND],
            )
        )
    return tuple(out)
