"""The arrays that stages and kernels hand on: signatures of documents, and runs of equal values."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from cleankit.kernels.fold import PERMUTATIONS

U8 = npt.NDArray[np.uint8]
U32 = npt.NDArray[np.uint32]
U64 = npt.NDArray[np.uint64]
I64 = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Signed:
    """What comparing n documents needs; the arrays may be memory-mapped files.

    signatures: uint32[n, 128], minima over the permutations
    shingles: uint32[m], the distinct shingle hashes of each document in rising order, one document after another
    offsets: int64[n + 1], document i owns ``shingles[offsets[i] : offsets[i + 1]]``
    """

    signatures: U32
    shingles: U32
    offsets: I64


def join(parts: Sequence[Signed]) -> Signed:
    """The documents of several slices, one slice after another.

    >>> join([]).offsets
    array([0])
    """
    sizes = [np.diff(part.offsets) for part in parts]
    return Signed(
        np.concatenate([np.empty((0, PERMUTATIONS), np.uint32), *(part.signatures for part in parts)]),
        np.concatenate([np.empty(0, np.uint32), *(part.shingles for part in parts)]),
        np.cumsum(np.concatenate([np.zeros(1, np.int64), *sizes]), dtype=np.int64),
    )


def begins(ordered: U64 | U32) -> npt.NDArray[np.bool_]:
    """Where a run of equal values begins."""
    return np.concatenate([np.ones(min(len(ordered), 1), bool), ordered[1:] != ordered[:-1]])


def place_in_run(lengths: I64) -> I64:
    """For runs of these lengths, one after another, the place of each member in its run: 0, 1, ...

    >>> place_in_run(np.array([2, 3])).tolist()
    [0, 1, 0, 1, 2]
    """
    return np.arange(lengths.sum()) - np.repeat(np.cumsum(lengths) - lengths, lengths)
