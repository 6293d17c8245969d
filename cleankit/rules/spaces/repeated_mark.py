from collections.abc import Iterator

from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule
from cleankit.text.patterns import pattern

FOUND = pattern(r"(?P<one>[،؛,])(?:\s?(?P=one))+|(?P<many>[؟?!])(?P=many){2,}|(?P<dots>\.{4,})|(?<=…)\.+")

EXAMPLES = [
    bad("قال الوزير⟦،،⟧ إن", "قال الوزير، إن", lang="ar"),
    bad("What⟦????⟧", "What?"),
    bad("and so on⟦......⟧", "and so on..."),
    ok("What?! He said .. and then ..."),  # a surprise, the dots of a headline, an ellipsis
    ok("No!!"),
]


@rule(
    "SPC06", "repeated-mark", severity="info", fix="unsafe", examples=EXAMPLES,
    anchors=("،،", "؛؛", "، ،", ",,", "؟؟؟", "???", "!!!", "....", "…."),
)  # fmt: skip
def repeated_mark(line: Line) -> Iterator[Hit]:
    """A comma twice in a row, three or more question or exclamation marks, more than three dots.

    Why: equal sentences differ; splitters find empty sentences.
    Keeps: two and three dots, ?! and the like.
    """
    for found in FOUND.finditer(line.text):
        right = found["one"] or found["many"] or ("..." if found["dots"] else "")
        yield Hit(found.start(), found.end(), "mark repeated", right)
