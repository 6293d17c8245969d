"""Source rules: what many documents of a source have in common, once their lines and they themselves are repaired."""

from collections.abc import Mapping, Sequence

import polars as pl

from cleankit.edits import Edit
from cleankit.rule import Rule

LEAST = 20
"""Documents of a source in a slice that hold a line before it recurs."""
SHARE = 0.5
"""The share of its documents that hold such a line: what half of them say is no news of any."""
ENOUGH = (pl.col("times") >= LEAST) & (pl.col("times") >= SHARE * pl.col("documents"))
OTHERS = 0.5
"""At least this share of the texts beside it differ; else one story is there many times."""

QUOTED = 40
"""Characters of a line that a message quotes."""


def hits(
    docs: pl.DataFrame, split: pl.DataFrame, edits: Mapping[int, Sequence[Edit]], rules: Sequence[Rule]
) -> list[tuple[int, Edit]]:
    """What the source rules find, as (row, deletion of a line) in order.

    ``docs``: row, source; ``split``: the lines as segment.lines gives them; ``edits``: made so far, by row.
    """
    if not rules or docs.height < LEAST:
        return []
    lines = _lines(docs, split, edits)
    if lines.is_empty():
        return []
    return [
        (row, Edit(start, end, "", rule.code, message))
        for rule in rules
        if rule.source is not None
        for row, start, end, message in rule.source(lines).select("row", "start", "end", "message").iter_rows()
    ]


def shortened(text: pl.Expr) -> pl.Expr:
    """The beginning of a line, as a message quotes it."""
    return pl.when(text.str.len_chars() > QUOTED).then(text.str.head(QUOTED - 1) + "…").otherwise(text)


def _lines(docs: pl.DataFrame, split: pl.DataFrame, edits: Mapping[int, Sequence[Edit]]) -> pl.DataFrame:
    """The lines of the sources with so many documents: row, source, text, its start and end without white space, and

    ``documents``: of its source; ``times``: how many of them hold the line; ``recurs``: whether those are so many;
    ``gone``: whether it is deleted already. Where no line of a source recurs, only the first and the last of each
    document that are not gone.
    """
    sizes = docs.group_by("source").agg(documents=pl.len()).filter(pl.col("documents") >= LEAST)
    sized = docs.select("row", "source").join(sizes, on="source", how="inner", maintain_order="left")
    end, key = pl.col("start") + pl.col("chars"), pl.col("text").str.strip_chars().hash()  # texts would be copied
    lines = split.select("row", "start", "text", end=end, key=key).join(
        sized, on="row", how="inner", maintain_order="left"
    )
    times = lines.group_by("source", "key").agg(times=pl.col("row").n_unique()).filter(pl.col("times") >= LEAST)
    lines = lines.join(times, on=["source", "key"], how="left", maintain_order="left").drop("key")
    lines = lines.with_columns(recurs=ENOUGH.fill_null(value=False), gone=_gone(lines, edits))
    left = pl.when(~pl.col("gone")).then("start")
    edge = (left == left.min().over("row")) | (left == left.max().over("row"))
    lines = lines.filter(pl.col("recurs").any().over("source") | edge)
    bare = pl.col("text").str.strip_chars_start()
    start = pl.col("end") - bare.str.len_chars()
    return lines.with_columns(
        start=start, end=start + bare.str.strip_chars_end().str.len_chars(), text=bare.str.strip_chars_end()
    )


def _gone(lines: pl.DataFrame, edits: Mapping[int, Sequence[Edit]]) -> pl.Series:
    """Whether one deletion takes a line whole: Boolean, for each of ``lines`` (row, start, end)."""
    cuts = [(row, e.start, e.end) for row, of in edits.items() for e in of if e.replace == ""]
    made = pl.DataFrame(cuts, schema={"row": pl.UInt32, "from": pl.Int64, "to": pl.Int64}, orient="row")
    last = lines.select("row", "start", "end").join_asof(
        made.sort("from"), left_on="start", right_on="from", by="row", strategy="backward", check_sortedness=False
    )
    return (last["to"] >= last["end"]).fill_null(value=False)
