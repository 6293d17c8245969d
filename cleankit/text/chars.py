"""Many lines as one array of code points: what character rules look at.

Lines stand one after another, each followed by a line feed, with one line feed in front: so every character has a
neighbour on either side, and a line's edge is recognised as one.
"""

import functools
import unicodedata
from collections.abc import Iterable
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

Positions = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]


class Spans(NamedTuple):
    """What a character rule objects to: positions in ``Chars.codes``, half-open, and one replacement for all."""

    start: Positions
    end: Positions
    message: str
    replace: str | None


class Chars(NamedTuple):
    """``codes``: uint32[n]; ``lang``: the language of all the lines."""

    codes: npt.NDArray[np.uint32]
    lang: str

    def find(self, wanted: str) -> Positions:
        """Where one of these characters stands."""
        if len(wanted) == 1:
            return np.flatnonzero(self.codes == ord(wanted))
        return np.flatnonzero(one_of(wanted).take(self.codes, mode="clip"))

    def among(self, at: Positions, wanted: Mask) -> Mask:
        """Whether the characters at these positions belong to a class, see ``one_of`` and ``word``.

        What lies behind the end counts as a line feed.
        """
        return wanted.take(self.codes.take(at, mode="clip"), mode="clip")


LAST = 0xFFFF
"""Classes are tables of the Basic Multilingual Plane; what lies above is looked up as its last code point."""


@functools.cache
def one_of(wanted: str) -> Mask:
    """The class of these characters."""
    table = np.zeros(LAST + 1, bool)
    table[[ord(char) for char in wanted]] = True
    return table


@functools.cache
def word() -> Mask:
    """The class of letters, marks and numbers (Unicode L, M, N); characters above the plane count as such."""
    categories = np.array([*map(unicodedata.category, map(chr, range(LAST + 1)))], "U1")  # the first letter is enough
    table = np.isin(categories, ["L", "M", "N"])
    table[LAST] = True
    return table


@functools.cache
def letters() -> Mask:
    """Which code points of the planes 0 and 1 are letters or digits (``str.isalnum``)."""
    return np.char.isalnum(np.arange(0x20000, dtype=np.uint32).view("U1"))


def alnum(text: str) -> tuple[str, Positions]:
    """The letters and digits of a text (``str.isalnum``), and where each stands in it: one call for the whole text.

    >>> letters, where = alnum("Rain, 3 mm")
    >>> letters, where.tolist()
    ('Rain3mm', [0, 1, 2, 3, 6, 8, 9])
    """
    codes: npt.NDArray[Any] = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), "<u4")
    last = len(letters()) - 1
    mask = letters().take(codes, mode="clip")
    for at in np.flatnonzero(codes >= last).tolist():
        mask[at] = text[at].isalnum()
    where = np.flatnonzero(mask)
    return codes.take(where).tobytes().decode("utf-32-le", "surrogatepass"), where


def runs(at: Positions) -> tuple[Positions, Positions]:
    """Positions in rising order as runs: where each begins and ends (half-open)."""
    if not len(at):
        return at, at
    breaks = np.flatnonzero(np.diff(at) != 1)
    return at[np.r_[0, breaks + 1]], at[np.r_[breaks, len(at) - 1]] + 1


def chars(lines: Iterable[str], lang: str) -> tuple[Chars, Positions]:
    """The lines as one array, and where each begins in it."""
    texts = list(lines)
    encoded = ("\n" + "\n".join(texts) + "\n").encode("utf-32-le", "surrogatepass")
    sizes = np.fromiter(map(len, texts), np.int64, len(texts)) + 1
    codes: npt.NDArray[Any] = np.frombuffer(encoded, "<u4")
    return Chars(codes, lang), np.cumsum(sizes) - sizes + 1
