from collections.abc import Iterator

from cleankit.lexicon import leading
from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule

EXAMPLES = [
    bad("⟦المصدر: euronews⟧", "", lang="ar"),
    bad("⟦المصدر : وكالات + مواقع إلكترونية⟧", "", lang="ar"),
    bad("⟦منبع: ایسنا⟧", "", lang="fa"),
    bad("⟦Source: Reuters⟧", ""),
    ok("المصدر: قال مسؤول إن الاتفاق لم يوقع بعد وإن المحادثات مستمرة.", lang="ar"),  # a sentence follows
    ok('Source: "We knew nothing of it", he told the paper'),  # a quotation follows
    ok("Sources close to the talks: no deal"),  # not the label alone before the colon
]


@rule("META01", "source-line", severity="warning", fix="safe", examples=EXAMPLES, labels=("source",))
def source_line(line: Line) -> Iterator[Hit]:
    """A line that names where the article comes from.

    Why: a fact about the article, not a part of it.
    Keeps: lines whose label is followed by a sentence or a quotation. The name goes to ck_source.
    """
    text = line.text
    if len(text) > 120:
        return
    if label := leading(text, line.lang, ("source",)):
        value = text[label.after :].strip()
        if value and len(value.split()) <= 7 and value[-1] not in ".!?؟۔" and not any(mark in value for mark in '"«“'):
            yield Hit(0, len(text), f"source {value!r}", "", (("source", value),))
