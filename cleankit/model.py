"""The nouns of rules: what one sees and what it says.

All offsets are Python string offsets (code points), half-open: ``text[start:end]``.
"""

from bisect import bisect_left
from typing import Literal, NamedTuple

from cleankit.text.lines import PARAGRAPH, ends_sentence

Severity = Literal["error", "warning", "info"]
Fix = Literal["safe", "unsafe", "none"]

RECORD = "\N{INFORMATION SEPARATOR TWO}"
"""Replacement that ends one record and begins the next (U+001E): a page that held two articles becomes two."""


class Line(NamedTuple):
    """One line of a document, as line rules see it. ``lang`` is a BCP 47 code or "und"."""

    text: str
    lang: str


class Doc(NamedTuple):
    """One document, as document rules see it.

    ``spans[i]`` are the offsets of line i in ``text``; ``woken`` are the lines that woke the rule. ``cuts`` are the
    places, in order, where rules have taken text out already, with the rule's code: a footer that is gone is still
    evidence.
    """

    text: str
    lang: str
    title: str | None
    spans: tuple[tuple[int, int], ...]
    woken: tuple[int, ...] = ()
    cuts: tuple[tuple[int, str], ...] = ()

    def line(self, i: int) -> str:
        """The text of line i."""
        start, end = self.spans[i]
        return self.text[start:end]

    def stripped(self) -> list[str]:
        """All lines, without white space at their ends."""
        return [self.text[start:end].strip() for start, end in self.spans]

    def cut_between(self, start: int, end: int) -> list[str]:
        """The codes of the rules that have taken text out between two offsets, or at one of them."""
        first, behind = bisect_left(self.cuts, (start, "")), bisect_left(self.cuts, (end + 1, ""))
        return [code for _, code in self.cuts[first:behind]]

    def is_paragraph(self, i: int, least: int = PARAGRAPH) -> bool:
        """Whether line i has so many characters and ends as a sentence does: no caption, no heading."""
        start, end = self.spans[i]
        return end - start >= least and ends_sentence(self.text[start:end])


class Hit(NamedTuple):
    """A span that a rule objects to, with what should stand there instead.

    ``replace``: None reports only, "" deletes, RECORD starts a new record. None and "" never meet in a truth test.
    ``learnt``: what the span says about the article, as (column, value), e.g. ("keywords", "Gaza"): kept as ck_*.
    """

    start: int
    end: int
    message: str
    replace: str | None = None
    learnt: tuple[tuple[str, str], ...] = ()
