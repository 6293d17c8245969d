from collections.abc import Iterator

import polars as pl

from cleankit.model import Doc, Hit
from cleankit.rule import bad, ok, rule
from cleankit.text.patterns import pattern

COUNTER = pattern(r"\s*(?:list of \d{1,2} items?|list \d{1,2} of \d{1,2})\s*")
END = pattern(r"\s*end of list\s*")
LONGEST = 200
"""Characters of a headline in the list."""

RAIN = "Rain fell all day in the valley."

EXAMPLES = [
    bad(
        f"{RAIN}\n⟦list of 2 items\nlist 1 of 2\nFloods close roads\nlist 2 of 2\nWho pays?\nend of list⟧\n{RAIN}",
        f"{RAIN}\n{RAIN}",
    ),
    bad(f"{RAIN}\n⟦list 1 of 2\nlist 2 of 2⟧\n{RAIN}", f"{RAIN}\n{RAIN}"),  # nothing is listed
    bad(f"{RAIN}\n⟦list 1 of 1⟧\n{RAIN}\nIt fell again.", f"{RAIN}\n{RAIN}\nIt fell again."),  # the end is gone
    ok(f"{RAIN}\nA list of 2 items\nSalt\nSugar\n{RAIN}"),  # more words
    ok(f"{RAIN}\nend of list\n{RAIN}"),  # nothing was opened
    bad(
        f"{RAIN}\n⟦list 1 of 2⟧\nThe river rose to the doors of the hall, and the mayor left by boat.\n⟦list 2 of 2⟧",
        f"{RAIN}\nThe river rose to the doors of the hall, and the mayor left by boat.",
    ),  # a paragraph
    ok(f"{RAIN}\nList 1 of 2\nParty of the valley: Jane Roe\nList 2 of 2\nParty of the hills: Tom Lee"),  # a ballot
]


@rule(
    "LBL46", "list-counter", severity="error", fix="safe", examples=EXAMPLES, scope="document",
    anchors=("ist ", "of list"),
    where=(pl.col("chars") <= 30, pl.col("text").str.contains(r"^\s*(?:list (?:of )?\d|end of list)")),
)  # fmt: skip
def list_counter(doc: Doc) -> Iterator[Hit]:
    """What a list of other articles says to screen readers: "list 1 of 3", "end of list", and its headlines.

    Why: no reader sees it; the headlines belong to other articles.
    Keeps: paragraphs, and the line behind a counter that no other counter follows. The headlines go to ck_related.
    """
    signs = {i for i in doc.woken if COUNTER.fullmatch(doc.line(i)) or END.fullmatch(doc.line(i))}
    done = -1
    for first in sorted(signs):
        if first <= done or END.fullmatch(doc.line(first)):
            continue
        last, titles = first, []
        while last + 1 in signs or (last + 2 in signs and _headline(doc, last + 1)):
            if last + 1 not in signs:
                titles.append(("related", doc.line(last + 1).strip()))
            last += 1 if last + 1 in signs else 2
            if END.fullmatch(doc.line(last)):
                break
        done = last
        yield Hit(doc.spans[first][0], doc.spans[last][1], "list of other articles", "", tuple(titles))


def _headline(doc: Doc, i: int) -> bool:
    return len(doc.line(i)) <= LONGEST and not doc.is_paragraph(i)
