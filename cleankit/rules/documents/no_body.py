from collections.abc import Iterator

import polars as pl

from cleankit.model import Doc, Hit
from cleankit.rule import bad, ok, rule

EXAMPLES = [
    bad("⟦Bank raises rates\nFloods close roads\nMinister visits the harbour⟧"),
    bad("⟦Bank raises rates⟧"),
    ok("Bank raises rates\nThe central bank raised its rates by half a point on Tuesday, for the third time."),
]


@rule(
    "DOC04", "no-body", severity="warning", fix="none", examples=EXAMPLES, scope="document", default=False,
    where=(pl.col("chars") > 0,),
)  # fmt: skip
def no_body(doc: Doc) -> Iterator[Hit]:
    """A text without a single paragraph: a list of headlines, or a headline alone. Off unless selected.

    Why: it counts as an article and is none.
    Keeps: everything; it is reported. Flashes of news are one sentence, and are reported when that is short.
    """
    if doc.spans and not any(map(doc.is_paragraph, range(len(doc.spans)))):
        yield Hit(doc.spans[0][0], doc.spans[-1][1], "no paragraph")
