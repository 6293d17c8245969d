"""Where a passage and its copy begin and end."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

import numpy as np
import polars as pl

from cleankit.text.chars import Positions
from cleankit.text.patterns import pattern

LEAST = 60
"""Letters and digits that a passage must repeat: a quotation or a refrain is shorter."""
MANY = 100
"""Strings for which one look for all of them is quicker than one for each."""
LAST_END = pattern(r"(?r)[.!?؟۔…][\"»”’)\]]*(?=\s|$)")
"""Looks from the back: the last end of a sentence."""


def alike(text: str, early: int, late: int) -> int:
    """For how many characters a text goes on alike from two places; from the earlier one at most up to the later."""
    size, step, most = 0, LEAST, min(late - early, len(text) - late)
    while step:  # no more is compared than is alike, or twice as much
        one, two = early + size, late + size
        if size + step <= most and text[one : one + step] == text[two : two + step]:
            size, step = size + step, 2 * step
        else:
            step //= 2
    return size


def places(text: str, keys: Collection[str]) -> Mapping[str, Sequence[int]]:
    """Where each of some strings of one length stands in a text, in order: many are looked for all at once."""
    if len(keys) < MANY:
        return {key: _places(text, key) for key in keys}
    found = pl.Series([text]).str.find_many(pl.Series([*keys], dtype=pl.String).implode(), overlapping=True).item()
    begins = np.flatnonzero(np.frombuffer(text.encode(), np.uint8) & 0xC0 != 0x80)  # of characters; found are bytes
    size, at = len(next(iter(keys), "")), defaultdict[str, list[int]](list)
    for place in np.searchsorted(begins, found.to_numpy()).tolist():
        at[text[place : place + size]].append(place)
    return at


def _places(text: str, key: str) -> list[int]:
    found, at = [], text.find(key)
    while at >= 0:
        found.append(at)
        at = text.find(key, at + 1)
    return found


def apart(spots: Sequence[int], size: int) -> int:
    """How many of these places are so far apart that what stands at them, of that size, does not overlap."""
    count, behind = 0, 0
    for spot in spots:
        if spot >= behind:
            count, behind = count + 1, spot + size
    return count


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
