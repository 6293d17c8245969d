from collections.abc import Iterator

import polars as pl

from cleankit.lexicon import prefix
from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule

KINDS = (
    "comments", "newsletter", "paywall", "follow", "cookie", "copyright", "error_page", "video_player", "share",
    "print", "navigation", "pagination", "ad", "byline", "tags", "related", "social_embed",
)  # fmt: skip
WORDS = 4
LONGEST, SURELY = 200, 500
"""Characters of a line that begins with a phrase, and with one that has a word more."""

EXAMPLES = [
    bad("⟦Your email address will not be published. Required fields are marked *⟧", ""),
    bad("⟦This article is for subscribers only, log in to go on⟧", ""),
    bad("⟦لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *⟧", "", lang="ar"),
    ok("Leave a comment on the ruling to the lawyers, he said."),  # a phrase of three words may be prose
    ok("He said: your email address will not be published."),  # not at the start
]


@rule(
    "LBL18",
    "house-sentence",
    severity="error",
    fix="safe",
    examples=EXAMPLES,
    labels=KINDS,
    where=(pl.col("chars") <= SURELY,),
)
def house_sentence(line: Line) -> Iterator[Hit]:
    """A line that begins with a whole sentence of the page's software: comment forms, paywalls, players, errors.

    Why: the same on every page of a site, and of thousands of sites.
    Keeps: lines that begin with a shorter phrase, and long ones.
    """
    text = line.text
    labels = prefix(text, line.lang, KINDS)
    if labels and labels[0].strong and len(labels[0].phrase.split()) >= WORDS + (len(text) > LONGEST):
        yield Hit(0, len(text), f"sentence of the page: {labels[0].phrase!r}", "")
