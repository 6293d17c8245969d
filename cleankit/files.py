"""Files are written whole: what has its final name is complete."""

import os
import uuid
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import polars as pl

from cleankit.errors import OutputError

MARKER = ".cleankit"
"""Marks an output folder, and keeps the plan of its run."""


def into_place(path: Path, write: Callable[[Path], object], *, new: bool = False) -> None:
    """Write under a hidden name in the same folder, flush, rename. ``new``: leave a file that is already there.

    The hidden name matches neither ``*.parquet`` nor ``*``, so no reader picks it up. Raises OutputError; nothing is
    left under the real name then.
    """
    temporary = path.with_name(f".{path.name}.{uuid.uuid4().hex}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write(temporary)
        with temporary.open("rb") as file:
            os.fsync(file.fileno())
        if new:
            with suppress(FileExistsError):
                os.link(temporary, path)
        else:
            temporary.replace(path)
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
    except (OSError, pl.exceptions.PolarsError) as error:
        raise cannot_write(path, error) from error
    finally:
        with suppress(OSError):
            temporary.unlink()


def demand_writable(folder: Path) -> None:
    """Raise OutputError where a folder can be neither written nor made."""
    there = next(place for place in (folder, *folder.absolute().parents) if place.exists())
    if not there.is_dir() or not os.access(there, os.W_OK):
        raise cannot_write(folder, PermissionError(f"{there} is no folder to write to"))


def cannot_write(path: Path, error: Exception) -> OutputError:
    """What to raise when a file or folder could not be written."""
    hint = "check the free space and the permissions of the folder"
    if isinstance(error, NotADirectoryError | FileExistsError):
        hint = "a file stands where a folder should be: name another place"
    return OutputError(f"{path}: cannot be written: {error}", hint)


def expanded(path: str | Path) -> str:
    """The path with ``~`` as the home folder, as a shell has it; what only begins with that sign may be a file."""
    return os.path.expanduser(path)  # noqa: PTH111 - Path.expanduser raises where there is no such user
