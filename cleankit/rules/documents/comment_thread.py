from collections.abc import Iterator

import polars as pl

from cleankit.evidence.documents.comment_labels import counts
from cleankit.evidence.documents.paragraphs import sizes
from cleankit.evidence.metadata.moments import DATE
from cleankit.model import Doc, Hit
from cleankit.rule import bad, ok, rule
from cleankit.text.lines import ends_sentence
from cleankit.text.patterns import pattern

LONGEST, ENOUGH, LEAST, NEAR = 110, 400, 2, 6
"""Characters of a line that signs a comment; of paragraphs before the first; how many such lines make a thread; lines
from a label to the first.
"""
CLOCK = pattern(r"(?<!\d)\d{1,2}[:.h]\d\d(?!\d)")
OWN = pattern(
    r"\W*(?:\d{1,4}[.)] )?(?:[Cc]omment by|COMMENT BY|[Kk]ommentar von|[Cc]ommentaire d[eu]|[Cc]omentario de|"
    r"[Cc]omentário de|[Cc]ommento di|[Rr]eactie van|[Kk]omentarz od) \S"
)
VERB = (
    r"(?:says|said|wrote|writes|replied|sagt|sagte|schreibt|schrieb|meint|meinte|dit|a dit|écrit|dice|dijo|escribió|"
    r"ha detto|scrive|diz|disse|escreveu|zegt|schrijft|pisze|napisała?)"
)
NAMED = pattern(rf"[^.!?]{{2,50}} {VERB} ?:\W*")
"""The name alone, and the moment on the next line: how comments are printed, and hardly anything else."""
OTHER = pattern(rf"\W*(?:\d{{1,4}}[.)] )?(?:[Pp]osted by|[Ww]ritten by) \S|[^.!?]{{2,50}} {VERB}[ :,-]+\d")

RAIN = "the rain fell for hours on end, and nobody in the town went out of the house before it was dark."
STORY = "\n".join(f"On day {n} {RAIN}" for n in range(5))
WHEN = "12 March 2026 at 10:15"

EXAMPLES = [
    bad(f"{STORY}\n⟦Comment by Tom — {WHEN}\nI was there!\nComment by Ann — {WHEN}\nSo was I.⟧", STORY),
    bad(f"{STORY}\n⟦Tom Reed says:\n{WHEN}\nI was there!\nAnn says:\n{WHEN}\nSo was I.⟧", STORY),
    bad(f"{STORY}\n2 comments\n⟦Tom says: {WHEN}\nI was there!\nAnn says: {WHEN}\nSo was I.⟧", f"{STORY}\n2 comments"),
    ok(f"{STORY}\nTom says: {WHEN}\nI was there!\nAnn says: {WHEN}\nSo was I."),  # no label: letters, a chat
    ok(f"{STORY}\nPosted by Tom, {WHEN}\nI was there!\nPosted by Ann, {WHEN}\nSo was I.\nThe end."),  # a live blog
    ok(
        f"{STORY}\nTom says:\n{WHEN}\n{STORY.replace('day', 'night')}\n{RAIN}\nAnn says:\n{WHEN}\nSo was I.",
    ),  # long
    ok(f"{STORY}\nAnn wrote on {WHEN}:\nI was there!\nTom replied on {WHEN}:\nSo was I.\nAnd so was all of the town"),
    ok(
        f"{STORY}\nAnn Lee says:\nAt 10:15 the bridge fell on 12 March 2026.\nTom says:\nOn 12 March 2026 at 10:15, no."
    ),
    ok(f"{STORY}\nComment by Tom — {WHEN}\nI was there!"),  # one
    ok(f"{STORY}\nTom Reed says:\nI was there!\nAnn says:\nSo was I."),  # no moment: people talk
    ok(f"Tom says: {WHEN}\nI was there!\nAnn says: {WHEN}\n{STORY}"),  # no article before
]


@rule(
    "DOC24", "comment-thread", severity="warning", fix="safe", examples=EXAMPLES, scope="document",
    anchors=(
        " says", " said", " wrote", " writes", " replied", " sagt", " schreibt", " schrieb", " meint", " dit", " écrit",
        " dice", " dijo", " escribió", " detto", " scrive", " diz", " disse", " escreveu", " zegt", " schrijft",
        " pisze", " napisa", "omment by", "OMMENT BY", "osted by", "ritten by", "ommentar von", "ommentaire d",
        "omentario de",
        "omentário de", "ommento di", "eactie van", "omentarz od",
    ),
    where=(pl.col("chars") <= LONGEST,),
)  # fmt: skip
def comment_thread(doc: Doc) -> Iterator[Hit]:
    """The comments of readers behind an article, each signed with a name and a moment.

    Why: they are no part of the article, and there may be more of them than of it.
    Keeps: one such line alone, what people say without a date and a time of day, letters and live blogs that no label
    of comments stands before, more prose than the article has, all before the first.
    """
    signs = {i: kind for i in doc.woken if (kind := _signs(doc, i))}
    if len(signs) < LEAST:
        return
    first = min(signs)
    lines = doc.stripped()
    before = sum(sizes(lines[:first]))
    more = sum(len(line) for line in lines[first:] if ends_sentence(line)) > before
    asked = any(map(counts, lines[max(0, first - NEAR) : first]))
    own = all(kind < 3 for kind in signs.values())
    if before >= ENOUGH and (signs[first] == 1 or (asked and (own or not more)) or (own and not more)):
        yield Hit(doc.spans[first][0], doc.spans[-1][1], f"{len(signs)} comments", "")


def _signs(doc: Doc, i: int) -> int:
    """How a line signs a comment: 0 not at all, 1 with the word, 2 as comments do, 3 as other things do as well."""
    line = doc.line(i).strip()
    kind = 0 if len(line) > LONGEST else 1 if OWN.match(line) else 2 if NAMED.fullmatch(line) else 3 * _else(line)
    if not kind:
        return 0
    below = doc.line(i + 1).strip() if i + 1 < len(doc.spans) else ""
    near = f"{line} {below[:60]}" if kind == 1 else below if kind == 2 and not ends_sentence(below) else line
    return kind if DATE.search(near) is not None and CLOCK.search(near) is not None else 0


def _else(line: str) -> bool:
    return OTHER.match(line) is not None
