"""What the commands print: tables and edits in colour on a terminal, plain text in a pipe, JSON on request."""

import json
import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.table import Table
from rich.text import Text

from cleankit import excuses, formats, passes, pipeline
from cleankit import index as indexes
from cleankit import rules as catalogue
from cleankit.config import Settings
from cleankit.errors import ConfigError
from cleankit.model import RECORD, Run
from cleankit.stages import locate, read

CONTEXT = 40
SHOWN = 60
"""Characters around an edit, and the longest part of an edit, that the terminal shows."""

WIDE = 140
"""So many columns the table of rules takes with everything; a pipe gets them."""

STYLES = {"error": "red", "warning": "yellow", "info": "cyan", "pass": "green", "warn": "yellow", "fail": "red"}


def run(
    inputs: Sequence[str],
    out: Path,
    settings: Settings,
    *,
    replace: bool,
    gate: bool = True,
    near_duplicates: bool = True,
    rewrite: bool = True,
) -> int:
    """Run the pipeline with a progress bar on a terminal, and sum up. 1 when the gate failed."""
    bar = Progress(
        SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(),
        console=Console(stderr=True), transient=True, disable=not sys.stderr.isatty(),
    )  # fmt: skip
    with bar:
        task = bar.add_task("clean", total=None)

        def progress(stage: str, done: int, total: int | None) -> None:
            bar.update(task, description=stage, completed=done, total=total)

        made = pipeline.run(
            inputs, out, settings, replace=replace, gate=gate, near_duplicates=near_duplicates, rewrite=rewrite,
            progress=progress,
        )  # fmt: skip
    _sum_up(made, out)
    _tell_github(made)
    return int(made.verdict is not None and made.verdict.status == "fail")


def _tell_github(made: Run) -> None:
    """Inside a GitHub workflow: the summary of the step, and an annotation a check that does not hold."""
    if page := os.environ.get("GITHUB_STEP_SUMMARY"):
        with Path(page).open("a", encoding="utf-8") as file:
            file.write(formats.summary(made))
    if os.environ.get("GITHUB_ACTIONS") == "true":
        print(formats.github(locate.Findings(), made.verdict), end="")


def _sum_up(made: Run, out: Path) -> None:
    console = Console(highlight=False, soft_wrap=True)
    cut = made.clean + made.rejected - made.documents  # pages that held several articles
    console.print(
        f"{made.documents:,} documents in{f', {cut:,} more cut from them' if cut else ''}:"
        f" {made.clean:,} clean, {made.rejected:,} rejected"
    )
    for reason, count in made.reasons.iter_rows():
        console.print(f"  {count:>8,}  {escape(reason)}")
    console.print(
        f"{int(made.rules['findings'].sum()):,} findings, {int(made.rules['applied'].sum()):,} repaired,"
        f" in {made.seconds:.1f} s"
    )
    if made.verdict is not None:
        for found in made.verdict.checks:
            if not found.passed:
                style = "red" if found.severity == "critical" else "yellow"
                line = f"  {found.severity} {found.name}: {found.observed}, expected {found.expected}"
                if found.excuse:
                    style, line = "dim", f"{line} ({found.excuse})"
                console.print(escape(line), style=style)
        console.print(f"verdict: [bold {STYLES[made.verdict.status]}]{made.verdict.status}[/]  ({made.verdict.suite})")
        console.print(f"report: {escape(str(out / 'report.html'))}")
    else:
        console.print(f"written: {escape(str(out))}")


def check(inputs: Sequence[str], settings: Settings, output_format: str) -> int:
    """Print all findings that nothing excuses; 1 when there are any."""
    console = Console(highlight=False, soft_wrap=True)
    chosen = {r.code: r for r in catalogue.choose(settings.select, settings.ignore)}
    excused, found, quiet = excuses.gather(settings.suppress, settings.baseline), locate.Findings(), 0
    codes = {name: r.code for r in catalogue.catalogue() for name in (r.code, r.name)}
    files = {name: str(path) for path, name in read.names(read.find(inputs)).items()}
    for piece, cleaned in _cleaned(inputs, settings):
        hits = excused.fresh(cleaned.findings, passes.sources(piece.documents, settings.source_column), codes)
        quiet += cleaned.findings.height - hits.height
        found.add(hits, cleaned.docs["text"], chosen, locate.places(piece.path, piece.rows, files))
        found.refuse(piece.rejects, piece.path)
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
        for doc_id, reason in piece.rejects.select("doc_id", "reason").iter_rows():
            if output_format == "json":
                print(json.dumps({"doc_id": doc_id, "code": "READ", "message": reason}))
            else:
                console.print(f"{escape(doc_id)}: [red]cannot be read: {escape(reason)}[/]")
    total = sum(found.counts.values())
    if output_format == "rich":
        ranked = sorted(((n, c) for c, n in found.counts.items() if c in chosen), key=lambda item: (-item[0], item[1]))
        worst = ", ".join(f"{chosen[c].name} {n:,}" for n, c in ranked[:5])
        console.print(
            f"{total:,} findings"
            + (f": {worst}" if worst else "")
            + (". [*] is repaired by `cleankit clean`." if worst else ".")
            + (f" {quiet:,} more are excused." if quiet else ""),
            markup=False,
        )
    elif output_format != "json":
        print(formats.of_check(output_format, found, tuple(chosen.values())), end="")
    for note in excused.notes():
        print(f"cleankit: {note}", file=sys.stderr)
    return int(total > 0)


def diff(inputs: Sequence[str], settings: Settings) -> int:
    """Print every edit that would be made, in its line."""
    console = Console(highlight=False, soft_wrap=True)
    for _, cleaned in _cleaned(inputs, settings):
        last = None
        for hit in cleaned.findings.filter(cleaned.findings["applied"]).iter_rows(named=True):
            if hit["doc_id"] != last:
                console.print(Text(f"--- {hit['doc_id']}", style="bold"))
                last = hit["doc_id"]
            text = cleaned.docs["text"][hit["row"]]
            console.print(Text(f"@@ {hit['start']}-{hit['end']} {hit['code']}", style="cyan"))
            console.print(_edit(text, hit["start"], hit["end"], hit["replacement"]))
    return 0


def _cleaned(inputs: Sequence[str], settings: Settings) -> Iterator[tuple[read.Slice, passes.Cleaned]]:
    chosen = catalogue.choose(settings.select, settings.ignore)
    for piece in read.slices(read.find(inputs), passes.columns_of(settings), settings.slice_size):
        yield piece, passes.clean(piece.documents, settings, chosen)


def _edit(text: str, start: int, end: int, replacement: str | None) -> Text:
    """One edit in its surroundings: what goes in red, struck through; what comes in green."""
    left, gone, right = text[max(0, start - CONTEXT) : start], text[start:end], text[end : end + CONTEXT]
    if len(gone) > 2 * SHOWN:
        gone = f"{gone[:SHOWN]} … {gone[-SHOWN:]}"
    out = Text("    ")
    out.append(visible(left), style="dim")
    if replacement is None:
        out.append(f"⟦{visible(gone)}⟧", style="yellow")
    else:
        out.append(f"[-{visible(gone)}-]", style="red strike")
        if replacement == RECORD:
            out.append("{+ new record +}", style="green")
        elif replacement:
            out.append(f"{{+{visible(replacement[: 2 * SHOWN])}+}}", style="green")
    out.append(visible(right), style="dim")
    return out


def visible(text: str) -> str:
    """Text on one line, with what a terminal would hide or obey written as an escape."""
    shown = []
    for char in text:
        if char in "\r\n":
            shown.append("⏎" if char == "\n" else "␍")
        elif char.isprintable() or char in "\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}":
            shown.append(char)
        else:
            shown.append(f"<U+{ord(char):04X}>")
    return "".join(shown)


def rules() -> int:
    """Print the catalogue as a table."""
    console = Console(highlight=False, width=None if sys.stdout.isatty() else WIDE)
    wide = console.width >= WIDE
    table = Table(box=None, pad_edge=False, header_style="bold")
    headings = "code, name, severity, fix, languages, what it finds" if wide else "code, name, fix, what it finds"
    for heading in headings.split(", "):
        table.add_column(heading, no_wrap=heading != "what it finds")
    for each in catalogue.catalogue():
        langs = "all" if each.langs is None else " ".join(sorted(each.langs))
        code = Text(each.code, STYLES[each.severity])
        more = (each.severity, each.fix, langs) if wide else (each.fix,)
        table.add_row(code, each.name, *more, each.summary)
    console.print(table)
    return 0


def rule(name: str) -> int:
    """Explain one rule."""
    each = catalogue.find(name)
    console = Console(highlight=False, soft_wrap=not sys.stdout.isatty())
    console.print(Text(f"{each.name} ({each.code})", style="bold"))
    console.print(each.summary, markup=False)
    langs = "all" if each.langs is None else ", ".join(sorted(each.langs))
    console.print(f"\nseverity {each.severity} · fix {each.fix} · languages {langs} · reads a {each.scope}\n")
    for heading in ("Why", "Keeps"):
        console.print(Text(f"{heading}: ", style="bold"), each.section(heading), sep="", markup=False)
    console.print(Text("\nFinds", style="bold"))
    for example in each.examples:
        if example.spans:
            line, at = Text("  "), 0
            for start, end in example.spans:
                line.append(visible(example.text[at:start]))
                line.append(f"⟦{visible(example.text[start:end])}⟧", style="red")
                at = end
            line.append(visible(example.text[at:]))
            if example.after is not None and example.after != example.text:
                line.append("  →  ", style="dim")
                line.append(visible(example.after) or "nothing is left", style="green" if example.after else "dim")
            console.print(line)
    console.print(Text("Leaves alone", style="bold"))
    for example in each.examples:
        if not example.spans:
            console.print(Text("  " + visible(example.text)))
    return 0


def index_info(folder: Path, output_format: str) -> int:
    """What an index is made for and holds."""
    found = indexes.load(folder)
    crawls, size = indexes.info(found), indexes.size(found)
    documents, header = int(crawls["documents"].sum()), found.header
    if output_format == "json":
        facts = {**asdict(header), "documents": documents, "bytes": size, "crawls": crawls.to_dicts()}
        print(json.dumps(facts, ensure_ascii=False))
        return 0
    console = Console(highlight=False, soft_wrap=True)
    console.print(f"{documents:,} documents of {crawls.height:,} crawls, {size / max(documents, 1):,.0f} bytes each")
    console.print(
        f"{header.store}, {header.scheme}, {header.bands} bands of {header.rows} minima"
        f" for a similarity of {header.similarity} and more"
    )
    for crawl, count in crawls.iter_rows():
        console.print(f"  {count:>10,}  {escape(crawl)}")
    if (files := len(found.store.files())) > indexes.MANY:
        console.print(f"{files:,} files: `cleankit index compact {escape(str(folder))}` makes look-ups quicker")
    return 0


def index_compact(folder: Path) -> int:
    """Merge the files of an index."""
    print(f"{indexes.load(folder).store.compact():,} files merged")
    return 0


def index_remove(folder: Path, crawl: str) -> int:
    """Take a crawl out of an index; 2 when it is not there."""
    if not indexes.load(folder).store.remove(indexes.checked(crawl)):
        raise ConfigError(f"{folder}: holds no crawl {crawl!r}", "see `cleankit index info`")
    print(f"{crawl} is removed")
    return 0


def index_export(folder: Path, out: Path) -> int:
    """Write an index to one file."""
    print(f"{indexes.export(indexes.load(folder), out):,} documents written to {out}")
    return 0
