from collections.abc import Iterator

from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule
from cleankit.text.letters import ALPHABETS, pairs
from cleankit.text.patterns import pattern

MARKS = "،؛؟"
LANGS = ("ar", "fa", "ur", "ckb", "ps")
FOUND = pattern(rf"(?<=\p{{Arabic}}{{2}}[\p{{M}}\u200c]?)[{MARKS}](?=\p{{Arabic}}{{2}})")

EXAMPLES = [
    bad("قال الوزير⟦،⟧إن المحادثات", "قال الوزير، إن المحادثات", lang="ar"),
    bad("آیا می‌آید⟦؟⟧او گفت", "آیا می‌آید؟ او گفت", lang="fa"),
    ok("قال الوزير، إن", lang="ar"),
    ok("أ،ب،ج", lang="ar"),  # letters of a list
    ok("۱۲،۵۰۰", lang="fa"),  # in numbers
]


@rule(
    "SPC04", "glued-comma", severity="info", fix="safe", examples=EXAMPLES,
    anchors={lang: pairs(MARKS, ALPHABETS[lang]) for lang in LANGS},
)  # fmt: skip
def glued_comma(line: Line) -> Iterator[Hit]:
    """An Arabic comma, semicolon or question mark with the next word glued to it.

    Why: splitting on spaces makes one word of two.
    Keeps: marks inside numbers and between single letters.
    """
    for found in FOUND.finditer(line.text):
        yield Hit(found.start(), found.end(), "no space behind the mark", found[0] + " ")
