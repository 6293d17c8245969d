"""The gate: its verdicts, its agreement with Polars, and above all that it never passes by accident."""

import json
import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from cleankit.errors import ConfigError, JudgeError
from cleankit.judge import suite as suites
from cleankit.judge.suite import Expectation, Suite, load_suite
from cleankit.results import Check, Run
from cleankit.stages import measure, validate
from cleankit.stages.validate import judge

CHECKS = Path(__file__).parent.parent / "checks"
BETWEEN = "expect_column_values_to_be_between"
TOTALS: dict[str, float] = {
    "documents": 4,
    "clean": 4,
    "unreadable": 0,
    "unreadable_share": 0,
    "duplicates": 0,
    "duplicate_share": 0,
    "und_share": 0,
    "main_lang_share": 1,
    "mean_removed_share": 0.1,
    "findings_per_document": 2,
    "encoding_damage_share": 0,
    "date_share": 1,
    "title_share": 1,
    "newest_age_days": 1,
    "future_share": 0,
}


def documents(**columns: list[Any]) -> pl.DataFrame:
    """Four good documents, with some columns replaced."""
    numbers = {"chars": 900, "chars_in": 1000, "lines": 9, "words": 150, "findings": 2, "edits": 2, "removed": 100}
    good: dict[str, list[Any]] = {name: [value] * 4 for name, value in numbers.items()}
    good |= {"errors": [0] * 4, "replacement_chars": [0] * 4, "removed_share": [0.1] * 4, "lang": ["ar"] * 4}
    good |= {name: [True] * 4 for name in ("has_title", "has_date", "has_url", "has_source")}
    good |= {"duplicate": [False] * 4, "split": [False] * 4}
    return pl.DataFrame({"doc_id": ["a", "b", "c", "d"], **good, **columns})


def entry(type_: str = BETWEEN, severity: str = "critical", name: str = "it", **kwargs: Any) -> dict[str, Any]:
    """An entry of a suite about documents."""
    meta = {"name": name, "scope": "documents", "why": "Because.", "owner": "us"}
    return {"type": type_, "kwargs": kwargs, "severity": severity, "meta": meta}


@pytest.fixture
def suite(tmp_path: Path) -> Callable[..., Suite]:
    """Write entries to a file and load it as a suite."""

    def load(*entries: dict[str, Any]) -> Suite:
        path = tmp_path / "mine.json"
        path.write_text(json.dumps({"name": "mine", "expectations": entries}), encoding="utf-8")
        return load_suite(str(path))

    return load


@pytest.mark.parametrize("name", ["news", "strict"])
def test_good_documents_pass(name: str) -> None:
    """Every shipped check holds for good documents, and no document is named."""
    verdict, failures = judge(documents(), TOTALS, load_suite(name))
    assert (verdict.status, verdict.suite, failures.height) == ("pass", name, 0)
    assert all(check.passed and check.observed and check.expected for check in verdict.checks)


def test_failing_documents_are_named(suite: Callable[..., Suite]) -> None:
    """The first few in the order of the input, their ids cut; all of them are in the failures."""
    metrics = pl.DataFrame({"doc_id": [f"{i}" + "x" * 300 for i in range(40)], "chars": [0, 5] * 20})
    verdict, failures = judge(metrics, {}, suite(entry(column="chars", min_value=1)))
    (check,) = verdict.checks
    assert check.examples == tuple(f"{i}" + "x" * (200 - len(str(i))) for i in range(0, 20, 2))
    assert (check.failing, failures.height) == (20, 20)


@pytest.mark.parametrize(("severity", "status"), [("critical", "fail"), ("warning", "warn"), ("info", "pass")])
def test_severity_decides(severity: str, status: str, suite: Callable[..., Suite]) -> None:
    """A failed check fails, warns or only shows, as its severity says."""
    verdict, failures = judge(
        documents(chars=[0, 1, 2, 0]), {}, suite(entry(severity=severity, column="chars", min_value=1))
    )
    (check,) = verdict.checks
    assert (verdict.status, check.passed, check.failing) == (status, False, 2)
    assert (check.observed, check.expected) == ("2 of 4 documents fail (50.0 %)", "chars ≥ 1")
    assert failures.rows() == [("it", "a"), ("it", "d")]


def test_every_supported_expectation_agrees_with_polars(suite: Callable[..., Suite]) -> None:
    """Great Expectations and the Polars predicates count the same failing documents, nulls included."""
    frame = documents(
        chars=[1, 5, 9, 20],
        words=[1, None, 3, None],
        lang=["ar", "en", None, "a secret"],
        split=[True, False, None, True],
    )
    checks = suite(
        entry(name="low", column="chars", min_value=5, strict_min=True),
        entry(name="both", column="chars", min_value=5, max_value=20, strict_max=True),
        entry(name="share", column="removed_share", max_value=0.05),
        entry("expect_column_values_to_be_in_set", name="set", column="lang", value_set=["ar", "fa"]),
        entry("expect_column_values_to_not_be_null", name="lang", column="lang", mostly=0.5),
        entry("expect_column_values_to_be_in_set", name="true", column="split", value_set=[True]),
        entry("expect_column_values_to_be_null", name="split", column="split"),
        entry("expect_column_values_to_not_be_null", name="null", column="words"),
        entry(name="words", column="words", max_value=2),
        entry("expect_column_mean_to_be_between", name="mean", column="chars", min_value=8, max_value=9),
        entry("expect_table_row_count_to_be_between", name="rows", max_value=3),
    )
    verdict, failures = judge(frame, {}, checks)
    failing = {check.name: (check.passed, check.failing) for check in verdict.checks}
    assert failing == {
        "low": (False, 2),
        "both": (False, 2),
        "share": (False, 4),
        "set": (False, 2),
        "lang": (True, 1),
        "true": (False, 1),
        "split": (False, 3),
        "null": (False, 2),
        "words": (False, 1),
        "mean": (True, 0),
        "rows": (False, 0),
    }
    assert failures.filter(check="set")["doc_id"].to_list() == ["b", "d"]
    assert failures.filter(check="lang")["doc_id"].to_list() == ["c"]
    assert failures["check"].value_counts(name="n").sum()["n"][0] == sum(n for _, n in failing.values())


def test_counts_that_differ_are_no_verdict(suite: Callable[..., Suite], monkeypatch: pytest.MonkeyPatch) -> None:
    """When Great Expectations and Polars disagree, nobody is believed."""
    kind = suites.KINDS[BETWEEN]._replace(measure=lambda kwargs: pl.col(kwargs["column"]) > 0)
    monkeypatch.setitem(suites.KINDS, BETWEEN, kind)
    with pytest.raises(JudgeError, match="could not judge it: Great Expectations says 0, Polars 4"):
        judge(documents(), {}, suite(entry(column="chars", min_value=1)))


def test_no_scraped_text_enters_great_expectations() -> None:
    """A category that no check names is replaced before it is judged, and the doc_id never goes along."""
    news = load_suite("news").expectations
    codes, names = validate._array(
        documents(lang=["ar", "<script>", None, "en"]),
        "lang",
        [e for e in news if e.kwargs.get("column") == "lang"]
        + [Expectation("n", "expect_column_values_to_not_be_null", {"column": "lang"}, "info", "documents", "", "")],
    )
    assert [names[code] if code >= 0 else None for code in codes] == ["ar", validate.OTHER, None, "en"]
    assert "<script>" not in names


@pytest.mark.parametrize("name", ["news", "strict"])
def test_empty_input_fails(name: str) -> None:
    """No documents is a fail: checks of the run say so, and those of documents are not judged beside them."""
    verdict, failures = judge(documents().clear(), dict.fromkeys(TOTALS, 0), load_suite(name))
    checks = {check.name: check for check in verdict.checks}
    assert verdict.status == "fail"
    assert not checks["has-documents"].passed
    assert (checks["text-present"].passed, checks["text-present"].observed) == (True, "not judged: no documents")
    assert failures.schema == {"check": pl.String, "doc_id": pl.String}


def test_a_suite_of_documents_alone_fails_on_none(suite: Callable[..., Suite]) -> None:
    """Where no check of the run says that there is nothing, those of documents fail: nothing passes in silence."""
    lone = entry(column="und_share", max_value=0.5, name="share")
    lone["meta"]["scope"] = "run"
    verdict, _ = judge(documents().clear(), TOTALS, suite(entry(column="chars", min_value=1), lone))
    assert [(c.passed, c.observed) for c in verdict.checks] == [(False, "no documents"), (True, "0 %")]
    assert verdict.status == "fail"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"removed_share": [0.1, float("inf"), 0, 0]}, "removed_share holds infinity or NaN"),
        ({"removed_share": [0.1, float("nan"), 0, 0]}, "removed_share holds infinity or NaN"),
        ({"chars": [1, None, 1, 1]}, "1 nulls in chars"),
        ({"chars": ["1", "2", "3", "4"]}, "could not judge"),
        ({"chars": [[1], [2], [3], [4]]}, "chars is List"),
    ],
)
def test_what_cannot_be_judged_is_an_error(change: dict[str, list[Any]], message: str) -> None:
    """Infinity, NaN, an undeclared null or a wrong type is no verdict, never a pass."""
    with pytest.raises(JudgeError, match=message):
        judge(documents(**change), TOTALS, load_suite("news"))


def test_a_missing_number_is_an_error() -> None:
    """A column or total that a check names but nobody measured is no verdict."""
    with pytest.raises(JudgeError, match="no column lang"):
        judge(documents().drop("lang"), TOTALS, load_suite("news"))
    with pytest.raises(JudgeError, match="no column und_share"):
        judge(documents(), {k: v for k, v in TOTALS.items() if k != "und_share"}, load_suite("news"))
    with pytest.raises(JudgeError, match="documents holds infinity"):
        judge(documents(), TOTALS | {"documents": float("inf")}, load_suite("news"))


def test_an_exception_inside_is_an_error() -> None:
    """Bounds that Great Expectations refuses end in a JudgeError, not in a traceback or a pass."""
    wrong = Expectation("it", BETWEEN, {"column": "chars", "min_value": 9, "max_value": 1}, "info", "documents", "", "")
    with pytest.raises(JudgeError, match="could not judge"):
        judge(documents(), {}, Suite("wrong", (wrong,)))


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"type": "expect_column_values_to_be_betwen"}, r"entry 1 \(it\): .* not supported by cleankit\n.*_be_between"),
        ({"type": "expect_column_quantile_values_to_be_between"}, "not supported by cleankit"),
        ({"kwargs": {"column": "chars", "min_valu": 1}}, r"entry 1 \(it\), kwargs: unknown min_valu\n.*min_value"),
        ({"kwargs": {"min_value": 1}}, "column is missing"),
        ({"kwargs": {"column": "chars"}}, "no bounds"),
        ({"severity": "documents"}, r"entry 1 \(it\): documents is not supported"),
        ({"severity": "error"}, r"entry 1 \(it\): error is not supported"),
        ({"meta": {"name": "it", "scope": "documents", "why": "Because."}}, "entry 1, meta: owner is missing"),
        ({"meta": {"name": "it", "scope": "documents", "why": " ", "owner": "us"}}, "must say something"),
        ({"meta": {"name": "it", "scope": "documents", "why": "x", "owner": "us", "rejct": True}}, "unknown rejct"),
        ({"meta": None}, "entry 1, meta is not an object"),
        ({"mostly": 0.9}, "entry 1: unknown mostly"),
    ],
)
def test_a_wrong_entry_is_named(change: dict[str, Any], message: str, suite: Callable[..., Suite]) -> None:
    """A misspelt, unknown or half-written expectation is an error that names the entry, never a dropped check."""
    with pytest.raises(ConfigError) as caught:
        suite(entry(column="chars", min_value=1) | change)
    assert re.search(message, str(caught.value))


SET, MEAN = "expect_column_values_to_be_in_set", "expect_column_mean_to_be_between"


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (entry(column="char", min_value=1), "scope documents has no column char\n.*did you mean chars"),
        (entry(column=["chars"], min_value=1), r"column is \['chars'\]\n.*name of one column"),
        (entry(column="chars", min_value="1"), "min_value is '1'\n.*a bound is a number"),
        (entry(column="chars", min_value=True), "min_value is True\n.*a bound is a number"),
        (entry(column="chars", max_value=10**400), "max_value is 10+\n.*a bound is a number"),
        (entry(column="chars", min_value=9, max_value=1), "min_value 9 is above max_value 1"),
        (entry(column="chars", min_value=1, strict_min="yes"), "strict_min is 'yes'\n.*true or false"),
        (entry(column="chars", min_value=1, mostly=90), "mostly is 90\n.*for instance 0.9"),
        (entry(column="chars", min_value=1, mostly="0.9"), "mostly is '0.9'"),
        (entry(column="chars", min_value=1, mostly=True), "mostly is True"),
        (entry(column="chars", min_value=1, mostly=0), "mostly is 0"),
        (entry(column="lang", min_value=1), "lang holds text, not numbers\n.*in_set"),
        (entry(MEAN, column="lang", min_value=1), "lang holds text, not numbers"),
        (entry(SET, column="lang", value_set="ar"), "value_set is 'ar'\n.*a list"),
        (entry(SET, column="lang", value_set=[]), "value_set is \\[\\]"),
        (entry(SET, column="lang", value_set=["ar", 5]), "lang is never 5\n.*texts"),
        (entry(SET, column="split", value_set=[1]), "split is never 1\n.*true or false"),
        (entry(SET, column="removed_share", value_set=[1]), "removed_share is never 1\n.*between"),
        (entry(column="chars", min_value=1, name="Text Present!"), "name is 'Text Present!'\n.*kebab-case"),
        (entry(column="chars", min_value=1, name="a\nb"), r"name is 'a\\nb'\n.*kebab-case"),
        (entry(column="chars", min_value=1, name=5), "name is 5"),  # type: ignore[arg-type]
    ],
    ids=lambda given: str(given)[-60:] if isinstance(given, str) else "",
)
def test_wrong_arguments_are_found_when_a_suite_is_read(
    given: dict[str, Any], message: str, suite: Callable[..., Suite]
) -> None:
    """Columns, bounds, shares, sets and names are checked before any work is done, and the hint says what to give."""
    with pytest.raises(ConfigError) as caught:
        suite(given)
    assert re.search(f"mine.json, entry 1.*{message}", str(caught.value)), str(caught.value)


def test_columns_are_those_of_their_scope(suite: Callable[..., Suite]) -> None:
    """A column of documents is none of the run; closer bounds are checked, too; only documents can be rejected."""
    one = entry(column="chars", max_value=1)
    one["meta"]["scope"] = "run"
    with pytest.raises(ConfigError, match="scope run has no column chars"):
        suite(one)
    one = entry(column="und_share", min_value=0.2, max_value=0.5)
    one["meta"] |= {"scope": "run", "warn": {"max_value": 0.1}}
    with pytest.raises(ConfigError, match=r"min_value 0.2 is above max_value 0.1"):
        suite(one)
    one["meta"] |= {"warn": {"max_value": None}}
    with pytest.raises(ConfigError, match="warn: max_value is None"):
        suite(one)
    one = entry(column="und_share", max_value=0.5)
    one["meta"] |= {"scope": "run", "reject": False}
    with pytest.raises(ConfigError, match="only a critical check of each document can reject"):
        suite(one)


def test_known_columns_are_the_measured_ones(seeds_run: tuple[Path, Run], root: Path) -> None:
    """The columns that a suite may name are those of metrics/, of result.json, and of checks/README.md."""
    out, _ = seeds_run
    metrics = pl.read_parquet(out / "metrics/*.parquet").drop("doc_id").schema
    assert dict(metrics) == suites.DOCUMENTS
    assert json.loads((out / "result.json").read_text("utf-8"))["totals"].keys() == suites.TOTALS.keys()
    told = (root / "checks/README.md").read_text("utf-8")
    for scope, columns in suites.SCOPES.items():
        (line,) = (line for line in told.splitlines() if line.startswith(f"- `scope` `{scope}`"))
        known = set(columns) - {"source"} if scope != "drift" else set()
        assert known <= set(re.findall("`([a-z_]+)`", line))


def test_a_suite_has_a_name(tmp_path: Path) -> None:
    """A suite without a name that can be shown is refused, and so is a file that is not there."""
    for name in ("", " ", 5):
        (tmp_path / "mine.json").write_text(
            json.dumps({"name": name, "expectations": [entry(column="chars")]}), "utf-8"
        )
        with pytest.raises(ConfigError, match=r"name is .*\n.*give the suite a name"):
            load_suite(str(tmp_path / "mine.json"))
    for name in (str(tmp_path / "none.json"), "none.json", "./news"):
        with pytest.raises(ConfigError, match=r"no such file\n.*news"):
            load_suite(name)


def test_a_suite_must_expect_something(suite: Callable[..., Suite], tmp_path: Path) -> None:
    """No expectations, two of one name, a check that cannot reject, and a NaN bound are all refused."""
    with pytest.raises(ConfigError, match="expects nothing"):
        suite()
    with pytest.raises(ConfigError, match="2 checks are called it"):
        suite(entry(column="chars", min_value=1), entry(column="words", min_value=1))
    rejecting = entry(severity="warning", column="chars", min_value=1)
    rejecting["meta"]["reject"] = True
    with pytest.raises(ConfigError, match="reject is true or false"):
        suite(rejecting)
    kept = entry(column="chars", min_value=1)
    assert suite(kept).rejecting == {"it"}
    kept["meta"]["reject"] = False
    assert suite(kept).rejecting == frozenset()
    with pytest.raises(ConfigError, match="NaN"):
        suite(entry(column="chars", min_value=float("nan")))


def test_twin_checks_both_count(suite: Callable[..., Suite]) -> None:
    """Two checks that differ in name and severity only are both judged, and not merged into one."""
    twins = suite(entry(column="chars", max_value=1, severity="info"), entry(column="chars", max_value=1, name="too"))
    verdict, _ = judge(documents(), {}, twins)
    assert [check.failing for check in verdict.checks] == [4, 4]
    assert verdict.status == "fail"


def test_an_unknown_suite_lists_the_known() -> None:
    """A suite that does not exist is an error whose hint names those that do."""
    with pytest.raises(ConfigError) as caught:
        load_suite("nothing-like-it")
    assert caught.value.hint == "known: news, strict"


@pytest.mark.parametrize(
    "path", sorted({*CHECKS.glob("*.json")} - {CHECKS / "floors.json"}), ids=lambda path: path.stem
)
def test_shipped_suites_are_canonical(path: Path) -> None:
    """Dumping a suite again gives the same bytes, its entries are sorted, and it is what its file name says."""
    text = path.read_text(encoding="utf-8")
    data = json.loads(text)
    assert json.dumps(data, sort_keys=True, indent=2, ensure_ascii=False) + "\n" == text
    names = [item["meta"]["name"] for item in data["expectations"]]
    assert names == sorted(names)
    assert data["name"] == path.stem
    assert load_suite(path.stem) == load_suite(str(path))
    entries = load_suite(path.stem).expectations
    critical = {e.name for e in entries if (e.severity, e.scope) == ("critical", "documents")}
    assert load_suite(path.stem).rejecting == critical >= {"text-present"}


def test_the_judge_is_imported_only_to_judge() -> None:
    """Loading a suite imports neither Great Expectations nor pandas; judging in a process of our own spares altair and
    scipy, still usable."""
    code = """
import sys
from cleankit.crawl import process
from cleankit.stages.validate import judge
process.hurry()
from cleankit.judge.suite import load_suite
suite = load_suite("news")
assert not {"great_expectations", "pandas", "scipy", "altair"} & sys.modules.keys()
import polars as pl
total = dict.fromkeys((e.kwargs["column"] for e in suite.expectations if e.scope == "run"), 0.0)
lone = type(suite)("lone", tuple(e for e in suite.expectations if e.scope == "run"))
assert judge(pl.DataFrame(schema={"doc_id": pl.String}), total, lone)[0].status == "fail"
assert "great_expectations" in sys.modules
assert not {"altair.vegalite", "scipy.stats._stats_py"} & sys.modules.keys()
import altair, scipy.stats
assert altair.Chart and scipy.stats.entropy([0.5, 0.5]) > 0
"""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, cwd=CHECKS.parent, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.parametrize(
    ("und", "status", "severity"), [(0.05, "pass", "critical"), (0.2, "warn", "warning"), (0.6, "fail", "critical")]
)
def test_one_check_warns_and_fails(und: float, status: str, severity: str, suite: Callable[..., Suite]) -> None:
    """A check warns beyond its closer bound and fails beyond the other; it says both, as people read shares."""
    one = entry(column="und_share", max_value=0.5)
    one["meta"] |= {"scope": "run", "warn": {"max_value": 0.1}}
    verdict, _ = judge(documents(), TOTALS | {"und_share": und}, suite(one))
    (check,) = verdict.checks
    assert (verdict.status, check.severity, check.passed) == (status, severity, status == "pass")
    assert check.expected == "und_share ≤ 50 %, warns above 10 %"
    assert check.observed == f"{und * 100:.1f} %"


def test_mostly_can_warn_first(suite: Callable[..., Suite]) -> None:
    """A check of documents warns at one share and fails at another; the same documents are named once."""
    one = entry(column="chars", min_value=1, mostly=0.5)
    one["meta"]["warn"] = {"mostly": 0.9}
    verdict, failures = judge(documents(chars=[0, 1, 1, 1]), {}, suite(one))
    (check,) = verdict.checks
    assert (verdict.status, check.passed, check.failing, failures.rows()) == ("warn", False, 1, [("it", "a")])


@pytest.mark.parametrize(
    ("warn", "message"),
    [
        ({"max_value": 0.5}, "is not closer than"),
        ({"max_value": 0.9}, "is not closer than"),
        ({"mostly": 0.5}, "unknown mostly"),
        ({"max_value": "0.1"}, "a bound is a number"),
        ({}, "warn is for critical checks"),
    ],
)
def test_a_warning_must_come_before_the_failure(
    warn: dict[str, Any], message: str, suite: Callable[..., Suite]
) -> None:
    """A warning bound that could never warn is refused."""
    one = entry(column="und_share", max_value=0.5)
    one["meta"] |= {"scope": "run", "warn": warn}
    with pytest.raises(ConfigError, match=message):
        suite(one)


def test_what_is_excused_does_not_count(suite: Callable[..., Suite]) -> None:
    """An excused check is still shown as failed, but only the others decide; emptiness has no excuse."""
    two = suite(
        entry(column="chars", min_value=9999), entry(column="words", min_value=9999, severity="warning", name="w")
    )

    def known(check: Check) -> Check:
        return replace(check, excuse="known")

    verdict, failures = judge(documents(), {}, two, excused=lambda check: known(check) if check.name == "it" else check)
    assert (verdict.status, [c.excuse for c in verdict.checks], failures.height) == ("warn", ["known", ""], 8)
    assert judge(documents().clear(), {}, two, excused=known)[0].status == "fail"


def test_how_fresh_a_crawl_is() -> None:
    """The newest article that is not of the future counts; without a date nothing is fresh, and no age is negative."""
    now = datetime(2026, 5, 10, 12, tzinfo=UTC)
    days = [datetime(2026, 5, 3, 12), datetime(2026, 5, 1), datetime(2026, 6, 1), None]
    assert measure.ages(pl.Series(days), now) == {"newest_age_days": 7, "future_share": 0.25}
    assert measure.ages(pl.Series([datetime(2026, 5, 11)]), now)["newest_age_days"] == 0
    assert measure.ages(pl.Series([None], dtype=pl.Datetime), now) == {"newest_age_days": 36_525, "future_share": 0}
    ahead = measure.ages(pl.Series([datetime(2030, 1, 1)]), now)
    told = {c.name: c.observed for c in judge(documents(), TOTALS | ahead, load_suite("strict"))[0].checks}
    assert told["freshness"] == "all dates lie in the future"
    old = {"newest_age_days": 36_525}
    assert judge(documents(), TOTALS | old, load_suite("strict"))[0].status == "fail"
