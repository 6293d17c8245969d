"""A rule that would take too much of a source is held back there, and nowhere else."""

import json
from pathlib import Path

import polars as pl

from cleankit import pipeline, rules
from cleankit.config import Settings
from cleankit.crawl import passes
from cleankit.engine.findings import FINDINGS
from cleankit.stages import restrain

LONG = restrain.LEAST // 10


def docs(count: int, source: str = "a") -> pl.DataFrame:
    """Documents of one source, ten of which are enough to be judged."""
    return pl.DataFrame({"row": range(count), "source": source, "chars": LONG}, schema_overrides={"row": pl.UInt32})


def removals(count: int, size: int, code: str = "LBL07", replacement: str = "") -> pl.DataFrame:
    """A finding in each document that removes its beginning."""
    rows = [(row, 0, size, code, replacement, True, "") for row in range(count)]
    return pl.DataFrame(rows, schema=FINDINGS, orient="row")


def held(findings: pl.DataFrame, of: pl.DataFrame) -> list[tuple[str, str, int, int]]:
    """Which rules are held back under a limit of .3."""
    return restrain.restrain(findings, of, 0.3).rows()


def test_a_rule_that_takes_too_much_is_held_back() -> None:
    """It is named with its source, what it would have removed, and of how much."""
    assert held(removals(10, LONG // 2), docs(10)) == [("a", "LBL07", 5 * LONG, 10 * LONG)]


def test_a_rule_that_takes_little_goes_on() -> None:
    """Below the limit no rule is held back."""
    assert held(removals(10, LONG // 4), docs(10)) == []


def test_only_in_its_source() -> None:
    """In other sources the rule works as before."""
    both = docs(20).with_columns(source=pl.when(pl.col("row") < 10).then(pl.lit("a")).otherwise(pl.lit("b")))
    findings = removals(20, LONG // 2).with_columns(
        end=pl.when(pl.col("row") < 10).then(pl.col("end")).otherwise(pl.lit(5))
    )

    assert [source for source, *_ in held(findings, both)] == ["a"]


def test_little_text_is_not_judged() -> None:
    """A source of a few articles proves nothing."""
    assert held(removals(9, LONG // 2), docs(9)) == []


def test_other_rules_are_not_watched() -> None:
    """Copies, markup and cuts between two records take nothing that is missed."""
    findings = pl.concat([removals(10, LONG // 2, code) for code in ("DUP01", "MKP02", "SPC02")])

    assert held(findings, docs(10)) == []
    assert held(removals(10, LONG // 2, "LBL03", "\x1e"), docs(10)) == []


def test_what_is_held_back_is_as_if_it_were_off() -> None:
    """Its source comes out as without the rule, whatever else was found on those lines; another source as with it."""
    body = "The ministers met on Monday in the capital, and agreed to meet again within the month of May.\n"
    texts = [f"{body * 20}Number {n}.\nShare this article   Advertisement\nThey left  ." for n in range(60)]
    frame = pl.DataFrame({"doc_id": map(str, range(65)), "text": texts + texts[:5], "source": ["a"] * 60 + ["b"] * 5})
    limit = Settings(lang="en", max_removal=0.0001)

    made = passes.clean(frame, limit, rules.choose(ignore=["TAG"]))
    off = passes.clean(frame[:60], limit, rules.choose(ignore=["TAG", *made.held["code"]]))
    on = passes.clean(frame[60:], limit, rules.choose(ignore=["TAG"]))

    assert "LBL07" in made.held["code"]
    assert made.records["text"].to_list() == [*off.records["text"], *on.records["text"]]
    assert made.findings["code"].to_list() == [*off.findings["code"], *on.findings["code"]]
    assert not made.records["text"].str.contains(r"\S(?:Share|Advertisement)").any()


def test_a_run_says_so(tmp_path: Path) -> None:
    """The texts keep what the rule would have taken, and report and result.json name rule and source."""
    body = "The ministers met on Monday in the capital, and agreed to meet again within the month of May.\n"
    tags = "Tags: {}, " + ", ".join(f"word{n}" for n in range(60)) + "\n"  # no line that recurs
    rows = [{"id": str(n), "text": f"{n} {body * 3}{tags.format(n)}", "source": "a.example"} for n in range(300)]
    pl.DataFrame(rows).write_ndjson(tmp_path / "in.jsonl")

    made = pipeline.run([str(tmp_path / "in.jsonl")], tmp_path / "out")
    loose = pipeline.run([str(tmp_path / "in.jsonl")], tmp_path / "loose", Settings(max_removal=1.0))

    said = "tags-label (LBL01) would have removed 62.7 % of the text of a.example"
    assert any(said in note for note in made.notes), made.notes
    assert any(said in note for note in json.loads((tmp_path / "out/result.json").read_text("utf-8"))["notes"])
    assert not any("would have removed" in note for note in loose.notes)
    texts = pl.read_parquet(tmp_path / "out/clean/*.parquet")["text"]
    assert texts.str.contains("word59").all()
