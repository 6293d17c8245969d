import unicodedata
from collections.abc import Iterator

from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule
from cleankit.text.patterns import pattern

MARKS = [
    *range(0x300, 0x305),
    *range(0x306, 0x30D),
    0x323,
    0x327,
    0x328,
    0x342,
    0x345,
    0x653,
    0x654,
    0x655,
    0x3099,
    0x309A,
]
PAIR = pattern(rf"[\p{{L}}][{''.join(map(chr, MARKS))}]+")

EXAMPLES = [
    bad("caf⟦e\N{COMBINING ACUTE ACCENT}⟧", "café", lang="fr"),
    bad("⟦ا\N{ARABIC MADDAH ABOVE}⟧ن", "آن", lang="fa"),
    bad("Vi⟦e\N{COMBINING CIRCUMFLEX ACCENT}\N{COMBINING DOT BELOW}⟧t", "Việt", lang="vi"),
    ok("خانه\N{ARABIC HAMZA ABOVE}", lang="fa"),  # no letter is both
    ok("लड़का \N{DEVANAGARI LETTER DDDHA}", lang="hi"),  # Unicode itself wants these apart, and people type them whole
    ok("q\N{COMBINING ACUTE ACCENT}"),  # likewise no letter
]


@rule(
    "UNI08", "decomposed-letter", severity="info", fix="safe", examples=EXAMPLES, anchors=tuple(map(chr, MARKS)),
)  # fmt: skip
def decomposed_letter(line: Line) -> Iterator[Hit]:
    """A letter and its accent as two characters, where Unicode has one for both (NFC).

    Why: two spellings of a word that look the same are not equal.
    Keeps: the order of vowel signs in Arabic and Hebrew, letters that exist in two parts only.
    """
    for found in PAIR.finditer(line.text):
        whole = unicodedata.normalize("NFC", found[0])
        if len(whole) < len(found[0]):
            yield Hit(found.start(), found.end(), "letter and accent apart", whole)
