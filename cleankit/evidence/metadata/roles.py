"""Lists of who did what."""

from cleankit.model import Doc
from cleankit.text.patterns import pattern
from cleankit.words.labels import leading

PAGE = ("byline", "photo_credit", "source", "timestamp", "tags")
ROLE = pattern(r"\s*\p{L}+(?:[ \u200c]\p{L}+)?\s?[:：]\s?\p{L}+(?:[ .\u200c]+\p{L}+){0,4}\s*")
"""Kinds of labels that a page puts beside its author; a role and a name."""


def has_others(doc: Doc, i: int) -> bool:
    """Whether a line beside one names who else did what: "Writer: Ann Lee" over "Stage: Bob Hill"."""
    near = [doc.line(n) for n in (i - 1, i + 1) if n < len(doc.spans)]
    return any(ROLE.fullmatch(line) and not leading(line, doc.lang, PAGE) for line in near)
