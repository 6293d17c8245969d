"""The nouns: what a rule sees, what it says, and what the stages hand on.

All offsets are Python string offsets (code points), half-open: ``text[start:end]``.
"""

import re
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

import polars as pl

Severity = Literal["error", "warning", "info"]
Fix = Literal["safe", "unsafe", "none"]
Status = Literal["pass", "warn", "fail"]

RECORD = "\N{INFORMATION SEPARATOR TWO}"
"""Replacement that ends one record and begins the next (U+001E): a page that held two articles becomes two."""

GAP = "[ \N{NO-BREAK SPACE}]{3}"
"""Three spaces in a row end a line as a line feed does: many scrapers join a page's blocks with runs of spaces, and a
label at the end of such a block is still a label at the end of its line. A pattern for Polars and for re."""

GAPS = re.compile(GAP)

ROW = "\0row"
"""The column of rows just read that holds the number of each in its file, from 1; no input has one of that name."""

READ = "READ"
"""The code under which records that cannot be read are told, as if a rule had found them."""
QUOTED = re.compile(
    r"\s*(?:[\"“„”][^\"“„”«»]*[\"“”]|[‘‚'][^‘‚']*['’]|«[^«»]*»|»[^«»]*«|‹[^‹›]*›|›[^‹›]*‹|「[^「」]*」|『[^『』]*』)[.,;!?。、]?\s*\Z"
)

STOPS = ".!?؟۔।。！？။។៕።։"
"""What ends a sentence, in all scripts; the ellipsis aside, which ends a teaser as well."""


def lines_of(text: str) -> tuple[tuple[tuple[int, int], ...], list[str]]:
    """The offsets of the lines of a text, blank ones left out, and the lines."""
    if "   " in text or "\N{NO-BREAK SPACE}" in text:  # else there is no gap to look for
        text = GAPS.sub("\n\n\n", text)
    if "\n" not in text:
        return (((0, len(text)),), [text]) if text and not text.isspace() else ((), [])
    spans, lines, start = [], [], 0
    for line in text.split("\n"):
        end = start + len(line)
        if line and not line.isspace():
            spans.append((start, end))
            lines.append(line)
        start = end + 1
    return tuple(spans), lines


def ends_sentence(line: str, marks: str = STOPS + "…") -> bool:
    """Whether a line ends as a sentence does: with one of the marks, quotes and brackets behind it aside."""
    bare = line.rstrip().rstrip('"»”’)]」』）】 ')
    return bool(bare) and bare[-1] in marks


def quoted(line: str) -> bool:
    """Whether a whole line stands in quotation marks: someone says it, no button does.

    >>> quoted("“Log in to continue.”"), quoted("»Mehr lesen«"), quoted("« Previous")
    (True, True, False)
    """
    return QUOTED.match(line) is not None


class Line(NamedTuple):
    """One line of a document, as line rules see it. ``lang`` is a BCP 47 code or "und"."""

    text: str
    lang: str


PARAGRAPH = 60
"""Characters of the shortest paragraph."""


class Doc(NamedTuple):
    """One document, as document rules see it.

    ``spans[i]`` are the offsets of line i in ``text``; ``woken`` are the lines that woke the rule. ``cuts`` are the
    places where line rules have taken text out already, with the rule's code: a footer that is gone is still evidence.
    """

    text: str
    lang: str
    title: str | None
    spans: tuple[tuple[int, int], ...]
    woken: tuple[int, ...] = ()
    cuts: tuple[tuple[int, str], ...] = ()

    def line(self, i: int) -> str:
        """The text of line i."""
        start, end = self.spans[i]
        return self.text[start:end]

    def stripped(self) -> list[str]:
        """All lines, without white space at their ends."""
        return [self.text[start:end].strip() for start, end in self.spans]

    def is_paragraph(self, i: int, least: int = PARAGRAPH) -> bool:
        """Whether line i has so many characters and ends as a sentence does: no caption, no heading."""
        start, end = self.spans[i]
        return end - start >= least and ends_sentence(self.text[start:end])


class Hit(NamedTuple):
    """A span that a rule objects to, with what should stand there instead.

    ``replace``: None reports only, "" deletes, RECORD starts a new record. None and "" never meet in a truth test.
    ``learnt``: what the span says about the article, as (column, value), e.g. ("keywords", "Gaza"): kept as ck_*.
    """

    start: int
    end: int
    message: str
    replace: str | None = None
    learnt: tuple[tuple[str, str], ...] = ()


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


@dataclass(frozen=True, slots=True)
class Run:
    """All that the report shows of one run. Frames are small: one row per rule, language, source or reason.

    rules: code, name, severity, fix, findings, documents, applied, removed (characters), summary, why
    languages: lang, documents, findings, removed_share, duplicates, removed, chars (characters, as they came in)
    sources: source, and the same (worst first, bounded)
    reasons: reason, documents (why documents were rejected)
    cluster_sizes: of the clusters shown; all_clusters, all_sources: how many there are besides
    spread: source, code, documents, findings (the rules that fire most in a source, and the other way round)
    source_trends: labelled by their source, where earlier runs are known
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
