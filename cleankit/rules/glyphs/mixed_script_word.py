from collections.abc import Iterator

import polars as pl

from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule
from cleankit.text.letters import ALPHABETS, GREEK_ALIKES, LOOK_ALIKES
from cleankit.text.patterns import pattern

ALIKE = LOOK_ALIKES | GREEK_ALIKES
TO_LATIN = str.maketrans(ALIKE)
TO_CYRILLIC = str.maketrans({latin: char for char, latin in reversed(LOOK_ALIKES.items())})
TO_GREEK = str.maketrans({latin: char for char, latin in GREEK_ALIKES.items()})
LATIN_SIGNS, OTHER_SIGNS = tuple({*ALIKE.values()}), tuple(ALIKE)
RUN = pattern(r"[\p{Latin}\p{Cyrillic}\p{Greek}\p{Mn}]{3,}")
SCRIPTS = {name: pattern(rf"\p{{{name}}}") for name in ("Latin", "Cyrillic", "Greek")}
TABLES = {"Latin": TO_LATIN, "Cyrillic": TO_CYRILLIC, "Greek": TO_GREEK}
LANGS = [lang for lang in ALPHABETS if lang not in {"ar", "fa", "ckb", "ur", "ps", "he"}]
MEET = r"[A-Za-z][\x{370}-\x{52F}]|[\x{370}-\x{52F}][A-Za-z]"

EXAMPLES = [
    bad("⟦c⟧редние цены", "средние цены", lang="ru"),
    bad("б⟦o⟧льшую часть", "большую часть", lang="ru"),
    bad("πρ⟦oo⟧ρίσει", "προορίσει", lang="el"),
    bad("the ⟦Р⟧resident", "the President"),
    ok("стандартаDVB", lang="ru"),  # letters that look like no other
    ok("Youtube-канал и iPhone-чехол", lang="ru"),  # two words
    ok("вM", lang="ru"),  # too short to tell
    ok("5 µm and 3 kΩ, meβaˈɾak"),  # signs and phonetic letters
    ok("Москва и Moscow", lang="ru"),
]


@rule(
    "GLY04", "mixed-script-word", severity="error", fix="safe", examples=EXAMPLES,
    anchors={lang: LATIN_SIGNS if lang in {"ru", "uk", "el"} else OTHER_SIGNS for lang in LANGS},
    where=(pl.col("text").str.contains(MEET),),
)  # fmt: skip
def mixed_script_word(line: Line) -> Iterator[Hit]:
    """A word with letters of two alphabets that look alike: a Latin c in a Russian word.

    Why: the word looks right and equals nothing; it is also how texts are hidden from filters.
    Keeps: words in which any letter has no look-alike or is foreign to the language, and two words that a hyphen joins.
    """
    script = {"ru": "Cyrillic", "uk": "Cyrillic", "el": "Greek"}.get(line.lang, "Latin")
    for found in RUN.finditer(line.text):
        word = found[0]
        counts = {name: len(letters.findall(word)) for name, letters in SCRIPTS.items()}
        others = sum(counts.values()) - counts[script]
        if not others or others >= counts[script]:
            continue
        right = word.translate(TABLES[script])
        if len(SCRIPTS[script].findall(right)) == sum(counts.values()) and not {*right.lower()} - {
            *ALPHABETS[line.lang]
        }:
            wrong = [i for i, (a, b) in enumerate(zip(word, right, strict=True)) if a != b]
            start, end = wrong[0], wrong[-1] + 1
            yield Hit(
                found.start() + start, found.start() + end, f"{word} has letters of two alphabets", right[start:end]
            )
