"""How many shingles two documents share, for many pairs of them."""

from typing import Final

import numpy as np

from cleankit.kernels import minhash_reference
from cleankit.kernels.arrays import I64, U32, Signed
from cleankit.kernels.compiled import FEW, compiled, pays
from cleankit.kernels.mapped import let_go, pieces

_STRIDE: Final = 32  # hashes between two looks at whether it is worth while to go on


def _overlaps(shingles: U32, offsets: I64, left: I64, right: I64, least: I64, shared: I64) -> None:
    """How many hashes the documents of each pair share: one walk along both sorted lists.

    It ends early when they cannot be ``least`` any more: what is said then is less.
    """
    for p in range(len(left)):
        i, j = offsets[left[p]], offsets[right[p]]
        begin, i_end, j_end = i, offsets[left[p] + 1], offsets[right[p] + 1]
        spare = i_end - i - least[p]
        count = 0
        while i < i_end and j < j_end and i - begin - count <= spare:
            for _ in range(min(_STRIDE, i_end - i, j_end - j)):
                x, y = shingles[i], shingles[j]
                count += x == y
                i += x <= y
                j += y <= x
        shared[p] = count


def overlaps(signed: Signed, left: I64, right: I64, least: I64 | None = None) -> I64:
    """int64[k]: how many shingles documents ``left[i]`` and ``right[i]`` share; of fewer than ``least[i]`` any number
    that is less."""
    shared = np.empty(len(left), np.int64)
    least = np.zeros(len(left), np.int64) if least is None else least
    compiled(_overlaps)(signed.shingles, signed.offsets, left, right, least, shared)
    return shared


def shared(signed: Signed, left: I64, right: I64, least: I64 | None = None) -> I64:
    """``overlaps``, compiled where it pays, some pairs at a time."""
    out, quick = np.empty(len(left), np.int64), pays(len(left), FEW)
    for part in pieces(left, right):
        some = None if least is None else least[part]
        if quick:
            out[part] = overlaps(signed, left[part], right[part], some)
        else:
            out[part] = minhash_reference.overlaps(signed, left[part], right[part])
        let_go(signed.shingles)
    return out
