"""Findings -> the rules to be held back where they would remove too much.

A label that a paper uses as a word can make a rule take half of every article of that paper, and of no other. So what
each rule removes from each source of a slice is counted, and a rule that takes more than its share of a source's text
is held back: the source is cleaned as if the rule were off. A slice depends on no other. What rules take that nobody
misses is not counted: markup, spaces, copies, pages that hold no article.
"""

import polars as pl

from cleankit.engine.findings import LOST
from cleankit.model import RECORD

FAMILIES = ("LBL", "META", "EMB", "TAG")
"""The rules that are watched."""
LEAST = 100_000
"""Characters of a source in a slice before its rules are judged: some thirty articles."""
HELD = {"source": pl.String, "code": pl.String, "removed": pl.Int64, "chars": pl.Int64}


def restrain(findings: pl.DataFrame, docs: pl.DataFrame, limit: float) -> pl.DataFrame:
    """Each watched rule with each source of which it removes more than ``limit`` (a share of its characters): HELD.

    ``findings``: as detect returns them; ``docs``: row, source, chars.
    """
    sizes = docs.group_by("source").agg(pl.col("chars").cast(pl.Int64).sum()).filter(pl.col("chars") >= LEAST)
    if limit >= 1 or sizes.is_empty():
        return pl.DataFrame(schema=HELD)
    watched = pl.col("code").str.contains(f"^(?:{'|'.join(FAMILIES)})[0-9]")
    counted = findings.filter(pl.col("applied") & watched & (pl.col("replacement") != RECORD))
    counted = counted.join(docs.select("row", "source"), on="row", how="left", maintain_order="left")
    removed = counted.group_by("source", "code").agg(removed=LOST.sum())
    held = removed.join(sizes, on="source").filter(pl.col("removed") > limit * pl.col("chars"))
    return held.select(HELD.keys()).sort("source", "code")
