from collections.abc import Iterator
from itertools import pairwise

import polars as pl

from cleankit.evidence.documents.paragraphs import paragraph, sizes
from cleankit.evidence.labels.told import TELLS
from cleankit.evidence.metadata.author_words import THE
from cleankit.evidence.metadata.box_words import ABOUT, BARE, GOES_ON, LIKE, NAMED
from cleankit.evidence.metadata.event_words import EVENT
from cleankit.evidence.metadata.life_words import LIFE, WORKS, WROTE, told_of
from cleankit.model import Doc, Hit
from cleankit.rule import bad, ok, rule

LEAST, LONGEST, ENOUGH, MOST, SAID = 30, 900, 400, 0.7, 0.5
"""Characters of what is told of the author; of paragraphs before the box; their share of all but it, under a name, and
under a heading."""
LINE, TRADE, FAR = 50, 60, 120  # characters of the line with the name, of one with the trade, before the name below

RAIN = "the rain fell for hours on end, and nobody in the town went out of the house before it was dark."
STORY = "\n".join(f"On day {n} {RAIN}" for n in range(5))
NOTE = "Ann has been writing for the Valley Paper since the bridge was built. She lives by the river."
EDITS = "is an editor of the Valley Paper, and has been living by the river for years."

EXAMPLES = [
    bad(f"{STORY}\n⟦About the author\n{NOTE}⟧", STORY),
    bad(f"{STORY}\n⟦Über den Autor\nAnna See\nAnna See schreibt, seit die Brücke steht.⟧", STORY, lang="de"),
    bad(f"{STORY}\n⟦About Ann Lee\nStaff writer\n{NOTE.replace('Ann', 'Ann Lee')}⟧", STORY),
    bad(f"{STORY}\n⟦About the author\n{NOTE}\n{NOTE.replace('Ann', 'Today she')}⟧", STORY),
    bad(f"{STORY}\n⟦Ann Lee\nAnn {EDITS}⟧", STORY),
    bad(f"{STORY}\n⟦About Ann Lee\nAs an editor Ann Lee has to do with all the rivers of the valley.⟧", STORY),
    bad(f"{STORY}\n⟦Anna See\nHistoryczka doliny. Autorka książki o rzece i o moście.⟧", STORY, lang="pl"),
    ok(f"{STORY}\nAbout Ann Lee\nAs an editor one has to do with all the rivers of the valley."),  # not of her
    ok(f"{STORY}\nAnn Lee\nThe river has many an author. No one of them lives by it."),  # nobody's trade
    bad(f"{STORY}\n⟦AUTOR\nDr. Anna See\nist Anwältin im Tal und schreibt über Flüsse.⟧", STORY, lang="de"),
    ok(f"{STORY}\nAutor\nAnna\nlea : ich glaube, es war der Fluss, und nicht der See.", lang="de"),  # who comments
    ok(f"{STORY}\nAuthor\nAnn Lee\nThe book is out of print, and has been for years."),  # of a book
    ok(f"{STORY}\nAnn Lee\n{NOTE.replace('Ann', 'Ann Lee')}"),  # a heading: she may have no trade of writers
    ok(f"{STORY} Lee wept.\nAnn Lee\nAnn is an editor of the Valley Paper, and lives by the river."),  # a story of her
    ok(f"{STORY}\nAnn Lee\nThe editor of the Valley Paper has been living by the river."),  # begins with no name
    ok(f"{STORY}\nAnn Lee\nAnn, the editor of the Valley Paper, said that it was not over."),  # she tells
    ok(f"{STORY}\nA Thought\nA thought is the author of the deed, and a reporter of the river."),  # no name
    ok(f"About the author\n{NOTE}\n{STORY}"),  # before the article
    ok(f"{STORY}\nAbout the author\nNew books"),  # nothing is told
    ok(f"{STORY}\nAnn Lee\nAnn Lee was born in 1931 in the valley, and became the author of two books."),  # a life
    ok(f"{STORY}\nAnn Lee\nAnn is a journalist and a sailor, and the only one who saw the water come."),  # for nobody
    ok(f"{STORY}\nAbout the author\nThe novelist was born in 1931 and died before his book was printed."),
    ok(f"{STORY}\nAnn Lee\nAnn was a teacher and the columnist of the parish. She died on Sunday."),
    ok(f"{STORY}\nAnn Lee\nPoet, author of “The River”. She reads on Friday in the town hall."),  # an event
    ok(f"{STORY}\nBob Hill\nBob {EDITS}\nAnn Lee\nAnn {EDITS}"),  # a list of them
]  # fmt: skip


@rule(
    "META23", "author-box", severity="warning", fix="safe", examples=EXAMPLES, scope="document",
    where=(pl.col("chars") <= LINE, pl.col("text").str.contains(LIKE)),
)  # fmt: skip
def author_box(doc: Doc) -> Iterator[Hit]:
    """Who wrote the article, in a box behind it: the name or "About the author", and what is told under it.

    Why: a fact about the article, the same under all that the author wrote.
    Keeps: people whom the article or its title names, under a bare name those who do not write for somebody, those
    who say something, were born or died, lists of people. The note goes to ck_byline.
    """
    count, lines = len(doc.spans), doc.stripped()
    prose: list[int] = []
    for i in doc.woken:
        line = doc.line(i)
        found = NAMED.fullmatch(line) if len(line) <= LINE else None
        about = ABOUT.fullmatch(line) is not None
        if not (found or about) or i == 0 or i + 1 == count or (found and found["name"].split()[0] in THE):
            continue
        last = i + 1 + (len(doc.line(i + 1)) <= TRADE and not paragraph(doc.line(i + 1)) and i + 2 < count)
        note = lines[last]
        if not LEAST <= len(note) <= LONGEST or note[-1] not in ".!)…":
            continue
        if any(told.search(note) for told in (TELLS, LIFE, EVENT)):
            continue
        prose = prose or sizes(lines)
        before = sum(prose[:i])
        if before < max(ENOUGH, (SAID if about else MOST) * (before + sum(prose[last + 1 :]))):
            continue
        if about and BARE.fullmatch(line) and not GOES_ON.match(note):
            continue
        if found and not about:
            name = found["name"]
            heads = line.lstrip()[: found.start("name")].strip() in {"About", "Über", "Sobre"}
            begins = note.split()[0].strip(",") == name.split()[0] or (heads and name in note[:FAR])
            if not ((begins and (heads or WORKS.search(note))) or WROTE.search(note)):
                continue
            others = lines[:i] + lines[last + 1 :]
            if told_of(name, doc.title, others):
                continue
            if any(NAMED.fullmatch(a) and b.startswith(a.split()[0]) and len(b) > TRADE for a, b in pairwise(others)):
                continue
        if about and sum(map(len, lines[last:])) <= LONGEST and all(map(paragraph, lines[last:])):
            last = count - 1  # whatever else is told of the author
        yield Hit(doc.spans[i][0], doc.spans[last][1], "a box about the author", "", (("byline", note),))
        return
