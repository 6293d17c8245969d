"""The figures of earlier runs, one JSON line a run; what is judged is the distance from their median."""

import hashlib
import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median

import polars as pl

from cleankit.errors import InputError, OutputError
from cleankit.judge.suite import SOURCE_SIZE, SOURCES
from cleankit.results import Trend, Verdict

SOURCES_KEPT = 500
NAME = 200
"""Characters of a source's name that are kept."""
DIGITS = 6
"""Figures are kept, and so compared, with so many decimals."""

SHOWN = {
    "documents": "Documents", "findings_per_document": "Findings per document",
    "mean_removed_share": "Removed per document", "duplicate_share": "Near-duplicates", "und_share": "Unknown language",
}  # fmt: skip
RATES = ("documents", "findings_per_document", "removed_share", "duplicate_share")

Rates = Mapping[str, Mapping[str, float]]


@dataclass(frozen=True, slots=True)
class Entry:
    """One run in figures; ``sources`` holds the rates of the largest sources, ``input`` is the mark of what came in."""

    run: str
    started: str
    suite: str
    verdict: str
    totals: Mapping[str, float]
    sources: Rates
    input: str = ""


def load(path: Path) -> tuple[Entry, ...]:
    """All runs of a history file, the oldest first; none where there is no file yet.

    Raises InputError for a line that is no run, but for a last one that a kill cut short.
    """
    try:
        lines = path.read_bytes().split(b"\n")
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error}", "name a file that cleankit wrote") from error
    out = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            facts = json.loads(line)
            out.append(Entry(**{key: facts[key] for key in Entry.__dataclass_fields__ if key in facts}))
        except (ValueError, TypeError, KeyError) as error:
            if out and number == len(lines):  # every whole line ends in a line feed
                break
            raise InputError(f"{path}, line {number}: not a run of cleankit", "was the file edited by hand?") from error
    return tuple(out)


def append(path: Path, entry: Entry) -> None:
    """Add a run, in one write so that two at a time do not mix; a line that a kill cut short is ended first."""
    line = json.dumps({"schema": 1, **asdict(entry)}, ensure_ascii=False, allow_nan=False) + "\n"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        held = path.read_bytes() if path.exists() else b""
        if held and not held.endswith(b"\n"):
            if len(load(path)) == sum(bool(one.strip()) for one in held.split(b"\n")):
                line = "\n" + line  # whole, only its line feed is gone
            else:  # half a line, which nobody can read
                os.truncate(path, held.rfind(b"\n") + 1)
        left = line.encode("utf-8", "backslashreplace")
        handle = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o666)
        try:
            while left:  # a full disk takes a part without a word, and complains of the rest
                left = left[os.write(handle, left) :]
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError as error:
        raise OutputError(f"{path}: cannot be written: {error}", "check the path and the permissions") from error


def input_of(table: pl.DataFrame, unreadable: int) -> str:
    """A mark of what came in, from the metrics of a run: the ids and lengths of its documents.

    It is the same for the same crawl, wherever its files lie and whatever is made of it.
    """
    digest = hashlib.sha256(str(unreadable).encode())
    for some in table.filter(~pl.col("split")).select("doc_id", "chars_in").iter_slices(1 << 15):
        digest.update("".join(f"\n{name} {chars}" for name, chars in some.iter_rows()).encode())
    return digest.hexdigest()[:16]


def entry(run: str, started: str, verdict: Verdict, totals: Mapping[str, float], rates: Rates, came: str = "") -> Entry:
    """What is kept of a run; ``came``: the mark of its input."""
    rounded = {name: round(value, DIGITS) for name, value in totals.items()}
    return Entry(run, started, verdict.suite, verdict.status, rounded, largest(rates), came)


def largest(rates: Rates) -> dict[str, dict[str, float]]:
    """The rates of the largest sources, by name."""
    first = sorted(rates, key=lambda name: (-rates[name]["documents"], name))[:SOURCES_KEPT]
    return {name: {key: round(value, DIGITS) for key, value in rates[name].items()} for name in sorted(first)}


def good(entries: Sequence[Entry], most: int = 10, came: str = "") -> tuple[Entry, ...]:
    """The last runs that did not fail: what a new one is compared with.

    Of the same input only the last one counts, and those of the input ``came`` do not: a crawl that is run again is
    no news, and nothing drifts from itself.
    """
    passed = [e for e in entries if e.verdict in ("pass", "warn")]
    last = {e.input: e for e in passed}
    return tuple(e for e in passed if not e.input or (e.input != came and e is last[e.input]))[-most:]


def drift(totals: Mapping[str, float], past: Sequence[Entry]) -> dict[str, float] | None:
    """How far each total is from the median of earlier runs: shares by difference, the rest in proportion."""
    if not past:
        return None
    return {
        name: _change(name, value, [e.totals[name] for e in past if name in e.totals]) for name, value in totals.items()
    }


def rates(by_source: pl.DataFrame) -> dict[str, dict[str, float]]:
    """The rates of each source, from its counts: source, documents, findings, removed_share, duplicates."""
    n = pl.col("documents")
    frame = by_source.filter(pl.col("source") != "").select(
        pl.col("source").str.slice(0, NAME), n.cast(pl.Float64), per_document=pl.col("findings") / n,
        removed=pl.col("removed_share"), duplicate=pl.col("duplicates") / n,
    )  # fmt: skip
    return {name: dict(zip(RATES, numbers, strict=True)) for name, *numbers in frame.iter_rows()}


def sources(now: Rates, past: Sequence[Entry], without: frozenset[str] = frozenset()) -> pl.DataFrame:
    """The sources to be judged, with their changes: those of some size now, and those that had it and have gone."""
    rows = []
    for name in sorted(now.keys() | {name for e in past for name in e.sources}):
        seen = [e.sources[name] for e in past if name in e.sources]
        mine = now.get(name, dict.fromkeys(RATES, 0.0))
        usual = median(s["documents"] for s in seen) if 2 * len(seen) >= len(past) and seen else 0
        if name in without or max(mine["documents"], usual) < SOURCE_SIZE:
            continue
        compared = mine["documents"] >= SOURCE_SIZE  # rates of a handful of documents say nothing, their number does
        change = {key: _change(key, mine[key], [s[key] for s in seen]) for key in RATES}
        rows.append(
            (name, *mine.values(), change["documents"], *(change[k] if compared else 0.0 for k in RATES[1:3]))
        )  # fmt: skip
    return pl.DataFrame(rows, schema=SOURCES, orient="row")


def trends(now: Mapping[str, float], past: Sequence[Entry]) -> tuple[Trend, ...]:
    """The figures that a report draws, this run last; none where there is nothing to compare with."""
    lines = {name: (*(e.totals[name] for e in past if name in e.totals), round(now[name], DIGITS)) for name in SHOWN}
    return tuple(Trend(name, SHOWN[name], values) for name, values in lines.items() if len(values) > 1)


def source_trends(now: Rates, past: Sequence[Entry]) -> tuple[Trend, ...]:
    """The share of removed text of each source over the runs that knew it, this run last: since when is it so?"""
    key = "removed_share"
    lines = {name: [e.sources[name][key] for e in past if name in e.sources] for name in now}
    return tuple(Trend(key, name, (*seen, round(now[name][key], DIGITS))) for name, seen in lines.items() if seen)


def spark(values: Sequence[float]) -> str:
    """A line of blocks for a terminal.

    >>> spark([1, 2, 4, 8]), spark([3, 3])
    ('▁▂▄█', '▄▄')
    """
    low, high = min(values, default=0), max(values, default=0)
    return "".join("▁▂▃▄▅▆▇█"[round((v - low) / (high - low) * 7)] if high > low else "▄" for v in values)


def _change(name: str, now: float, then: Sequence[float]) -> float:
    """From the median: the difference of two shares, else in proportion (a tenth stands in for nothing)."""
    if not then:
        return 0.0
    now, usual = round(now, DIGITS), median(then)
    return now - usual if name.endswith("_share") else (now - usual) / max(usual, 0.1)
