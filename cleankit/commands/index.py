"""`index`: what an index of earlier crawls holds, and its care."""

import json
from dataclasses import asdict
from pathlib import Path

from rich.console import Console
from rich.markup import escape

from cleankit import index as indexes
from cleankit.errors import ConfigError
from cleankit.show.wording import counted


def info(folder: Path, output_format: str) -> int:
    """What an index is made for and holds."""
    found = indexes.load(folder)
    crawls, size = indexes.info(found), indexes.size(found)
    documents, header = int(crawls["documents"].sum()), found.header
    if output_format == "json":
        facts = {**asdict(header), "documents": documents, "bytes": size, "crawls": crawls.to_dicts()}
        print(json.dumps(facts, ensure_ascii=False))
        return 0
    console = Console(highlight=False, soft_wrap=True)
    held = f"{counted(documents, 'document')} of {counted(crawls.height, 'crawl')}"
    console.print(f"{held}, {size / max(documents, 1):,.0f} bytes each")
    console.print(
        f"{header.store}, {header.scheme}, {header.bands} bands of {header.rows} minima"
        f" for a similarity of {header.similarity} and more"
    )
    for crawl, count in crawls.iter_rows():
        console.print(f"  {count:>10,}  {escape(crawl)}")
    if (files := len(found.store.files())) > indexes.MANY:
        console.print(f"{files:,} files: `cleankit index compact {escape(str(folder))}` makes look-ups quicker")
    return 0


def compact(folder: Path) -> int:
    """Merge the files of an index."""
    print(f"{counted(indexes.load(folder).store.compact(), 'file')} merged")
    return 0


def remove(folder: Path, crawl: str) -> int:
    """Take a crawl out of an index. Raises ConfigError when it is not there."""
    if not indexes.load(folder).store.remove(indexes.checked(crawl)):
        raise ConfigError(f"{folder}: holds no crawl {crawl!r}", "see `cleankit index info`")
    print(f"{crawl} is removed")
    return 0


def export(folder: Path, out: Path) -> int:
    """Write an index to one file."""
    print(f"{counted(indexes.export(indexes.load(folder), out), 'document')} written to {out}")
    return 0
