"""The entries of lists, as a text browser prints them."""

from collections.abc import Iterator, Sequence

from cleankit.evidence.documents.frame_labels import mark
from cleankit.evidence.documents.island_lines import needed
from cleankit.evidence.documents.page_words import page_words
from cleankit.evidence.documents.paragraphs import paragraph
from cleankit.evidence.documents.whole_page import FRAME
from cleankit.model import Doc
from cleankit.text.lines import ends_sentence
from cleankit.text.patterns import pattern

ENTRY = pattern(r"\s*(?P<bullet>[*+o•-])\s+(?P<rest>\S.*)")
BULLET = pattern(r"\s*([*+•·–-]|o|\d{1,2}[.)])\s")
WORDS, LONGEST = 6, 48
"""Words and characters of an entry: a longer one tells something."""


def lists(entries: Sequence[int], lines: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The lists of a page: first line, line behind the last; a bullet without a word goes with those around it."""
    start = stop = entries[0]
    for i in entries:
        if any(len(line) > 1 for line in lines[stop:i]):
            yield start, stop
            start = i
        stop = i + 1
    yield start, stop


def entry(doc: Doc, start: int, end: int) -> bool:
    """Whether a span is one entry of a list, or a part of it: the line beside it has a bullet of the same kind."""
    at = next(n for n, (_, stop) in enumerate(doc.spans) if stop > start)
    if end > doc.spans[at][1] or not (bullet := BULLET.match(doc.line(at))):
        return False
    beside = [BULLET.match(doc.line(n)) for n in (at - 1, at + 1) if 0 <= n < len(doc.spans)]
    return any(other is not None and other[1][-1] == bullet[1][-1] for other in beside)


def is_name(entry: str) -> bool:
    """Whether an entry is a name and no more."""
    return (
        len(entry) <= LONGEST
        and len(entry.split()) <= WORDS
        and not ends_sentence(entry)
        and entry[-1] not in ":;,"
        and not needed(entry)
    )


def signs(doc: Doc, lines: Sequence[str], start: int, stop: int) -> tuple[int, int]:
    """How many labels of the page stand in a list, and have been in it or between it and the paragraph before it."""
    entries = [entry["rest"] for entry in map(ENTRY.match, lines[start:stop]) if entry]
    named = sum(mark(entry, doc.lang) is not None or page_words(entry) > 0 for entry in entries)
    text = next((i for i in reversed(range(start)) if paragraph(lines[i])), -1)
    begin, end = doc.spans[text][1] if text >= 0 else -1, doc.spans[stop - 1][1]
    return named, sum(code in FRAME for code in doc.cut_between(begin, end))
