"""The gate: Polars measures and names the documents, Great Expectations judges, severity decides.

Only numbers, booleans and closed categories enter Great Expectations, never scraped text. Each check is computed there
and in Polars, and both must agree. Whatever stands in the way of a verdict is a JudgeError: the gate fails closed.
"""

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

import polars as pl

from cleankit.errors import CleankitError, JudgeError, did_you_mean
from cleankit.judge import gx
from cleankit.judge.gx import Outcome
from cleankit.judge.suite import SOURCE_SIZE, SOURCES, Expectation, Suite
from cleankit.results import Check, Status, Verdict
from cleankit.show.wording import UNDATED, amount, percent

OTHER = "(other)"  # stands in for every category that no check names: not even a text column could leak
NOBODY = pl.DataFrame(schema={"check": pl.String, "doc_id": pl.String})
NAMED = 3
"""How many failing sources the words of a check name."""
EXAMPLES, ID = 10, 200
"""How many failing documents are named with a check, and how many characters of each id."""


def judge(
    metrics: pl.DataFrame,
    totals: Mapping[str, float],
    suite: Suite,
    *,
    sources: pl.DataFrame | None = None,
    drift: Mapping[str, float] | None = None,
    excused: Callable[[Check], Check] = lambda check: check,
) -> tuple[Verdict, pl.DataFrame]:
    """The verdict (a fail when there are no documents), and (check, doc_id) of all that fail, ``mostly`` or not.

    ``sources`` has the columns of SOURCES; ``drift`` is how far each total is from earlier runs, None where there are
    none; ``excused`` gives a failed check its excuse, if it has one: then its failing does not count.
    """
    frames = {
        "documents": metrics,
        "run": pl.DataFrame({name: [float(value)] for name, value in totals.items()}),
        "sources": pl.DataFrame(schema=SOURCES) if sources is None else sources,
        "drift": pl.DataFrame({name: [float(value)] for name, value in (drift or {}).items()})
        if drift
        else pl.DataFrame(schema=dict.fromkeys(totals, pl.Float64)),
    }
    outcomes: dict[str, tuple[Outcome, ...]] = {}
    try:
        for scope, frame in frames.items():
            outcomes |= _outcomes(frame, [e for e in suite.expectations if e.scope == scope])
        failures = {
            e.name: metrics.filter(e.measure).select(check=pl.lit(e.name), doc_id=pl.col("doc_id").cast(pl.String))
            for e in suite.expectations
            if e.scope == "documents" and e.per_row and e.name in outcomes and outcomes[e.name][0][1]
        }
        told = any(
            e.scope == "run" and e.severity == "critical" and not outcomes[e.name][0][0] for e in suite.expectations
        )
        checks = tuple(
            replace(
                excused(_check(e, outcomes.get(e.name, ()), frames[e.scope], told)),
                examples=tuple(failures.get(e.name, NOBODY)["doc_id"].head(EXAMPLES).str.slice(0, ID)),
            )
            for e in suite.expectations
        )
    except CleankitError:
        raise
    except (Exception, SystemExit) as error:  # fail closed; pyspark exits when parts of it are missing
        raise JudgeError(f"could not judge: {type(error).__name__}: {str(error)[:200]}") from error
    decided = status(checks) if metrics.height else "fail"
    return Verdict(decided, suite.name, checks), pl.concat([NOBODY, *failures.values()])


def status(checks: Iterable[Check]) -> Status:
    """Fail if a critical check failed, warn if a warning did, else pass; what is excused does not count."""
    failed = {check.severity for check in checks if not check.passed and not check.excuse}
    return "fail" if "critical" in failed else "warn" if "warning" in failed else "pass"


def _outcomes(frame: pl.DataFrame, expectations: Sequence[Expectation]) -> dict[str, tuple[Outcome, ...]]:
    """What Great Expectations and Polars agree on, by the name of the check: its bound, and the closer one if any."""
    asked = [bound for e in expectations for bound in e.bounds]
    columns = sorted({e.kwargs["column"] for e in expectations if "column" in e.kwargs})
    arrays = {name: _array(frame, name, expectations) for name in columns}
    if not asked or not frame.height:
        return {}
    said = gx.ask(arrays, frame.height, [(e.name, e.type, e.kwargs) for e in asked])
    own = frame.select((e.measure.sum() if e.per_row else e.measure).alias(str(n)) for n, e in enumerate(asked)).row(0)
    for e, (_, theirs), ours in zip(asked, said, own, strict=True):
        if not math.isclose(theirs, ours, rel_tol=1e-9):
            raise JudgeError(f"could not judge {e.name}: Great Expectations says {theirs:g}, Polars {ours:g}")
    answers = iter(said)
    return {e.name: tuple(next(answers) for _ in e.bounds) for e in expectations}


def _array(frame: pl.DataFrame, name: str, expectations: Sequence[Expectation]) -> Any:
    """A column as a plain 64-bit numpy array (smaller or Arrow types are slower there); strings as (codes, names)."""
    if name not in frame.columns:
        raise JudgeError(f"could not judge: there is no column {name}", did_you_mean(name, frame.columns))
    series, checks = frame[name], [e for e in expectations if e.kwargs.get("column") == name]
    nulls = series.null_count()
    if nulls and not any(e.type.endswith("_null") for e in checks):
        raise JudgeError(f"could not judge: {nulls:,} nulls in {name}", "only a null check of the column allows them")
    if series.dtype == pl.String:
        names = sorted({str(value) for e in checks for value in e.kwargs.get("value_set", ())})
        codes = series.replace_strict(names, range(len(names)), default=len(names), return_dtype=pl.Int64)
        return codes.zip_with(series.is_not_null(), pl.Series([-1])).to_numpy(), [*names, OTHER]
    if series.dtype.is_float() and not series.drop_nulls().is_finite().all():
        raise JudgeError(f"could not judge: {name} holds infinity or NaN", "the share of nothing is 0")
    if not (series.dtype.is_integer() or series.dtype.is_float() or series.dtype == pl.Boolean):
        raise JudgeError(f"could not judge: {name} is {series.dtype}", "numbers, booleans and categories are judged")
    plain = pl.Float64 if nulls or series.dtype.is_float() else pl.Int64 if series.dtype.is_integer() else pl.Boolean
    return series.cast(plain).to_numpy()


# --- the outcome in words ------------------------------------------------------------------------------------------

NOTHING = {
    "documents": "no documents", "sources": f"no source of {SOURCE_SIZE} documents or more", "drift": "no earlier run",
}  # fmt: skip
"""What is observed where there was nothing to look at: no documents never pass, a first run has not drifted."""


def _check(e: Expectation, outcomes: Sequence[Outcome], frame: pl.DataFrame, told: bool) -> Check:
    """The outcome in words. Where only the closer bound failed, the check warns.

    ``told``: a critical check of the whole run fails. Where there are no documents, it says why, and checks of each
    document need not fail beside it: they are not judged.
    """
    if not outcomes:
        unjudged = "not judged: " if e.scope == "documents" and told else ""
        passed, observed = e.scope != "documents" or told, unjudged + NOTHING[e.scope]
        failing, severity = 0, e.severity
    else:
        (hard, value), *soft = outcomes
        passed = hard and all(ok for ok, _ in soft)
        severity = "warning" if hard and not passed else e.severity
        counted = e.per_row and e.scope in ("documents", "sources")
        failing = int(value) if counted and e.scope == "documents" else 0
        observed = _counted(e, int(value), frame) if counted else _valued(e, frame, value)
    return Check(e.name, severity, passed, observed, _expected(e), failing, e.why, e.owner)


def _counted(e: Expectation, failing: int, frame: pl.DataFrame) -> str:
    verb = "fails" if failing == 1 else "fail"
    judged = f"{frame.height:,} {e.scope}" + f" of {SOURCE_SIZE} documents or more" * (e.scope == "sources")
    words = f"{failing:,} of {judged} {verb} ({percent(failing / frame.height)})"
    if e.scope == "sources" and failing:
        worst = frame.filter(e.measure).sort("documents", "source", descending=[True, False])["source"]
        words += f": {', '.join(worst.head(NAMED))}" + (" …" if failing > NAMED else "")
    return words


def _valued(e: Expectation, frame: pl.DataFrame, value: float) -> str:
    column = e.kwargs.get("column", "")
    if e.scope in ("run", "drift"):
        value = frame[column].item()
    if (e.scope, column, value) == ("run", "newest_age_days", UNDATED) and frame["future_share"].item():
        return "all dates lie in the future"
    return amount(column, value, drift=e.scope == "drift")


def _expected(e: Expectation) -> str:
    """The expectation in words: ``chars ≥ 1 in 90 % of documents, warns below 98 %``."""
    low, high, values = (e.kwargs.get(key) for key in ("min_value", "max_value", "value_set"))
    column, drift, mostly = e.kwargs.get("column", ""), e.scope == "drift", e.kwargs.get("mostly", 1)

    def figure(value: float) -> str:
        return amount(column, value, drift=drift, exact=True)

    words = [*["change of"] * drift, *["mean"] * ("mean" in e.type), column or "documents"]
    words += ["present"] * e.type.endswith("not_be_null") + ["absent"] * e.type.endswith("to_be_null")
    if values is not None:
        words += ["in", ", ".join(map(str, values[:8])), *[f"and {len(values) - 8} more"] * (len(values) > 8)]
    if low is not None:
        words += [">" if e.kwargs.get("strict_min") else "≥", figure(low), *["and"] * (high is not None)]
    if high is not None:
        words += ["<" if e.kwargs.get("strict_max") else "≤", figure(high)]
    if mostly < 1:
        words += ["in", percent(mostly, exact=True), "of", e.scope]
    sides = {"min_value": ("below", figure), "max_value": ("above", figure), "mostly": ("below", _exact)}
    warn = [f"{sides[key][0]} {sides[key][1](value)}" for key, value in sorted(e.warn.items(), reverse=True)]
    return " ".join(words) + (f", warns {' or '.join(warn)}" if warn else "")


def _exact(share: float) -> str:
    return percent(share, exact=True)
