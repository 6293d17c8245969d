from collections.abc import Iterator

from cleankit.model import Doc, Hit
from cleankit.rule import bad, ok, rule
from cleankit.rules.documents.frame_labels import KINDS, SIGNS, mark
from cleankit.rules.documents.frame_lines import paragraph
from cleankit.rules.documents.frames import frames
from cleankit.rules.documents.island_lines import asked, closes, needed
from cleankit.rules.documents.islands import CLOSED, enough, islands, over
from cleankit.rules.documents.page_frame import SHORT

FRAME = ("LBL01", "LBL02", "LBL03", "LBL04", "LBL05", "LBL06", "LBL08", "LBL10", "LBL11", "LBL15", "LBL17", "LBL18",
         "LBL19", "DOC20")  # fmt: skip
"""Rules whose cuts are lines of the page's frame, not of an article or what stands in it."""
ENOUGH, MOST, REST = 400, 0.75, 0.15
"""The article: so many characters of paragraphs, this share of all of them; what an island may have of them."""
PROSE = 120
"""Characters of a line that is more than a heading or a name, whatever it ends with."""
FEW, PARTED, SURE, PAGE = 2, 3, 2, 8
"""Lines of the frame that part a few words from the article, and paragraphs; sure ones of these; all of the page."""

ONE = "The ministers met on Monday in the capital and agreed to meet again within the month, officials said."
TWO = "They had been at odds over the price of water since the dry summer, when the river fell so low that boats sank."
STORY = "\n".join(f"On day {n}, {line[0].lower()}{line[1:]}" for n in range(4) for line in (ONE, TWO))
FORM = "Leave a Reply\nPost Comment\nCancel reply\nNotify me of new posts by email"
FOOT = "Subscribe to our newsletter\nFollow us on Facebook\nPrivacy policy\nTerms of use\n© 2026 Paper"
BUTTONS = "Share this article\nPrint this page\nEmail this article\nFollow us on Facebook"
ABOUT = "The Paper has been the voice of the valley for a hundred years and lives from what its readers give to it."

EXAMPLES = [
    bad(f"{STORY}\n{FORM}\n⟦{ABOUT}⟧\n{FOOT}", f"{STORY}\n{FORM}\n{FOOT}"),
    ok(f"{STORY}\nShare this article\n{ABOUT}\n{FOOT}", taken_by="button-row"),  # one line parts it
    ok(f"{STORY}\n{FORM}\n{ABOUT}", taken_by="button-row"),  # a box: there is no page around it
    ok(f"{STORY}\n{FORM}\n{STORY}\n{FOOT}", taken_by="button-row"),  # half of the article
    ok(f"{ABOUT}\n{FORM}\n{ONE}\n{FOOT}", taken_by="button-row"),  # no article
    ok(f"{STORY}\n{ABOUT}"),  # no frame
    ok(
        f"{STORY}\n{BUTTONS}\nThe goals\nKane from the left, and Rice\n{FOOT}", taken_by="button-row"
    ),  # nothing but buttons part it
    ok(
        f"{STORY}\n{FORM}\nSeats at the door\nTown Hall, High Street 12\n15 May, 7.30pm\n{FOOT}", taken_by="button-row"
    ),  # when and where
    ok(f"{STORY}\n{FORM}\nWhat you need\nTwo bowls\n200 g flour\n{FOOT}", taken_by="button-row"),  # a recipe
    ok(f"{STORY}\n{FORM}\nWhat it costs\nTen pounds, five € for children\n{FOOT}", taken_by="button-row"),  # prices
    ok(
        f"{STORY}\n{FORM}\nCORRECTION: An earlier version gave the wrong age of the mayor\n{FOOT}",
        taken_by="button-row",
    ),  # a correction
    ok(
        f"{STORY}\n{FORM}\nWhoever needs help\nThe Samaritans, on 116 123\n{FOOT}", taken_by="button-row"
    ),  # a telephone
    ok(f"{STORY}\n{FORM}\nWrite to\nThe editor, hill@paper.example\n{FOOT}", taken_by="button-row"),  # an address
    ok(
        f"{STORY}\n{FORM}\n長い雨の後で川は低くなり、船はもう通れなかったと町の人は言う。\n{FOOT}",
        taken_by="button-row",
    ),  # no spaces
]


@rule(
    "DOC22", "page-island", severity="warning", fix="safe", examples=EXAMPLES, scope="document", labels=KINDS,
    anchors=SIGNS, where=SHORT,
)  # fmt: skip
def page_island(doc: Doc) -> Iterator[Hit]:
    """What is left of a page behind its article, once the frame around it is gone: slogans, teasers, who we are.

    Why: a line between the comment form and the footer is no more of the article than they are.
    Keeps: all before the frame behind the article begins, and what nothing but buttons part from it; paragraphs,
    unless the frame is that of a whole page; addresses, hours, prices, quantities, corrections; scripts without spaces.
    """
    cuts = [at for at, code in doc.cuts if code in FRAME]
    if len(cuts) < FEW and len(doc.spans) < PAGE:
        return
    if not over(doc, 0) or (first := enough(doc, ENOUGH)) is None or not over(doc, first):
        return
    lines = [doc.text[a:b].strip() for a, b in doc.spans]
    sizes = [len(line) * paragraph(line) for line in lines]
    marks = {i: known for i in doc.woken if (known := mark(lines[i], doc.lang))}
    gone, sure = [False] * len(lines), [False] * len(lines)
    for low, seen, flags in frames(doc, marks):
        gone[low : low + len(flags)] = flags
        sure[low : low + len(flags)] = [flag and line.mark is not None for flag, line in zip(flags, seen, strict=True)]
    parts = islands(doc.spans, gone, sure, cuts)
    total = sum(sum(sizes[part.start : part.stop]) for part in parts)
    before, frame, last, closed = 0, sum(gone) + len(cuts), 0, False
    for part in parts:
        begin, end = doc.spans[part.start][0], doc.spans[part.stop - 1][1]
        own = lines[part.start : part.stop]
        size = sum(sizes[part.start : part.stop])
        if before >= max(ENOUGH, MOST * total):
            closed = closed or any(closes(line, doc.lang) for line in lines[last : part.start])
            closed = closed or any(code in CLOSED for at, code in doc.cuts if doc.spans[last - 1][1] <= at <= begin)
            page = part.parted >= PARTED and part.surely >= SURE and frame >= PAGE
            few = part.parted >= FEW and part.surely > 0 and not size and all(len(line) < PROSE for line in own)
            if (
                (closed or all(map(asked, own)))
                and (page or few)
                and size <= REST * total
                and not any(map(needed, own))
            ):
                yield Hit(begin, end, "left of the page behind the article", "")
        before, last, frame = before + size, part.stop, frame - part.parted
