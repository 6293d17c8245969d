"""The gate: Polars measures and names the documents, Great Expectations judges, severity decides.

Only numbers, booleans and closed categories enter Great Expectations, never scraped text. Each check is computed there
and in Polars, and both must agree. Whatever stands in the way of a verdict is a JudgeError: the gate fails closed.
"""

import atexit
import functools
import gc
import importlib.resources
import json
import logging
import math
import sys
import warnings
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.machinery import ModuleSpec, PathFinder
from importlib.util import LazyLoader
from pathlib import Path
from typing import Any, Literal, NamedTuple

import polars as pl

from cleankit.errors import CleankitError, ConfigError, JudgeError, did_you_mean
from cleankit.model import Check, Status, Verdict

LEVELS, SCOPES = ("critical", "warning", "info"), ("documents", "run")
Outcome = tuple[bool, float]  # whether a check passed, and the number of failing rows (or the value) it rests on
OTHER = "(other)"  # stands in for every category that no check names: not even a text column could leak
NOBODY = pl.DataFrame(schema={"check": pl.String, "doc_id": pl.String})
UNUSED = {"altair", "jsonschema", "mistune", "scipy.stats", "tzlocal"}  # GX needs them for charts, pages, distributions


@dataclass(frozen=True, slots=True)
class Expectation:
    """One entry of a suite. ``reject``: documents that fail it do not go on."""

    name: str
    type: str
    kwargs: Mapping[str, Any]
    severity: Literal["critical", "warning", "info"]
    scope: Literal["documents", "run"]
    why: str
    owner: str
    reject: bool = False

    @property
    def per_row(self) -> bool:
        """Whether it looks at each row, so that failing rows can be counted and named."""
        return "mostly" in KINDS[self.type].takes

    @property
    def measure(self) -> pl.Expr:
        """The same in Polars: the predicate of a failing row, or the number that is judged."""
        return KINDS[self.type].measure(self.kwargs)


@dataclass(frozen=True, slots=True)
class Suite:
    """What must hold, as read from a file of ``checks/``."""

    name: str
    expectations: tuple[Expectation, ...]

    @property
    def rejecting(self) -> frozenset[str]:
        """The names of the checks whose failing documents are rejected."""
        return frozenset(e.name for e in self.expectations if e.reject)


class Kind(NamedTuple):
    """An expectation that cleankit supports: the arguments it needs and takes, and the same in Polars."""

    needs: set[str]
    takes: set[str]
    measure: Callable[[Mapping[str, Any]], pl.Expr]


def _outside(kwargs: Mapping[str, Any]) -> pl.Expr:
    value, wrong = pl.col(kwargs["column"]), pl.lit(value=False)
    if (low := kwargs.get("min_value")) is not None:
        wrong |= value <= low if kwargs.get("strict_min") else value < low
    if (high := kwargs.get("max_value")) is not None:
        wrong |= value >= high if kwargs.get("strict_max") else value > high
    return wrong


BOUNDS = {"min_value", "max_value", "strict_min", "strict_max"}
KINDS = {  # as in Great Expectations, only the null checks object to null
    "expect_column_values_to_be_between": Kind({"column"}, BOUNDS | {"mostly"}, _outside),
    "expect_column_values_to_be_in_set": Kind(
        {"column", "value_set"}, {"mostly"}, lambda kw: ~pl.col(kw["column"]).is_in(kw["value_set"])
    ),
    "expect_column_values_to_be_null": Kind({"column"}, {"mostly"}, lambda kw: pl.col(kw["column"]).is_not_null()),
    "expect_column_values_to_not_be_null": Kind({"column"}, {"mostly"}, lambda kw: pl.col(kw["column"]).is_null()),
    "expect_column_mean_to_be_between": Kind({"column"}, BOUNDS, lambda kw: pl.col(kw["column"]).mean()),
    "expect_table_row_count_to_be_between": Kind(set(), {"min_value", "max_value"}, lambda _: pl.len()),
}


def load_suite(name_or_path: str) -> Suite:
    """Read a suite: a path to a JSON file, or the name of one that ships with cleankit."""
    path, package = Path(name_or_path), Path(str(importlib.resources.files("cleankit")))
    if not path.is_file():  # then one of ours: inside the package once installed, beside it in a checkout
        folder = next((f for f in (package / "checks", package.parent / "checks") if f.is_dir()), package)
        path = folder / f"{name_or_path}.json"
        if path not in (shipped := set(folder.glob("*.json"))):
            raise ConfigError(f"no suite called {name_or_path}", did_you_mean(name_or_path, [p.stem for p in shipped]))
    try:  # parse_constant: NaN as a bound would let everything pass, and int() refuses it
        data = json.loads(path.read_text(encoding="utf-8"), parse_constant=int)
    except (OSError, ValueError) as error:
        raise ConfigError(f"cannot read the checks in {path}: {error}") from error
    _exactly(data, {"name", "expectations"}, set(), str(path))
    if not isinstance(data["expectations"], list) or not data["expectations"]:
        raise ConfigError(f"{path} expects nothing", "expectations is a list of one or more")
    checks = tuple(_expectation(entry, f"{path.name}, entry {i}") for i, entry in enumerate(data["expectations"], 1))
    for name, count in Counter(check.name for check in checks).items():
        if count > 1:
            raise ConfigError(f"{path.name}: {count} checks are called {name}", "give each check its own name")
    return Suite(str(data["name"]), checks)


def _exactly(given: Any, needs: set[str], takes: set[str], where: str) -> None:
    """Refuse an object that lacks a key or has one that nobody knows: a misspelt check must not vanish."""
    if not isinstance(given, dict):
        raise ConfigError(f"{where} is not an object", f"it needs {', '.join(sorted(needs))}")
    if unknown := sorted(given.keys() - needs - takes):
        raise ConfigError(f"{where}: unknown {unknown[0]}", did_you_mean(unknown[0], needs | takes))
    if missing := sorted(needs - given.keys()):
        raise ConfigError(f"{where}: {missing[0]} is missing")


def _expectation(entry: Any, where: str) -> Expectation:
    _exactly(entry, {"type", "kwargs", "severity", "meta"}, set(), where)
    meta, kwargs = entry["meta"], entry["kwargs"]
    _exactly(meta, {"name", "scope", "why", "owner"}, {"reject"}, f"{where}, meta")
    where = f"{where} ({meta['name']})"
    for said, known in zip((entry["type"], entry["severity"], meta["scope"]), (KINDS, LEVELS, SCOPES), strict=True):
        if str(said) not in known:
            raise ConfigError(f"{where}: {said} is not supported by cleankit", did_you_mean(str(said), known))
    kind = KINDS[entry["type"]]
    _exactly(kwargs, kind.needs, kind.takes, f"{where}, kwargs")
    if "min_value" in kind.takes and kwargs.get("min_value") is None and kwargs.get("max_value") is None:
        raise ConfigError(f"{where}: no bounds", "give min_value, max_value or both")
    if meta["scope"] == "run" and (entry["type"] != "expect_column_values_to_be_between" or "mostly" in kwargs):
        raise ConfigError(f"{where}: not for the run", "use expect_column_values_to_be_between without mostly")
    check = Expectation(kwargs=kwargs, type=entry["type"], severity=entry["severity"], **meta)
    if not all(isinstance(text, str) and text.strip() for text in (check.name, check.why, check.owner)):
        raise ConfigError(f"{where}: name, why and owner must say something")
    if check.reject not in (False, (check.severity, check.scope, check.per_row) == ("critical", "documents", True)):
        raise ConfigError(f"{where}: reject is true or false", "only a critical check of each document can reject")
    return check


def judge(metrics: pl.DataFrame, totals: Mapping[str, float], suite: Suite) -> tuple[Verdict, pl.DataFrame]:
    """The verdict (a fail when there are no documents), and (check, doc_id) of all that fail, ``mostly`` or not."""
    documents, run = ([e for e in suite.expectations if e.scope == scope] for scope in SCOPES)
    try:
        outcomes = _outcomes(pl.DataFrame({name: [float(value)] for name, value in totals.items()}), run)
        outcomes |= _outcomes(metrics, documents) if metrics.height else {}
        named = [
            metrics.filter(e.measure).select(check=pl.lit(e.name), doc_id=pl.col("doc_id").cast(pl.String))
            for e in documents
            if e.per_row and e.name in outcomes and outcomes[e.name][1]
        ]
    except CleankitError:
        raise
    except (Exception, SystemExit) as error:  # fail closed; pyspark exits when parts of it are missing
        raise JudgeError(f"could not judge: {type(error).__name__}: {str(error)[:200]}") from error
    checks = tuple(_check(e, outcomes.get(e.name), metrics.height, totals) for e in suite.expectations)
    failed = {check.severity for check in checks if not check.passed}
    status: Status = "fail" if "critical" in failed or not metrics.height else "warn" if "warning" in failed else "pass"
    return Verdict(status, suite.name, checks), pl.concat([NOBODY, *named])


def _outcomes(frame: pl.DataFrame, expectations: Sequence[Expectation]) -> dict[str, Outcome]:
    """What Great Expectations and Polars agree on, by the name of the check."""
    if not expectations:
        return {}
    columns = sorted({e.kwargs["column"] for e in expectations if "column" in e.kwargs})
    judged = _ask({name: _array(frame, name, expectations) for name in columns}, frame.height, expectations)
    own = frame.select((e.measure.sum() if e.per_row else e.measure).alias(e.name) for e in expectations)
    for name, value in own.row(0, named=True).items():
        _, theirs = judged.get(name, (False, math.nan))
        if not math.isclose(theirs, value, rel_tol=1e-9):
            raise JudgeError(f"could not judge {name}: Great Expectations says {theirs:g}, Polars {value:g}")
    return judged


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


def _ask(arrays: Mapping[str, Any], height: int, expectations: Sequence[Expectation]) -> dict[str, Outcome]:
    """What Great Expectations says: one run of one suite on one frame."""
    with _spared():
        gx, pd, batches = _engine()
        data = {n: pd.Categorical.from_codes(*a) if isinstance(a, tuple) else a for n, a in arrays.items()}
        batch = batches.get_batch(batch_parameters={"dataframe": pd.DataFrame(data, index=range(height))})
        entries = [{"type": e.type, "kwargs": dict(e.kwargs), "meta": {"name": e.name}} for e in expectations]
        # BASIC has all counts; SUMMARY adds samples that nobody reads and takes half as long again.
        answer = batch.validate(gx.ExpectationSuite(name="cleankit", expectations=entries), result_format="BASIC")
    outcomes: dict[str, Outcome] = {}
    for result in answer.results:
        name, values = result.expectation_config.meta["name"], result.result
        value = values.get("unexpected_count", values.get("observed_value"))
        if value is None:  # an exception inside a check leaves no number behind
            raise JudgeError(f"could not judge {name}: {str(result.exception_info)[:200]}")
        outcomes[name] = (bool(result.success), value)
    return outcomes


@functools.cache
def _engine() -> tuple[Any, Any, Any]:
    """Great Expectations, pandas, and where to put a frame to be judged: one context a process (each new one leaks)."""
    import great_expectations as gx  # noqa: PLC0415 - a second of CPU that only the gate should pay
    import pandas as pd  # noqa: PLC0415

    atexit.register(gc.freeze)  # a process that ends need not look for garbage in a thousand modules: saves 0.6 s
    context = gx.get_context(mode="ephemeral")
    context.enable_analytics(False)
    context.variables.progress_bars = {"globally": False}
    asset = context.data_sources.add_pandas("cleankit").add_dataframe_asset("metrics")
    return gx, pd, asset.add_batch_definition_whole_dataframe("all")


class _Later:
    """An import hook around the standard library's LazyLoader: modules of UNUSED load when first touched, if ever."""

    @staticmethod
    def find_spec(name: str, path: Sequence[str] | None = None, target: Any = None) -> ModuleSpec | None:
        spec = PathFinder.find_spec(name, path, target) if name in UNUSED else None
        if spec is None or spec.loader is None or not hasattr(spec.loader, "exec_module"):
            return None  # the plain import takes over
        spec.loader = LazyLoader(spec.loader)
        return spec


@contextmanager
def _spared() -> Iterator[None]:
    """Third parties at half the price and in silence: nothing unused, no garbage runs, no log, no warnings."""
    logger, collecting = logging.getLogger("great_expectations"), gc.isenabled()
    level = logger.level
    logger.setLevel(logging.CRITICAL + 1)
    gc.disable()
    sys.meta_path.insert(0, _Later)
    try:
        with warnings.catch_warnings(action="ignore"):
            yield
    finally:
        sys.meta_path.remove(_Later)
        if not gc.get_freeze_count():  # modules are here to stay: into the oldest generation, without a look at each
            gc.freeze()
            gc.unfreeze()
        (gc.enable if collecting else gc.disable)()
        logger.setLevel(level)


def _check(e: Expectation, outcome: Outcome | None, rows: int, totals: Mapping[str, float]) -> Check:
    """The outcome in words; None is a check of documents where there were none, which never passes."""
    passed, value = outcome or (False, 0)
    failing = int(value) if e.per_row and e.scope == "documents" else 0
    observed = f"{totals[e.kwargs['column']] if e.scope == 'run' else value:,.6g}"
    if e.scope == "documents" and (e.per_row or outcome is None):
        observed = f"{failing:,} of {rows:,} documents fail ({failing / rows:.2%})" if outcome else "no documents"
    return Check(e.name, e.severity, passed, observed, _expected(e), failing, e.why, e.owner)


def _expected(e: Expectation) -> str:
    """The expectation in words: ``chars >= 1 (0.95 of documents)``."""
    low, high, values = (e.kwargs.get(key) for key in ("min_value", "max_value", "value_set"))
    words = [*["mean"] * ("mean" in e.type), e.kwargs.get("column", "documents")]
    words += ["present"] * e.type.endswith("not_be_null") + ["absent"] * e.type.endswith("to_be_null")
    if values is not None:
        words += ["in", ", ".join(map(str, values[:8])), *[f"and {len(values) - 8} more"] * (len(values) > 8)]
    if low is not None:
        words += [">" if e.kwargs.get("strict_min") else ">=", f"{low:,}", *["and"] * (high is not None)]
    if high is not None:
        words += ["<" if e.kwargs.get("strict_max") else "<=", f"{high:,}"]
    return " ".join(words) + (f" ({e.kwargs['mostly']:.6g} of documents)" if e.kwargs.get("mostly", 1) < 1 else "")
