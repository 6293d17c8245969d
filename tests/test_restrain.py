"""A rule that would take too much of a source is held back there, and nowhere else."""

import json
from pathlib import Path

import polars as pl

from cleankit import pipeline
from cleankit.config import Settings
from cleankit.engine.findings import FINDINGS
from cleankit.stages import detect, restrain

LONG = restrain.LEAST // 10
LEARNT = pl.DataFrame({"row": [0], "start": [0], "column": ["byline"], "value": ["Ann"]}, schema=detect.LEARNT)


def docs(count: int, source: str = "a") -> pl.DataFrame:
    """Documents of one source, ten of which are enough to be judged."""
    return pl.DataFrame({"row": range(count), "source": source, "chars": LONG}, schema_overrides={"row": pl.UInt32})


def removals(count: int, size: int, code: str = "LBL07", replacement: str = "") -> pl.DataFrame:
    """A finding in each document that removes its beginning."""
    rows = [(row, 0, size, code, replacement, True, "") for row in range(count)]
    return pl.DataFrame(rows, schema=FINDINGS, orient="row")


def held(findings: pl.DataFrame, of: pl.DataFrame) -> restrain.Restrained:
    """What becomes of the findings under a limit of .3."""
    return restrain.restrain(findings, LEARNT, of, 0.3)


def test_a_rule_that_takes_too_much_is_held_back() -> None:
    """Its findings are reported and not made, and what they told of the article goes with them."""
    made = held(removals(10, LONG // 2), docs(10))

    assert not made.findings["applied"].any()
    assert made.learnt.is_empty()
    assert made.held.rows() == [("a", "LBL07", 5 * LONG, 10 * LONG)]


def test_a_rule_that_takes_little_goes_on() -> None:
    """Below the limit nothing changes."""
    findings = removals(10, LONG // 4)

    made = held(findings, docs(10))

    assert made.findings.equals(findings)
    assert made.held.is_empty()


def test_only_in_its_source() -> None:
    """In other sources the rule works as before."""
    both = docs(20).with_columns(source=pl.when(pl.col("row") < 10).then(pl.lit("a")).otherwise(pl.lit("b")))
    findings = removals(20, LONG // 2).with_columns(
        end=pl.when(pl.col("row") < 10).then(pl.col("end")).otherwise(pl.lit(5))
    )

    made = held(findings, both)

    assert made.findings.filter("applied")["row"].to_list() == list(range(10, 20))


def test_little_text_is_not_judged() -> None:
    """A source of a few articles proves nothing."""
    assert held(removals(9, LONG // 2), docs(9)).findings["applied"].all()


def test_other_rules_are_not_watched() -> None:
    """Copies, markup and cuts between two records take nothing that is missed."""
    findings = pl.concat([removals(10, LONG // 2, code) for code in ("DUP01", "MKP02", "SPC02")])

    assert held(findings, docs(10)).findings["applied"].all()
    assert held(removals(10, LONG // 2, "LBL03", "\x1e"), docs(10)).findings["applied"].all()


def test_a_run_says_so(tmp_path: Path) -> None:
    """The texts keep what the rule would have taken, and report and result.json name rule and source."""
    body = "The ministers met on Monday in the capital, and agreed to meet again within the month of May.\n"
    tags = "Tags: " + ", ".join(f"word{n}" for n in range(60)) + "\n"
    rows = [{"id": str(n), "text": f"{n} {body * 3}{tags}", "source": "a.example"} for n in range(300)]
    pl.DataFrame(rows).write_ndjson(tmp_path / "in.jsonl")

    made = pipeline.run([str(tmp_path / "in.jsonl")], tmp_path / "out")
    loose = pipeline.run([str(tmp_path / "in.jsonl")], tmp_path / "loose", Settings(max_removal=1.0))

    said = "tags-label (LBL01) would have removed 62.4 % of the text of a.example"
    assert any(said in note for note in made.notes), made.notes
    assert any(said in note for note in json.loads((tmp_path / "out/result.json").read_text("utf-8"))["notes"])
    assert not any("would have removed" in note for note in loose.notes)
    texts = pl.read_parquet(tmp_path / "out/clean/*.parquet")["text"]
    assert texts.str.contains("word59").all()
