"""Findings as frames: edits and remarks in, rows out."""

from collections.abc import Sequence

import numpy as np
import polars as pl

from cleankit.edits import Edit

FINDINGS = {
    "row": pl.UInt32, "start": pl.Int64, "end": pl.Int64, "code": pl.String, "replacement": pl.String,
    "applied": pl.Boolean, "message": pl.String,
}  # fmt: skip
LOST = (pl.col("end") - pl.col("start") - pl.col("replacement").str.len_chars().cast(pl.Int64)).clip(lower_bound=0)
"""Characters that a finding takes away, if it is applied."""


def frame(rows: pl.Series, counts: Sequence[int], found: Sequence[Edit], remarked: Sequence[bool]) -> pl.DataFrame:
    """Edits and remarks as FINDINGS: so many of each row."""
    if not found:
        return pl.DataFrame(schema=FINDINGS)
    start, end, replace, code, message, _ = zip(*found, strict=True)
    return pl.DataFrame(
        {
            "row": rows.gather(np.repeat(np.arange(len(rows)), counts)),
            "start": start,
            "end": end,
            "code": code,
            "replacement": replace,
            "applied": ~pl.Series(remarked, dtype=pl.Boolean),
            "message": message,
        },
        schema=FINDINGS,
    )


def outside(findings: pl.DataFrame) -> pl.DataFrame:
    """By row and start, without what lies inside (or reaches into) a longer edit that is made."""
    size = pl.col("end") - pl.col("start")  # what is put in before an edit does not lie inside it
    findings = findings.sort("row", "start", size > 0, size, "code", descending=[False, False, False, True, False])
    row, start, end = (findings[name].cast(pl.Int64).to_numpy() for name in ("row", "start", "end"))
    made = findings["applied"].to_numpy()
    begins, ends = row << 32 | start, row << 32 | end  # one axis for all documents
    reach = np.maximum.accumulate(np.where(made, ends, 0))
    inside = np.r_[False, reach[:-1] > begins[1:]][: len(made)]
    longer = (end - start)[1:] > (end - start)[:-1]
    cut = np.r_[made[1:] & (begins[1:] < ends[:-1]) & longer, False][: len(made)]
    return findings.filter(pl.Series(~(inside | cut)))
