from collections.abc import Iterator

from cleankit.evidence.glyphs.look_alikes import BARE, DOTTED, MARKS, TABLE, WRONG, YEH, suspects
from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule
from cleankit.text.letters import swapped

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
            message = f"letters of another keyboard, {swapped(word, right)}, in {word}"
            yield Hit(at + start, at + end, message, right[start:end])
