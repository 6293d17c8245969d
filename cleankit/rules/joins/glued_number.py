from collections.abc import Iterator

import polars as pl

from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule
from cleankit.text.patterns import pattern

DIGIT = "0-9٠-٩۰-۹"
GLUED = pattern(rf"(?<![\p{{L}}\p{{M}}])[\u0621-\u065f\u066a-\u06d3]{{3,}}+:?[{DIGIT}]++(?!\p{{L}})")

EXAMPLES = [
    bad("في ⟦عام2015⟧ وصل", lang="ar"),
    bad("آمده ⟦است:1⟧ شروع", lang="fa"),
    ok("و18 وزيرا، ب2015", lang="ar"),  # particles
    ok("18ème siècle, G20", lang="fr"),  # other scripts have such words
]


@rule(
    "JOIN06", "glued-number", severity="info", fix="none", examples=EXAMPLES, default=False,
    langs={"ar", "fa", "ur", "ckb", "ps"}, where=(pl.col("text").str.contains(rf"[\x{{621}}-\x{{6D3}}]:?[{DIGIT}]"),),
)  # fmt: skip
def glued_number(line: Line) -> Iterator[Hit]:
    """A number glued to a word of an Arabic script. Off unless selected.

    Why: splitting on spaces gives neither the word nor the number.
    Keeps: everything; it is reported: كوفيد19 is a name.
    """
    for found in GLUED.finditer(line.text):
        yield Hit(found.start(), found.end(), "word and number in one")
