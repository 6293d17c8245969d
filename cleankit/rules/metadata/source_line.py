from collections.abc import Iterator

import polars as pl

from cleankit.lexicon import leading
from cleankit.model import Hit, Line
from cleankit.patterns import pattern
from cleankit.rule import bad, ok, rule

SHORT = 120
# "(Source: Reuters)" behind the last full stop of a paragraph.
BRACKET = pattern(r"(?<=[.!?؟۔\"”»…])(\s*[(\[](?P<inner>[^()\[\]\n]{4,90})[)\]])\.?\s*$")

EXAMPLES = [
    bad("The carmaker said so.⟦ (Source: auto.example)⟧", "The carmaker said so."),
    ok("He said so (source: his own notes from the war) and left."),  # inside the sentence
    bad("⟦المصدر: euronews⟧", "", lang="ar"),
    bad("⟦المصدر : وكالات + مواقع إلكترونية⟧", "", lang="ar"),
    bad("⟦منبع: ایسنا⟧", "", lang="fa"),
    bad("⟦Source: Reuters⟧", ""),
    ok("المصدر: قال مسؤول إن الاتفاق لم يوقع بعد وإن المحادثات مستمرة.", lang="ar"),  # a sentence follows
    ok('Source: "We knew nothing of it", he told the paper'),  # a quotation follows
    ok("Sources close to the talks: no deal"),  # not the label alone before the colon
]


@rule(
    "META01", "source-line", severity="warning", fix="safe", examples=EXAMPLES, labels=("source",), anchors=(")", "]"),
    where=(
        pl.col("text").str.contains_any([":", "："]),
        (pl.col("chars") <= SHORT) | pl.col("text").str.contains(r"[)\]]\.?[\s\x1c-\x1f]*$"),
    ),
)  # fmt: skip
def source_line(line: Line) -> Iterator[Hit]:
    """A line that names where the article comes from.

    Why: a fact about the article, not a part of it.
    Keeps: lines whose label is followed by a sentence or a quotation. The name goes to ck_source.
    """
    text = line.text
    if found := BRACKET.search(text):
        start, inner = found.start(1), found["inner"]
    elif len(text) <= SHORT:
        start, inner = 0, text
    else:
        return
    if label := leading(inner, line.lang, ("source",)):
        value = inner[label.after :].strip().rstrip(")]").strip()
        quoted = any(mark in value for mark in '"«“')
        if value and len(value.split()) <= 7 and value[-1] not in ".!?؟۔" and not quoted:
            yield Hit(start, len(text), f"source {value!r}", "", (("source", value),))
