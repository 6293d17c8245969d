"""What commands take on the command line: arguments, and groups of options that several of them share.

Each field of a group is an option and a setting of that name; None: not given.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

from cyclopts import Group, Parameter
from cyclopts.validators import Number

from cleankit.errors import did_you_mean

if TYPE_CHECKING:
    from cleankit.config import Settings

Inputs = Annotated[
    list[str],
    Parameter(help="Parquet, JSON lines (.jsonl, .ndjson, .json), CSV, TSV, .txt; .gz, .zst; files, folders, globs."),
]
Out = Annotated[Path, Parameter(("--out", "-o"), help="Folder for the output.")]
Replace = Annotated[bool, Parameter(negative="", help="Overwrite an earlier run in that folder.")]
Resume = Annotated[bool, Parameter(negative="", help="Resume the stopped run in that folder.")]
Jobs = Annotated[
    int,
    Parameter(
        ("--jobs", "-j"),
        validator=Number(gte=0),
        help="Slices to clean in parallel, one process each; 0: one per core.",
    ),
]
Config = Annotated[Path | None, Parameter(help="Configuration file; default: the nearest cleankit.toml.")]
Format = Annotated[Literal["rich", "json", "github", "sarif", "junit"], Parameter(help="How findings are printed.")]
VerdictFormat = Annotated[Literal["rich", "json", "github", "junit"], Parameter(help="How the verdict is printed.")]
Formats = Annotated[str | None, Parameter(help="More files to write: junit, sarif, summary, as in junit,sarif.")]
RunFolder = Annotated[Path, Parameter(help="Output folder of a run.")]
Indexed = Annotated[Path, Parameter(help="Folder of the index.")]
RuleName = Annotated[str, Parameter(help="Name or code, for instance ad-marker or LBL07.")]
FiredIn = Annotated[Path | None, Parameter(help="Output folder of a run: how often it fired there.")]


@Parameter(name="*", group=Group("Rules"), negative="")
@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """What is looked for and repaired."""

    select: Annotated[list[str] | None, Parameter(help="Run only these rules: name, code or family.")] = None
    ignore: Annotated[list[str] | None, Parameter(help="Do not run these rules.")] = None
    extend_select: Annotated[list[str] | None, Parameter(help="Also run these rules, which are off by default.")] = None
    unsafe_fixes: Annotated[bool | None, Parameter(help="Also make unsafe repairs.")] = None
    max_removal: Annotated[
        float | None, Parameter(help="Hold back a rule that removes a larger share of a source. Default: 0.3.")
    ] = None
    lang: Annotated[str | None, Parameter(help="Language of all documents; default: detect.")] = None


@Parameter(name="*", group=Group("Near-duplicates"))
@dataclass(frozen=True, slots=True, kw_only=True)
class Duplicates:
    """What is folded, and into which document."""

    similarity: Annotated[float | None, Parameter(help="Minimum Jaccard similarity. Default: 0.7.")] = None
    keep: Annotated[
        Literal["longest", "earliest", "source"] | None,
        Parameter(help="Which near-duplicate stays. Default: longest."),
    ] = None
    sources: Annotated[str | None, Parameter(help="For --keep source: the best first, as in a,b,c.")] = None
    index: Annotated[Path | None, Parameter(help="Index of earlier crawls: a folder to look up and add to.")] = None
    crawl_id: Annotated[
        str | None, Parameter(help="Name of this crawl in the index. Default: a hash of its documents.")
    ] = None


@Parameter(name="*", group=Group("Judging"))
@dataclass(frozen=True, slots=True, kw_only=True)
class Judging:
    """What must hold, and what is known not to."""

    suite: Annotated[str | None, Parameter(help="Checks: a shipped name or a file. Default: news.")] = None
    history: Annotated[Path | None, Parameter(help="File of earlier runs to compare with; `run` adds to it.")] = None
    history_runs: Annotated[int | None, Parameter(help="Number of earlier runs to compare with. Default: 10.")] = None
    baseline: Annotated[Path | None, Parameter(help="File of known failures, which do not fail again.")] = None


@Parameter(name="*", group=Group("Input"))
@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What the columns of the input are called, and how much of it is read at once."""

    id_column: Annotated[str | None, Parameter(help="Default: id.")] = None
    text_column: Annotated[str | None, Parameter(help="Default: text.")] = None
    title_column: Annotated[str | None, Parameter(help="Default: title.")] = None
    url_column: Annotated[str | None, Parameter(help="Default: url.")] = None
    source_column: Annotated[str | None, Parameter(help="Default: source.")] = None
    date_column: Annotated[str | None, Parameter(help="Default: date.")] = None
    slice_size: Annotated[int | None, Parameter(help="Number of documents per slice. Default: 10000.")] = None


Options = Chosen | Duplicates | Judging | Reading


def idle(settings: "Settings", given: Mapping[str, object]) -> Iterator[str]:
    """What of the options ``given`` has no effect, in words."""
    from cleankit.words import lexicon  # noqa: PLC0415 - help must be quick

    if settings.lang and lexicon.lexicon(settings.lang) is None:
        hint = did_you_mean(settings.lang, lexicon.languages())
        yield f"lang is {settings.lang}: no words of it are known, so rules of a language are off; {hint}"
    if given.get("select") == []:
        yield "--select names no rule: all that are on by default are run"
    if given.get("sources") and settings.keep != "source":
        yield "--sources changes nothing without --keep source"
