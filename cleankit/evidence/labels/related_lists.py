"""Headings such as "Related articles" with the headlines listed under them."""

from collections.abc import Iterator
from typing import NamedTuple

from cleankit.evidence.documents.frame_labels import mark
from cleankit.evidence.documents.torn import torn
from cleankit.evidence.labels.list_ends import BULLET, ends, inside, paragraphs
from cleankit.model import Doc
from cleankit.text.patterns import pattern
from cleankit.words.labels import whole

WORD = pattern(r"\P{L}*[^\P{L}\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}]*\P{L}*")
"""A single word."""
HEADINGS = ("related", "most_read", "read_also")
WORDS = 3
"""Words of a headline."""
NEAR = 6
"""Lines behind the last headline that tell whether it is a piece of a paragraph."""

SPEECH = frozenset({"LBL06", "LBL26", "LBL27", "LBL28", "LBL29", "LBL32", "LBL33", "LBL34"})
"""Rules that take a sentence of the page: a list ends there, whether the sentence still stands or not."""


class RelatedList(NamedTuple):
    """A list of other articles: its first and last line, its heading, the headlines."""

    first: int
    last: int
    heading: str
    titles: tuple[str, ...]


def related_lists(doc: Doc) -> Iterator[RelatedList]:
    """The lists of a document; ``doc.woken``: the lines that may head one."""
    count = len(doc.spans)
    told: range | None = None
    done = -1
    for first in doc.woken:
        label = whole(doc.line(first), doc.lang, HEADINGS)
        # "Features" or "Latest" may head a list of the article's own; "Related" heads none.
        if first <= done or not label or not (label.strong or label.kind == "related"):
            continue
        last = first
        while last + 1 < count and not ends(doc.line(last + 1)):
            if not SPEECH.isdisjoint(doc.cut_between(doc.spans[last][1], doc.spans[last + 1][0])):
                break
            last += 1
        pieces = torn([doc.line(i).strip() for i in range(first + 1, min(count, last + NEAR))])
        last = min(last, first + pieces.index(True)) if True in pieces else last
        told = paragraphs(doc) if told is None else told
        if last < told.stop - 1:
            if first <= told.start:
                continue  # in the menu of a page: its title stands below
            if not any(mark(doc.line(i).strip(), doc.lang) for i in range(first + 1, last + 1)):  # else behind it
                last = inside(doc, first, last)
        if last + 1 < count and last > first and not BULLET.match(doc.line(last)):
            last -= 1
        if label.kind == "read_also" and last + 1 < count and len(doc.line(last).split()) < WORDS:
            continue  # a subheading
        titles = [BULLET.sub("", doc.line(i)).strip() for i in range(first + 1, last + 1)]
        if len(titles) >= 2 or (titles and label.strong and (last + 1 == count or label.kind == "read_also")):
            yield RelatedList(first, last, label.words, tuple(filter(_headline, titles)))
            done = last


def _headline(title: str) -> bool:
    """Whether what stands in a list is a headline: no single word, field of a form or footer."""
    return not (title.endswith(("*", ":")) or "©" in title or WORD.fullmatch(title))
