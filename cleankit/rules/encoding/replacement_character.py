from collections.abc import Iterator

import regex

from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule

LOST = regex.compile("\N{REPLACEMENT CHARACTER}+|ï¿½")

EXAMPLES = [
    bad("The ⟦\N{REPLACEMENT CHARACTER}⟧25 fee"),
    bad("Se⟦\N{REPLACEMENT CHARACTER}\N{REPLACEMENT CHARACTER}⟧or"),
    bad("Seï⟦ï¿½⟧or"),
    ok("¿Qué? ½ kilo"),  # its parts alone are ordinary Spanish
]


@rule(
    "ENC03", "replacement-character", severity="error", fix="none", examples=EXAMPLES,
    anchors=("\N{REPLACEMENT CHARACTER}", "ï¿½"),
)  # fmt: skip
def replacement_character(line: Line) -> Iterator[Hit]:
    """A letter that a wrong decoding has destroyed.

    Why: the letter is gone; only the source can give it back, so crawl again with the right encoding.
    Keeps: everything; it is reported, not removed.
    """
    for found in LOST.finditer(line.text):
        yield Hit(*found.span(), "letters lost in decoding")
