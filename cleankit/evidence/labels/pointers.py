"""Pointers to other articles: "read also", what stands behind it, a headline."""

from cleankit.text.patterns import pattern
from cleankit.words.labels import Label, leading, prefix

ARROW = pattern(r"\s*(?:»|>{1,3}|→|➔|►|▶|\|)\s*")

DOTS = pattern(r"\s*(?:\.{2,4}+|…|\s[-–—]\s|[◄←⬅]\N{VARIATION SELECTOR-16}?)\s*+(?=\P{Ll})")
"""Stands behind "read also" as a colon does, in headlines of Arabic papers most of all."""


def pointed(text: str, lang: str, kinds: tuple[str, ...]) -> tuple[Label, int] | None:
    """The label that a line begins with, and where the headline behind it begins.

    A colon ends any label; an arrow one of several words, dots and strokes only one that calls to read.
    """
    if label := leading(text, lang, kinds):
        return label, label.after
    label = next(iter(prefix(text, lang, kinds)), None)
    if label is None or " " not in label.phrase:
        return None
    mark = ARROW.match(text, label.end) or (DOTS.match(text, label.end) if label.kind == "read_also" else None)
    return (label, mark.end()) if mark else None
