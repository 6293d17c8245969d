"""What stands between the lines of a page's frame."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from cleankit.evidence.documents.island_lines import asked, closes
from cleankit.model import Doc

CLOSED = frozenset({"LBL06", "LBL11", "LBL17", "LBL18"})
"""Rules that cut what stands behind an article: cookies, licences, newsletters, the forms of comments."""


class Island(NamedTuple):
    """Lines in a row that are not the frame's; how many of its lines part them from those before, and sure ones."""

    start: int
    stop: int
    parted: int
    surely: int


def islands(
    spans: Sequence[tuple[int, int]], gone: Sequence[bool], sure: Sequence[bool], cuts: Sequence[int]
) -> list[Island]:
    """The islands of a text. ``gone``: its lines that are the frame's, ``cuts``: where such lines have been already.

    >>> islands([(0, 5), (9, 12), (13, 15)], [False, False, True], [False, False, True], [6, 7])
    [Island(start=0, stop=1, parted=0, surely=0), Island(start=1, stop=2, parted=2, surely=2)]
    """
    out: list[Island] = []
    parted, surely, start, end = 0, 0, -1, -1
    for i, (begin, stop) in enumerate(spans):
        between = bisect_left(cuts, begin) - bisect_left(cuts, end + 1)
        if start >= 0 and (between or gone[i]):
            out.append(Island(start, i, parted, surely))
            parted, surely, start = 0, 0, -1
        if start < 0:
            parted += between + gone[i]
            surely += between + sure[i]
            if not gone[i]:
                start = i
        end = stop
    return [*out, Island(start, len(spans), parted, surely)] if start >= 0 else out


def enough(prose: Sequence[int], least: int) -> int | None:
    """The first line behind which there is an article: so many characters of paragraphs."""
    return next((i for i, size in enumerate(accumulate(prose[:-1]), 1) if size >= least), None)


def shuts(doc: Doc, between: Sequence[str], first: int, stop: int) -> bool:
    """Whether the lines from one to another, or what has been cut out between them, say that the article is over."""
    begin, end = doc.spans[first - 1][1] if first else 0, doc.spans[stop][0]
    return any(closes(line, doc.lang) for line in between) or not CLOSED.isdisjoint(doc.cut_between(begin, end))


def over(doc: Doc) -> int:
    """Where the last of what says that an article is over stands, -1 without any: cheaper than to divide the page."""
    cut = max((at + 1 for at, code in doc.cuts if code in CLOSED), default=-1)
    label = next((doc.spans[i][0] for i in reversed(doc.woken) if closes(doc.line(i).strip(), doc.lang)), -1)
    last, at = max(cut, label), len(doc.text)
    while (sign := max(doc.text.rfind("*", 0, at), doc.text.rfind("(", 0, at))) > last:
        at, end = doc.text.rfind("\n", 0, sign) + 1, doc.text.find("\n", sign)
        if asked(doc.text[at : end if end >= 0 else None].strip()):
            return max(at, last)
    return last
