"""What stands between the lines of a page's frame."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple


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
