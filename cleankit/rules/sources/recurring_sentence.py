"""SRC02 recurring-sentence."""

import polars as pl

from cleankit.engine.sources import ENOUGH, LEAST, OTHERS
from cleankit.rule import bad, ok, rule
from cleankit.text.lines import STOPS

WORDS = 6
"""Shorter sentences may be the answer that many articles come to: "The claim is false."."""
SENTENCES = 5
"""At most this many are taken from either edge of a document."""
STOP = rf"[{STOPS}…][\"»”’)\]]*"
FIRST, LAST = rf"^(?<said>.*?{STOP})\s+(?<rest>\S.*)$", rf"^(?<rest>.*{STOP})\s+(?<said>\S.*)$"
"""A line without its first sentence, and without its last."""

EXAMPLES = [
    bad("# spoke in the capital.⟦ All that we print is free for anyone to use.⟧", "# spoke in the capital."),
    bad(
        "# spoke.\n# spoke again.⟦ Who wants to print it may ask us! All that we print is free to use.⟧",
        "# spoke.\n# spoke again.",
    ),
    bad(
        "⟦The Valley was founded in 1923 by two brothers. ⟧# spoke. All is well.⟦ Ask us whatever you want to know.⟧",
        "# spoke. All is well.",
    ),
    ok("# has looked. The claim is false."),  # short: the way such articles end
    ok("# said that all that they print is free for anyone to use."),  # half a sentence
    ok("The talks went on. All that we print is free for anyone to use."),  # the same text again and again
    ok("# spoke. All that they print is free for anyone to use.\n# spoke again."),  # not the end
]


@rule("SRC02", "recurring-sentence", severity="warning", fix="safe", examples=EXAMPLES, scope="source")
def recurring_sentence(lines: pl.DataFrame) -> pl.DataFrame:
    """Sentences with which half of a source's documents begin or end, twenty at least, glued to the article's own.

    Why: scrapers that join paragraphs glue the licence, the slogan, the offer of the site to every article.
    Keeps: a sentence of fewer than six words; a story that is there many times; the rest of the line. A line that is
    the sentence and no more goes as well: what stands before it, or behind, is of the same notice.
    """
    whole = lines.filter("recurs").select("source", "times", said="text").unique()
    beside = (~pl.col("gone")).sum().over("row") > 1
    own = (
        lines.with_columns(beside=beside)
        .filter(~(pl.col("recurs") | pl.col("gone")))
        .group_by("row", maintain_order=True)
    )
    rest = pl.col("rest").str.len_chars()
    last = _glued(own.tail(1), whole, pl.col("text").str.tail(10), LAST).with_columns(start=pl.col("start") + rest)
    first = own.head(1).join(last.select("row", "rest", to="start"), on="row", how="left", maintain_order="left")
    cut = pl.col("to") > pl.col("start")  # the same line
    first = first.with_columns(
        text=pl.when(cut).then("rest").otherwise("text"), end=pl.when(cut).then("to").otherwise("end")
    ).drop("to", "rest")
    first = _glued(first, whole, pl.col("text").str.head(10), FIRST).with_columns(end=pl.col("end") - rest)
    message = pl.format("in {} of {} documents of this source", "times", "documents")
    return pl.concat([first, last]).with_columns(message=message)


def _glued(edge: pl.DataFrame, whole: pl.DataFrame, touch: pl.Expr, pattern: str) -> pl.DataFrame:
    """The lines of ``edge`` (one a document) that begin or end with what recurs, the others left out.

    ``rest``: what stays of the line. ``whole``: the lines that recur (source, said, times), in which what is glued
    here stands alone. ``touch``: the letters at that edge, by which most lines are known to differ.
    """
    alike = (pl.len().over("source", touch) >= LEAST) | pl.col("source").is_in(whole["source"].implode())
    edge = edge.filter(alike).with_columns(rest=pl.col("text"))
    found = edge.clear()
    for _ in range(SENTENCES):
        parts = pl.col("rest").str.extract_groups(pattern).struct
        said = pl.coalesce(parts.field("said"), "rest")
        edge = edge.drop("times").with_columns(said=said, rest=parts.field("rest"))
        edge = edge.join(whole, on=["source", "said"], how="left", maintain_order="left")
        known = (pl.len(), pl.count("rest"), pl.col("rest").drop_nulls().n_unique())
        said, glued, others = (n.over("source", "said") for n in known)
        edge = edge.with_columns(
            times=said + pl.col("times").fill_null(0), differ=others >= OTHERS * glued, glued=glued
        )
        long = pl.col("said").str.count_matches(r"\S+") >= WORDS
        alone = (pl.col("glued") >= LEAST) & pl.col("beside")  # in so many documents an article is glued to it
        edge = edge.filter(ENOUGH & long & pl.col("differ") & (pl.col("rest").is_not_null() | alone))
        edge = edge.with_columns(pl.col("rest").fill_null("")).select(found.columns)
        found = pl.concat([found, edge]).unique("row", keep="last", maintain_order=True)
    return found
