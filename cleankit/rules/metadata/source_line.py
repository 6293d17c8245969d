from collections.abc import Iterator

import polars as pl

from cleankit.evidence.metadata.labelled import PLACE, labelled
from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule

WORDS = 7

EXAMPLES = [
    ok("Sources: Messi to leave Paris"),  # a headline
    ok("Fuentes: el ministro se irá pronto", lang="es"),  # another one
    bad("⟦Source: Ministry of Finance⟧", ""),
    bad("It was dry.⟦ (Source: staff and agencies)⟧", "It was dry."),  # no headline stands in brackets
    bad("The carmaker said so.⟦ (Source: auto.example)⟧", "The carmaker said so."),
    ok("He said so (source: his own notes from the war) and left."),  # inside the sentence
    bad("⟦المصدر: euronews⟧", "", lang="ar"),
    bad("⟦المصدر : وكالات + مواقع إلكترونية⟧", "", lang="ar"),
    bad("⟦منبع: ایسنا⟧", "", lang="fa"),
    bad("⟦Source: Reuters⟧", ""),
    ok("المصدر: الحكومة ستعلن موعد افتتاح الجسر قريبا", lang="ar"),  # a headline
    bad("⟦المصدر: وكالة أنباء الوادي للصحافة والإعلام⟧", "", lang="ar"),  # a long name begins with what it is
    bad("⟦سرچینه: د درې ورځپاڼه⟧", "", lang="ps"),
    ok("المصدر: قال مسؤول إن الاتفاق لم يوقع بعد وإن المحادثات مستمرة.", lang="ar"),  # a sentence follows
    ok('Source: "We knew nothing of it", he told the paper'),  # a quotation follows
    ok("Sources close to the talks: no deal"),  # not the label alone before the colon
]


@rule(
    "META01", "source-line", severity="warning", fix="safe", examples=EXAMPLES, labels=("source",), anchors=(")", "]"),
    where=(
        pl.col("text").str.contains_any([":", "："]),
        PLACE,
    ),
)  # fmt: skip
def source_line(line: Line) -> Iterator[Hit]:
    """A line that names where the article comes from.

    Why: a fact about the article, not a part of it.
    Keeps: lines whose label is followed by a sentence or a quotation. The name goes to ck_source.
    """
    fact = labelled(line, ("source",), WORDS)
    if fact and not any(mark in fact.value for mark in '"«“'):
        yield Hit(fact.start, len(line.text), f"source {fact.value!r}", "", (("source", fact.value),))
