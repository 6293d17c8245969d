from collections.abc import Iterator

import polars as pl

from cleankit.model import Doc, Hit
from cleankit.patterns import pattern
from cleankit.rule import bad, ok, rule

N = r"\W*\p{N}[\p{N}.,٬]*(?:\s?[kmKM]\b)?\W*"
MINUTES = (
    r"(?:دقائق|دقيقة|دقيقتان|دقیقه|منٹ|mins?\.?|minut(?:es?|os?|i|en?|y|ter)?|min|"
    r"dk\.?|dakika|menit|мин\.?|минуты?|хв\.?|perc|λεπτά)"
)
# How long it takes to read.
READ = (
    rf"(?:مدة |وقت |زمن )?(?:ال)?قراءة(?: المقال| الخبر)?{N}{MINUTES}|{N}{MINUTES}\W*(?:لل|ال)?قراءة|"
    rf"(?:زمان |مدت )?(?:مطالعه|خواندن)(?: این)?(?: خبر| مطلب| گزارش)?{N}{MINUTES}(?: زمان می.?برد| طول می.?کشد)?|"
    rf"{N}{MINUTES}(?: برای| زمان)? (?:مطالعه|خواندن)|{N}{MINUTES} (?:کا مطالعہ|میں پڑھیں)|"
    rf"کاتی خوێندنەوە{N}خولەک|{N}خولەک(?:ێک)? (?:بۆ )?خوێندنەوە|"
    rf"(?:est(?:imated|\.)? )?read(?:ing)?(?: time)?{N}{MINUTES}|{N}[- ]?{MINUTES}[- ](?:read|to read)|"
    rf"(?:temps de )?lecture(?: estimé)?{N}{MINUTES}|{N}{MINUTES} de (?:lectura|leitura|lecture)|"
    rf"(?:tiempo|tempo) (?:de|di) (?:lectura|leitura|lettura){N}{MINUTES}|{N}{MINUTES} di lettura|"
    rf"Lesezeit\W*(?:ca\.|etwa)?{N}{MINUTES}|{N}{MINUTES} Lesezeit|Leestijd{N}{MINUTES}|{N}{MINUTES} leestijd|"
    rf"(?:okuma|okunma) süresi{N}{MINUTES}|{N}{MINUTES} okuma(?: süresi)?|waktu (?:baca|membaca){N}{MINUTES}|"
    rf"{N}{MINUTES} (?:baca|membaca|waktu baca)|(?:время (?:чтения|на чтение)|читать){N}{MINUTES}|"
    rf"{N}{MINUTES} (?:на чтение|чтения|читання)|(?:czas|czasu) czytania{N}{MINUTES}|{N}{MINUTES} czytania|"
    rf"(?:lästid|läsning|læsetid|lesetid|lukuaika){N}{MINUTES}|{N}{MINUTES} (?:läsning|lästid|læsetid|lesetid|"
    rf"lukuaika)|"
    rf"{N}{MINUTES} (?:olvasás|ανάγνωσης?|čtení|čítania|de citit|zum lesen|te lezen)|время чтения{N}{MINUTES}"
)
# How many have read it, or written under it.
SEEN = (
    rf"{N}(?:مشاهدة|مشاهدات|قراءة|زيارة|زيارات|تعليق|تعليقات|بازدید|نظر|دیدگاه|تبصرے|تبصرہ|ویوز|جار خوێندراوەتەوە|"
    r"خوێنراوەتەوە|بینەر|جار بینراوە|views?|vues|visualizaciones|visualizações|Aufrufe|görüntülenme|просмотр(?:ов|а)?)|"
    rf"(?:ال)?(?:مشاهدات|زيارات|قراءات){N}|بازدید{N}"
)
NUMBER = rf"(?:کد ?(?:خبر|مطلب)|شناسه (?:خبر|مطلب)|شماره خبر){N}"
SURE = pattern(rf"\W*(?:{READ}|{NUMBER})\W*", ignore_case=True)
COUNTER = pattern(rf"\W*(?:{SEEN})\W*", ignore_case=True)
LONGEST, EDGE = 60, 4
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
    bad("⟦3 خولەک خوێندنەوە⟧", "", lang="ckb"),
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
        "čítania", "citit", "lesen", "lezen", "کد", "شناسه", "شماره",
    ),
    where=(pl.col("chars") <= LONGEST, pl.col("text").str.contains(r"\p{N}")),
)  # fmt: skip
def counter_line(doc: Doc) -> Iterator[Hit]:
    """How long the article takes to read, how often it was read, its number: alone on the line.

    Why: the page counts, the article says nothing of it.
    Keeps: numbers inside sentences, any line with a word more; how often something was seen or heard, where several
    lines say so, or one inside the article.
    """
    count = len(doc.spans)
    short = [i for i in doc.woken if len(doc.line(i)) <= LONGEST]
    seen = [i for i in short if COUNTER.fullmatch(doc.line(i))]
    own = [i for i in seen if len(seen) == 1 and (i < EDGE or i >= count - EDGE)]
    for i in short:
        if i in own or SURE.fullmatch(doc.line(i)):
            yield Hit(*doc.spans[i], "a counter of the page", "")
