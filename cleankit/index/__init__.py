"""The index of earlier crawls: signatures -> the earlier document that a new one repeats.

One wide row a document, one file or commit a crawl:

    doc_id, crawl, source, date     who it was, as it came (text is not kept)
    b00, b01, ...                   int64, a key for each band of minima; equal keys make two documents candidates
    size, odd                       shingles, and the parities of 1,024 buckets of them (128 bytes); 0: not known
    sig8                            the low byte of each of the 128 minima (128 bytes)

A query reads one column of keys at a time, so its memory does not grow with the index; of the candidates, ``sig8``
sorts out chance meetings, and ``odd`` measures: an odd sketch (Mitzenmacher, Pagh, Pham, *Efficient estimation for
high similarities using odd sketches*, WWW 2014) tells the difference of two sets of 300 shingles to about four, so a
Jaccard to .01, where 128 minima tell it to .04. With 25 bands a document costs some 465 bytes. The price of keeping
no more: bands cannot be cut again (another similarity below the index's own needs a new index), and full signatures
cannot be made from it.

Two crawls that are looked up at the same moment do not see each other's documents; a later one sees both.

Where the rows lie is the store's business: ``Parts`` (plain Parquet) or ``Delta`` (a Delta table), see stores.py.
"""

import functools
import hashlib
import json
import pickle
import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final, NamedTuple

import numpy as np
import polars as pl

from cleankit.errors import ConfigError, OutputError
from cleankit.files import into_place
from cleankit.index import nearest
from cleankit.index.stores import Delta, Parts, choose
from cleankit.kernels import minhash, odd
from cleankit.kernels.arrays import I64, U8, Signed
from cleankit.kernels.fold import PERMUTATIONS, SCHEME
from cleankit.kernels.sketches import from_datasketch

HEADER: Final = "cleankit-index.json"
FORMAT: Final = 1
_PIECE: Final = 1 << 15  # documents that are made into rows at a time
MANY: Final = 30
"""Files beyond which opening them costs a look-up more than reading a million documents."""
_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")


@dataclass(frozen=True, slots=True)
class Header:
    """What two documents must agree on to be compared; the file ``cleankit-index.json`` of an index."""

    similarity: float
    bands: int
    rows: int
    store: str
    scheme: str = SCHEME
    format: int = FORMAT


@dataclass(frozen=True, slots=True)
class Index:
    """An index of earlier crawls in a folder; nothing is written before the first ``append``."""

    folder: Path
    header: Header
    store: Parts | Delta


class Records(NamedTuple):
    """Who n signed documents are: three String series."""

    ids: pl.Series
    sources: pl.Series
    dates: pl.Series


def load(folder: Path) -> Index:
    """An index that exists. Raises ConfigError when there is none, or when it was made by another scheme."""
    path = folder / HEADER
    try:
        found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise ConfigError(f"{folder}: there is no index", "`cleankit run --index DIR` makes one") from error
    except (OSError, ValueError) as error:
        raise ConfigError(f"{path}: {error}", "restore the file, or start another index") from error
    for name, ours in (("format", FORMAT), ("scheme", SCHEME)):
        if found.get(name) != ours:
            raise ConfigError(
                f"{folder}: the {name} of this index is {found.get(name)!r}, that of this cleankit is {ours!r}",
                "their signatures cannot be compared; start another index and run the earlier crawls again",
            )
    try:
        header = Header(**found)
    except TypeError as error:
        raise ConfigError(f"{path}: {error}", "restore the file, or start another index") from error
    return Index(folder, header, Delta(folder) if header.store == "delta" else Parts(folder))


def attach(folder: Path, similarity: float, bands: tuple[int, int]) -> Index:
    """The index in ``folder``, or a new one there: a Delta table where deltalake is installed, else Parquet.

    similarity, bands: what the new one is made for; an existing one keeps its own, and is refused (ConfigError) when
    it was made for a higher similarity, as it would miss what lies between. OutputError: the folder is something else.
    """
    if (folder / HEADER).exists():
        index = load(folder)
        if similarity < index.header.similarity:
            raise ConfigError(
                f"{folder}: made to find a similarity of {index.header.similarity} and more, not {similarity}",
                f"use --similarity {index.header.similarity}, or start another index",
            )
        return index
    if folder.is_file() or (folder.is_dir() and any(not e.name.startswith(".") for e in folder.iterdir())):
        raise OutputError(f"{folder}: holds something that is not an index", "name another folder with --index")
    store = choose(folder)
    return Index(folder, Header(similarity, *bands, store.kind), store)


def crawl_id(ids: pl.Series, signed: Signed) -> str:
    """The name of a crawl whose user gave none: a hash of its documents, whatever their order."""
    made = minhash.band_keys(signed.signatures, np.arange(len(ids)), PERMUTATIONS, 0, 1)[0]
    marks = pl.DataFrame({"id": ids, "key": made}).sort("id", "key")
    digest, between = hashlib.sha256(), ""
    for some in marks.iter_slices(_PIECE):
        digest.update((between + "\n".join(f"{name} {key:016x}" for name, key in some.iter_rows())).encode())
        between = "\n"
    return digest.hexdigest()[:16]


def checked(crawl: str) -> str:
    """A crawl id that may be a file name; ConfigError for others."""
    if not _NAME.fullmatch(crawl):
        raise ConfigError(f"crawl id {crawl!r}", "letters, digits, dot, dash and underscore, at most 100")
    return crawl


def append(index: Index, crawl: str, signed: Signed, rows: I64, records: Records) -> bool:
    """Add the documents ``rows`` of a crawl, all or none. False when the index already holds a crawl of this name.

    Documents without words are left out. Raises OutputError when it cannot be written; the index is then as it was.
    """
    if index.store.holds(crawl):
        return False
    rows = rows[np.diff(signed.offsets)[rows] > 0]
    return _append(index, crawl, signed, rows, records)


def adopt(index: Index, crawl: str, sketches: Sequence[Any], records: Records) -> bool:
    """Add a crawl of which only datasketch objects are left, one for each of the n ``records``; as ``append``.

    sketches: MinHash or LeanMinHash of 128 permutations, scheme ``affine32``, seed 1. They are found like others, but
    measured by their minima alone (to .04, not .01). That they are of the same shingles cannot be seen from them:
    those of ``cleankit.stages.dedup.sketch`` are meant, of others nothing is found. ConfigError: another scheme.
    """
    signatures = from_datasketch(sketches)
    if len(signatures) != len(records.ids):
        raise ConfigError(f"{len(signatures)} sketches for {len(records.ids)} records", "give one for each")
    if index.store.holds(checked(crawl)):
        return False
    rows = np.arange(len(signatures))
    return _append(
        index, crawl, Signed(signatures, np.empty(0, np.uint32), np.zeros(len(rows) + 1, np.int64)), rows, records
    )


def _append(index: Index, crawl: str, signed: Signed, rows: I64, records: Records) -> bool:
    pieces = [rows[start : start + _PIECE] for start in range(0, len(rows), _PIECE)] or [rows]
    schema = _frame(index.header, crawl, signed, rows[:0], records).schema
    made = [functools.partial(_frame, index.header, crawl, signed, piece, records) for piece in pieces]
    _settle(index)
    return index.store.append(pl.concat([pl.defer(piece, schema=schema) for piece in made]), crawl)


def _frame(header: Header, crawl: str, signed: Signed, rows: I64, records: Records) -> pl.DataFrame:
    """What the index keeps of some documents."""
    made = {
        f"b{band:02d}": column for band, column in enumerate(nearest.columns((header.bands, header.rows), signed, rows))
    }
    sizes = np.diff(signed.offsets)[rows]
    return pl.DataFrame(
        {
            "doc_id": records.ids.gather(rows), "crawl": pl.repeat(crawl, len(rows), dtype=pl.String, eager=True),
            "source": records.sources.gather(rows).fill_null("").str.slice(0, 200),
            "date": records.dates.gather(rows).fill_null("").str.slice(0, 64),
            "size": pl.Series(sizes.astype(np.int32)), **made, "odd": _packed(odd.sketches(signed, rows)),
            "sig8": _packed(signed.signatures[rows].astype(np.uint8)),
        }
    )  # fmt: skip


def _settle(index: Index) -> None:
    """Write the header of a new index; who comes second must agree with who came first."""
    path = index.folder / HEADER
    if not path.exists():
        content = json.dumps(asdict(index.header), indent=2) + "\n"
        into_place(path, lambda temporary: temporary.write_text(content, encoding="utf-8"), new=True)
    if load(index.folder).header != index.header:
        raise ConfigError(f"{index.folder}: another run has just made this index differently", "run again")


def lookup(index: Index, signed: Signed, *, similarity: float, crawl: str = "") -> pl.DataFrame:
    """The earlier document that each of n new ones repeats, if any, without those of ``crawl`` itself.

    Columns, ordered by row: row (u32), similarity (f32, the estimate from ``odd``), matched_id, matched_in (its
    crawl), matched_source, matched_date. The most similar one is named; among equals the first by crawl and id.
    """
    files = index.store.files()
    if not files:
        return pl.DataFrame(schema=nearest.EARLIER)
    scan = pl.scan_parquet(files, row_index_name="at", glob=False)
    if crawl and index.store.holds(crawl):
        scan = scan.filter(pl.col("crawl") != crawl)
    return nearest.nearest(scan, (index.header.bands, index.header.rows), signed, similarity=similarity)


def _packed(values: U8) -> pl.Series:
    return pl.Series(values).arr.to_list().cast(pl.Binary) if len(values) else pl.Series([], dtype=pl.Binary)


def info(index: Index) -> pl.DataFrame:
    """crawl, documents, of each crawl in the index, by name."""
    files = index.store.files()
    if not files:
        return pl.DataFrame(schema={"crawl": pl.String, "documents": pl.UInt32})
    counts = pl.scan_parquet(files, glob=False).group_by(pl.col("crawl").cast(pl.String)).agg(documents=pl.len())
    return counts.sort("crawl").collect(engine="streaming")


def size(index: Index) -> int:
    """Bytes on disk of what an index holds."""
    return sum(Path(path).stat().st_size for path in index.store.files())


def export(index: Index, path: Path) -> int:
    """Write all rows to one file and say how many: ``.parquet``, or ``.pickle`` for datasketch.

    The pickle is a list of (crawl, doc_id, datasketch.bBitMinHash with b = 8), whose ``jaccard`` works as usual. Full
    MinHash objects cannot be made from it, as the index keeps the low byte of each minimum only: sign the texts again
    and use ``to_datasketch``.
    """
    files = index.store.files()
    if path.suffix not in {".parquet", ".pickle", ".pkl"}:
        raise ConfigError(f"{path}: unknown kind of file", "end the name in .parquet or .pickle")
    if not files:
        raise ConfigError(f"{index.folder}: the index is empty", "nothing to export")
    if path.exists():
        raise OutputError(f"{path} exists", "nothing is overwritten: name another file")
    scan = pl.scan_parquet(files, glob=False)
    if path.suffix == ".parquet":
        into_place(path, lambda temporary: scan.sink_parquet(temporary, compression="zstd", statistics=False))
        return int(scan.select(pl.len()).collect().item())
    from datasketch import MinHash, bBitMinHash  # noqa: PLC0415  (0.3 s)

    frame = scan.select("crawl", "doc_id", "sig8").collect()
    sketches = [
        (crawl, doc_id, bBitMinHash(MinHash(hashvalues=np.frombuffer(low, np.uint8), seed=1, scheme="affine32"), b=8))
        for crawl, doc_id, low in frame.iter_rows()
    ]
    into_place(path, lambda temporary: temporary.write_bytes(pickle.dumps(sketches)))
    return frame.height
