from collections.abc import Iterator

import polars as pl
import regex

from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule

TRAILING = regex.compile(r"(?<=\S)[ \t\r\N{NO-BREAK SPACE}]+$")

EXAMPLES = [
    bad("The end.⟦  ⟧", "The end."),
    bad("The end.⟦\N{NO-BREAK SPACE}⟧", "The end."),
    ok("  • an indented item"),  # leading spaces may be layout
    ok("one  two"),  # so may be spaces inside the line
]


@rule(
    "SPC02", "trailing-space", severity="info", fix="safe", examples=EXAMPLES,
    where=(pl.col("text").str.tail(1).is_in([" ", "\t", "\r", "\N{NO-BREAK SPACE}"]),),
)  # fmt: skip
def trailing_space(line: Line) -> Iterator[Hit]:
    """White space at the end of a line.

    Why: it makes equal paragraphs differ and shows up as noise in every diff.
    Keeps: spaces at the beginning of a line and inside it.
    """
    if found := TRAILING.search(line.text):
        yield Hit(*found.span(), "white space at the end of the line", "")
