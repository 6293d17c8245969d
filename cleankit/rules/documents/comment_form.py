from collections.abc import Iterator
from itertools import accumulate

import polars as pl

from cleankit.evidence.documents.comment_labels import MAILED, NAMED, asks
from cleankit.evidence.documents.paragraphs import sizes
from cleankit.model import Doc, Hit
from cleankit.rule import bad, ok, rule
from cleankit.text.lines import ends_sentence

LONGEST, ENOUGH, REST, NEAR = 60, 400, 0.15, 4
"""Characters of a field; of paragraphs before it; what may stand behind it where no label is left, as a share of these;
lines from the field to a label and to the other field.
"""
BUTTONS = ("LBL04", "LBL18", "LBL42")
"""Rules that have taken the labels of a form away."""

RAIN = "the rain fell for hours on end, and nobody in the town went out of the house before it was dark."
STORY = "\n".join(f"On day {n} {RAIN}" for n in range(5))
THREAD = "I was there, and it was not as you say it was: the river stood at the door of the mill by noon."

EXAMPLES = [
    bad(f"{STORY}⟦\nName *\nEmail *\nWebsite\n{THREAD}⟧", STORY),
    bad(f"{STORY}\nKommentar:⟦\nName (erforderlich)\n{THREAD}⟧", f"{STORY}\nKommentar:", lang="de"),
    bad(f"{STORY}\nComment:⟦\nName *\nE-Mail *\n{RAIN}\n{THREAD}⟧", f"{STORY}\nComment:"),  # a thread
    ok(
        f"{STORY}\nComment:\nName *\nEmail *\n{STORY.replace('day', 'night')}\n{THREAD}", taken_by="lone-button"
    ),  # more than before
    ok(f"{STORY}\nOur letter of the week\nName *\nEmail *\n{THREAD}"),  # a newsletter's, in the middle
    ok(f"{STORY}\nUnser Newsletter\nName*\nE-Mail*\n{THREAD}", lang="de", taken_by="page-frame"),
    ok(f"{STORY}\nWin two seats\nName *\nEmail *\nThe winner will be announced on 12 May"),  # a competition
    ok(f"{STORY}\nComment s'inscrire\nName *\nE-mail *\nLa fête a lieu le 12 mai", lang="fr"),  # "how"
    ok(f"{STORY}\n12 comments\nName *\nEmail *\n{THREAD}"),  # a counter stands anywhere
    ok(f"{STORY}\nEmail *\n{STORY.replace('day', 'night')}\n{THREAD}"),  # one field
    ok(f"{THREAD}\nName *\nEmail *\nYour name\n{RAIN}", taken_by="lone-button"),  # no article before it
    ok(f"{STORY}\nComment:\nName\n{THREAD}", taken_by="lone-button"),  # no field that must be filled in
    ok(f"{STORY}\nComment:\nName * of the river\n{THREAD}", taken_by="lone-button"),
]


@rule(
    "DOC23", "comment-form", severity="warning", fix="safe", examples=EXAMPLES, scope="document", anchors=("*", "("),
    where=(pl.col("chars") <= LONGEST,),
)  # fmt: skip
def comment_form(doc: Doc) -> Iterator[Hit]:
    """A comment form's fields that must be filled in, and all behind them: comments, footers, who we are.

    Why: the form stands behind the article on every page that has one, so nothing behind it is the article's.
    Keeps: forms without a label of comments (newsletters, competitions, registrations), those with no article before
    them or more behind them, fields that need not be filled in.
    """
    fields = [i for i in doc.woken if len(doc.line(i)) <= LONGEST and _kind(doc.line(i))]
    if not fields:
        return
    lines = doc.stripped()
    behind = [*accumulate([len(line) * ends_sentence(line) for line in reversed(lines)])][::-1]
    before = 0
    for i, size in enumerate(sizes(lines)):
        if i in fields and before >= ENOUGH:
            after = behind[i]
            asked = any(map(asks, lines[max(0, i - NEAR) : i + NEAR + 1]))
            if after <= before and (asked or (after <= REST * before and _labelled(doc, fields, i))):
                yield Hit(doc.spans[i][0], doc.spans[-1][1], "comment form, and what stands behind it", "")
                return
        before += size


def _labelled(doc: Doc, fields: list[int], i: int) -> bool:
    """Whether both fields stand there, and labels stood right before them: what asks for a comment, and its field."""
    near = doc.cut_between(doc.spans[i - 1][1], doc.spans[i][0])
    both = {_kind(doc.line(n)) for n in fields if i <= n <= i + NEAR} == {1, 2}
    return both and len(near) > 1 and all(code in BUTTONS for code in near)


def _kind(line: str) -> int:
    return 1 if NAMED.fullmatch(line) else 2 if MAILED.fullmatch(line) else 0
