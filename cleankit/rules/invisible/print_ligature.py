import unicodedata
from collections.abc import Iterator

from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule

LIGATURES = tuple(map(chr, range(0xFB00, 0xFB07)))

EXAMPLES = [
    bad("the o⟦\N{LATIN SMALL LIGATURE FFI}⟧ce", "the office"),
    bad("⟦\N{LATIN SMALL LIGATURE FL}⟧oods and ⟦\N{LATIN SMALL LIGATURE FI}⟧res", "floods and fires"),
    ok("œuvre et Straße, ĳsland"),  # letters of languages
    ok("½ m² № 5 ™"),  # signs with a meaning of their own
]


@rule("UNI09", "print-ligature", severity="info", fix="safe", examples=EXAMPLES, anchors=LIGATURES)
def print_ligature(line: Line) -> Iterator[Hit]:
    """Two letters in one type, as print joins them: ﬁ for fi.

    Why: no search finds the word; such text comes out of PDF files.
    Keeps: letters that a language counts as one, fractions, powers and signs.
    """
    for at, char in enumerate(line.text):
        if char in LIGATURES:
            yield Hit(at, at + 1, "letters joined as in print", unicodedata.normalize("NFKC", char))
