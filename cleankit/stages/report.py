"""Run -> one HTML page that stands alone: offline, without JavaScript, safe and bounded whatever was scraped.

Python decides what is shown (order, cuts, slugs, diffs); the template only lays it out. Scraped text reaches the page
as `Piece`s, through Jinja's autoescape, and in no other way.
"""

import base64
import difflib
import functools
import hashlib
import math
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from cleankit.model import RECORD, Check, Member, Run, Sample
from cleankit.visible import plain, visible

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


LEVELS = (
    Limits(),
    Limits(context=45, samples=3, members=8, words=40),
    Limits(text=80, context=30, samples=2, clusters=20, members=5, words=30),
    Limits(text=40, context=20, samples=1, clusters=10, members=3, words=20, rows=30, rules=100),
    Limits(text=20, context=10, samples=1, clusters=3, members=2, words=10, rows=10, rules=40),
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
    languages = sorted(run.languages.to_dicts(), key=lambda r: (-_per_document(r), _key(r, "lang")))
    reasons = sorted(run.reasons.to_dicts(), key=lambda r: (-_count(r, "documents"), _key(r, "reason")))
    clusters = sorted(run.clusters, key=len, reverse=True)
    sources = run.sources.head(limits.rows).to_dicts()
    samples = _by_code(run.samples, limits.samples)
    slug = Slugs()
    return {
        "run": run,
        "status": verdict.status if verdict else "not judged",
        "suite": verdict.suite if verdict else "",
        "limits": limits,
        "reduced": limits != LEVELS[0],
        "failed": [c for c in checks if not c.passed],
        "duplicates": sum(_count(r, "duplicates") for r in languages),
        "removed": sum(_count(r, "removed") for r in rules),
        "removed_share": _weighted_share(languages),
        "checks": [{"id": slug("check", c.name), "it": c} for c in checks[: limits.rules]],
        "checks_total": len(checks),
        "rules": [
            _rule(r) | {"id": slug("rule", _key(r, "code")), "samples": samples.get(_key(r, "code"), [])}
            for r in rules[: limits.rules]
        ],
        "rules_total": len(rules),
        "most": max((_count(r, "documents") for r in rules), default=0),
        "slices": [
            _slice("language", "lang", languages[: limits.rows], slug) | {"total": len(languages)},
            _slice("source", "source", sources, slug) | {"total": run.sources.height},
        ],
        "reasons": [{"reason": _key(r, "reason"), "documents": _count(r, "documents")} for r in reasons[: limits.rows]],
        "reasons_total": len(reasons),
        "clusters": [_cluster(c, slug, limits) for c in clusters[: limits.clusters] if c],
        "clusters_total": len(clusters),
    }


def _check_rank(check: Check) -> tuple[bool, int, int, str]:
    return check.passed, ("critical", "warning", "info").index(check.severity), -check.failing, check.name


def _by_code(samples: Iterable[Sample], most: int) -> dict[str, list[Row]]:
    """The first few samples of each rule; the same cut of text twice teaches nothing, so it is shown once."""
    chosen: dict[str, list[Row]] = {}
    seen: set[tuple[str, str, str, str]] = set()
    for s in samples:
        of_rule, what = chosen.setdefault(s.code, []), (s.code, s.left[-200:], s.marked[:200], s.right[:200])
        if len(of_rule) < most and what not in seen:
            seen.add(what)
            of_rule.append({"it": s, "edit": s.replacement is not None, "split": s.replacement == RECORD})
    return chosen


def _rule_rank(row: Row) -> tuple[int, int, str]:
    return -_count(row, "documents"), -_count(row, "findings"), _key(row, "code")


def _rule(row: Row) -> Row:
    words = {name: _key(row, name) for name in ("code", "name", "severity", "fix")}
    return words | {name: _count(row, name) for name in ("findings", "documents", "applied", "removed")}


def _slice(noun: str, column: str, rows: list[Row], slug: "Slugs") -> Row:
    """The run cut by a column; rows come worst first."""
    shown = [
        {
            "id": slug(noun, _key(row, column)),
            "name": _key(row, column),
            "per_document": _per_document(row),
            "removed_share": _real(row, "removed_share"),
            **{name: _count(row, name) for name in ("documents", "findings", "duplicates")},
        }
        for row in rows
    ]
    most = max(map(_per_document, rows), default=0.0)
    return {"title": f"{noun.capitalize()}s", "noun": noun, "rows": shown, "most": most}


def _cluster(members: Sequence[Member], slug: "Slugs", limits: Limits) -> Row:
    """A near-duplicate cluster: the kept document first, then the least similar, which is the one to doubt."""
    ranked = sorted(members, key=lambda m: (not m.kept, _finite(m.similarity), m.doc_id))
    first, *others = ranked
    return {
        "id": slug("cluster", first.doc_id),
        "first": first,
        "size": len(ranked),
        "lowest": _finite(min((m.similarity for m in others), default=1.0)),
        "members": ranked[: limits.members],
        "other": others[0] if others else None,
        "diff": list(word_diff(first.excerpt, others[0].excerpt, limits.words)) if others else [],
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
            digest = hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()
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


# --- languages, numbers, addresses -------------------------------------------------------------------------------

RTL = frozenset(
    ("ar", "arc", "azb", "ckb", "dv", "fa", "he", "ks", "mzn", "nqo", "pnb", "ps", "sd", "syr", "ug", "ur", "yi")
)
LANGUAGES = {
    "ar": "Arabic", "bn": "Bengali", "ckb": "Central Kurdish", "cs": "Czech", "da": "Danish", "de": "German",
    "el": "Greek", "en": "English", "es": "Spanish", "fa": "Persian", "fr": "French", "he": "Hebrew", "hi": "Hindi",
    "id": "Indonesian", "it": "Italian", "ja": "Japanese", "ko": "Korean", "ku": "Kurdish", "nl": "Dutch",
    "pl": "Polish", "ps": "Pashto", "pt": "Portuguese", "ru": "Russian", "sd": "Sindhi", "sv": "Swedish",
    "tr": "Turkish", "ug": "Uyghur", "uk": "Ukrainian", "und": "Not determined", "ur": "Urdu", "vi": "Vietnamese",
    "yi": "Yiddish", "zh": "Chinese",
}  # fmt: skip
"""English names of common languages; any other is shown by its code alone."""


def direction(lang: str) -> str:
    """`rtl`, `ltr`, or `auto` where the language is not known.

    >>> [direction(x) for x in ("ar-EG", "ku-Arab", "ku", "und")]
    ['rtl', 'rtl', 'ltr', 'auto']
    """
    tag = language_tag(lang).lower()
    if not tag:
        return "auto"
    return "rtl" if tag.split("-")[0] in RTL or "-arab" in tag or "-hebr" in tag else "ltr"


def language_tag(lang: str) -> str:
    """The code if it is fit for a lang attribute, else "" (which HTML reads as: unknown)."""
    known = lang != "und" and re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}", lang)
    return lang if known else ""


def language_name(lang: str) -> str:
    """The English name, or "" for a language that we have no name for."""
    return LANGUAGES.get(lang, "")


def number(value: float, digits: int = 0) -> str:
    """With thousands separators: 1,234,567."""
    return f"{_finite(value):,.{digits}f}"


def percent(share: float) -> str:
    """A share in per cent that never rounds something to nothing, nor almost all to all.

    >>> [percent(x) for x in (0, 0.00001, 0.0421, 0.42, 0.99999, 1)]
    ['0%', '<0.1%', '4.2%', '42.0%', '>99.9%', '100%']
    """
    if share in (0, 1):
        return f"{share:.0%}"
    if 0 < share < 0.001:
        return "<0.1%"
    if 0.999 < share < 1:
        return ">99.9%"
    return f"{share:.1%}"


def duration(seconds: float) -> str:
    """Seconds as people say them.

    >>> duration(3.21), duration(754), duration(7500)
    ('3.2 s', '12 min 34 s', '2 h 5 min')
    """
    if seconds < 60:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest} s" if minutes < 60 else f"{minutes // 60} h {minutes % 60} min"


def web_address(text: str) -> str:
    """The text if it may become a link: a short http(s) address in plain ASCII. Everything else stays text."""
    return text if len(text) <= 160 and re.fullmatch(r"https?://[\w.~:/?#\[\]@!$&()*+,;=%-]+", text, re.ASCII) else ""


def _key(row: Row, name: str) -> str:
    value = row.get(name)
    return "" if value is None else str(value)


def _count(row: Row, name: str) -> int:
    return int(_real(row, name))


def _real(row: Row, name: str) -> float:
    value = row.get(name)
    return _finite(float(value)) if value is not None else 0.0


def _finite(value: float) -> float:
    return value if math.isfinite(value) else 0.0


def _per_document(row: Row) -> float:
    return _real(row, "findings") / max(1, _count(row, "documents"))


def _weighted_share(languages: list[Row]) -> float:
    """The share of characters removed in an average document."""
    documents = sum(_count(r, "documents") for r in languages)
    return sum(_real(r, "removed_share") * _count(r, "documents") for r in languages) / max(1, documents)
