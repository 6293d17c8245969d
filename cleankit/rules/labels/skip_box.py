from collections.abc import Iterator

import polars as pl

from cleankit.model import Doc, Hit
from cleankit.rule import bad, ok, rule
from cleankit.text.folding import fold
from cleankit.text.patterns import pattern

# A link for readers of the keyboard: it leads past a box of the page, and names it.
WHAT = r"(?P<what>.{2,60})"
OPEN = pattern(
    rf"\W*(?:skip (?:past )?{WHAT} and continue reading|(?:تخطى|تخطي) {WHAT} وواصل القراءة|"
    rf"رد شدن از {WHAT} و ادامه خواندن(?: مطلب)?|از {WHAT} رد شوید و به خواندن ادامه دهید|"
    rf"مواد پر جائیں|{WHAT} نظرانداز کریں اور آگے پڑھیں|"
    rf"(?:ignora|saltar) {WHAT} y continu(?:ar|á|a) leyendo|pule {WHAT} e continue lendo|"
    rf"ignorer {WHAT} et continuer la lecture|пропустить {WHAT} и продолжить чтение|"
    rf"пропустити {WHAT} (?:і|й|та) продовжити(?: читання)?|{WHAT} (?:bölümünü )?geç ve okumaya devam et|"
    rf"lewati {WHAT} dan terus membaca|ruka {WHAT} na uendelee kusoma|{WHAT} छोड़कर आगे बढ़ें)\W*",
    ignore_case=True,
)
# Where the box ends.
CLOSE = pattern(
    r"\W*(?:end of .{2,60}|.{2,60} نهاية|نهاية .{2,60}|پایان .{2,60}|مواد پر جائیں|.{2,60} کا اختتام|"
    r"final de .{2,60}|fin (?:de|du|des) .{2,60}|fim d[eoa]s? .{2,60}|конец .{2,60}|кінець .{2,60}|"
    r".{2,60} (?:sonu|haberinin sonu)|akhir dari .{2,60}|mwisho wa .{2,60}|समाप्त)\W*",
    ignore_case=True,
)
ANCHORS = (
    "continue reading", "وواصل القراءة", "ادامه خواندن", "خواندن ادامه دهید",
    "مواد پر جائیں", "آگے پڑھیں", "leyendo", "continue lendo",
    "continuer la lecture", "продолжить чтение", "продовжити", "okumaya devam et", "dan terus membaca",
    "uendelee kusoma", "छोड़कर आगे बढ़ें",
)  # fmt: skip
LINES, LETTERS = 12, 1500
"""A box has no more; where its end is not in reach, only the link goes."""

BODY = "The ministers met on Monday in the capital and agreed to meet again within the month."

EXAMPLES = [
    bad(
        f"{BODY}\n⟦Skip Our podcast and continue reading\nOur podcast\nThe story behind the news\nEnd of Our podcast⟧"
        f"\n{BODY[:-1]}, he said.",
        f"{BODY}\n{BODY[:-1]}, he said.",
    ),
    bad(
        "هطل المطر طوال اليوم.\n⟦تخطى الأكثر قراءة وواصل القراءة\nالأكثر قراءة نهاية⟧\nوارتفع النهر.",
        "هطل المطر طوال اليوم.\nوارتفع النهر.",
        lang="ar",
    ),
    bad(f"{BODY}\n⟦Skip the video and continue reading⟧", BODY),  # the rest of the box is gone
    bad("باران بارید.\n⟦رد شدن از پادکست و ادامه خواندن\nپادکست\nپایان پادکست⟧", "باران بارید.", lang="fa"),
    bad(
        "باران بارید.\n⟦از پادکست رد شوید و به خواندن ادامه دهید\nپادکست\nپایان پادکست⟧\nرود بالا آمد.",
        "باران بارید.\nرود بالا آمد.",
        lang="fa",
    ),
    bad(
        f"{BODY}\n⟦Skip the video and continue reading⟧\nEnd of the affair\n{BODY[:-1]}, he said.",
        f"{BODY}\nEnd of the affair\n{BODY[:-1]}, he said.",
    ),  # the end of something else
    ok(f"{BODY}\nSkip the first chapter and continue reading at page ten, he told the class."),  # a sentence
    ok(f"{BODY}\nThe beginning\n{BODY[:-1]}, he said.\nEnd of story"),  # nothing was opened
]


@rule(
    "LBL20", "skip-box", severity="error", fix="safe", examples=EXAMPLES, scope="document", anchors=ANCHORS,
    where=(pl.col("chars") <= 140,),
)  # fmt: skip
def skip_box(doc: Doc) -> Iterator[Hit]:
    """A box inside the article with the links that lead past it: most read, podcast, newsletter, embedded video.

    Why: the links are for readers with a keyboard, the box is the same in every article of the day.
    Keeps: sentences that tell someone to read on; lines of a box whose end is out of reach.
    """
    done = -1
    for i in doc.woken:
        if i <= done or not (opened := OPEN.fullmatch(doc.line(i))):
            continue
        what = fold(opened["what"] or "").strip()
        start, end = doc.spans[i]
        done = i
        for last in range(i + 1, min(i + LINES, len(doc.spans))):
            if doc.spans[last][1] - start > LETTERS:
                break
            if what and what in fold(doc.line(last)) and CLOSE.fullmatch(doc.line(last)):
                end, done = doc.spans[last][1], last
                break
        yield Hit(start, end, "a box of the page, and the link that leads past it", "")
