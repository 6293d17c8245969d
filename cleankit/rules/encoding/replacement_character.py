from cleankit.rule import bad, ok, rule
from cleankit.text.chars import Chars, Spans, runs

EXAMPLES = [
    bad("The ⟦\N{REPLACEMENT CHARACTER}⟧25 fee"),
    bad("Se⟦\N{REPLACEMENT CHARACTER}\N{REPLACEMENT CHARACTER}⟧or"),
    ok("¿Qué? ½ kilo"),  # what it looks like when decoded wrongly once more
]


@rule(
    "ENC03", "replacement-character", severity="error", fix="none", examples=EXAMPLES, scope="character",
    anchors=("\N{REPLACEMENT CHARACTER}",),
)  # fmt: skip
def replacement_character(chars: Chars) -> Spans:
    """A letter that a wrong decoding has destroyed.

    Why: the letter is gone; only the source can give it back, so crawl again with the right encoding.
    Keeps: everything; it is reported, not removed.
    """
    return Spans(*runs(chars.find("\N{REPLACEMENT CHARACTER}")), "letters lost in decoding", None)
