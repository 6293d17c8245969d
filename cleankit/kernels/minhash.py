"""Signatures at memory speed: the same numbers as ``minhash_reference``, compiled by Numba.

Four passes over a slice of documents, each a plain function that can be read as Python: words, shingles, sets of
them, minima. They are compiled when first called (and cached on disk), so importing this module costs nothing; they
hold no lock (``nogil``), so slices can be signed by several threads. About 260 MB of text a CPU second.
"""

from typing import Final

import numpy as np
import polars as pl

from cleankit.kernels import fold, minhash_reference
from cleankit.kernels.arrays import I64, U8, U32, U64, Signed, join
from cleankit.kernels.compiled import FEW, compiled, pays
from cleankit.kernels.mapped import let_go
from cleankit.kernels.minhash_reference import EMPTY, LETTER_BASE, WORD_BASE, permutations

# Numba turns uint64 with a plain int into float64, so every constant is typed.
_LETTER_BASE: Final = np.uint64(LETTER_BASE)
_WORD_BASE: Final = np.uint64(WORD_BASE)
_MIX64_1: Final = np.uint64(0xFF51AFD7ED558CCD)
_MIX64_2: Final = np.uint64(0xC4CEB9FE1A85EC53)
_MIX32_1: Final = np.uint32(0x85EBCA6B)
_MIX32_2: Final = np.uint32(0xC2B2AE35)
_13, _16 = np.uint32(13), np.uint32(16)
_32, _33 = np.uint64(32), np.uint64(33)
_SEPARATOR: Final = np.uint32(fold.SEPARATOR)
_DROP: Final = np.uint32(fold.DROP)
_SOLO: Final = np.uint32(fold.SOLO)
_MANY: Final = np.uint32(fold.MANY)
_SIZE: Final = fold.SIZE
_WORDS: Final = fold.WORDS
_EMPTY: Final = np.uint32(EMPTY)
_CROWDED: Final = 32  # equal leading bits beyond which a text was made to be slow, or repeats itself
_SLICE: Final = 2_000  # documents at a time
_PIECE: Final = 1 << 14  # signatures or pairs that are looked at before memory-mapped ones are let go

_QUICK: Final = 1 << 20
"""Keys to be sorted, and no more, below which loading what is compiled costs more than it saves."""


def _words(data: U8, starts: I64, codes: U32, tails: U32, hashes: U64, ends: I64) -> None:  # noqa: PLR0912, PLR0915
    """Hash the folded words of n UTF-8 texts into ``hashes``; those of text d end at ``ends[d + 1]``.

    One long loop: Numba compiles it as one function, and the state of a word stays in registers.
    """
    found = 0
    ends[0] = 0
    for d in range(len(starts) - 1):
        begin, i, stop = found, starts[d], starts[d + 1]
        inside, word = False, np.uint64(0)
        while i < stop:
            byte = np.int64(data[i])
            if byte < 0x80:
                value = codes[byte]
                i += 1
            elif byte < 0xE0:
                value = codes[(byte & 0x1F) << 6 | (data[i + 1] & 0x3F)]
                i += 2
            elif byte < 0xF0:
                value = codes[(byte & 0x0F) << 12 | (np.int64(data[i + 1]) & 0x3F) << 6 | (data[i + 2] & 0x3F)]
                i += 3
            else:
                code = (byte & 0x07) << 18 | (np.int64(data[i + 1]) & 0x3F) << 12
                code |= (np.int64(data[i + 2]) & 0x3F) << 6 | (data[i + 3] & 0x3F)
                i += 4
                if code < _SIZE:
                    value = codes[code]
                elif code < 0x40000:  # as fold() says for the planes above the table
                    value = _SOLO | np.uint32(code)
                else:
                    value = _DROP if 0xE0000 <= code < 0xE1000 else _SEPARATOR
            if _DROP < value < _MANY:
                word = word * _LETTER_BASE + np.uint64(value)
                inside = True
                continue
            if value == _DROP:
                continue
            if _MANY <= value < _SOLO:
                first = np.int64(value ^ _MANY) >> 5
                for k in range(first, first + (np.int64(value) & 31)):
                    word = word * _LETTER_BASE + np.uint64(tails[k])
                inside = True
                continue
            if inside:
                hashes[found] = word
                found += 1
                inside, word = False, np.uint64(0)
            if value >= _SOLO:
                hashes[found] = np.uint64(value ^ _SOLO)
                found += 1
        if inside:
            hashes[found] = word
            found += 1
        for k in range(begin, found):
            word = hashes[k]
            word = (word ^ (word >> _33)) * _MIX64_1
            word = (word ^ (word >> _33)) * _MIX64_2
            hashes[k] = word ^ (word >> _33)
        ends[d + 1] = found


def _shingles(hashes: U64, ends: I64, out: U32, offsets: I64) -> None:
    """The shingle hashes of each document in text order, repeats included; those of d end at ``offsets[d + 1]``."""
    found = 0
    offsets[0] = 0
    for d in range(len(ends) - 1):
        begin, width = ends[d], min(_WORDS, ends[d + 1] - ends[d])
        for start in range(begin, ends[d + 1] - width + 1 if width else begin):
            total = np.uint64(width)
            if width == _WORDS:  # a fixed count is unrolled
                for k in range(_WORDS):
                    total = total * _WORD_BASE + hashes[start + k]
            else:
                for k in range(width):
                    total = total * _WORD_BASE + hashes[start + k]
            out[found] = np.uint32(total >> _32)
            found += 1
        offsets[d + 1] = found


def _distinct(raw: U32, ends: I64, out: U32, offsets: I64) -> None:
    """The distinct hashes of each document in rising order.

    Hashes are spread evenly, so one scatter by their leading bits leaves almost nothing for the insertion sort.
    """
    offsets[0] = 0
    counts = np.zeros(2, np.int64)
    for d in range(len(ends) - 1):
        begin, size, lead = ends[d], ends[d + 1] - ends[d], 1
        while 1 << lead < size:
            lead += 1
        shift = np.uint32(32 - lead)
        if len(counts) <= 1 << lead:
            counts = np.zeros((1 << lead) + 1, np.int64)
        counts[: (1 << lead) + 1] = 0
        for i in range(begin, begin + size):
            counts[(raw[i] >> shift) + 1] += 1
        fullest = 0
        for k in range(1 << lead):
            fullest = max(fullest, counts[k + 1])
            counts[k + 1] += counts[k]
        low = offsets[d]
        for i in range(begin, begin + size):
            bucket = raw[i] >> shift
            out[low + counts[bucket]] = raw[i]
            counts[bucket] += 1
        if fullest > _CROWDED:
            out[low : low + size].sort()
        high = low
        for i in range(low, low + size):
            value, k = out[i], high
            while k > low and out[k - 1] > value:
                k -= 1
            if k == low or out[k - 1] < value:
                for j in range(high, k, -1):
                    out[j] = out[j - 1]
                out[k] = value
                high += 1
        offsets[d + 1] = high


def _minima(shingles: U32, offsets: I64, a: U32, b: U32, out: U32) -> None:
    """datasketch's affine32: the least ``a * fmix32(hash) + b`` modulo 2^32 of each document and permutation.

    Four hashes at a time, the last one repeated: three times as quick as one at a time, as ``row`` is fetched and
    stored less often.
    """
    mixed = np.empty(4, np.uint32)
    for d in range(len(offsets) - 1):
        begin, size = offsets[d], offsets[d + 1] - offsets[d]
        if len(mixed) < size + 3:
            mixed = np.empty(2 * size + 3, np.uint32)
        for i in range(size):
            x = shingles[begin + i]
            x = np.uint32(np.uint32(x ^ (x >> _16)) * _MIX32_1)
            x = np.uint32(np.uint32(x ^ (x >> _13)) * _MIX32_2)
            mixed[i] = np.uint32(x ^ (x >> _16))
        if size:
            mixed[size : size + 3] = mixed[size - 1]
        row = out[d]
        row[:] = _EMPTY
        for i in range(0, size, 4):
            x0, x1, x2, x3 = mixed[i], mixed[i + 1], mixed[i + 2], mixed[i + 3]
            for k in range(len(row)):
                one = min(np.uint32(np.uint32(a[k] * x0) + b[k]), np.uint32(np.uint32(a[k] * x1) + b[k]))
                two = min(np.uint32(np.uint32(a[k] * x2) + b[k]), np.uint32(np.uint32(a[k] * x3) + b[k]))
                row[k] = min(row[k], one, two)


def _band_keys(signatures: U32, rows: I64, factors: U64, width: int, first: int, out: U64) -> None:
    """``minhash_reference.keys`` of the bands ``first``, ``first + 1``, ...: one visit to each signature for all."""
    for i in range(len(rows)):
        signature = signatures[rows[i]]
        for band in range(len(out)):
            total = np.uint64(0)
            for k in range((first + band) * width, (first + band + 1) * width):
                total += np.uint64(signature[k]) * factors[k]
            total = (total ^ (total >> _33)) * _MIX64_1
            total = (total ^ (total >> _33)) * _MIX64_2
            out[band, i] = total ^ (total >> _33)


def _repeated(keys: U64, seen: U8, mask: int) -> None:
    """Count the keys by their last bits into ``seen``, up to two."""
    for i in range(len(keys)):
        slot = np.int64(keys[i]) & mask
        seen[slot] = min(seen[slot] + 1, 2)


def utf8(texts: pl.Series) -> tuple[U8, I64]:
    """The bytes of n texts in one buffer, null as none; text i is ``data[starts[i] : starts[i + 1]]``."""
    # The quickest public way to one buffer (about 1 GB/s): Python joins bytes objects; no pyarrow, no str decoding.
    binary = texts.cast(pl.String).cast(pl.Binary).fill_null(b"")
    starts = np.concatenate([np.zeros(1, np.int64), np.cumsum(binary.bin.size().to_numpy(), dtype=np.int64)])
    return np.frombuffer(b"".join(binary.to_list()), np.uint8), starts


def _sign_slice(texts: pl.Series) -> Signed:
    data, starts = utf8(texts)
    count = len(texts)
    # A word is a letter and a separator, or one sign of at least three bytes: never more words than half the bytes.
    room = len(data) // 2 + count + 1
    hashes, ends = np.empty(room, np.uint64), np.empty(count + 1, np.int64)
    codes, tails = fold.table()
    compiled(_words)(data, starts, codes, tails, hashes, ends)
    raw, raw_ends = np.empty(int(ends[-1]), np.uint32), np.empty(count + 1, np.int64)
    compiled(_shingles)(hashes, ends, raw, raw_ends)
    shingles, offsets = np.empty(int(raw_ends[-1]), np.uint32), np.empty(count + 1, np.int64)
    compiled(_distinct)(raw, raw_ends, shingles, offsets)
    signatures = np.empty((count, fold.PERMUTATIONS), np.uint32)
    compiled(_minima)(shingles, offsets, *permutations(), signatures)
    return Signed(signatures, shingles[: offsets[-1]], offsets)


def sign(texts: pl.Series) -> Signed:
    """Sign every text of a String series of n documents; null counts as empty. Working memory is that of 2,000."""
    parts = [_sign_slice(texts.slice(start, _SLICE)) for start in range(0, max(len(texts), 1), _SLICE)]
    return parts[0] if len(parts) == 1 else join(parts)


def band_keys(signatures: U32, rows: I64, width: int, first: int, last: int) -> U64:
    """uint64[last - first, k]: the keys of some bands of ``width`` minima of the signatures ``rows``.

    Memory-mapped signatures are best visited in the order in which they lie.
    """
    if not pays(len(rows), FEW):
        cuts = range(first * width, last * width, width)
        keys = [minhash_reference.keys(signatures, cut, cut + width, rows) for cut in cuts]
        return np.array(keys, np.uint64).reshape(last - first, len(rows))
    out = np.empty((last - first, len(rows)), np.uint64)
    factors = minhash_reference.fmix64(np.arange(1, fold.PERMUTATIONS + 1, dtype=np.uint64))
    for start in range(0, len(rows), _PIECE):
        piece = rows[start : start + _PIECE]
        part = np.empty((last - first, len(piece)), np.uint64)
        compiled(_band_keys)(signatures, piece, factors, width, first, part)
        out[:, start : start + _PIECE] = part
        let_go(signatures)
    return out


def repeated(keys: U64) -> I64:
    """Where keys lie that occur more than once, and a few others: what need not be sorted is left out."""
    if not pays(len(keys), _QUICK):
        return np.arange(len(keys))
    size = 1 << min(27, len(keys).bit_length() + 3)
    seen = np.zeros(size, np.uint8)
    compiled(_repeated)(keys, seen, size - 1)
    return np.flatnonzero(seen[keys & np.uint64(size - 1)] > 1)
