"""What may fail without failing the run: never without a reason, never for ever, never by a slip of the pen."""

import json
import re
import shutil
from datetime import date
from pathlib import Path
from typing import Literal

import polars as pl
import pytest
from test_validate import TOTALS, documents

from cleankit import cli, config, pipeline
from cleankit.commands import check, validate
from cleankit.config import Settings
from cleankit.errors import ConfigError, InputError, OutputError
from cleankit.judge import excuses, gate
from cleankit.judge.excuses import Excuses, Suppression
from cleankit.judge.suite import load_suite
from cleankit.results import Check, Run

LATER, PAST = date(2999, 1, 1), date(2001, 1, 1)


def failing(name: str, severity: Literal["critical", "warning", "info"] = "critical") -> Check:
    """A check that does not hold."""
    return Check(name, severity, False, "95.0 %", "≤ 50 %", 0, "Because.", "us")


def test_a_suppression_holds_until_its_day() -> None:
    """It counts on the last day, and afterwards it is reported instead."""
    one = Suppression(date(2026, 5, 1), "redesign", check="few-open-errors")
    failed = failing("few-open-errors")
    assert Excuses((one,), today=date(2026, 5, 1)).excused(failed).excuse == "suppressed until 2026-05-01: redesign"
    late = Excuses((one,), today=date(2026, 5, 2))
    assert late.excused(failed) == failed
    assert late.notes() == ("The suppression of check few-open-errors expired on 2026-05-01: redesign",)


def test_a_suppression_of_nothing_is_told() -> None:
    """A check that the suite does not make cannot be suppressed in silence."""
    right = [Suppression(LATER, "why", check=name) for name in ("few-open-errors", "freshness")]
    wrong = Suppression(LATER, "why", check="typo")
    (note,) = Excuses((*right, wrong), today=PAST).notes(checks=["few-open-errors", "freshness"])
    assert "suppresses nothing: there is no such check" in note
    (note,) = Excuses((Suppression(LATER, "why", rule="typo"),), today=PAST).notes(rules=["ad-marker"])
    assert "suppresses nothing: there is no such rule" in note


def test_a_suppression_of_a_source_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`check`, `run` and `validate` tell a misspelt source on standard error, and an expired one."""
    rows = [{"id": f"{n}", "source": "a.example", "text": f"The council met on day {n}."} for n in range(3)]
    (tmp_path / "in.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    text = '[[suppress]]\nsource = "{}"\nuntil = {}\nwhy = "new template"\n'
    entries = [("a.example", LATER), ("a.exmaple", LATER), ("a.example", PAST)]
    (tmp_path / "cleankit.toml").write_text("".join(text.format(*one) for one in entries), "utf-8")
    inputs, out, options = (
        str(tmp_path / "in.jsonl"),
        str(tmp_path / "out"),
        ["--config", str(tmp_path / "cleankit.toml")],
    )
    for words in (["check", inputs], ["run", inputs, "-o", out], ["validate", out]):
        with pytest.raises(SystemExit):
            cli.main([*words, *options])
        assert capsys.readouterr().err.splitlines() == [
            "cleankit: The suppression of source a.example expired on 2001-01-01: new template",
            "cleankit: The suppression of source a.exmaple suppresses nothing: no document of this source was read.",
        ]


def test_findings_of_a_rule_and_source_are_left_out() -> None:
    """A rule can be suppressed everywhere by its code, or for one source by its name; the baseline knows rules too."""
    found = pl.DataFrame([(0, "LBL07"), (1, "LBL07"), (1, "ENC01")], schema=["row", "code"], orient="row")
    sources, codes = pl.Series(["a", "b"]), {"ad-marker": "LBL07", "LBL07": "LBL07"}
    here = Excuses((Suppression(LATER, "why", rule="ad-marker", source="b"),), today=PAST)
    everywhere = Excuses((Suppression(LATER, "why", rule="LBL07"),), {}, frozenset({"ENC01"}), PAST)
    assert here.fresh(found, sources, codes).rows() == [(0, "LBL07"), (1, "ENC01")]
    assert everywhere.fresh(found, sources, codes).rows() == []
    source = Excuses((Suppression(LATER, "why", source="b"),), today=PAST)
    assert source.fresh(found, sources, codes).rows() == [(0, "LBL07")]


@pytest.mark.parametrize("rule", ["READ", "unreadable"])
def test_unreadable_records_can_be_suppressed(rule: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """By their code or name, of one source too where it is known; no note says that there is no such rule."""
    rows = [{"id": "a", "source": source, "text": "The council met on Monday."} for source in "aab"]
    (tmp_path / "in.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows) + "not json\n", "utf-8")
    settings = Settings(suppress=(Suppression(LATER, "a shift", rule=rule, source="b"),))
    assert check.check([str(tmp_path / "in.jsonl")], settings, "json") == 1
    told = capsys.readouterr()
    assert [json.loads(line)["doc_id"] for line in told.out.splitlines()] == ["a", "in:4"]
    everywhere = Settings(suppress=(Suppression(LATER, "a shift", rule=rule),))
    assert check.check([str(tmp_path / "in.jsonl")], everywhere, "rich") == 0
    assert told.err + capsys.readouterr().err == ""


def test_sarif_of_a_run_leaves_out_what_is_excused(tmp_path: Path) -> None:
    """As `check` does: findings of a suppressed rule stay in findings/ and are no alerts."""
    crawl, out = tmp_path / "in.jsonl", tmp_path / "out"
    crawl.write_text('{"id": "a", "text": "The talks went on , he said.\\nAdvertisement"}\n', "utf-8")
    settings = Settings(formats=("sarif",), suppress=(Suppression(LATER, "redesign", rule="ad-marker"),))
    pipeline.run([str(crawl)], out, settings)
    sarif = json.loads((out / "findings.sarif").read_text("utf-8"))
    assert {result["ruleId"] for result in sarif["runs"][0]["results"]} == {"SPC03"}
    assert set(pl.read_parquet(out / "findings/*.parquet")["code"]) == {"LBL07", "SPC03"}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('check = "a"\nwhy = "b"', "until is None"),
        ('check = "a"\nuntil = "2030-01-01"\nwhy = "b"', "give a day without quotes"),
        ('check = "a"\nuntil = 2030-01-01', "why is missing"),
        ('check = "a"\nuntil = 2030-01-01\nwhy = " "', "why, check, rule and source are texts"),
        ('until = 2030-01-01\nwhy = "b"', "what is suppressed"),
        ('check = "a"\nrule = "b"\nuntil = 2030-01-01\nwhy = "b"', "what is suppressed"),
        ('chek = "a"\nuntil = 2030-01-01\nwhy = "b"', "unknown chek"),
    ],
)
def test_a_wrong_suppression_is_refused(text: str, message: str, tmp_path: Path) -> None:
    """Without an end, a reason or a target it is an error that names the entry."""
    (tmp_path / "cleankit.toml").write_text("[[suppress]]\n" + text + "\n")
    with pytest.raises(ConfigError) as caught:
        config.load(tmp_path)
    assert message in str(caught.value)
    assert "[[suppress]] 1" in str(caught.value)


def test_a_suppressed_check_does_not_fail_the_gate(tmp_path: Path) -> None:
    """From the file to the verdict: the check is shown as failed, with its excuse; an expired one fails."""
    text = '[[suppress]]\ncheck = "text-present"\nuntil = {}\nwhy = "known"\n'
    verdicts = {}
    for until in (LATER, PAST):
        (tmp_path / "cleankit.toml").write_text(text.format(until))
        settings = config.settings(config.load(tmp_path))
        verdicts[until] = gate.judge(documents(chars=[0, 0, 500, 500]), TOTALS, {}, load_suite("news"), settings)
    failed = {c.name: c.excuse for c in verdicts[LATER].verdict.checks if not c.passed}
    assert failed == {"text-present": f"suppressed until {LATER}: known", "text-long-enough": ""}
    assert (verdicts[LATER].verdict.status, verdicts[PAST].verdict.status) == ("warn", "fail")
    assert "expired on 2001-01-01" in verdicts[PAST].notes[0]


def test_a_baseline_lets_only_new_trouble_fail(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What a run did wrong is written down; the same again passes in `run`, `validate` and `check`."""
    crawl, out, known = tmp_path / "in.jsonl", tmp_path / "out", tmp_path / "known.json"
    lines = ['{"id": "a", "text": "The council met on Monday.\\nAdvertisement"}', "not json", "nor this"]
    crawl.write_text("\n".join(lines), "utf-8")

    def ends(*arguments: str) -> object:
        with pytest.raises(SystemExit) as ended:
            cli.main([*arguments])
        return ended.value.code

    assert ends("run", str(crawl), "-o", str(out)) == 1
    assert ends("baseline", str(out), "-o", str(known)) == 0
    told = json.loads(known.read_text())
    assert (told["schema"], told["rules"]) == (2, ["LBL07", "READ"])
    assert {name: check["severity"] for name, check in told["checks"].items()} == {
        "date-share": "info", "text-long-enough": "warning", "title-share": "info", "unreadable-share": "critical",
    }  # fmt: skip
    assert ends("run", str(crawl), "-o", str(out), "--replace", "--baseline", str(known)) == 0
    assert json.loads((out / "result.json").read_text())["verdict"] == "pass"
    assert ends("validate", str(out)) == 1
    assert ends("validate", str(out), "--baseline", str(known)) == 0
    capsys.readouterr()
    assert ends("check", str(crawl), "--baseline", str(known)) == 0
    assert "3 more are excused" in capsys.readouterr().out
    known.write_text("{}")
    assert ends("check", str(crawl), "--baseline", str(known)) == 2


@pytest.mark.parametrize(
    "told",
    ['{"totals": {}}', '{"totals": {"loss": 0.1}, "run": "a", "checks": [], "rules": [], "sources": {}}', "[]", "{}"],
)
def test_a_foreign_result_is_no_run(told: str, tmp_path: Path) -> None:
    """What another tool wrote under the name result.json is refused by `validate` and `baseline`."""
    (tmp_path / "result.json").write_text(told)
    for ask in (lambda: gate.again(tmp_path, Settings()), lambda: validate.baseline(tmp_path, tmp_path / "b.json")):
        with pytest.raises(InputError):
            ask()


def test_metrics_of_another_version(seeds_run: tuple[Path, Run], tmp_path: Path) -> None:
    """A run whose metrics/ lacks a column cannot be judged again, and the column is named."""
    shutil.copytree(seeds_run[0], tmp_path / "out")
    for part in (tmp_path / "out/metrics").glob("*.parquet"):
        pl.read_parquet(part).drop("split").write_parquet(part)
    with pytest.raises(InputError, match="has no column split"):
        gate.again(tmp_path / "out", Settings())


@pytest.mark.parametrize(
    ("known", "severity", "excuse", "observed"),
    [
        ({"severity": "warning", "observed": "4.0 %"}, "warning", "known in the baseline", "95.0 %"),
        (
            {"severity": "warning", "observed": "4.0 %"}, "critical", "",
            "95.0 %, worse than in the baseline (warning, 4.0 %)",
        ),
        ({"severity": "critical", "observed": "4.0 %"}, "critical", "known in the baseline", "95.0 %"),
        (None, "warning", "known in the baseline", "95.0 %"),
        (None, "critical", "", "95.0 %, worse than in the baseline (warning)"),
    ],
)  # fmt: skip
def test_a_baseline_excuses_nothing_worse(
    known: object, severity: Literal["critical", "warning"], excuse: str, observed: str, tmp_path: Path
) -> None:
    """What was a warning then is no excuse for a failure; a baseline that only has names (None) knows warnings."""
    file = tmp_path / "known.json"
    file.write_text(json.dumps({"checks": {"it": known} if known else ["it"], "rules": []}))
    found = excuses.gather((), str(file)).excused(failing("it", severity))
    assert (found.excuse, found.observed) == (excuse, observed)


@pytest.mark.parametrize("checks", ['{"it": {}}', '{"it": 5}', '{"it": {"severity": "fatal"}}', '"it"', "[[]]"])
def test_a_spoilt_baseline_is_an_error(checks: str, tmp_path: Path) -> None:
    """What is no list of checks, or does not say how badly they failed, is refused."""
    (tmp_path / "known.json").write_text(f'{{"checks": {checks}, "rules": []}}')
    with pytest.raises(InputError, match="not a baseline"):
        excuses.gather((), str(tmp_path / "known.json"))


def test_a_baseline_is_written_over_no_other_file(
    seeds_run: tuple[Path, Run], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An article of that name stays, a baseline is written again."""
    article, known = tmp_path / "mine.txt", tmp_path / "known.json"
    article.write_text("The council met on Monday.")
    with pytest.raises(OutputError, match="exists and is not a baseline"):
        validate.baseline(seeds_run[0], article)
    assert article.read_text() == "The council met on Monday."
    known.write_text('{"checks": ["x"], "rules": []}')
    assert validate.baseline(seeds_run[0], known) == 0
    assert re.fullmatch(r"\d+ checks? and \d+ rules known: .*\n", capsys.readouterr().out)
    assert "x" not in json.loads(known.read_text())["checks"]


def test_a_missing_baseline_is_an_error(tmp_path: Path) -> None:
    """A baseline that is named but not there must not vanish."""
    with pytest.raises(InputError, match="not a baseline"):
        excuses.gather((), str(tmp_path / "none.json"))
    assert Settings().baseline == ""
