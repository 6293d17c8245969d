from collections.abc import Iterator

import polars as pl

from cleankit.model import Doc, Hit
from cleankit.rule import bad, ok, rule
from cleankit.text.patterns import pattern

CUT = pattern(r"(?:\.\.\.|…|\[…\]|\[\.\.\.\]|\[&hellip;\])\s*$")

LEAST = 30
"""Characters of the last line: a search box ends in dots as well."""

EXAMPLES = [
    bad("The ministers met on Monday in the capital and agreed to ⟦…⟧", None),
    bad("Rain fell. The river rose by ⟦[...]⟧", None),
    ok("Rain fell…\nThe river rose by a metre, and then it fell again."),  # not the end
    ok('"I do not know..." he said.'),
    ok("To be continued"),
]


@rule(
    "META06", "truncated-text", severity="warning", fix="none", examples=EXAMPLES, scope="document",
    anchors=("...", "…"), where=(pl.col("text").str.tail(8).str.contains(r"\.\.\.|…"),),
)  # fmt: skip
def truncated_text(doc: Doc) -> Iterator[Hit]:
    """A text that breaks off: the page gave only its beginning.

    Why: half an article is a bad witness; crawl the full page instead.
    Keeps: everything; it is reported only.
    """
    last = len(doc.spans) - 1
    if last in doc.woken and len(doc.line(last)) >= LEAST and (found := CUT.search(doc.line(last))):
        start = doc.spans[last][0]
        yield Hit(start + found.start(), start + found.end(), "the text breaks off here", None)
