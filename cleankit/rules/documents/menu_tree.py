from collections.abc import Iterator

import polars as pl

from cleankit.evidence.documents.division import in_paragraphs
from cleankit.evidence.documents.menu_entries import ENTRY, LONGEST, is_name, lists, signs
from cleankit.evidence.documents.paragraphs import paragraph, sizes
from cleankit.evidence.documents.whole_page import FRAME
from cleankit.model import Doc, Hit
from cleankit.rule import bad, ok, rule

BULLET = r"^[\s\x1c-\x1f]*[*+o•-][\s\x1c-\x1f]+[^\s\x1c-\x1f]"
WIDE = LONGEST + 12
"""Characters of an entry with its bullet and the white space before it."""
DEEPER = frozenset("+o")
"""What a text browser prints before the entries of a list that stands within a list."""
TREE, LIST, LARGE, SURE = 6, 5, 15, 2
"""Entries of such lists; of a list of one level in the head of a page; of a large one, which needs fewer signs: labels
of the page, in the list or before it.
"""
INSIDE = 0.25
"""Share of the paragraphs that must stand before a list, and behind it, for it to stand within the article."""

ONE = "The ministers met on Monday in the capital and agreed to meet again within the month, officials said."
TWO = "They had been at odds over the price of water since the dry summer, when the river fell so low that boats sank."
TREES = "* Valley\n+ Hills\n+ Rivers\n+ Towns\n* Newsletter\n+ Daily\n+ Weekly\n* Contact"
ROW = "* Valley\n* Hills\n* Rivers\n* Login\n* Contact"
MORE = "+ Asia\n+ Africa\n* Sport\n+ Boats\n+ Chess\n+ Rowing\n+ Swimming"
BANDS = "* Big stage\n+ The Boatmen\n+ River Choir\n+ Mill Band\n* Small stage\n+ Ferry Folk\n+ Quay Four"

EXAMPLES = [
    bad(f"⟦{TREES}⟧\nMinisters meet\n{ONE}\n{TWO}", f"Ministers meet\n{ONE}\n{TWO}"),
    bad(f"{ONE}\n{TWO}\nNew here\n⟦{TREES}\n{MORE}⟧", f"{ONE}\n{TWO}\nNew here"),
    bad(f"⟦{ROW}⟧\nMinisters meet\n{ONE}\n{TWO}", f"Ministers meet\n{ONE}\n{TWO}"),
    ok(f"{ONE}\n{TREES}\n{TWO}"),  # within the article
    ok(f"{ONE}\n{TWO}\n{ROW}", taken_by="page-frame"),  # of one level, behind it
    ok(f"What is there\n{ROW}\n{ONE}\n{TWO}", taken_by="page-frame"),  # it has a heading
    ok(f"{ONE}\n{TWO}\nWhat is there:\n{TREES}", taken_by="page-frame"),  # it is announced
    ok(f"{ONE}\n{TWO}\n* Cake\n+ Milk\n+ Salt\n+ 200 g flour\n* Sauce\n+ Wine\n+ Water"),  # a recipe
    ok(f"{ONE}\n{TWO}\n{TREES}\n{MORE}\n+ 200 g flour", taken_by="page-frame"),  # quantities
    ok(f"{ONE}\n{TWO}\n* Valley\n+ Hills\n+ Rivers\n+ Towns\n* World"),  # a few entries
    ok(f"{ONE}\n{TWO}\n* Daily\n- Rain again\n- Sun at last\n- Mill shut\n* Mirror\n- River low"),  # papers
    ok(
        f"{ONE}\n{TWO}\n{TREES}\n+ Hills that nobody has climbed before the rain came", taken_by="page-frame"
    ),  # an entry that tells something
    ok(TREES),  # no article
    ok(f"{ONE}\n{TWO}\nThe bands\n{BANDS}"),  # no entry is a label of the page
    ok(f"{ONE}\n{TWO}\n{BANDS}"),
    ok(f"{ONE}\n{TWO}\nShare this article\nFollow us\nThe bands\n{BANDS}", taken_by="page-frame"),
    ok(f"{ONE}\n{TWO}\n* Chat\n+ Facebook\n+ WhatsApp\n* Mail\n+ Newsletter\n+ Inbox", taken_by="page-frame"),
    ok(f"{BANDS}\n{ONE}\n{TWO}"),
    ok(f"{ONE}\n{TWO}\n* For the dough\n+ Flour\n+ Milk\n+ Salt\n* For the filling\n+ Apples\n+ Rum"),
    ok(f"* The flood\n* The mill\n* The ferry\n* The bridge\n* What comes next\n{ONE}\n{TWO}"),  # what it is about
    ok(f"+ Light\n+ Quiet\n+ Cheap\n- Heavy\n- No case\n- Loud\n{ONE}\n{TWO}"),  # a test
    ok(f"{ONE}\n{TWO}\n* Monday\n+ Arson\n+ Fraud\n* Tuesday\n+ Noise\n+ Theft\n+ Damage"),  # in court
]  # fmt: skip


@rule(
    "DOC25", "menu-tree", severity="error", fix="safe", examples=EXAMPLES, scope="document",
    where=(pl.col("chars") <= WIDE, pl.col("text").str.contains(BULLET)),
)  # fmt: skip
def menu_tree(doc: Doc) -> Iterator[Hit]:
    """A list of names within a list of names, or one that stands before the article: the menu of a site.

    Why: a page scraped whole begins and ends with the names of all its sections, a hundred lines that say nothing.
    Keeps: lists within the article, those that a colon announces or in and before which no two labels of the page
    stand, entries of more than a few words, with quantities, prices, days, and lists of one level behind the article.
    """
    if len(doc.woken) < LIST:
        return
    entries, kinds = [], set()
    for i in doc.woken:
        if doc.spans[i][1] - doc.spans[i][0] <= WIDE and (entry := ENTRY.match(doc.line(i))):
            entries.append(i)
            kinds.add(entry["bullet"])
    trees = len(kinds) > 1 and not kinds.isdisjoint(DEEPER)
    if len(entries) < LIST or not (trees or not any(paragraph(doc.line(n).strip()) for n in range(entries[0]))):
        return  # neither one within another, nor before the article
    lines = doc.stripped()
    if not in_paragraphs(lines):
        return
    prose = sizes(lines)
    for start, stop in lists(entries, lines):
        before, behind = sum(prose[:start]), sum(prose[stop:])
        last = doc.spans[start - 1][1] if start else -1
        opens = not start or not FRAME.isdisjoint(doc.cut_between(last, doc.spans[start][0]))
        found = [entry for line in lines[start:stop] if (entry := ENTRY.match(line))]
        bullets = {entry["bullet"] for entry in found}
        tree = len(found) >= TREE and len(bullets) > 1 and not bullets.isdisjoint(DEEPER)
        listed = not before and len(found) >= LIST and opens
        if (
            (listed or (tree and min(before, behind) <= INSIDE * (before + behind)))
            and (opens or lines[start - 1][-1] not in ":：")
            and all(is_name(entry["rest"]) for entry in found)
            and _of_page(*signs(doc, lines, start, stop), len(found) * tree, bool(before))
        ):
            yield Hit(doc.spans[start][0], doc.spans[stop - 1][1], f"a menu of {len(found)} entries", "")


def _of_page(named: int, gone: int, size: int, behind: bool) -> bool:
    """Whether there are signs enough; less is needed before the article."""
    if behind:
        return (named >= SURE and (gone > 0 or size >= LARGE)) or (named > 0 and gone > SURE)
    return named + gone >= SURE or size >= LARGE
