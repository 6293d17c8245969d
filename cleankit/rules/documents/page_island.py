from collections.abc import Iterator

from cleankit.evidence.documents.frame_labels import KINDS, SHORT, SIGNS, mark
from cleankit.evidence.documents.frames import divided
from cleankit.evidence.documents.island_lines import CLOSE, asked, needed
from cleankit.evidence.documents.islands import enough, islands, over, shuts
from cleankit.evidence.documents.paragraphs import sizes
from cleankit.evidence.documents.tables import cells
from cleankit.evidence.documents.whole_page import FRAME
from cleankit.model import Doc, Hit
from cleankit.rule import bad, ok, rule

ENOUGH, MOST, REST, LATER = 400, 0.75, 0.15, 0.2
"""The article: so many characters of paragraphs, this share of all; what an island may have, of all and of it."""
PROSE = 120
"""Characters of a line that is more than a heading or a name, whatever it ends with."""
FEW, PARTED, SURE, PAGE, WHOLE = 2, 3, 2, 8, 20
"""Lines of the frame that part a few words from the article, and paragraphs; sure ones; of a page, and a whole one."""

ONE = "The ministers met on Monday in the capital and agreed to meet again within the month, officials said."
TWO = "They had been at odds over the price of water since the dry summer, when the river fell so low that boats sank."
STORY = "\n".join(f"On day {n}, {line[0].lower()}{line[1:]}" for n in range(4) for line in (ONE, TWO))
FORM = "Leave a Reply\nPost Comment\nCancel reply\nNotify me of new posts by email"
FOOT = "Subscribe to our newsletter\nFollow us on Facebook\nPrivacy policy\nTerms of use\n© 2026 Paper"
BUTTONS = "Share this article\nPrint this page\nEmail this article\nFollow us on Facebook"
MENU = "Home\nLog in\nSign up\nAbout us\nContact us\nAdvertise with us\nSitemap\nArchives\nCategories"
COST = "Whoever wants to read it all the year round pays five € for each month, less than a cake in the town hall."
ABOUT = "The Paper has been the voice of the valley for a hundred years and lives from what its readers give to it."

EXAMPLES = [
    bad(f"{STORY}\n{FORM}\n⟦{ABOUT}⟧\n{FOOT}", f"{STORY}\n{FORM}\n{FOOT}"),
    bad(
        f"{STORY}\n{FORM}\n⟦{ABOUT}⟧\n{FOOT}\n{MENU}\n⟦{COST}⟧\n{BUTTONS}",
        f"{STORY}\n{FORM}\n{FOOT}\n{MENU}\n{BUTTONS}",
    ),  # a page scraped whole
    ok(f"{STORY}\n{FORM}\n{FOOT}\n{COST}\n{BUTTONS}", taken_by="page-frame"),  # less of a page
    ok(f"{STORY}\n{FORM}\n{COST}\n{MENU}\n{FOOT}\n{BUTTONS}", taken_by="page-frame"),  # nothing else stands between
    ok(
        f"{STORY}\n{BUTTONS}\nThe goals\n{MENU}\n{ONE}\n{TWO}\n{ONE} {TWO}\n{FOOT}\n{BUTTONS}", taken_by="page-frame"
    ),  # the article goes on
    ok(f"{STORY}\nShare this article\n{ABOUT}\n{FOOT}", taken_by="page-frame"),  # one line parts it
    ok(f"{STORY}\n{FORM}\n{ABOUT}", taken_by="page-frame"),  # a box: there is no page around it
    ok(f"{STORY}\n{FORM}\n{STORY}\n{FOOT}", taken_by="page-frame"),  # half of the article
    ok(f"{ABOUT}\n{FORM}\n{ONE}\n{FOOT}", taken_by="page-frame"),  # no article
    ok(f"{STORY}\n{ABOUT}"),  # no frame
    ok(
        f"{STORY}\n{BUTTONS}\nThe goals\nKane from the left, and Rice\n{FOOT}", taken_by="page-frame"
    ),  # nothing but buttons part it
    ok(
        f"{STORY}\n{FORM}\nSeats at the door\nTown Hall, High Street 12\n15 May, 7.30pm\n{FOOT}", taken_by="page-frame"
    ),  # when and where
    ok(f"{STORY}\n{FORM}\nWhat you need\nTwo bowls\n200 g flour\n{FOOT}", taken_by="page-frame"),  # a recipe
    ok(f"{STORY}\n{FORM}\nWhat it costs\nTen pounds, five € for children\n{FOOT}", taken_by="page-frame"),  # prices
    ok(
        f"{STORY}\n{FORM}\nCORRECTION: An earlier version gave the wrong age of the mayor\n{FOOT}",
        taken_by="page-frame",
    ),  # a correction
    ok(
        f"{STORY}\n{FORM}\nWhoever needs help\nThe Samaritans, on 116 123\n{FOOT}", taken_by="page-frame"
    ),  # a telephone
    ok(f"{STORY}\n{FORM}\nWrite to\nThe editor, hill@paper.example\n{FOOT}", taken_by="page-frame"),  # an address
    ok(
        f"{STORY}\n{FORM}\n長い雨の後で川は低くなり、船はもう通れなかったと町の人は言う。\n{FOOT}",
        taken_by="page-frame",
    ),  # no spaces
    ok(
        f"{STORY}\n{FORM}\nThe valley\n16\n14\nThe hills\n9\n8\nThe town\n1\n2\n{FOOT}", taken_by="page-frame"
    ),  # a table
]


@rule(
    "DOC22", "page-island", severity="warning", fix="safe", examples=EXAMPLES, scope="document", labels=KINDS,
    anchors=SIGNS, where=SHORT,
)  # fmt: skip
def page_island(doc: Doc) -> Iterator[Hit]:
    """What is left of a page behind its article, once the frame around it is gone: slogans, teasers, who we are.

    Why: a line between the comment form and the footer is no more of the article than they are.
    Keeps: all before the frame behind the article begins, and what nothing but buttons part from it; scripts without
    spaces; paragraphs, tables, what readers need, corrections, unless more of a page scraped whole stands between.
    """
    cuts = [at for at, code in doc.cuts if code in FRAME]
    if len(cuts) < FEW and (len(doc.spans) < PAGE or not any(mark(doc.line(i).strip(), doc.lang) for i in doc.woken)):
        return
    if (end := over(doc)) < 0:
        return
    prose = sizes(lines := doc.stripped())
    if (first := enough(prose, ENOUGH)) is None or end < doc.spans[first][0]:
        return
    gone, sure = [False] * len(doc.spans), [False] * len(doc.spans)
    for low, seen, flags in divided(doc.text, doc.lang, doc.spans, doc.woken, doc.cuts):
        gone[low : low + len(flags)] = flags
        sure[low : low + len(flags)] = [flag and line.mark is not None for flag, line in zip(flags, seen, strict=True)]
    stays = next((i for i in reversed(range(len(gone))) if not gone[i]), 0)
    if not any(gone[first - 1 : stays]) and not any(doc.spans[first - 1][1] < at < doc.spans[stays][0] for at in cuts):
        return  # nothing is parted from the article
    parts, figures = islands(doc.spans, gone, sure, cuts), cells(lines)
    kept = [sum(prose[part.start : part.stop]) for part in parts]
    total, whole = sum(kept), sum(gone) + len(cuts)
    main = max(range(len(parts)), key=kept.__getitem__, default=0)
    before, frame, since, last, closed, shut = 0, whole, 0, 0, False, False
    for n, (part, size) in enumerate(zip(parts, kept, strict=True)):
        own = lines[part.start : part.stop]
        near, far = before >= max(ENOUGH, MOST * total), n > main and whole >= WHOLE and kept[main] >= ENOUGH
        asks = (near or far) and (any(map(needed, own)) or not figures.isdisjoint(range(part.start, part.stop)))
        behind = left = False
        if near:
            closed = closed or shuts(doc, lines[last : part.start], last, part.start)
            page = part.parted >= PARTED and part.surely >= SURE and frame >= PAGE
            few = part.parted >= FEW and part.surely > 0 and not size and all(len(line) < PROSE for line in own)
            behind = (closed or all(map(asked, own))) and (page or few) and size <= REST * total and not asks
        if far:
            shut, since = shut or shuts(doc, lines[last : part.start], last, part.start), since + part.parted
            aside = shut or (not asks and (not size or part.parted >= FEW))
            left = (aside if n > main + 1 else shut and not asks) and not any(map(CLOSE.search, own))
            left = left and since >= PARTED and max(kept[n:]) <= LATER * kept[main]
        if behind or left:
            yield Hit(doc.spans[part.start][0], doc.spans[part.stop - 1][1], "left of the page behind the article", "")
        before, last, frame = before + size, part.stop, frame - part.parted
