from collections.abc import Iterator

from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule
from cleankit.text.folding import fold_map
from cleankit.text.letters import NOT_LATIN
from cleankit.text.patterns import pattern
from cleankit.words.labels import phrases

KINDS = ("share", "print", "comments")
LATIN = pattern(r"\p{Latin}")
REACH = 80
"""Characters at the end of a line that are looked at."""

EXAMPLES = [
    bad("Ann Lee reports from Valley City⟦ تبصرے دکھائیں⟧", "Ann Lee reports from Valley City", lang="ur"),
    bad("صحيفة Valley Paper⟦ أضف تعليقا⟧", "صحيفة Valley Paper", lang="ar"),
    ok("صحيفة Valley Paper تعليق", lang="ar"),  # one word
    ok("قالت إن الصحيفة أضف تعليقا", lang="ar"),  # no other script before it
]


@rule(
    "LBL25", "foreign-end-button", severity="error", fix="safe", examples=EXAMPLES, endings=KINDS, langs={*NOT_LATIN},
)  # fmt: skip
def foreign_end_button(line: Line) -> Iterator[Hit]:
    """A button of several words at the end of a line, directly behind a word in Latin letters.

    Why: where the script changes, one element of the page ended and the next began.
    Keeps: single words, and whatever stands behind a word of the same script.
    """
    text = line.text
    near = max(0, len(text) - REACH)
    if not LATIN.search(text, near):
        return
    folded, where = fold_map(text[near:].rstrip())
    for phrase in phrases(line.lang, KINDS):
        if " " in phrase and not phrase.isascii() and folded.endswith(phrase):
            before = folded[: -len(phrase)].rstrip()
            if before[-1:].isascii() and before[-1:].isalpha():
                start = near + where[len(before)]
                yield Hit(start, len(text), f"button '{text[start:].strip()}' behind another script", "")
                return
