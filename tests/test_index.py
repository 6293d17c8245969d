"""The index of earlier crawls: it names the earlier document, and no kill, rerun or rival writer can spoil it."""

import json
import os
import pickle
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import hard
import numpy as np
import polars as pl
import pytest
from datasketch import LeanMinHash, MinHash
from hard import article

from cleankit import cli, index, pipeline
from cleankit.config import Settings
from cleankit.errors import ConfigError, OutputError
from cleankit.index import Header, Index, Records, stores
from cleankit.index.nearest import EARLIER
from cleankit.index.stores import Delta, Parts
from cleankit.kernels import odd
from cleankit.kernels.arrays import Signed
from cleankit.kernels.sketches import from_datasketch, to_datasketch
from cleankit.results import Repeated
from cleankit.stages.dedup import bands, sketch

KINDS = [
    "parquet",
    pytest.param("delta", marks=pytest.mark.skipif(not stores.has_deltalake(), reason="deltalake is not installed")),
]


def edited(text: str, every: int = 40) -> str:
    """The text with one word in ``every`` replaced."""
    return " ".join("كلمة" if at % every == 7 else word for at, word in enumerate(text.split()))


def made(folder: Path, kind: str, similarity: float = 0.7) -> Index:
    """A new index of a kind, whatever is installed."""
    store = Delta(folder) if kind == "delta" else Parts(folder)
    return Index(folder, Header(similarity, *bands(similarity), kind), store)


def named(count: int, prefix: str = "d") -> Records:
    """Records with a source and a date each."""
    rows = range(count)
    return Records(
        pl.Series([f"{prefix}{row}" for row in rows], dtype=pl.String),
        pl.Series([f"paper{row}" for row in rows], dtype=pl.String),
        pl.Series([f"2015-07-{row % 28 + 1:02d}" for row in rows], dtype=pl.String),
    )


def add(at: Index, crawl: str, texts: Sequence[str]) -> bool:
    """Append texts as a crawl."""
    return index.append(at, crawl, sketch(pl.Series(texts)), np.arange(len(texts)), named(len(texts), f"{crawl}-"))


def find(at: Index, texts: Sequence[str], similarity: float = 0.7, crawl: str = "") -> list[tuple[int, str]]:
    """Row and earlier document of the texts that the index knows."""
    found = index.lookup(at, sketch(pl.Series(texts)), similarity=similarity, crawl=crawl)
    return list(found.select("row", "matched_id").iter_rows())


def documents(at: Index) -> int:
    """How many documents an index holds."""
    return int(index.info(at)["documents"].sum())


@pytest.mark.parametrize("kind", KINDS)
def test_the_earlier_document_is_named(tmp_path: Path, kind: str) -> None:
    """A new document that repeats an earlier one gets its id, crawl, source and date; others get nothing."""
    at = made(tmp_path / "index", kind)
    assert add(at, "monday", [article(1), article(2), ""])
    assert add(at, "tuesday", [article(3)])
    texts = pl.Series([article(9), edited(article(2)), article(3).replace("ي", "ی"), "", article(2) + " " + article(8)])
    found = index.lookup(index.load(tmp_path / "index"), sketch(texts), similarity=0.7)

    assert found.drop("similarity").rows() == [
        (1, "monday-1", "monday", "paper1", "2015-07-02"),
        (2, "tuesday-0", "tuesday", "paper0", "2015-07-01"),
    ]
    assert found.schema == EARLIER
    assert found["similarity"].to_list() == pytest.approx([101 / 131, 1.0], abs=0.03)
    assert index.info(at).rows() == [("monday", 2), ("tuesday", 1)]


@pytest.mark.parametrize("name", ["my index", "فهرس", "a#b", "100%", "a[1]", "a*?"])
def test_any_folder_will_do(tmp_path: Path, name: str) -> None:
    """The name of the folder may hold blanks, letters of any script, and what addresses and globs give a meaning."""
    at = index.attach(tmp_path / name, 0.7, bands(0.7))
    assert add(at, "one", [article(1)])
    assert add(at, "two", [article(2)])
    assert at.store.compact() == 2
    assert find(index.load(tmp_path / name), [article(2)]) == [(0, "two-0")]


def test_without_deltalake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where deltalake is absent a new index is plain Parquet, and a Delta table is refused with what to install."""
    monkeypatch.setattr(stores, "has_deltalake", lambda: False)
    assert isinstance(index.attach(tmp_path / "new", 0.7, bands(0.7)).store, Parts)
    with pytest.raises(ConfigError, match=r"cleankit\[delta\]"):
        Delta(tmp_path / "old").files()


@pytest.mark.parametrize("kind", KINDS)
def test_a_crawl_is_added_once(tmp_path: Path, kind: str) -> None:
    """The second time a crawl changes nothing, and its own documents are no duplicates of themselves."""
    at = made(tmp_path / "index", kind)
    assert add(at, "monday", [article(1), article(2)])
    files = at.store.files()
    assert not add(at, "monday", [article(1), article(2)])
    assert (at.store.files(), documents(at)) == (files, 2)
    assert find(at, [article(1)], crawl="monday") == []
    assert find(at, [article(1)], crawl="tuesday") == [(0, "monday-0")]


@pytest.mark.parametrize("kind", KINDS)
def test_compact_and_remove(tmp_path: Path, kind: str) -> None:
    """Merging changes no answer; a removed crawl is not found, and may come back."""
    at = made(tmp_path / "index", kind)
    for seed in range(4):
        add(at, f"crawl{seed}", [article(seed)])
    assert at.store.compact() == 4
    assert len(at.store.files()) == 1
    assert not add(at, "crawl2", [article(2)])
    assert find(at, [article(2)], crawl="crawl2") == []
    assert at.store.remove("crawl2")
    assert not at.store.remove("crawl2")
    assert find(at, [article(2), article(3)]) == [(1, "crawl3-0")]
    assert add(at, "crawl2", [article(2)])
    assert at.store.remove("crawl0")
    assert at.store.compact() == 2
    assert find(at, [article(seed) for seed in range(4)]) == [(1, "crawl1-0"), (2, "crawl2-0"), (3, "crawl3-0")]


def test_a_compaction_that_was_killed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Files that a merged one stands for are passed over, and the next change deletes them."""
    at = made(tmp_path / "index", "parquet")
    add(at, "one", [article(1)])
    add(at, "two", [article(2)])
    with monkeypatch.context() as killed:
        killed.setattr(Parts, "_sweep", lambda self: None)
        at.store.compact()
        assert (len(list(at.folder.glob("*.parquet"))), documents(at)) == (3, 2)
        at.store.remove("two")
    assert documents(at) == 1
    assert add(at, "two", [article(2)])
    assert find(at, [article(1), article(2)]) == [(0, "one-0"), (1, "two-0")]


def test_a_file_that_comes_while_another_run_tidies_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only what a merged file stands for is deleted, not what another writer has added since the folder was listed."""
    at = made(tmp_path / "index", "parquet")
    add(at, "one", [article(1)])
    with monkeypatch.context() as earlier:
        earlier.setattr(Parts, "files", lambda self: [])
        assert add(at, "two", [article(2)])
    assert documents(at) == 2


@pytest.mark.parametrize("similarity", [0.5, 0.7])
def test_hard_negatives_stay_apart(tmp_path: Path, similarity: float) -> None:
    """Of two articles that share a form or an event, the second is not rejected for the first."""
    at = made(tmp_path / "index", "parquet", similarity)
    add(at, "one", [one for one, _ in hard.PAIRS.values()])
    assert find(at, [two for _, two in hard.PAIRS.values()], similarity) == []


@pytest.mark.parametrize("words", [60, 400, 3000, 9000])
def test_estimates_are_close(words: int) -> None:
    """Odd sketches tell the Jaccard of long and short documents to about .01, the longest to .03."""
    whole, moved = article(words, words).split(), (0, words // 40, words // 12, words // 8)
    texts = [" ".join(whole[skip:] + article(skip, skip).split()) for skip in moved]
    signed = sketch(pl.Series([*texts, texts[0]]))
    sizes = np.diff(signed.offsets)
    exact = [(words - 4 - skip) / (words - 4 + skip) for skip in moved]
    sketches = odd.sketches(signed, np.arange(5))
    level = int(odd.level(sizes)[0])
    assert odd.similarity(sketches[:4] ^ sketches[4], sizes[:4] + sizes[4], level) == pytest.approx(exact, abs=0.03)


def test_a_crowded_key_costs_bounded_work(tmp_path: Path) -> None:
    """Of a thousand fillings of one template in the index, the copy is found, and few are compared."""
    template = article(1, 60)
    fillings = [template + " " + article(seed, 60) for seed in range(100, 1100)]
    at = made(tmp_path / "index", "parquet")
    add(at, "one", fillings)
    assert find(at, [edited(fillings[700], 50), template + " " + article(5000, 60)]) == [(0, "one-700")]


def test_signed_by_another_scheme(tmp_path: Path) -> None:
    """An index of another fold, shingling or format is refused with a hint, and so is a lower similarity."""
    folder = tmp_path / "index"
    add(made(folder, "parquet"), "one", [article(1)])
    assert index.attach(folder, 0.8, bands(0.8)).header.similarity == 0.7
    with pytest.raises(ConfigError, match=r"0\.7 and more, not 0\.5"):
        index.attach(folder, 0.5, bands(0.5))
    header = json.loads((folder / index.HEADER).read_text())
    for change in ({"scheme": "affine32/w5/fold0"}, {"format": 2}):
        (folder / index.HEADER).write_text(json.dumps({**header, **change}))
        with pytest.raises(ConfigError, match="start another index"):
            index.load(folder)
    (folder / index.HEADER).write_text('{"sim')
    with pytest.raises(ConfigError, match="restore the file"):
        index.load(folder)


def test_folders_that_are_no_index(tmp_path: Path) -> None:
    """A folder with other files is left alone, one without an index is said to be none, odd crawl names are refused."""
    (tmp_path / "notes.txt").write_text("mine")
    with pytest.raises(OutputError, match="not an index"):
        index.attach(tmp_path, 0.7, bands(0.7))
    with pytest.raises(ConfigError, match="there is no index"):
        index.load(tmp_path)
    with pytest.raises(ConfigError, match="crawl id"):
        index.checked("../etc")


def test_an_append_that_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the disk gives up at the last step, the index is as it was and no half file lies about."""
    at = made(tmp_path / "index", "parquet")
    add(at, "one", [article(1)])
    before = sorted(at.folder.iterdir())

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as full:
        full.setattr(os, "replace", fail)
        with pytest.raises(OutputError, match="No space left"):
            add(at, "two", [article(2)])
    assert sorted(at.folder.iterdir()) == before
    assert find(at, [article(1), article(2)]) == [(0, "one-0")]
    assert add(at, "two", [article(2)])


WRITER = """
import sys
from pathlib import Path
import numpy as np, polars as pl
from cleankit import index
from cleankit.stages.dedup import bands, sketch
from cleankit.index.stores import Delta, Parts

folder, kind, name, count = Path(sys.argv[1]), sys.argv[2], sys.argv[3], int(sys.argv[4])
at = index.Index(folder, index.Header(.7, *bands(.7), kind), Delta(folder) if kind == "delta" else Parts(folder))
signed = sketch(pl.Series([" ".join(f"{name}{k}" for k in range(50)), " ".join(f"{name}{k}" for k in range(60, 99))]))
words = pl.Series(["a", "b"])
print("ready", flush=True)
for number in range(count):
    index.append(at, f"{name}{number}", signed, np.arange(2), index.Records(words, words, words))
    print(number, flush=True)
"""


def writer(folder: Path, kind: str, name: str, count: int) -> "subprocess.Popen[str]":
    """A process that appends crawls of two documents, and says which are in."""
    arguments = [sys.executable, "-c", WRITER, str(folder), kind, name, str(count)]
    return subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True)


@pytest.mark.parametrize("kind", KINDS)
def test_killed_while_appending(tmp_path: Path, kind: str) -> None:
    """After SIGKILL in a loop of appends the index opens, what was acknowledged is there, and nothing is in by half."""
    folder = tmp_path / "index"
    process = writer(folder, kind, "w", 10_000)
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    first = process.stdout.readline()  # however busy the machine: there is something to lose
    time.sleep(0.3)
    process.send_signal(signal.SIGKILL)
    said = [first.strip(), *process.communicate()[0].split()]
    crawls = dict(index.info(index.load(folder)).iter_rows())
    assert set(crawls.values()) == {2}
    assert len(said) <= len(crawls) <= len(said) + 1
    assert {f"w{number}" for number in said} <= set(crawls)


@pytest.mark.parametrize("kind", KINDS)
def test_two_writers_at_once(tmp_path: Path, kind: str) -> None:
    """Two processes that start an index together and append to it lose nothing, and share a crawl without doubling."""
    folder = tmp_path / "index"
    processes = [writer(folder, kind, name, 8) for name in ("a", "b", "a")]
    for process in processes:
        process.communicate()
    assert [process.returncode for process in processes] == [0, 0, 0]
    crawls = dict(index.info(index.load(folder)).iter_rows())
    assert crawls == {f"{name}{number}": 2 for name in "ab" for number in range(8)}


def test_datasketch_and_back() -> None:
    """Signatures become MinHash objects that estimate as usual, and come back; other schemes are refused."""
    signed = sketch(pl.Series([article(1), edited(article(1)), article(2)]))
    objects = to_datasketch(signed)
    assert objects[0].jaccard(objects[1]) == pytest.approx(0.77, abs=0.15)
    assert np.array_equal(from_datasketch([*objects[:2], LeanMinHash(objects[2])]), signed.signatures)
    assert from_datasketch([]).shape == (0, 128)
    for other in (MinHash(64, scheme="affine32"), MinHash(128, scheme="legacy"), MinHash(128, 2, scheme="affine32")):
        with pytest.raises(ConfigError, match="make it with"):
            from_datasketch([other])


@pytest.mark.parametrize("kind", KINDS)
def test_adopt(tmp_path: Path, kind: str) -> None:
    """Crawls of which only datasketch objects are left are found beside others, measured by their minima."""
    at = made(tmp_path / "index", kind)
    texts = [article(1, 400), article(2, 400)]
    objects = to_datasketch(sketch(pl.Series(texts)))
    with pytest.raises(ConfigError, match="1 sketches for 2 records"):
        index.adopt(at, "old", objects[:1], named(2))
    assert index.adopt(at, "old", objects, named(2, "old-"))
    assert not index.adopt(at, "old", objects, named(2, "old-"))
    add(at, "new", [article(3, 400)])
    looked = [article(9, 400), edited(texts[1], 200), article(3, 400)]
    found = index.lookup(at, sketch(pl.Series(looked)), similarity=0.7)
    assert found["matched_id"].to_list() == ["old-1", "new-0"]
    assert found["matched_source"].to_list() == ["paper1", "paper0"]
    assert found["similarity"].to_list() == pytest.approx([0.95, 1.0], abs=0.06)


def test_export(tmp_path: Path) -> None:
    """An index is exported as Parquet, or as datasketch's b-bit objects that compare as the texts do."""
    at = made(tmp_path / "index", "parquet")
    add(at, "one", [article(1), edited(article(1))])
    add(at, "two", [article(2)])
    assert index.export(at, tmp_path / "all.parquet") == 3
    assert pl.read_parquet(tmp_path / "all.parquet")["doc_id"].to_list() == ["one-0", "one-1", "two-0"]
    assert index.export(at, tmp_path / "all.pickle") == 3
    (_, name, first), (_, _, second), (_, _, third) = pickle.loads((tmp_path / "all.pickle").read_bytes())
    assert name == "one-0"
    assert first.jaccard(second) == pytest.approx(0.77, abs=0.15)
    assert first.jaccard(third) < 0.1
    with pytest.raises(ConfigError, match="unknown kind"):
        index.export(at, tmp_path / "all.csv")
    with pytest.raises(OutputError, match="exists"):
        index.export(at, tmp_path / "all.parquet")


def test_a_document_costs_at_most_700_bytes(tmp_path: Path) -> None:
    """Keys and sketches of two thousand documents, with names of common length, stay far below the limit."""
    count = 2000
    random_state = np.random.default_rng(1)
    shingles = np.sort(random_state.integers(0, 1 << 32, (count, 50), dtype=np.uint32), axis=1).ravel()
    signatures = random_state.integers(0, 1 << 32, (count, 128), dtype=np.uint32)
    at = made(tmp_path / "index", "parquet", 0.5)
    records = named(count, "https://news.example/2015/07/21/politics/")
    index.append(at, "one", Signed(signatures, shingles, np.arange(count + 1) * 50), np.arange(count), records)
    assert index.size(at) / count < 650


def crawl(path: Path, seeds: Sequence[int], *, edit: bool = False) -> str:
    """A crawl of random articles in a file."""
    texts = [edited(article(seed)) if edit else article(seed) for seed in seeds]
    dates = [f"2015-07-{seed:02d} 10:00" for seed in seeds]
    columns = {"id": [f"n{seed}" for seed in seeds], "text": texts, "source": ["paper"] * len(texts), "date": dates}
    pl.DataFrame(columns).write_parquet(path)
    return str(path)


def test_runs_remember(tmp_path: Path) -> None:
    """The second crawl's copies are rejected and name the first crawl's; running it again gives the same answer."""
    settings = Settings(index=str(tmp_path / "index"), lang="ar", crawl_id="monday")
    pipeline.run([crawl(tmp_path / "one.parquet", [1, 2, 3])], tmp_path / "a", settings, gate=False)
    later = crawl(tmp_path / "two.parquet", [3, 4, 2], edit=True)
    settings = Settings(index=str(tmp_path / "index"), lang="ar")
    answers = []
    for out in ("b", "c"):
        run = pipeline.run([later], tmp_path / out, settings, gate=False)
        assert dict(run.reasons.iter_rows()) == {"near-duplicate": 2}
        clusters = pl.read_parquet(tmp_path / out / "clusters" / "*.parquet").sort("doc_id")
        assert pl.read_parquet(tmp_path / out / "rejected" / "*.parquet")["doc_id"].sort().to_list() == ["n2", "n3"]
        answers.append(clusters)
    facts = ("doc_id", "cluster_id", "kept", "matched_id", "matched_in", "matched_source", "matched_date", "relation")
    assert answers[0].select(facts).rows() == [
        (f"n{n}", f"monday/n{n}", False, f"n{n}", "monday", "paper", f"2015-07-0{n} 10:00", "near-duplicate")
        for n in (2, 3)
    ]
    assert answers[0].equals(answers[1])
    assert run.repeated == (Repeated("monday", 2, (("n3", "n3"), ("n2", "n2"))),)
    assert any("nothing was added" in note for note in run.notes)
    assert documents(index.load(tmp_path / "index")) == 4


def test_a_failed_gate_leaves_the_index_alone(tmp_path: Path) -> None:
    """What did not pass is not remembered: the mended crawl is not rejected as its own copy."""
    texts = pl.DataFrame({"id": ["a", "b", "c", "d"], "text": ["", "", "", article(1)]})
    texts.write_parquet(tmp_path / "crawl.parquet")
    settings = Settings(index=str(tmp_path / "index"), lang="ar")
    run = pipeline.run([str(tmp_path / "crawl.parquet")], tmp_path / "out", settings)
    assert run.verdict is not None
    assert run.verdict.status == "fail"
    assert not (tmp_path / "index").exists()
    assert any("left as it was" in note for note in run.notes)


def test_commands(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`cleankit index` says what an index holds, merges, removes and exports; a wrong name is exit code 2."""
    add(made(tmp_path / "index", "parquet"), "monday", [article(1), article(2)])
    add(made(tmp_path / "index", "parquet"), "tuesday", [article(3)])

    def told(*words: object) -> tuple[int, str]:
        with pytest.raises(SystemExit) as left:
            cli.main(["index", *map(str, words)])
        printed = capsys.readouterr()
        return int(left.value.code or 0), printed.out + printed.err

    assert "3 documents of 2 crawls" in told("info", tmp_path / "index")[1]
    assert told("compact", tmp_path / "index") == (0, "2 files merged\n")
    assert told("remove", tmp_path / "index", "monday") == (0, "monday is removed\n")
    code, words = told("remove", tmp_path / "index", "monday")
    assert (code, "holds no crawl 'monday'" in words) == (2, True)
    assert told("export", tmp_path / "index", tmp_path / "x.parquet")[1].startswith("1 document written")
    facts = json.loads(told("info", tmp_path / "index", "--output-format", "json")[1])
    assert (facts["documents"], facts["crawls"]) == (1, [{"crawl": "tuesday", "documents": 1}])
