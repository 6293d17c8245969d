from collections.abc import Iterator

import polars as pl
import regex

from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule
from cleankit.rules.tags.keywords import repeated_runs

WORD = regex.compile(r"\S+")
WORDS = pl.col("text").str.extract_all(r"[^\s\x1c-\x1f]+")
MARKS = ".!?؟۔،,;:»”।。"
MARK = regex.compile(f"[{MARKS}]")

EXAMPLES = [
    bad("Gaza ceasefire talks Cairo⟦ Gaza ceasefire talks Cairo⟧ Egypt", "Gaza ceasefire talks Cairo Egypt"),
    bad(
        "إسرائيل حركة حماس غزة⟦ إسرائيل حركة حماس غزة⟧⟦ إسرائيل حركة حماس غزة⟧",
        "إسرائيل حركة حماس غزة",
        lang="ar",
    ),
    ok("bora bora bora bora"),  # runs of fewer than three words are names and emphasis
    ok("we shall go on, we shall go on, until we win."),  # punctuation: a sentence may repeat itself
    ok("one two three and then one two three"),  # not back to back
]


@rule(
    "TAG02", "repeated-run", severity="error", fix="safe", examples=EXAMPLES,
    where=(
        pl.col("chars").is_between(20, 2000),
        ~pl.col("text").str.tail(1).is_in([*MARKS]),
        ~pl.col("text").str.contains(f"[{MARKS}]"),
        WORDS.list.n_unique() <= WORDS.list.len() - 3,
    ),
)  # fmt: skip
def repeated_run(line: Line) -> Iterator[Hit]:
    """The same three or more words twice in a row, in a line without punctuation.

    Why: a page prints its keywords for phones and for screens; scrapers take both.
    Keeps: lines with punctuation (speeches and songs repeat themselves), and runs of one or two words.
    """
    if MARK.search(line.text) or not 20 <= len(line.text) <= 2000:
        return
    places = [found.span() for found in WORD.finditer(line.text)]
    for first, last in repeated_runs([line.text[a:b] for a, b in places]):
        yield Hit(places[first - 1][1], places[last - 1][1], "the words before it once more", "")
