"""SRC01 recurring-line."""

import polars as pl

from cleankit.engine.sources import OTHERS, shortened
from cleankit.evidence.metadata.moments import DATE
from cleankit.rule import bad, ok, rule
from cleankit.text.lines import STOPS

EDGE = 0.9
"""At least this share of a line's places is at an edge: in the middle as well it may be how articles are built."""
SHORT = 25
"""A line of fewer characters that is no sentence may stand beyond the edge: a name, a time, a number."""
SENTENCE = rf"[{STOPS}…][\"»”’)]*$"
WORDS, SAID, NEARLY = 3, 6, 0.8
"""A line of fewer words, a sentence of fewer, may be what an article is about or comes to ("False", "It is false."),
unless so many documents hold it."""

EXAMPLES = [
    bad("# spoke in the capital.\n⟦The Valley Paper, 12 Mill Lane⟧", "# spoke in the capital."),
    bad("⟦Skip to stories⟧\n⟦The Valley Paper⟧\n# spoke in the capital.", "# spoke in the capital."),
    bad(
        "# spoke in the capital.\n⟦The Valley was founded in 1923 by two brothers.⟧\n⟦Tel.: 01 55 23⟧\n11:# h",
        "# spoke in the capital.\n11:# h",
    ),
    ok("# said that it rained.\nIs that true?\nNobody but # has seen it."),  # between what differs
    ok("# spoke in the capital.\nA summary of 27 November 2026"),  # the day of a crawl
    ok("The talks went on.\nThe Valley Paper, 12 Mill Lane"),  # the same text again and again: it has nothing else
]


@rule("SRC01", "recurring-line", severity="warning", fix="safe", examples=EXAMPLES, scope="source")
def recurring_line(lines: pl.DataFrame) -> pl.DataFrame:
    """A line with which half of a source's documents begin or end, twenty at least.

    Why: slogans, addresses, offers of the site: no list of words knows them all, but each article repeats them.
    Keeps: what stands between an article's own lines; a story that is there many times; "label: value" where the
    label has another value elsewhere; a word or two, unless nearly all documents hold them; days; a document that
    holds nothing else.
    """
    lines = lines.filter(pl.col("recurs").any().over("source"))
    label = pl.col("text").str.extract(r"^([^:：]+[:：])")
    told = label.is_not_null() & (pl.n_unique("text").over("source", label) > 1)
    least = pl.when(pl.col("text").str.contains(SENTENCE)).then(SAID).otherwise(WORDS)
    short = pl.col("text").str.count_matches(r"\S+") < least
    few = short & (pl.col("times") < NEARLY * pl.col("documents"))
    lines = _edges(lines.with_columns(recurs=pl.col("recurs") & ~pl.col("gone") & ~told & ~few))
    held = lines.filter("recurs").group_by("source", "text").agg(
        edge=pl.col("edge").mean(), others=pl.col("neighbour").n_unique() / pl.len()
    )  # fmt: skip
    held = held.filter((pl.col("edge") >= EDGE) & (pl.col("others") >= OTHERS))
    dates = pl.Series([bool(DATE.search(text)) for text in held["text"]], dtype=pl.Boolean)
    held = held.filter(~dates).select("source", "text", printed=True)
    lines = lines.join(held, on=["source", "text"], how="left", maintain_order="left")
    found = _edges(lines.with_columns(recurs=pl.col("recurs") & pl.col("printed").is_not_null()))
    message = pl.format("{} of {} documents of this source: {}", "times", "documents", shortened(pl.col("text")))
    return found.filter(pl.col("recurs") & pl.col("edge")).with_columns(message=message)


def _edges(lines: pl.DataFrame) -> pl.DataFrame:
    """Whether a line has nothing of its document's own before it, or behind it (``edge``), and its next ``neighbour``.

    What recurs, is gone or is short is not a document's own; where nothing is, nothing is an edge.
    """
    said = (pl.col("text").str.len_chars() >= SHORT) | pl.col("text").str.contains(SENTENCE)
    own = ~(pl.col("recurs") | pl.col("gone")) & said
    before, behind = own.cum_sum().over("row"), own.cum_sum(reverse=True).over("row")
    texts = pl.col("text").filter(own)
    return lines.with_columns(
        edge=(before != behind) & ((before == 0) | (behind == 0)),
        neighbour=pl.when(behind == 0).then(texts.last().over("row")).otherwise(texts.first().over("row")),
    )
