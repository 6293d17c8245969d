import unicodedata

import numpy as np

from cleankit.rule import bad, ok, rule
from cleankit.text.chars import LAST, Chars, Spans, runs

TATWEEL = "\N{ARABIC TATWEEL}"
LETTER = np.zeros(LAST + 1, bool)
LETTER[0x620:0x700] = [chr(c) != TATWEEL and unicodedata.category(chr(c)) == "Lo" for c in range(0x620, 0x700)]

EXAMPLES = [
    bad("الم⟦ـــ⟧ؤس⟦ـــ⟧س", "المؤسس", lang="ar"),
    bad("ب⟦ـ⟧ين", "بين", lang="fa"),
    ok("سنة 1442هـ", lang="ar"),  # the abbreviation ends in it
    ok("وفقا لـ رويترز والـCNN", lang="ar"),  # before another word or script
]


@rule(
    "GLY07", "decorative-tatweel", severity="info", fix="safe", examples=EXAMPLES, scope="character",
    anchors=dict.fromkeys(("ar", "fa", "ur", "ckb", "ps"), (TATWEEL,)),
)  # fmt: skip
def decorative_tatweel(chars: Chars) -> Spans:
    """The stretching sign between two letters of a word.

    Why: stretched words are not found by search and count as other words.
    Keeps: the sign at the end of abbreviations and of prefixes before digits, quotations and other scripts.
    """
    start, end = runs(chars.find(TATWEEL))
    inside = chars.among(start - 1, LETTER) & chars.among(end, LETTER)
    return Spans(start[inside], end[inside], "stretched word", "")
