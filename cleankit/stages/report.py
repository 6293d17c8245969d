"""Run -> one HTML page that stands alone: offline, without JavaScript, safe and bounded whatever was scraped.

Python decides what is shown (order, cuts, slugs, diffs); the template only lays it out. Scraped text reaches the page
as `Piece`s, through Jinja's autoescape, and in no other way.
"""

import base64
import difflib
import functools
import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from statistics import median
from typing import TYPE_CHECKING, Any, NamedTuple

from cleankit.model import RECORD
from cleankit.results import Check, Member, Run, Sample, Trend
from cleankit.show.visible import plain, visible
from cleankit.show.wording import (
    amount,
    direction,
    duration,
    finite,
    language_name,
    language_tag,
    number,
    percent,
    web_address,
)  # fmt: skip

if TYPE_CHECKING:
    import jinja2

MAX_BYTES = 1_000_000
"""The page never grows beyond this, in UTF-8."""

Row = dict[str, Any]


class Limits(NamedTuple):
    """How much of a run is shown. ``text`` and ``context`` count characters, the rest counts items."""

    text: int = 160
    context: int = 60
    samples: int = 5
    clusters: int = 30
    members: int = 20
    words: int = 60
    rows: int = 50
    rules: int = 150
    most: int = 3
    examples: int = 5


LEVELS = (
    Limits(),
    Limits(context=45, samples=3, members=8, words=40),
    Limits(text=80, context=30, samples=2, clusters=20, members=5, words=30),
    Limits(text=40, context=20, samples=1, clusters=10, members=3, words=20, rows=30, rules=100, examples=3),
    Limits(text=20, context=10, samples=1, clusters=3, members=2, words=10, rows=10, rules=40, most=1, examples=1),
)
"""Tried in turn until the page fits: an ordinary crawl gets the first, hostile strings one of the others."""


def render(run: Run) -> str:
    """The report of a run as one HTML page; the same run gives the same bytes."""
    for limits in LEVELS:
        page = _page(run, limits)
        if len(page.encode()) <= MAX_BYTES:
            break
    return page


def _page(run: Run, limits: Limits) -> str:
    env = _environment()
    style, script = (env.get_template(name).render() for name in ("report.css", "report.js"))
    return env.get_template("report.html.j2").render(
        **_view(run, limits), style_hash=_csp_hash(style), script_hash=_csp_hash(script)
    )


@functools.cache
def _environment() -> "jinja2.Environment":
    import jinja2  # noqa: PLC0415 - only a report needs it, and `cleankit check` must start fast

    env = jinja2.Environment(
        loader=jinja2.PackageLoader("cleankit"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    filters = (visible, plain, number, percent, duration, direction, language_tag, language_name, web_address)
    env.filters.update({f.__name__: f for f in filters})
    return env


def _csp_hash(source: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(source.encode()).digest()).decode()


# --- what is shown, and in which order ---------------------------------------------------------------------------


def _view(run: Run, limits: Limits) -> Row:
    verdict = run.verdict
    checks = sorted(verdict.checks, key=_check_rank) if verdict else []
    rules = sorted(run.rules.to_dicts(), key=_rule_rank)
    languages = sorted(run.languages.to_dicts(), key=lambda r: (-_real(r, "removed_share"), _key(r, "lang")))
    reasons = sorted(run.reasons.to_dicts(), key=lambda r: (-_count(r, "documents"), _key(r, "reason")))
    sizes = run.cluster_sizes or [len(c) for c in run.clusters]
    clusters = sorted(zip(sizes, run.clusters, strict=True), key=lambda c: -c[0])
    sources = run.sources.head(limits.rows).to_dicts()
    slug = Slugs()
    listed: list[Row] = [{"id": slug("check", c.name), "it": c} for c in checks[: limits.rules]]
    slices = [
        _slice("language", "lang", languages[: limits.rows], slug) | {"total": len(languages)},
        _slice("source", "source", sources, slug) | {"total": max(run.sources.height, run.all_sources)},
    ]
    told = {_key(r, "code"): _rule(r) | {"id": slug("rule", _key(r, "code"))} for r in rules[: limits.rules]}
    _spread(run, {row["name"]: row for row in slices[1]["rows"]}, told, limits.most)
    samples = _by_code(run.samples, limits.samples, slug)
    return {
        "run": run,
        "status": verdict.status if verdict else "not judged",
        "suite": verdict.suite if verdict else "",
        "limits": limits,
        "started": when(run.started),
        "reduced": limits != LEVELS[0],
        "failed": [c for c in checks if not c.passed and not c.excuse],
        "excused": sum(bool(c.excuse) and not c.passed for c in checks),
        "trends": [_trend(t) for t in run.trends],
        "duplicates": sum(_count(r, "duplicates") for r in languages),
        "repeated": sum(r.documents for r in run.repeated),
        "removed": (removed := sum(_count(r, "removed") for r in languages)),
        "removed_share": removed / max(1, sum(_count(r, "chars") for r in languages)),
        "checks": listed,
        "checks_total": len(checks),
        "rules": [row | {"samples": samples.get(code, [])} for code, row in told.items()],
        "rules_total": len(rules),
        "findings": sum(_count(r, "findings") for r in rules),
        "most": max((_count(r, "documents") for r in rules), default=0),
        "slices": slices,
        "reasons": [_reason(r, {f"check: {c['it'].name}": c["id"] for c in listed}) for r in reasons[: limits.rows]],
        "reasons_total": len(reasons),
        "clusters": [_cluster(n, c, slug, limits) for n, c in clusters[: limits.clusters] if c],
        "clusters_total": max(len(clusters), run.all_clusters),
    }


def _spread(run: Run, sources: dict[str, Row], rules: dict[str, Row], most: int) -> None:
    """Put into the rows of sources which rules fire there most and since when, and into those of rules where."""
    for row in run.spread.to_dicts():  # ranked: what fires most comes first
        source, rule = sources.get(_key(row, "source")), rules.get(_key(row, "code"))
        if source and rule:
            for here, there in ((source, rule), (rule, source)):
                if len(here["most"]) < most:
                    here["most"].append({"id": there["id"], "name": there["name"], "n": _count(row, "documents")})
    for trend in run.source_trends:
        if trend.label in sources:
            sources[trend.label]["trend"] = _trend(trend)


def when(moment: str) -> str:
    """A moment as people write it; what is none stays as it is.

    >>> when("2026-11-24T06:00:00+00:00"), when("yesterday")
    ('24 November 2026, 06:00 UTC', 'yesterday')
    """
    try:
        at = datetime.fromisoformat(moment[:40])
    except ValueError:
        return moment
    return f"{at.day} {at:%B %Y, %H:%M} {at.tzname() or ''}".strip()


def _reason(row: Row, checks: dict[str, str]) -> Row:
    """Why documents were rejected; ``checks``: where a check stands on the page, by the reason it gives."""
    reason = _key(row, "reason")
    return {"reason": reason, "check": checks.get(reason, ""), "documents": _count(row, "documents")}


def _check_rank(c: Check) -> tuple[bool, bool, int, int, str]:
    level = ("critical", "warning", "info").index(c.severity)
    return c.passed, bool(c.excuse), level, -c.failing, c.name


def _trend(trend: Trend) -> Row:
    """A figure over the last runs: where its line goes in a box of 100 by 24, and the numbers for those who read."""
    values = [finite(v) for v in trend.values]
    low, high = min(values), max(values)
    least = 0.05 if trend.name.endswith("_share") else 0.2 * abs(high)  # a tremor must not look like an earthquake
    span, middle = max(high - low, least, 1e-9), (low + high) / 2
    step = 96 / max(len(values) - 1, 1)
    heights = [(v - middle) / span + 0.5 for v in values]
    points = [(round(2 + i * step, 1), round(21 - 18 * h, 1)) for i, h in enumerate(heights)]
    return {
        "label": trend.label,
        "line": " ".join(f"{x},{y}" for x, y in points),
        "last": points[-1],
        "now": _figure(trend.name, values[-1]),
        "usual": _figure(trend.name, median(values[:-1] or values)),
        "runs": len(values) - 1,
    }


def _figure(name: str, value: float) -> str:
    return amount(name, value if name.endswith("_share") else round(value, 2))


def _by_code(samples: Iterable[Sample], most: int, slug: "Slugs") -> dict[str, list[Row]]:
    """The first few samples of each rule; the same cut of text twice teaches nothing, so it is shown once."""
    chosen: dict[str, list[Row]] = {}
    seen: set[tuple[str, str, str, str]] = set()
    for s in sorted(samples, key=lambda s: s.code):  # of each rule they come in the order of the input
        of_rule, what = chosen.setdefault(s.code, []), (s.code, s.left[-200:], s.marked[:200], s.right[:200])
        if len(of_rule) < most and what not in seen:
            seen.add(what)
            row = {"id": slug("document", s.doc_id), "it": s, "edit": s.replacement is not None}
            of_rule.append(row | {"split": s.replacement == RECORD})
    return chosen


def _rule_rank(row: Row) -> tuple[int, int, int, str]:
    level = {"error": 0, "warning": 1}.get(_key(row, "severity"), 2)
    return level, -_count(row, "documents"), -_count(row, "findings"), _key(row, "code")


def _rule(row: Row) -> Row:
    words = {name: _key(row, name) for name in ("code", "name", "severity", "fix", "summary", "why")}
    counts = {name: _count(row, name) for name in ("findings", "documents", "applied", "removed")}
    return words | counts | {"most": []}


def _slice(noun: str, column: str, rows: list[Row], slug: "Slugs") -> Row:
    """The run cut by a column; rows come worst first."""
    shown: list[Row] = [
        {
            "id": slug(noun, _key(row, column)),
            "name": _key(row, column),
            "per_document": _per_document(row),
            "removed_share": _real(row, "removed_share"),
            "most": [],
            "trend": None,
            **{name: _count(row, name) for name in ("documents", "findings", "duplicates")},
        }
        for row in rows
    ]
    most = max((_real(row, "removed_share") for row in rows), default=0.0)
    return {"title": f"{noun.capitalize()}s", "noun": noun, "rows": shown, "most": most}


def _cluster(size: int, members: Sequence[Member], slug: "Slugs", limits: Limits) -> Row:
    """A near-duplicate cluster: the kept document first, then the least similar, which is the one to doubt."""
    ranked = sorted(members, key=lambda m: (not m.kept, finite(m.similarity), m.doc_id))
    first, *others = ranked
    diff = list(word_diff(first.excerpt, others[0].excerpt, limits.words)) if others else []
    return {
        "id": slug("cluster", first.doc_id),
        "first": first,
        "size": size,
        "chain": len({m.matched_id for m in others}) > 1,
        "lowest": finite(min((m.similarity for m in others), default=1.0)),
        "members": ranked[: limits.members],
        "other": others[0] if others else None,
        "diff": diff,
        "differs": any(kind in ("del", "ins") for kind, _ in diff),
    }


class Slugs:
    """Makes ids for deep links: readable, ASCII, and unique on the page."""

    def __init__(self) -> None:
        self.taken: set[str] = set()

    def __call__(self, kind: str, name: str) -> str:
        """`rule-GLY01`; a name that leaves nothing readable, or meets another, ends in a digest of itself."""
        words = re.sub(r"[^A-Za-z0-9]+", "-", name[:200])[:60].strip("-")
        slug = f"{kind}-{words}"
        if not words or slug in self.taken:
            digest = hashlib.sha256(name[:2000].encode("utf-8", "surrogatepass")).hexdigest()
            slug = f"{kind}-{words}-{digest[:8]}".replace("--", "-")
        while slug in self.taken:
            slug += "-"
        self.taken.add(slug)
        return slug


# --- what differs ------------------------------------------------------------------------------------------------


def word_diff(before: str, after: str, words: int = 60) -> Iterator[tuple[str, str]]:
    """What differs in the first words of two texts, as (same | gap | del | ins, words).

    >>> list(word_diff("the old bridge", "the new bridge"))
    [('same', 'the'), ('del', 'old'), ('ins', 'new'), ('same', 'bridge')]
    """
    a, b = (text[: words * 40].split()[:words] for text in (before, after))
    for op, i, j, k, m in difflib.SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        if op == "equal":
            yield from _fold(a[i:j])
        if i < j and op != "equal":
            yield "del", " ".join(a[i:j])
        if k < m and op != "equal":
            yield "ins", " ".join(b[k:m])


def _fold(words: list[str], around: int = 6) -> Iterator[tuple[str, str]]:
    """Long agreement is folded in the middle: readers look for what differs."""
    if len(words) < 3 * around:
        yield "same", " ".join(words)
        return
    yield "same", " ".join(words[:around])
    yield "gap", f"{len(words) - 2 * around} words alike"
    yield "same", " ".join(words[-around:])


# --- rows ---------------------------------------------------------------------------------------------------------


def _key(row: Row, name: str) -> str:
    value = row.get(name)
    return "" if value is None else str(value)


def _count(row: Row, name: str) -> int:
    return int(_real(row, name))


def _real(row: Row, name: str) -> float:
    value = row.get(name)
    return finite(float(value)) if value is not None else 0.0


def _per_document(row: Row) -> float:
    return _real(row, "findings") / max(1, _count(row, "documents"))
