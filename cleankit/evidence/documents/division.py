"""Where a page divides into article and frame, given how much each line looks like either."""

from collections.abc import Iterator, Sequence

from cleankit.evidence.documents.paragraphs import paragraph
from cleankit.evidence.documents.width import width
from cleankit.text.lines import ends_sentence

LEAST = 200
"""Characters in paragraphs: with less there is no article that the rest could be the frame of."""
SWITCH = 2.0
"""What it costs to go from one to the other: a single line against its neighbours must say more than this twice."""


def sureness(scores: list[float], opens: bool, closes: bool) -> list[float]:
    """For each line how much better the best division with it in the frame is than the best with it in the article.

    ``scores``: above 0 for the article, below for the frame; ``opens``, ``closes``: the lines begin (end) the page,
    else the article stands before (behind) them.

    >>> [round(sure, 1) for sure in sureness([3, 3, -1, -4], True, True)]
    [-8.0, -6.0, 2.0, 8.0]
    """
    first, last = (0 if opens else SWITCH), (0 if closes else SWITCH)
    article, frame = [], []
    a, f = 0.0, -first
    for i, score in enumerate(scores):
        cost = SWITCH if i else 0
        a, f = (max(a, f - cost) + score, max(f, a - cost) - score) if i else (score, f - score)
        article.append(a)
        frame.append(f)
    a, f = 0.0, -last
    out = []
    for score, before_a, before_f in zip(reversed(scores), reversed(article), reversed(frame), strict=True):
        out.append(before_f + f - before_a - a)
        a, f = max(a + score, f - score - SWITCH), max(f - score, a + score - SWITCH)
    return out[::-1]


def runs(flags: list[bool]) -> Iterator[tuple[int, int]]:
    """Where flags that are set stand in a row: the first, and the one behind the last.

    >>> [*runs([True, False, True, True])]
    [(0, 1), (2, 4)]
    """
    start = None
    for i, flag in enumerate([*flags, False]):
        if flag and start is None:
            start = i
        elif not flag and start is not None:
            yield start, i
            start = None


def is_behind(prose: Sequence[int], i: int, enough: int, most: float) -> bool:
    """Whether line i stands behind the article: so many characters of paragraphs, and such a share of all but its own.

    ``prose``: the characters of each line that is a paragraph, see paragraphs.sizes.

    >>> is_behind([300, 200, 90], 2, 400, 0.7), is_behind([300, 90, 200], 1, 400, 0.7)
    (True, False)
    """
    return sum(prose[:i]) >= max(enough, most * (sum(prose) - prose[i]))


def in_paragraphs(lines: list[str]) -> bool:
    """Whether there is an article in paragraphs, and none that is cut into lines of one width.

    There what looks like a heading is the middle of a sentence.
    """
    sizes = sorted(len(line) for line in lines if len(line) >= 50 and not ends_sentence(line))
    column = sizes[len(sizes) * 4 // 5] if len(sizes) >= 5 else 0
    wrapped = column and sum(column - 8 <= size <= column + 8 for size in sizes) >= 0.7 * len(sizes)
    return not wrapped and sum(width(line) for line in lines if paragraph(line)) >= LEAST
