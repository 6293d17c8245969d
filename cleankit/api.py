"""What a Python program asks for: the findings in a text, a cleaned frame. ``cleankit`` offers both by name."""

from dataclasses import dataclass, replace

import polars as pl

from cleankit import rules
from cleankit.config import Settings, given
from cleankit.crawl import passes
from cleankit.errors import InputError, closest
from cleankit.model import Fix, Severity
from cleankit.show.wording import counted
from cleankit.stages import read


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule objects to: ``text[start:end]``. ``replacement``: None reports only, "" deletes.

    ``applied``: whether ``clean`` makes the repair.
    """

    code: str
    name: str
    start: int
    end: int
    severity: Severity
    fix: Fix
    replacement: str | None
    applied: bool
    message: str


def check(text: str, lang: str | None = None, settings: Settings | None = None) -> list[Finding]:
    """What the rules object to in a text, by place. ``lang`` is a BCP 47 code; left out, the language is guessed.

    Raises CleankitError for what is no text: None, bytes, a string with a lone surrogate.

    >>> check("الحرب فی أوكرانيا", lang="ar")[0].replacement
    'ي'
    """
    settings = given(settings)
    _demand_text(text)
    chosen = {rule.code: rule for rule in rules.choose(settings.select, settings.ignore, settings.extend_select)}
    documents = pl.DataFrame({"doc_id": ["text"], settings.text_column: [text]})
    made = passes.clean(documents, replace(settings, lang=lang or settings.lang), [*chosen.values()])
    found = made.findings.select("code", "start", "end", "replacement", "applied", "message")
    return [
        Finding(code, rule.name, start, end, rule.severity, rule.fix, replacement, applied, message)
        for code, start, end, replacement, applied, message in found.iter_rows()
        for rule in (chosen[code],)
    ]


def _demand_text(text: object) -> None:
    """A string that is Unicode; JSON lets scrapers write half a character."""
    if not isinstance(text, str):
        raise InputError(f"the text is of type {type(text).__name__}", "give a string")
    try:
        text.encode()
    except UnicodeEncodeError as error:
        hint = "decode the page anew, or text.encode(errors='replace').decode()"
        raise InputError(f"the text holds a lone surrogate at {error.start}", hint) from error


def clean(frame: pl.DataFrame, settings: Settings | None = None) -> pl.DataFrame:
    """The documents cleaned: ``doc_id``, ``parent_id``, the frame's columns and ck_*, as in the data set clean/.

    A page that held several articles becomes as many rows; no row is dropped. The id is what the frame calls
    ``doc_id``, else its id column; without either documents are numbered from 0. Raises CleankitError for what is no
    Polars DataFrame, for a missing text column, for texts and ids that are null, and for ids that repeat.

    >>> clean(pl.DataFrame({"text": ["The talks went on. Advertisement"]}))["text"].item()
    'The talks went on.'
    """
    settings = given(settings)
    _demand_frame(frame)
    body = settings.text_column
    if body not in frame.columns:
        hint = closest(body, frame.columns) or "name another: cleankit.Settings(text_column=...)"
        raise InputError(f"no column {body!r}; found: {', '.join(frame.columns) or 'none'}", hint)
    if not read.is_text(frame.schema[body]):
        hint = "name another: cleankit.Settings(text_column=...)"
        raise InputError(f"column {body!r} holds {frame.schema[body]}, not text", hint)
    if "doc_id" in frame.columns and settings.id_column not in ("id", "doc_id"):
        raise InputError("the name 'doc_id' is cleankit's own", "rename the column")
    if missing := frame[body].null_count():
        hint = f"drop them first: frame.drop_nulls({body!r})"
        raise InputError(f"column {body!r} leaves {counted(missing, 'row')} without a text", hint)
    frame = read.textual(frame, passes.columns_of(settings)).with_columns(pl.col(body).cast(pl.String))
    documents = frame.drop("doc_id", strict=False).insert_column(0, _ids(frame, settings.id_column))
    made = passes.clean(documents, settings, rules.choose(settings.select, settings.ignore, settings.extend_select))
    return made.records


_FRAMES = {
    "DataFrame": ": polars.from_pandas(frame)", "LazyFrame": ": frame.collect()", "Series": ": frame.to_frame()",
    "dict": ": polars.DataFrame(frame)",
}  # fmt: skip
"""How others become a DataFrame of Polars, by the name of their type; the first is that of pandas."""


def _demand_frame(frame: object) -> None:
    if not isinstance(frame, pl.DataFrame):
        library, kind = type(frame).__module__.partition(".")[0], type(frame).__name__
        told = f"the frame is of type {library}.{kind}".replace("builtins.", "")
        raise InputError(told, f"give a DataFrame of Polars{_FRAMES.get(kind, '')}")


def _ids(frame: pl.DataFrame, column: str) -> pl.Series:
    """The doc_id of each row: one of its own, since edits and records are told by it."""
    own = "doc_id" in frame.columns
    name = "doc_id" if own else column
    if name not in frame.columns:
        return pl.int_range(frame.height, eager=True).cast(pl.String).alias("doc_id")
    ids = frame[name].cast(pl.String).alias("doc_id")
    hint = "number the rows instead: frame" + ".drop('doc_id')" * own + ".with_row_index('doc_id')"
    if missing := int((ids.str.strip_chars().fill_null("") == "").sum()):
        raise InputError(f"column {name!r} leaves {counted(missing, 'row')} without an id", hint)
    if repeated := frame.height - ids.n_unique():
        raise InputError(f"column {name!r} has {counted(repeated, 'row')} with the id of an earlier one", hint)
    return ids
