"""Which documents may repeat a passage? One pass over the text with a rolling hash, compiled by Numba.

Letters and digits are compared, folded, all else is passed over: a copy that a page has wrapped elsewhere, or that
lacks a comma or a vowel sign, or was typed on another keyboard, is still a copy. About 350 MB of text a CPU second.
"""

import numpy as np
import numpy.typing as npt
import polars as pl

from cleankit.kernels.arrays import I64, U8, U32, U64
from cleankit.kernels.compiled import SMALL, compiled, pays
from cleankit.kernels.minhash import utf8
from cleankit.kernels.scan import alphabet

Flags = npt.NDArray[np.bool_]

LETTERS = 60
"""How many letters in a row must come again: what ``repeated-passage`` takes for a passage."""
WINDOW = 20
"""Letters that are hashed together. A quarter of the windows is looked up, so that the chance to have looked up none of
a passage of 60 letters is 1 in 100,000."""

_BASE = np.uint64(0x9E3779B97F4A7C15)
_ONE, _SAMPLE = np.uint64(1), np.uint64(3)
_SHIFT, _TWO = np.uint64(36), np.uint64(2)
_ROOM = 1 << 17


def _echoes(  # noqa: PLR0912
    data: U8, starts: I64, fold: U32, kind: U8, table: U64, places: I64, kept: U32, out: Flags
) -> None:
    """``kept`` is room for the letters of the longest document; ``table`` and ``places`` are room for the hashes of
    windows and where each stands in ``kept``, a power of two: of a document that fills it only the beginning is
    remembered.
    """
    top = _ONE
    for _ in range(WINDOW):
        top *= _BASE
    for d in range(len(starts) - 1):
        size = 1024
        while size < len(table) and size < starts[d + 1] - starts[d]:
            size *= 2
        table[:size] = 0
        count, i = 0, starts[d]
        while i < starts[d + 1]:
            code = np.int64(data[i])
            more = 0 if code < 0x80 else 1 if code < 0xE0 else 2 if code < 0xF0 else 3
            if more:
                code &= 0x3F >> more
            for j in range(i + 1, i + 1 + more):
                code = code << 6 | np.int64(data[j]) & 0x3F
            i += 1 + more
            if code >= len(fold):
                kept[count] = code
                count += 1
            elif kind[code]:
                kept[count] = fold[code]
                count += 1
        value, used = np.uint64(0), 0
        for end in range(1, count + 1):
            value = value * _BASE + np.uint64(kept[end - 1]) + _ONE
            begin = end - WINDOW
            if begin > 0:
                value -= (np.uint64(kept[begin - 1]) + _ONE) * top
            if begin < 0 or (value >> _SHIFT) & _SAMPLE:
                continue
            at = np.int64(value >> _SHIFT >> _TWO) & (size - 1)
            while table[at] != 0 and table[at] != value:
                at = (at + 1) & (size - 1)
            if table[at] == value:
                low, high = places[at], begin
                while low > 0 and kept[low - 1] == kept[high - 1]:
                    low, high = low - 1, high - 1
                same = 0
                while high < count and same < LETTERS and kept[low] == kept[high]:
                    low, high, same = low + 1, high + 1, same + 1
                if same == LETTERS:
                    out[d] = True
                    break
            elif used < size // 2:
                table[at] = value
                used += 1
            places[at] = begin  # the nearest copy is the likeliest to go on


def echoes(texts: pl.Series) -> pl.Series:
    """Whether each text may hold a passage of 60 letters twice: bool[n], True where nobody has looked."""
    count = len(texts)
    out = np.zeros(count, bool)
    if count < SMALL or not pays(count):  # whatever is loaded: the same texts, the same answer
        return pl.Series("echoes", ~out)
    data, starts = utf8(texts)
    kept = np.empty(int(np.diff(starts).max()), np.uint32)
    room = np.empty(_ROOM, np.uint64), np.empty(_ROOM, np.int64)
    compiled(_echoes)(data, starts, *alphabet(), *room, kept, out)
    return pl.Series("echoes", out)
