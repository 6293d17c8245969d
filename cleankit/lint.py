"""The commands that only look: findings and edits in the terminal, or in the format that a program reads."""

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.text import Text

from cleankit import excuses, formats, passes
from cleankit import rules as catalogue
from cleankit.config import Settings
from cleankit.model import RECORD
from cleankit.rule import Rule
from cleankit.stages import locate, read
from cleankit.visible import one_line
from cleankit.words import STYLES, counted

CONTEXT = 40
SHOWN = 60
"""Characters around an edit, and the longest part of an edit, that the terminal shows."""


def check(inputs: Sequence[str], settings: Settings, output_format: str) -> int:
    """Print all findings that nothing excuses; 1 when there are any."""
    console = Console(highlight=False, soft_wrap=True)
    chosen = {r.code: r for r in catalogue.choose(settings.select, settings.ignore, settings.extend_select)}
    excused, found, quiet = excuses.gather(settings.suppress, settings.baseline), locate.Findings(), 0
    codes = {name: r.code for r in catalogue.catalogue() for name in (r.code, r.name)}
    paths = read.find(inputs)
    files = {name: str(path) for path, name in read.names(paths).items()}
    for piece, cleaned in _cleaned(paths, settings, tuple(chosen.values())):
        hits = excused.fresh(cleaned.findings, passes.sources(piece.documents, settings.source_column), codes)
        rejects = piece.rejects[excused.unread(passes.sources(piece.rejects, settings.source_column))]
        quiet += cleaned.findings.height - hits.height + piece.rejects.height - rejects.height
        found.add(hits, cleaned.docs["text"], chosen, locate.places(piece.path, piece.rows, files))
        found.refuse(rejects, piece.path, files)
        if output_format not in ("rich", "json"):
            continue
        for hit in hits.iter_rows(named=True):
            known = chosen[hit["code"]]
            if output_format == "json":
                row = {key: hit[key] for key in ("doc_id", "code", "start", "end", "replacement", "applied", "message")}
                facts = {**row, "name": known.name, "severity": known.severity, "fix": known.fix}
                print(json.dumps(facts, ensure_ascii=False))
                continue
            console.print(
                Text(f"{hit['doc_id']}:{hit['start']}-{hit['end']}: ", style="dim"),
                Text(f"{known.name} ({known.code}) ", style=STYLES[known.severity]),
                Text(hit["message"]),
                Text(" [*]" if hit["applied"] else "", style="dim"),
                sep="",
            )
            console.print(_edit(cleaned.docs["text"][hit["row"]], hit["start"], hit["end"], hit["replacement"]))
        for doc_id, reason in rejects.select("doc_id", "reason").iter_rows():
            if output_format == "json":
                print(json.dumps({"doc_id": doc_id, "code": "READ", "message": reason}))
            else:
                console.print(f"{escape(doc_id)}: [red]cannot be read: {escape(reason)}[/]")
    total = sum(found.counts.values())
    if output_format == "rich":
        ranked = sorted(((n, c) for c, n in found.counts.items() if c in chosen), key=lambda item: (-item[0], item[1]))
        worst = ", ".join(f"{chosen[c].name} {n:,}" for n, c in ranked[:5])
        console.print(
            counted(total, "finding")
            + (f": {worst}" if worst else "")
            + (". [*] is repaired by `cleankit clean`." if worst else ".")
            + (f" {quiet:,} more are excused." if quiet else ""),
            markup=False,
        )
    elif output_format != "json":
        print(formats.of_check(output_format, found, tuple(chosen.values())), end="")
    for note in excused.notes(rules=codes):
        print(f"cleankit: {note}", file=sys.stderr)
    return int(total > 0)


def diff(inputs: Sequence[str], settings: Settings) -> int:
    """Print every edit that would be made, in its line."""
    console = Console(highlight=False, soft_wrap=True)
    chosen = catalogue.choose(settings.select, settings.ignore, settings.extend_select)
    for _, cleaned in _cleaned(read.find(inputs), settings, chosen):
        last = None
        for hit in cleaned.findings.filter(cleaned.findings["applied"]).iter_rows(named=True):
            if hit["doc_id"] != last:
                console.print(Text(f"--- {hit['doc_id']}", style="bold"))
                last = hit["doc_id"]
            text = cleaned.docs["text"][hit["row"]]
            console.print(Text(f"@@ {hit['start']}-{hit['end']} {hit['code']}", style="cyan"))
            console.print(_edit(text, hit["start"], hit["end"], hit["replacement"]))
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
