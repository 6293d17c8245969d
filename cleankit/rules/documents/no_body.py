from collections.abc import Iterator

import polars as pl

from cleankit.model import Doc, Hit, ends_sentence
from cleankit.rule import bad, ok, rule

PARAGRAPH = 60

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
    paragraphs = (end - start >= PARAGRAPH and ends_sentence(doc.line(i)) for i, (start, end) in enumerate(doc.spans))
    if doc.spans and not any(paragraphs):
        yield Hit(doc.spans[0][0], doc.spans[-1][1], "no paragraph")
