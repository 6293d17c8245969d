from collections.abc import Iterator

import polars as pl

from cleankit.model import Doc, Hit
from cleankit.rule import bad, ok, rule
from cleankit.words.labels import whole

KINDS = ("pagination", "navigation", "share", "print", "comments", "follow", "newsletter", "video_player")
LONGEST = 30

BODY = "The ministers met on Monday in the capital and agreed to meet again within the month."
RAIN = "هطل المطر طوال اليوم على القرى وأغلقت الطرق، وقال خبراء إنه لن ينقطع قبل صباح الغد."

EXAMPLES = [
    bad(f"{BODY}\n⟦Next⟧", BODY),
    bad(f"{RAIN}\n⟦التالي⟧", RAIN, lang="ar"),
    bad(f"{RAIN}\n⟦فيديو⟧\n⟦المزيد⟧", RAIN, lang="ar"),
    ok(f"{BODY}\nNext\n{BODY[:-1]}, he said."),  # the story goes on
    ok(f"{BODY}\nNext\nThe river"),  # so may it here
    ok(f"Next\n{BODY}"),  # a heading
    ok(f"{BODY}\n... more"),  # the last words of a verse
    ok("Next"),
]


@rule(
    "LBL24", "edge-button", severity="warning", fix="safe", examples=EXAMPLES, scope="document", labels=KINDS,
    where=(pl.col("chars") <= LONGEST,),
)  # fmt: skip
def edge_button(doc: Doc) -> Iterator[Hit]:
    """A word of the page's buttons or menu alone on the last line, directly behind the last paragraph.

    Why: no article ends with "Next".
    Keeps: the same word anywhere else, where it may be a heading.
    """
    count, woken = len(doc.spans), set(doc.woken)
    first = count
    while first > 0 and first - 1 in woken and _button(doc, first - 1):
        first -= 1
    if 0 < first < count and doc.is_paragraph(first - 1):
        for i in range(first, count):
            yield Hit(*doc.spans[i], "a button at the end of the text", "")


def _button(doc: Doc, i: int) -> bool:
    line = doc.line(i)
    return not line.lstrip().startswith(("..", "…")) and whole(line, doc.lang, KINDS) is not None
