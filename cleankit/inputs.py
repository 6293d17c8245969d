"""Which files the inputs name."""

import glob
import os
from collections.abc import Iterable, Sequence
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

ROW = "\0row"
"""The column of rows just read that holds the number of each in its file, from 1; no input has one of that name."""


def find(inputs: Sequence[str]) -> tuple[Path, ...]:
    """The files behind paths, folders (searched recursively) and globs: sorted, each once.

    Folders skip hidden names, names with a leading underscore, plain .json (often a manifest, not lines), and the
    output folders of runs.
    Raises InputError when an input names nothing that can be read.
    """
    found: dict[Path, Path] = {}
    for file, read in chain.from_iterable(map(_behind, inputs)):
        if read:
            found.setdefault(file.resolve(), file)
    if not found:
        raise InputError("no input given", "name files, folders or globs")
    return tuple(sorted(found.values()))


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
    """A sentence about the files that ``find`` passes over for their endings, "" if there are none."""
    files = [*chain.from_iterable(map(_behind, inputs))]
    found = {path.resolve() for path, read in files if read}  # a glob may name what a folder passes over
    left = {path.resolve(): path.suffix.lower() for path, read in files if not read}
    kinds = [kind for path, kind in left.items() if path not in found]
    endings = sorted({kind or "no ending" for kind in kinds})
    shown = ", ".join(endings[:5] + ["…"] * (len(endings) > 5))
    return f"{counted(len(kinds), 'file')} of other kinds skipped ({plain(shown)})" if kinds else ""


def demand(paths: Iterable[Path]) -> None:
    """Each is a file of a known kind, and not empty."""
    for path in paths:
        if not format_of(path):
            raise InputError(f"{path}: unknown kind of file", _KNOWN)
        if not path.exists():
            raise InputError(f"{path}: no such file", "was it moved meanwhile?")
        if not path.is_file():
            raise _no_file(path)
        if format_of(path) != "txt" and path.stat().st_size == 0:
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


def _behind(text: str) -> list[tuple[Path, bool]]:
    """The files that an input names, and whether cleankit reads them. Raises InputError when it reads none."""
    text = expanded(text)
    named = [Path(text)] if Path(text).exists() else [Path(hit) for hit in glob.glob(text, recursive=True)]  # noqa: PTH207
    if not named:
        raise InputError(f"{text}: no such file or folder", "check the path, or quote a glob: 'crawl/**/*.jsonl'")
    files: list[tuple[Path, bool]] = []
    for path in named:
        if path.is_dir():
            files += [(file, bool(format_of(file)) and file.suffix.lower() != ".json") for file in _walk(path)]
        elif path.exists() and not path.is_file():
            raise _no_file(path)
        else:
            files.append((path, bool(format_of(path))))
    if not any(read for _, read in files):
        raise InputError(f"{text}: nothing here that cleankit reads", _KNOWN)
    return files


def _walk(folder: Path) -> list[Path]:
    """The files below a folder, but for hidden ones and those in the output folders of runs."""
    if (folder / MARKER).exists():
        raise InputError(f"{folder}: the output of a run", f"its documents are in {folder / 'clean'}")
    outputs = {path.parent for path in folder.rglob(MARKER)}

    def open_to_us(path: Path) -> bool:
        return not any(part[0] in "._" for part in path.relative_to(folder).parts) and outputs.isdisjoint(path.parents)

    return [path for path in folder.rglob("*") if path.is_file() and open_to_us(path)]
