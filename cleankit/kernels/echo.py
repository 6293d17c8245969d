"""Which documents may repeat a passage? One pass over the bytes with a rolling hash, compiled by Numba.

Letters and digits are hashed, all else is passed over: a copy that a page has wrapped elsewhere, or that lacks a comma
or a vowel sign, still has the same hashes. About 350 MB of text a CPU second.
"""

import numpy as np
import numpy.typing as npt
import polars as pl

from cleankit.chars import letters
from cleankit.kernels.minhash import SMALL, compiled, pays, utf8
from cleankit.kernels.minhash_reference import I64, U8, U64

Flags = npt.NDArray[np.bool_]

LETTERS = 36
"""So many letters in a row must come again: less than what a rule takes for a passage, for windows are sampled, and the
first and the last few letters of a copy may lie in none."""
WINDOW = 32
"""Bytes of letters that are hashed together: 32 Latin or 16 Arabic letters. A power of two."""

_BASE = np.uint64(0x9E3779B97F4A7C15)
_ONE, _SAMPLE = np.uint64(1), np.uint64(3)
_SHIFT, _TWO = np.uint64(36), np.uint64(2)
_ROOM = 1 << 17


def _echoes(data: U8, starts: I64, letter: Flags, table: U64, out: Flags) -> None:  # noqa: PLR0912
    """``table`` is room for hashes, a power of two; of a document that fills it only the beginning is remembered."""
    ring, places = np.zeros(WINDOW, np.uint64), np.zeros(WINDOW, np.int64)
    top = _ONE
    for _ in range(WINDOW):
        top *= _BASE
    for d in range(len(starts) - 1):
        size = 1024
        while size < len(table) and size < starts[d + 1] - starts[d]:
            size *= 2
        table[:size] = 0
        value, filled, letters, used, run, kept = np.uint64(0), 0, 0, 0, -1, False
        for i in range(starts[d], starts[d + 1]):
            byte = data[i]
            if byte < 0x80 or byte >= 0xC0:  # a character begins
                code, more = np.int64(byte), 0 if byte < 0x80 else 1 if byte < 0xE0 else 2 if byte < 0xF0 else 3
                if more:
                    code &= 0x3F >> more
                for j in range(i + 1, i + 1 + more):
                    code = code << 6 | np.int64(data[j]) & 0x3F
                kept = bool(code >= len(letter) or letter[code])
                letters += kept
            if not kept:
                continue
            new = np.uint64(byte) + _ONE
            slot = filled & (WINDOW - 1)
            value = value * _BASE + new
            if filled >= WINDOW:
                value -= ring[slot] * top
            begins = places[slot]
            ring[slot], places[slot] = new, letters
            filled += 1
            if filled < WINDOW or (value >> _SHIFT) & _SAMPLE:
                continue
            at = np.int64(value >> _SHIFT >> _TWO) & (size - 1)
            while table[at] != 0 and table[at] != value:
                at = (at + 1) & (size - 1)
            if table[at] == value:
                run = begins if run < 0 else run
                if letters - run >= LETTERS:
                    out[d] = True
                    break
            else:
                run = -1
                if used < size // 2:
                    table[at] = value
                    used += 1


def echoes(texts: pl.Series) -> pl.Series:
    """Whether each text may hold a passage of 60 letters twice: bool[n], True where nobody has looked."""
    count = len(texts)
    out = np.zeros(count, bool)
    if count < SMALL or not pays(count):  # whatever is loaded: the same texts, the same answer
        return pl.Series("echoes", ~out)
    compiled(_echoes)(*utf8(texts), letters(), np.empty(_ROOM, np.uint64), out)
    return pl.Series("echoes", out)
