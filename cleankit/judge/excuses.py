"""What may fail without failing the run: trouble known before (a baseline), and trouble put off until a date."""

import json
from collections.abc import Container, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, NamedTuple

import polars as pl

from cleankit.errors import ConfigError, InputError, did_you_mean
from cleankit.results import LEVELS, READ, Check

UNREAD = {READ: READ, "unreadable": READ}
"""That code by its names."""


@dataclass(frozen=True, slots=True)
class Suppression:
    """One [[suppress]] of the configuration: a check, a rule (of one source if named), or a source of its own."""

    until: date
    why: str
    check: str = ""
    rule: str = ""
    source: str = ""

    @property
    def what(self) -> str:
        """What is suppressed, in words."""
        words = {"check": self.check, "rule": self.rule, "source": self.source}
        return ", ".join(f"{kind} {name}" for kind, name in words.items() if name)


class Known(NamedTuple):
    """How badly a check has failed in the run of the baseline; what was observed then, where it is known."""

    severity: str
    observed: str = ""


@dataclass(frozen=True, slots=True)
class Excuses:
    """All of them, as they hold on one day."""

    suppressions: tuple[Suppression, ...] = ()
    known_checks: Mapping[str, Known] = field(default_factory=dict)
    known_rules: frozenset[str] = frozenset()
    today: date = date.min

    def excused(self, check: Check) -> Check:
        """A failed check with what excuses it, if anything does; where it is worse than in the baseline, it says so."""
        if check.passed:
            return check
        for s in self._valid():
            if s.check == check.name:
                return replace(check, excuse=f"suppressed until {s.until}: {s.why}")
        if (known := self.known_checks.get(check.name)) is None:
            return check
        if LEVELS.index(check.severity) >= LEVELS.index(known.severity):
            return replace(check, excuse="known in the baseline")
        then = ", ".join(str(said) for said in known if said)
        return replace(check, observed=f"{check.observed}, worse than in the baseline ({then})")

    @property
    def sources(self) -> frozenset[str]:
        """Sources that the checks of each source leave out."""
        return frozenset(s.source for s in self._valid() if s.source and not s.rule)

    def fresh(self, findings: pl.DataFrame, sources: pl.Series, codes: Mapping[str, str]) -> pl.DataFrame:
        """The findings that nothing excuses. ``sources``: of each row; ``codes``: of rules, by their name or code."""
        kept = findings.filter(~pl.col("code").is_in(list(self.known_rules)))
        for s in self._valid():
            if s.rule or s.source:
                here = sources[kept["row"]] == s.source if s.source else pl.repeat(True, kept.height, eager=True)
                of_rule = pl.col("code") == codes.get(s.rule, "") if s.rule else pl.lit(value=True)
                kept = kept.filter(~(of_rule & here))
        return kept

    def unread(self, sources: pl.Series) -> pl.Series:
        """Which of the records that cannot be read nothing excuses, by their place; ``sources``: of each."""
        every = pl.select(row=pl.int_range(sources.len())).with_columns(code=pl.lit(READ))
        return self.fresh(every, sources, UNREAD)["row"]

    def notes(
        self,
        *,
        checks: Container[str] | None = None,
        rules: Container[str] | None = None,
        sources: Container[str] | None = None,
    ) -> tuple[str, ...]:
        """What a reader must know: suppressions that have expired, and those that suppress nothing.

        checks, rules, sources: those that there are; None: not known.
        """
        said = [
            f"The suppression of {s.what} expired on {s.until}: {s.why}" for s in self.suppressions if self._late(s)
        ]
        for s in self._valid():
            if checks is not None and s.check and s.check not in checks:
                lost = "there is no such check"
            elif rules is not None and s.rule and s.rule not in rules and s.rule not in UNREAD:
                lost = "there is no such rule"
            elif sources is not None and s.source and s.source not in sources and s.rule not in UNREAD:
                lost = "no document of this source was read"
            else:
                continue
            said.append(f"The suppression of {s.what} suppresses nothing: {lost}.")
        return tuple(said)

    def _valid(self) -> list[Suppression]:
        return [s for s in self.suppressions if not self._late(s)]

    def _late(self, suppression: Suppression) -> bool:
        return suppression.until < self.today


def gather(suppressions: tuple[Suppression, ...], baseline: str) -> Excuses:
    """The excuses of today. Raises InputError where a baseline is named that cannot be read: it must not vanish."""
    today = datetime.now(UTC).date()
    if not baseline:
        return Excuses(suppressions, today=today)
    try:
        told = json.loads(Path(baseline).read_text(encoding="utf-8"))
        checks = told["checks"]
        if isinstance(checks, list):  # schema 1 did not keep how badly they failed
            checks = {name: {"severity": "warning"} for name in checks}
        known = {name: Known(**failed) for name, failed in checks.items()}
        if odd := {failed.severity for failed in known.values()} - {*LEVELS}:
            raise ValueError(f"unknown severity {odd.pop()}")
        return Excuses(suppressions, known, frozenset(told["rules"]), today)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        hint = "write one with `cleankit baseline RUN -o FILE`"
        raise InputError(f"{baseline}: not a baseline: {error}", hint) from error


def baseline(result: Mapping[str, Any]) -> str:
    """The baseline of a run, from its result.json: the checks that do not hold, and the rules that found something.

    Of a check it keeps how badly it failed. Records that could not be read are known under READ.
    """
    failed = [check for check in result["checks"] if not check["passed"]]
    checks = {check["name"]: {key: check[key] for key in Known._fields} for check in failed}
    rules = [r["code"] for r in result["rules"] if r["findings"]] + [READ] * (result["totals"]["unreadable"] > 0)
    told = {"checks": checks, "rules": sorted(rules), "schema": 2}
    return json.dumps(told, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def parse(entries: Any, where: str) -> tuple[Suppression, ...]:
    """The [[suppress]] tables of a configuration file; each needs an end and a reason."""
    return tuple(_one(entry, f"{where}: [[suppress]] {n}") for n, entry in enumerate(entries, 1))


def _one(entry: Any, where: str) -> Suppression:
    known = {"until", "why", "check", "rule", "source"}
    if not isinstance(entry, dict):
        raise ConfigError(f"{where} is not a table", "write [[suppress]] with check or rule, until and why")
    if unknown := sorted(entry.keys() - known):
        raise ConfigError(f"{where}: unknown {unknown[0]}", did_you_mean(unknown[0], known))
    until = entry.get("until")
    if not isinstance(until, date) or isinstance(until, datetime):
        raise ConfigError(f"{where}: until is {until!r}", "give a day without quotes: until = 2027-01-31")
    texts = {key: value for key, value in entry.items() if key != "until"}
    if "why" not in texts:
        raise ConfigError(f"{where}: why is missing", 'give the reason: why = "redesign"')
    if not all(isinstance(value, str) and value.strip() for value in texts.values()):
        raise ConfigError(f"{where}: why, check, rule and source are texts", 'give the reason: why = "redesign"')
    if texts.keys() - {"why"} not in ({"check"}, {"rule"}, {"source"}, {"rule", "source"}):
        raise ConfigError(
            f"{where}: what is suppressed?", "name one check, one rule, one source, or a rule and a source"
        )
    return Suppression(until=until, **texts)
