"""One text through the real engine, as tests and examples need it."""

from collections.abc import Sequence
from typing import NamedTuple

import polars as pl

from cleankit.config import Settings
from cleankit.crawl import passes
from cleankit.rule import Rule


class Finding(NamedTuple):
    """What the engine says of a text, in offsets of the text."""

    start: int
    end: int
    code: str
    replacement: str | None
    applied: bool


class Outcome(NamedTuple):
    """The findings in a text, the records it became, and whether it settled."""

    findings: list[Finding]
    records: list[str]
    settled: bool


def trials(texts: Sequence[str], lang: str, rules: Sequence[Rule], *, unsafe: bool = True) -> list[Outcome]:
    """What the rules make of each text; its language is given, not guessed."""
    documents = pl.DataFrame({"doc_id": [str(n) for n in range(len(texts))], "text": texts})
    made = passes.clean(documents, Settings(lang=lang, unsafe_fixes=unsafe), rules)
    out = [Outcome([], [], settled=not made.unsettled) for _ in texts]
    for row, *finding in made.findings.select("row", *Finding._fields).iter_rows():
        out[row].findings.append(Finding(*finding))
    for row, text in zip(made.origin["row"], made.records["text"], strict=True):
        out[row].records.append(text)
    return out


def trial(text: str, lang: str, rules: Sequence[Rule], *, unsafe: bool = True) -> Outcome:
    """What the rules make of one text."""
    return trials([text], lang, rules, unsafe=unsafe)[0]
