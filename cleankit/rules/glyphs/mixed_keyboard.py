from collections.abc import Iterator

from cleankit.evidence.glyphs.keyboards import ARABIC, OWN, SUSPECT
from cleankit.evidence.glyphs.words_with import BEFORE, WORD, words_with
from cleankit.model import Doc, Hit
from cleankit.rule import bad, ok, rule
from cleankit.text.letters import swapped
from cleankit.text.patterns import pattern

TOLD = pattern("[»«یکگپچژہھےڕڵێۆەڤ]")
"""No Arabic quotation has one of these in it."""
RARE = 0.2
"""A letter that comes so often beside its own twin at most is a slip; one that comes more often is a habit."""
NEAR = 40

FA = "وزیران دیروز در پایتخت دیدار کردند و قرار شد که یک ماه دیگر نیز گفت‌وگو کنند و نتیجه را به مردم بگویند"
FA += ". هنوز کسی نمی‌داند که این دیدار چه نتیجه‌ای دارد"
UR = "حکومت کا کہنا ہے کہ یہ فیصلہ ابھی نہیں ہوا اور اس کی خبر بھی کسی کو نہیں دی گئی لیکن اعلان کیا"

EXAMPLES = [
    bad(f"{FA}. وز⟦ي⟧ر گفت که خبر درست ن⟦ي⟧ست.", f"{FA}. وزیر گفت که خبر درست نیست.", lang="fa"),
    bad(f"{UR} گ⟦ي⟧ا", f"{UR} گیا", lang="ur"),
    ok("وزير گفت كه اين خبر درست است و مردم آن را شنيده اند", lang="fa"),  # a habit
    ok(f"{FA}. او خواند: إِنَّ اللهَ عَلِيمٌ حَكِيم و رفت.", lang="fa"),  # Arabic, by its signs
    ok(f"{FA}. روزنامهٔ «كتاب جديد» و «المدى» نوشت.", lang="fa"),  # a title without a letter of the language
    bad(f"{FA}. او گفت: «وز⟦ي⟧ر گفت که نیست».", f"{FA}. او گفت: «وزیر گفت که نیست».", lang="fa"),
    ok(f"{FA}. در کتاب الذي يبحث في العلوم آمده است.", lang="fa"),  # Arabic, by its neighbours
]


@rule(
    "GLY12", "mixed-keyboard", severity="error", fix="safe", examples=EXAMPLES, scope="document",
    anchors=dict.fromkeys(("fa", "ur", "ckb"), tuple(OWN)),
)  # fmt: skip
def mixed_keyboard(doc: Doc) -> Iterator[Hit]:
    """A few Arabic ي or ك in a Persian, Urdu or Sorani text that has its own letters otherwise.

    Why: two spellings of a word that look the same are not equal.
    Keeps: texts that are written so throughout, and Arabic words with their neighbours.
    """
    slips = {wrong: own for wrong, own in OWN.items() if 0 < doc.text.count(wrong) <= RARE * doc.text.count(own)}
    for i in doc.woken if slips else ():
        start, end = doc.spans[i]
        for begin, word in words_with(SUSPECT["".join(slips)], doc.text, start, end):
            if ARABIC.search(word) or _quoted(doc.text, begin, begin + len(word)):
                continue
            for at, char in enumerate(word, begin):
                if char in slips:
                    yield Hit(
                        at, at + 1, f"letter of another keyboard, {swapped(char, slips[char])}, in {word}", slips[char]
                    )


def _quoted(text: str, start: int, end: int) -> bool:
    """Whether a word beside is Arabic, or the word stands in a short quotation that only Arabic letters are in."""
    opened, closed = text.rfind("«", max(0, start - NEAR), start), text.find("»", end, end + NEAR)
    if opened >= 0 and end <= closed and not TOLD.search(text, opened + 1, closed):
        return True
    beside = BEFORE.search(text, max(0, start - NEAR), start), WORD.search(text, end, end + NEAR)
    return any(word and ARABIC.search(word[0]) for word in beside)
