"""Paths -> slices of documents and rejects: every input row comes out in exactly one of the two.

Parquet is read by Polars, slice by slice. JSONL and CSV go through Python's own parsers, slower but exact: Polars'
readers change data in silence (a lone surrogate becomes NUL, the number 5 the text "5", and a key that appears late
may be missed). A line that cannot be read is a reject that keeps the entire line.
"""

import csv
import glob
import gzip
import io
import json
import sys
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, fields
from itertools import chain, groupby
from os.path import commonpath
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import polars as pl

from cleankit.errors import InputError, did_you_mean

_FORMATS = {".parquet": "parquet", ".jsonl": "json", ".ndjson": "json", ".json": "json", ".csv": "csv", ".txt": "txt"}
_KNOWN = f"known: {' '.join(_FORMATS)}; all but .parquet also with .gz or .zst"
_BYTES = 64 << 20  # a slice of lines ends early here, so that long documents do not fill the memory
_BOMB_BYTES, _BOMB_RATIO = 1 << 30, 1000
_ROW, _WHY = "\0row", "\0why"  # internal columns: row number from 1, and why the row cannot be read
_OWN = pl.exclude(_ROW, _WHY)
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Columns:
    """What the input calls its columns. Only ``text`` must exist, and any that is not called by its default name."""

    id: str = "id"
    text: str = "text"
    title: str = "title"
    url: str = "url"
    source: str = "source"
    date: str = "date"


@dataclass(frozen=True, slots=True)
class Slice:
    """Some rows of one file, in order (or several whole .txt files: ``path`` is the first). ``number`` counts from 0.

    documents: ``doc_id`` (String, unique in the run), then every input column.
    rejects: these, ``reason`` and ``\\0row``, as in ``rows``; an unreadable line stands whole in the text column.
    rows: the number of each document in its file, from 1: the line of a .jsonl file, the record of the others.
    """

    documents: pl.DataFrame
    rejects: pl.DataFrame
    rows: pl.Series
    path: str
    number: int


def find(inputs: Sequence[str]) -> tuple[Path, ...]:
    """The files behind paths, folders (searched recursively) and globs: sorted, each once.

    Folders skip hidden names, names with a leading underscore, and plain .json (often a manifest, not lines).
    Raises InputError when an input names nothing that can be read.
    """
    found: dict[Path, Path] = {}
    for text in inputs:
        named = [Path(text)] if Path(text).exists() else [Path(hit) for hit in glob.glob(text, recursive=True)]  # noqa: PTH207
        if not named:
            raise InputError(f"{text}: no such file or folder", "check the path, or quote a glob: 'crawl/**/*.jsonl'")
        files = [file for path in named for file in (_walk(path) if path.is_dir() else [path]) if _format(file)]
        if not files:
            raise InputError(f"{text}: nothing here that cleankit reads", _KNOWN)
        for file in files:
            found.setdefault(file.resolve(), file)
    if not found:
        raise InputError("no input given", "name files, folders or globs")
    return tuple(sorted(found.values()))


def count(paths: Iterable[Path]) -> int | None:
    """The number of rows, where metadata tell it (all files are sound Parquet), else None."""
    files = tuple(paths)
    try:
        return sum(_height(path) for path in files) if {_format(path) for path in files} == {"parquet"} else None
    except (OSError, pl.exceptions.PolarsError):
        return None


def slices(paths: Sequence[Path], columns: Columns | None = None, size: int = 10_000) -> Iterator[Slice]:
    """Read all files in order, at most ``size`` rows (and about 64 MB of lines) at a time.

    Raises InputError for a file or column that cannot be used, a column of two types, and when there is no row at all.
    """
    columns, run, number, named = columns or Columns(), _Run(), 0, names(paths)
    for path in paths:
        with _reading(path):
            if not _format(path):
                raise InputError(f"{path}: unknown kind of file", _KNOWN)
            if not path.is_file():
                raise InputError(f"{path}: not a file but a pipe or a device", "write it to a file first")
            if _format(path) != "txt" and path.stat().st_size == 0:
                raise InputError(f"{path}: the file is empty", "remove it, or fetch it again")
    for kind, group in groupby(paths, key=_format):
        tables = (pair for path in group for pair in _table(path, columns, size))
        for path, frame in _texts(group, named, columns, size) if kind == "txt" else tables:
            run.compare(frame, path)
            yield Slice(*_judge(frame, columns, named[path], path, run), path=str(path), number=number)
            number += 1
    if number == 0:
        raise InputError(f"no rows in {', '.join(map(str, paths[:3])) or 'nothing'}", "the files hold no documents")


@dataclass(slots=True)
class _Run:
    """What must be known across files: ids seen (sorted 64-bit hashes, 8-16 bytes an id), the type of each column."""

    seen: list["np.ndarray[Any, np.dtype[np.uint64]]"] = field(default_factory=list)
    types: dict[str, tuple[str, Path]] = field(default_factory=dict)

    def first(self, ids: pl.Series) -> "np.ndarray[Any, np.dtype[np.bool_]]":
        """Which ids come for the first time, in this series and in the run; they count as seen from now on."""
        keys = ids.hash(seed=7).to_numpy()
        new = ids.is_first_distinct().to_numpy().copy()
        for known in self.seen:
            new &= known[np.searchsorted(known, keys).clip(max=len(known) - 1)] != keys
        fresh = np.sort(keys[new])
        while self.seen and len(self.seen[-1]) <= 2 * len(fresh):  # few sorted runs, each id merged a few times
            fresh = np.sort(np.concatenate([self.seen.pop(), fresh]), kind="stable")
        self.seen += [fresh] if len(fresh) else []
        return new

    def compare(self, frame: pl.DataFrame, path: Path) -> None:
        """Refuse a column that is, say, text in one file and numbers in another."""
        for name, dtype in frame.select(_OWN).schema.items():
            if frame[name].null_count() < frame.height:
                kind = "numbers" if dtype.is_numeric() else "text" if _is_text(dtype) else str(dtype.base_type())
                known, where = self.types.setdefault(name, (kind, path))
                if known != kind:
                    message = f"column {name!r} holds {known} in {where} but {kind} in {path}"
                    raise InputError(message, "convert one of the files, or run them one by one")


def _judge(
    frame: pl.DataFrame, columns: Columns, name: str, path: Path, run: _Run
) -> tuple[pl.DataFrame, pl.DataFrame, pl.Series]:
    """Documents, rejects, and the row number of each document."""
    ids = "doc_id" if "doc_id" in frame.columns else columns.id  # cleankit's own output can be read again
    made = pl.format("{}:{}", pl.lit(name), _ROW)
    text, doc_id = pl.col(columns.text), pl.col(ids).cast(pl.String) if ids in frame.columns else made
    nameless = doc_id.str.strip_chars().fill_null("") == ""
    with _reading(path):
        frame = frame.with_columns(
            text.cast(pl.String),
            pl.when(nameless).then(made).otherwise(doc_id).alias("doc_id"),
            pl.when(pl.col(_WHY).is_not_null()).then(_WHY)
            .when(nameless).then(pl.lit("null-id"))
            .when(text.is_null()).then(pl.lit("null-text"))
            .when(text.cast(pl.String).str.strip_chars() == "").then(pl.lit("empty-text"))
            .alias(_WHY),
        )  # fmt: skip
    good = frame[_WHY].is_null().to_numpy().copy()
    good[good] = run.first(frame["doc_id"].filter(pl.Series(good)))
    rows = frame[_ROW].filter(pl.Series(good))
    frame = frame.select("doc_id", pl.exclude("doc_id", _ROW, _WHY), pl.col(_WHY).alias("reason"), _ROW)
    rejects = frame.filter(~good).with_columns(pl.col("reason").fill_null("duplicate-id"))
    return frame.filter(good).drop("reason", _ROW), rejects, rows


@contextmanager
def _reading(path: Path) -> Iterator[None]:
    """Whatever goes wrong with a file is an InputError that names it."""
    try:
        yield
    except (OSError, EOFError, zlib.error, csv.Error, pl.exceptions.PolarsError) as error:
        raise InputError(f"{path}: cannot be read: {error}", "damaged or cut short? fetch the file again") from error


def _table(path: Path, columns: Columns, size: int) -> Iterator[tuple[Path, pl.DataFrame]]:
    read: Callable[[Path, Columns, int], Iterator[pl.DataFrame]]
    read = {"parquet": _parquet, "json": _json, "csv": _csv}[_format(path)]
    with _reading(path):
        for number, frame in enumerate(read(path, columns, size)):
            if number == 0 and frame[_WHY].null_count():  # else there are only unreadable lines: no columns to see
                _demand(frame.select(_OWN).schema, columns, path)
            yield path, frame


def _demand(found: pl.Schema, columns: Columns, path: Path) -> None:
    """The columns that must be there are there, text is text, and no name is taken."""
    for column in fields(columns):
        name = getattr(columns, column.name)
        if name not in found and (column.name == "text" or name != column.default):
            hint = f"{did_you_mean(name, found)} (--{column.name}-column)"
            raise InputError(f"{path}: no column {name!r}; found: {', '.join(found) or 'none'}", hint)
    kind = found[columns.text]
    if not _is_text(kind) and kind != pl.Null:
        raise InputError(f"{path}: column {columns.text!r} holds {kind}, not text", "name another with --text-column")
    if "reason" in found or ("doc_id" in found and columns.id not in ("id", "doc_id")):
        raise InputError(f"{path}: the names 'doc_id' and 'reason' are cleankit's own", "rename the column")


def _parquet(path: Path, _: Columns, size: int) -> Iterator[pl.DataFrame]:
    for start in range(0, _height(path), size):
        frame = _scan(path).slice(start, size).collect()
        yield _numbered(frame, range(start + 1, start + frame.height + 1), [None] * frame.height)


def _json(path: Path, columns: Columns, size: int) -> Iterator[pl.DataFrame]:
    """Lines of JSON objects. Keys come and go; the kind of a column is what the first slice with values shows."""
    text, kinds = columns.text, {columns.text: "text"}
    with _opened(path) as stream:
        if stream.peek(64).lstrip()[:1] == b"[":
            raise InputError(f"{path}: one JSON array, not JSON lines", "convert it: jq -c '.[]' in.json > out.jsonl")
        lines = ((number, line) for number, line in enumerate(stream, 1) if not line.isspace())
        for part, batch in enumerate(_batches(lines, size, lambda pair: len(pair[1]))):
            rows, why = map(list, zip(*(_parse(line) for _, line in batch), strict=True))
            names = list(dict.fromkeys(chain.from_iterable(rows)))
            for name in names:
                values = [row.get(name) for row in rows]
                kinds[name] = kind = kinds.get(name) or _kind(values)
                if kind == "text" and _plain(values):
                    continue
                misfits = [i for i, value in enumerate(values) if not _fits(value, kind, strict=name == text)]
                if name == text and misfits and part == 0 and not any(type(value) is str for value in values):
                    raise InputError(f"{path}: column {text!r} holds no text", "name another with --text-column")
                for i in misfits:
                    why[i] = why[i] or ("not-text" if name == text else "wrong-type")
            for i, (_, line) in enumerate(batch):
                if why[i]:
                    rows[i] = {text: _decoded(line.rstrip(b"\r\n"))[0]}
            known = dict.fromkeys([*names, text] if any(why) or part else names)
            frame = pl.DataFrame({name: _series([row.get(name) for row in rows], kinds.get(name)) for name in known})
            yield _numbered(frame, [number for number, _ in batch], why)


def _refuse(constant: str) -> None:
    raise ValueError(constant)


_DECODER = json.JSONDecoder(parse_constant=_refuse)


def _parse(line: bytes) -> tuple[dict[str, Any], str | None]:
    """A line as a JSON object, or why it is none; NaN and lone surrogates are no JSON that can be handed on."""
    try:
        row = _DECODER.decode(line.decode("utf-8"))
        if b"\\ud" in line or b"\\uD" in line:
            json.dumps(row, ensure_ascii=False).encode("utf-8")
    except UnicodeDecodeError:
        return {}, "invalid-utf8"
    except UnicodeEncodeError:
        return {}, "lone-surrogate"
    except (ValueError, RecursionError):
        return {}, "invalid-json"
    return (row, None) if isinstance(row, dict) else ({}, "invalid-json")


def _kind(values: Sequence[Any]) -> str:
    """What a column holds: flag, number, int, or text (which takes all that is mixed or nested); "" if nothing yet."""
    if all(value is None for value in values):
        return ""
    if _plain(values):
        return "text"
    return next(kind for kind in ("flag", "number", "int", "text") if all(_fits(value, kind) for value in values))


def _plain(values: Sequence[Any]) -> bool:
    """Strings and nulls only: by far the most frequent column, and quickly seen."""
    return {*map(type, values)} <= {str, type(None)}


def _fits(value: Any, kind: str, *, strict: bool = False) -> bool:
    """Whether a column of this kind keeps the value; text keeps anything as its JSON, unless ``strict``."""
    if value is None or kind in ("", "text"):
        return value is None or not strict or type(value) is str
    if kind == "number":  # may have to become Float64, which is exact up to 2**53
        return type(value) is float or (type(value) is int and abs(value) <= 1 << 53)
    return type(value) is bool if kind == "flag" else type(value) is int and -(1 << 63) <= value < 1 << 63


def _series(values: list[Any], kind: str | None) -> pl.Series:
    if kind == "flag":
        return pl.Series(values, dtype=pl.Boolean)
    if kind in ("number", "int"):
        return pl.Series(values, dtype=pl.Float64 if float in map(type, values) else pl.Int64, strict=False)
    if _plain(values):
        return pl.Series(values, dtype=pl.String)
    texts = [v if v is None or type(v) is str else json.dumps(v, ensure_ascii=False) for v in values]
    return pl.Series(texts, dtype=pl.String)


def _csv(path: Path, columns: Columns, size: int) -> Iterator[pl.DataFrame]:
    """Records of a CSV file with a header, which tells the delimiter. All columns are text; an empty field is null."""
    csv.field_size_limit(sys.maxsize)  # the default refuses articles above 128 KiB
    with _opened(path) as stream:
        lines = io.TextIOWrapper(stream, "utf-8", errors="surrogateescape", newline="")
        first = lines.readline()
        records = csv.reader(chain([first], lines), delimiter=next((m for m in ",;\t|" if m in first), ","))
        header = next(records, [])
        if len(set(header)) < len(header) or not header:
            raise InputError(f"{path}: the header names a column twice, or none: {', '.join(header)}", "mend it")
        numbered = ((number, record) for number, record in enumerate(records, 1) if record)
        for batch in _batches(numbered, size, lambda pair: sum(map(len, pair[1]))):
            cells, why = map(list, zip(*(_cells(record, header, columns.text) for _, record in batch), strict=True))
            columnar = zip(header, zip(*cells, strict=True), strict=True)
            frame = pl.DataFrame({name: pl.Series(values, dtype=pl.String) for name, values in columnar})
            yield _numbered(frame, [number for number, _ in batch], why)


def _cells(record: list[str], header: list[str], text: str) -> tuple[list[str | None], str | None]:
    """The fields of a record, or the whole record in the text column when their number is wrong."""
    broken = _decoded("".join(record).encode("utf-8", "surrogateescape"))[1]
    if broken:
        record = [_decoded(value.encode("utf-8", "surrogateescape"))[0] for value in record]
    values = [value or None for value in record]
    if len(record) == len(header):
        return values, broken
    whole = io.StringIO()
    csv.writer(whole, lineterminator="").writerow(values)
    return [whole.getvalue() if name == text else None for name in header], broken or "wrong-number-of-fields"


def _texts(
    paths: Iterable[Path], names: dict[Path, str], columns: Columns, size: int
) -> Iterator[tuple[Path, pl.DataFrame]]:
    """Whole .txt files, one document each, as many to a frame as fit; the id is the name of the file."""
    for batch in _batches(((path, _content(path)) for path in paths), size, lambda pair: len(pair[1])):
        texts, why = zip(*(_decoded(content) for _, content in batch), strict=True)
        frame = pl.DataFrame({"doc_id": [names[path] for path, _ in batch], columns.text: texts})
        yield batch[0][0], _numbered(frame, [1] * len(batch), why)


def _content(path: Path) -> bytes:
    with _reading(path), _opened(path) as stream:
        return stream.read()


def _decoded(content: bytes) -> tuple[str, str | None]:
    """Text and None; for broken UTF-8 the text with its bad bytes spelt out, and the reason."""
    try:
        return content.decode("utf-8"), None
    except UnicodeDecodeError:
        return content.decode("utf-8", "backslashreplace"), "invalid-utf8"


def _numbered(frame: pl.DataFrame, numbers: Iterable[int], why: Iterable[str | None]) -> pl.DataFrame:
    row, reason = pl.Series(_ROW, list(numbers), dtype=pl.Int64), pl.Series(_WHY, list(why), dtype=pl.String)
    return frame.with_columns(row, reason)


def _batches(items: Iterable[T], size: int, weigh: Callable[[T], int]) -> Iterator[list[T]]:
    """Lists of at most ``size`` items and about _BYTES bytes."""
    batch: list[T] = []
    room = _BYTES
    for item in items:
        batch.append(item)
        room -= weigh(item)
        if len(batch) == size or room <= 0:
            yield batch
            batch, room = [], _BYTES
    if batch:
        yield batch


def _is_text(dtype: pl.DataType) -> bool:
    return isinstance(dtype, pl.String | pl.Categorical | pl.Enum)


def _scan(path: Path) -> pl.LazyFrame:
    return pl.scan_parquet(path, glob=False, hive_partitioning=False)


def _height(path: Path) -> int:
    return int(_scan(path).select(pl.len()).collect().item())


def _format(path: Path) -> str:
    """Which reader the name asks for, "" if none."""
    *_, inner, outer = ["", "", *(ending.lower() for ending in path.suffixes)]
    return (
        _FORMATS.get(outer, "") or (inner != ".parquet" and outer in (".gz", ".zst") and _FORMATS.get(inner, "")) or ""
    )


def names(paths: Sequence[Path]) -> dict[Path, str]:
    """A name a file for made ids: its stem where no two are the same, else its path below the common folder."""
    full = [path.absolute() for path in paths]
    stems = [path.name.removesuffix(path.suffix).removesuffix(".jsonl") for path in full]
    root = commonpath([path.parent for path in full]) if full else ""
    below = [path.relative_to(root).as_posix() for path in full]
    return dict(zip(paths, stems if len(set(stems)) == len(stems) else below, strict=True))


def _walk(folder: Path) -> list[Path]:
    def open_to_us(path: Path) -> bool:
        return not any(part[0] in "._" for part in path.relative_to(folder).parts) and path.suffix.lower() != ".json"

    return [path for path in folder.rglob("*") if path.is_file() and open_to_us(path)]


def _opened(path: Path) -> io.BufferedReader:
    """The bytes of a file, unpacked, without a byte order mark."""
    packed = path.suffix.lower() in (".gz", ".zst")
    stream: io.BufferedReader = io.BufferedReader(_Unpacked(path) if packed else io.FileIO(path), 1 << 20)
    try:
        mark = stream.peek(3)[:3]
        if mark[:2] in (b"\xff\xfe", b"\xfe\xff"):
            raise InputError(f"{path}: UTF-16, not UTF-8", "convert it: iconv -f UTF-16 -t UTF-8")
        stream.read(3 if mark == b"\xef\xbb\xbf" else 0)
    except BaseException:
        stream.close()
        raise
    return stream


class _Unpacked(io.RawIOBase):
    """The content of a .gz or .zst file; refuses archives that are cut short and those that unpack without end."""

    def __init__(self, path: Path) -> None:
        self._path, self._total, self._left = path, 0, memoryview(b"")
        self._chunks = _unzip(path) if path.suffix.lower() == ".gz" else _unzst(path)
        self._most = max(_BOMB_BYTES, _BOMB_RATIO * path.stat().st_size)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        while not self._left:
            if (chunk := next(self._chunks, None)) is None:
                return 0
            self._left = memoryview(chunk)
            self._total += len(chunk)
            if self._total > self._most:
                raise InputError(
                    f"{self._path}: unpacks to {_BOMB_RATIO} times its size", "is it a bomb? unpack it first"
                )
        size = min(len(buffer), len(self._left))
        buffer[:size], self._left = self._left[:size], self._left[size:]
        return size


def _unzip(path: Path) -> Iterator[bytes]:
    with gzip.open(path) as file:
        while chunk := file.read(1 << 20):
            yield chunk


def _unzst(path: Path) -> Iterator[bytes]:
    try:
        import zstandard  # noqa: PLC0415 - only who reads .zst needs it
    except ImportError as error:
        raise InputError(f"{path}: .zst needs one more package", "pip install zstandard") from error
    make, rest = zstandard.ZstdDecompressor(max_window_size=1 << 31).decompressobj, b""
    unpack = make()
    with path.open("rb") as file:
        while chunk := rest or file.read(1 << 13):  # small, since it may unpack to 30,000 times its size
            unpack = make() if unpack.eof else unpack  # one frame behind another
            try:
                yield unpack.decompress(chunk)
            except zstandard.ZstdError as error:
                raise EOFError(str(error)) from error
            rest = unpack.unused_data
    if not unpack.eof:
        raise EOFError("the archive ends too early")
