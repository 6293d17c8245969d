"""The main job end to end: nothing is lost, all data sets are there, the same input gives the same output."""

import gzip
import hashlib
import json
import os
import shutil
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import polars as pl
import pytest

from cleankit import pipeline
from cleankit.config import Settings
from cleankit.crawl import outcome
from cleankit.edits import records, restore
from cleankit.errors import CleankitError, InputError, OutputError
from cleankit.inputs import find
from cleankit.model import RECORD
from cleankit.results import Run
from cleankit.rules import find as find_rule
from cleankit.show.wording import duration
from cleankit.stages import read
from cleankit.stages.report import when

INPUT = ["text", "id", "title", "url", "source", "date", "plants", "note"]
LEARNT = {"ck_lang", "ck_keywords", "ck_related", "ck_source", "ck_byline", "ck_title"}
COLUMNS = {
    "findings": "doc_id code name start end severity fix replacement applied message",
    "clusters": "doc_id cluster_id kept similarity matched_id matched_in matched_source matched_date relation"
    " containment",
    "failures": "check doc_id",
}
PIECES = ("doc_id", "parent_id", "text")


def dataset(out: Path, name: str) -> pl.DataFrame:
    """All parts of a data set."""
    return pl.read_parquet(out / name / "*.parquet")


def inputs(*paths: Path) -> dict[str, str]:
    """The texts of an input by doc_id."""
    slices = read.slices(find([str(path) for path in paths]))
    return dict(row for piece in slices for row in piece.documents.select("doc_id", "text").iter_rows())


def test_every_document_is_accounted_for(root: Path, seeds_run: tuple[Path, Run]) -> None:
    """Each input document is in clean or in rejected, or its records are; no record is in both."""
    out, made = seeds_run
    clean, rejected = dataset(out, "clean"), dataset(out, "rejected")
    every = pl.concat([clean.select("doc_id", "parent_id"), rejected.select("doc_id", "parent_id")])

    assert every["doc_id"].is_duplicated().sum() == 0
    assert set(every.select(pl.coalesce("parent_id", "doc_id")).to_series()) == set(inputs(root / "seeds"))
    assert (made.documents, made.clean, made.rejected) == (len(inputs(root / "seeds")), len(clean), len(rejected))
    assert made.records == made.clean + made.rejected


def test_data_sets_have_their_columns(seeds_run: tuple[Path, Run]) -> None:
    """Every data set can be read whole and has the columns that the design names."""
    out, _ = seeds_run
    clean, rejected = dataset(out, "clean"), dataset(out, "rejected")

    assert clean.columns[:10] == ["doc_id", "parent_id", *INPUT]
    assert set(clean.columns[10:]) >= LEARNT
    assert all(name.startswith("ck_") for name in clean.columns[10:])
    assert rejected.columns == [*clean.columns, "reason"]
    assert {name: dataset(out, name).columns for name in COLUMNS} == {n: c.split() for n, c in COLUMNS.items()}
    assert dataset(out, "metrics").height == clean.height + rejected.height
    assert (out / "report.html").read_text("utf-8").startswith("<!doctype html>")


def test_metrics_hold_no_scraped_text(seeds_run: tuple[Path, Run]) -> None:
    """But for the id and the language, metrics are numbers and booleans."""
    metrics = dataset(seeds_run[0], "metrics")

    assert [name for name, kind in metrics.schema.items() if kind == pl.String] == ["doc_id", "lang"]


def test_replay_from_the_written_files(root: Path, seeds_run: tuple[Path, Run]) -> None:
    """The log and the input give the records; the log and the records give the input back."""
    out, _ = seeds_run
    texts = inputs(root / "seeds")
    written = pl.concat([dataset(out, "clean").select(PIECES), dataset(out, "rejected").select(PIECES)])
    owner = pl.coalesce("parent_id", "doc_id").alias("owner")
    number = pl.col("doc_id").str.extract(r"#(\d+)$").cast(pl.Int64).fill_null(1)
    pieces = written.select(owner, number.alias("number"), "text").sort("owner", "number").group_by("owner").agg("text")
    applied = dataset(out, "findings").filter("applied")

    for doc_id, parts in pieces.iter_rows():
        log = applied.filter(pl.col("doc_id") == doc_id).select("start", "end", "replacement").rows()
        text = texts[doc_id]
        assert [piece for _, piece in records(text, log)] == parts
        assert restore(parts, [(start, end, to, text[start:end]) for start, end, to in log]) == text


def test_result_is_for_programs(seeds_run: tuple[Path, Run]) -> None:
    """result.json has a version, the counts and the verdict with every check."""
    out, made = seeds_run
    result = json.loads((out / "result.json").read_text("utf-8"))

    assert result["schema"] == 1
    assert (result["documents"], result["clean"], result["rejected"]) == (made.documents, made.clean, made.rejected)
    assert result["verdict"] == "pass"
    assert {check["name"] for check in result["checks"]} >= {"has-documents", "text-present"}
    assert result["reasons"] == {"near-duplicate": 5, "nothing-left": 1}


def test_what_fires_where(seeds_run: tuple[Path, Run]) -> None:
    """Per source the rules of most documents come first; the counts are those of findings/."""
    out, made = seeds_run
    findings = pl.read_parquet(out / "findings/*.parquet")
    assert made.spread["documents"].is_sorted(descending=True)
    whole = dict(findings.group_by("code").agg(pl.col("doc_id").n_unique()).iter_rows())
    by_code = dict(made.spread.group_by("code").agg(pl.col("documents").sum()).iter_rows())
    assert by_code.keys() == whole.keys()
    assert all(by_code[code] <= whole[code] for code in whole)
    assert "summary" in made.rules.columns
    assert "summary" not in json.loads((out / "result.json").read_text("utf-8"))["rules"][0]


def test_near_duplicates_name_the_kept(seeds_run: tuple[Path, Run]) -> None:
    """A near-duplicate is rejected with its reason; clusters say what was kept instead of it."""
    out, _ = seeds_run
    clusters = dataset(out, "clusters")
    rejected = dataset(out, "rejected").filter(pl.col("reason") == "near-duplicate")
    matched = dict(clusters.filter(~pl.col("kept")).select("doc_id", "matched_id").iter_rows())

    assert sorted(matched) == sorted(rejected["doc_id"])
    assert matched["ar-02"] == "ar-01"
    assert set(matched.values()) <= set(dataset(out, "clean")["doc_id"])
    assert clusters["similarity"].is_between(0.7, 1).all()


def test_large_clusters_are_shown_in_part() -> None:
    """Of the largest, the document that is kept and those least like it; how many there are is told as well."""
    sizes = [*range(2, 42)]
    rows = [(c, c * 100 + i, i == 7, 1.0 if i == 7 else 1 - i / 100) for c, n in enumerate(sizes) for i in range(n)]
    pairs = pl.DataFrame(rows, schema=["cluster", "row", "kept", "similarity"], orient="row")
    shown = outcome.shown(pairs)
    assert (shown.total, shown.sizes) == (40, tuple(range(41, 11, -1)))
    assert shown.rows[0] == [3907, *range(3940, 3921, -1)]


def test_same_input_same_bytes(root: Path, seeds_run: tuple[Path, Run], tmp_path: Path) -> None:
    """A second run writes the same Parquet files byte for byte."""
    pipeline.run([str(root / "seeds")], tmp_path / "again")

    assert digests(tmp_path / "again") == digests(seeds_run[0])


def digests(out: Path) -> dict[str, str]:
    """A digest a Parquet file."""
    return {
        path.relative_to(out).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in out.rglob("*.parquet")
    }


def test_slices_change_nothing(root: Path, seeds_run: tuple[Path, Run], tmp_path: Path) -> None:
    """A crawl read in small slices comes out as it does in one."""
    pipeline.run([str(root / "seeds")], tmp_path / "small", Settings(slice_size=7))

    for name in ("clean", "rejected", "findings", "clusters", "metrics"):
        assert dataset(tmp_path / "small", name).equals(dataset(seeds_run[0], name)), name
    assert timeless(tmp_path / "small") == timeless(seeds_run[0])


def test_threads_change_nothing(root: Path, seeds_run: tuple[Path, Run], tmp_path: Path) -> None:
    """One thread adds up to the same digits as many, in all files."""
    command = [sys.executable, "-m", "cleankit", "run", str(root / "seeds"), "-o", str(tmp_path / "one")]
    subprocess.run(command, env={**os.environ, "POLARS_MAX_THREADS": "1"}, check=True, stdout=subprocess.DEVNULL)

    assert digests(tmp_path / "one") == digests(seeds_run[0])
    assert timeless(tmp_path / "one") == timeless(seeds_run[0])


def timeless(out: Path) -> list[str]:
    """The report and result.json without what may differ: the run's id, its times, and the age of the news then."""
    told = json.loads((out / "result.json").read_text("utf-8"))
    told["totals"].pop("newest_age_days")
    page = (out / "report.html").read_text("utf-8").replace(told.pop("run"), "")
    page = page.replace(when(told.pop("started")), "").replace(f"took {duration(told.pop('seconds'))}", "")
    return [*page.splitlines(), json.dumps(told)]


def test_clean_output_can_be_cleaned_again(seeds_run: tuple[Path, Run], tmp_path: Path) -> None:
    """clean/ is an input like any other; a second run keeps its ids, drops nothing and edits nothing."""
    first = dataset(seeds_run[0], "clean")

    pipeline.run([str(seeds_run[0] / "clean")], tmp_path / "out")

    second = dataset(tmp_path / "out", "clean")
    assert second.select("doc_id", "text").equals(first.select("doc_id", "text"))
    assert dataset(tmp_path / "out", "findings")["applied"].sum() == 0


def test_broken_lines_are_rejected_with_a_reason(root: Path, tmp_path: Path) -> None:
    """What cannot be read does not stop the run, and is counted and named."""
    made = pipeline.run([str(root / "tests/data/broken.jsonl")], tmp_path / "out")
    rejected = dataset(tmp_path / "out", "rejected")

    assert (made.documents, made.clean, made.rejected) == (10, 1, 9)
    assert dict(rejected.select("doc_id", "reason").iter_rows()) == {
        "broken:2": "invalid-json",
        "null": "null-text",
        "broken:4": "invalid-utf8",
        "empty": "empty-text",
        "good-1": "duplicate-id",
        "number": "not-text",
        "broken:8": "invalid-json",
        "broken:9": "lone-surrogate",
        "broken:10": "null-id",
    }
    assert rejected.filter(pl.col("doc_id") == "broken:2")["text"].item() == '{"id": "broken", "text": "no end'


def test_only_rejects(tmp_path: Path) -> None:
    """A crawl in which nothing can be read ends with a verdict, not with a traceback."""
    (tmp_path / "in.jsonl").write_text('{"id": "a", "text": null}\n', "utf-8")

    made = pipeline.run([str(tmp_path / "in.jsonl")], tmp_path / "out")

    assert (made.documents, made.clean, made.rejected) == (1, 0, 1)
    assert made.verdict is not None
    assert made.verdict.status == "fail"


def test_files_with_other_columns(tmp_path: Path) -> None:
    """Files whose columns differ, in number or in kind of number, make one data set."""
    (tmp_path / "a.jsonl").write_text('{"id": "a", "text": "One story of the town.", "n": 1}\n', "utf-8")
    (tmp_path / "b.jsonl").write_text('{"id": "b", "text": "Another story of it.", "n": 1.5, "x": "y"}\n', "utf-8")
    (tmp_path / "c.jsonl").write_text('{"id": "c", "text": null, "title": null}\n', "utf-8")

    pipeline.run([str(tmp_path)], tmp_path / "out")

    clean = dataset(tmp_path / "out", "clean")
    assert clean.select("doc_id", "n", "x").rows() == [("a", 1.0, None), ("b", 1.5, "y")]
    assert dataset(tmp_path / "out", "rejected").columns == [*clean.columns, "reason"]


def test_text_columns_of_other_names(tmp_path: Path) -> None:
    """Columns are found under the names that the settings give, and keep them."""
    (tmp_path / "in.jsonl").write_text('{"key": 7, "body": "The talks went on. Advertisement"}\n', "utf-8")

    pipeline.run([str(tmp_path / "in.jsonl")], tmp_path / "out", Settings(text_column="body", id_column="key"))

    assert dataset(tmp_path / "out", "clean").select("doc_id", "key", "body").rows() == [("7", 7, "The talks went on.")]


def test_dedup_only_writes_texts_as_they_came(root: Path, tmp_path: Path) -> None:
    """Without rewriting, near-duplicates go and every other text is the input's, pages with two articles whole."""
    made = pipeline.run([str(root / "seeds")], tmp_path / "out", rewrite=False, gate=False)
    clean = dataset(tmp_path / "out", "clean")
    texts = inputs(root / "seeds")

    assert made.verdict is None
    assert all(texts[doc_id] == text for doc_id, text in clean.select("doc_id", "text").iter_rows())
    assert "near-duplicate" in dataset(tmp_path / "out", "rejected")["reason"]
    assert [name for name in clean.columns if name.startswith("ck_")] == ["ck_lang"]
    assert not dataset(tmp_path / "out", "findings")["applied"].any()  # the log rebuilds the input, which is there
    assert made.rules["applied"].sum() == 0
    assert not (tmp_path / "out/report.html").exists()


def test_clean_only(root: Path, tmp_path: Path) -> None:
    """Without near-duplicates and gate, only what has no text left is rejected."""
    pipeline.run([str(root / "seeds")], tmp_path / "out", near_duplicates=False, gate=False)

    assert dataset(tmp_path / "out", "rejected")["reason"].to_list() == ["nothing-left"]
    assert dataset(tmp_path / "out", "clusters").is_empty()


def test_unsafe_fixes_on_request(root: Path, tmp_path: Path) -> None:
    """Repairs that may be wrong are reported, and made only with the setting."""
    applied = {}
    for unsafe in (False, True):
        out = tmp_path / str(unsafe)
        pipeline.run([str(root / "seeds")], out, Settings(unsafe_fixes=unsafe), gate=False)
        applied[unsafe] = dataset(out, "findings").filter(pl.col("code") == "GLY02")["applied"].unique().to_list()

    assert applied == {False: [False], True: [True]}


def test_a_failing_check_rejects_and_fails(root: Path, tmp_path: Path) -> None:
    """A critical check of documents fails the run; its documents are rejected under its name."""
    suite = json.loads((root / "checks/news.json").read_text("utf-8"))
    for entry in suite["expectations"]:
        if entry["meta"]["name"] == "text-present":
            entry["kwargs"]["min_value"] = 250
    (tmp_path / "suite.json").write_text(json.dumps(suite), "utf-8")

    made = pipeline.run([str(root / "seeds")], tmp_path / "out", Settings(suite=str(tmp_path / "suite.json")))

    rejected = dataset(tmp_path / "out", "rejected")
    assert made.verdict is not None
    assert made.verdict.status == "fail"
    assert rejected.filter(pl.col("reason") == "check: text-present").height > 10
    assert "xx-02" in dataset(tmp_path / "out", "failures").filter(pl.col("check") == "text-present")["doc_id"]


def test_a_copy_goes_on_where_a_check_refuses_the_longest(root: Path, tmp_path: Path) -> None:
    """What a check rejects stands for no other text: of its copies the next one is kept."""
    suite = json.loads((root / "checks/news.json").read_text("utf-8"))
    for entry in suite["expectations"]:
        if entry["meta"]["name"] == "text-not-endless":
            entry["severity"], entry["kwargs"] = "critical", {"column": "chars", "max_value": 900, "mostly": 0.1}
    (tmp_path / "suite.json").write_text(json.dumps(suite), "utf-8")
    days = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
    story = " ".join(f"On {day} the ministers met in the capital and agreed on {n} rules of trade." for n, day in
                     enumerate(days))  # fmt: skip
    texts = {"longest": f"{story} " + "x" * 500, "longer": f"{story} No date has been set.", "short": story}
    lines = (json.dumps({"id": name, "text": text}) for name, text in texts.items())
    (tmp_path / "in.jsonl").write_text("\n".join(lines), "utf-8")

    pipeline.run([str(tmp_path / "in.jsonl")], tmp_path / "out", Settings(suite=str(tmp_path / "suite.json")))

    rejected = dict(dataset(tmp_path / "out", "rejected").select("doc_id", "reason").iter_rows())
    assert dataset(tmp_path / "out", "clean")["doc_id"].to_list() == ["longer"]
    assert rejected == {"longest": "check: text-not-endless", "short": "near-duplicate"}
    assert set(dataset(tmp_path / "out", "clusters")["doc_id"]) == {"longer", "short"}


def test_an_existing_run_is_not_overwritten(tmp_path: Path) -> None:
    """A folder that holds a run is refused, with replace written over, with foreign files left alone."""
    source, out = tmp_path / "in.txt", tmp_path / "out"
    source.write_text("The talks went on. Advertisement", "utf-8")
    pipeline.run([str(source)], out, gate=False)

    with pytest.raises(OutputError, match="already holds a run"):
        pipeline.run([str(source)], out, gate=False)
    pipeline.run([str(source)], out, gate=False, replace=True)
    (out / "mine.txt").write_text("keep me", "utf-8")
    with pytest.raises(OutputError, match=r"mine\.txt"):
        pipeline.run([str(source)], out, gate=False, replace=True)
    assert (out / "mine.txt").read_text("utf-8") == "keep me"


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("in.jsonl", "", "is empty"),
        ("in.jsonl", '{"body": "x"}\n', "no column 'text'"),
        ("in.csv", "id,text\n", "no rows"),
        ("in.pdf", "x", "nothing here that cleankit reads"),
    ],
)
def test_input_that_cannot_be_used(tmp_path: Path, name: str, content: str, message: str) -> None:
    """An empty file, a missing column, no rows, an unknown kind: an error that says so, with a hint."""
    (tmp_path / name).write_text(content, "utf-8")

    with pytest.raises(InputError, match=message) as caught:
        pipeline.run([str(tmp_path / name)], tmp_path / "out")

    assert caught.value.hint
    (tmp_path / "in.txt").write_text("The talks went on.", "utf-8")
    assert pipeline.run([str(tmp_path / "in.txt")], tmp_path / "out", gate=False).documents == 1, "nothing to replace"


def test_nothing_is_left_behind(seeds_run: tuple[Path, Run], tmp_path: Path) -> None:
    """What waited between the passes is gone; after an error only what --resume needs is there, if anything is."""
    with pytest.raises(InputError):
        pipeline.run([str(bad(tmp_path))], tmp_path / "out")
    with pytest.raises(InputError):
        pipeline.run([str(tmp_path / "in/b.jsonl.gz")], tmp_path / "none", Settings(text_column="body"))

    assert list(seeds_run[0].rglob("*.tmp")) == []
    assert [path.name for path in (tmp_path / "out").rglob("*.tmp")] == [".staging.tmp"]
    assert not (tmp_path / "none").exists()


def bad(folder: Path) -> Path:
    """Two files, the second of which is cut short."""
    home = folder / "in"
    home.mkdir()
    (home / "a.jsonl").write_text('{"id": "a", "text": "One story of the town."}\n', "utf-8")
    lines = "".join(json.dumps({"id": str(n), "text": f"Story {n} of the town. " * 30}) + "\n" for n in range(4_000))
    (home / "b.jsonl.gz").write_bytes(gzip.compress(lines.encode())[:-9])
    return home


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        (Settings(text_column="body"), "no column 'body'"),
        (Settings(baseline="nowhere.json"), "nowhere.json"),
        (Settings(suite="nowhere.json"), "nowhere.json"),
        (Settings(history="."), "cannot be"),
        (Settings(index="/dev/null/index"), "cannot be written"),
    ],
    ids=["column", "baseline", "suite", "history", "index"],
)
def test_a_run_that_cannot_begin_replaces_none(settings: Settings, said: str, tmp_path: Path) -> None:
    """The earlier run is still there, whole, when the new one stumbles over its options or its input."""
    (tmp_path / "in.txt").write_text("One story of the town.", "utf-8")
    (tmp_path / "in.jsonl").write_text('{"text": "One story of the town."}\n', "utf-8")
    pipeline.run([str(tmp_path / "in.txt")], tmp_path / "out")
    before = {path: path.read_bytes() for path in (tmp_path / "out").rglob("*") if path.is_file()}

    with pytest.raises(CleankitError, match=said):
        pipeline.run([str(tmp_path / "in.jsonl")], tmp_path / "out", settings, replace=True)

    assert {path: path.read_bytes() for path in (tmp_path / "out").rglob("*") if path.is_file()} == before


def test_every_data_set_can_be_read(tmp_path: Path) -> None:
    """A run without a reject has an empty data set of them, with the columns that it has on other days."""
    (tmp_path / "in.txt").write_text("One story of the town.", "utf-8")
    pipeline.run([str(tmp_path / "in.txt")], tmp_path / "out")

    assert dataset(tmp_path / "out", "rejected").is_empty()
    assert dataset(tmp_path / "out", "rejected").columns == [*dataset(tmp_path / "out", "clean").columns, "reason"]


def test_files_that_cannot_be_begun_replace_no_run(tmp_path: Path) -> None:
    """Nor do files whose types differ, a text in UTF-16, and the documents of the run itself."""
    home, out = tmp_path / "in", tmp_path / "out"
    home.mkdir()
    pl.DataFrame({"text": ["One story."], "views": [1]}).write_parquet(home / "a.parquet")
    pipeline.run([str(home)], out, gate=False)
    (home / "b.csv").write_text("text,views\nAnother story.,many\n", "utf-8")
    with pytest.raises(InputError, match="'views' holds"):
        pipeline.run([str(home)], out, gate=False, replace=True)
    (home / "b.csv").unlink()
    (home / "c.txt").write_text("One story.", "utf-16")
    with pytest.raises(InputError, match="UTF-16"):
        pipeline.run([str(home)], out, gate=False, replace=True)
    with pytest.raises(InputError, match="lies in the output folder"):
        pipeline.run([str(out / "clean")], out, gate=False, replace=True)

    assert dataset(out, "clean")["text"].to_list() == ["One story."]


def test_csv_beside_json_lines(tmp_path: Path) -> None:
    """All that a CSV file holds is text, so numbers of JSON lines become text beside it; ids always are."""
    (tmp_path / "a.jsonl").write_text('{"id": 1, "text": "One story.", "views": 3}\n', "utf-8")
    (tmp_path / "b.csv").write_text("id,text,views\n2,Another story.,4\n", "utf-8")

    pipeline.run([str(tmp_path)], tmp_path / "out", gate=False)

    assert dataset(tmp_path / "out", "clean").select("doc_id", "views").rows() == [("1", "3"), ("2", "4")]


def test_columns_with_names_of_ours(tmp_path: Path) -> None:
    """A parent_id of numbers is kept as text; a ck_* column of another type is refused rather than lost."""
    frame = pl.DataFrame({"text": ["One story."], "parent_id": [7]})
    frame.write_parquet(tmp_path / "in.parquet")
    pipeline.run([str(tmp_path / "in.parquet")], tmp_path / "out", gate=False)
    assert dataset(tmp_path / "out", "clean")["parent_id"].to_list() == ["7"]

    frame.with_columns(ck_keywords=pl.lit("rain")).write_parquet(tmp_path / "in.parquet")
    with pytest.raises(InputError, match="'ck_keywords' holds String"):
        pipeline.run([str(tmp_path / "in.parquet")], tmp_path / "other", gate=False)


def test_output_is_no_input(tmp_path: Path) -> None:
    """A folder is read without the output folders in it, so the same command can be given again."""
    (tmp_path / "in.txt").write_text("One story of the town.", "utf-8")
    for _ in range(2):
        assert pipeline.run([str(tmp_path)], tmp_path / "out", replace=True).documents == 1
    with pytest.raises(InputError, match="the output of a run") as caught:
        pipeline.run([str(tmp_path / "out")], tmp_path / "again")
    assert str(tmp_path / "out" / "clean") in caught.value.hint


def test_what_was_learnt_is_not_forgotten(seeds_run: tuple[Path, Run], tmp_path: Path) -> None:
    """A second run over clean/ keeps the keywords, bylines and parents that the first one found."""
    pipeline.run([str(seeds_run[0] / "clean")], tmp_path / "out", gate=False)

    before, after = (dataset(out, "clean").sort("doc_id") for out in (seeds_run[0], tmp_path / "out"))
    learnt = ["doc_id", "parent_id", *(name for name in before.columns if name.startswith("ck_"))]
    assert before["ck_related"].null_count() < before.height
    assert before["parent_id"].null_count() < before.height
    assert after.select(learnt).equals(before.select(learnt).filter(pl.col("doc_id").is_in(list(after["doc_id"]))))


def test_record_mark_in_the_input(tmp_path: Path) -> None:
    """A text that holds the mark between records is one document, and comes back from its log."""
    text = f"One story{RECORD} of the town.\nIt goes on."
    (tmp_path / "in.txt").write_text(text, "utf-8")

    pipeline.run([str(tmp_path / "in.txt")], tmp_path / "out", gate=False)

    clean, log = dataset(tmp_path / "out", "clean"), dataset(tmp_path / "out", "findings")
    assert clean["text"].to_list() == ["One story of the town.\nIt goes on."]
    assert log["code"].to_list() == ["ENC04"]
    shutil.rmtree(tmp_path / "out")


def test_a_source_to_keep_that_is_not_there_is_told(tmp_path: Path) -> None:
    """A name among the best sources of which the crawl has nothing is noted, in any case of its letters."""
    rows = [{"id": 1, "text": "The story is told.", "source": "A.example"}]
    (tmp_path / "a.jsonl").write_text("\n".join(map(json.dumps, rows)), "utf-8")
    best = Settings(keep="source", sources=("a.example", "b.example"))

    made = pipeline.run(tmp_path / "a.jsonl", tmp_path / "out", best, gate=False)

    assert made.notes == ("No document is of b.example, a source of which documents are to be kept.",)


def test_a_column_that_comes_to_differ(tmp_path: Path) -> None:
    """One odd value in a column that cleankit does not use makes it text, in every part, and rejects nothing."""
    views = [1, 2, "12k"]
    rows = [{"id": i, "text": f"Story number {i} is told.", "views": value} for i, value in enumerate(views)]
    (tmp_path / "a.jsonl").write_text("\n".join(map(json.dumps, rows)), "utf-8")

    made = pipeline.run([str(tmp_path / "a.jsonl")], tmp_path / "out", Settings(slice_size=1), gate=False)

    assert made.rejected == 0
    assert dataset(tmp_path / "out", "clean")["views"].to_list() == ["1", "2", "12k"]


@pytest.mark.parametrize("size", [1, 10])
def test_an_id_that_looks_like_that_of_a_second_record(tmp_path: Path, size: int) -> None:
    """A page that is cut in two takes no id that another document has, in whichever slice that one is."""
    page = next(each.text for each in find_rule("second-article").examples if each.after and RECORD in each.after)
    rows = [{"id": "a", "text": page}, {"id": "a#2", "text": ""}, {"id": "b", "text": "The talks went on."}]
    rows += [{"id": "a#2", "text": "Another page, which was never cut, as it holds a single article."}]
    pl.DataFrame(rows).write_ndjson(tmp_path / "in.jsonl")

    pipeline.run(tmp_path / "in.jsonl", tmp_path / "out", Settings(slice_size=size), gate=False)
    clean = dataset(tmp_path / "out", "clean")

    assert clean["doc_id"].to_list() == ["a", "a#3", "b", "a#2"]
    assert clean["parent_id"].to_list() == ["a", "a", None, None]
    assert dataset(tmp_path / "out", "metrics")["doc_id"].to_list() == clean["doc_id"].to_list()


@pytest.mark.parametrize(
    "dates",
    [
        (1767312000, 1767225600),
        (1767312000.5, 1767225600.5),
        ("2026-01-02T00:00:00Z", "2026-01-01"),
        (datetime(2026, 1, 2), datetime(2026, 1, 1)),
    ],
)
def test_the_earliest_stays_however_dates_are_typed(tmp_path: Path, dates: tuple[object, object]) -> None:
    """Unix seconds, with a fraction or without, texts and datetimes tell which of two copies came first."""
    text = "The ministers met on Monday in the capital and agreed to meet again within the month of May."
    frame = pl.DataFrame({"id": ["late", "early"], "text": [text] * 2, "date": dates})
    frame.write_parquet(tmp_path / "in.parquet")

    pipeline.run(tmp_path / "in.parquet", tmp_path / "out", Settings(keep="earliest"), gate=False)

    assert dataset(tmp_path / "out", "clean")["doc_id"].to_list() == ["early"]
