"""Arrays that lie in files: which parts of them are looked at together, and let go again.

What is mapped counts as memory of the process until the system takes it back; so the memory of a run would grow with
the crawl. Others than mapped arrays can be given as well, nothing happens to them.
"""

import itertools
import mmap
from collections.abc import Iterator
from typing import Final

import numpy as np

from cleankit.kernels.arrays import I64, U32

_BLOCK: Final = 15  # 32,768 documents: some 16 MB of signatures and 40 MB of shingles
_RUNS: Final = 3  # pairs of blocks that are in memory at a time
_MOST: Final = 1 << 14  # pairs at a time


def let_go(*arrays: U32) -> None:
    """Take memory-mapped arrays out of memory: they are read again where they are needed. Others stay.

    Called between pieces of work, so that the memory of a run does not grow with the crawl.
    """
    for array in arrays:
        base: object = array
        while isinstance(base, np.ndarray):
            base = base.base
        base = base.obj if isinstance(base, memoryview) else base
        if isinstance(base, mmap.mmap) and hasattr(mmap, "MADV_DONTNEED"):
            base.madvise(mmap.MADV_DONTNEED)


def pieces(left: I64, right: I64) -> Iterator[I64]:
    """The numbers of all pairs of documents, some at a time: those that lie together in a memory-mapped file."""
    blocks = (left >> _BLOCK << 15 | right >> _BLOCK).astype(np.int32)
    order = np.argsort(blocks, kind="stable")
    blocks = blocks[order]
    starts = np.flatnonzero(np.diff(blocks, prepend=-1))[::_RUNS]
    bounds = np.union1d(starts, np.arange(0, len(order), _MOST)).tolist()
    for start, stop in itertools.pairwise([*bounds, len(order)]):
        yield order[start:stop]
