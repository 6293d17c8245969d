"""Signatures as the objects of datasketch, and back."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from cleankit.errors import ConfigError
from cleankit.kernels.arrays import U32, Signed
from cleankit.kernels.fold import PERMUTATIONS

MADE = ("affine32", 1, PERMUTATIONS)
"""Scheme, seed and minima of a MinHash that can be compared with ours."""


def to_datasketch(signed: Signed) -> list[Any]:
    """A datasketch.MinHash for each document, which copies its row of ``signatures``."""
    from datasketch import MinHash  # noqa: PLC0415

    return [MinHash(hashvalues=row, seed=MADE[1], scheme=MADE[0]) for row in signed.signatures]


def from_datasketch(sketches: Sequence[Any]) -> U32:
    """uint32[n, 128]: the signatures of MinHash or LeanMinHash objects.

    Raises ConfigError unless all are 128 minima by ``affine32`` with seed 1. That they were made from the same
    shingles (``fold.SCHEME``) is for the caller to know: the objects do not say.
    """
    for number, sketch in enumerate(sketches):
        made = (getattr(sketch, "scheme", "legacy"), sketch.seed, len(sketch.hashvalues))
        if made != MADE:
            raise ConfigError(f"MinHash {number} is (scheme, seed, minima) {made}", f"make it with {MADE}")
    values = [np.asarray(sketch.hashvalues).astype(np.uint32) for sketch in sketches]
    return np.array(values, np.uint32).reshape(-1, PERMUTATIONS)
