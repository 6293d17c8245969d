from collections.abc import Iterator

from cleankit.model import Hit, Line
from cleankit.patterns import pattern
from cleankit.rule import bad, ok, rule
from cleankit.rules.glyphs.words_with import WORD, words_with

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

EXAMPLES = [
    bad("الحرب ف⟦ی⟧ أو⟦کرانی⟧ا", "الحرب في أوكرانيا", lang="ar"),
    bad("الرئيس الأمر⟦یک⟧ي", "الرئيس الأمريكي", lang="ar"),
    bad("ذهب إل⟦ی⟧ المدرسة", "ذهب إلى المدرسة", lang="ar"),
    bad("وصل ⟦ہ⟧نا", "وصل هنا", lang="ar"),
    ok("قال علی إنه بخير", lang="ar"),  # final: علي or على, see ambiguous-final-yeh
    ok("إنگلترا والپرتغال وغڤارا", lang="ar"),  # loan letters belong to Arabic too
    ok("كتب بالفارسية: «این کتاب که از ایران است»", lang="ar"),  # a Persian quotation
    ok("این کتاب را می\N{ZERO WIDTH NON-JOINER}خواند", lang="fa"),  # Persian itself
    ok("كتاب كبير", lang="ar"),
]


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


@rule("GLY01", "wrong-look-alike", severity="error", fix="safe", examples=EXAMPLES, anchors={"ar": tuple(WRONG)})
def wrong_look_alike(line: Line) -> Iterator[Hit]:
    """A letter of another language's keyboard inside an Arabic word, equal to the eye only.

    Why: فی is not في: search, counting and near-duplicate detection see two words.
    Keeps: loan letters (پ چ گ ڤ), quotations in Persian or Urdu, and a final ی that could be ي or ى.
    """
    for at, word in suspects(line.text):
        bare = MARKS.sub("", word)
        right = word.translate(TABLE)
        if bare.endswith(YEH):
            last = len(bare) - 1
            final = "\N{ARABIC LETTER ALEF MAKSURA}" if bare in BARE else right[last] if bare in DOTTED else YEH
            right = right[:last] + final + right[last + 1 :]
        wrong = [i for i, (a, b) in enumerate(zip(word, right, strict=True)) if a != b]
        if wrong:
            start, end = wrong[0], wrong[-1] + 1
            yield Hit(at + start, at + end, f"letters of another keyboard in {word}: {right}", right[start:end])
