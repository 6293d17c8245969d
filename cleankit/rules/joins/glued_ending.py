from collections.abc import Iterator

from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule
from cleankit.text.letters import ARABIC, FINALS, HEBREW, pairs
from cleankit.text.patterns import pattern

FIRST = ARABIC.replace("ء", "").replace("ى", "").replace("ة", "")
GLUED = {
    "ar": pattern(rf"(?<=(?<!\p{{L}})[{ARABIC}\p{{Mn}}]{{2,20}}ة)(?=[{FIRST}][{ARABIC}\p{{Mn}}]{{1,}})"),
    "he": pattern(rf"(?<=[{HEBREW}]{{2}}[{FINALS}])(?=[{HEBREW}]{{2}})"),
}

EXAMPLES = [
    bad("في العاصمة⟦⟧أمس", "في العاصمة أمس", lang="ar"),
    bad("שלום⟦⟧לכם", "שלום לכם", lang="he"),
    ok("دایرةالمعارف", lang="fa"),  # Persian writes it so
    ok("العاصمةـ أمس", lang="ar"),
    ok("העםק", lang="he"),
]


@rule(
    "JOIN02", "glued-ending", severity="error", fix="safe", examples=EXAMPLES,
    anchors={"ar": pairs("ة", FIRST), "he": pairs(FINALS, HEBREW)},
)  # fmt: skip
def glued_ending(line: Line) -> Iterator[Hit]:
    """A letter that only ends words, with another word glued to it: ة in Arabic, final letters in Hebrew.

    Why: neither word is found, and no word has that letter inside.
    Keeps: other languages in the same script, which do write it inside a word.
    """
    for found in GLUED[line.lang].finditer(line.text):
        yield Hit(found.start(), found.start(), "a final letter inside a word", " ")
