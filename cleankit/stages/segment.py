"""Texts -> their lines with offsets; nothing is changed."""

import polars as pl

from cleankit.kernels.echo import echoes
from cleankit.text.lines import GAP

DOUBLE = ["   ", *("".join(pair) for pair in (" \N{NO-BREAK SPACE}", "\N{NO-BREAK SPACE} ", "\N{NO-BREAK SPACE}" * 2))]


def lines(docs: pl.DataFrame) -> pl.DataFrame:
    """The lines of documents that are not blank, in order.

    ``docs`` has the columns ``row`` (u32), ``text`` and ``lang``. Returned: ``row``, ``start`` (code points into the
    document's text), ``chars``, ``text``, ``lang``, ``echoes`` (whether the document may repeat a passage).
    """
    texts = docs["text"]
    gaps = texts.str.contains_any(DOUBLE)  # a cheap sign of the few texts that have one
    if gaps.any():
        some = gaps.arg_true()
        texts = texts.scatter(some, texts.gather(some).str.replace_all(GAP, "\n\n\n"))
    # Each document contributes its characters and one line feed, so one running sum gives all offsets.
    sizes = texts.str.len_chars().cast(pl.Int64) + 1
    begins = sizes.cum_sum() - sizes
    frame = pl.DataFrame(
        {
            "row": docs["row"],
            "lang": docs["lang"],
            "begin": begins,
            "echoes": echoes(docs["text"]),
            "text": texts.str.split("\n"),
        }
    )
    frame = frame.explode("text", empty_as_null=True).with_columns(chars=pl.col("text").str.len_chars().cast(pl.Int64))
    ends = pl.col("chars") + 1
    return (
        frame.with_columns(start=ends.cum_sum() - ends - pl.col("begin"))
        .filter(pl.col("text").str.contains(r"[^\s\x1c-\x1f]"))
        .select("row", "start", "chars", "text", "lang", "echoes")
    )
