from collections.abc import Iterator

import polars as pl

from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule

PAIRS = (("«", "»"), ("“", "”"), ("(", ")"), ("[", "]"))

EXAMPLES = [
    bad("He said ⟦“⟧that it rained."),
    bad("نقلت عن ⟦«⟧المصدر قوله", lang="ar"),
    ok("He said “that” (it rained)."),
    ok("1) the first, 2) the second"),  # numbers of a list
    ok("»Ja«, sagte er", lang="de"),  # as German quotes
]


@rule(
    "SPC05", "unbalanced-quote", severity="info", fix="none", examples=EXAMPLES, default=False,
    where=(pl.col("text").str.contains(r"[«»“”()\[\]]"),),
)  # fmt: skip
def unbalanced_quote(line: Line) -> Iterator[Hit]:
    """A quotation mark or bracket without its partner in the paragraph. Off unless selected.

    Why: a quotation may have been cut; who counts who said what should know.
    Keeps: everything; it is reported, not changed. Quotations over several paragraphs are reported as well.
    """
    for left, right in PAIRS:
        if line.text.count(left) == line.text.count(right) + 1:
            at = line.text.rindex(left)
            yield Hit(at, at + 1, f"{left} without {right}")
