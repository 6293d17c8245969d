"""Source rules: what many documents of a source have in common, once their lines and they themselves are repaired."""

from collections.abc import Mapping, Sequence

import polars as pl

from cleankit.edits import Edit
from cleankit.rule import Rule

LEAST = 20
"""Documents of a source in a slice that hold a line before it recurs."""
SHARE = 0.5
"""And so many of its documents: what half of them say is no news of any."""


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


def _lines(docs: pl.DataFrame, split: pl.DataFrame, edits: Mapping[int, Sequence[Edit]]) -> pl.DataFrame:
    """All lines of the sources in which any recurs: row, source, start, end, text, and

    ``documents``: of its source; ``times``: how many of them hold the line; ``recurs``: whether those are so many;
    ``gone``: whether it is deleted already.
    """
    sizes = docs.group_by("source").agg(documents=pl.len()).filter(pl.col("documents") >= LEAST)
    sized = docs.select("row", "source").join(sizes, on="source", maintain_order="left")
    lines = split.select("row", "start", "chars", pl.col("text").str.strip_chars()).join(
        sized, on="row", maintain_order="left"
    )
    times = lines.group_by("source", "text").agg(pl.col("row").n_unique().alias("times"), pl.first("documents"))
    recurs = (pl.col("times") >= LEAST) & (pl.col("times") >= SHARE * pl.col("documents"))
    times = times.filter(recurs)
    lines = lines.join(times.select("source").unique(), on="source", how="semi", maintain_order="left")
    lines = lines.join(times.drop("documents"), on=["source", "text"], how="left", maintain_order="left")
    lines = lines.with_columns(end=pl.col("start") + pl.col("chars"), recurs=pl.col("times").is_not_null())
    cuts = {row: [e for e in edits.get(row, ()) if e.replace == ""] for row in lines["row"].unique()}
    places = lines.select("row", "start", "end").iter_rows()
    gone = [any(e.start <= start and end <= e.end for e in cuts[row]) for row, start, end in places]
    return lines.drop("chars").with_columns(gone=pl.Series(gone, dtype=pl.Boolean))
