"""What in a crawl repeats something: near-duplicates in it, texts inside others, documents of earlier crawls.

Earlier crawls come first: a record that repeats a document of the index is out, and the others are grouped among
themselves. So whatever is dropped is similar to a document that stays, here or there.
"""

from pathlib import Path
from typing import NamedTuple

import numpy as np
import polars as pl

from cleankit import index
from cleankit.config import Settings
from cleankit.crawl import process
from cleankit.index import Index, Records
from cleankit.index.nearest import EARLIER
from cleankit.kernels.arrays import Signed, join
from cleankit.stages import contain, dedup, keep

CLUSTERS = {
    "doc_id": pl.String, "cluster_id": pl.String, "kept": pl.Boolean, "similarity": pl.Float32, "matched_id": pl.String,
    "matched_in": pl.String, "matched_source": pl.String, "matched_date": pl.String, "relation": pl.String,
    "containment": pl.Float32,
}  # fmt: skip
HERE = "this run"


class Repeats(NamedTuple):
    """What was found, by record number; the frames are those of dedup.cluster, contain.contain and index.lookup.

    crawl: the name under which ``remember`` adds to the index.
    """

    signed: Signed
    pairs: pl.DataFrame
    within: pl.DataFrame
    earlier: pl.DataFrame
    crawl: str


def prepare(settings: Settings) -> Index | None:
    """The index that the settings name. Raises ConfigError for whatever is wrong there, before any work is done."""
    keep.check(settings.keep, settings.sources)
    if settings.crawl_id:
        index.checked(settings.crawl_id)
    if not settings.index:
        return None
    return index.attach(Path(settings.index), settings.similarity, dedup.bands(settings.similarity))


def find(
    signed: Signed | None,
    chars: pl.Series,
    records: Records,
    moments: pl.Series,
    settings: Settings,
    known: Index | None,
    refused: pl.Series | None = None,
) -> Repeats:
    """Find what repeats what among n signed records; ``chars`` are the lengths of their texts, ``moments`` their dates.

    Without ``signed`` nothing is found. ``refused``: Boolean, records that repeat nothing and are repeated by none.
    """
    signed, similarity = signed or join([]), settings.similarity
    earlier, crawl = pl.DataFrame(schema=EARLIER), settings.crawl_id
    if known is not None:
        crawl = crawl or index.crawl_id(records.ids, signed)
        earlier = index.lookup(known, signed, similarity=similarity, crawl=crawl)
    gone = np.zeros(len(signed.offsets) - 1, bool)
    gone[earlier["row"].to_numpy()] = True
    if refused is not None:
        gone |= refused.to_numpy()[: len(gone)]
    wish = keep.priority(settings.keep, chars, moments, records.sources, settings.sources)[: len(gone)]
    pairs = dedup.cluster(signed, similarity=similarity, priority=wish, without=gone)
    gone[pairs.filter(~pl.col("kept"))["row"].to_numpy()] = True
    process.give_back(len(gone))
    within = contain.contain(signed, np.flatnonzero(~gone), similarity=similarity)
    process.give_back(len(gone))
    return Repeats(signed, pairs, within, earlier, crawl)


def dropped(repeats: Repeats, height: int) -> pl.Series:
    """Boolean ``duplicate``: which of the records go, as another one stays."""
    rows = pl.concat([repeats.pairs.filter(~pl.col("kept"))["row"], repeats.earlier["row"]])
    return pl.int_range(height, dtype=pl.UInt32, eager=True).is_in(rows.implode()).alias("duplicate")


def remember(known: Index, repeats: Repeats, kept: pl.Series, records: Records) -> bool:
    """Add the records that stay (Boolean ``kept``) to the index; False when it holds this crawl already."""
    return index.append(known, repeats.crawl, repeats.signed, kept.arg_true().to_numpy().astype(np.int64), records)


def clusters(repeats: Repeats, records: Records) -> pl.DataFrame:
    """The data set clusters/.

    relation: ``near-duplicate``, or ``contained`` (kept, though the share ``containment`` of it stands in the longer
    ``matched_id``).
    matched_in: ``this run``, or the crawl of the earlier document; then ``similarity`` is an estimate to about .01.
    cluster_id: the id of a member, or crawl/id of the earlier document; of ``contained`` the cluster that the record
    is in besides, null for none.
    """
    ids, pairs, within, earlier = records.ids, repeats.pairs, repeats.within, repeats.earlier

    def matched(rows: pl.Series) -> dict[str, pl.Series | pl.Expr]:
        return {
            "matched_id": ids[rows], "matched_in": pl.lit(HERE), "matched_source": records.sources[rows],
            "matched_date": records.dates[rows],
        }  # fmt: skip

    near = pairs.select(
        "kept", "similarity", doc_id=ids[pairs["row"]], cluster_id=ids[pairs["cluster"]],
        relation=pl.lit("near-duplicate"), **matched(pairs["matched"]),
    )  # fmt: skip
    before = earlier.select(
        "similarity", "matched_id", "matched_in", "matched_source", "matched_date", doc_id=ids[earlier["row"]],
        cluster_id=pl.concat_str("matched_in", "matched_id", separator="/"), kept=pl.lit(False),
        relation=pl.lit("near-duplicate"),
    )  # fmt: skip
    home = within.join(pairs.select("row", "cluster"), on="row", how="left", maintain_order="left")["cluster"]
    inside = within.select(
        "similarity", "containment", doc_id=ids[within["row"]], cluster_id=ids.gather(home), kept=pl.lit(True),
        relation=pl.lit("contained"), **matched(within["matched"]),
    )  # fmt: skip
    return pl.concat([pl.DataFrame(schema=CLUSTERS), near, before, inside], how="diagonal_relaxed")
