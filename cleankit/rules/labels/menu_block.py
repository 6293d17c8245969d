from collections.abc import Iterator

import polars as pl

from cleankit.model import Doc, Hit
from cleankit.rule import bad, ok, rule
from cleankit.text.lines import ends_sentence
from cleankit.text.patterns import pattern
from cleankit.words.labels import whole

LEAST = 6
"""Items in a row."""
WORDS = 4.0
"""Mean words an item at most: menus name, articles tell."""
LABELS = 2
"""Items at least that the lexicon knows as labels of pages: a list of goods or names has none."""
KINDS = ("navigation", "newsletter", "follow", "share", "comments", "most_read", "copyright", "print")
PAGE = 30
"""Lines of a document at least: a page scraped whole, not an article."""
ITEM = pattern(r"^\s*(?:[*+•·»›▪■-]|o )\s*(?P<text>\S.{0,58})$")

BODY = "The ministers met on Monday in the capital and agreed to meet again within the month, officials said."
MENU = "* Home\n* World\n* Sport\n* Culture\n* Contact us\n* Log in"
LIST = "* Roads\n* Bridges\n* Boats\n* Dams\n* Mills\n* Wells"
PROSE = "\n".join(f"{BODY[:-1]} on day {n}." for n in range(30))

EXAMPLES = [
    bad(f"⟦{MENU}⟧\n{PROSE}", PROSE),
    bad(f"{PROSE}\n⟦{MENU}⟧", PROSE),
    ok(f"{PROSE}\n{LIST}\n{BODY}"),  # between paragraphs: a list of the article
    ok(f"{LIST}\n{BODY}"),  # an article, not a page
    ok(PROSE + "\n* 200 g sugar\n* 3 eggs\n* 100 g flour\n* 1 lemon\n* 2 spoons of oil\n* 5 drops of rum"),  # amounts
    ok(PROSE + "\n* Sport bottles\n* Cutlery\n* Paper cups\n* Cooking pots\n* Wrapping foil\n* Toys"),  # goods
    ok(PROSE + "\n" + "\n".join(["* The minister said that he would go"] * 6)),  # items that tell
]


@rule(
    "LBL19", "menu-block", severity="error", fix="safe", examples=EXAMPLES, scope="document",
    where=(pl.col("chars") <= 64, pl.col("text").str.contains(r"^\s*(?:[*+•·»›▪■-]|o )")),
)  # fmt: skip
def menu_block(doc: Doc) -> Iterator[Hit]:
    """A menu of the page: a run of short bulleted items before the first paragraph or behind the last.

    Why: a page scraped whole brings its navigation along.
    Keeps: lists inside the article, of amounts, of goods or of many words; everything in short documents.
    """
    count = len(doc.spans)
    if count < PAGE:
        return
    woken = set(doc.woken)
    paragraphs = [i for i in range(count) if i not in woken and _paragraph(doc.line(i))]
    first, last = (paragraphs[0], paragraphs[-1]) if paragraphs else (count, -1)
    at = 0
    while at < count:
        stop = at
        while stop < count and stop in woken and _item(doc.line(stop)):
            stop += 1
        if stop - at >= LEAST and (stop <= first or at > last):
            items = [doc.line(i).split()[1:] for i in range(at, stop)]
            amounts = sum(any(char.isdigit() for char in "".join(item)) for item in items)
            labels = sum(whole(doc.line(i), doc.lang, KINDS) is not None for i in range(at, stop))
            if sum(map(len, items)) <= WORDS * len(items) and amounts < 0.4 * len(items) and labels >= LABELS:
                yield Hit(doc.spans[at][0], doc.spans[stop - 1][1], f"menu of {stop - at} items", "")
        at = max(stop, at + 1)


def _paragraph(line: str) -> bool:
    return len(line) >= 80 and line.count(" ") >= 10 and (len(line) >= 200 or ends_sentence(line))


def _item(line: str) -> bool:
    return bool(ITEM.match(line)) and not ends_sentence(line)
