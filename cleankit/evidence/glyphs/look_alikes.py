"""Letters of a Persian, Urdu or Kurdish keyboard in Arabic words."""

from collections.abc import Iterator

from cleankit.evidence.glyphs.words_with import WORD, words_with
from cleankit.text.patterns import pattern

# What a Persian, Urdu or Kurdish keyboard writes in an Arabic word, and what Arabic writes there.
WRONG = {
    "\N{ARABIC LETTER FARSI YEH}": "\N{ARABIC LETTER YEH}",
    "\N{ARABIC LETTER KEHEH}": "\N{ARABIC LETTER KAF}",
    "\N{ARABIC LETTER SWASH KAF}": "\N{ARABIC LETTER KAF}",
    "\N{ARABIC LETTER HEH GOAL}": "\N{ARABIC LETTER HEH}",
    "\N{ARABIC LETTER HEH DOACHASHMEE}": "\N{ARABIC LETTER HEH}",
}
TABLE = str.maketrans(WRONG)
YEH = "\N{ARABIC LETTER FARSI YEH}"
# The only reading of these words ends in a dotted yeh (first row) or in alef maksura (second).
DOTTED = frozenset("فی التی الذی هی أی ذی وفی وهی والتی والذی اللتی".split())
BARE = frozenset("إلی الی حتی لدی سوی متی وإلی وحتی ولدی أخری الأخری".split())
# Loan letters of Arabic are no evidence of Persian by themselves; these words and the joiner are.
PERSIAN = frozenset("که از به این است را با برای های آن در یک می شد شده کرد بود نیز اما یا هم تا".split())
SUSPECT = pattern(f"[{''.join(WRONG)}]")
NEAR = 40
"""Characters on either side of a word in which its neighbours are looked for."""
MARKS = pattern(r"(?<![\p{Mn}\N{ARABIC TATWEEL}])[\p{Mn}\N{ARABIC TATWEEL}]++$")


def suspects(text: str) -> Iterator[tuple[int, str]]:
    """The words that hold a wrong letter, with their offsets; not those of a Persian quotation."""
    for start, word in words_with(SUSPECT, text):
        end = start + len(word)
        if _persian(word):
            continue
        before = WORD.findall(text, max(0, start - NEAR), start)[-2:]
        if sum(map(_persian, [*before, *WORD.findall(text, end, end + NEAR)[:2]])) < 2:
            yield start, word


def _persian(word: str) -> bool:
    return word in PERSIAN or "\N{ZERO WIDTH NON-JOINER}" in word
