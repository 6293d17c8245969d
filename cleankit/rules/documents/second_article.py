from collections.abc import Iterator

from cleankit.evidence.documents.second_articles import begins
from cleankit.model import RECORD, Doc, Hit
from cleankit.rule import bad, ok, rule

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
    n = begins(doc)
    if n is not None:
        title = doc.line(n + 1).strip()
        yield Hit(*doc.spans[n], "a second article begins here", RECORD, (("title", title),))
