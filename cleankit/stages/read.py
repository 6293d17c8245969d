"""Paths -> slices of documents and rejects: every input row comes out in exactly one of the two.

Parquet is read by Polars, slice by slice. JSONL and CSV go through Python's own parsers, slower but exact: Polars'
readers change data in silence (a lone surrogate becomes NUL, the number 5 the text "5", and a key that appears late
may be missed). A line that cannot be read is a reject that keeps the entire line.
"""

import csv
import io
import json
import sys
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import astuple, dataclass, field, fields
from functools import partial
from itertools import chain, groupby
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import polars as pl

from cleankit.errors import InputError, closest
from cleankit.inputs import ROW, demand, format_of, names, spelt
from cleankit.unpack import opened

_BYTES = 64 << 20  # a slice of lines ends early here, so that long documents do not fill the memory
_FEW = 100  # rows that mostly tell whether a file can be begun
_WHY = "\0why"  # internal column: why the row cannot be read
_OWN = pl.exclude(ROW, _WHY)
_NO_TEXT = (pl.Binary, pl.Duration, pl.Object)  # what Polars cannot cast to text, besides lists and structs
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


def count(paths: Iterable[Path]) -> int | None:
    """The number of rows, where metadata tell it (all files are sound Parquet), else None."""
    files = tuple(paths)
    try:
        return sum(_height(path) for path in files) if {format_of(path) for path in files} == {"parquet"} else None
    except (OSError, pl.exceptions.PolarsError):
        return None


def slices(paths: Sequence[Path], columns: Columns | None = None, size: int = 10_000) -> Iterator[Slice]:
    """Read all files in order, at most ``size`` rows (and about 64 MB of lines) at a time.

    Raises InputError for a file or column that cannot be used, a column of two types, and when there is no row at all.
    """
    columns = columns or Columns()
    run, number, named = _Run(columns.id), 0, names(paths)
    demand(paths)
    for kind, group in groupby(paths, key=format_of):
        tables = (pair for path in group for pair in _table(path, columns, size, run.kinds))
        for path, frame in _texts(group, named, columns, size) if kind == "txt" else tables:
            run.compare(frame, path)
            yield Slice(*_judge(frame, columns, named[path], path, run), path=str(path), number=number)
            number += 1
    if number == 0:
        raise _no_rows(paths)


def probe(paths: Sequence[Path], columns: Columns, size: int) -> None:
    """Read the beginning of each file. Raises what ``slices`` would raise of files that cannot be begun."""
    demand(paths)
    run, rows = _Run(columns.id), 0
    for path in paths:
        if format_of(path) == "txt":
            with _reading(path), opened(path):
                rows += 1
        elif (frame := _first(path, columns, size)) is not None:
            run.compare(frame, path)
            rows += 1
    if not rows:
        raise _no_rows(paths)


def _first(path: Path, columns: Columns, size: int) -> pl.DataFrame | None:
    """The first rows of a file, None where it has none."""
    try:
        return next((frame for _, frame in _table(path, columns, min(size, _FEW), {})), None)
    except InputError:  # the keys of JSON lines come and go
        return next((frame for _, frame in _table(path, columns, size, {})), None)


def _no_rows(paths: Sequence[Path]) -> InputError:
    return InputError(f"no rows in {', '.join(map(str, paths[:3])) or 'nothing'}", "the files hold no documents")


@dataclass(slots=True)
class _Run:
    """What must be known across files: ids seen (sorted 64-bit hashes, 8-16 bytes an id), the type of each column.

    id: the column of the ids, which become text. kinds: what the values of JSON lines were, see _series.
    """

    id: str
    seen: list["np.ndarray[Any, np.dtype[np.uint64]]"] = field(default_factory=list)
    types: dict[str, tuple[str, Path]] = field(default_factory=dict)
    kinds: dict[str, set[str]] = field(default_factory=dict)

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
        """Refuse a column that is, say, text in one file and numbers in another.

        JSON lines may change their mind, and all that CSV holds is text: there numbers become text.
        """
        for name, dtype in frame.select(_OWN).schema.items():
            if frame[name].null_count() < frame.height and name not in (self.id, "doc_id"):
                kind = "numbers" if dtype.is_numeric() else "text" if is_text(dtype) else str(dtype.base_type())
                known, where = self.types.setdefault(name, (kind, path))
                if known != kind and {format_of(where), format_of(path)} <= {"json", "csv"}:
                    self.types[name] = ("text", path)
                elif known != kind:
                    message = f"column {name!r} holds {known} in {where} but {kind} in {path}"
                    raise InputError(message, "convert one of the files, or run them one by one")


def _judge(
    frame: pl.DataFrame, columns: Columns, name: str, path: Path, run: _Run
) -> tuple[pl.DataFrame, pl.DataFrame, pl.Series]:
    """Documents, rejects, and the row number of each document."""
    ids = [name for name in ("doc_id", columns.id) if name in frame.columns]  # cleankit's own output can be read again
    made = pl.format("{}:{}", pl.lit(name), ROW)
    text, doc_id = pl.col(columns.text), pl.coalesce(pl.col(ids).cast(pl.String)) if ids else made
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
    rows = frame[ROW].filter(pl.Series(good))
    frame = frame.select("doc_id", pl.exclude("doc_id", ROW, _WHY), pl.col(_WHY).alias("reason"), ROW)
    rejects = frame.filter(~good).with_columns(pl.col("reason").fill_null("duplicate-id"))
    return frame.filter(good).drop("reason", ROW), rejects, rows


@contextmanager
def _reading(path: Path) -> Iterator[None]:
    """Whatever goes wrong with a file is an InputError that names it."""
    try:
        yield
    except (OSError, EOFError, zlib.error, csv.Error, pl.exceptions.PolarsError) as error:
        raise InputError(f"{path}: cannot be read: {error}", "damaged or cut short? fetch the file again") from error


def _table(path: Path, columns: Columns, size: int, kinds: dict[str, set[str]]) -> Iterator[tuple[Path, pl.DataFrame]]:
    readers: dict[str, Callable[[Path, Columns, int], Iterator[pl.DataFrame]]]
    readers = {"parquet": _parquet, "csv": _csv, "json": partial(_json, kinds=kinds)}
    with _reading(path):
        for number, frame in enumerate(readers[format_of(path)](path, columns, size)):
            begins = number == 0 and frame[_WHY].null_count() > 0  # else there are only unreadable lines
            _demand(frame.select(_OWN).schema, columns, path, begins)
            yield path, frame


def _demand(found: pl.Schema, columns: Columns, path: Path, begins: bool) -> None:
    """The columns that must be there are there when it begins; text is text, no name is taken (keys may come late)."""
    for column in fields(columns) if begins else ():
        name = getattr(columns, column.name)
        if name not in found and (column.name == "text" or name != column.default):
            hint = f"{closest(name, found) or 'name another'} (--{column.name}-column)"
            raise InputError(f"{path}: no column {name!r}; found: {', '.join(found) or 'none'}", hint)
    kind = found[columns.text]
    if not is_text(kind) and kind != pl.Null:
        raise InputError(f"{path}: column {columns.text!r} holds {kind}, not text", "name another with --text-column")
    if "reason" in found or ("doc_id" in found and columns.id not in ("id", "doc_id")):
        raise InputError(f"{path}: the names 'doc_id' and 'reason' are cleankit's own", "rename the column")


def _parquet(path: Path, columns: Columns, size: int) -> Iterator[pl.DataFrame]:
    for start in range(0, _height(path), size):
        frame = textual(_scan(path).slice(start, size).collect(), columns)
        yield _numbered(frame, range(start + 1, start + frame.height + 1), [None] * frame.height)


def _json(path: Path, columns: Columns, size: int, kinds: dict[str, set[str]]) -> Iterator[pl.DataFrame]:
    """Lines of JSON objects. Keys come and go; ``kinds`` is what each column has held until now, in any file."""
    text = columns.text
    with opened(path) as stream:
        if stream.peek(64).lstrip()[:1] == b"[":
            raise InputError(f"{path}: one JSON array, not JSON lines", "convert it: jq -c '.[]' in.json > out.jsonl")
        lines = ((number, line) for number, line in enumerate(stream, 1) if not line.isspace())
        for part, batch in enumerate(_batches(lines, size, lambda pair: len(pair[1]))):
            rows, why = map(list, zip(*(_parse(line) for _, line in batch), strict=True))
            types = {type(row.get(text)) for row in rows}
            if part == 0 and str not in types and types - {type(None)}:
                raise InputError(f"{path}: column {text!r} holds no text", "name another with --text-column")
            for i, (_, line) in enumerate(batch):
                if type(rows[i].get(text)) not in (str, type(None)):
                    why[i] = "not-text"
                if why[i]:
                    named = {name: rows[i][name] for name in ("doc_id", columns.id) if name in rows[i]}
                    rows[i] = {**named, text: _decoded(line.rstrip(b"\r\n"))[0]}
            known = dict.fromkeys([*chain.from_iterable(rows), *([text] if part else [])])
            frame = pl.DataFrame([_series(name, [row.get(name) for row in rows], kinds) for name in known])
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


def _series(name: str, values: list[Any], kinds: dict[str, set[str]]) -> pl.Series:
    """A column of the narrowest type that holds its values and those before: what comes to differ becomes text.

    So the type that all parts of a column have in common is that of the whole, however it is cut into parts.
    """
    seen = kinds.setdefault(name, set())
    types = {*map(type, values)} - {type(None)}
    seen |= {"text"} if types == {str} else {_kind(value) for value in values if value is not None}
    if seen == {"flag"}:
        return pl.Series(name, values, dtype=pl.Boolean)
    if seen and seen <= {"small", "large"}:
        return pl.Series(name, values, dtype=pl.Int64)
    if seen and seen <= {"small", "float"}:
        return pl.Series(name, values, dtype=pl.Float64, strict=False)
    return pl.Series(name, values if types <= {str} else map(_as_text, values), dtype=pl.String)


def _kind(value: Any) -> str:
    """What a value is: flag, small, large (integers; Float64 is exact up to 2**53), float, or text for all else."""
    if type(value) is int:
        return "small" if abs(value) <= 1 << 53 else "large" if -(1 << 63) <= value < 1 << 63 else "text"
    return {bool: "flag", float: "float"}.get(type(value), "text")


def _as_text(value: Any) -> str | None:
    """A string or None as it is, bytes decoded, anything else as JSON."""
    if value is None or type(value) is str:
        return value
    return _decoded(value)[0] if type(value) is bytes else json.dumps(value, ensure_ascii=False, default=str)


def textual(frame: pl.DataFrame, columns: Columns) -> pl.DataFrame:
    """The frame with text where cleankit wants it: lists and the like in the id, title, ... are JSON, as from JSONL."""
    wanted = {"doc_id", *astuple(columns)} - {columns.text}
    odd = [s for s in frame if s.name in wanted and (s.dtype.is_nested() or s.dtype in _NO_TEXT)]
    return frame.with_columns(pl.Series(s.name, map(_as_text, s.to_list()), dtype=pl.String) for s in odd)


def _csv(path: Path, columns: Columns, size: int) -> Iterator[pl.DataFrame]:
    """Records of a CSV file with a header, which tells the delimiter. All columns are text; an empty field is null."""
    csv.field_size_limit(sys.maxsize)  # the default refuses articles above 128 KiB
    with opened(path) as stream:
        lines = io.TextIOWrapper(stream, "utf-8", errors="surrogateescape", newline="")
        first = lines.readline()
        records = csv.reader(chain([first], lines), delimiter=_delimiter(first, columns.text))
        header = next(records, [])
        if len(set(header)) < len(header) or not header:
            raise InputError(f"{path}: the header names a column twice, or none: {', '.join(header)}", "mend it")
        numbered = ((number, record) for number, record in enumerate(records, 1) if record)
        for batch in _batches(numbered, size, lambda pair: sum(map(len, pair[1]))):
            cells, why = map(list, zip(*(_cells(record, header, columns.text) for _, record in batch), strict=True))
            columnar = zip(header, zip(*cells, strict=True), strict=True)
            frame = pl.DataFrame({name: pl.Series(values, dtype=pl.String) for name, values in columnar})
            yield _numbered(frame, [number for number, _ in batch], why)


def _delimiter(header: str, text: str) -> str:
    """What separates the names of a header: that with which it has the text column, or else the most columns."""

    def columns(mark: str) -> list[str]:
        return next(csv.reader([header], delimiter=mark), [])

    return max(",;\t|", key=lambda mark: (text in columns(mark), len(columns(mark))))


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
    with _reading(path), opened(path) as stream:
        return stream.read()


def _decoded(content: bytes) -> tuple[str, str | None]:
    """Text and None; for broken UTF-8 the text with its bad bytes spelt out, and the reason."""
    try:
        return content.decode("utf-8"), None
    except UnicodeDecodeError:
        return content.decode("utf-8", "backslashreplace"), "invalid-utf8"


def _numbered(frame: pl.DataFrame, numbers: Iterable[int], why: Iterable[str | None]) -> pl.DataFrame:
    row, reason = pl.Series(ROW, list(numbers), dtype=pl.Int64), pl.Series(_WHY, list(why), dtype=pl.String)
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


def is_text(dtype: pl.DataType | None) -> bool:
    """Whether a column of that type holds text."""
    return isinstance(dtype, pl.String | pl.Categorical | pl.Enum)


def _scan(path: Path) -> pl.LazyFrame:
    if (name := spelt(path)) != str(path):
        raise InputError(f"{name}: the name is not UTF-8, and Polars finds no such file", "rename it")
    return pl.scan_parquet(path, glob=False, hive_partitioning=False)


def _height(path: Path) -> int:
    return int(_scan(path).select(pl.len()).collect().item())
