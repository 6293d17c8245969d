from collections.abc import Iterator

from cleankit.evidence.glyphs.final_yeh import ends_undotted
from cleankit.evidence.glyphs.look_alikes import BARE, DOTTED, MARKS, YEH, suspects
from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule
from cleankit.text.letters import swapped
from cleankit.text.patterns import pattern

MAKSURA, DOTTED_YEH = "\N{ARABIC LETTER ALEF MAKSURA}", "\N{ARABIC LETTER YEH}"
MARK = pattern(r"\p{Mn}")

EXAMPLES = [
    bad("قال عل⟦ی⟧ إنه", "قال على إنه", lang="ar"),
    bad("البنك المركز⟦ی⟧ التونس⟦ی⟧", "البنك المركزي التونسي", lang="ar"),
    bad("القوى الكبر⟦ی⟧", "القوى الكبرى", lang="ar"),
    bad("بالمستشف⟦ی⟧ وللمستشف⟦ی⟧", "بالمستشفى وللمستشفى", lang="ar"),
    bad("سيبق⟦ی⟧ وتول⟦ی⟧ التول⟦ی⟧", "سيبقى وتولى التولي", lang="ar"),  # a verb with the article is a noun
    bad("واد⟦ی⟧ بلد⟦ی⟧", "وادي بلدي", lang="ar"),  # no conjunction, no preposition
    ok("فی أوکرانیا", lang="ar"),  # one reading only: wrong-look-alike repairs it
    ok("علي وعلى", lang="ar"),  # Arabic letters already
    ok("كتب: «این کتاب که از ایران است برای علی»", lang="ar"),  # a Persian quotation
]


@rule("GLY02", "ambiguous-final-yeh", severity="warning", fix="unsafe", examples=EXAMPLES, anchors={"ar": (YEH,)})
def ambiguous_final_yeh(line: Line) -> Iterator[Hit]:
    """A Persian yeh at the end of an Arabic word: ي or ى, which only a lexicon can tell.

    Why: علی can be the name علي or the word على; a list of words that end in ى is right in about 97 of 100.
    Keeps: words with one reading (wrong-look-alike repairs those) and quotations in Persian.
    """
    for at, word in suspects(line.text):
        bare = MARKS.sub("", word)
        if not bare.endswith(YEH) or bare in DOTTED or bare in BARE:
            continue
        plain = MARK.sub("", bare)[:-1].replace(YEH, DOTTED_YEH).replace("ک", "ك") + MAKSURA
        right = MAKSURA if ends_undotted(plain) else DOTTED_YEH
        place = at + len(bare) - 1
        yield Hit(place, place + 1, f"final yeh, {swapped(YEH, right)}, of {word}", right)
