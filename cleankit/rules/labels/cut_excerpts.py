from collections.abc import Iterator
from itertools import pairwise
from statistics import median

import polars as pl

from cleankit.evidence.documents.paragraphs import sizes
from cleankit.evidence.labels.excerpt_words import AND, ASKED, CUT, ROW, SIGNED, rows
from cleankit.model import Doc, Hit
from cleankit.rule import bad, ok, rule
from cleankit.text.folding import fold
from cleankit.words.lexicon import lexicon

LEAST, LONGEST, BEGIN = 60, 450, 40
"""Characters of an excerpt; how much tells it."""
ALIKE, NEAR, LITTLE = 1.45, 1.2, 0.25
"""How much longer than the median one may be, and the first; share that a small word ends."""
BARE, EVEN = 4, 1.25
"""The same of a row without a sign: no headline or date between two, no bracket, no "more"."""
ENOUGH, MOST = 400, 0.6
"""Characters of paragraphs before the row; the most it has of all paragraphs."""

RAIN = "the rain fell for hours on end, and nobody in the town went out of the house before it was dark."
STORY = "\n".join(f"On day {n} {RAIN}" for n in range(9))
ONE = "The ministers met on Monday in the capital and agreed to meet again, and the…"
TWO = "Nobody knows why the river rose to the door of the old mill, and whether it…"
FOUR = "The bridge of the valley has been closed since Sunday, and the mayor has had…"
THREE = "The club of the valley has lost its fifth match in a row, and nobody is to…"

EXAMPLES = [
    bad(f"{STORY}\n⟦{ONE}\n{TWO}\n{THREE}\n{FOUR}⟧", STORY),
    ok(f"{STORY}\n{ONE}\n{TWO}\n{THREE}"),  # without a sign, three may be a poem or a quiz
    ok(f"{STORY}\n1. {ONE}\n2. {TWO}\n3. {THREE}\n4. {FOUR}"),  # a quiz
    ok("\n".join((STORY, *(f"{text.rsplit(maxsplit=1)[0]} and…" for text in (ONE, TWO, THREE, FOUR))))),  # and so on
    bad(f"{STORY}\n⟦{ONE}\nA river at the door\n3 May\n{TWO}\n{THREE}⟧\nWrite a comment", f"{STORY}\nWrite a comment"),
    bad(f"{STORY}\n⟦{ONE[:-1]} [...]\n{TWO[:-1]} [...]\n{THREE[:-1]} [...]⟧", STORY),
    bad(f"{STORY}\n⟦{STORY[:95]}. ... » mehr\n{ONE} » mehr\n{TWO} » mehr⟧", STORY, lang="de"),
    ok("\n".join((STORY, *(f"“{text}" for text in (ONE, TWO, THREE, FOUR))))),  # witnesses, whose voices fail
    ok(f"{STORY}\n{ONE}\n{TWO}"),  # two may be a habit
    ok(f"{ONE}\n{TWO}\n{THREE}\n{STORY}"),  # a page of excerpts
    ok(f"{STORY}\n{ONE}\n{STORY.replace('day', 'noon')}\n{TWO}\n{STORY.replace('day', 'night')}\n{THREE}"),  # no row
    ok(f"{STORY}\nAnd so it came that nobody of them saw the bridge again…\n{TWO}\n{THREE} {ONE} {TWO}"),  # lengths
    ok(f"{STORY}\n{ONE}\n{TWO}\n{THREE}\n{TWO[:-1]} has to be closed."),  # of this page: the article follows
    ok(f"{STORY}\n{ONE}\n…bridge was closed.\n{TWO}\n{THREE}"),  # the text goes on behind the dots
    ok(f"{STORY}\nHe waited until the night was over and the water was gone, he waited…\n"
       "She waited until the night was over and the water was gone, she waited…\n"
       "They waited until the night was over and the water was gone, they waited…"),  # no small word: a habit
]  # fmt: skip


@rule(
    "LBL38", "cut-excerpts", severity="warning", fix="safe", examples=EXAMPLES, scope="document",
    anchors=("…", "...", "mehr", "more", "weiter"), where=(pl.col("chars").is_between(LEAST, LONGEST),),
)  # fmt: skip
def cut_excerpts(doc: Doc) -> Iterator[Hit]:
    """A row of excerpts from other articles, each cut at the same length in the middle of a sentence.

    Why: they are what the page shows of other articles.
    Keeps: sentences that end in dots by habit: fewer than three, of different lengths, none with a small word before
    the dots, or such as go on; pages that are all excerpts, and excerpts of what stands below.
    """
    if len(doc.woken) < ROW:
        return
    lines = doc.stripped()
    cut = {
        i
        for i in doc.woken
        if LEAST <= len(lines[i]) <= LONGEST and CUT.search(lines[i]) and not ASKED.search(lines[i])
    }
    if len(cut) < ROW or any(line[0] in "…." for line in lines):
        return
    prose = sizes(lines)
    small = (known.function_words if (known := lexicon(doc.lang)) else frozenset()) - AND
    for row in rows(lines, sorted(cut)):
        long = [len(lines[i]) for i in row]
        middle = median(long)
        if len(row) > ROW and not middle / NEAR <= long[0] <= middle * NEAR:  # the article's own end, cut as well
            del row[0], long[0]
        if max(long) > ALIKE * middle or middle > ALIKE * min(long):
            continue
        if any(doc.text.find(lines[i][:BEGIN], doc.spans[row[-1]][1]) >= 0 for i in row):
            continue
        ends = [CUT.sub("", lines[i]) for i in row]
        little = sum(end[-1] in ".!?,;:-" or fold(end.rsplit(maxsplit=1)[-1]) in small for end in ends)
        signed = any(b - a > 1 for a, b in pairwise(row)) or any(SIGNED.search(lines[i]) for i in row)
        if not signed and (len(row) < BARE or max(long) > EVEN * min(long)):
            continue
        before = sum(prose[: row[0]])
        if little >= max(1, LITTLE * len(row)) and before >= max(ENOUGH, (1 - MOST) / MOST * sum(long)):
            yield Hit(doc.spans[row[0]][0], doc.spans[row[-1]][1], f"{len(row)} excerpts of other articles", "")
