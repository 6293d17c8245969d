from collections.abc import Iterator

import polars as pl

from cleankit.evidence.labels.last_sentence import last_sentences
from cleankit.evidence.labels.told import TELLS
from cleankit.model import Doc, Hit
from cleankit.rule import bad, ok, rule
from cleankit.text.patterns import pattern

# "The opinions in this article do not necessarily reflect the paper's", in the words of many papers.
NOTICE = pattern(
    r"\W*(?:(?:ملاحظة|تنويه|تنبيه|نوٹ|وضاحت|توضیح|یادآوری|note|disclaimer)\W+)?(?:"
    r"(?:إن |كافة |جميع |كل )?(?:ال)?(?:آراء|[اأ]راء|مقال|مقالة|مقالات|أفكار|وجهات النظر|تعليقات|محتوى|ما ورد|ما ينشر|"
    r"ما يرد|المواد)[^.!?؟]{0,140}?(?:لا (?:ت|ي)(?:عب?ر|عب?رون|عكس|مثل|لزم)|(?:ت|ي)(?:عب?ر|مثل) عن)[^.!?؟]{0,140}?"
    r"(?:رأي|آراء|وجهات? نظر|موقف|مواقف|سياسة|كاتبها?|أصحابها|صاحبه|صاحبها)[^.!?؟]{0,120}|"
    r"[^.!?؟۔]{0,60}(?:مطالب|نظرات|دیدگاه|دیدگاه.?ها|محتوا|یادداشت|مقاله|آرا)[^.!?؟]{0,100}"
    r"(?:لزوما|الزاما|بیانگر|منعکس)[^.!?؟]{0,80}(?:نیست|نیستند|نمی.?(?:کند|باشد))[^.!?؟]{0,40}|"
    r"[^۔]{2,80} (?:کا|کی|سے)? ?[^۔]{0,60}(?:کمنٹس|رائے|آراء|خیالات|مصنف|لکھاری|بلاگر)[^۔]{0,60}"
    r"(?:متفق|اتفاق) ?(?:کرنا|ہونا)?[^۔]{0,20}ضروری نہیں[^۔]{0,20}|"
    r"(?:ئەم|ئەو) (?:بابەت|وتار|نووسین)\w*[^.]{0,80}(?:ڕا|را|بۆچوون)\w*[^.]{0,40}نووسەر\w*[^.]{0,60}"
    r")[.!۔\"»”]*\s*"
)
EDGE, LEAST, LONGEST = 5, 25, 420
ANCHORS = (
    "بالضرورة", "صاحبه", "صاحبها", "أصحابها", "كاتبه", "كاتبها", "كتابها", "الكاتب", "لزوما", "الزاما", "بیانگر",
    "منعکس", "ضروری نہیں", "نووسەر",
)  # fmt: skip
NEGATION = pattern("|".join(ANCHORS))
# Whose opinion it is not: the page's, the paper's.
PAPER = pattern(
    r"المقال|الموقع|موقع |الصحيفة|صحيفة|الجريدة|جريدة|المجلة|مجلة|القناة|قناة|الوكالة|الشبكة|شبكة|التحرير|"
    r"این (?:بخش|سایت|مطلب|یادداشت|مقاله|رسانه|ستون|صفحه)|روزنامه|خبرگزاری|سایت|پایگاه|"
    r"اخبار|ادار|ویب سائٹ|نیوز|بی بی سی|دەزگا|ماڵپەڕ|ڕۆژنامە|کەناڵ|میدیا"
)
TOLD = pattern(r"بحسب|وفق|می‌?گوید|می‌?گویند|نوشت(?!ه)|(?<!\p{L})(?:کہا|کہنا|بتایا|گوتی|وتی)(?!\p{L})")

RAIN = "هطل المطر طوال اليوم على القرى وأغلقت الطرق، وقال خبراء إنه لن ينقطع قبل صباح الغد."

EXAMPLES = [
    bad(f"{RAIN}\n⟦الآراء الواردة في المقال لا تعكس بالضرورة الموقف التحريري لصحيفة الوادي.⟧", RAIN, lang="ar"),
    bad(f"{RAIN}\n⟦جميع المقالات تعبر عن وجهة نظر أصحابها وليس عن رأي صحيفة الوادي⟧", RAIN, lang="ar"),
    bad("باران بارید.\n⟦مطالب این بخش لزوما بیانگر دیدگاه روزنامه دره نیست.⟧", "باران بارید.", lang="fa"),
    bad("بارش ہوئی۔\n⟦نوٹ: اخبار کا بلاگر کی رائے سے متفق ہونا ضروری نہیں۔⟧", "بارش ہوئی۔", lang="ur"),
    bad(f"{RAIN}⟦ الآراء الواردة هي آراء الكاتب ولا تعكس بالضرورة موقف صحيفة الوادي.⟧", RAIN, lang="ar"),
    ok(f"آراء السكان لا تعكس الحقيقة كلها.\n{RAIN}\n{RAIN[:-1]} أيضا.", lang="ar"),  # nothing is said of the writers
    ok(f"{RAIN}\nقال الكاتب إن روايته لا تعبر بالضرورة عن رأيه في المدينة.", lang="ar"),  # someone tells
    ok(f"{RAIN}\nما ورد في التقرير يمثل رأي اللجنة ولا يعبر بالضرورة عن موقف الحكومة.", lang="ar"),  # of no paper
    ok("باران بارید.\nمقاله‌ای که او نوشت بازتاب داشت و نویسنده را مشهور کرد؛ او استاد است.", lang="fa"),
    ok("باران بارید.\nنویسنده در این یادداشت می‌گوید نظرات مردم لزوما در شهر منعکس نمی‌شود و نیست.", lang="fa"),
    ok("بارش ہوئی۔\nانہوں نے کہا کہ اخبار کی رائے سے وزیر کا متفق ہونا ضروری نہیں۔", lang="ur"),
    ok("باران باری.\nئەم وتارە ڕای خەڵکە و نووسەرەکەی شاعیرە.", lang="ckb"),
]


@rule(
    "LBL21", "opinion-notice", severity="warning", fix="safe", examples=EXAMPLES, scope="document", anchors=ANCHORS,
    where=(pl.col("chars") >= LEAST,),
)  # fmt: skip
def opinion_notice(doc: Doc) -> Iterator[Hit]:
    """The notice under an article that its opinions are the writer's and not the paper's.

    Why: the same under every column.
    Keeps: sentences of the article about opinions; whatever does not stand among the last lines.
    """
    count = len(doc.spans)
    for i in doc.woken:
        (start, end), line = doc.spans[i], doc.line(i)
        for at in last_sentences(line, LONGEST) if i >= count - EDGE else ():
            if i + at > 0 and NEGATION.search(line, at) and PAPER.search(line, at) and _notice(line, at):
                yield Hit(start + len(line[:at].rstrip()), end, "whose opinion it is", "")
                break


def _notice(line: str, at: int) -> bool:
    return NOTICE.fullmatch(line, at) is not None and not TELLS.search(line, at) and not TOLD.search(line, at)
