"""Frames -> Parquet parts and files, each moved into place whole: what has its final name is complete."""

import shutil
from pathlib import Path

import polars as pl

from cleankit.errors import OutputError
from cleankit.stores import into_place

_MARKER = ".cleankit"
_OURS = ("clean", "rejected", "findings", "clusters", "metrics", "failures")
UNFINISHED = '{"schema": 1, "verdict": "unfinished"}\n'
"""What result.json says until the end of a run: a process that dies, however it dies, never leaves a pass behind."""
_FILES = ("result.json", "report.html", "junit.xml", "findings.sarif", "summary.md", _MARKER)


def prepare(out: Path, replace: bool) -> Path:
    """An output folder that carries cleankit's marker and the verdict "unfinished", and nothing else.

    Raises OutputError when the folder is not empty, unless ``replace`` and cleankit wrote it; even then only what
    cleankit writes is deleted, and a folder that also holds something else is left alone.
    """
    try:
        if out.exists() and not out.is_dir():
            raise OutputError(f"{out}: is a file, not a folder", "name another folder with -o")
        held = sorted(entry.name for entry in out.iterdir()) if out.exists() else []
        if held and not {_MARKER, "result.json"} & set(held):
            raise OutputError(f"{out}: the folder is not empty and not cleankit's", "name another folder with -o")
        if held and not replace:
            raise OutputError(f"{out}: already holds a run", "add --replace to write over it")
        foreign = [name for name in held if name not in (*_OURS, *_FILES) and not _temporary(name)]
        if foreign:
            raise OutputError(f"{out}: holds files that are not cleankit's: {', '.join(foreign[:3])}", "move them away")
        if held:
            text(out / "result.json", UNFINISHED)
        for name in sorted(held, key=(_MARKER, "result.json").__contains__):  # the marks go last: a kill can be resumed
            path = out / name
            shutil.rmtree(path) if path.is_dir() and not path.is_symlink() else path.unlink()
        out.mkdir(parents=True, exist_ok=True)
        (out / _MARKER).write_text("Written by cleankit, which may replace this folder.\n", encoding="utf-8")
        text(out / "result.json", UNFINISHED)
    except OSError as error:
        raise _failed(out, error) from error
    return out


def part(frame: pl.DataFrame, folder: Path, number: int) -> Path:
    """Write ``folder/part-00000.parquet`` (zstd level 1, one row group); the folder is made if missing.

    Raises OutputError when the disk is full or writing is not allowed; no part is left then.
    """

    def write(temporary: Path) -> None:
        frame.write_parquet(
            temporary, compression="zstd", compression_level=1, statistics=False, row_group_size=max(frame.height, 1)
        )

    path = folder / f"part-{number:05d}.parquet"
    into_place(path, write)
    return path


def text(path: Path, content: str) -> Path:
    """Write a text file (UTF-8, line ends as they are); its folder is made if missing. Raises OutputError."""
    into_place(path, lambda temporary: temporary.write_bytes(content.encode("utf-8")))
    return path


def _temporary(name: str) -> bool:
    return name.startswith(".") and name.endswith(".tmp")


def _failed(path: Path, error: Exception) -> OutputError:
    return OutputError(f"{path}: cannot be written: {error}", "check the free space and the permissions of the folder")
