"""The public interface as a user writes it: checked by mypy, never run."""

from pathlib import Path
from typing import assert_type

import polars as pl

import cleankit
from cleankit.results import Run, Verdict


def findings(text: str) -> list[str]:
    """Findings have typed fields."""
    found = cleankit.check(text, lang="en")
    assert_type(found, list[cleankit.Finding])
    assert_type(found[0].replacement, str | None)
    assert_type(found[0].start, int)
    return [each.name for each in found]


def cleaned(frame: pl.DataFrame) -> pl.DataFrame:
    """A frame in, a frame out, with settings or without."""
    assert_type(cleankit.clean(frame), pl.DataFrame)
    return cleankit.clean(frame, cleankit.Settings(text_column="body", select=("GLY",)))


def paths(folder: Path) -> list[Run]:
    """Input is one path or several, strings or not; so is the output folder."""
    return [cleankit.run(folder, "out"), cleankit.run("a.csv", folder), cleankit.run([folder, "*.csv"], folder)]


def passed(folder: Path) -> bool:
    """A run gives its verdict."""
    try:
        made = cleankit.run(["crawl.jsonl"], folder, cleankit.Settings(), replace=True)
    except cleankit.CleankitError as error:
        assert_type(error.hint, str)
        return False
    assert_type(made, Run)
    assert_type(made.verdict, Verdict | None)
    return made.verdict is not None and made.verdict.status != "fail"
