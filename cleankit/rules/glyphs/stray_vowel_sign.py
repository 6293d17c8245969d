from cleankit.rule import bad, ok, rule
from cleankit.text.chars import Chars, Spans, one_of
from cleankit.text.letters import pairs

SIGNS = "\N{ARABIC FATHATAN}\N{ARABIC DAMMATAN}\N{ARABIC KASRATAN}\N{ARABIC FATHA}\N{ARABIC DAMMA}\N{ARABIC KASRA}"
SIGNS += "\N{ARABIC SHADDA}\N{ARABIC SUKUN}"
TWICE = tuple(sign * 2 for sign in SIGNS)
LANGS = ("ar", "fa", "ur", "ckb", "ps")

EXAMPLES = [
    bad("شكرا\N{ARABIC FATHATAN}⟦\N{ARABIC FATHATAN}⟧ لكم", "شكرا\N{ARABIC FATHATAN} لكم", lang="ar"),
    bad("قال ⟦\N{ARABIC FATHA}⟧الوزير", "قال الوزير", lang="ar"),
    ok("عدّ\N{ARABIC FATHA}", lang="ar"),  # two different signs
    ok("التشكيل: ـ\N{ARABIC FATHA} ـ\N{ARABIC KASRA}", lang="ar"),  # a sign on its carrier
    ok("الضمة \N{ARABIC DAMMA} والفتحة", lang="ar"),  # a sign shown by itself
]


@rule(
    "GLY11", "stray-vowel-sign", severity="info", fix="unsafe", examples=EXAMPLES, scope="character",
    anchors=dict.fromkeys(LANGS, TWICE + pairs(" ", SIGNS)),
)  # fmt: skip
def stray_vowel_sign(chars: Chars) -> Spans:
    """An Arabic vowel sign typed twice on one letter, or between a space and a word, where no letter carries it.

    Why: it makes equal words differ.
    Keeps: signs on letters and on their carrier, and signs that are shown by themselves.
    """
    at = chars.find(SIGNS)
    before = chars.codes[at - 1]
    doubled = before == chars.codes[at]
    signs = one_of(SIGNS + " \n")
    loose = (before == ord(" ")) & ~chars.among(at + 1, signs)
    at = at[doubled | loose]
    return Spans(at, at + 1, "vowel sign without a letter", "")
