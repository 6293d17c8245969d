from collections.abc import Iterator

import polars as pl

from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule
from cleankit.text.letters import ALPHABETS
from cleankit.text.patterns import pattern

# Letters of loan words and of transliteration, which an alphabet does not name.
LOANS = {"ar": "پچڤگڨڭڥݣٱ", "fa": "ةىيكۀٱ", "ckb": "ءأطظصثذضةيك", "ur": "ةٱ", "ru": "іў", "uk": "ыэъё"}
SCRIPT = dict.fromkeys(("ar", "fa", "ckb", "ur", "ps"), "Arabic") | {
    "he": "Hebrew", "ru": "Cyrillic", "uk": "Cyrillic", "el": "Greek",
}  # fmt: skip
LATIN_LOANS = "áàâãäåæçéèêëíìîïñóòôõöøúùûüýß"

FOREIGN = {
    lang: pattern(
        rf"(?V1)[\p{{L}}&&\p{{{SCRIPT.get(lang, 'Latin')}}}--[{letters + letters.upper()}"
        rf"{LOANS.get(lang, '') if lang in SCRIPT else LATIN_LOANS + LATIN_LOANS.upper()}"
        r"\u0640\ufb50-\ufdff\ufe70-\ufeff]]"
    )
    for lang, letters in ALPHABETS.items()
}

EXAMPLES = [
    bad("قال ⟦ہ⟧نا", lang="ar"),
    bad("the mayor of ⟦Ł⟧ód⟦ź⟧"),
    ok("إنگلترا والپرتغال", lang="ar"),  # loan letters
    ok("naïve café"),
    ok("قال Łódź", lang="ar"),  # another script
]


@rule(
    "GLY03", "foreign-letter", severity="info", fix="none", examples=EXAMPLES, default=False,
    langs={*ALPHABETS}, where=(pl.col("text").str.contains(r"[^\x00-\x7F]"),),
)  # fmt: skip
def foreign_letter(line: Line) -> Iterator[Hit]:
    """A letter of the script that the language does not use. Off unless selected.

    Why: it may be a name, or a keyboard's slip that no other rule is sure of.
    Keeps: everything; it is reported, not changed. Common loan letters are not named.
    """
    for found in FOREIGN[line.lang].finditer(line.text):
        yield Hit(found.start(), found.end(), f"letter {found[0]} of another language")
