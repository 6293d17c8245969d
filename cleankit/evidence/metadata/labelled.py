"""How a fact is read that the page gives with a label: alone on its line, or in brackets behind a paragraph."""

from typing import NamedTuple

import polars as pl

from cleankit.evidence.metadata.names import is_told
from cleankit.model import Line
from cleankit.text.lines import STOPS
from cleankit.text.patterns import pattern
from cleankit.words.labels import Classes, leading

SHORT = 120
"""Characters of a line that is nothing but a label and its fact."""
# "(Source: Reuters)" behind the last full stop of a paragraph.
BRACKET = pattern(r"(?<=[.!?؟۔\"”»…])(\s*[(\[](?P<inner>[^()\[\]\n]{4,90})[)\]])\.?\s*$")
PLACE = (pl.col("chars") <= SHORT) | pl.col("text").str.contains(r"[)\]]\.?[\s\x1c-\x1f]*$")
"""What Polars can say of such lines."""


class Fact(NamedTuple):
    """``value`` is what the label names; the label and it begin at ``start`` and end with the line."""

    start: int
    value: str


def labelled(line: Line, kinds: Classes, words: int) -> Fact | None:
    """The fact of at most so many words behind a label of these classes; None where a sentence follows the label."""
    text = line.text
    closes = text.rstrip().removesuffix(".")[-1:] in {")", "]"}  # few lines do, and to look for a bracket takes long
    if closes and (found := BRACKET.search(text)):
        start, inner = found.start(1), found["inner"]
    elif len(text) <= SHORT:
        start, inner = 0, text
    else:
        return None
    if label := leading(inner, line.lang, kinds):
        value = inner[label.after :].strip().rstrip(")]").strip()
        # "Sources: Messi to leave Paris" is a headline, but none stands in brackets.
        told = not label.strong and text[start:].lstrip()[0] not in "([" and is_told(value, line.lang)
        if value and len(value.split()) <= words and value[-1] not in STOPS and not told:
            return Fact(start, value)
    return None
