"""The nouns of a run: its checks and verdict, and all that its report shows."""

from dataclasses import dataclass, field
from typing import Literal, NamedTuple

import polars as pl

Status = Literal["pass", "warn", "fail"]
LEVELS = ("critical", "warning", "info")
"""How much a check weighs, the worst first."""

READ = "READ"
"""The code under which records that cannot be read are told, as if a rule had found them."""


@dataclass(frozen=True, slots=True)
class Check:
    """The outcome of one expectation. ``failing`` counts documents; 0 for checks of the whole run.

    ``excuse`` says why a failed check does not count: it is suppressed, or was known before. ``examples`` are the ids
    of a few failing documents, the first ones.
    """

    name: str
    severity: Literal["critical", "warning", "info"]
    passed: bool
    observed: str
    expected: str
    failing: int
    why: str
    owner: str
    excuse: str = ""
    examples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the gate says: fail if a critical check failed, warn if a warning did, else pass."""

    status: Status
    suite: str
    checks: tuple[Check, ...]


class Trend(NamedTuple):
    """A total over the last good runs, this one last; shares are named ..._share."""

    name: str
    label: str
    values: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Sample:
    """A finding in its surroundings, for the report: ``left`` + ``marked`` + ``right`` is a cut of the input."""

    code: str
    doc_id: str
    source: str
    lang: str
    left: str
    marked: str
    right: str
    replacement: str | None
    message: str


@dataclass(frozen=True, slots=True)
class Member:
    """One document of a near-duplicate cluster; ``excerpt`` is the beginning of its cleaned text."""

    doc_id: str
    source: str
    title: str
    lang: str
    kept: bool
    similarity: float
    matched_id: str
    excerpt: str


class Repeated(NamedTuple):
    """An earlier crawl, how many documents repeat one of its, and a few pairs of their ids."""

    crawl: str
    documents: int
    examples: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Run:
    """All that the report shows of one run. Frames are small: one row per rule, language, source or reason.

    rules: code, name, severity, fix, findings, documents, applied, removed (characters), summary, why
    languages: lang, documents, findings, removed_share, duplicates, removed, chars (characters, as they came in)
    sources: source, and the same (worst first, bounded)
    reasons: reason, documents (why documents were rejected)
    cluster_sizes: of the clusters shown; all_clusters, all_sources: how many there are besides
    repeated: the earlier crawls that this one repeats, the most repeated first (bounded)
    spread: source, code, documents, findings (the rules that fire most in a source, and the other way round)
    source_trends: labelled by their source, where earlier runs are known
    warnings: those of the notes that whoever only sees the console must know, too
    """

    id: str
    version: str
    started: str
    seconds: float
    inputs: tuple[str, ...]
    documents: int
    clean: int
    rejected: int
    records: int
    verdict: Verdict | None
    rules: pl.DataFrame
    languages: pl.DataFrame
    sources: pl.DataFrame
    reasons: pl.DataFrame
    samples: tuple[Sample, ...] = ()
    clusters: tuple[tuple[Member, ...], ...] = ()
    notes: tuple[str, ...] = field(default=())
    trends: tuple[Trend, ...] = ()
    cluster_sizes: tuple[int, ...] = ()
    all_clusters: int = 0
    all_sources: int = 0
    spread: pl.DataFrame = field(default_factory=pl.DataFrame)
    source_trends: tuple[Trend, ...] = ()
    warnings: tuple[str, ...] = ()
    repeated: tuple[Repeated, ...] = ()
