from collections.abc import Iterator

import polars as pl

from cleankit.evidence.tags.keywords import repeated_runs
from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule
from cleankit.text.patterns import pattern

WORD = pattern(r"\S+")
WORDS = pl.col("text").str.split(" ")
"""Cheaper than all white space, which few lines have."""
MARKS = ".!?؟۔،,;:»”।。"
MARK = pattern(f"[{MARKS}]")

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
    ok("| | 3 months | | 3 months | | 3 months |"),  # the head of a table
    bad("* head of legal affairs⟦ * head of legal affairs⟧ * clerk", "* head of legal affairs * clerk"),
    ok("deputy head of legal affairs * head of legal affairs * clerk"),  # two entries of a list, the first one longer
]


@rule(
    "TAG02", "repeated-run", severity="error", fix="safe", examples=EXAMPLES,
    where=(
        pl.col("chars").is_between(20, 2000),
        ~pl.col("text").str.tail(1).is_in([*MARKS]),
        ~pl.col("text").str.contains(f"[{MARKS}]"),
        (WORDS.list.n_unique() <= WORDS.list.len() - 3) | pl.col("text").str.contains(r"[^\S ]|[\x1c-\x1f]"),
    ),
)  # fmt: skip
def repeated_run(line: Line) -> Iterator[Hit]:
    """The same three or more words twice in a row, in a line without punctuation.

    Why: a page prints its keywords for phones and for screens; scrapers take both.
    Keeps: lines with punctuation (speeches and songs repeat themselves), runs of one or two words, entries of a list
    that end alike, rows of a table.
    """
    if MARK.search(line.text) or not 20 <= len(line.text) <= 2000 or line.text.lstrip().startswith("|"):
        return
    places = [found.span() for found in WORD.finditer(line.text)]
    words = [line.text[a:b] for a, b in places]
    for first, last in repeated_runs(words):
        begin = first - (last - first)
        listed = any(map(_bullet, words[begin:first]))
        if listed and begin and not _bullet(words[begin - 1]):
            continue  # the copy is an entry of the list, what stands before it the end of a longer one
        yield Hit(places[first - 1][1], places[last - 1][1], "the words before it once more", "")


def _bullet(word: str) -> bool:
    """Whether it is a sign between the entries of a list, not a word."""
    return not any(map(str.isalnum, word))
