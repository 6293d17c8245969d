from collections.abc import Iterator

import polars as pl

from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule
from cleankit.text.folding import fold_map
from cleankit.text.letters import small
from cleankit.text.patterns import pattern
from cleankit.words.labels import phrases

KIND = ("photo_credit",)
WORDS = 2
LONGEST = 300
MARK = pattern(r"\s?[,،]\s?|(?=\p{Lu}|\p{Latin})")

EXAMPLES = [
    bad("⟦Image source, Ann Lee/Valley Pictures⟧", ""),
    bad("⟦Image caption, The bridge was closed to lorries on Monday⟧", ""),
    bad("⟦مصدر الصورة، وكالة الوادي⟧", "", lang="ar"),
    bad("⟦التعليق على الصورة، عمال يفتحون الطريق⟧", "", lang="ar"),
    bad("⟦توضیح تصویر، کارگران در راه روستا⟧", "", lang="fa"),
    bad("⟦،تصویر کا ذریعہGetty Images⟧", "", lang="ur"),
    bad("⟦،تصویر کا کیپشنسڑک پر کام کرنے والے مزدور⟧", "", lang="ur"),  # glued: the label was an element of its own
    bad("⟦د انځور سرچینه، GETTY IMAGES⟧", "", lang="ps"),
    ok("Image source data was lost, he said."),  # no comma behind the label
    ok("File photo, please"),  # nobody is named
    ok("Photo, poem and song: the prizes of the year"),  # one word
    ok("مصدر الصورة قال إنه لا يعرف من التقطها.", lang="ar"),
]


@rule(
    "META13", "credit-label", severity="error", fix="safe", examples=EXAMPLES, labels=KIND,
    where=(pl.col("chars") <= LONGEST, pl.col("text").str.contains(r"[,،]|\p{Arabic}\p{Latin}|^\W*\p{Arabic}")),
)  # fmt: skip
def credit_label(line: Line) -> Iterator[Hit]:
    """A picture's source or caption behind the label that readers of the screen hear: "Image source, AFP".

    Why: the picture is gone; what stood under it interrupts the article.
    Keeps: sentences about pictures: a comma stands behind the label, or the next word is glued to it.
    """
    text = line.text
    begin = next((i for i, char in enumerate(text[:4]) if char.isalpha()), 0)
    folded, where = fold_map(text[begin : begin + 80])
    for phrase in sorted(phrases(line.lang, KIND), key=len, reverse=True):
        if len(phrase.split()) >= WORDS and folded.startswith(phrase):
            at = begin + where[len(phrase)]
            glued = text[at : at + 1].isalpha() and not text[at - 1 : at + 1].isascii() and len(phrase.split()) > WORDS
            if MARK.match(text, at) or glued:
                value = text[at:].strip(" ,،.")
                if small(value[:1]):
                    return
                yield Hit(0, len(text), f"behind '{text[begin:at]}'", "", (("credits", value),) if value else ())
            return
