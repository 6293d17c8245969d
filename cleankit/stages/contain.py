"""One paper cut the story: a text whose shingles nearly all stand in a longer one, though their Jaccard is low.

Bands of minima cannot find such pairs, as the Jaccard of a third with its whole is .3. So the least hashes of all
documents are looked at instead: the shingles below one limit are a fair sample of every document, and what lies in
another shares its samples (FracMinHash: Irber and others, 2022). The sample is bounded whatever the crawl (a quarter
of all shingles, 16 million at most), and so is what a common shingle costs.
"""

import itertools
from collections.abc import Iterable, Iterator
from typing import Final

import numpy as np
import numpy.typing as npt
import polars as pl

from cleankit.kernels import minhash, overlap
from cleankit.kernels.arrays import I64, U64, Signed, begins, place_in_run
from cleankit.kernels.mapped import let_go

_ENOUGH: Final = 12  # samples to be shared: where so many are expected, one alone is chance
_SHARE: Final = 0.8  # of the shorter text's shingles
_LEAST: Final = 20  # shingles: anything shorter is a caption or a phrase, not a story
_RATE: Final = 4
_SAMPLE: Final = 1 << 24
_ALL: Final = 8  # documents with a shingle that are all compared with each other
_NEAR: Final = 2  # in more: the next longer ones, and the longest
_MOST: Final = 16  # longer documents that one is compared with
_DOCUMENTS: Final = 2_000  # at a time
_CHUNK: Final = 1 << 16  # shingles at a time
_RANGE: Final = 1 << 21  # samples that are sorted at a time
_WAITING: Final = 1 << 20  # pairs that are not counted yet
_SORTED: Final = 1 << 18  # pairs that are sorted at a time
_PAIRS: Final = 1 << 23  # different ones that are remembered
I32 = npt.NDArray[np.int32]
_END: Final = np.empty(0, np.int64)


def contain(signed: Signed, rows: I64, *, similarity: float) -> pl.DataFrame:
    """Which of the documents ``rows`` lie in another one of them, without being near-duplicates of it.

    Columns, ordered by row: row, similarity (Jaccard, below ``similarity``), containment (share of the shingles of
    ``row`` that ``matched`` has, .8 or more), matched (the longer document; where several hold it, the one that
    holds most of it, then the shortest).
    """
    sizes = np.diff(signed.offsets)
    rows = rows[sizes[rows] >= _LEAST]
    rows = rows[np.lexsort((rows, -sizes[rows]))]  # the longest first; a rank is a place in this order
    rate = min(1 / _RATE, _SAMPLE / max(int(sizes[rows].sum()), 1))
    pairs, samples = _best(pairs for sample in _samples(signed, rows, rate) for pairs in _pairs(sample))
    pairs = pairs[samples >= _least(sizes[rows], rate)[pairs >> 32]]
    small, large = rows[pairs >> 32], rows[pairs & 0xFFFFFFFF]
    shared = overlap.shared(signed, small, large, np.ceil(_SHARE * sizes[small] - 1e-6).astype(np.int64))
    frame = pl.DataFrame(
        {
            "row": small.astype(np.uint32), "similarity": shared / (sizes[small] + sizes[large] - shared),
            "containment": shared / sizes[small], "matched": large.astype(np.uint32), "size": sizes[large],
        },
        schema_overrides={"row": pl.UInt32, "matched": pl.UInt32},
    ).filter(pl.col("containment") >= _SHARE, pl.col("similarity") < similarity)  # fmt: skip
    frame = frame.sort(["row", "containment", "size", "matched"], descending=[False, True, False, False])
    frame = frame.unique("row", keep="first", maintain_order=True).drop("size")
    return frame.with_columns(pl.col("similarity", "containment").cast(pl.Float32))


def _least(sizes: I64, rate: float) -> npt.NDArray[np.float32]:
    """How many samples a text of so many shingles shares at the least with one that holds it.

    What is to be expected less four standard deviations, and a quarter of that: in a crowd not all pairs are counted.
    """
    mean = _SHARE * rate * sizes
    fewest = (mean - 4 * np.sqrt(mean * (1 - rate))) / 4
    least: npt.NDArray[np.float32] = np.maximum(fewest, 1 + (mean > _ENOUGH)).astype(np.float32)
    return least


def _samples(signed: Signed, rows: I64, rate: float) -> Iterator[U64]:
    """Shingle hash << 32 | rank of each sampled shingle, sorted: the documents of a hash with the longest in front.

    ``rate``: the share of all shingles that is sampled. They come in ranges of hashes: less is sorted at a time.
    """
    limit = (1 << 32) * rate
    count = max(1, round(float(np.diff(signed.offsets)[rows].sum()) * rate / _RANGE))
    bounds = np.linspace(0, limit, count + 1)[1:-1].astype(np.uint64) << np.uint64(32)
    found: list[list[U64]] = [[] for _ in range(count)]
    ranks = np.full(len(signed.offsets) - 1, -1, np.int64)
    ranks[rows] = np.arange(len(rows))
    for start in range(0, len(ranks), _DOCUMENTS):
        ends = signed.offsets[start : start + _DOCUMENTS + 1]
        hashes = signed.shingles[ends[0] : ends[-1]]
        low = np.flatnonzero(hashes < limit)
        rank = ranks[start : start + _DOCUMENTS][np.searchsorted(ends - ends[0], low, side="right") - 1]
        made = (hashes[low].astype(np.uint64) << np.uint64(32) | rank.astype(np.uint64))[rank >= 0]
        made.sort()
        for parts, part in zip(found, np.split(made, np.searchsorted(made, bounds)), strict=True):
            parts.append(part.copy())  # a view would keep the others in memory when this one is done with
        let_go(signed.shingles)
    while found:
        sample = np.concatenate([_END.view(np.uint64), *found.pop()])
        sample = sample[minhash.repeated(sample >> np.uint64(32))]
        sample.sort()
        yield sample


def _pairs(sample: U64) -> Iterator[I64]:
    """Packed pairs, rank of the shorter << 32 | rank of the longer, of documents that share a sampled shingle."""
    hashes, ranks = (sample >> np.uint64(32)).astype(np.uint32), (sample & np.uint64(0xFFFFFFFF)).astype(np.int64)
    starts = np.flatnonzero(begins(hashes))
    lengths = np.diff(starts, append=len(hashes))
    starts, lengths = starts[lengths > 1], lengths[lengths > 1]
    for begin in range(0, len(starts), _CHUNK):
        start, length = starts[begin : begin + _CHUNK], lengths[begin : begin + _CHUNK]
        crowd = length > _ALL
        at = [np.repeat(start[crowd], length[crowd]), np.repeat(start[~crowd], length[~crowd])]
        place = [place_in_run(length[crowd]), place_in_run(length[~crowd])]
        pairs = []
        for first, nth, reach in zip(at, place, (_NEAR, _ALL - 1), strict=True):
            pairs.append((ranks[first + nth] << 32 | ranks[first])[nth > 0])
            for step in range(1, reach + 1):
                far = nth > step  # the first one is there already
                pairs.append(ranks[(first + nth)[far]] << 32 | ranks[(first + nth)[far] - step])
        yield np.concatenate(pairs)


def _best(found: Iterable[I64]) -> tuple[I64, I32]:
    """Each pair once, and of each document those that share most samples with it; and how many they share."""
    pairs, shared = _END, _END.astype(np.int32)
    waiting: list[I64] = []
    for some in itertools.chain(found, [_END]):
        waiting.append(some)
        if some is _END or sum(map(len, waiting)) > _WAITING:
            new, counts = np.unique(np.concatenate(waiting), return_counts=True)
            waiting = []
            at = np.searchsorted(pairs, new)
            inside = at < len(pairs)
            known = inside.copy()
            known[inside] = pairs[at[inside]] == new[inside]
            shared[at[known]] += counts[known].astype(np.int32)
            at, new, counts = at[~known], new[~known], counts[~known].astype(np.int32)
            pairs, shared = np.insert(pairs, at, new), np.insert(shared, at, counts)
        if some is _END or len(pairs) > _PAIRS:
            few = _few(pairs, shared)
            pairs, shared = pairs[few], shared[few]
    return pairs, shared


def _few(pairs: I64, shared: I32) -> npt.NDArray[np.bool_]:
    """Of each document the pairs that share most samples; ``pairs`` are sorted."""
    small = np.empty(len(pairs), np.uint32)
    for cut in range(0, len(pairs), _SORTED):
        small[cut : cut + _SORTED] = pairs[cut : cut + _SORTED] >> 32
    starts = np.flatnonzero(begins(small))
    sizes = np.diff(starts, append=len(pairs))
    few = np.repeat(sizes <= _MOST, sizes)
    crowds = np.flatnonzero(sizes > _MOST)
    for some in np.array_split(crowds, 1 + int(sizes[crowds].sum()) // _SORTED):
        lengths = sizes[some]
        nth = place_in_run(lengths)
        at = np.repeat(starts[some], lengths) + nth
        order = np.lexsort((pairs[at], -shared[at], pairs[at] >> 32))
        few[at[order[nth < _MOST]]] = True  # sorted, each document has its pairs where it had them before
    return few
