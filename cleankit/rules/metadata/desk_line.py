from collections.abc import Iterator

import polars as pl

from cleankit.evidence.metadata.agencies import ALONE, DESKS, SITE, SMALL, WROTE
from cleankit.evidence.metadata.days import day
from cleankit.evidence.metadata.own_words import again
from cleankit.evidence.metadata.pairs import is_pair
from cleankit.evidence.metadata.places import PLACES
from cleankit.model import Doc, Hit
from cleankit.rule import bad, ok, rule
from cleankit.text.lines import PARAGRAPH, ends_sentence

LONGEST, HEAD, LONG = 60, 4, 150
LANGS = {"ar", "fa", "ur", "ckb", "ps"}

RAIN = "هطل المطر طوال اليوم على القرى وأغلقت الطرق، وقال خبراء إنه لن ينقطع قبل صباح الغد."

EXAMPLES = [
    bad(f"⟦خالد المرزوق – الدمام⟧\n{RAIN}", RAIN, lang="ar"),
    bad(f"⟦عين الوادي – متابعات⟧\n{RAIN}", RAIN, lang="ar"),
    bad(f"⟦أنقرة / الأناضول⟧\n{RAIN}", RAIN, lang="ar"),
    bad(f"⟦سالم الغامدي (جدة)⟧\n{RAIN}", RAIN, lang="ar"),
    bad(f"⟦الرباط: متابعات⟧\n{RAIN}", RAIN, lang="ar"),
    bad(f"السيول تغلق الطرق\n⟦أنقرة - الأناضول⟧\n{RAIN}", f"السيول تغلق الطرق\n{RAIN}", lang="ar"),  # a title
    bad(f"⟦صوت الوادي - ليلى منصور⟧\n{RAIN}", RAIN, lang="ar"),  # no word of it comes again
    bad(
        f"⟦صحيفة الوادي – جدة⟧\n{RAIN}\nوقال لـ«صحيفة الوادي» إنه بخير.",
        f"{RAIN}\nوقال لـ«صحيفة الوادي» إنه بخير.",
        lang="ar",
    ),
    bad(f"⟦كتب - محمد المرزوق⟧\n12 مارس 2026\n{RAIN}", f"12 مارس 2026\n{RAIN}", lang="ar"),  # above the day
    bad(f"⟦كتب- محمد عبد الله:⟧\n{RAIN}", RAIN, lang="ar"),
    bad(f"⟦سعيد الوادي - جدة⟧\n⟦خاص⟧\n{RAIN}", RAIN, lang="ar"),
    bad(f"⟦VALLEY.INFO - مكتب المدينة⟧\n{RAIN}", RAIN, lang="ar"),
    bad(f"⟦بلدة صغيرة⟧\n⟦خاص⟧\n⟦سعيد الزهراني⟧\n{RAIN}", RAIN, lang="ar"),  # a desk between place and name
    bad(f"⟦گروه اقتصادی:⟧\n{RAIN}", RAIN, lang="fa"),
    bad(f"⟦ویب ڈیسک⟧\n{RAIN}", RAIN, lang="ur"),
    ok(f"القرى – الطرق\n{RAIN}", lang="ar"),  # a headline: its words come again
    ok(f"الرياض - جدة\n{RAIN}", lang="ar"),
    ok(f"السيول تغلق الطرق\nحوار الحضارات - القاهرة\n{RAIN}", lang="ar"),  # a subheading
    ok(f"كتب: قراءة في رواية جديدة\n{RAIN}", lang="ar"),  # books
    ok(f"جدة\n{RAIN}", lang="ar"),  # a city alone may be a heading
    ok(f"الأمطار: تحذير جديد\n{RAIN}", lang="ar"),  # no city before the colon
    ok("خالد المرزوق – الدمام\nسعيد الوادي – جدة\nأحمد الزهراني – أبها", lang="ar"),  # a list
    ok(f"فقاعة الـ «ويب»\n{RAIN}", lang="ar"),  # the stroke belongs to the article before a foreign word
    ok(f"القدس: شهيد وجريحان\n{RAIN}", lang="ar"),  # a headline in other words than the article
    ok(f"تونس: إضراب عام\n{RAIN}", lang="ar"),
    ok(f"حرب النجوم - مراجعة\n{RAIN}", lang="ar"),  # neither side is known
    ok(f"احتفالات كبيرة – الرباط\n{RAIN}", lang="ar"),  # neither a name nor a paper beside the city
    ok(f"الدوري الممتاز – جدة\n{RAIN}", lang="ar"),
    ok(f"حفل ختام الدورة – الرباط\n{RAIN}", lang="ar"),
    ok(f"أمسية شعرية (دمشق)\n{RAIN}", lang="ar"),
    ok(f"مسرح - عمان\n{RAIN}", lang="ar"),
    ok(f"السيول – ما بعدها في المدن\n{RAIN}", lang="ar"),  # a function word
]


@rule(
    "META11", "desk-line", severity="warning", fix="safe", examples=EXAMPLES, scope="document", langs=LANGS,
    where=(
        pl.col("chars") <= LONGEST,
        pl.col("text").str.contains(rf"[-–—ـ/|(:«]|^\W*(?:{DESKS}|{PLACES})\W*$"),
        ~pl.col("text").str.contains(r"\p{N}|[!?؟۔،,]"),
    ),
)  # fmt: skip
def desk_line(doc: Doc) -> Iterator[Hit]:
    """Who wrote the report and where, or which desk or agency, on the first line: "Name – City", "City / Agency".

    Why: a fact about the article, not a part of it.
    Keeps: headlines, whose words come again in the article; lists of names; a city alone. The line goes to ck_byline.
    """
    titled = len(doc.spans) > 2 and not ends_sentence(doc.line(0))
    block = _block(doc, 0) or (_block(doc, 1) if titled else [])
    below = block[-1] + 1 if block else 0
    dated = 0 < below < len(doc.spans) - 1 and day(doc.line(below), doc.lang) is not None
    behind = doc.line(below + dated) if block else ""
    if len(behind) >= PARAGRAPH and (len(behind) >= LONG or ends_sentence(behind, ".!؟?۔…:")):
        for i in block:
            yield Hit(*doc.spans[i], "who wrote it, and where", "", (("byline", doc.line(i).strip()),))


def _block(doc: Doc, begin: int) -> list[int]:
    """The lines from one on that sign, when one of them surely does."""
    woken, block, sure = set(doc.woken), [], False
    for i in range(begin, min(HEAD + begin, len(doc.spans) - 1)):
        line, awake = doc.line(i), i in woken
        alone = ALONE.fullmatch(line) if awake else None
        signed = awake and len(line) <= LONGEST and (WROTE.fullmatch(line) or SITE.fullmatch(line) or is_pair(doc, i))
        following = ALONE.fullmatch(doc.line(i + 1))
        beside = sure or (following is not None and following["desk"] is not None)
        small = beside and SMALL.fullmatch(line) and not again(doc, i, line)
        if not (alone or signed or small):
            break
        block.append(i)
        sure = sure or bool(signed) or (alone is not None and alone["desk"] is not None)
    return block if sure else []
