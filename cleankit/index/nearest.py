"""Rows of an index, new signatures -> the earlier document that a new one repeats.

One column of keys is read at a time, so memory does not grow with the index. Documents with a key in common are
candidates, a bounded number for each; ``sig8`` sorts out chance meetings, ``odd`` measures (see cleankit.index).
"""

import itertools
from typing import Final

import numpy as np
import polars as pl

from cleankit.kernels import minhash, odd
from cleankit.kernels.arrays import I64, U8, Signed, place_in_run
from cleankit.kernels.fold import PERMUTATIONS
from cleankit.kernels.mapped import let_go

EARLIER: Final = {
    "row": pl.UInt32, "similarity": pl.Float32, "matched_id": pl.String, "matched_in": pl.String,
    "matched_source": pl.String, "matched_date": pl.String,
}  # fmt: skip

_CROWD: Final = 64  # documents of the index that a key, and then a new document, is compared with
_CHUNK: Final = 1 << 17  # documents of the index whose sketches are in memory at a time: 34 MB
_PAIRS: Final = 1 << 14
_SIGMAS: Final = 4.0  # a true pair is estimated lower than this many standard deviations once in 30,000


def nearest(scan: pl.LazyFrame, bands: tuple[int, int], signed: Signed, *, similarity: float) -> pl.DataFrame:
    """The most similar row of the index for each of n new documents that repeats one; see cleankit.index.lookup.

    scan: the rows, with their numbers as ``at``; bands: how many, and of how many minima.
    """
    rows = np.flatnonzero(np.diff(signed.offsets))
    new, at = _candidates(scan, bands, signed, rows)
    order = np.argsort(at, kind="stable")
    new, at = new[order], at[order]
    bounds = np.searchsorted(at, np.unique(at)[::_CHUNK]).tolist()
    found = [
        _measured(scan, signed, new[start:stop], at[start:stop], similarity)
        for start, stop in itertools.pairwise([*bounds, len(at)])
    ]
    best = pl.concat([pl.DataFrame(schema=EARLIER), *found])
    best = best.sort(
        ["row", "similarity", "matched_in", "matched_id"], descending=[False, True, False, False], maintain_order=True
    )
    return best.unique("row", keep="first", maintain_order=True)


def columns(bands: tuple[int, int], signed: Signed, rows: I64) -> list[I64]:
    """One int64 column a band: Parquet readers and Delta have no unsigned ones that all agree on."""
    return list(minhash.band_keys(signed.signatures, rows, bands[1], 0, bands[0]).view(np.int64))


def _candidates(scan: pl.LazyFrame, bands: tuple[int, int], signed: Signed, rows: I64) -> tuple[I64, I64]:
    """Pairs (row of a new document, row of the index) that share a band, the most bands first, bounded for each."""
    found = [np.empty(0, np.int64)]
    for band, new in enumerate(columns(bands, signed, rows)):
        name = f"b{band:02d}"
        wanted = pl.Series(new).unique().implode()
        hits = scan.filter(pl.col(name).is_in(wanted)).select("at", name).collect(engine="streaming").sort(name, "at")
        old, at = hits[name].to_numpy(), hits["at"].to_numpy().astype(np.int64)
        few = np.arange(len(old)) - np.searchsorted(old, old) < _CROWD
        old, at = old[few], at[few]
        order = np.argsort(new, kind="stable")
        first, last = (np.searchsorted(new[order], old, side=side) for side in ("left", "right"))
        count = last - first
        each = place_in_run(count) + np.repeat(first, count)
        found.append(rows[order[each]] << 40 | np.repeat(at, count))
    pairs, shared = np.unique(np.concatenate(found), return_counts=True)
    order = np.lexsort((pairs, -shared, pairs >> 40))
    new = pairs[order] >> 40
    order = order[np.arange(len(new)) - np.searchsorted(new, new) < _CROWD]
    return pairs[order] >> 40, pairs[order] & ((1 << 40) - 1)


def _measured(scan: pl.LazyFrame, signed: Signed, new: I64, at: I64, similarity: float) -> pl.DataFrame:
    """The pairs whose similarity is high enough, with what the index knows of the earlier document."""
    wanted = np.unique(at)
    here = scan.filter(pl.col("at").is_in(pl.Series(wanted.astype(np.uint32)).implode()))
    facts = here.select("at", "sig8", "odd", "size").collect(engine="streaming").sort("at")
    sig8, parities, sizes = _unpacked(facts["sig8"]), _unpacked(facts["odd"]), facts["size"].to_numpy().astype(np.int64)
    place = np.searchsorted(wanted, at)
    floor = PERMUTATIONS * similarity - _SIGMAS * (PERMUTATIONS * similarity * (1 - similarity)) ** 0.5
    equal = np.zeros(len(new), np.int64)
    for start in range(0, len(new), _PAIRS):
        part = slice(start, start + _PAIRS)
        bytes_equal = signed.signatures[new[part]].astype(np.uint8) == sig8[place[part]]
        equal[part] = np.count_nonzero(bytes_equal, axis=1)
        let_go(signed.signatures)
    chosen = np.flatnonzero(equal >= floor)
    new, at, place, equal = new[chosen], at[chosen], place[chosen], equal[chosen]
    # Of bytes that differ one in 256 is equal by chance (Li and Koenig, b-bit minwise hashing, WWW 2010).
    score = np.maximum(equal / PERMUTATIONS - 1 / 256, 0) / (1 - 1 / 256)
    known = sizes[place] > 0  # else nothing but the minima is known, see index.adopt
    own = np.diff(signed.offsets)
    levels = odd.level(sizes[place])
    for level in np.unique(levels[known]).tolist():
        same = np.flatnonzero(known & (levels == level))
        ours, back = np.unique(new[same], return_inverse=True)
        differing = odd.sketch(signed, ours, level)[back] ^ parities[place[same]]
        total = own[new[same]] + sizes[place[same]]
        score[same] = odd.similarity(differing, total, level)
    passed = score >= similarity
    pairs = pl.DataFrame({"row": new[passed].astype(np.uint32), "at": at[passed].astype(np.uint32)})
    pairs = pairs.with_columns(similarity=pl.Series(score[passed].astype(np.float32)))
    named = scan.filter(pl.col("at").is_in(pairs["at"].unique().implode()))
    names = named.select(
        "at", matched_id="doc_id", matched_in=pl.col("crawl").cast(pl.String), matched_source="source",
        matched_date="date",
    ).collect(engine="streaming")  # fmt: skip
    return pairs.join(names, on="at").select(*EARLIER)


def _unpacked(values: pl.Series) -> U8:
    return np.frombuffer(b"".join(values.to_list()), np.uint8).reshape(len(values), -1)
