import polars as pl

from cleankit.rule import bad, ok, rule
from cleankit.text.chars import Chars, Spans, one_of

BLANKS = " \t\r\N{NO-BREAK SPACE}"

EXAMPLES = [
    bad("The end.⟦  ⟧", "The end."),
    bad("The end.⟦\N{NO-BREAK SPACE}⟧", "The end."),
    ok("  • an indented item"),  # leading spaces may be layout
    ok("one  two"),  # so may be spaces inside the line
]


@rule(
    "SPC02", "trailing-space", severity="info", fix="safe", examples=EXAMPLES, scope="character",
    where=(pl.col("text").str.tail(1).is_in(list(BLANKS)),),
)  # fmt: skip
def trailing_space(chars: Chars) -> Spans:
    """White space at the end of a line.

    Why: it makes equal paragraphs differ and shows up as noise in every diff.
    Keeps: spaces at the beginning of a line and inside it.
    """
    # Only blanks that lead to a line feed: walk back from those, as long as there are blanks.
    ends = chars.find("\n")[1:]
    blank = one_of(BLANKS)
    starts = ends
    while (back := chars.among(starts - 1, blank)).any():
        starts = starts - back
    lines = chars.among(starts - 1, one_of("\n"))  # a blank line has no end to trim
    found = (starts < ends) & ~lines
    return Spans(starts[found], ends[found], "white space at the end of the line", "")
