import unicodedata
from collections.abc import Iterator

from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule
from cleankit.text.patterns import pattern

# Letters in the shape they take at a place in the word. Signs that are content stay: ornate brackets, ﷲ ﷺ ﷼ ﷽ and kin.
FORMS = [
    chr(c)
    for c in [*range(0xFB50, 0xFBB2), *range(0xFBD3, 0xFD3E), *range(0xFD50, 0xFDF0), *range(0xFE70, 0xFEFD)]
    if unicodedata.category(chr(c)) == "Lo" and not unicodedata.normalize("NFKC", chr(c)).startswith(" ")
]
RUN = pattern(f"[{''.join(FORMS)}]+")

EXAMPLES = [
    bad("⟦ﺍﻟﺴﻼﻡ⟧ عليكم", "السلام عليكم", lang="ar"),
    bad("⟦ﮐﺘﺎﺏ⟧", "کتاب", lang="fa"),
    ok("Sabda Nabi: ﻦﺴﺣ", lang="id"),  # in reverse order: nothing that letters alone could mend
    ok("قال ﷺ ﴿الحمد﴾ بسعر 5 ﷼", lang="ar"),  # signs, not letters
]


LANGS = ("ar", "fa", "ur", "ckb", "ps", "sd", "ug", "und")


@rule(
    "UNI07", "presentation-form", severity="warning", fix="safe", examples=EXAMPLES,
    anchors=dict.fromkeys(LANGS, tuple(FORMS)),
)  # fmt: skip
def presentation_form(line: Line) -> Iterator[Hit]:
    """Arabic letters stored in the shape they take in print, as old PDF files have them.

    Why: they look right and equal nothing: no search finds the word.
    Keeps: ligatures that are signs of their own (ﷺ ﷲ ﷼ ﷽), ornate brackets, and Arabic quoted in other languages,
    where such letters often stand in reverse order.
    """
    for found in RUN.finditer(line.text):
        yield Hit(found.start(), found.end(), "letters in presentation form", unicodedata.normalize("NFKC", found[0]))
