"""`rules` and `rule`: which rules there are, what each does, and did in a run."""

import sys
import textwrap
from pathlib import Path

import polars as pl
from rich.console import Console
from rich.text import Text

from cleankit import rules as catalogue
from cleankit.errors import InputError
from cleankit.rule import Rule
from cleankit.show.visible import one_line, plain
from cleankit.show.wording import STYLES, counted

WIDE = 140
"""How many columns the table of rules takes with everything."""
CROWD = " (many such documents, each with another letter for #)"
"""What the examples of a source rule are."""


def rules() -> int:
    """Print the catalogue as a table: one row per rule, its summary folded to the width of the terminal."""
    console = Console(highlight=False)
    room = console.width if sys.stdout.isatty() else 1_000  # a pipe gets everything, one row per line
    rows = [("code", "name", "severity", "fix", "languages", "what it finds"), *map(_row, catalogue.catalogue())]
    columns = range(6) if room >= WIDE else (0, 1, 3, 5)
    sizes = [max(len(row[n]) for row in rows) + 2 for n in columns[:-1]]
    page = Text()
    for row in rows:
        style = STYLES.get(row[2], "bold")
        cells = [row[n].ljust(size) for n, size in zip(columns, sizes, strict=False)]
        page.append(cells[0], style).append("".join(cells[1:]), "bold" if style == "bold" else "")
        summary = textwrap.wrap(row[5], max(room - sum(sizes), 20))
        page.append(("\n" + " " * sum(sizes)).join(summary) + "\n", "bold" if style == "bold" else "")
    console.print(page, end="", soft_wrap=True)
    return 0


def _row(each: Rule) -> tuple[str, ...]:
    langs = "all" if each.langs is None else " ".join(sorted(each.langs))
    fix = each.fix if each.default else f"{each.fix}, off"
    return each.code, each.name, each.severity, fix, langs, each.summary


def rule(name: str, told: str = "") -> int:
    """Explain one rule; ``told``: what it did in a run."""
    each = catalogue.find(name)
    console = Console(highlight=False, soft_wrap=not sys.stdout.isatty())
    console.print(Text(f"{each.name} ({each.code})", style="bold"))
    console.print(each.summary, markup=False)
    langs = "all" if each.langs is None else ", ".join(sorted(each.langs))
    off = "" if each.default else " · off unless selected"
    console.print(f"\nseverity {each.severity} · fix {each.fix}{off} · languages {langs} · reads a {each.scope}\n")
    for heading in ("Why", "Keeps"):
        console.print(Text(f"{heading}: ", style="bold"), each.section(heading), sep="", markup=False)
    console.print(Text(f"\nFinds{CROWD if each.source else ''}", style="bold"))
    for example in each.examples:
        if example.spans:
            line, at = Text("  "), 0
            for start, end in example.spans:
                line.append(one_line(example.text[at:start]))
                line.append(f"⟦{one_line(example.text[start:end])}⟧", style="red")
                at = end
            line.append(one_line(example.text[at:]))
            if example.after is not None and example.after != example.text:
                line.append("  →  ", style="dim")
                line.append(one_line(example.after) or "nothing is left", style="green" if example.after else "dim")
            console.print(line)
    console.print(Text("Leaves alone", style="bold"))
    for example in each.examples:
        if not example.spans:
            console.print(Text("  " + one_line(example.text)))
    if told:
        console.print(Text("\n" + told))
    return 0


def fired(folder: Path, name: str) -> str:
    """How often a rule fired in a run, and what it said most."""
    rule = catalogue.find(name)
    parts = sorted((folder / "findings").glob("*.parquet"))
    if not parts:
        raise InputError(f"{folder}: holds no findings", "give the output folder of a finished run")
    every = pl.scan_parquet(parts, glob=False).filter(pl.col("code") == rule.code)
    found = every.select("doc_id", "applied", "message").collect()
    documents, repaired = found["doc_id"].n_unique(), int(found["applied"].sum())
    said = found.group_by("message").len().sort(["len", "message"], descending=[True, False]).head(5)
    lines = [f"  {count:>8,}  {plain(message, 100)}" for message, count in said.iter_rows()]
    counts = f"  {counted(found.height, 'finding')} in {counted(documents, 'document')}, {repaired:,} repaired"
    return "\n".join([f"In {folder}", counts, *lines])
