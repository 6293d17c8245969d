from collections.abc import Iterator

import polars as pl

from cleankit.evidence.documents.frame_labels import mark
from cleankit.evidence.documents.paragraphs import sizes
from cleankit.evidence.documents.whole_page import FRAME
from cleankit.model import Doc, Hit
from cleankit.rule import bad, ok, rule
from cleankit.text.lines import ends_sentence
from cleankit.text.patterns import pattern

LONGEST, ENOUGH, MOST = 300, 200, 2
"""Characters of the line; of paragraphs in the text; lines in a row that may begin with an arrow."""
ARROW = pattern(
    r"[\s*•+o|-]*←\s*(?P<one>\p{L}.{3,}?)"
    r"(?:\s*[|•]?\s*(?:→\s*(?P<two>\p{L}.{3,})|(?P<three>\p{L}[^→]{3,})→))?\s*"
)
FORTH = pattern(r"[\s*•+o|-]*(?P<one>\p{L}[^←→]{3,})→\s*")
OTHER = pattern(r"\W*[→↑↓⇧⌘]")
"""Keys have such signs too."""

RAIN = "the rain fell for hours on end, and nobody in the town went out of the house before it was dark."
STORY = "\n".join(f"On day {n} {RAIN}" for n in range(4))

EXAMPLES = [
    bad(f"{STORY}\n⟦← The river is low → Boats in the valley⟧", STORY),
    bad(f"{STORY}\n⟦* ← The river is low⟧", STORY),
    bad(f"{STORY}\n⟦← The river is low\nBoats in the valley →⟧", STORY),
    bad(f"⟦← Der Fluss ist leer | Boote im Tal →⟧\nRegen im Tal\n{STORY}", f"Regen im Tal\n{STORY}", lang="de"),
    ok(f"{STORY}\n← goes to the left\n→ goes to the right"),  # keys
    ok(f"{STORY}\nfrom the bridge ← to the mill"),  # in a line
    ok(f"{STORY}\n← the way back\nAnd at night {RAIN}"),  # within the article
    ok(f"{STORY}\n← The mill before the flood"),  # a picture that stands to the left
    ok(f"{STORY}\n* ← The mill before the flood, seen from the bridge."),
    ok("← The river is low → Boats in the valley"),  # no article
]


@rule(
    "DOC26", "neighbour-line", severity="warning", fix="safe", examples=EXAMPLES, scope="document",
    anchors=("←",), where=(pl.col("chars") <= LONGEST,),
)  # fmt: skip
def neighbour_line(doc: Doc) -> Iterator[Hit]:
    """The headlines of the articles before and after this one, behind arrows.

    Why: they are other articles, and belong to the page.
    Keeps: arrows that stand for keys or ways, or alone beside nothing of the page, as under a picture; lines between
    paragraphs, sentences. The headlines go to ck_related.
    """
    lines = doc.stripped()
    prose = sizes(lines)
    if sum(prose) < ENOUGH:
        return
    for i in doc.woken:
        if len(lines[i]) > LONGEST or not (found := ARROW.fullmatch(lines[i])):
            continue
        if i and i + 1 < len(lines) and prose[i - 1] and prose[i + 1]:
            continue
        if any(OTHER.match(line) for line in lines[max(0, i - MOST) : i + MOST + 1] if line is not lines[i]):
            continue
        titles = [title for title in found.groupdict().values() if title]
        last = i
        if ends_sentence(titles[-1], ".。।۔"):
            continue
        if len(titles) == 1 and i + 1 < len(lines) and (behind := FORTH.fullmatch(lines[i + 1])):
            titles, last = [*titles, behind["one"]], i + 1
        if len(titles) == 1 and lines[i][0] == "←" and not (i and mark(lines[i - 1], doc.lang)):
            near = doc.spans[i - 1][1] if i else 0
            if FRAME.isdisjoint(doc.cut_between(near, doc.spans[i][1] + 1)):
                continue
        facts = tuple(("related", title.strip(" |•")) for title in titles)
        yield Hit(doc.spans[i][0], doc.spans[last][1], "articles before and after this one", "", facts)
