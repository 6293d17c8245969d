import numpy as np

from cleankit.rule import bad, ok, rule
from cleankit.text.chars import Chars, Spans, runs

NONE = [*range(0xFDD0, 0xFDF0), *(plane << 16 | last for plane in range(17) for last in (0xFFFE, 0xFFFF))]

EXAMPLES = [
    bad("one⟦\ufffe⟧ two", "one two"),
    bad("one⟦\ufdd0\uffff⟧two", "onetwo"),
    bad("one⟦\U0001fffe⟧", "one"),
    ok("a\U0001f600b \ufdf0"),  # neighbours
]


@rule(
    "ENC06", "noncharacter", severity="error", fix="safe", examples=EXAMPLES, scope="character",
    anchors=tuple(map(chr, NONE)),
)  # fmt: skip
def noncharacter(chars: Chars) -> Spans:
    """A code point that Unicode keeps for programs and that is no character.

    Why: other tools refuse the whole text for it.
    Keeps: all characters, those of later Unicode versions too.
    """
    codes = chars.codes
    at = np.flatnonzero(((codes >= 0xFDD0) & (codes <= 0xFDEF)) | (codes & 0xFFFE == 0xFFFE))
    return Spans(*runs(at), "no character", "")
