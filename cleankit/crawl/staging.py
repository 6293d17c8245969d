"""What pass one makes of the slices waits here; pass two reads it, and so does a run that goes on after a kill.

    00007/               all of slice 7, moved into place whole: a slice is here, or it is not
        records.arrow    the records as they are to be written
        refused.arrow    what could not be read, with reasons (where there is any)
        table.arrow      one row per record: the metrics, source and date
        spread.arrow     how often each rule has found something in each source
        facts.json       counts, samples, findings with their places, the size of each file
    signatures, shingles what near-duplicates are found by: uint32 of all slices, one after another
    notes.json           what must be known of the first attempt to end as it would have

Slices come in order, so those that are here are the first ones. Whoever makes a slice, be it another process, writes
its files to a folder of a name that nobody else knows; the run itself puts it into its place. So what a process of a
run that is gone still writes harms nobody, and the run never holds what it only passes on.

Nothing is flushed to the disk: a kill loses nothing, and what a power failure tears is known by its size and made
again.
"""

import json
import mmap
import shutil
import uuid
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import polars as pl

from cleankit.crawl import process
from cleankit.files import cannot_write, into_place
from cleankit.kernels.arrays import U32, Signed
from cleankit.kernels.fold import PERMUTATIONS
from cleankit.results import Sample
from cleankit.stages import fix, locate, measure, read, restrain, write

_FACTS = "facts.json"
_ARRAYS = ("signatures", "shingles")
_PIECE = 1 << 20


class Made(NamedTuple):
    """A slice that is made but not in its place yet: where its files lie, and what else is to be known of it."""

    place: Path
    documents: int
    facts: dict[str, Any]

    @property
    def findings(self) -> Path:
        """The part of findings/."""
        return self.place / "findings.parquet"


class Unit(NamedTuple):
    """All that pass one learns of a slice. ``table``: of each record metrics, source, date, moment of the date."""

    documents: int
    unsettled: int
    held: pl.DataFrame
    records: pl.DataFrame
    refused: pl.DataFrame
    table: pl.DataFrame
    counts: pl.DataFrame
    spread: pl.DataFrame
    samples: tuple[Sample, ...]
    listed: locate.Listing
    signed: Signed | None


class Lent(NamedTuple):
    """A slice on its way to another process: its documents lie in a file, for a pipe would hold them three times."""

    piece: read.Slice
    file: Path

    def back(self) -> read.Slice:
        """The slice; the file is gone then."""
        documents = _arrow(self.file)
        self.file.unlink()
        return replace(self.piece, documents=documents)


@dataclass(frozen=True, slots=True)
class Survey:
    """All that pass one has learnt of the crawl besides the records; row n of table, sources, ... is record n.

    schema: all columns of all files: every part of clean/ and rejected/ gets them, whatever its own file held.
    signed: memory-mapped; None where near-duplicates are not asked for.
    listed: findings with their places, where a file of them is asked for.
    held: the rules that would have removed too much of a source, and were held back there.
    """

    folder: Path
    slices: int
    documents: int
    unsettled: int
    held: pl.DataFrame
    refused: int
    schema: pl.Schema
    table: pl.DataFrame
    sources: pl.Series
    dates: pl.Series
    moments: pl.Series
    counts: tuple[pl.DataFrame, ...]
    spread: tuple[pl.DataFrame, ...]
    samples: tuple[Sample, ...]
    listed: locate.Listing
    signed: Signed | None


def begin(folder: Path) -> None:
    """Make the folder; what a run that was killed had not put into place is gone. Raises OutputError."""
    with _writing(folder):
        folder.mkdir(parents=True, exist_ok=True)
        for path in folder.glob(".*.tmp"):
            if path.is_dir():
                shutil.rmtree(path, ignore_errors=True)
            else:
                path.unlink()


def lend(folder: Path, piece: read.Slice) -> Lent:
    """Write the documents of a slice for another process. Raises OutputError."""
    file = folder / f".{uuid.uuid4().hex}.tmp"
    with _writing(folder):
        piece.documents.write_ipc(file)
    return Lent(replace(piece, documents=piece.documents.clear()), file)


def count(folder: Path) -> int:
    """How many slices are here, each of them whole."""
    held = {name: (folder / name).stat().st_size for name in _ARRAYS if (folder / name).exists()}
    number = 0
    while (told := _told(folder, number)) is not None:
        if any(held.get(name, 0) < end for name, end in told["ends"].items()):
            break
        number += 1
    return number


def make(folder: Path, unit: Unit, findings: pl.DataFrame) -> Made:
    """Write the files of a slice, and its part of findings/, to be put into place. Raises OutputError.

    The folder must be there: a process that is late does not make it again.
    """
    made = Made(folder / f".{uuid.uuid4().hex}.tmp", unit.documents, {})
    with _writing(folder):
        made.place.mkdir()
        frames = {"records": unit.records, "table": unit.table, "spread": unit.spread}
        frames |= {"refused": unit.refused} if unit.refused.height else {}
        for name, frame in frames.items():
            frame.write_ipc(made.place / f"{name}.arrow")
        files = {path.name: path.stat().st_size for path in made.place.iterdir()}
        write.parquet(findings, made.findings)
        for name in _ARRAYS if unit.signed else ():
            (made.place / name).write_bytes(np.ascontiguousarray(getattr(unit.signed, name)).data)
    facts = {
        "documents": unit.documents, "unsettled": unit.unsettled, "refused": unit.refused.height,
        "held": unit.held.rows(),
        "counts": unit.counts.rows(), "samples": [asdict(sample) for sample in unit.samples],
        "listed": unit.listed.kept, "found": unit.listed.counts, "files": files,
    }  # fmt: skip
    return made._replace(facts=facts)


def put(folder: Path, number: int, made: Made) -> None:
    """Put a slice into its place, all of it or nothing; the one before it must be here. Raises OutputError."""
    with _writing(folder):
        shutil.rmtree(_home(folder, number), ignore_errors=True)
        ends = _append(folder, made.place, (_told(folder, number - 1) or {"ends": {}})["ends"])
        (made.place / _FACTS).write_text(json.dumps({**made.facts, "ends": ends}), encoding="utf-8")
        made.place.rename(_home(folder, number))


def schema(folder: Path, number: int) -> pl.Schema:
    """The columns of the records of a slice."""
    return pl.Schema(_scan(_home(folder, number) / "records.arrow").collect_schema())


def records(folder: Path, number: int) -> pl.DataFrame:
    """The records of a slice."""
    return _arrow(_home(folder, number) / "records.arrow")


def refused(folder: Path, number: int) -> pl.DataFrame | None:
    """What of a slice could not be read."""
    path = _home(folder, number) / "refused.arrow"
    return _arrow(path) if path.exists() else None


def survey(folder: Path, slices: int, columns: pl.Schema) -> Survey:
    """What the first ``slices`` slices tell of the crawl; ``columns``: those of all of them."""
    facts = [told for n in range(slices) if (told := _told(folder, n)) is not None]
    process.give_back(sum(told["documents"] for told in facts))
    table = pl.concat([_arrow(_home(folder, n) / "table.arrow") for n in range(slices)])
    table = table.with_columns(fix.apart(table["doc_id"], table["split"]))
    samples: list[Sample] = []
    listed, taken = locate.Listing(), dict[str, int]()
    for told in facts:
        for sample in (Sample(**each) for each in told["samples"]):
            if taken.get(sample.code, 0) < measure.SAMPLES:
                taken[sample.code] = taken.get(sample.code, 0) + 1
                samples.append(sample)
        listed.join(locate.Listing([locate.Located(*each) for each in told["listed"]], told["found"]))
    documents, unsettled, refused = (
        sum(told[name] for told in facts) for name in ("documents", "unsettled", "refused")
    )
    rows = [row for told in facts for row in told["held"]]
    held = (
        pl.DataFrame(rows, schema=restrain.HELD, orient="row").group_by("source", "code").sum().sort("source", "code")
    )
    signed = _signed(folder, table["shingles"].to_numpy()) if "shingles" in table.columns else None
    counts = tuple(pl.DataFrame(told["counts"], schema=measure.BY_RULE, orient="row") for told in facts)
    spread = tuple(_arrow(_home(folder, n) / "spread.arrow") for n in range(slices))
    metrics = table.drop("source", "date", "moment", "shingles", strict=False)
    return Survey(
        folder, slices, documents, unsettled, held, refused, columns, metrics, table["source"], table["date"],
        table["moment"], counts, spread, tuple(samples), listed, signed,
    )  # fmt: skip


def note(folder: Path, **facts: object) -> None:
    """Keep facts for whoever goes on with this run."""
    content = json.dumps({**notes(folder), **facts})
    into_place(folder / "notes.json", lambda temporary: temporary.write_text(content, encoding="utf-8"))


def notes(folder: Path) -> Mapping[str, Any]:
    """The facts kept so far."""
    path = folder / "notes.json"
    told: dict[str, Any] = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    return told


def _home(folder: Path, number: int) -> Path:
    return folder / f"{number:05d}"


def _scan(path: Path) -> pl.LazyFrame:
    """An Arrow file of that very name: brackets and stars in it are no glob."""
    return pl.scan_ipc(path, glob=False)


def _arrow(path: Path) -> pl.DataFrame:
    return _scan(path).collect()


def _told(folder: Path, number: int) -> dict[str, Any] | None:
    """The facts of a slice; None where it is not here, or not whole."""
    home = _home(folder, number)
    try:
        told: dict[str, Any] = json.loads((home / _FACTS).read_text(encoding="utf-8"))
        sizes = {name: (home / name).stat().st_size for name in told["files"]}
    except (OSError, ValueError):
        return None
    return told if sizes == told["files"] else None


def _append(folder: Path, place: Path, ends: Mapping[str, int]) -> dict[str, int]:
    """Move the arrays of a slice behind those before it, over what a kill has left there; where they end now."""
    out = {}
    for path in (place / name for name in _ARRAYS if (place / name).exists()):
        with path.open("rb") as source, (folder / path.name).open("ab") as file:
            file.truncate(ends.get(path.name, 0))
            shutil.copyfileobj(source, file, _PIECE)
        out[path.name] = ends.get(path.name, 0) + path.stat().st_size
        path.unlink()
    return out


def _signed(folder: Path, sizes: U32) -> Signed:
    offsets = np.concatenate([np.zeros(1, np.int64), np.cumsum(sizes, dtype=np.int64)])
    signatures = _mapped(folder / "signatures", len(sizes) * PERMUTATIONS)
    return Signed(signatures.reshape(-1, PERMUTATIONS), _mapped(folder / "shingles", int(offsets[-1])), offsets)


def _mapped(path: Path, count: int) -> U32:
    """A file as an array. It is a private copy that can be written, as compiled kernels know one kind of array."""
    if not count:
        return np.empty(0, np.uint32)
    with path.open("rb") as file:
        return np.frombuffer(mmap.mmap(file.fileno(), 4 * count, access=mmap.ACCESS_COPY), np.uint32)


@contextmanager
def _writing(folder: Path) -> Iterator[None]:
    try:
        yield
    except (OSError, pl.exceptions.PolarsError) as error:
        raise cannot_write(folder, error) from error
