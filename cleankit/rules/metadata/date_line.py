from collections.abc import Iterator
from itertools import pairwise

import polars as pl

from cleankit.evidence.metadata.days import LONGEST, day
from cleankit.evidence.metadata.moments import DIGITS
from cleankit.evidence.metadata.signed_days import signed_beside
from cleankit.model import Doc, Hit
from cleankit.rule import bad, ok, rule
from cleankit.text.lines import ends_sentence

TOP, HEAD, TAIL = 10, 6, 3
"""Lines before the first paragraph, around the first ones, at the end."""
ENOUGH = 300
"""Characters of the article behind a bare day."""

BODY = "The ministers met on Monday in the capital and agreed to meet again within the month."
STORY = "\n".join(f"{BODY[:-1]} for the {nth} time." for nth in ("first", "second", "third", "fourth"))
RAIN = "هطل المطر طوال اليوم في العاصمة وفي المدن التي تقع حولها، وقال خبراء إنه لن ينقطع قبل الغد."

EXAMPLES = [
    bad(f"⟦March 12, 2026⟧\n{STORY}", STORY),
    bad(f"⟦Donnerstag, 12. März 2026, 15:40 Uhr⟧\n{STORY}", STORY, lang="de"),
    bad(f"Ministers meet\n⟦Posted on: Monday, 12 March 2026 | 10:15 GMT⟧\n{BODY}", f"Ministers meet\n{BODY}"),
    bad(f"Ministers meet\n⟦Posted on March 12, 2026 by Ann Lee | 4 min read⟧\n{BODY}", f"Ministers meet\n{BODY}"),
    bad(f"Ministers meet\n⟦12 March 2026 10:17⟧\n{BODY}", f"Ministers meet\n{BODY}"),  # nothing begins at 10:17
    bad(f"⟦By Ann Lee 12 March 2026⟧\n{BODY}", BODY),
    bad(f"{BODY}\n⟦12/03/2026 - 10:17⟧", BODY),
    bad(f"{BODY}\n⟦Updated: March 12, 2026⟧", BODY),
    bad(f"⟦الإثنين، 12 مارس/ آذار 2026 10:17 م⟧\n{RAIN}", RAIN, lang="ar"),
    bad(f"⟦الرياض 23 شوال 1447 هـ الموافق 12 مارس 2026 م واس⟧\n{RAIN}", RAIN, lang="ar"),
    bad(f"⟦۲۲ اسفند ۱۴۰۴، ۱۰:۱۷⟧\n{BODY}", BODY, lang="fa"),
    bad(f"⟦شائع 12 مارچ 2026 10:15am⟧\n{BODY}", BODY, lang="ur"),
    bad(f"⟦12 ئازار 2026⟧\n{STORY}", STORY, lang="ckb"),
    bad(f"⟦Güncelleme: 13.03.2026 - 10:15⟧\n{BODY}", BODY, lang="tr"),
    bad(
        f"السيول تغلق الطرق\nكتب - خالد المرزوق\n⟦الخميس، 12 مارس 2026 02:30 م⟧\n{RAIN}",
        f"السيول تغلق الطرق\nكتب - خالد المرزوق\n{RAIN}",
        lang="ar",
    ),  # under whoever wrote it
    bad(
        f"السيول تغلق الطرق\n⟦الخميس، 12 مارس 2026 02:30 م⟧\nخالد المرزوق\n{RAIN}",
        f"السيول تغلق الطرق\nخالد المرزوق\n{RAIN}",
        lang="ar",
    ),  # above
    ok(
        f"خالد المرزوق\nالخميس، 12 مارس 2026 02:30 م\n{RAIN}", lang="ar", taken_by="name-line"
    ),  # whom one can meet then
    ok(f"السيول تغلق الطرق\nخالد المرزوق\n12 مارس 2026\n{RAIN}", lang="ar", taken_by="name-line"),  # no time
    ok(f"لقاء مع خالد المرزوق\nالخميس، 12 مارس 2026 02:30 م\n{RAIN}", lang="ar"),  # when one can meet him
    ok("March 12, 2026"),  # nothing else
    ok(f"March 12, 2026\n{BODY}"),  # a note in a diary is as short
    ok("\n".join(f"March {n}, 2026\n{BODY[:-1]} for the {n}th time." for n in range(1, 9))),  # a chronicle
    ok(f"12 March 2026\n{STORY}\n13 March 2026\nThe sun came out at last."),  # a short one
    ok(f"12 March 2026\n13 March 2026\n{STORY}"),  # days of a tour
    ok(f"Anna Hill\n3 March 1942 - 5 May 2026\n{STORY}"),  # a life
    ok(f"3 - 5 March 2026\n{STORY}"),  # days of a fair
    ok(f"3 March 1912\n{STORY}"),  # no page is as old
    ok(f"His diary, found in the wreck\n3 March 2012\n{STORY}"),  # a short line names what was then
    ok(f"Termin:\nSamstag, 12. März 2026, 19.30 Uhr\n{STORY}", lang="de"),  # likewise, with a time
    ok(f"Date: 12 March 2026, 19:17\n{STORY}"),  # of an event
    ok(f"Marlow, 12 March 2026\n{STORY}"),  # where the letter was written
    ok(f"Fair in Marlow 12 March 2026\n{STORY}"),  # what happens then
    ok(f"Marlow Fair 12 March 2026\n{STORY}"),
    ok(f"الرقم : 12 / 34\nالتاريخ : 12 / 10 / 1436هـ\n{RAIN}", lang="ar"),  # of a decree
    ok(f"{BODY}\nThe fair begins\nMarch 12, 2026 10:17", taken_by="timestamp-line"),  # of what the line before names
    ok(f"{BODY}\nAnn Lee\nAugust 29, 2026"),  # under a signature
    ok(f"{BODY}\nMarch 12, 2026"),  # behind the article without a time: the day of an event, perhaps
    ok(f"{BODY}\nSaturday, 12 March 2026, 19:30"),  # an evening's begin
    ok(f"March 12, 2026 was a good day\n{STORY}"),
    ok(f"12 Angry Men 1957\n{STORY}"),  # no month
]


@rule(
    "META10", "date-line", severity="warning", fix="safe", examples=EXAMPLES, scope="document",
    anchors=DIGITS,
    where=(
        pl.col("chars") <= LONGEST,
        ~pl.col("text").str.contains(r"(?:[^mMnгГ]\.|[!?؟۔])\W*$"),
        pl.col("text").str.contains(r"\p{N}{4}|\p{N}\s?[-/.]\s?\p{N}{1,2}\s?[-/.,]\s?\p{N}"),
        pl.col("text").str.contains(
            r"\p{N}\p{L}*[.º]?[\s/-]\s?\p{L}+[^\p{N}]+\p{N}{4}|\p{L}\.?\s\p{N}{1,2}\p{L}*,?\s\p{N}{4}|"
            r"\p{N}\s?[-/.]\s?\p{N}{1,2}\s?[-/.,]\s?\p{N}"
        ),
    ),
)  # fmt: skip
def date_line(doc: Doc) -> Iterator[Hit]:
    """The day of publication on a line of its own, before the article or behind it, with whoever wrote it.

    Why: a fact about the article, not a part of it.
    Keeps: days of events, lives, diaries, letters and decrees: a day that is neither labelled nor goes with a time to
    the minute must be the only one, and begin the text or follow a sentence; behind the article it stays. The day
    goes to ck_published.
    """
    count = len(doc.spans)
    dates = {i: said for i in doc.woken if (i < TOP or i >= count - TAIL) and (said := day(doc.line(i), doc.lang))}
    sizes = [_size(doc, i) for i in range(count)] if dates else []
    paragraphs = [i for i, size in enumerate(sizes) if size]
    if not paragraphs:
        return
    first, last = paragraphs[0], paragraphs[-1]
    others = (i for i in doc.woken if max(first, HEAD - 1) < i < last and i not in dates)
    if any(day(doc.line(i), doc.lang) for i in others):
        return
    loose = {name for said in dates.values() if said.sure < 2 for name in said.names}
    posts = any(b - a > 1 for a, b in pairwise(i for i in dates if i > last))  # each heads what stands below it
    done = -1
    for i, said in dates.items():
        follows = i == 0 or done == i - 1 or ends_sentence(doc.line(i - 1))
        if i < first:
            stays = (
                not said.sure
                and not (follows and sum(sizes) >= ENOUGH)
                and not (signed_beside(doc, i, i - 1) or signed_beside(doc, i, i + 1))
            )
        elif i < last:
            stays = i >= HEAD or not said.sure
        else:
            stays = i < count - TAIL or not said.sure or not follows or posts
        if not stays and (said.sure > 1 or len(loose) == 1):
            done = i
            yield Hit(*doc.spans[i], "day of publication", "", (("published", doc.line(i).strip()),))


def _size(doc: Doc, i: int) -> int:
    start, end = doc.spans[i]
    return end - start if doc.is_paragraph(i) else 0
