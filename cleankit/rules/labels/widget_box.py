from collections.abc import Iterator

import polars as pl

from cleankit.lexicon import whole
from cleankit.model import Doc, Hit, ends_sentence
from cleankit.patterns import pattern
from cleankit.rule import bad, ok, rule

HEADS = pattern(
    r"\W*(?:مواقيت الصلاة|أوقات الصلاة|حالة الطقس|الطقس|الأحوال الجوية|أسعار العملات|أسعار الصرف|سعر الصرف|"
    r"استطلاع (?:ال)?رأي|"
    r"استفتاء|تصويت|اوقات شرعی|اوقات شرعي|وضعیت آب و هوا|آب و هوا|نرخ ارز|قیمت ارز|نظرسنجی|نماز کے اوقات|"
    r"کرنسی ریٹ|موسم|"
    r"کاتەکانی بانگ|کەشوهەوا|ڕاپرسی|نرخی دراو|prayer times|exchange rates?|weather|poll|wetter|umfrage|météo|sondage|"
    r"hava durumu|namaz vakitleri|döviz kurları|anket|погода|курсы? валют|опрос)(?: اليوم| امروز|آج)?\W*",
    ignore_case=True,
)
ANSWER = pattern(
    r"\W*(?:نعم|لا|لا أعرف|لا أدري|ربما|غير مهتم|تصويت|صوت|عرض النتائج|النتائج|بله|خیر|نمی.?دانم|ثبت رای|نتایج|"
    r"ہاں|نہیں|"
    r"ووٹ دیں|yes|no|vote|view results|don't know|ja|nein|oui|non|evet|hayır|да|нет)\W*",
    ignore_case=True,
)
NUMBER = pattern(r"\p{N}")
LEAST, LINES, LONGEST, PARAGRAPH = 3, 24, 48, 60

RAIN = "هطل المطر طوال اليوم على القرى وأغلقت الطرق، وقال خبراء إنه لن ينقطع قبل صباح الغد."

EXAMPLES = [
    bad(f"{RAIN}\n⟦مواقيت الصلاة\nالفجر 04:30\nالظهر 12:10\nالعصر 15:40⟧", RAIN, lang="ar"),
    bad(f"{RAIN}\n⟦حالة الطقس\nالوادي\n25 °C\nالرطوبة: 40%\nالرياح: 3.5⟧", RAIN, lang="ar"),
    bad(f"{RAIN}\n⟦استطلاع رأي\nهل تخشى السيول؟\nنعم\nلا\nتصويت⟧", RAIN, lang="ar"),
    ok(f"الطقس\nالوادي 20\nالجبل 12\nالساحل 25\n{RAIN}", lang="ar"),  # the article follows
    ok(f"{RAIN}\nالطقس\nجبال\nسهول\nأودية", lang="ar"),  # no numbers
    ok(f"{RAIN}\nالطقس 20\nالجبل 12\nالساحل 25", lang="ar"),  # not the heading alone
]


@rule(
    "LBL23", "widget-box", severity="warning", fix="safe", examples=EXAMPLES, scope="document",
    where=(
        pl.col("chars") <= LONGEST,
        pl.col("text").str.contains(
            r"(?i)صلا|طقس|جوية|أسعار|الصرف|استطلاع|استفتاء|تصويت|شرع|هوا|نرخ|قیمت|نظرسنجی|اوقات|کرنسی|موسم|بانگ|"
            r"ڕاپرسی|prayer|"
            r"exchange|weather|poll|wetter|umfrage|météo|sondage|hava|namaz|döviz|anket|погода|курс|опрос"
        ),
    ),
)  # fmt: skip
def widget_box(doc: Doc) -> Iterator[Hit]:
    """A box of the page behind the article: prayer times, weather, rates of exchange, a poll.

    Why: the same under every article of the day.
    Keeps: tables of the article, which paragraphs follow; lists without numbers or answers.
    """
    count, done = len(doc.spans), -1
    last = max((i for i in range(count) if _paragraph(doc, i)), default=count)
    for i in doc.woken:
        if not last < i or i <= done or not HEADS.fullmatch(doc.line(i)):
            continue
        stop = i + 1
        while stop < min(count, i + LINES) and _entry(doc.line(stop), doc.lang):
            stop += 1
        entries = [doc.line(n) for n in range(i + 1, stop)]
        known = sum(bool(NUMBER.search(line) or ANSWER.fullmatch(line)) for line in entries)
        if known >= LEAST and 2 * known >= len(entries):
            yield Hit(doc.spans[i][0], doc.spans[stop - 1][1], "a box of the page", "")
            done = stop - 1


def _entry(line: str, lang: str) -> bool:
    return len(line) <= LONGEST and not ends_sentence(line, ".!۔…") and not whole(line, lang, ("related", "copyright"))


def _paragraph(doc: Doc, i: int) -> bool:
    start, end = doc.spans[i]
    return end - start >= PARAGRAPH and ends_sentence(doc.line(i))
