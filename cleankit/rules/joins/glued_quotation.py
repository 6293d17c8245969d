from collections.abc import Iterator

from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule
from cleankit.text.letters import ALPHABETS, pairs
from cleankit.text.patterns import pattern

ARABIC = ("ar", "fa", "ur", "ckb", "ps")
LANGS = tuple(lang for lang in ALPHABETS if lang not in {"de", "sv", "tr", "ku", "he", "pl"})
# Arabic papers put ” on either side of a quotation.
CLOSING = {lang: "»" if lang in ARABIC else "»”" for lang in LANGS}
GLUED = {
    marks: pattern(rf"(?V1)(?<=[\p{{L}}\p{{N}}--\u0640]{{3}}[.!?؟]?[{marks}])(?=\p{{L}}{{3}})") for marks in ("»", "»”")
}
SUFFIX = pattern(r"(?:های?|هایی|هايي|هاي|مان|شان|تان|نیز|ام|ات|اش|است|ist)(?!\p{L})")

EXAMPLES = [
    bad("قال «المصدر»⟦⟧للصحيفة", "قال «المصدر» للصحيفة", lang="ar"),
    bad("the word “talks”⟦⟧was used", "the word “talks” was used"),
    ok("«کتاب»های تازه", lang="fa"),  # a suffix
    ok("»Ja«, sagte »Nein«er", lang="de"),  # other marks close
    ok("“talks” was used, “X”s"),
    ok("وقال لـ»المدينة« و”عين اليوم” إنه", lang="ar"),  # marks that open
]


@rule(
    "JOIN03", "glued-quotation", severity="warning", fix="unsafe", examples=EXAMPLES,
    anchors={lang: pairs(CLOSING[lang], ALPHABETS[lang] + ALPHABETS[lang].upper()) for lang in LANGS},
)  # fmt: skip
def glued_quotation(line: Line) -> Iterator[Hit]:
    """A word glued to the mark that ends a quotation.

    Why: splitting on spaces makes one word of two.
    Keeps: suffixes, and languages that quote with these marks the other way round.
    """
    letters = ALPHABETS[line.lang]
    for found in GLUED[CLOSING[line.lang]].finditer(line.text):
        own = line.text[found.start()] in letters + letters.upper()  # as the anchors say
        if own and not SUFFIX.match(line.text, found.start()):
            yield Hit(found.start(), found.start(), "no space behind the quotation", " ")
