"""Suites: what must hold, read from canonical JSON. Whatever is misspelt, unknown or half-written is an error."""

import importlib.resources
import json
import re
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal, NamedTuple

import polars as pl

from cleankit.errors import ConfigError, did_you_mean
from cleankit.results import LEVELS

SOURCE_SIZE = 20
"""Sources with fewer documents are not judged: their rates say nothing."""
DOCUMENTS = {
    "lang": pl.String, "chars": pl.Int64, "chars_in": pl.Int64, "lines": pl.Int64, "words": pl.Int64,
    "findings": pl.Int64, "errors": pl.Int64, "edits": pl.Int64, "removed": pl.Int64, "removed_share": pl.Float64,
    "replacement_chars": pl.Int64, "has_title": pl.Boolean, "has_date": pl.Boolean, "has_url": pl.Boolean,
    "has_source": pl.Boolean, "duplicate": pl.Boolean, "split": pl.Boolean,
}  # fmt: skip
"""The columns of scope "documents", one row per record."""
TOTALS = dict.fromkeys((
    "documents", "clean", "unreadable", "unreadable_share", "duplicates", "duplicate_share", "und_share",
    "main_lang_share", "mean_removed_share", "findings_per_document", "encoding_damage_share", "date_share",
    "title_share", "newest_age_days", "future_share",
), pl.Float64)  # fmt: skip
"""The columns of the scopes "run" and "drift": one row."""
SOURCES = {
    "source": pl.String, "documents": pl.Float64, "findings_per_document": pl.Float64, "removed_share": pl.Float64,
    "duplicate_share": pl.Float64, "documents_change": pl.Float64, "findings_change": pl.Float64,
    "removed_change": pl.Float64,
}  # fmt: skip
"""The columns of scope "sources", one row per source of SOURCE_SIZE. Changes are 0 where no earlier runs are known."""
SCOPES: dict[str, Mapping[str, type[pl.DataType]]] = {
    "documents": DOCUMENTS, "run": TOTALS, "sources": SOURCES, "drift": TOTALS
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Expectation:
    """One entry of a suite. ``reject``: documents that fail it do not go on, as is the rule where it is critical;
    ``warn``: closer bounds that only warn.
    """

    name: str
    type: str
    kwargs: Mapping[str, Any]
    severity: Literal["critical", "warning", "info"]
    scope: Literal["documents", "run", "sources", "drift"]
    why: str
    owner: str
    reject: bool = False
    warn: Mapping[str, Any] = field(default_factory=dict)

    @property
    def per_row(self) -> bool:
        """Whether it looks at each row, so that failing rows can be counted and named."""
        return "mostly" in KINDS[self.type].takes

    @property
    def measure(self) -> pl.Expr:
        """The expectation in Polars: the predicate of a failing row, or the number that is judged."""
        return KINDS[self.type].measure(self.kwargs)

    @property
    def bounds(self) -> "tuple[Expectation, ...]":
        """The expectation itself, and the closer one that only warns."""
        return (self, replace(self, kwargs={**self.kwargs, **self.warn}, warn={})) if self.warn else (self,)


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
    """An expectation that cleankit supports: the arguments it needs and takes, and what it measures in Polars."""

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


LIMITS = {"min_value", "max_value"}
STRICT = LIMITS | {"strict_min", "strict_max"}
KINDS = {  # as in Great Expectations, only the null checks object to null
    "expect_column_values_to_be_between": Kind({"column"}, STRICT | {"mostly"}, _outside),
    "expect_column_values_to_be_in_set": Kind(
        {"column", "value_set"}, {"mostly"}, lambda kw: ~pl.col(kw["column"]).is_in(kw["value_set"])
    ),
    "expect_column_values_to_be_null": Kind({"column"}, {"mostly"}, lambda kw: pl.col(kw["column"]).is_not_null()),
    "expect_column_values_to_not_be_null": Kind({"column"}, {"mostly"}, lambda kw: pl.col(kw["column"]).is_null()),
    "expect_column_mean_to_be_between": Kind({"column"}, STRICT, lambda kw: pl.col(kw["column"]).mean()),
    "expect_table_row_count_to_be_between": Kind(set(), LIMITS, lambda _: pl.len()),
}


def folder() -> Path:
    """Where the shipped suites lie: inside the package once installed, beside it in a checkout."""
    package = Path(str(importlib.resources.files("cleankit")))
    return next((f for f in (package / "checks", package.parent / "checks") if f.is_dir()), package)


def find_suite(name_or_path: str) -> Path:
    """The file of a suite: a path to a JSON file, or the name of one that ships with cleankit."""
    path = Path(name_or_path)
    if path.is_file():
        return path
    shipped = {path.stem: path for path in folder().glob("*.json") if path.stem != "floors"}
    if path.suffix == ".json" or path.name != name_or_path:
        raise ConfigError(f"{name_or_path}: no such file", f"those that ship go by their names: {', '.join(shipped)}")
    if name_or_path not in shipped:
        raise ConfigError(f"no suite called {name_or_path}", did_you_mean(name_or_path, shipped))
    return shipped[name_or_path]


def load_suite(name_or_path: str) -> Suite:
    """Read a suite, see ``find_suite``."""
    path = find_suite(name_or_path)
    try:  # parse_constant: NaN as a bound would let everything pass, and int() refuses it
        data = json.loads(path.read_text(encoding="utf-8"), parse_constant=int)
    except (OSError, ValueError) as error:
        raise ConfigError(f"cannot read the checks in {path}: {error}") from error
    _exactly(data, {"name", "expectations"}, set(), str(path))
    if not _says_something(data["name"]):
        raise ConfigError(f"{path}: name is {data['name']!r}", "give the suite a name: a text")
    if not isinstance(data["expectations"], list) or not data["expectations"]:
        raise ConfigError(f"{path} expects nothing", "expectations is a list of one or more")
    checks = tuple(_expectation(entry, f"{path.name}, entry {i}") for i, entry in enumerate(data["expectations"], 1))
    for name, count in Counter(check.name for check in checks).items():
        if count > 1:
            raise ConfigError(f"{path.name}: {count} checks are called {name}", "give each check its own name")
    return Suite(data["name"], checks)


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
    _exactly(meta, {"name", "scope", "why", "owner"}, {"reject", "warn"}, f"{where}, meta")
    if not (isinstance(meta["name"], str) and _NAME.fullmatch(meta["name"])):
        raise ConfigError(f"{where}: name is {meta['name']!r}", "kebab-case: small letters, digits and single dashes")
    where = f"{where} ({meta['name']})"
    for said, known in (entry["type"], {*KINDS}), (entry["severity"], {*LEVELS}), (meta["scope"], {*SCOPES}):
        if str(said) not in known:
            raise ConfigError(f"{where}: {said} is not supported by cleankit", did_you_mean(str(said), known))
    kind = KINDS[entry["type"]]
    _exactly(kwargs, kind.needs, kind.takes, f"{where}, kwargs")
    if "min_value" in kind.takes and kwargs.get("min_value") is None and kwargs.get("max_value") is None:
        raise ConfigError(f"{where}: no bounds", "give min_value, max_value or both")
    lone = meta["scope"] in ("run", "drift")
    if lone and (entry["type"] != "expect_column_values_to_be_between" or "mostly" in kwargs):
        raise ConfigError(f"{where}: not for the {meta['scope']}", "use ..._to_be_between without mostly")
    can_reject = (entry["severity"], meta["scope"]) == ("critical", "documents") and "mostly" in kind.takes
    facts = {"reject": can_reject} | meta
    check = Expectation(kwargs=kwargs, type=entry["type"], severity=entry["severity"], **facts)
    if not all(map(_says_something, (check.why, check.owner))):
        raise ConfigError(f"{where}: why and owner must say something", "give each a text")
    if "reject" in meta and not (can_reject and isinstance(check.reject, bool)):
        raise ConfigError(f"{where}: reject is true or false", "only a critical check of each document can reject")
    _arguments(check, where)
    if "warn" in meta:
        _closer(check, {"mostly"} if check.per_row and not lone else LIMITS, where)
    for low, high in ((each.kwargs.get("min_value"), each.kwargs.get("max_value")) for each in check.bounds):
        if low is not None and high is not None and low > high:
            raise ConfigError(f"{where}: min_value {low} is above max_value {high}", "nothing lies between them")
    return check


_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def _says_something(text: Any) -> bool:
    return isinstance(text, str) and bool(text.strip())


def _number(value: Any) -> bool:
    """Whether a bound can be judged: a number that is no truth value, finite, and exact as Float64."""
    return type(value) in (int, float) and abs(value) <= 1 << 53


_FITS: dict[str, tuple[Callable[[Any], bool], str]] = {
    **dict.fromkeys(LIMITS, (_number, "a bound is a number")),
    **dict.fromkeys(("strict_min", "strict_max"), (lambda it: isinstance(it, bool), "true or false")),
    "mostly": (lambda it: _number(it) and 0 < it <= 1, "a share above 0 and up to 1, for instance 0.9"),
    "value_set": (lambda it: isinstance(it, list) and bool(it), 'a list, for instance ["ar", "fa"]'),
    "column": (lambda it: isinstance(it, str), "the name of one column"),
}
"""What each argument of an expectation must be, and how to say it."""


_VALUES: dict[type[pl.DataType], tuple[type | None, str]] = {
    pl.String: (str, "give texts"), pl.Boolean: (bool, "give true or false"), pl.Int64: (int, "give whole numbers"),
    pl.Float64: (None, "use expect_column_values_to_be_between"),
}  # fmt: skip
"""What a set may hold that a column of this type is held against; fractions are seldom equal to anything."""


def _demand(key: str, value: Any, where: str) -> None:
    fits, hint = _FITS[key]
    if not fits(value):
        raise ConfigError(f"{where}: {key} is {value!r}", hint)


def _arguments(check: Expectation, where: str) -> None:
    """Refuse arguments of a wrong kind, a column that the scope does not have or the expectation cannot look at."""
    for key, value in check.kwargs.items():
        if value is not None or key not in LIMITS:  # null: no bound
            _demand(key, value, where)
    column, columns = check.kwargs.get("column"), SCOPES[check.scope]
    if column is None:  # the number of rows is nobody's column
        return
    if column not in columns:
        raise ConfigError(f"{where}: scope {check.scope} has no column {column}", did_you_mean(column, columns))
    kind = columns[column]
    if check.type.endswith("between") and kind == pl.String:
        raise ConfigError(f"{where}: {column} holds text, not numbers", "use expect_column_values_to_be_in_set")
    wanted, hint = _VALUES[kind]
    if odd := [value for value in check.kwargs.get("value_set", ()) if type(value) is not wanted]:
        raise ConfigError(f"{where}: {column} is never {odd[0]!r}", hint)


def _closer(check: Expectation, takes: set[str], where: str) -> None:
    """Refuse a ``warn`` that could not warn before the check fails: it would promise a margin that is not there."""
    _exactly(check.warn, set(), takes, f"{where}, warn")
    if check.severity != "critical" or not check.warn:
        raise ConfigError(
            f"{where}: warn is for critical checks", f"give {' or '.join(sorted(takes))}, or leave it out"
        )
    for key, value in check.warn.items():
        bound = check.kwargs.get(key, 1 if key == "mostly" else None)
        _demand(key, value, f"{where}, warn")
        if bound is not None and (value >= bound if key == "max_value" else value <= bound):
            raise ConfigError(
                f"{where}: warn {key} {value:g} is not closer than {bound:g}", "it must warn before it fails"
            )
