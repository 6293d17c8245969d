"""Which files the inputs name."""

import glob
import os
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from os.path import commonpath
from pathlib import Path

from cleankit.errors import InputError
from cleankit.files import MARKER, expanded
from cleankit.show.visible import plain
from cleankit.show.wording import counted

_FORMATS = {
    ".parquet": "parquet", ".jsonl": "json", ".ndjson": "json", ".json": "json", ".csv": "csv", ".tsv": "csv",
    ".txt": "txt",
}  # fmt: skip
_KNOWN = f"known: {' '.join(_FORMATS)}; all but .parquet also with .gz or .zst; .json not by its folder"

Why = tuple[str, str]
"""Why a file is passed over, as it is told: the noun that is counted, and what is said of it. Empty: it is read."""
_READ: Why = ("", "")
_KIND, _NAME, _EMPTY = (
    ("file", "of other kinds skipped"),
    ("file", "skipped for their names"),
    ("empty file", "skipped"),
)
_LINKS = ("broken link", "skipped"), ("linked folder", "skipped")
_COLUMN = re.compile(r"[^=]+=[^=]*")
"""What Hive calls a folder that stands for a column: ``source=a.example``."""

ROW = "\0row"
"""The column of rows just read that holds the number of each in its file, from 1; no input has one of that name."""


def find(inputs: Sequence[str]) -> tuple[Path, ...]:
    """The files behind paths, folders (searched recursively) and globs: sorted, each once.

    Folders skip hidden names, names with a leading underscore, linked folders, plain .json (often a manifest, not
    lines), and the output folders of runs. Files without a byte are left out where others have some.
    Raises InputError when an input names nothing that can be read.
    """
    found: dict[Path, Path] = {}
    for file, why in chain.from_iterable(map(_behind, inputs)):
        if why is _READ:
            found.setdefault(file.resolve(), file)
    if not found:
        raise InputError("no input given", "name files, folders or globs")
    return tuple(sorted([file for file in found.values() if not _empty(file)] or found.values()))


def paths(given: object) -> list[str]:
    """What a program hands over, one path or several, as texts. Raises InputError for what is no path."""
    several = isinstance(given, Iterable) and not isinstance(given, str | Path)
    every: list[object] = [*given] if several else [given]  # type: ignore[misc]
    for path in every:
        if not isinstance(path, str | Path):
            hint = "paths of files, folders or globs are read; a frame is cleaned by cleankit.clean"
            raise InputError(f"an input is of type {type(path).__name__}", hint)
    return [str(path) for path in every]


def skipped(inputs: Sequence[str]) -> str:
    """A sentence about what ``find`` passes over, and about folders that look like columns; "" if there is nothing."""
    read, left = set[Path](), dict[Path, Why]()
    for path, why in chain.from_iterable(map(_behind, inputs)):
        if why is _READ:
            read.add(path.resolve())
        else:
            left[path if why in _LINKS else path.resolve()] = why
    empty = {path for path in read if _empty(path)}
    left = {path: why for path, why in left.items() if path not in read}  # a glob may name what a folder passes over
    left |= dict.fromkeys(empty if empty < read else (), _EMPTY)
    kinds = sorted({path.suffix.lower() or "no ending" for path, why in left.items() if why is _KIND})
    shown = {_KIND: ", ".join(kinds[:5] + ["…"] * (len(kinds) > 5)), _NAME: "_…, .…"}
    counts = Counter(left.values())
    said = [
        f"{counted(counts[why], why[0])} {why[1]}" + (f" ({plain(shown[why])})" if why in shown else "")
        for why in (_KIND, _NAME, _EMPTY, *_LINKS)
        if counts[why]
    ]
    columns = sorted({part for path in read for part in path.parent.parts if _COLUMN.fullmatch(part)})
    return "; ".join([*said, *(f"folders such as {plain(each)} are not read as columns" for each in columns[:1])])


def demand(paths: Iterable[Path]) -> None:
    """Each is a file of a known kind, and not empty."""
    for path in paths:
        if not format_of(path):
            raise InputError(f"{path}: unknown kind of file", _KNOWN)
        if not path.exists():
            raise InputError(f"{path}: no such file", "was it moved meanwhile?")
        if not path.is_file():
            raise _no_file(path)
        if _empty(path):
            raise InputError(f"{path}: the file is empty", "remove it, or fetch it again")


def _no_file(path: str | Path) -> InputError:
    return InputError(f"{path}: a pipe or a device, and cleankit reads files", "write it to a file first")


def format_of(path: Path) -> str:
    """Which reader the name asks for, "" if none."""
    *_, inner, outer = ["", "", *(ending.lower() for ending in path.suffixes)]
    return (
        _FORMATS.get(outer, "") or (inner != ".parquet" and outer in (".gz", ".zst") and _FORMATS.get(inner, "")) or ""
    )


def names(paths: Sequence[Path]) -> dict[Path, str]:
    """One name per file for made ids: its stem where no two are the same, else its path below the common folder."""
    full = [path.absolute() for path in paths]
    stems = [path.name.removesuffix(path.suffix).removesuffix(".jsonl") for path in full]
    root = commonpath([path.parent for path in full]) if full else ""
    below = [path.relative_to(root).as_posix() for path in full]
    told = [spelt(name) for name in (stems if len(set(stems)) == len(stems) else below)]
    return dict(zip(paths, told, strict=True))


def spelt(path: str | Path) -> str:
    """A path as text; bytes of it that are no UTF-8, as old archives hold them, are spelt out (\\xe9)."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def _empty(path: Path) -> bool:
    """Whether there is nothing to read: writers in parallel leave such parts. A text without a letter is a record."""
    return format_of(path) != "txt" and path.is_file() and path.stat().st_size == 0


def _behind(text: str) -> list[tuple[Path, Why]]:
    """The files that an input names, and why they are passed over. Raises InputError when cleankit reads none."""
    text = expanded(text)
    named = [Path(text)] if Path(text).exists() else [Path(hit) for hit in glob.glob(text, recursive=True)]  # noqa: PTH207
    if not named:
        raise InputError(f"{text}: no such file or folder", "check the path, or quote a glob: 'crawl/**/*.jsonl'")
    files: list[tuple[Path, Why]] = []
    for path in named:
        if path.is_dir():
            files += _walk(path)
        elif path.exists() and not path.is_file():
            raise _no_file(path)
        else:
            files.append((path, _READ if format_of(path) else _KIND))
    if all(why is not _READ for _, why in files):
        raise InputError(f"{text}: nothing here that cleankit reads", _KNOWN)
    return files


def _walk(folder: Path) -> Iterator[tuple[Path, Why]]:
    """The files below a folder, but for those in the output folders of runs, and why they are passed over."""
    if (folder / MARKER).exists():
        raise InputError(f"{folder}: the output of a run", f"its documents are in {folder / 'clean'}")
    outputs = {path.parent for path in folder.rglob(MARKER)}
    for path in folder.rglob("*"):
        named = not any(part[0] in "._" for part in path.relative_to(folder).parts)
        known = bool(format_of(path)) and path.suffix.lower() != ".json"
        if not outputs.isdisjoint(path.parents):
            continue
        if path.is_symlink() and (path.is_dir() or not path.exists()):
            yield path, _LINKS[path.is_dir()]
        elif path.is_file() and (named or known):
            yield path, _KIND if not known else _READ if named else _NAME
