"""How a fact is read that the page gives with a label: alone on its line, or in brackets behind a paragraph."""

from typing import NamedTuple

import polars as pl

from cleankit.lexicon import Classes, fold, leading, lexicon
from cleankit.model import Line
from cleankit.patterns import pattern

SHORT = 120
"""Characters of a line that is nothing but a label and its fact."""
# "(Source: Reuters)" behind the last full stop of a paragraph.
BRACKET = pattern(r"(?<=[.!?؟۔\"”»…])(\s*[(\[](?P<inner>[^()\[\]\n]{4,90})[)\]])\.?\s*$")
FEW, SMALL = 2, 4
"""Words of a value that is always a name; letters of a small word that no name has: "leave" in "Messi to leave"."""
LINKS = frozenset(
    "of the and by for from via at a de del la le les du des di da do dos e y et van von der und و من عن".split()
)
"""Function words that stand in names."""
PLACE = (pl.col("chars") <= SHORT) | pl.col("text").str.contains(r"[)\]]\.?[\s\x1c-\x1f]*$")
"""What Polars can say of such lines."""
WORD = pattern(r"\p{L}[\p{L}\p{M}'’-]*")
NAMED = "/,،©|@."
"""Signs that stand between names, or in an address."""


class Fact(NamedTuple):
    """``value`` is what the label names; the label and it begin at ``start`` and end with the line."""

    start: int
    value: str


def labelled(line: Line, kinds: Classes, words: int) -> Fact | None:
    """The fact of at most so many words behind a label of these classes; None where a sentence follows the label."""
    text = line.text
    if found := BRACKET.search(text):
        start, inner = found.start(1), found["inner"]
    elif len(text) <= SHORT:
        start, inner = 0, text
    else:
        return None
    if label := leading(inner, line.lang, kinds):
        value = inner[label.after :].strip().rstrip(")]").strip()
        # "Sources: Messi to leave Paris" is a headline, but none stands in brackets.
        told = not label.strong and text[start:].lstrip()[0] not in "([" and is_told(value, line.lang)
        if value and len(value.split()) <= words and value[-1] not in ".!?؟۔" and not told:
            return Fact(start, value)
    return None


def is_told(value: str, lang: str) -> bool:
    """Whether what stands behind a label that is also a word tells something, and names no one.

    >>> is_told("Messi to leave Paris", "en"), is_told("Ann Lee for the Valley Paper", "en")
    (True, False)
    """
    words = WORD.findall(value)
    if len(words) <= FEW or any(mark in value for mark in NAMED):
        return False
    known = lexicon(lang)
    function_words = known.function_words if known else frozenset()
    return any(
        (word.islower() and len(word) >= SMALL and word not in LINKS)
        or ((plain := fold(word)) in function_words and plain not in LINKS)
        for word in words
    )
