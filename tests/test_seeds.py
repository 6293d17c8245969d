"""The seeds: the first document comes out as its gold says, and the others show what was planted in them."""

import hashlib
import json
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from trial import trial

from cleankit import rules
from cleankit.config import Settings
from cleankit.crawl import passes
from cleankit.results import Run

SEEDS = Path(__file__).parents[1] / "seeds"
DOCUMENT = "000_cb041ddd7639ad4e"
GOLD = json.loads((SEEDS / f"{DOCUMENT}.gold.json").read_text("utf-8"))
TEXT = (SEEDS / f"{DOCUMENT}.txt").read_text("utf-8")
NEWS = [json.loads(line) for line in (SEEDS / "news.jsonl").read_text("utf-8").splitlines()]


@pytest.fixture(scope="module")
def first(seeds_run: tuple[Path, Run]) -> list[dict[str, Any]]:
    """The records that the first document became in the run over seeds/."""
    clean = pl.read_parquet(seeds_run[0] / "clean/*.parquet")
    return clean.filter(pl.col("doc_id").str.starts_with(DOCUMENT)).to_dicts()


@pytest.fixture(scope="module")
def news() -> passes.Cleaned:
    """The articles of news.jsonl, safe repairs made, in the language that cleankit guesses."""
    documents = pl.DataFrame(NEWS, infer_schema_length=None).with_columns(doc_id=pl.col("id"))
    return passes.clean(documents, Settings(), rules.choose())


def test_the_document_is_the_one_of_the_gold() -> None:
    """The gold's offsets hold for exactly these bytes, and its records are what its edits make."""
    assert hashlib.sha256((SEEDS / f"{DOCUMENT}.txt").read_bytes()).hexdigest() == GOLD["sha256"]
    assert edited(GOLD["edits"]) == [record["text"] for record in GOLD["records"]]


def edited(edits: list[dict[str, Any]]) -> list[str]:
    """The records that edits of the first document make."""
    out, at = "", 0
    for edit in edits:
        out += TEXT[at : edit["start"]] + edit["replacement"]
        at = edit["end"]
    return (out + TEXT[at:]).split("\x1e")


@pytest.mark.parametrize("unsafe", [False, True], ids=["safe", "unsafe"])
def test_every_edit_of_the_gold(unsafe: bool) -> None:
    """The engine makes the edits of the gold, and no others."""
    expected = [(e["start"], e["end"], e["replacement"]) for e in GOLD["edits"] if unsafe or e["fix"] == "safe"]

    found = trial(TEXT, "ar", rules.catalogue(), unsafe=unsafe)

    assert [(f.start, f.end, f.replacement) for f in found.findings if f.applied] == expected


def test_two_records(first: list[dict[str, Any]]) -> None:
    """The page becomes its two articles, letter by letter, the second under an id of its own."""
    safe = edited([edit for edit in GOLD["edits"] if edit["fix"] == "safe"])

    assert [record["text"] for record in first] == safe
    assert [record["doc_id"] for record in first] == [DOCUMENT, f"{DOCUMENT}#2"]
    assert [record["parent_id"] for record in first] == [DOCUMENT, DOCUMENT]
    assert [record["ck_lang"] for record in first] == ["ar", "ar"]


def test_what_is_learnt(first: list[dict[str, Any]]) -> None:
    """Source, titles, headlines and keywords go to the record they belong to, with their letters repaired."""
    one, two = first

    assert [record["ck_source"] for record in first] == [gold["source"] for gold in GOLD["records"]]
    assert tight(two["ck_title"]) == tight(GOLD["records"][1]["title"])
    # Nothing tells where two headlines meet that are glued letter to letter: they stay one entry, no letter is lost.
    assert "".join(one["ck_related"]) == "".join(GOLD["records"][0]["related"])
    assert [tight(title) for title in two["ck_related"]] == GOLD["records"][1]["related"]
    assert one["ck_keywords"][-1].endswith("في أوكرانيا")
    assert "ماركو روبيو" in " ".join(two["ck_keywords"])


def tight(text: str) -> str:
    """A headline without spaces before its dots: both ways of setting them are right."""
    return text.replace(" ..", "..")


@pytest.mark.parametrize("keep", GOLD["keep"], ids=lambda keep: f"{keep['start']}-{keep['looks_like']}")
def test_traps_stay(keep: dict[str, Any]) -> None:
    """What only looks like an artifact stays, or goes whole with the list it stands in."""
    found = trial(TEXT, "ar", rules.catalogue(), unsafe=True)
    touching = [f for f in found.findings if f.start < keep["end"] and f.end > keep["start"]]
    edited_by_gold = {(e["start"], e["end"]) for e in GOLD["edits"]}

    assert [f for f in touching if (f.start, f.end) not in edited_by_gold] == []


@pytest.mark.parametrize("article", NEWS, ids=lambda article: article["id"])
def test_news(article: dict[str, str], news: passes.Cleaned) -> None:
    """In each article the planted artifacts are found; in a clean one nothing is; the language is right."""
    found = set(news.findings.filter(pl.col("doc_id") == article["id"])["code"])
    planted = set(article["plants"].split())
    lang = article["id"].partition("-")[0]

    assert planted <= found
    assert planted or not found
    assert lang == "xx" or news.docs.filter(pl.col("doc_id") == article["id"])["lang"].item() == lang


def test_every_family_is_planted() -> None:
    """The seeds show artifacts of every family of rules."""
    planted = {code.rstrip("0123456789") for article in NEWS for code in article["plants"].split()}

    assert planted == {*"DOC DUP EMB ENC GLY JOIN LBL META MKP SPC TAG UNI".split()}


def test_a_copy_in_persian_letters(news: passes.Cleaned) -> None:
    """An Arabic article typed on a Persian keyboard is letter for letter the original once cleaned."""
    texts = dict(news.records.select("doc_id", "text").iter_rows())

    assert NEWS[[a["id"] for a in NEWS].index("ar-02")]["text"] != texts["ar-01"]
    assert texts["ar-02"] == texts["ar-01"]
