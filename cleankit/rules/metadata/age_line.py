from collections.abc import Iterator

import polars as pl

from cleankit.evidence.metadata.ages import AGE, EITHER, SIGN, TEASER
from cleankit.model import Doc, Hit
from cleankit.rule import bad, ok, rule
from cleankit.text.patterns import pattern

LONGEST, TITLE, NEAR = 40, 160, 4
"""Characters of the line, of a headline with its age behind it; lines beside the article."""
QUESTION = pattern(r"[؟?:：]\W*$|^\W*[-–—«\"“]")

RAIN = "هطل المطر طوال اليوم على القرى وأغلقت الطرق، وقال خبراء إنه لن ينقطع قبل صباح الغد."
BARAN = "باران سراسر روز در روستاها بارید و راه‌ها بسته شد و کارشناسان گفتند تا فردا بند نمی‌آید."

EXAMPLES = [
    bad(f"⟦منذ 3 ساعات⟧\n{RAIN}", RAIN, lang="ar"),
    bad(f"{RAIN}\n⟦منذ ٣ ساعات⟧\n{RAIN[:-1]} أيضا.", f"{RAIN}\n{RAIN[:-1]} أيضا.", lang="ar"),
    bad(f"{RAIN}\n⟦منذ يومين⟧", RAIN, lang="ar"),
    bad(f"السيول تغلق الطرق\n⟦قبل 15 دقيقة⟧\n{RAIN}", f"السيول تغلق الطرق\n{RAIN}", lang="ar"),
    bad(f"⟦آخر تحديث منذ 3 ساعات⟧\n{RAIN}", RAIN, lang="ar"),
    bad(f"⟦۳ ساعت پیش⟧\n{BARAN}", BARAN, lang="fa"),
    bad(f"{BARAN}\n⟦۲ روز قبل⟧", BARAN, lang="fa"),
    bad("⟦3 گھنٹے پہلے⟧", "", lang="ur"),
    bad("⟦٣ کاتژمێر لەمەوبەر⟧", "", lang="ckb"),
    bad("⟦۳ ساعته مخکې⟧", "", lang="ps"),
    bad(
        f"{RAIN}\n⟦الوزير يزور الوادي بعد السيلمنذ 3 ساعات⟧\n⟦افتتاح جسر جديد في الشمالمنذ 5 ساعات⟧",
        RAIN,
        lang="ar",
    ),
    bad(f"{BARAN}\n⟦وزیر به دره رفت | ۳ ساعت پیش⟧\n⟦پل تازه در شمال باز شد | ۲ روز پیش⟧", BARAN, lang="fa"),
    ok(f"{RAIN}\nقبل 24 ساعة\n{RAIN[:-1]} أيضا.", lang="ar"),  # a step of a plan: before
    ok(f"{BARAN}\n۲ روز قبل\n{BARAN[:-1]} هم.", lang="fa"),
    ok("منذ ساعتين\nأنتظر المطر\nولا يأتي المطر", lang="ar"),  # a verse
    ok(f"منذ 20 عاما\n{RAIN}", lang="ar"),  # a title: no page says years without figures of its own
    ok(f"{RAIN}\nمنذ زمن بعيد\n{RAIN[:-1]} أيضا.", lang="ar"),  # no age
    ok(f"{RAIN}\nمنذ يومين\n{RAIN[:-1]} أيضا.", lang="ar"),  # a subheading has no figures
    ok("ومتى وصلتم إلى القرية؟\nمنذ 3 أيام", lang="ar"),  # an answer
    ok("متى؟\n- منذ 3 أيام", lang="ar"),
    ok("منذ 3 ساعات والمطر يهطل على القرى", lang="ar"),  # more than the age
    ok(f"{RAIN}\nتوقف القطار في الوادي منذ 3 ساعات\n{RAIN[:-1]} أيضا.", lang="ar"),  # no list
    ok("وكان المطر يهطل منذ 3 أيام.\nوكانت الطرق مغلقة منذ 5 أيام.", lang="ar"),  # sentences
]


@rule(
    "META26", "age-line", severity="warning", fix="safe", examples=EXAMPLES, scope="document",
    langs={"ar", "fa", "ur", "ckb", "ps"},
    anchors=("منذ", "قبل", "پیش", "پہلے", "لەمەوبەر", "مخکې", "وړاندې", "پێش"),
    where=(
        pl.col("chars") <= TITLE,
        ~pl.col("text").str.contains(r"[.؟!?…۔»\"”:،]\s*$"),
        pl.col("text").str.contains(SIGN),
    ),
)  # fmt: skip
def age_line(doc: Doc) -> Iterator[Hit]:
    """How long ago something was published, alone on its line, or behind each headline of a list.

    Why: it says when the page was scraped, not when anything happened.
    Keeps: answers, steps before an event, ages without figures between paragraphs; a single line with an age behind
    it. The headlines go to ck_related.
    """
    lines = range(len(doc.spans))
    paragraphs = [i for i in lines if doc.is_paragraph(i)]
    beside = {*range(max(1, paragraphs[0] - NEAR), paragraphs[0])} if paragraphs else set()
    beside |= {*range(paragraphs[-1] + 1, paragraphs[-1] + 1 + NEAR)} if paragraphs else set()
    titles = {i: found["title"] for i in doc.woken if (found := TEASER.fullmatch(doc.line(i)))}
    for i in doc.woken:
        line = doc.line(i)
        answer = (i > 0 and QUESTION.search(doc.line(i - 1)[-3:])) or QUESTION.match(line)
        if len(line) <= LONGEST and (AGE.fullmatch(line) or (i in beside and EITHER.fullmatch(line))) and not answer:
            yield Hit(*doc.spans[i], "how long ago it was published", "")
        elif i in titles and (i - 1 in titles or i + 1 in titles):
            yield Hit(*doc.spans[i], "another article and its age", "", (("related", titles[i].strip(" |-–—•·")),))
