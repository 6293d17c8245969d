"""`validate`, `baseline`, `history`: judge a run again, accept what is known of it, look back over many."""

import json
import sys
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path

from rich.console import Console
from rich.table import Table
from rich.text import Text

from cleankit.config import Settings
from cleankit.errors import InputError, OutputError
from cleankit.judge import excuses, gate
from cleankit.show import formats
from cleankit.show.visible import plain
from cleankit.show.wording import STYLES, amount, counted
from cleankit.stages import history as past
from cleankit.stages import locate, write


def validate(folder: Path, settings: Settings, output_format: str) -> int:
    """Judge a run once more and print what does not hold. 1 when the gate fails; nothing is written."""
    judged = gate.again(folder, settings)
    verdict = judged.verdict
    if output_format == "json":
        print(json.dumps(asdict(verdict), ensure_ascii=False, indent=2))
    elif output_format == "github":
        print(formats.github(locate.Listing(), verdict), end="")
    elif output_format == "junit":
        print(formats.junit_checks(verdict), end="")
    else:
        console = Console(highlight=False, soft_wrap=True)
        for check in formats.failed(verdict, excused=True):
            line = f"  {check.severity} {check.name}: {plain(check.observed, 300)}, expected {check.expected}"
            console.print(Text(f"{line} ({check.excuse})" if check.excuse else line))
        console.print(
            Text("verdict: "), Text(verdict.status, STYLES[verdict.status]), Text(f" ({verdict.suite})"), sep=""
        )
    for note in judged.notes:
        print(f"cleankit: {note}", file=sys.stderr)
    return int(verdict.status == "fail")


def baseline(folder: Path, out: Path) -> int:
    """Write what is wrong with a run to a file; what is in it does not fail later runs.

    An earlier baseline is overwritten, any other file refused.
    """
    text = excuses.baseline(gate.result(folder))
    if out.exists():
        _demand_baseline(out)
    write.text(out, text)
    checks, rules = (len(json.loads(text)[kind]) for kind in ("checks", "rules"))
    print(f"{counted(checks, 'check')} and {counted(rules, 'rule')} known: {out}")
    return 0


def _demand_baseline(path: Path) -> None:
    try:
        excuses.gather((), str(path))
    except InputError as error:
        raise OutputError(
            f"{path} exists and is not a baseline", "only a baseline is overwritten: name another file"
        ) from error


def history(file: Path, last: int) -> int:
    """Print the last runs of a history as a table, the newest first, each figure with its line."""
    runs = past.load(file)[-last:]
    if not runs:
        raise InputError(f"{file}: no runs", "`cleankit run --history FILE` adds one")
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column("run", no_wrap=True)
    table.add_column("verdict")
    for name, label in past.SHOWN.items():
        values = [e.totals[name] for e in runs if name in e.totals]
        table.add_column(f"{label.lower()}\n{past.spark(values)}", justify="right")
    for e in reversed(runs):
        figures = (_figure(name, e.totals) for name in past.SHOWN)
        table.add_row(plain(e.run, 40), Text(plain(e.verdict, 20), STYLES.get(e.verdict, "")), *figures)
    Console(highlight=False, width=None if sys.stdout.isatty() else 140).print(table)
    return 0


def _figure(name: str, totals: Mapping[str, float]) -> str:
    if name not in totals:
        return "–"
    return amount(name, round(totals[name], 2) if not name.endswith("_share") else totals[name])
