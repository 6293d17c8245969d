"""Odd sketches: 128 bytes of a set, from which the Jaccard of two similar sets can be told to about .01.

A bucket keeps whether an odd number of the set's elements fell there, so the exclusive or of two sketches is the
sketch of their difference, and what both have in common leaves no noise (Mitzenmacher, Pagh, Pham, *Efficient
estimation for high similarities using odd sketches*, WWW 2014). At a Jaccard of .7 two sets of 300 differ in 106
elements, which 1,024 buckets count to about five. Long documents are sampled, so that the buckets do not fill.
"""

from typing import Final

import numpy as np
import numpy.typing as npt

from cleankit.kernels.arrays import I64, U8, Signed
from cleankit.kernels.mapped import let_go

_BITS: Final = 1024  # buckets
_LARGE: Final = 2048  # shingles beyond which half of them, or a quarter, ... are sketched


def sketches(signed: Signed, rows: I64) -> U8:
    """uint8[k, 128]: each document at its own level."""
    levels = level(np.diff(signed.offsets)[rows])
    out = np.zeros((len(rows), _BITS // 8), np.uint8)
    for halvings in np.unique(levels).tolist():
        here = np.flatnonzero(levels == halvings)
        out[here] = sketch(signed, rows[here], halvings)
    return out


def level(sizes: I64) -> I64:
    """How often the shingles of a long document are halved before they are sketched."""
    halvings: I64 = np.ceil(np.log2(np.maximum(sizes, _LARGE) / _LARGE)).astype(np.int64)
    return halvings


def sketch(signed: Signed, rows: I64, halvings: int) -> U8:
    """uint8[k, 128]: of each document and bucket, whether an odd number of its shingles fall there."""
    out = np.empty((len(rows), _BITS // 8), np.uint8)
    for start in range(0, len(rows), 2000):
        part = rows[start : start + 2000]
        sizes = signed.offsets[part + 1] - signed.offsets[part]
        ends = np.cumsum(sizes)
        which = np.repeat(np.arange(len(part)), sizes)
        hashes = signed.shingles[np.arange(ends[-1]) + np.repeat(signed.offsets[part] - (ends - sizes), sizes)]
        let_go(signed.shingles)
        low = hashes < (1 << 32 - halvings)  # hashes are spread evenly: a share of 1 / 2^halvings
        counts = np.bincount(which[low] * _BITS + hashes[low] % _BITS, minlength=len(part) * _BITS)
        out[start : start + len(part)] = np.packbits((counts & 1).astype(np.uint8).reshape(len(part), _BITS), axis=1)
    return out


def similarity(differing: U8, total: I64, halvings: int) -> npt.NDArray[np.float64]:
    """Jaccard from the buckets whose parity differs: d elements fall so that (1 - e^(-2 d / bits)) / 2 are odd."""
    share = np.bitwise_count(differing).sum(axis=1) / _BITS
    difference = -np.log(np.maximum(1 - 2 * share, 1e-9)) * _BITS / 2 * (1 << halvings)
    jaccard: npt.NDArray[np.float64] = np.maximum(total - difference, 0) / (total + difference)
    return jaccard
