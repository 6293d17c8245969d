"""Texts, findings -> cleaned records. The applied findings are the edit log, and the only thing that changes a text:
what this stage does, ``edits.restore`` takes back.
"""

from itertools import count

import polars as pl

from cleankit.edits import records

LISTS = ("keywords", "related", "credits")
SINGLE = ("source", "byline", "title", "published")
"""What rules learn about an article: columns ck_*, lists of strings or the first value found."""


def fix(docs: pl.DataFrame, findings: pl.DataFrame, learnt: pl.DataFrame) -> pl.DataFrame:
    """Replay the applied findings on the texts and attach what was learnt.

    ``docs``: row (u32, ascending), doc_id, text, ...; ``findings`` and ``learnt`` as detect returns them. Returned: a
    row a record with all columns of ``docs``, the cleaned ``text``, ``doc_id`` (of a second record: "<id>#2"),
    ``parent_id`` (the input's id where one became several, else null) and ck_keywords, ck_related, ck_source, ...
    """
    applied = findings.filter("applied")
    log = [*zip(*(applied[name].to_list() for name in ("start", "end", "replacement")), strict=True)]
    changed = applied.group_by("row", maintain_order=True).agg(edits=pl.len())
    changed = changed.join(docs.select("row", "text", "doc_id"), on="row", maintain_order="left")
    out: list[tuple[int, int, int, str, str, str | None]] = []
    at = 0
    for row, edits, text, doc_id in changed.iter_rows():
        made = records(text, log[at : at + edits])
        at += edits
        for n, (begins, clean) in enumerate(made):
            out.append((row, n, begins, clean, f"{doc_id}#{n + 1}" if n else doc_id, doc_id if len(made) > 1 else None))
    schema = {"row": pl.UInt32, "record": pl.UInt32, "begins": pl.Int64, "clean": pl.String, "record_id": pl.String,
              "parent_id": pl.String}  # fmt: skip
    cleaned = pl.DataFrame(list(zip(*out, strict=True)) or None, schema=schema)
    frame = docs.join(cleaned, on="row", how="left", maintain_order="left_right")
    frame = frame.with_columns(
        pl.coalesce("record_id", "doc_id").alias("doc_id"),
        pl.coalesce("clean", "text").alias("text"),
        pl.col("record").fill_null(0),
        pl.col("begins").fill_null(0),
    ).drop("record_id", "clean")
    frame = frame.with_columns(apart(frame["doc_id"], frame["record"] > 0))
    if "title" in docs.columns:  # the page's title is the first article's
        frame = frame.with_columns(title=pl.when(pl.col("record") == 0).then(pl.col("title")))
    return _attach(frame, learnt).drop("begins")


def apart(ids: pl.Series, made: pl.Series) -> pl.Series:
    """The ids, each once: one ``made`` by cutting a page that is another document's own takes the next free number."""
    twice = (ids.is_duplicated() & made).arg_true()
    taken = {*ids} if len(twice) else set[str]()
    for row in twice:
        stem, _, number = ids[row].rpartition("#")
        free = next(each for n in count(int(number) + 1) if (each := f"{stem}#{n}") not in taken)
        taken.add(free)
        ids = ids.scatter(row, free)
    return ids


def _attach(frame: pl.DataFrame, learnt: pl.DataFrame) -> pl.DataFrame:
    """Give each record the facts found within it: those between its beginning and the next record's."""
    begins = frame.select("row", "record", "begins").with_columns(pl.col("begins").cast(pl.Int64)).sort("row", "begins")
    facts = (
        learnt.sort("row", "start")
        .join_asof(begins, left_on="start", right_on="begins", by="row", strategy="backward", check_sortedness=False)
        .with_columns(pl.col("record").fill_null(0))
    )
    for column in LISTS + SINGLE:
        values = facts.filter(pl.col("column") == column).group_by("row", "record", maintain_order=True)
        value = pl.col("value").unique(maintain_order=True) if column in LISTS else pl.col("value").first()
        frame = frame.join(
            values.agg(value.alias(f"ck_{column}")), on=["row", "record"], how="left", maintain_order="left"
        )
    return frame


def remember(learnt: pl.DataFrame, before: pl.DataFrame, record: pl.Series) -> pl.DataFrame:
    """What was learnt now, and what an earlier run over the same documents had learnt of their first records.

    ``learnt``: parent_id and ck_*; ``before``: those of them that the input had already; ``record``: 0 for the first.
    """
    old = pl.col("old")
    for name in before.columns:
        both = learnt.select(new=name).with_columns(old=pl.when(record == 0).then(before[name]))
        if name.removeprefix("ck_") in LISTS:
            lists = pl.concat_list(old.fill_null([]), pl.col("new").fill_null([])).list.unique(maintain_order=True)
            both = both.select(pl.when(lists.list.len() > 0).then(lists))
        else:
            both = both.select(pl.coalesce("new", "old"))
        learnt = learnt.with_columns(both.to_series().alias(name))
    return learnt
