from collections.abc import Iterator

import polars as pl

from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule
from cleankit.text.folding import fold_map
from cleankit.text.patterns import pattern
from cleankit.words.labels import phrases

COLON = pattern(r"(?<!\s)\s*+[:：]\s*$")
MARK = pattern(r"(?:^|(?<=\s))[>•▪●■►▶→←◄◀*]\s*$")
"""It leads to the label. A quotation mark may close what was said on the lines above."""
KINDS = ("read_also", "related", "tags")

EXAMPLES = [
    bad("برای مشاهده جدول کلیک نمایید⟦بیشتر بخوانید:⟧", "برای مشاهده جدول کلیک نمایید", lang="fa"),
    bad("The talks went on.⟦ Read more:⟧", "The talks went on."),
    bad("The talks went on.⟦ • Read more:⟧", "The talks went on."),  # the mark before it
    bad("»⟦Read more:⟧", "»"),  # the end of a quotation that begins on a line above
    bad("He called it “a good day”.⟦ Read more:⟧", "He called it “a good day”."),
    bad("Han sa: »En god dag»⟦ Read more:⟧", "Han sa: »En god dag»"),  # the end of a quotation
    ok("انظر الموقع للمزيد عن:", lang="ar"),  # the label begins inside a word
    ok("He told them what he had read:"),  # a word of the sentence
    ok("The talks went on, you can read more: a book"),  # something follows
]


@rule(
    "LBL16", "dangling-label", severity="error", fix="safe", examples=EXAMPLES,
    endings=KINDS, where=(pl.col("text").str.contains(r"[:：]\s*$"),),
)  # fmt: skip
def dangling_label(line: Line) -> Iterator[Hit]:
    """The heading of a list of links at the end of a paragraph, with a colon and nothing behind it.

    Why: the links are gone, their heading hangs on the last sentence.
    Keeps: the sentence, and headings that stand alone. A mark that leads to the heading goes with it.
    """
    text = line.text
    if not (colon := COLON.search(text)):
        return
    folded, where = fold_map(text[: colon.start()])
    for phrase in phrases(line.lang, KINDS):
        at = len(folded) - len(phrase)
        if len(phrase.split()) > 1 and at > 0 and folded.endswith(phrase):
            start = where[at]
            before = text[:start].rstrip()
            glued = start == len(before) and len(before.rpartition(" ")[2]) > 2  # "ل" before a label is of its word
            mark = MARK.search(before)
            before = before[: mark.start()].rstrip() if mark else before
            if before and (mark or before[-1] in '.!?؟۔…»"”)' or glued):
                yield Hit(len(before), len(text), f"heading '{text[start : colon.start()]}' without a list", "")
                return
