from collections.abc import Iterator

import polars as pl

from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule
from cleankit.text.patterns import pattern

SHADDA = "\N{ARABIC SHADDA}"
C = "[بتثجحخدذرزسشصضطظعغفقكلمنهوي]"
# taf'il nouns (تصعيد, تنظيم) have a plain first radical: ت C C ي C, with article, conjunctions and common endings.
NOUN = pattern(rf"(?<!\p{{L}})[وفبلك]?(?:ال|لل)?ت{C}(?P<mark>{SHADDA}){C}ي{C}(?:ات|ة|ه|ها|هم|ا|اً)?(?![\p{{L}}\p{{M}}])")

EXAMPLES = [
    bad("مخاطر التص⟦\N{ARABIC SHADDA}⟧عيد", "مخاطر التصعيد", lang="ar"),
    bad("تن⟦\N{ARABIC SHADDA}⟧ظيم", "تنظيم", lang="ar"),
    ok("أكّد المنسّق", lang="ar"),  # shadda where it belongs
    ok("تقدّم كبير", lang="ar"),  # another pattern
    ok("تتمّيز", lang="ar"),  # no consonant between shadda and yeh
]


@rule(
    "GLY08", "misplaced-shadda", severity="info", fix="unsafe", examples=EXAMPLES, anchors={"ar": (SHADDA,)},
    where=(pl.col("text").str.contains(f"ت{C}{SHADDA}{C}ي"),),
)  # fmt: skip
def misplaced_shadda(line: Line) -> Iterator[Hit]:
    """A doubled first radical in a noun of the pattern taf'il, where it cannot be.

    Why: a typing slip; the word is not found by search.
    Keeps: every other shadda.
    """
    for found in NOUN.finditer(line.text):
        yield Hit(found.start("mark"), found.end("mark"), f"shadda on the first radical of {found[0]}", "")
