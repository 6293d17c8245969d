"""What is generated from the code and committed: run this file (``just reports``) to write it; a test compares it."""

import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from cleankit import pipeline, rules
from cleankit.commands.rules import CROWD
from cleankit.rule import Example, Rule
from cleankit.show.visible import one_line
from cleankit.stages import report

ROOT = Path(__file__).parents[1]


def catalogue() -> str:
    """reports/rules.md: every rule with its examples."""
    every = rules.catalogue()
    lines = [
        "# The rules",
        "",
        f"Generated from the {len(every)} rules under `cleankit/rules` by `just reports`; do not edit.",
        "In examples ⟦…⟧ marks what is found, ⏎ a line feed, and `<U+00A0>` a character that would not be seen.",
        "",
        "*safe*: repaired by `cleankit run` and `clean`; *unsafe*: with `--unsafe-fixes` only; *none*: reported;",
        "*off*: runs only where it is selected (`--select`).",
        "",
        "| code | name | severity | fix | languages | what it finds |",
        "|---|---|---|---|---|---|",
    ]
    for each in every:
        link = f"[{each.name}](#{each.name}-{each.code.lower()})"
        lines.append(f"| {each.code} | {link} | {each.severity} | {fix(each)} | {langs(each)} | {cell(each.summary)} |")
    return "\n".join([*lines, *(line for each in every for line in section(each))]) + "\n"


def section(each: Rule) -> list[str]:
    """One rule: what its docstring says, and its examples as a table."""
    rows = [
        f"| {'finds' if example.spans else 'keeps'} | {code(marked(example))} | {after(example)} |"
        for example in each.examples
    ]
    return [
        "",
        f"## {each.name} ({each.code})",
        "",
        each.summary,
        "",
        f"Severity {each.severity}, fix {fix(each)}, languages {langs(each)}, reads a {reads(each)}.",
        "",
        f"**Why:** {each.section('Why')}",
        "",
        f"**Keeps:** {each.section('Keeps')}",
        "",
        "| | text | after |",
        "|---|---|---|",
        *rows,
    ]


def reads(each: Rule) -> str:
    """What a rule sees."""
    return each.scope + (CROWD if each.source else "")


def fix(each: Rule) -> str:
    """What becomes of a rule's findings."""
    return each.fix if each.default else f"{each.fix} (off)"


def langs(each: Rule) -> str:
    """The languages of a rule."""
    return "all" if each.langs is None else ", ".join(sorted(each.langs))


def marked(example: Example) -> str:
    """The text of an example with its spans marked."""
    out, at = "", 0
    for start, end in example.spans:
        out += f"{one_line(example.text[at:start])}⟦{one_line(example.text[start:end])}⟧"
        at = end
    return out + one_line(example.text[at:])


def after(example: Example) -> str:
    """What the fix leaves of an example."""
    if not example.spans:
        return "unchanged"
    if example.after is None:
        return "reported"
    return code(one_line(example.after)) if example.after else "nothing is left"


def code(text: str) -> str:
    """Text as Markdown shows it letter by letter, also inside a table."""
    return (f"`` {text} ``" if "`" in text else f"`{text}`").replace("|", "\\|")


def cell(text: str) -> str:
    """Text inside a table."""
    return text.replace("|", "\\|")


def example() -> str:
    """reports/example.html: the report of a run over seeds/, with a name and a clock of its own."""
    with tempfile.TemporaryDirectory() as folder:
        made = pipeline.run([str(ROOT / "seeds")], Path(folder) / "out")
    return report.render(
        replace(made, id="example", started="2026-11-24T06:00:00+00:00", seconds=1.0, inputs=("seeds",))
    )


FILES = {"reports/rules.md": catalogue, "reports/example.html": example}

if __name__ == "__main__":
    for name, make in FILES.items():
        (ROOT / name).write_text(make(), "utf-8")
        sys.stdout.write(f"{name}\n")
