"""Files that may be packed -> their bytes."""

import gzip
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from cleankit.errors import InputError

_BOMB_BYTES, _BOMB_RATIO = 1 << 30, 1000
NOT_UTF8 = "where whole files are in another encoding, convert them: iconv -f WINDOWS-1252 -t UTF-8 (1256: Arabic)"
"""What to do about records whose bytes are no UTF-8."""


def opened(path: Path) -> io.BufferedReader:
    """The bytes of a file, unpacked, without a byte order mark.

    Raises InputError for UTF-16 and for a bomb; reading raises OSError, EOFError or
    zlib.error where an archive is damaged.
    """
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
    import zstandard  # noqa: PLC0415 - only who reads .zst needs it

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
