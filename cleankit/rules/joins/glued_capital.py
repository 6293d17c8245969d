from collections.abc import Iterator

import polars as pl

from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule
from cleankit.text.folding import fold
from cleankit.text.patterns import pattern
from cleankit.words.lexicon import lexicon

GLUED = pattern(r"(?<!\p{L})(\p{Ll}{3,})(?=(\p{Lu}\p{Ll}{3,})(?!\p{L}))")

EXAMPLES = [
    bad("he told the⟦⟧Minister", "he told the Minister"),
    bad("durch keine⟦⟧Tentakel", "durch keine Tentakel", lang="de"),
    ok("StubHub, YouTube and DuMont"),  # names
    ok("a meter for kWh"),
    ok("the Minister"),
]


@rule(
    "JOIN04", "glued-capital", severity="info", fix="unsafe", examples=EXAMPLES, default=False,
    where=(pl.col("text").str.contains(r"\p{Ll}\p{Lu}\p{Ll}{3}"),),
)  # fmt: skip
def glued_capital(line: Line) -> Iterator[Hit]:
    """A function word of the language with a capitalised word glued to it. Off unless selected.

    Why: neither word is found.
    Keeps: names such as YouTube; but theGuardian and the like are names too.
    """
    known = lexicon(line.lang)
    for found in GLUED.finditer(line.text):
        if known and fold(found[1]) in known.function_words:
            yield Hit(found.end(), found.end(), "two words in one", " ")
