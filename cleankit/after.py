"""Commands around a run: start a project, judge a run again, look back over many, accept what is known."""

import importlib.resources
import json
import sys
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

import polars as pl
from rich.console import Console
from rich.table import Table
from rich.text import Text

from cleankit import excuses, formats, gate, rules, suite
from cleankit.config import Settings
from cleankit.errors import InputError, OutputError
from cleankit.stages import history as past
from cleankit.stages import locate, write
from cleankit.visible import plain
from cleankit.words import STYLES, amount, counted


def validate(folder: Path, settings: Settings, output_format: str) -> int:
    """Judge a run once more and print what does not hold. 1 when the gate fails; nothing is written."""
    judged = gate.again(folder, settings)
    verdict = judged.verdict
    if output_format == "json":
        print(json.dumps(asdict(verdict), ensure_ascii=False, indent=2))
    elif output_format == "github":
        print(formats.github(locate.Findings(), verdict), end="")
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


def fired(folder: Path, name: str) -> str:
    """How often a rule fired in a run, and what it said most."""
    rule = rules.find(name)
    if not any((folder / "findings").glob("*.parquet")):
        raise InputError(f"{folder}: holds no findings", "give the output folder of a finished run")
    every = pl.scan_parquet(folder / "findings/*.parquet").filter(pl.col("code") == rule.code)
    found = every.select("doc_id", "applied", "message").collect()
    documents, repaired = found["doc_id"].n_unique(), int(found["applied"].sum())
    said = found.group_by("message").len().sort(["len", "message"], descending=[True, False]).head(5)
    lines = [f"  {count:>8,}  {plain(message, 100)}" for message, count in said.iter_rows()]
    counts = f"  {counted(found.height, 'finding')} in {counted(documents, 'document')}, {repaired:,} repaired"
    return "\n".join([f"In {folder}", counts, *lines])


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


def init(folder: Path) -> int:
    """Write cleankit.toml, a suite of one's own and a GitHub workflow. No existing file is overwritten."""
    templates = importlib.resources.files("cleankit") / "templates" / "init"
    files = {
        "cleankit.toml": (templates / "cleankit.toml").read_text(encoding="utf-8"),
        "checks/crawl.json": json.dumps(_own_suite(), sort_keys=True, indent=2, ensure_ascii=False) + "\n",
        ".github/workflows/cleankit.yml": (templates / "workflow.yml").read_text(encoding="utf-8"),
    }
    _refuse(folder / name for name in files)
    for name, content in files.items():
        print(write.text(folder / name, content))
    return 0


def _own_suite() -> dict[str, Any]:
    """What ships for any news crawl, and whether the dates are near today: a warning, as some crawls have no dates."""
    news, strict = (json.loads((suite.folder() / f"{n}.json").read_text(encoding="utf-8")) for n in ("news", "strict"))
    dated = [e for e in strict["expectations"] if e["meta"]["name"] in ("freshness", "no-future-dates")]
    for entry in dated:
        entry["severity"] = "warning"
        entry["kwargs"] |= entry["meta"].pop("warn", {})  # the closer bound, which warned before
    return {"name": "crawl", "expectations": sorted([*news["expectations"], *dated], key=lambda e: e["meta"]["name"])}


def _refuse(paths: Iterable[Path]) -> None:
    if there := [path for path in paths if path.exists() or path.is_symlink()]:
        raise OutputError(f"{there[0]} exists", "nothing is overwritten: move it away, or name another folder")
