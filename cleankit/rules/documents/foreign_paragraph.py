from collections.abc import Iterator

import polars as pl

from cleankit.model import Doc, Hit
from cleankit.rule import bad, ok, rule
from cleankit.text.letters import NOT_LATIN
from cleankit.text.patterns import pattern

LATIN = pattern(r"\p{Latin}")
LETTER = pattern(r"\p{L}")
LEAST, SHARE = 120, 0.9
WORDS = (" the ", " of ", " and ", " to ", " de ", " der ", " la ")
BEGIN = pattern(r"[^\u0370-\u1DFF\u2C00-\uFFFF]{100}")
OTHERS = (*NOT_LATIN, "sd", "ug")

EXAMPLES = [
    bad(
        "هطل المطر طوال اليوم.\n⟦The ministers met on Monday in the capital and agreed to meet again within the month, "
        "the paper said, but no date was set for the talks and no place.⟧",
        lang="ar",
    ),
    ok("هطل المطر.\nThe ministers met on Monday.", lang="ar"),  # a short quotation
    ok(
        "قال الوزير The ministers met on Monday in the capital and agreed to meet again within the month والتقى",
        lang="ar",
    ),
]


@rule(
    "DOC03", "foreign-paragraph", severity="warning", fix="none", examples=EXAMPLES, scope="document",
    anchors=dict.fromkeys(OTHERS, WORDS),
    where=(pl.col("chars") >= LEAST, pl.col("text").str.contains(r"^[^\x{370}-\x{1DFF}\x{2C00}-\x{FFFF}]{100}")),
)  # fmt: skip
def foreign_paragraph(doc: Doc) -> Iterator[Hit]:
    """A paragraph in Latin letters in a text of another script.

    Why: it may be a second language of the page, a quotation, or the code of an embedded thing.
    Keeps: everything; it is reported, not removed.
    """
    for i in doc.woken:
        line = doc.line(i)
        if len(doc.spans) < 2 or len(line) < LEAST or not BEGIN.match(line) or not any(word in line for word in WORDS):
            continue
        if len(LATIN.findall(line)) >= SHARE * len(LETTER.findall(line)):
            yield Hit(*doc.spans[i], "a paragraph in another script")
