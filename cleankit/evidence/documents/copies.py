"""Where a passage and its copy begin and end."""

from bisect import bisect_left

import numpy as np

from cleankit.text.chars import Positions
from cleankit.text.patterns import pattern

LEAST = 60
"""Letters and digits that a passage must repeat: a quotation or a refrain is shorter."""
LAST_END = pattern(r"(?r)[.!?؟۔…][\"»”’)\]]*(?=\s|$)")
"""Looks from the back: the last end of a sentence."""


def alike(one: str, two: str) -> int:
    """How many characters two texts begin with alike; the second is no longer."""
    return bisect_left(range(1, len(two) + 1), True, key=lambda n: one[:n] != two[:n])


def whole(text: str, where: Positions, late: int, size: int) -> tuple[int, int] | None:
    """The copy as a span, cut back to where a sentence or line ends; None when that leaves too little."""
    start = int(where[late])
    while start and text[start - 1] in "\"«“'‘([":
        start -= 1
    limit = int(where[late + size]) if late + size < len(where) else len(text)
    last = LAST_END.search(text, start, limit)
    end = last.end() if last else 0
    if start == 0 or text[start - 1].isspace():
        while text[end : end + 1] in (" ", "\N{NO-BREAK SPACE}"):
            end += 1
    return (start, end) if np.subtract(*np.searchsorted(where, (end, start))) >= LEAST else None


def announced(text: str, at: int) -> bool:
    """Whether a colon stands before a place, white space aside."""
    while at and text[at - 1].isspace():
        at -= 1
    return text[max(0, at - 1) : at] in {":", "："}
