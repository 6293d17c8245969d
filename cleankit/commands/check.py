"""The commands that only look: findings and edits in the terminal, or in the format that a program reads."""

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import polars as pl
from rich.console import Console
from rich.text import Text

from cleankit import rules as catalogue
from cleankit.config import Settings
from cleankit.crawl import passes
from cleankit.inputs import ROW, find, names, skipped, spelt
from cleankit.judge import excuses
from cleankit.model import RECORD
from cleankit.results import READ
from cleankit.rule import Rule
from cleankit.show import formats
from cleankit.show.visible import one_line
from cleankit.show.wording import STYLES, counted
from cleankit.stages import locate, read
from cleankit.unpack import NOT_UTF8

CONTEXT = 40
SHOWN = 60
"""Characters around an edit, and the longest part of an edit, that the terminal shows."""
SEVERITIES = ("error", "warning", "info")


def check(inputs: Sequence[str], settings: Settings, output_format: str) -> int:
    """Print all findings that nothing excuses; 1 when there are any."""
    console = Console(highlight=False, soft_wrap=True)
    chosen = {r.code: r for r in catalogue.choose(settings.select, settings.ignore, settings.extend_select)}
    excused, found = excuses.gather(settings.suppress, settings.baseline), locate.Listing()
    quiet, repaired, unsafe = 0, 0, 0
    on_request = [code for code, rule in chosen.items() if rule.fix == "unsafe"]
    codes = {name: r.code for r in catalogue.catalogue() for name in (r.code, r.name)}
    paths = find(inputs)
    files, seen, reasons = {name: str(path) for path, name in names(paths).items()}, set[str](), set[str]()
    for piece, cleaned in _cleaned(paths, settings, tuple(chosen.values())):
        sources = passes.sources(piece.documents, settings.source_column)
        seen |= {*sources.unique()}
        reasons |= {*piece.rejects["reason"].unique()}
        hits = excused.fresh(cleaned.findings, sources, codes)
        rejects = piece.rejects[excused.unread(passes.sources(piece.rejects, settings.source_column))]
        quiet += cleaned.findings.height - hits.height + piece.rejects.height - rejects.height
        places = locate.places(piece.path, piece.rows, files)
        found.add(hits, cleaned.docs["text"], chosen, places)
        unread = locate.places(piece.path, rejects[ROW], files)
        found.refuse(rejects, unread)
        repaired += int(hits["applied"].sum())
        unsafe += hits.filter(~pl.col("applied") & pl.col("code").is_in(on_request)).height
        if output_format == "rich":
            _show(console, hits, cleaned.docs["text"], chosen, places)
            _show_unread(console, rejects, unread)
        elif output_format == "json":
            for row in (*_hits(hits, cleaned.docs["text"], chosen, places), *_unread(rejects, unread)):
                print(json.dumps(row, ensure_ascii=False))
    if output_format == "rich":
        console.print(_summary(found.counts, chosen, repaired, unsafe, quiet), markup=False)
    elif output_format != "json":
        print(formats.of_check(output_format, found, tuple(chosen.values())), end="")
    for note in (*excused.notes(rules=codes, sources=seen), *filter(None, [skipped(inputs)])):
        print(f"cleankit: {note}", file=sys.stderr)
    if "invalid-utf8" in reasons:
        print(f"cleankit: some records are not UTF-8\n  hint: {NOT_UTF8}", file=sys.stderr)
    return int(any(found.counts.values()))


def _show(
    console: Console, hits: pl.DataFrame, texts: pl.Series, rules: Mapping[str, Rule], places: locate.Places
) -> None:
    """Print the findings of a slice, each with its place and its edit."""
    for hit in hits.iter_rows(named=True):
        known, text = rules[hit["code"]], texts[hit["row"]]
        place = places(hit["row"], hit["doc_id"], text, locate.shown(text, hit["start"], hit["end"]))
        console.print(
            Text(f"{_at(place)} {one_line(hit['doc_id'])} {hit['start']}-{hit['end']}: ", style="dim"),
            Text(f"{known.name} ({known.code}) ", style=STYLES[known.severity]),
            Text(one_line(hit["message"])),
            Text(" [*]" if hit["applied"] else "", style="dim"),
            sep="",
        )
        console.print(_edit(text, hit["start"], hit["end"], hit["replacement"]))


def _show_unread(console: Console, rejects: pl.DataFrame, places: locate.Places) -> None:
    """Print what of a slice could not be read."""
    for row, (doc_id, reason) in enumerate(rejects.select("doc_id", "reason").iter_rows()):
        at = Text(f"{_at(places(row, doc_id, '', 0))} {one_line(doc_id)}: ", style="dim")
        console.print(at, Text(f"cannot be read: {one_line(reason)}", style="red"), sep="")


def _at(place: tuple[str, int]) -> str:
    """A file and its line as editors and terminals understand them."""
    file, line = place
    return one_line(spelt(file)) + (f":{line}:" if line else ":")


def _hits(
    hits: pl.DataFrame, texts: pl.Series, rules: Mapping[str, Rule], places: locate.Places
) -> Iterator[dict[str, Any]]:
    """The findings of a slice as JSON tells them."""
    for hit in hits.iter_rows(named=True):
        known, text = rules[hit["code"]], texts[hit["row"]]
        first = locate.shown(text, hit["start"], hit["end"])
        file, line = places(hit["row"], hit["doc_id"], text, first)
        yield {
            **{key: hit[key] for key in ("doc_id", "code", "start", "end", "replacement", "applied", "message")},
            "name": known.name, "severity": known.severity, "fix": known.fix, "file": spelt(file), "line": line or None,
        }  # fmt: skip


def _unread(rejects: pl.DataFrame, places: locate.Places) -> Iterator[dict[str, Any]]:
    """What could not be read, with the keys of findings."""
    for row, (doc_id, reason) in enumerate(rejects.select("doc_id", "reason").iter_rows()):
        file, line = places(row, doc_id, "", 0)
        yield {
            "doc_id": doc_id, "code": READ, "start": 0, "end": 0, "replacement": None, "applied": False,
            "message": reason, "name": "unreadable", "severity": "error", "fix": "none", "file": spelt(file),
            "line": line or None,
        }  # fmt: skip


def _summary(counts: Mapping[str, int], rules: Mapping[str, Rule], repaired: int, unsafe: int, quiet: int) -> str:
    """How much there is of what, errors first; what is repaired, and what would be; unreadable records beside them."""
    found = [(SEVERITIES.index(rules[code].severity), -n, code) for code, n in counts.items() if code in rules and n]
    told, left = [f"{rules[code].name} {-n:,}" for _, n, code in sorted(found)[:5]], len(found) - 5
    sizes = [-sum(n for level, n, _ in found if level == at) for at in range(len(SEVERITIES))]
    levels = [counted(n, noun) for n, noun in zip(sizes, ("error", "warning"), strict=False) if n]
    levels += [f"{sizes[2]:,} info"] * bool(sizes[2])
    unread = counts.get(READ, 0)
    return " ".join([
        counted(sum(sizes), "finding") + (f" ({', '.join(levels)})" if levels else "")
        + (f": {', '.join(told)}" if told else "") + (f", and {counted(left, 'more rule')}" if left > 0 else "") + ".",
        *[f"{repaired:,} {'is' if repaired == 1 else 'are'} repaired by `cleankit clean` [*]."] * bool(repaired),
        *[f"{unsafe:,}{' more' * bool(repaired)} with --unsafe-fixes."] * bool(unsafe),
        *[f"{counted(unread, 'record')} cannot be read."] * bool(unread),
        *[f"{quiet:,} more {'is' if quiet == 1 else 'are'} excused."] * bool(quiet),
    ])  # fmt: skip


def diff(inputs: Sequence[str], settings: Settings) -> int:
    """Print every edit that would be made, in its line, and what cannot be read."""
    console = Console(highlight=False, soft_wrap=True)
    chosen = catalogue.choose(settings.select, settings.ignore, settings.extend_select)
    paths = find(inputs)
    files = {name: str(path) for path, name in names(paths).items()}
    for piece, cleaned in _cleaned(paths, settings, chosen):
        last, places = None, locate.places(piece.path, piece.rows, files)
        for hit in cleaned.findings.filter(cleaned.findings["applied"]).iter_rows(named=True):
            text = cleaned.docs["text"][hit["row"]]
            if hit["doc_id"] != last:
                last = hit["doc_id"]
                at = _at(places(hit["row"], last, text, 0))
                console.print(Text(f"--- {at} {one_line(last)}", style="bold"))
            console.print(Text(f"@@ {hit['start']}-{hit['end']} {hit['code']}", style="cyan"))
            console.print(_edit(text, hit["start"], hit["end"], hit["replacement"]))
        _show_unread(console, piece.rejects, locate.places(piece.path, piece.rejects[ROW], files))
    return 0


def _cleaned(
    paths: Sequence[Path], settings: Settings, chosen: Sequence[Rule]
) -> Iterator[tuple[read.Slice, passes.Cleaned]]:
    for piece in read.slices(paths, passes.columns_of(settings), settings.slice_size):
        yield piece, passes.clean(piece.documents, settings, chosen)


def _edit(text: str, start: int, end: int, replacement: str | None) -> Text:
    """One edit in its surroundings: what goes in red, struck through; what comes in green."""
    left, gone, right = text[max(0, start - CONTEXT) : start], text[start:end], text[end : end + CONTEXT]
    if len(gone) > 2 * SHOWN:
        gone = f"{gone[:SHOWN]} … {gone[-SHOWN:]}"
    out = Text("    ")
    out.append(one_line(left), style="dim")
    if replacement is None:
        out.append(f"⟦{one_line(gone)}⟧", style="yellow")
    else:
        out.append(f"[-{one_line(gone)}-]", style="red strike")
        if replacement == RECORD:
            out.append("{+ new record +}", style="green")
        elif replacement:
            out.append(f"{{+{one_line(replacement[: 2 * SHOWN])}+}}", style="green")
    out.append(one_line(right), style="dim")
    return out
