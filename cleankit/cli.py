"""The command line: arguments in, printed words and exit codes out. What is done lies in cleankit.pipeline.

Exit codes: 0 fine, 1 the gate failed or findings were found, 2 cleankit could not do or judge it.
"""

import os
import sys
import traceback
from pathlib import Path
from typing import Annotated, Literal

from cyclopts import App, CycloptsError, Group, Parameter

from cleankit import __version__
from cleankit.errors import CleankitError, ConfigError, OutputError

app = App(
    name="cleankit",
    help="Find what a scraper left in news text, repair what is safe, fold near-duplicates, gate the crawl.",
    version=__version__,
    help_format="plaintext",
)
NAMES, RULES, MATCH = Group("Columns"), Group("Rules"), Group("Judging")

Inputs = Annotated[list[str], Parameter(help="Parquet, JSONL (.gz, .zst), CSV, .txt; files, folders, globs.")]
Out = Annotated[Path, Parameter(("--out", "-o"), help="Folder for the output.")]
Replace = Annotated[bool, Parameter("--replace", negative="", help="Write over an earlier run in that folder.")]
Unsafe = Annotated[bool | None, Parameter("--unsafe-fixes", negative="", group=RULES, help="Make unsafe repairs too.")]
Select = Annotated[
    list[str] | None, Parameter("--select", group=RULES, negative="", help="Only these rules: name, code or family.")
]
Ignore = Annotated[list[str] | None, Parameter("--ignore", group=RULES, negative="", help="Not these rules.")]
Lang = Annotated[str | None, Parameter("--lang", group=RULES, help="Language of all documents; default: detect.")]
IdColumn = Annotated[str | None, Parameter("--id-column", group=NAMES, help="Default: id.")]
TextColumn = Annotated[str | None, Parameter("--text-column", group=NAMES, help="Default: text.")]
TitleColumn = Annotated[str | None, Parameter("--title-column", group=NAMES, help="Default: title.")]
UrlColumn = Annotated[str | None, Parameter("--url-column", group=NAMES, help="Default: url.")]
SourceColumn = Annotated[str | None, Parameter("--source-column", group=NAMES, help="Default: source.")]
DateColumn = Annotated[str | None, Parameter("--date-column", group=NAMES, help="Default: date.")]
Similarity = Annotated[
    float | None, Parameter("--similarity", group=MATCH, help="Least Jaccard of near-duplicates. Default: 0.7.")
]
Keep = Annotated[
    Literal["longest", "earliest", "source"] | None,
    Parameter("--keep", group=MATCH, help="Which near-duplicate stays. Default: longest."),
]
Sources = Annotated[
    str | None, Parameter("--sources", group=MATCH, help="For --keep source: the best first, as in a,b,c.")
]
IndexFolder = Annotated[
    Path | None, Parameter("--index", group=MATCH, help="Folder of the index of earlier crawls: looked up, added to.")
]
CrawlId = Annotated[
    str | None, Parameter("--crawl-id", group=MATCH, help="Name of this crawl there. Default: a hash of it.")
]
Suite = Annotated[
    str | None, Parameter("--suite", group=MATCH, help="Checks: a shipped name or a file. Default: news.")
]
Config = Annotated[Path | None, Parameter("--config", help="Configuration file; default: the nearest cleankit.toml.")]
Format = Annotated[
    Literal["rich", "json", "github", "sarif", "junit"], Parameter("--output-format", help="How findings are printed.")
]
Formats = Annotated[str | None, Parameter("--formats", help="More files: junit, sarif, summary, as in junit,sarif.")]
History = Annotated[
    Path | None, Parameter("--history", group=MATCH, help="File of earlier runs: compared with, added to.")
]
Baseline = Annotated[
    Path | None, Parameter("--baseline", group=MATCH, help="What failed in this file does not fail again.")
]
RunFolder = Annotated[Path, Parameter(help="Output folder of a run.")]


@app.command
def run(
    inputs: Inputs,
    /,
    *,
    out: Out,
    replace: Replace = False,
    similarity: Similarity = None,
    keep: Keep = None,
    sources: Sources = None,
    index: IndexFolder = None,
    crawl_id: CrawlId = None,
    suite: Suite = None,
    history: History = None,
    baseline: Baseline = None,
    formats: Formats = None,
    select: Select = None,
    ignore: Ignore = None,
    unsafe_fixes: Unsafe = None,
    lang: Lang = None,
    id_column: IdColumn = None,
    text_column: TextColumn = None,
    title_column: TitleColumn = None,
    url_column: UrlColumn = None,
    source_column: SourceColumn = None,
    date_column: DateColumn = None,
    config: Config = None,
) -> int:
    """Clean a crawl, fold near-duplicates, judge it and report: the main job."""
    return _run(locals(), gate=True, near_duplicates=True)


@app.command
def clean(
    inputs: Inputs,
    /,
    *,
    out: Out,
    replace: Replace = False,
    select: Select = None,
    ignore: Ignore = None,
    unsafe_fixes: Unsafe = None,
    lang: Lang = None,
    id_column: IdColumn = None,
    text_column: TextColumn = None,
    title_column: TitleColumn = None,
    url_column: UrlColumn = None,
    source_column: SourceColumn = None,
    date_column: DateColumn = None,
    config: Config = None,
) -> int:
    """Detect and fix only: no near-duplicates, no gate, no report."""
    return _run(locals(), gate=False, near_duplicates=False)


@app.command
def dedup(
    inputs: Inputs,
    /,
    *,
    out: Out,
    replace: Replace = False,
    similarity: Similarity = None,
    keep: Keep = None,
    sources: Sources = None,
    index: IndexFolder = None,
    crawl_id: CrawlId = None,
    lang: Lang = None,
    id_column: IdColumn = None,
    text_column: TextColumn = None,
    source_column: SourceColumn = None,
    date_column: DateColumn = None,
    config: Config = None,
) -> int:
    """Fold near-duplicates only: texts are cleaned to be compared, and written as they came."""
    return _run(locals(), gate=False, near_duplicates=True, rewrite=False)


@app.command
def check(
    inputs: Inputs,
    /,
    *,
    select: Select = None,
    ignore: Ignore = None,
    unsafe_fixes: Unsafe = None,
    lang: Lang = None,
    id_column: IdColumn = None,
    text_column: TextColumn = None,
    baseline: Baseline = None,
    output_format: Format = "rich",
    config: Config = None,
) -> int:
    """Print what the rules object to; nothing is written. Exit code 1 when there is something."""
    from cleankit import terminal

    return terminal.check(inputs, _settings(locals()), output_format)


@app.command
def diff(
    inputs: Inputs,
    /,
    *,
    select: Select = None,
    ignore: Ignore = None,
    unsafe_fixes: Unsafe = None,
    lang: Lang = None,
    id_column: IdColumn = None,
    text_column: TextColumn = None,
    config: Config = None,
) -> int:
    """Show the edits that a run would make, each in its line; nothing is written."""
    from cleankit import terminal

    return terminal.diff(inputs, _settings(locals()))


@app.command
def validate(
    run_folder: RunFolder,
    /,
    *,
    suite: Suite = None,
    history: History = None,
    baseline: Baseline = None,
    output_format: Annotated[
        Literal["rich", "json", "github", "junit"], Parameter("--output-format", help="How the verdict is printed.")
    ] = "rich",
    config: Config = None,
) -> int:
    """Judge a finished run once more, by another suite for instance; nothing is written. Exit code 1: it fails."""
    from cleankit import after

    return after.validate(run_folder, _settings(locals()), output_format)


@app.command
def history(
    file: Annotated[Path, Parameter(help="File that `run --history` wrote.")],
    /,
    *,
    last: Annotated[int, Parameter("--last", help="So many runs.")] = 20,
) -> int:
    """Show the figures of earlier runs, the newest first."""
    from cleankit import after

    return after.history(file, last)


@app.command
def baseline(run_folder: RunFolder, /, *, out: Annotated[Path, Parameter(("--out", "-o"), help="The file.")]) -> int:
    """Accept what is wrong with a run: later runs and checks fail for new kinds of trouble only."""
    from cleankit import after

    return after.baseline(run_folder, out)


@app.command
def init(folder: Annotated[Path, Parameter(help="Of the project; default: here.")] = Path(), /) -> int:
    """Start a project: cleankit.toml, a suite of your own, a GitHub workflow. Nothing is written over."""
    from cleankit import after

    return after.init(folder)


@app.command
def rules() -> int:
    """List the rules."""
    from cleankit import terminal

    return terminal.rules()


@app.command
def rule(name: Annotated[str, Parameter(help="Name or code, for instance ad-marker or LBL07.")], /) -> int:
    """Explain a rule: why, what it keeps, examples, languages, fix."""
    from cleankit import terminal

    return terminal.rule(name)


indexes = app.command(App(name="index", help="Look after an index of earlier crawls (see run --index)."))
Indexed = Annotated[Path, Parameter(help="Folder of the index.")]


@indexes.command
def info(folder: Indexed, /, *, output_format: Annotated[Literal["rich", "json"], Parameter()] = "rich") -> int:
    """Say what an index is made for, and which crawls it holds."""
    from cleankit import terminal

    return terminal.index_info(folder, output_format)


@indexes.command
def compact(folder: Indexed, /) -> int:
    """Merge the many small files of an index; while no run uses it."""
    from cleankit import terminal

    return terminal.index_compact(folder)


@indexes.command
def remove(folder: Indexed, crawl: Annotated[str, Parameter(help="Name of the crawl.")], /) -> int:
    """Take a crawl out: its documents are no longer found, and it can be added again."""
    from cleankit import terminal

    return terminal.index_remove(folder, crawl)


@indexes.command
def export(folder: Indexed, out: Annotated[Path, Parameter(help="A .parquet, or a .pickle for datasketch.")], /) -> int:
    """Write an index to one file: all of it as Parquet, or datasketch's bBitMinHash objects."""
    from cleankit import terminal

    return terminal.index_export(folder, out)


def _settings(options: dict[str, object]):  # type: ignore[no-untyped-def]
    from dataclasses import fields

    from cleankit import config

    for name in ("history", "baseline", "index"):
        options[name] = str(path) if (path := options.get(name)) else None
    for name in ("formats", "sources"):
        if isinstance(names := options.get(name), str):
            options[name] = [each.strip() for each in names.split(",") if each.strip()]
    known = {f.name for f in fields(config.Settings)}
    explicit = options.get("config")
    assert explicit is None or isinstance(explicit, Path)
    return config.settings(config.load(explicit=explicit), **{k: v for k, v in options.items() if k in known})


def _run(options: dict[str, object], *, gate: bool, near_duplicates: bool, rewrite: bool = True) -> int:
    from cleankit import terminal

    return terminal.run(
        options["inputs"], options["out"], _settings(options),  # type: ignore[arg-type]
        replace=bool(options["replace"]), gate=gate, near_duplicates=near_duplicates, rewrite=rewrite,
    )  # fmt: skip


def main(arguments: list[str] | None = None) -> None:
    """Entry point: run a command and exit with its code."""
    try:
        code = app(arguments, result_action="return_value", exit_on_error=False, print_error=False)
    except CycloptsError as error:
        _complain(ConfigError(str(error), f"see {_command(error)} --help"))
        code = 2
    except CleankitError as error:
        _complain(error)
        code = 2
    except KeyboardInterrupt:
        print("cleankit: stopped", file=sys.stderr)
        code = 130
    except BrokenPipeError:  # whoever read our output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 0
    except OSError as error:
        _complain(OutputError(str(error), "check the path, the free space and the permissions"))
        code = 2
    except SystemExit:
        raise
    except BaseException:  # noqa: BLE001 - a bug: Python would exit with 1, which says that the gate has judged
        traceback.print_exc()
        code = 2
    sys.exit(code if isinstance(code, int) else 0)


def _command(error: CycloptsError) -> str:
    """The command as far as it was understood: "cleankit run"."""
    return " ".join(["cleankit", *(error.command_chain or ())])


def _complain(error: CleankitError) -> None:
    print(f"cleankit: {error.message}", file=sys.stderr)
    if error.hint:
        print(f"  hint: {error.hint}", file=sys.stderr)
