from collections.abc import Iterator

import polars as pl

from cleankit.model import Doc, Hit
from cleankit.rule import bad, ok, rule
from cleankit.text.lines import ends_sentence

LINES, LEAST, SHARE = 6, 40, 0.7
"""Lines of a wrapped paragraph, letters of a line at least, and how many must be of nearly one width."""
NEAR = 0.12

WRAPPED = "The ministers met on Monday in the long hall of\nthe old town and agreed to come together in the\n" * 4

EXAMPLES = [
    bad(WRAPPED.replace("\n", "⟦\n⟧").removesuffix("⟦\n⟧") + "⟦\n⟧end.", WRAPPED.replace("\n", " ") + "end."),
    ok("\n".join(f"The ministers met on Monday in the long hall {n}." for n in "abcdefgh")),  # sentences
    ok("Shall I compare thee\nto a summer's day?\nThou art more lovely\nand more temperate\n" * 4),  # short lines
    ok("The ministers met on Monday in the long hall of\nthe town\n"),  # two lines
]


@rule(
    "SPC07", "hard-wrapped", severity="warning", fix="unsafe", examples=EXAMPLES, scope="document", default=False,
    where=(pl.col("chars").is_between(LEAST, 200),),
)  # fmt: skip
def hard_wrapped(doc: Doc) -> Iterator[Hit]:
    """Lines that were broken at one width, in mid sentence. Off unless selected.

    Why: paragraphs and sentences cannot be told apart.
    Keeps: short lines, as of poems, and lines that end as sentences do. A word that was cut in two stays so.
    """
    sizes = [end - start for start, end in doc.spans]
    if len(sizes) < LINES:
        return
    width = sorted(sizes)[len(sizes) * 3 // 4]
    full = [abs(size - width) <= NEAR * width for size in sizes]
    open_ = [not ends_sentence(doc.line(i)) for i in range(len(sizes))]
    if width < LEAST or sum(map(min, full, open_)) < SHARE * len(sizes):
        return
    for i, (_, end) in enumerate(doc.spans[:-1]):
        start = doc.spans[i + 1][0]
        if full[i] and open_[i] and doc.text[end:start] == "\n":
            yield Hit(end, start, "line broken in mid sentence", " ")
