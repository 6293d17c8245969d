"""What the labels of a page say about the line that they stand on."""

import re
from functools import lru_cache
from typing import NamedTuple

import polars as pl

from cleankit.evidence.tags.keywords import keywords
from cleankit.text.lines import SPACES
from cleankit.text.patterns import pattern
from cleankit.words.labels import Label, leading, prefix, whole

KINDS = (
    "related", "most_read", "navigation", "comments", "newsletter", "cookie", "copyright", "share", "print", "follow",
    "pagination", "tags", "byline", "paywall", "disclaimer", "error_page", "ad", "social_embed", "video_player",
    "photo_credit",
)  # fmt: skip
POINTERS, LISTS = ("related", "most_read", "read_also"), ("related", "most_read")
ELSEWHERE = ("byline", "photo_credit", "disclaimer", "copyright")
"""Kinds that rules of their own look for: alone they call for nothing."""
SIGNS = ("©", "(c) ", "(C) ")
LONGEST = 100
"""Characters of a line without the white space around it: in a longer one only a sign counts."""
SHORT = (
    (pl.col("text").str.strip_chars(SPACES).str.len_chars() <= LONGEST) | pl.col("text").str.contains_any([*SIGNS]),
)
"""Lines that may bear a mark, as Polars says it."""
CRUMB = re.compile(r"\s*[>»›→]\s*|\s+[/|]\s+")
"""What stands between the steps of a path through the site."""
POINT = pattern(r"\s*\p{Nd}{1,2}[.)]\s")  # of a list: "4. Forgot your password?" heads its steps
VALUE = 5
"""Words behind a label with a colon: a name or a few keywords, no sentence."""
STRONG, WEAK, BEGINS, NAMES, SIGNED = 3.7, 2.0, 3.4, 1.5, 4.0
INNER = ("related", "ad", "social_embed", "video_player", "photo_credit", "byline", "print")
"""Labels that stand within articles as well: they do not say that one is over."""


class Mark(NamedTuple):
    """How sure a label makes one; if it heads a list, calls for a removal alone; what it says; if articles have it."""

    weight: float
    heads: bool = False
    calls: bool = True
    learnt: tuple[tuple[str, str], ...] = ()
    inner: bool = False


@lru_cache(maxsize=1 << 12)
def mark(line: str, lang: str) -> Mark | None:
    """The mark of a line, None without one. Kept: a crawl has few such lines, and each in thousands of documents.

    >>> mark("Related articles", "en")
    Mark(weight=3.7, heads=True, calls=True, learnt=(), inner=True)
    """
    signed = Mark(SIGNED, calls=False) if any(sign in line for sign in SIGNS) else None
    if len(line) > LONGEST or POINT.match(line):
        return signed
    pointer = whole(line, lang, POINTERS)
    if pointer and pointer.kind == "read_also":
        return None  # has rules of its own
    path = CRUMB.split(line)
    if label := whole(line, lang, KINDS) or (whole(path[0], lang, ("navigation",)) if len(path) > 2 else None):
        return Mark(
            STRONG if label.strong else WEAK, label.kind in LISTS, label.kind not in ELSEWHERE, (), label.kind in INNER
        )
    row = prefix(line, lang, KINDS)
    asks = line[-1:] in "?؟" and row and row[-1].phrase[-1] not in "?؟"  # "What is your view?": an interview
    if row and row[0].strong and not asks and (2 * row[-1].end >= len(line) or row[0].phrase.count(" ") >= 2):
        return Mark(BEGINS, calls=row[0].kind not in ELSEWHERE)
    label = leading(line, lang, KINDS) if ":" in line or "：" in line else None
    if label and len((rest := line[label.after :].strip()).split()) <= VALUE:
        return Mark(NAMES, False, label.kind not in ELSEWHERE, _facts(label, rest))
    return signed


def _facts(label: Label, rest: str) -> tuple[tuple[str, str], ...]:
    if label.kind == "tags":
        return tuple(("keywords", word) for word in keywords(rest))
    return (("byline", rest),) if label.kind == "byline" and rest else ()
