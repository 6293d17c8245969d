"""Where an index keeps its rows: plain Parquet files, or a Delta table. Both append a crawl whole or not at all.

``Parts``: a file a crawl, ``crawl-<id>.parquet``, written under a hidden name, flushed, renamed. A merged file names
in its metadata the files it stands for, and readers pass over those, so being killed between writing the one and
deleting the others does no harm. Any number of writers; no lock, as no two crawls share a name.

``Delta``: a commit a crawl through ``deltalake``. The crawl is the application's transaction id, and its version says
whether the crawl is in (odd) or was removed again (even), so that two runs of one crawl cannot both append.
"""

import hashlib
import importlib.util
import json
import random
import re
import time
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar, Final

import polars as pl

from cleankit.errors import ConfigError, OutputError
from cleankit.files import cannot_write, into_place

_GROUP: Final = 1 << 16  # documents of a row group: a column of it is half a megabyte

_ADDRESS: Final = re.compile(r"[\w\s/.,:@=+~()-]*")  # deltalake stumbles over brackets, per cents and the like
_ATTEMPTS: Final = 12  # to commit to a Delta table while others do
_STALE: Final = 86_400  # seconds after which an unfinished file is taken for that of a killed run


def has_deltalake() -> bool:
    """Whether the extra ``cleankit[delta]`` is installed."""
    return importlib.util.find_spec("deltalake") is not None


def choose(folder: Path) -> "Parts | Delta":
    """The store of a new index: a Delta table where one can be made, else plain Parquet."""
    return Delta(folder) if has_deltalake() and _ADDRESS.fullmatch(str(folder.resolve())) else Parts(folder)


@dataclass(frozen=True, slots=True)
class Parts:
    """Plain Parquet files in a folder."""

    folder: Path
    kind: ClassVar[str] = "parquet"

    def files(self) -> list[str]:
        """The files that make up the index, without those that a merged one stands for."""
        found, replaced = self._found()
        return sorted(str(self.folder / name) for name in found - replaced)

    def _found(self) -> tuple[set[str], set[str]]:
        """The names of all files, and those that merged ones stand for."""
        found = {path.name for path in self.folder.glob("*.parquet")}
        merged = [name for name in found if name.startswith("merged-")]
        return found, {name for each in merged for name in self._list(each, "replaces")}

    def holds(self, crawl: str) -> bool:
        """Whether a crawl is in."""
        names = [Path(path).name for path in self.files()]
        return f"crawl-{crawl}.parquet" in names or any(
            crawl in self._list(name, "crawls") for name in names if name.startswith("merged-")
        )

    def append(self, rows: pl.LazyFrame, crawl: str) -> bool:
        """Add a crawl, piece by piece; False when it is in already."""
        if self.holds(crawl):
            return False
        self._sweep()  # a compaction or removal that was killed might still hide a file of this name
        into_place(self.folder / f"crawl-{crawl}.parquet", lambda path: _write(rows, path, {}))
        return True

    def compact(self) -> int:
        """Merge all files into one; how many there were."""
        self._sweep()
        files = self.files()
        if len(files) > 1:
            crawls = {c for path in files for c in self._crawls(Path(path).name)}
            self._merge(pl.scan_parquet(files, glob=False), crawls, [Path(path).name for path in files])
            self._sweep()
        return len(files)

    def remove(self, crawl: str) -> bool:
        """Take a crawl out; False when it is not in."""
        if not self.holds(crawl):
            return False
        self._sweep()
        for path in self.files():
            name = Path(path).name
            if name == f"crawl-{crawl}.parquet":
                Path(path).unlink()
            elif name.startswith("merged-") and crawl in self._list(name, "crawls"):
                rest = pl.scan_parquet(path, glob=False).filter(pl.col("crawl") != crawl)
                self._merge(rest, set(self._list(name, "crawls")) - {crawl}, [name])
        self._sweep()
        return True

    def _merge(self, rows: pl.LazyFrame, crawls: set[str], replaced: Sequence[str]) -> None:
        name = hashlib.sha256("\n".join([*sorted(replaced), *sorted(crawls)]).encode()).hexdigest()[:16]
        metadata = {"crawls": json.dumps(sorted(crawls)), "replaces": json.dumps(sorted(replaced))}
        into_place(self.folder / f"merged-{name}.parquet", lambda path: _write(rows, path, metadata))

    def _sweep(self) -> None:
        """Delete what a merged file stands for, and what killed runs left a day ago."""
        found, replaced = self._found()
        # Crawls before the merged files that hide them, and nothing that is merely unknown: another writer's file may
        # have come this moment.
        for name in sorted(found & replaced):
            (self.folder / name).unlink(missing_ok=True)
        _tidy(self.folder)

    def _crawls(self, name: str) -> list[str]:
        if name.startswith("merged-"):
            return self._list(name, "crawls")
        return [name.removeprefix("crawl-").removesuffix(".parquet")]

    def _list(self, name: str, key: str) -> list[str]:
        try:
            found: list[str] = json.loads(pl.read_parquet_metadata(self.folder / name)[key])
        except (KeyError, ValueError, OSError, pl.exceptions.PolarsError) as error:
            raise ConfigError(f"{self.folder / name}: is not a file of an index", "move it away") from error
        return found


def _tidy(folder: Path) -> None:
    """Delete what killed runs have left half written, a day later."""
    for path in folder.glob(".*.tmp"):
        with suppress(OSError):  # another run may be tidying as well
            if time.time() - path.stat().st_mtime > _STALE:
                path.unlink()


def _write(rows: pl.LazyFrame, path: Path, metadata: dict[str, str]) -> None:
    # Level 1: keys and sketches are noise that does not shrink, names and dates shrink well.
    rows.sink_parquet(
        path, compression="zstd", compression_level=1, statistics=False, row_group_size=_GROUP, metadata=metadata
    )


@dataclass(frozen=True, slots=True)
class Delta:
    """A Delta table in a folder, readable by Spark and others."""

    folder: Path
    kind: ClassVar[str] = "delta"

    def files(self) -> list[str]:
        """The files of the last version."""
        table = self._table()
        # By name: the table lies flat in its folder, and an address would have blanks and letters in per cents.
        return sorted(str(self.folder / Path(uri).name) for uri in table.file_uris()) if table else []

    def holds(self, crawl: str) -> bool:
        """Whether a crawl is in."""
        return _version(self._table(), crawl) % 2 == 1

    def append(self, rows: pl.LazyFrame, crawl: str) -> bool:
        """Add a crawl in one commit; False when it is in already, even if another writer was quicker by a moment.

        Polars writes the file and deltalake only names it: its own writer would hold all of it in memory.
        """
        if self.holds(crawl):
            return False
        path = self.folder / f"crawl-{crawl}-{uuid.uuid4().hex}.parquet"
        into_place(path, lambda temporary: _write(rows, temporary, {}))
        added = False
        try:
            added = self._commit(path, rows.collect_schema(), crawl)
        finally:
            if not added:
                path.unlink()
        return added

    def _commit(self, path: Path, columns: pl.Schema, crawl: str) -> bool:
        from deltalake import Schema  # noqa: PLC0415
        from deltalake.exceptions import DeltaError  # noqa: PLC0415
        from deltalake.transaction import AddAction, create_table_with_add_actions  # noqa: PLC0415

        schema = Schema.from_arrow(columns)
        count = json.dumps({"numRecords": pl.scan_parquet(path, glob=False).select(pl.len()).collect().item()})
        file = [AddAction(path.name, path.stat().st_size, {}, int(1000 * time.time()), data_change=True, stats=count)]
        for attempt in range(_ATTEMPTS):
            table = self._table()
            version = _version(table, crawl)
            if version % 2:
                return False
            mark = self._mark(crawl, version + 1)
            try:
                if table:
                    table.create_write_transaction(file, "append", schema, commit_properties=mark)
                else:
                    create_table_with_add_actions(str(self.folder), schema, file, "error", commit_properties=mark)
            except (DeltaError, OSError) as error:
                # Another writer made the table, or committed something, perhaps this crawl: look again.
                if attempt == _ATTEMPTS - 1:
                    raise cannot_write(self.folder, error) from error
                time.sleep(random.uniform(0, 0.05 * (attempt + 1)))  # noqa: S311
            else:
                return True
        return False

    def compact(self) -> int:
        """Merge small files; how many there were. Old ones stay for a week, for readers that still use them."""
        table = self._table()
        if table is None:
            return 0
        count = len(table.file_uris())
        _tidy(self.folder)
        with _changing(self.folder):
            table.optimize.compact()
            table.vacuum(dry_run=False)
        return count

    def remove(self, crawl: str) -> bool:
        """Take a crawl out; False when it is not in."""
        table = self._table()
        version = _version(table, crawl)
        if not version % 2:
            return False
        with _changing(self.folder):
            table.delete(f"crawl = '{crawl}'", commit_properties=self._mark(crawl, version + 1))
        return True

    def _table(self) -> Any:
        if not has_deltalake():
            raise ConfigError(f"{self.folder}: is a Delta table", "install it with: pip install 'cleankit[delta]'")
        from deltalake import DeltaTable  # noqa: PLC0415

        return DeltaTable(str(self.folder)) if DeltaTable.is_deltatable(str(self.folder)) else None

    def _mark(self, crawl: str, version: int) -> Any:
        from deltalake import CommitProperties, Transaction  # noqa: PLC0415

        # No retries by deltalake itself: it would commit after another writer of the same crawl without a word.
        return CommitProperties(app_transactions=[Transaction(crawl, version)], max_commit_retries=0)


def _version(table: Any, crawl: str) -> int:
    """How often a crawl was added to a Delta table or removed from it."""
    return (table.transaction_version(crawl) or 0) if table else 0


@contextmanager
def _changing(folder: Path) -> Iterator[None]:
    """What goes wrong with a Delta table in between is an OutputError; the table is then as it was."""
    from deltalake.exceptions import DeltaError  # noqa: PLC0415

    try:
        yield
    except (DeltaError, OSError) as error:
        raise OutputError(f"{folder}: cannot be changed: {error}", "run it again when no other run writes") from error
