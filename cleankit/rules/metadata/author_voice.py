from collections.abc import Iterator

import polars as pl

from cleankit.evidence.documents.division import is_behind
from cleankit.evidence.documents.paragraphs import sizes
from cleankit.evidence.labels.speech import QUOTES
from cleankit.evidence.labels.told import TELLS
from cleankit.evidence.metadata.author_words import NOTE
from cleankit.evidence.metadata.event_words import EVENT
from cleankit.evidence.metadata.life_words import LIFE
from cleankit.evidence.metadata.voice_words import AS, ME, MORE, NAMED, SELF, SITE, SPOKEN, THE, TRADE
from cleankit.evidence.metadata.work_words import NOT, OTHER
from cleankit.model import Doc, Hit
from cleankit.rule import bad, ok, rule

LEAST, LONGEST, ENOUGH, MOST = 30, 900, 400, 0.7
"""Characters of a note; of paragraphs before it, and their share of all but it."""

RAIN = "the rain fell for hours on end, and nobody in the town went out of the house before it was dark."
STORY = "\n".join(f"On day {n} {RAIN}" for n in range(5))

EXAMPLES = [
    bad(f"{STORY}\n⟦Hi, I'm Ann and I'm so glad you are here! My blog is full of rivers.⟧", STORY),
    bad(f"{STORY}\n⟦Ich bin Anna, Autorin, und schreibe hier auf Talblick über Flüsse.⟧", STORY, lang="de"),
    bad(f"{STORY}\n⟦Als Redakteurin betreue ich den Blog rund um die Flüsse im Tal.⟧", STORY, lang="de"),
    bad(f"{STORY}\n⟦Senior Editor with a love of rivers. You can keep up with me on Bird: @annlee⟧", STORY),
    bad(f"{STORY}\n⟦Anna See ist Expertin für Flüsse. Seit Jahren bin ich am Wasser tätig.⟧", STORY, lang="de"),
    bad(f"{STORY}\n⟦Anna See, Fotografin aus dem Tal. Folgt mir gerne auf Bildblick.⟧", STORY, lang="de"),
    bad(f"{STORY}\n⟦Der Autor lebt im Tal und schreibt über Flüsse und Seen.⟧", STORY, lang="de"),
    bad(f"{STORY}\n⟦Ann Lee covers rivers for the Valley Paper. More by Ann Lee⟧", STORY),
    ok(f"{STORY}\nHi, I'm Ann and I'm so glad that you are here. The rain is over."),  # of no site
    ok(f"{STORY} Its author is dead.\nThe author lives in the valley, and is writing on."),  # of the book
    ok(f"{STORY}\nAnn Lee is a nurse of the valley. I met her on the bridge."),  # the reporter tells
    ok(f'{STORY}\n"I\'m Ann, and this is my blog," it began. "I am so glad you stopped by."'),  # quoted
    bad(f"{STORY}\n⟦The author is a former diplomat, and teaches in the valley.⟧", STORY),
    ok(f"{STORY}\nThe author is dead, but her books live on in the valley."),  # no trade
    ok(f"{STORY}\nDie Autorin lebt im Tal und gibt keine Interviews.", lang="de"),
    ok(f"{STORY}\nThe author lives in a small house by the river."),  # no place
    ok(f"{STORY}\nThe author is not alone, he said, and the river is not the only one."),  # he tells
    ok(f"{STORY}\nThe author is one who was born in the valley and died there."),  # a life
    ok(f"Hi, I'm Ann and this is my blog, where I write about rivers.\n{STORY}"),  # it begins the article
    ok(f"{STORY}\nDer Autor lebt im Tal und schreibt auf.\n{STORY.replace('day', 'night')}"),  # in the middle
    ok(f"{STORY}\nI am Catholic, and my podcast has lost its listeners since then."),  # an essay ends
    ok(f"{STORY}\nMy name is Ann, and my website was taken down in spring."),
    ok(f"{STORY}\nIch bin Lehrerin, und dieser Blog hat mir gezeigt, dass ich nicht allein bin.", lang="de"),
    ok(f"{STORY}\nAls Lehrerin leite ich eine Klasse, und dieser Newsletter ist ihr Werk.", lang="de"),
    ok(f"{STORY}\nBob Hill is the cook of the mill. You can find me at his table on any day."),  # a guest
    ok(f"{STORY}\nEditor, I cover my garden with straw every winter, and the mayor does not like it."),  # a letter
    ok(f"{STORY} It is a good book.\nThe author is a lawyer, and lives in the valley."),
    ok(f"{STORY}\nThe author is a lawyer, and it shows on every page."),
    ok(f"{STORY}\nDer Autor lebt in Wien und kennt das Tal kaum.", lang="de"),
    ok(f"{STORY}\nAnn Lee tells of rivers in the Valley Paper. More by her"),
    ok(f"{STORY}\nEditor wanted: the Valley Paper is looking for one who loves rivers"),
]


@rule(
    "META25", "author-voice", severity="warning", fix="safe", examples=EXAMPLES, scope="document",
    anchors=SPOKEN,
    where=(pl.col("chars").is_between(LEAST, LONGEST),),
)  # fmt: skip
def author_voice(doc: Doc) -> Iterator[Hit]:
    """Who wrote the article, told behind it by himself or as "the author".

    Why: a fact about the article, the same under all that the author wrote.
    Keeps: what the author tells within the article, authors of whom the article tells, quotations, whoever was born
    or died. The note goes to ck_byline.
    """
    prose: list[int] = []
    for i in doc.woken:
        line = doc.line(i).strip()
        if i == 0 or not LEAST <= len(line) <= LONGEST:
            continue
        if not speaks(line, doc, i) or any(told.search(line) for told in (TELLS, LIFE, EVENT)):
            continue
        prose = prose or sizes(doc.stripped())
        if is_behind(prose, i, ENOUGH, MOST):
            yield Hit(*doc.spans[i], "note of the author", "", (("byline", line),))


def speaks(line: str, doc: Doc, i: int) -> bool:
    """Whether whoever wrote the article presents himself in the line, or is presented as its author."""
    if not QUOTES.isdisjoint(line[:3]):
        return False
    if SELF.match(line) or AS.match(line):
        return SITE.search(line) is not None
    if NAMED.match(line) or TRADE.match(line):
        return ME.search(line) is not None
    if THE.match(line) and not NOT.search(line):
        return not any(OTHER.search(doc.line(n)) for n in range(len(doc.spans)) if n != i)
    found = MORE.search(line)
    return found is not None and (named := NOTE.match(line)) is not None and named["name"] == found["name"].strip()
