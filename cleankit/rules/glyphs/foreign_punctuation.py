from collections.abc import Iterator

from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule
from cleankit.text.letters import ALPHABETS, pairs
from cleankit.text.patterns import pattern

MARKS = {",": "،", ";": "؛", "?": "؟"}
LANGS = ("ar", "fa", "ur", "ckb", "ps")
FOUND = pattern(r"(?<=\p{Arabic})[,;?](?=\s|\p{Arabic}|$)")

EXAMPLES = [
    bad("قال الوزير⟦,⟧ إن المحادثات", "قال الوزير، إن المحادثات", lang="ar"),
    bad("آیا می‌آید⟦?⟧", "آیا می‌آید؟", lang="fa"),
    ok("1,000 و 2,500", lang="ar"),  # in numbers
    ok("قال: Paris, London", lang="ar"),  # in another script
    ok("قال الوزير، إن", lang="ar"),
]


@rule(
    "GLY06", "foreign-punctuation", severity="info", fix="unsafe", examples=EXAMPLES, default=False,
    anchors={lang: pairs(ALPHABETS[lang], "".join(MARKS)) for lang in LANGS},
)  # fmt: skip
def foreign_punctuation(line: Line) -> Iterator[Hit]:
    """A Latin comma, semicolon or question mark behind an Arabic letter.

    Why: splitters that look for the marks of the language do not see it. Many papers write so throughout: off unless
    selected.
    Keeps: marks inside numbers and behind words of another script.
    """
    for found in FOUND.finditer(line.text):
        yield Hit(found.start(), found.end(), "mark of another script", MARKS[found[0]])
