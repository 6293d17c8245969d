"""Findings -> the same findings, with a rule held back where it would remove too much.

A label that a paper uses as a word can make a rule take half of every article of that paper, and of no other. So what
each rule removes from each source of a slice is counted, and a rule that takes more than its share of a source's text
is held back there: its findings are reported and not made. A slice depends on no other. What rules take that nobody
misses is not counted: markup, spaces, copies, pages that hold no article.
"""

from typing import NamedTuple

import polars as pl

from cleankit.engine.findings import LOST
from cleankit.model import RECORD

FAMILIES = ("LBL", "META", "EMB", "TAG")
"""The rules that are watched."""
LEAST = 100_000
"""Characters of a source in a slice before its rules are judged: some thirty articles."""
HELD = {"source": pl.String, "code": pl.String, "removed": pl.Int64, "chars": pl.Int64}


class Restrained(NamedTuple):
    """The findings, what was learnt from those that are made, and who is held back (columns of HELD)."""

    findings: pl.DataFrame
    learnt: pl.DataFrame
    held: pl.DataFrame


def restrain(findings: pl.DataFrame, learnt: pl.DataFrame, docs: pl.DataFrame, limit: float) -> Restrained:
    """Hold back each watched rule in each source of which it removes more than ``limit`` (a share of its characters).

    ``findings``, ``learnt``: as detect returns them; ``docs``: row, source, chars.
    """
    sizes = docs.group_by("source").agg(pl.col("chars").cast(pl.Int64).sum()).filter(pl.col("chars") >= LEAST)
    if limit >= 1 or sizes.is_empty():
        return Restrained(findings, learnt, pl.DataFrame(schema=HELD))
    where = findings.select("row", "code").join(
        docs.select("row", "source"), on="row", how="left", maintain_order="left"
    )
    watched = pl.col("code").str.contains(f"^(?:{'|'.join(FAMILIES)})[0-9]")
    counted = findings.with_columns(where["source"]).filter(
        pl.col("applied") & watched & (pl.col("replacement") != RECORD)
    )
    removed = counted.group_by("source", "code").agg(removed=LOST.sum())
    held = removed.join(sizes, on="source").filter(pl.col("removed") > limit * pl.col("chars"))
    held = held.select(HELD.keys()).sort("source", "code")
    if held.is_empty():
        return Restrained(findings, learnt, held)
    stopped = where.join(held, on=["source", "code"], how="left", maintain_order="left")["chars"].is_not_null()
    stopped &= findings["applied"]
    undone = findings.filter(stopped).select("row", "start").unique()
    return Restrained(
        findings.with_columns(applied=findings["applied"] & ~stopped),
        learnt.join(undone, on=["row", "start"], how="anti", maintain_order="left"),
        held,
    )
