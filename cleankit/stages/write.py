"""Frames -> Parquet parts and files, each moved into place whole: what has its final name is complete."""

import fcntl
import functools
import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import polars as pl

from cleankit.errors import OutputError
from cleankit.files import MARKER, cannot_write, into_place
from cleankit.inputs import spelt

STAGING = ".staging.tmp"
"""Where what waits between the passes lies; gone when the run is finished."""
_OURS = ("clean", "rejected", "findings", "clusters", "metrics", "failures")
UNFINISHED = '{"schema": 1, "verdict": "unfinished"}\n'
"""What result.json says until the end of a run: a process that dies, however it dies, never leaves a pass behind."""
_TOLD = ("report.html", "junit.xml", "findings.sarif", "summary.md")
"""What is written last, anew by each attempt."""
_FILES = ("result.json", *_TOLD, MARKER)


@contextmanager
def alone(out: Path) -> Iterator[None]:
    """The output folder, made if missing, for this process only; however it ends, the folder is free again."""
    try:
        _make(out)
        handle = os.open(out, os.O_RDONLY)
    except OSError as error:
        raise cannot_write(out, error) from error
    try:
        _lock(out, handle)
        yield
    finally:
        os.close(handle)


def _make(out: Path) -> None:
    if (name := spelt(out)) != str(out):
        raise OutputError(f"{name}: the name is not UTF-8", "name another folder with -o")
    if out.exists() and not out.is_dir():
        raise OutputError(f"{out}: is a file, not a folder", "name another folder with -o")
    out.mkdir(parents=True, exist_ok=True)


def _lock(out: Path, handle: int) -> None:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        raise OutputError(f"{out}: another run is writing there", "wait for it, or name another folder") from error
    except OSError:  # a file system without locks
        return


def prepare(out: Path, replace: bool, marker: str = "Written by cleankit.\n") -> Path:
    """An output folder that carries cleankit's marker and the verdict "unfinished", and nothing else.

    Raises OutputError when the folder is not empty, unless ``replace`` and cleankit wrote it; even then only what
    cleankit writes is deleted, and a folder that also holds something else is left alone. A run that came to nothing
    (its input could not be read) leaves nothing to replace.
    """
    try:
        _make(out)
        held = sorted(entry.name for entry in out.iterdir())
        if held and MARKER not in held and not _begun(out, held):
            raise OutputError(f"{out}: the folder is not empty and not cleankit's", "name another folder with -o")
        if held and not replace and set(held) != {MARKER, "result.json"}:
            if STAGING in held:
                raise OutputError(
                    f"{out}: holds a run that was stopped", "go on with --resume, or start anew with --replace"
                )
            raise OutputError(f"{out}: already holds a run", "add --replace to write over it")
        foreign = [name for name in held if name not in (*_OURS, *_FILES) and not _temporary(name)]
        if foreign:
            raise OutputError(f"{out}: holds files that are not cleankit's: {', '.join(foreign[:3])}", "move them away")
        # An old verdict goes first. The marker is changed when no slice of another plan is left, the data go last: a
        # run that is killed meanwhile finds no slices, and begins here again.
        text(out / "result.json", UNFINISHED)
        clear(out, [STAGING])
        text(out / MARKER, marker)
        clear(out, [name for name in held if name not in {MARKER, "result.json", STAGING}])
    except OSError as error:
        raise cannot_write(out, error) from error
    return out


def go_on(out: Path, marker: str) -> None:
    """The folder of a run that was stopped: without what was half written or told of its end, and "unfinished" again.

    Another suite or other formats may be asked for by now.
    """
    try:
        text(out / "result.json", UNFINISHED)
        text(out / MARKER, marker)
        clear(out, _TOLD)
        for folder in (out, *(out / name for name in _OURS)):
            for path in folder.glob(".*.tmp"):
                if path.name != STAGING:
                    path.unlink()
    except OSError as error:
        raise cannot_write(out, error) from error


def clear(out: Path, names: Sequence[str]) -> None:
    """Delete files and folders of an output folder, as far as they are there."""
    for name in names:
        path = out / name
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)


def path(folder: Path, number: int) -> Path:
    """Where a part of a data set lies."""
    return folder / f"part-{number:05d}.parquet"


def parquet(frame: pl.DataFrame, place: Path) -> None:
    """Write a file as all parts are written: zstd level 1, one row group."""
    frame.write_parquet(
        place, compression="zstd", compression_level=1, statistics=False, row_group_size=max(frame.height, 1)
    )


def part(frame: pl.DataFrame, folder: Path, number: int) -> Path:
    """Write ``folder/part-00000.parquet``; the folder is made if missing.

    Raises OutputError when the disk is full or writing is not allowed; no part is left then.
    """
    into_place(path(folder, number), functools.partial(parquet, frame))
    return path(folder, number)


def take(file: Path, folder: Path, number: int) -> Path:
    """Make a part of a file that ``parquet`` has written elsewhere on the same disk. Raises OutputError."""
    into_place(path(folder, number), file.rename)
    return path(folder, number)


def text(place: Path, content: str) -> Path:
    """Write a text file (UTF-8, line ends as they are); its folder is made if missing. Raises OutputError.

    Half a character, from a path that is not UTF-8, is written as \\udce9: JSON reads it back as it was.
    """
    into_place(place, lambda temporary: temporary.write_bytes(content.encode("utf-8", "backslashreplace")))
    return place


def _begun(out: Path, held: Sequence[str]) -> bool:
    """Whether a run was killed here before it had put its marker: nothing else but its own verdict is there."""
    return held == ["result.json"] and (out / "result.json").read_bytes() == UNFINISHED.encode()


def _temporary(name: str) -> bool:
    return name.startswith(".") and name.endswith(".tmp")
