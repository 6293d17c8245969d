"""The command line: arguments in, printed words and exit codes out. What is done lies in cleankit.pipeline.

Exit codes: 0 fine, 1 the gate failed or findings were found, 2 cleankit could not do or judge it, 130 and 143 stopped
by Ctrl-C or SIGTERM, 141 whoever read the output has closed the pipe.
"""

import os
import signal
import sys
import traceback
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

from cyclopts import App, CycloptsError, Parameter, UnknownOptionError, UnusedCliTokensError
from cyclopts.validators import Number

from cleankit import __version__, options
from cleankit.crawl import process
from cleankit.errors import CleankitError, ConfigError, InputError, OutputError

if TYPE_CHECKING:
    from cleankit import config

app = App(
    name="cleankit",
    help="Find what a scraper left in news text, repair what is safe, fold near-duplicates, gate the crawl.",
    version=__version__,
    help_format="plaintext",
    suppress_keyboard_interrupt=False,  # main() says more
)


@app.command
def run(
    inputs: options.Inputs,
    /,
    *,
    out: options.Out,
    replace: options.Replace = False,
    resume: options.Resume = False,
    jobs: options.Jobs = 1,
    formats: options.Formats = None,
    config: options.Config = None,
    chosen: options.Chosen | None = None,
    duplicates: options.Duplicates | None = None,
    judging: options.Judging | None = None,
    reading: options.Reading | None = None,
) -> int:
    """Clean a crawl, fold near-duplicates, judge it and report: the main job."""
    from cleankit.commands import run as command

    settings = _settings(config, chosen, duplicates, judging, reading, formats=formats)
    return command.run(inputs, out, settings, replace=replace, resume=resume, jobs=jobs)


@app.command
def clean(
    inputs: options.Inputs,
    /,
    *,
    out: options.Out,
    replace: options.Replace = False,
    resume: options.Resume = False,
    jobs: options.Jobs = 1,
    config: options.Config = None,
    chosen: options.Chosen | None = None,
    reading: options.Reading | None = None,
) -> int:
    """Detect and fix only: no near-duplicates, no gate, no report."""
    from cleankit.commands import run as command

    settings = _settings(config, chosen, reading)
    return command.run(
        inputs, out, settings, replace=replace, resume=resume, jobs=jobs, gate=False, near_duplicates=False
    )


@app.command
def dedup(
    inputs: options.Inputs,
    /,
    *,
    out: options.Out,
    replace: options.Replace = False,
    resume: options.Resume = False,
    jobs: options.Jobs = 1,
    config: options.Config = None,
    chosen: options.Chosen | None = None,
    duplicates: options.Duplicates | None = None,
    reading: options.Reading | None = None,
) -> int:
    """Fold near-duplicates only: texts are cleaned to be compared, and written as they came."""
    from cleankit.commands import run as command

    settings = _settings(config, chosen, duplicates, reading)
    return command.run(inputs, out, settings, replace=replace, resume=resume, jobs=jobs, gate=False, rewrite=False)


@app.command
def check(
    inputs: options.Inputs,
    /,
    *,
    output_format: options.Format = "rich",
    baseline: Annotated[Path | None, Parameter(help="File of known failures, which do not fail again.")] = None,
    config: options.Config = None,
    chosen: options.Chosen | None = None,
    reading: options.Reading | None = None,
) -> int:
    """Print what the rules object to; nothing is written. Exit code 1 when there is something."""
    from cleankit.commands import check as command

    return command.check(inputs, _settings(config, chosen, reading, baseline=baseline), output_format)


@app.command
def diff(
    inputs: options.Inputs,
    /,
    *,
    config: options.Config = None,
    chosen: options.Chosen | None = None,
    reading: options.Reading | None = None,
) -> int:
    """Show the edits that a run would make, each in its line; nothing is written."""
    from cleankit.commands import check as command

    return command.diff(inputs, _settings(config, chosen, reading))


@app.command
def validate(
    run_folder: options.RunFolder,
    /,
    *,
    output_format: options.VerdictFormat = "rich",
    config: options.Config = None,
    judging: options.Judging | None = None,
) -> int:
    """Judge a finished run again, for instance by another suite; nothing is written. Exit code 1 when it fails."""
    from cleankit.commands import validate as command

    return command.validate(run_folder, _settings(config, judging), output_format)


@app.command
def history(
    file: Annotated[Path, Parameter(help="File that `run --history` wrote.")],
    /,
    *,
    last: Annotated[int, Parameter("--last", validator=Number(gte=1), help="Number of runs.")] = 20,
) -> int:
    """Show the figures of earlier runs, the newest first."""
    from cleankit.commands import validate as command

    return command.history(file, last)


@app.command
def baseline(
    run_folder: options.RunFolder, /, *, out: Annotated[Path, Parameter(("--out", "-o"), help="File to write.")]
) -> int:
    """Accept what is wrong with a run: later runs and checks fail for what is new or worse only."""
    from cleankit.commands import validate as command

    return command.baseline(run_folder, out)


@app.command
def init(folder: Annotated[Path, Parameter(help="Project folder (default: current).")] = Path(), /) -> int:
    """Start a project: cleankit.toml, a suite of your own, a GitHub workflow. Refuses where one of them exists."""
    from cleankit.commands import init as command

    return command.init(folder)


@app.command
def rules() -> int:
    """List the rules."""
    from cleankit.commands import rules as command

    return command.rules()


@app.command
def rule(name: options.RuleName, /, *, run: options.FiredIn = None) -> int:
    """Explain a rule: why, what it keeps, examples, languages, fix; and what it did in a run."""
    from cleankit.commands import rules as command

    return command.rule(name, command.fired(run, name) if run else "")


indexes = app.command(App(name="index", help="Look after an index of earlier crawls (see run --index)."))


@indexes.command
def info(folder: options.Indexed, /, *, output_format: Annotated[Literal["rich", "json"], Parameter()] = "rich") -> int:
    """Say what an index is made for, and which crawls it holds."""
    from cleankit.commands import index

    return index.info(folder, output_format)


@indexes.command
def compact(folder: options.Indexed, /) -> int:
    """Merge the many small files of an index; not while a run uses it."""
    from cleankit.commands import index

    return index.compact(folder)


@indexes.command
def remove(folder: options.Indexed, crawl: Annotated[str, Parameter(help="Name of the crawl.")], /) -> int:
    """Remove a crawl from an index: its documents are no longer found, and it can be added again."""
    from cleankit.commands import index

    return index.remove(folder, crawl)


@indexes.command
def export(
    folder: options.Indexed, out: Annotated[Path, Parameter(help="A .parquet, or a .pickle for datasketch.")], /
) -> int:
    """Write an index to one file: all of it as Parquet, or datasketch's bBitMinHash objects."""
    from cleankit.commands import index

    return index.export(folder, out)


def _settings(config_file: Path | None, *groups: options.Options | None, **given: object) -> "config.Settings":
    """The settings of a command: its options, then those of the configuration file."""
    from cleankit import config

    for group in groups:
        if group is not None:
            given |= asdict(group)
    for name, value in given.items():
        if isinstance(value, Path):
            given[name] = str(value)
        elif isinstance(value, list) or (name in {"formats", "sources"} and isinstance(value, str)):
            words = (value if isinstance(value, str) else ",".join(value)).split(",")  # --select GLY,SPC is two of them
            given[name] = [word.strip() for word in words if word.strip()]
    made = config.settings(config.load(explicit=config_file), **given)
    for note in options.idle(made, given):
        print(f"cleankit: {note}", file=sys.stderr)
    return made


def main(arguments: list[str] | None = None) -> None:
    """Entry point: run a command and exit with its code."""
    if arguments is None:
        process.hurry()
    try:
        with process.stoppable():
            code = app(arguments, result_action="return_value", exit_on_error=False, print_error=False)
    except UnusedCliTokensError as error:
        words = " ".join(error.unused_tokens or ())
        hint = f"separate the names of an option by commas, as in --select SPC,LBL; see {_command(error)} --help"
        _complain(ConfigError(f"nothing takes {words!r}", hint))
        code = 2
    except CycloptsError as error:
        pipe = isinstance(error, UnknownOptionError) and error.token.value == "-"
        told = InputError("-: cleankit reads files, not standard input", "write it to a file first")
        _complain(told if pipe else ConfigError(str(error), f"see {_command(error)} --help"))
        code = 2
    except CleankitError as error:
        _complain(error)
        code = 2
    except KeyboardInterrupt as error:
        _complain(CleankitError("stopped"), error)
        code = process.code(error)
    except BrokenPipeError:  # whoever read our output has seen enough; nothing can be said of the rest
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 128 + signal.SIGPIPE
    except OSError as error:
        _complain(OutputError(str(error), "check the path, the free space and the permissions"), error)
        code = 2
    except SystemExit as left:  # Rich leaves with 1 when its pipe is closed, which would say that the gate has judged
        code = 128 + signal.SIGPIPE if isinstance(left.__context__, BrokenPipeError) else left.code
    except BaseException:  # noqa: BLE001 - a bug: Python would exit with 1, which says that the gate has judged
        traceback.print_exc()
        code = 2
    sys.exit(code if isinstance(code, int) else 0)


def _command(error: CycloptsError) -> str:
    """The command as far as it was understood: "cleankit run"."""
    return " ".join(["cleankit", *(error.command_chain or ())])


def _complain(error: CleankitError, raised: BaseException | None = None) -> None:
    print(f"cleankit: {error.message}", file=sys.stderr)
    for hint in (error.hint, *getattr(raised or error, "__notes__", ())):
        if hint:
            print(f"  hint: {hint}", file=sys.stderr)
