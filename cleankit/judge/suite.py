"""Suites: what must hold, read from canonical JSON. Whatever is misspelt, unknown or half-written is an error."""

import importlib.resources
import json
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal, NamedTuple

import polars as pl

from cleankit.errors import ConfigError, did_you_mean

LEVELS, SCOPES = ("critical", "warning", "info"), ("documents", "run", "sources", "drift")
SOURCE_SIZE = 20
"""Sources with fewer documents are not judged: their rates say nothing."""
SOURCES = {
    "source": pl.String, "documents": pl.Float64, "findings_per_document": pl.Float64, "removed_share": pl.Float64,
    "duplicate_share": pl.Float64, "documents_change": pl.Float64, "findings_change": pl.Float64,
    "removed_change": pl.Float64,
}  # fmt: skip
"""The columns of scope "sources", one row per source of SOURCE_SIZE. Changes are 0 where no earlier runs are known."""


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
    if not path.is_file():
        path, shipped = folder() / f"{name_or_path}.json", {*folder().glob("*.json")} - {folder() / "floors.json"}
        if path not in shipped:
            raise ConfigError(f"no suite called {name_or_path}", did_you_mean(name_or_path, [p.stem for p in shipped]))
    return path


def load_suite(name_or_path: str) -> Suite:
    """Read a suite, see ``find_suite``."""
    path = find_suite(name_or_path)
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
    _exactly(meta, {"name", "scope", "why", "owner"}, {"reject", "warn"}, f"{where}, meta")
    where = f"{where} ({meta['name']})"
    for said, known in zip((entry["type"], entry["severity"], meta["scope"]), (KINDS, LEVELS, SCOPES), strict=True):
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
    if not all(isinstance(text, str) and text.strip() for text in (check.name, check.why, check.owner)):
        raise ConfigError(f"{where}: name, why and owner must say something")
    if check.reject not in (False, can_reject):
        raise ConfigError(f"{where}: reject is true or false", "only a critical check of each document can reject")
    if "warn" in meta:
        _closer(check, {"mostly"} if check.per_row and not lone else LIMITS, where)
    return check


def _closer(check: Expectation, takes: set[str], where: str) -> None:
    """Refuse a ``warn`` that could not warn before the check fails: it would promise a margin that is not there."""
    _exactly(check.warn, set(), takes, f"{where}, warn")
    if check.severity != "critical" or not check.warn:
        raise ConfigError(
            f"{where}: warn is for critical checks", f"give {' or '.join(sorted(takes))}, or leave it out"
        )
    for key, value in check.warn.items():
        bound = check.kwargs.get(key, 1 if key == "mostly" else None)
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise ConfigError(f"{where}: warn {key} is {value!r}", "a bound is a number")
        if bound is not None and (value >= bound if key == "max_value" else value <= bound):
            raise ConfigError(
                f"{where}: warn {key} {value:g} is not closer than {bound:g}", "it must warn before it fails"
            )
