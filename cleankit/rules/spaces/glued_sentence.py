from collections.abc import Iterator

import polars as pl

from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule
from cleankit.text.letters import ALPHABETS, CYRILLIC, GREEK, LATIN, pairs
from cleankit.text.patterns import pattern

ARABIC = ("ar", "fa", "ur", "ckb", "ps")
CAPITALS = {
    lang: (CYRILLIC if lang in {"ru", "uk"} else GREEK if lang == "el" else LATIN).upper()
    for lang in ALPHABETS
    if lang not in {*ARABIC, "he"}
}
# The word before the mark has three letters or more: shorter ones are initials.
FOUND = {
    lang: pattern(
        r"(?<=(?<![\p{L}.])(?:\p{L}{3,}[\p{M}\u200c]?|\p{L}{2}[\p{M}\u200c]))[.!۔]"
        rf"(?=[{ALPHABETS[lang]}]\p{{Arabic}}{{2}})(?!\p{{L}}+[.]|كوم|نت\b|کام)"
        if lang in ARABIC
        else r"(?<=(?<![\p{L}.@/])\p{L}?\p{Ll}{3,})[.!?](?=\p{Lu}\p{Ll}{2,}(?![\p{L}.@/(]))"
    )
    for lang in ALPHABETS
    if lang != "he"
}

EXAMPLES = [
    bad("وعاد إلى العاصمة⟦.⟧كانت المحادثات طويلة", "وعاد إلى العاصمة. كانت المحادثات طويلة", lang="ar"),
    bad("The talks ended⟦.⟧They will meet again.", "The talks ended. They will meet again."),
    ok("إل.بي.جي اشترت الشركة", lang="ar"),  # letters of an abbreviation
    ok("على موقع أخبار.كوم أمس", lang="ar"),  # an address
    ok("Read it on news.Example.com or in the file main.Readme.txt"),  # addresses
    ok("the U.S.Senate, p.m.They"),  # short words
    ok("the release of Node.JS"),  # no capitalised word behind it
]


@rule(
    "SPC09", "glued-sentence", severity="warning", fix="unsafe", examples=EXAMPLES,
    anchors={lang: pairs(".!۔", ALPHABETS[lang]) for lang in ARABIC}
    | {lang: pairs(".!?", capitals) for lang, capitals in CAPITALS.items()},
    where=(pl.col("text").str.contains(r"\p{L}[\p{L}\p{M}\x{200C}]{2}[.!?۔]\p{L}{3}"),),
)  # fmt: skip
def glued_sentence(line: Line) -> Iterator[Hit]:
    """A sentence glued to the full stop of the one before.

    Why: no sentence splitter parts them, and two words count as one.
    Keeps: abbreviations, initials, addresses and names of files.
    """
    for found in FOUND[line.lang].finditer(line.text):
        yield Hit(found.start(), found.end(), "no space behind the sentence", found[0] + " ")
