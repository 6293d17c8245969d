"""Signatures in plain Python and NumPy: what the kernel must equal bit for bit, and the path of small inputs.

text -> folded words -> a 64-bit hash a word -> a 32-bit hash a shingle of five words -> 128 minima.

The minima are datasketch's scheme ``affine32`` (datasketch 2.0, ``minhash.py``), so a row of ``signatures`` opens as
``datasketch.MinHash(hashvalues=row, seed=1, scheme="affine32")``. The two hashes before it are our own, because
they must be the same in NumPy, in Numba and on every machine: polynomials modulo 2^64, which a dot product
computes as well as a loop, with the finaliser of MurmurHash3 between them.
"""

import functools
from typing import Final

import numpy as np
import polars as pl

from cleankit.kernels.arrays import I64, U32, U64, Signed
from cleankit.kernels.fold import PERMUTATIONS, WORDS, words

EMPTY: Final = 0xFFFFFFFF
"""Every minimum of a document without words (datasketch's sentinel)."""

# Two odd 64-bit constants without structure: 2^64 / golden ratio, and the multiplier of Knuth's MMIX generator.
LETTER_BASE: Final = 0x9E3779B97F4A7C15
WORD_BASE: Final = 0x5851F42D4C957F2D

_CHUNK: Final = 1 << 14  # signatures that are in memory as 64-bit numbers at a time


@functools.cache
def permutations() -> tuple[U32, U32]:
    """Factors and summands of the 128 permutations, uint32[128] each, as datasketch draws them for seed 1."""
    random = np.random.RandomState(1)  # datasketch's generator: the newer ones draw other numbers
    a = random.randint(0, 1 << 31, PERMUTATIONS, dtype=np.uint32) * np.uint32(2) + np.uint32(1)
    return a, random.randint(0, 1 << 32, PERMUTATIONS, dtype=np.uint32)


def fmix32(hashes: U32) -> U32:
    """The 32-bit finaliser of MurmurHash3 (Appleby, public domain)."""
    hashes = (hashes ^ (hashes >> np.uint32(16))) * np.uint32(0x85EBCA6B)
    hashes = (hashes ^ (hashes >> np.uint32(13))) * np.uint32(0xC2B2AE35)
    return hashes ^ (hashes >> np.uint32(16))


def fmix64(hashes: U64) -> U64:
    """The 64-bit finaliser of MurmurHash3."""
    hashes = (hashes ^ (hashes >> np.uint64(33))) * np.uint64(0xFF51AFD7ED558CCD)
    hashes = (hashes ^ (hashes >> np.uint64(33))) * np.uint64(0xC4CEB9FE1A85EC53)
    return hashes ^ (hashes >> np.uint64(33))


def _powers(base: int, count: int) -> U64:
    """base^0, base^1, ... modulo 2^64."""
    return np.cumprod(np.concatenate([np.ones(1, np.uint64), np.full(count - 1, base, np.uint64)]), dtype=np.uint64)


def word_hashes(found: list[str]) -> U64:
    """uint64[len(found)]: the code points of each word as digits of a number to LETTER_BASE, mixed."""
    codes = np.frombuffer("".join(found).encode("utf-32-le"), np.uint32).astype(np.uint64)
    lengths = np.fromiter(map(len, found), np.int64, len(found))
    ends = np.cumsum(lengths)
    digits = np.repeat(ends, lengths) - 1 - np.arange(len(codes))
    return fmix64(np.add.reduceat(codes * _powers(LETTER_BASE, int(lengths.max()))[digits], ends - lengths))


def shingles(text: str) -> U32:
    """The distinct shingle hashes of a text in rising order; a text of fewer than five words is one shingle.

    The word count stands before the words, so that a short text never equals a shingle of a longer one.
    """
    found = words(text)
    if not found:
        return np.empty(0, np.uint32)
    width = min(WORDS, len(found))
    windows = np.lib.stride_tricks.sliding_window_view(word_hashes(found), width)
    powers = _powers(WORD_BASE, width + 1)
    sums = (windows * powers[:width][::-1]).sum(axis=1, dtype=np.uint64) + np.uint64(width) * powers[width:]
    return np.unique((sums >> np.uint64(32)).astype(np.uint32))


def minima(hashes: U32) -> U32:
    """uint32[128]: the signature of a set of shingle hashes, some at a time to stay in the cache."""
    a, b = permutations()
    signature = np.full(PERMUTATIONS, EMPTY, np.uint32)
    for start in range(0, len(hashes), 512):
        mixed = fmix32(hashes[start : start + 512])
        np.minimum(signature, (mixed[:, None] * a + b).min(axis=0), out=signature)
    return signature


def keys(signatures: U32, low: int, high: int, rows: I64 | None = None) -> U64:
    """uint64[k]: a hash of the minima ``low`` to ``high`` of each signature, or of those of ``rows``."""
    factors = fmix64(np.arange(low + 1, high + 1, dtype=np.uint64))
    out = np.empty(len(signatures) if rows is None else len(rows), np.uint64)
    for start in range(0, len(out), _CHUNK):
        part = slice(start, start + _CHUNK)
        out[part] = signatures[part if rows is None else rows[part], low:high] @ factors
    return fmix64(out)


def sign(texts: pl.Series) -> Signed:
    """Sign every text of a String series of n documents; null counts as empty."""
    sets = [shingles(text or "") for text in texts.to_list()]
    signatures = np.array([minima(one) for one in sets], np.uint32).reshape(-1, PERMUTATIONS)
    offsets = np.cumsum([0, *map(len, sets)], dtype=np.int64)
    return Signed(signatures, np.concatenate([np.empty(0, np.uint32), *sets]), offsets)


def overlaps(signed: Signed, left: I64, right: I64) -> I64:
    """int64[k]: how many shingles documents ``left[i]`` and ``right[i]`` share."""
    shared = np.zeros(len(left), np.int64)
    for i, (a, b) in enumerate(zip(left.tolist(), right.tolist(), strict=True)):
        one = signed.shingles[signed.offsets[a] : signed.offsets[a + 1]]
        two = signed.shingles[signed.offsets[b] : signed.offsets[b + 1]]
        if len(one) and len(two):
            shared[i] = np.count_nonzero(two[np.minimum(np.searchsorted(two, one), len(two) - 1)] == one)
    return shared
