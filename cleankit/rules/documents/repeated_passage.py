from bisect import bisect_left
from collections.abc import Iterator

import numpy as np
import polars as pl

from cleankit.evidence.documents.copies import LEAST, alike, announced, apart, places, whole
from cleankit.evidence.documents.menu_entries import entry
from cleankit.evidence.documents.prose import built
from cleankit.model import Doc, Hit
from cleankit.rule import bad, ok, rule
from cleankit.text.chars import alnum

SEED = 40
FAR = 1_000_000
"""Letters within which a copy is looked for: nobody searches the whole of a book for each of its lines."""
COPIES = 3
LONG = 300
"""What comes more often and is not long is the way the article is built: a recipe a day, a verse, a table."""

ONE = "The ministers met on Monday in the capital and agreed to meet again within the month."
TWO = "Officials said that the talks had been useful, although no date had been set for a treaty."

EXAMPLES = [
    bad(f"{ONE}\n{TWO}\n⟦{ONE}⟧", f"{ONE}\n{TWO}"),
    bad(f"{ONE} {TWO}\n⟦{TWO}⟧\nThe end.", f"{ONE} {TWO}\nThe end."),  # a paragraph that stands in the first line too
    bad(
        f"{ONE}\n⟦The ministers met on Mon\nday in the capital and agreed to meet again within the month.⟧ {TWO}",
        f"{ONE}\n{TWO}",
    ),  # the copy is wrapped in mid word
    ok("We shall go on to the end, whatever the cost may be.\nWe shall go on to the end, whatever the cost may be."),
    ok(f"To begin with\n- Wash it.\n- {ONE}\nIn the end\n- Dry it.\n- {ONE}"),  # under two headings
    ok("\n".join(["Two eggs, a slice of whole-grain toast with olive oil, one orange and a cup of tea"] * 2)),  # a list
    ok(
        "\n".join(["Drink 1 cup of tea, eat 2 eggs and 1 slice of toast, then 1 orange and 200 g of yogurt."] * 2)
    ),  # a plan
    ok(f"“{ONE}”\n{TWO}\n“{ONE}” This is what the spokeswoman said."),  # a quotation, printed large
    ok(f"To wash it:\n{ONE}\n{TWO}\nTo dry it:\n{ONE}\n{TWO}"),  # steps that begin alike
    ok(f"{ONE}\n" * 5),  # the way the text is built
    ok(f"{ONE}\n{TWO}\nThe ministers met on Monday in the capital and agreed to disagree."),  # another ending
]


@rule(
    "DUP01", "repeated-passage", severity="warning", fix="safe", examples=EXAMPLES, scope="document",
    where=(pl.col("chars") >= SEED, pl.col("echoes")),
)  # fmt: skip
def repeated_passage(doc: Doc) -> Iterator[Hit]:
    """A passage that stands in the same document a second time.

    Why: pages print the standfirst twice, scrapers take a paragraph and its parts; counts and models learn it twice.
    Keeps: the first copy; anything shorter than a sentence; lists, which have no full stop; what comes many times;
    what a colon announces, the steps of instructions.
    """
    letters, where = alnum(doc.text)
    done, told, ahead, copied = 0, 0, 0, 0  # ``ahead``: how far off the copy is of what ends at ``copied``
    lines = [doc.spans[i] for i in sorted({*doc.woken})]
    edges = np.searchsorted(where, np.array(lines, np.int64).reshape(-1, 2)).tolist()
    begins = [
        first
        for (start, end), (first, behind) in zip(lines, edges, strict=True)
        if end - start >= SEED and first < behind and len(letters) - first >= LEAST
    ]
    at = places(letters, {letters[first : first + SEED] for first in begins})
    for first in begins:
        spots = at[letters[first : first + SEED]]
        other = spots[bisect_left(spots, first - FAR)]
        if other == first:
            later = bisect_left(spots, first + LEAST)
            other = spots[later] if later < len(spots) else first
        if first < done or other == first or other + SEED > first + FAR:
            continue
        if first < copied and other - first == ahead:
            continue  # within a passage whose copy is taken
        early, late = min(first, other), max(first, other)
        size = max(SEED, alike(letters, early, late))
        if size < LONG and apart(spots[: COPIES * SEED + 1], SEED) > COPIES:
            continue
        found = whole(doc.text, where, late, size)
        if found is None or built(doc.text[found[0] : found[1]]):
            done = late + size if late == first and size >= LONG else done  # nor do the lines inside it
            continue
        if found[1] - found[0] >= LONG or not entry(doc, *found):
            if announced(doc.text, found[0]):
                told = found[1]
            elif found[0] >= told:
                yield Hit(found[0], found[1], "stands above already", "")
                ahead, copied = late - early, early + size
            done = max(done, late + size) if late == first else done
