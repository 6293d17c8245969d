"""Real crawls, when they lie beside the checkout (../shared): counts hold, nothing raises, the log is complete."""

from pathlib import Path

import polars as pl
import pytest

from cleankit import pipeline, rules
from cleankit.config import Settings
from cleankit.crawl import passes
from cleankit.edits import records, restore

CRAWLS = sorted((Path(__file__).parents[2] / "shared/data/crawls").glob("*.parquet"))
SAMPLE = 120

pytestmark = pytest.mark.skipif(not CRAWLS, reason="needs the crawls of ../shared")


@pytest.mark.parametrize("path", CRAWLS or [pytest.param(None, id="none")], ids=lambda path: path.stem)
def test_crawl(path: Path, tmp_path: Path) -> None:
    """A sample of the crawl is accounted for to the last document, and each text comes back from its log."""
    crawl = pl.read_parquet(path)
    crawl.gather_every(max(1, crawl.height // SAMPLE)).write_parquet(tmp_path / "in.parquet")

    made = pipeline.run([str(tmp_path / "in.parquet")], tmp_path / "out", Settings(slice_size=100))

    texts = pl.read_parquet(tmp_path / "in.parquet")
    written = [
        pl.read_parquet(tmp_path / "out" / name / "*.parquet")
        for name in ("clean", "rejected")
        if parts(tmp_path, name)
    ]
    every = pl.concat([frame.select("doc_id", "parent_id", "text") for frame in written])
    assert made.documents == texts.height
    assert every["doc_id"].n_unique() == every.height == made.records + unread(written)
    assert every.select(pl.coalesce("parent_id", "doc_id").n_unique()).item() == texts.height


def parts(folder: Path, name: str) -> list[Path]:
    """The parts of a data set."""
    return list((folder / "out" / name).glob("*.parquet"))


def unread(written: list[pl.DataFrame]) -> int:
    """How many documents could not be read."""
    reasons = [frame["reason"] for frame in written if "reason" in frame.columns]
    return sum(int(column.is_in(["null-text", "empty-text", "null-id", "duplicate-id"]).sum()) for column in reasons)


@pytest.mark.parametrize("path", CRAWLS or [pytest.param(None, id="none")], ids=lambda path: path.stem)
def test_edits(path: Path) -> None:
    """Each edit is where the log says, every text comes back from it, and what has no edit is untouched."""
    crawl = pl.read_parquet(path).drop_nulls("text")
    some = crawl.gather_every(max(1, crawl.height // SAMPLE)).with_row_index("n")
    documents = some.select(pl.col("n").cast(pl.String).alias("doc_id"), "title", "text")

    made = passes.clean(documents, Settings(), rules.catalogue())

    log = dict(
        made.findings.filter("applied").group_by("row").agg(pl.struct("start", "end", "replacement")).iter_rows()
    )
    pieces = made.origin.hstack([made.records["text"]]).group_by("row", maintain_order=True).agg("text")
    for row, found in pieces.iter_rows():
        text = documents["text"][row]
        edits = [(e["start"], e["end"], e["replacement"]) for e in log.get(row, [])]
        assert [piece for _, piece in records(text, edits)] == found
        assert restore(found, [(start, end, to, text[start:end]) for start, end, to in edits]) == text
        assert edits or found == [text]


@pytest.mark.parametrize("path", CRAWLS or [pytest.param(None, id="none")], ids=lambda path: path.stem)
def test_second_run(path: Path) -> None:
    """In its own language, a cleaned text is clean."""
    crawl = pl.read_parquet(path).drop_nulls("text")
    some = crawl.gather_every(max(1, crawl.height // SAMPLE)).with_row_index("n")
    lang = path.stem[:2] if path.stem[:2] in {"ar", "en", "fa", "ur"} else "ckb"
    settings = Settings(lang=lang)

    once = passes.clean(
        some.select(pl.col("n").cast(pl.String).alias("doc_id"), "title", "text"), settings, rules.catalogue()
    )
    twice = passes.clean(once.records.select("doc_id", "title", "text"), settings, rules.catalogue())

    assert once.unsettled == 0
    assert twice.findings.filter("applied").select("doc_id", "code", "start").rows() == []
