from collections.abc import Iterator

import polars as pl

from cleankit.model import Doc, Hit
from cleankit.patterns import pattern
from cleankit.rule import bad, ok, rule
from cleankit.rules.documents.frame_lines import paragraph
from cleankit.rules.metadata.moments import DATE

LONGEST, ENOUGH, LEAST = 110, 400, 2
"""Characters of a line that signs a comment; of paragraphs before the first; how many such lines make a thread."""
CLOCK = pattern(r"(?<!\d)\d{1,2}[:.h]\d\d(?!\d)")
BY = pattern(
    r"\W*(?:\d{1,4}[.)] )?(?:[Cc]omment by|COMMENT BY|[Pp]osted by|[Ww]ritten by|[Kk]ommentar von|"
    r"[Cc]ommentaire d[eu]|[Cc]omentario de|[Cc]omentário de|[Cc]ommento di|[Rr]eactie van|[Kk]omentarz od) \S"
)
SAYS = pattern(
    r"[^.!?]{2,50} (?:says|said|wrote|writes|replied|sagt|sagte|schreibt|schrieb|meint|meinte|dit|a dit|écrit|dice|"
    r"dijo|escribió|ha detto|scrive|diz|disse|escreveu|zegt|schrijft|pisze|napisała?)\b.{0,60}"
)

RAIN = "the rain fell for hours on end, and nobody in the town went out of the house before it was dark."
STORY = "\n".join(f"On day {n} {RAIN}" for n in range(5))
WHEN = "12 March 2026 at 10:15"

EXAMPLES = [
    bad(f"{STORY}\n⟦Comment by Tom — {WHEN}\nI was there!\nComment by Ann — {WHEN}\nSo was I.⟧", STORY),
    bad(f"{STORY}\n⟦Tom Reed says:\n{WHEN}\nI was there!\nAnn says:\n{WHEN}\nSo was I.⟧", STORY),
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
    Keeps: one such line alone, what people say without a date and a time of day, all before the first.
    """
    signed = [i for i in doc.woken if _signs(doc, i)]
    if len(signed) < LEAST:
        return
    before = sum(b - a for i, (a, b) in enumerate(doc.spans[: signed[0]]) if paragraph(doc.line(i).strip()))
    if before >= ENOUGH:
        yield Hit(doc.spans[signed[0]][0], doc.spans[-1][1], f"{len(signed)} comments", "")


def _signs(doc: Doc, i: int) -> bool:
    line = doc.line(i).strip()
    if len(line) > LONGEST or not (BY.match(line) or SAYS.fullmatch(line)):
        return False
    near = line if i + 1 == len(doc.spans) else f"{line} {doc.line(i + 1)[:60]}"
    return DATE.search(near) is not None and CLOCK.search(near) is not None
