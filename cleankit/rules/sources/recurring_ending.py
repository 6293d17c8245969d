"""SRC02 recurring-ending."""

import polars as pl

from cleankit.engine.sources import LEAST, SHARE
from cleankit.model import STOPS
from cleankit.rule import bad, ok, rule

OTHERS = 0.5
"""So many of the texts before it differ; else one story is there many times."""
WORDS = 6
"""Shorter sentences may be the answer that many articles come to: "The claim is false."."""
SENTENCES = 5
"""So many at most are taken from one document, from the end."""
BEFORE = rf"^(.*[{STOPS}…][\"»”’)\]]*)\s+\S"
"""All but the last sentence of a line."""

EXAMPLES = [
    bad("# spoke in the capital.⟦ All that we print is free for anyone to use.⟧", "# spoke in the capital."),
    bad(
        "# spoke.\n# spoke again.⟦ Who wants to print it may ask us! All that we print is free to use.⟧",
        "# spoke.\n# spoke again.",
    ),
    ok("# has looked. The claim is false."),  # short: the way such articles end
    ok("# said that all that they print is free for anyone to use."),  # half a sentence
    ok("The talks went on. All that we print is free for anyone to use."),  # the same text again and again
    ok("# spoke. All that they print is free for anyone to use.\n# spoke again."),  # not the end
]


@rule("SRC02", "recurring-ending", severity="warning", fix="safe", examples=EXAMPLES, scope="source")
def recurring_ending(lines: pl.DataFrame) -> pl.DataFrame:
    """Sentences with which half of a source's documents end, twenty at least, glued to the article's last ones.

    Why: scrapers that join paragraphs glue the licence, the slogan, the offer of the site to every article.
    Keeps: a sentence of fewer than six words; a story that is there many times; the rest of the last line.
    """
    rest = lines.filter(~pl.col("gone")).group_by("row", maintain_order=True).last()
    alike = pl.len().over("source", pl.col("text").str.tail(10))  # few texts, so that few are cut into sentences
    rest = rest.filter(alike >= SHARE * pl.col("documents")).with_columns(start=pl.col("end"), before=pl.col("text"))
    found = rest.clear()
    for _ in range(SENTENCES):
        before = pl.col("before").str.extract(BEFORE)  # null: the ending is the whole line, and recurring-line's
        ending = pl.col("before").str.slice(before.str.len_chars().fill_null(0))
        rest = rest.with_columns(pl.col("start") - ending.str.len_chars(), before=before, ending=ending)
        same = ("source", pl.col("ending").str.strip_chars_start())
        times, texts, others = (n.over(same) for n in (pl.len(), pl.count("before"), pl.n_unique("before")))
        enough = (times >= LEAST) & (times >= SHARE * pl.col("documents")) & (others >= OTHERS * texts)
        long = pl.col("ending").str.count_matches(r"\S+") >= WORDS
        rest = rest.with_columns(times=times).filter(enough & long & pl.col("before").is_not_null()).drop("ending")
        found = pl.concat([found, rest]).unique("row", keep="last", maintain_order=True)
    message = pl.format("in {} of {} documents of this source", "times", "documents")
    return found.with_columns(message=message)
