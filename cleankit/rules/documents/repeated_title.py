from collections.abc import Iterator

import polars as pl

from cleankit.model import Doc, Hit
from cleankit.rule import bad, ok, rule
from cleankit.text.folding import fold

LEAST, NEAR = 12, 3
"""Letters of a headline at least, and lines behind the first in which it comes again."""

BODY = "The ministers met on Monday in the capital and agreed to meet again within the month."

EXAMPLES = [
    bad(
        f"Council closes the old bridge\n⟦Council closes the old bridge⟧\n{BODY}",
        f"Council closes the old bridge\n{BODY}",
    ),
    ok(f"Old bridge\nOld bridge\n{BODY}"),  # short: perhaps a refrain
    ok(f"Council closes the old bridge\n{BODY}"),  # once
]


@rule(
    "DUP02", "repeated-title", severity="info", fix="unsafe", examples=EXAMPLES, scope="document", default=False,
    where=(pl.col("chars").is_between(LEAST, 200),),
)  # fmt: skip
def repeated_title(doc: Doc) -> Iterator[Hit]:
    """The headline a second time, at the beginning of the text. Off unless selected.

    Why: a title column holds it already, or the first line does.
    Keeps: the first copy, where the text has no other.
    """
    first = 1
    title = doc.line(0) if doc.spans else ""
    if doc.title and _plain(doc.title) == _plain(title):
        first = 0
    for i in range(first, min(len(doc.spans), NEAR + 1)):
        line = doc.line(i)
        if LEAST <= len(line) <= 200 and i in doc.woken and _plain(line) == _plain(title):
            yield Hit(*doc.spans[i], "the headline again", "")


def _plain(text: str) -> str:
    return "".join(char for char in fold(text) if char.isalnum())
