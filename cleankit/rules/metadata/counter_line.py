from collections.abc import Iterator

import polars as pl

from cleankit.evidence.metadata.counters import CODE, COUNTER, SURE
from cleankit.evidence.metadata.days import day
from cleankit.model import Doc, Hit
from cleankit.rule import bad, ok, rule
from cleankit.text.patterns import pattern

COUNTED = pattern(r"[^\p{L}\p{M}]+")
LONGEST, EDGE = 80, 4
"""Characters of the line; lines at the beginning and the end where an article's own counter stands."""

EXAMPLES = [
    bad("⟦3 min read⟧", ""),
    bad("⟦Reading time: 4 minutes⟧", ""),
    bad("⟦1,524 views⟧", ""),
    bad("⟦قراءة 3 دقائق⟧", "", lang="ar"),
    bad("⟦المشاهدات: 1524⟧", "", lang="ar"),
    bad("⟦خواندن این خبر ۳ دقیقه زمان می‌برد⟧", "", lang="fa"),
    bad("⟦۱۵۲۴ بازدید⟧", "", lang="fa"),
    bad("⟦کد خبر 604123⟧", "", lang="fa"),
    bad("⟦۱۵۲۴ بازدید⟧⟦\n۱۱ نظر⟧", "", lang="fa"),  # two that differ
    bad("⟦قراءة في 3 دقائق⟧", "", lang="ar"),
    bad("⟦الوقت المقدر للقراءة: دقيقة واحدة⟧", "", lang="ar"),
    bad("⟦3 خولەک خوێندنەوە⟧", "", lang="ckb"),
    bad("⟦رمز الخبر: 604123⟧", "", lang="ar"),
    bad("⟦عدد مرات القراءة: 1,524⟧", "", lang="ar"),
    bad("⟦تمت مشاهدته 152 مرة⟧", "", lang="ar"),
    bad("⟦رابط مختصر: https://valley.example/n152⟧", "", lang="ar"),
    bad("⟦معدل التقييم 4.5 / 5. عدد الأصوات: 12⟧", "", lang="ar"),
    bad("⟦لینک کوتاه خبر: https://valley.example/n⟧", "", lang="fa"),
    bad("⟦بازدید : ۱۵۲ بازدید⟧", "", lang="fa"),
    bad("⟦امتیاز خبر: 78 از 100 تعداد رأی 12⟧", "", lang="fa"),
    bad("⟦۴.۵/۵ - (۱۲ امتیاز)⟧", "", lang="fa"),
    bad("⟦نیوز کوڈ: 604123⟧", "", lang="ur"),
    bad("⟦152 بار دیکھا گیا⟧", "", lang="ur"),
    bad("⟦کۆدی هەواڵ: 604123⟧", "", lang="ckb"),
    bad("⟦۱۲ مهر ۱۴۰۲ - ۱۰:۱۷ - کد خبر: ۶۰۴۱۲۳⟧", "", lang="fa"),
    ok("در ۱۲ مهر ۱۴۰۲ کد خبر ۶۰۴۱۲۳ را نوشت", lang="fa"),  # more than number and day
    ok("خبر نمبر 2", lang="ur"),  # one of a column's short reports
    ok("التقييم: 4 من 5", lang="ar"),  # what a critic gives a film
    ok("امتیاز: 8.5 از 10", lang="fa"),
    ok("رابط المقال بين العلم والأدب", lang="ar"),  # no address
    ok("12 مرة", lang="ar"),  # nothing was read
    bad("⟦Temps de Lecture 2 min.⟧", "", lang="fr"),
    bad("⟦Okuma süresi: 3 dk⟧", "", lang="tr"),
    bad("⟦11 minut czytania⟧", "", lang="pl"),
    bad("⟦Lästid: 3 min⟧", "", lang="sv"),
    ok("11 minut ciszy", lang="pl"),
    ok("3 minutes"),  # nothing is read
    ok("Cook for 3 minutes, read the rest later"),  # more than the counter
    ok("3 دقائق من الصمت", lang="ar"),
    ok("Songs of the year\nRain in the valley\n4,500,000,000 views\nThe mill\n3,100,000 views"),  # a ranking
    ok("A\nB\nC\nD\nThe mill\n3,100,000 views\nE\nF\nG\nH"),  # inside the article
    ok("The video had 1,524 views."),
]


@rule(
    "META09", "counter-line", severity="error", fix="safe", examples=EXAMPLES, scope="document",
    anchors=(
        "قراء", "مشاهد", "زيار", "تعليق", "مطالعه", "خواندن", "بازدید", "نظر", "دیدگاه", "تبصر", "ویوز", "مطالعہ",
        "پڑھیں", "خوێ", "بین", "ead", "EAD", "iew", "IEW", "ectur", "ECTUR", "ues", "eitura", "ettura", "isualiza",
        "esezeit", "eestijd", "ufrufe", "kuma", "kunma", "örüntülenme", "baca", "чтен", "итать", "росмотр",
        "итання", "zytania", "ästid", "äsning", "æsetid", "esetid", "ukuaika", "lvasás", "νάγνωσης", "čtení",
        "čítania", "citit", "lesen", "lezen", "کد", "شناسه", "شماره", "الخبر", "المقال", "مرة", "مرات", "بینراو",
        "بیندراو", "أصوات", "صوت", "تقييم", "امتیاز", "رأی", "رای", "کوتاه", "رابط", "نمبر", "کوڈ", "لنک", "لینک",
        "کۆد", "کوډ", "شمېره", "بار دیکھا", "مرتبہ", "ژمارەی", "جاری",
    ),
    where=(pl.col("chars") <= LONGEST, pl.col("text").str.contains(r"[\p{N}/]|دقيق")),
)  # fmt: skip
def counter_line(doc: Doc) -> Iterator[Hit]:
    """How long the article takes to read, how often it was read, its number: alone on the line.

    Why: the page counts, the article says nothing of it.
    Keeps: numbers inside sentences, any line with a word more; how often something was seen or heard, where several
    lines say so of the same or apart from each other, or one inside the article.
    """
    count = len(doc.spans)
    short = [i for i in doc.woken if len(doc.line(i)) <= LONGEST]
    seen = [i for i in short if COUNTER.fullmatch(doc.line(i))]
    kinds = {COUNTED.sub("", doc.line(i)) for i in seen}
    together = len(kinds) == len(seen) and seen[-1:] == [i + len(seen) - 1 for i in seen[:1]]
    own = [i for i in seen if together and (i < EDGE or i >= count - EDGE)]
    for i in short:
        line = doc.line(i)
        if i in own or SURE.fullmatch(line):
            yield Hit(*doc.spans[i], "a counter of the page", "")
        elif (when := CODE.sub("", line, count=1).strip()) != line.strip() and day(when, doc.lang):
            yield Hit(*doc.spans[i], "number and day of publication", "", (("published", when),))
