"""`run`, `clean` and `dedup`: the progress of a run, and what came of it."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from cleankit import pipeline
from cleankit.config import Settings
from cleankit.crawl import plan
from cleankit.errors import InputError
from cleankit.inputs import skipped
from cleankit.results import Run
from cleankit.show import formats
from cleankit.show.visible import plain
from cleankit.show.wording import STYLES, counted
from cleankit.stages import locate
from cleankit.unpack import NOT_UTF8


def run(
    inputs: Sequence[str],
    out: Path,
    settings: Settings,
    *,
    replace: bool,
    resume: bool,
    jobs: int = 1,
    gate: bool = True,
    near_duplicates: bool = True,
    rewrite: bool = True,
) -> int:
    """Run the pipeline with a progress bar on a terminal, and sum up. 1 when the gate failed.

    Raises InputError at the end where nothing could be read and no gate is asked.
    """
    before = resume and plan.finished(out) is not None
    if said := skipped(inputs):
        print(said, file=sys.stderr)
    bar = Progress(
        SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(),
        console=Console(stderr=True), transient=True, disable=not sys.stderr.isatty(),
    )  # fmt: skip
    with bar:
        task = bar.add_task("clean", total=None)

        def progress(stage: str, done: int, total: int | None) -> None:
            bar.update(task, description=stage, completed=done, total=total)

        made = pipeline.run(
            inputs, out, settings, replace=replace, resume=resume, gate=gate, near_duplicates=near_duplicates,
            rewrite=rewrite, jobs=jobs, apart=True, progress=progress,
        )  # fmt: skip
    if before:
        print(f"{out}: this run is finished already, nothing was done")
    _sum_up(made, out)
    for warning in made.warnings:
        print(f"cleankit: {warning}", file=sys.stderr)
    if not before:
        _tell_github(made)
    encoding = NOT_UTF8 if "invalid-utf8" in made.reasons["reason"] else ""
    if made.verdict is None and not made.records:  # no gate says no, and a pipeline must not go on with nothing
        raise InputError("not one record could be read", encoding or f"{out / 'rejected'} says why")
    if encoding:
        print(f"cleankit: some records are not UTF-8\n  hint: {encoding}", file=sys.stderr)
    return int(made.verdict is not None and made.verdict.status == "fail")


def _tell_github(made: Run) -> None:
    """Inside a GitHub workflow: the summary of the step, and one annotation per check that does not hold."""
    if page := os.environ.get("GITHUB_STEP_SUMMARY"):
        with Path(page).open("a", encoding="utf-8") as file:
            file.write(formats.summary(made))
    if os.environ.get("GITHUB_ACTIONS") == "true":
        print(formats.github(locate.Listing(), made.verdict), end="")


def _sum_up(made: Run, out: Path) -> None:
    console = Console(highlight=False, soft_wrap=True)
    cut = made.clean + made.rejected - made.documents  # pages that held several articles
    console.print(
        f"{counted(made.documents, 'document')} in{f', {cut:,} more cut from them' if cut else ''}:"
        f" {made.clean:,} clean, {made.rejected:,} rejected"
    )
    for reason, count in made.reasons.iter_rows():
        console.print(f"  {count:>8,}  {escape(reason)}")
    console.print(
        f"{counted(int(made.rules['findings'].sum()), 'finding')}, {int(made.rules['applied'].sum()):,} repaired,"
        f" in {made.seconds:.1f} s"
    )
    if made.verdict is not None:
        for found in made.verdict.checks:
            if not found.passed:
                style = "red" if found.severity == "critical" else "yellow"
                line = f"  {found.severity} {found.name}: {plain(found.observed, 300)}, expected {found.expected}"
                if found.excuse:
                    style, line = "dim", f"{line} ({found.excuse})"
                console.print(escape(line), style=style)
        console.print(f"verdict: [bold {STYLES[made.verdict.status]}]{made.verdict.status}[/]  ({made.verdict.suite})")
        console.print(f"report: {escape(str(out / 'report.html'))}")
    else:
        console.print(f"written: {escape(str(out))}")
