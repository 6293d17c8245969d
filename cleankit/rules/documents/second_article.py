from collections.abc import Iterator

from cleankit.labels import leading, whole
from cleankit.model import RECORD, Doc, Hit, ends_sentence
from cleankit.rule import bad, ok, rule

BODY = 60
"""Characters of a line that ends as a sentence does: a paragraph, not a caption."""

ONE = "The ministers met on Monday in the capital and agreed to meet again within the month."
TWO = "Officials said that the talks had been useful, although no date had been set for a treaty."

THREE = "The central bank raised its rates by half a point on Tuesday, for the third time this year."
FOUR = "Economists had expected a smaller step; the currency rose at once against the dollar."

EXAMPLES = [
    bad(
        f"{ONE}\n{TWO}\nSource: Reuters\n⟦Read also:⟧\nBank raises rates\n{THREE}\n{FOUR}",
        f"{ONE}\n{TWO}\nSource: Reuters{RECORD}Bank raises rates\n{THREE}\n{FOUR}",
    ),
    # a pointer inside one article: no footer before
    ok(f"{ONE}\n{TWO}\nRead also:\nBank raises rates\n{THREE}\n{FOUR}", taken_by="read-also-pair"),
    # headlines only
    ok(f"{ONE}\n{TWO}\nSource: Reuters\nRead also:\nBank raises rates\nFloods close roads", taken_by="related-block"),
]


@rule(
    "DOC01", "second-article", severity="error", fix="safe", examples=EXAMPLES, labels=("read_also",), scope="document",
)  # fmt: skip
def second_article(doc: Doc) -> Iterator[Hit]:
    """A whole second article behind the footer of the first.

    Why: two articles in one record mislead every count, label and comparison.
    Keeps: everything: the record is cut in two, only the label between them goes. Needs a footer (source, keywords or
    buttons) right before the label, a title-like line and two paragraphs behind it.
    """
    count = len(doc.spans)
    for n in doc.woken:
        if not 1 <= n < count - 3 or not whole(doc.line(n), doc.lang, ("read_also",), strong_only=True):
            continue
        title = doc.line(n + 1)
        if ends_sentence(title) or len(title) > 200 or not all(doc.is_paragraph(i, BODY) for i in (n + 2, n + 3)):
            continue
        footer = any(doc.spans[n - 1][1] <= at <= doc.spans[n][0] for at, _ in doc.cuts) or (
            n >= 2 and not doc.is_paragraph(n - 1, BODY) and _footer(doc, n - 1)
        )
        if footer and sum(doc.is_paragraph(i, BODY) for i in range(n)) >= 2:
            start, end = doc.spans[n]
            yield Hit(start, end, "a second article begins here", RECORD, (("title", title.strip()),))
            return


def _footer(doc: Doc, i: int) -> bool:
    """Whether a line is a footer that no other rule has removed (yet)."""
    return leading(doc.line(i), doc.lang, ("source", "tags", "share", "print")) is not None
