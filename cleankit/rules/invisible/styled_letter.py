import unicodedata
from collections.abc import Iterator

from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule
from cleankit.text.patterns import pattern

WIDE = "".join(map(chr, [*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B)]))
# Vowels of the thirteen mathematical alphabets, without those that stand elsewhere: a word has one of them.
VOWELS = "".join(
    chr(0x1D400 + 52 * n + letter)
    for n in range(13)
    for letter in (0, 4, 8, 14, 20, 26, 30, 34, 40, 46)
    if unicodedata.category(chr(0x1D400 + 52 * n + letter)) != "Cn"
)
WORD = pattern(rf"[{WIDE}]+|[\U0001d400-\U0001d6a3\U0001d7ce-\U0001d7ff]{{2,}}")
WIDE_SCRIPTS = frozenset({"zh", "ja", "ko", "yue", "und"})

EXAMPLES = [
    bad("⟦Ｔｈｅ⟧ end", "The end"),
    bad("⟦𝗕𝗿𝗲𝗮𝗸𝗶𝗻𝗴⟧ news", "Breaking news"),
    ok("２０２４年", lang="zh"),  # as Chinese is set
    ok("𝑥 = 2𝑦"),  # signs of a formula stand alone
    ok("½ m² № 5 ™"),
]


@rule(
    "UNI11", "styled-letter", severity="info", fix="unsafe", examples=EXAMPLES, anchors=tuple(WIDE + VOWELS),
)  # fmt: skip
def styled_letter(line: Line) -> Iterator[Hit]:
    """Full-width letters, and words in the letters of mathematics, which people use for bold type.

    Why: they look like words and equal none.
    Keeps: East Asian text, where full-width letters belong, and single signs of formulas.
    """
    if line.lang in WIDE_SCRIPTS:
        return
    for found in WORD.finditer(line.text):
        if any(char in WIDE or char in VOWELS for char in found[0]):
            yield Hit(found.start(), found.end(), "letters of another style", unicodedata.normalize("NFKC", found[0]))
