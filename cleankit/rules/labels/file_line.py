from collections.abc import Iterator

import polars as pl

from cleankit.model import Doc, Hit
from cleankit.rule import bad, ok, rule
from cleankit.text.patterns import pattern

LONGEST = 80
SIZE = (
    r"[\s(\[:–—-]{0,4}\p{N}+(?:[.,٫/]\p{N}+)?\s?(?:[KMG]i?B|[KMG]|مگابا[یي]ت|مگ|ک[یي]لوبا[یي]ت|گ[یي]گابا[یي]ت|مي[غجق]ابايت|"
    r"كيلوبايت|ميغا|مێگابایت|کیلۆبایت|میگا بائٹ|ایم بی|کے بی)[)\]]?"
)
TIME = r"[\s:–—-]{0,4}(?:\p{N}{1,2}[:,]\p{N}{2}(?:[:,]\p{N}{2})?|"
TIME += r"\p{N}{1,2} minutes? \p{N}{1,2} seconds? \p{N}{1,2}:\p{N}{2})"
FILE = r"(?:فا[یي]ل(?: صوت[یي]| تصو[یي]ر[یي]| کامل)?|ف[یي]لم|و[یي]د[یيئؤ]{1,2}و|کل[یي]پ|صوت|پادکست|پ[یي] د[یي] اف|نسخه)"
MELAF = r"(?:ال)?(?:ملف|صورة|صور|فيديو|مقطع|تسجيل|كتاب|تقرير|وثيقة|نسخة)(?: (?:ال)?(?:صوتي|كامل|مرئي|صوتية|كاملة)ا?ً?)?"
TYPE = r"(?:\s?(?:PDF|pdf|MP3|mp3|MP4|mp4|DOCX?|ZIP))"
# Only a page says it.
SURE = pattern(
    rf"\W*(?:(?:دانلود|در[یي]افت)(?: {FILE})?{TYPE}?{SIZE}|(?:دانلود|در[یي]افت)(?: {FILE})?{TYPE}|"
    rf"دانلود (?:با )?ک[یي]ف[یي]ت (?:بالا|متوسط|پا[یي][یي]ن|خوب|\p{{N}}+)(?:{SIZE})?|"
    rf"برای (?:دانلود|دریافت)(?: {FILE})? کل[یي]ک (?:کن[یي]د|نما[یي][یي]د)|"
    rf"برای (?:دانلود|دریافت|مشاهده|مطالعه|شنیدن)[\p{{L}}\N{{ZERO WIDTH NON-JOINER}} ]{{0,40}} "
    rf"(?:(?:روی |بر روی )?(?:فایل|لینک|تصویر) (?:مقابل|زیر|روبرو|رو به رو)|اینجا) کلیک (?:کنید|نمایید)|"
    rf"حجم (?:و[یي]د[یيئؤ]{{1,2}}و|ف[یي]لم|صوت){SIZE}(?:[\s|،-]*مدت(?: زمان)?(?: {FILE})?{TIME})?|"
    rf"مدت(?: زمان)? {FILE}{TIME}|"
    rf"(?:تحميل|تنزيل)(?: {MELAF})?{TYPE}?{SIZE}|(?:تحميل|تنزيل)(?: {MELAF})?{TYPE}|"
    rf"مدة (?:الفيديو|المقطع|التسجيل){TIME}|(?:حمل|حمّل) (?:الملف|الكتاب|التقرير) من هنا|"
    rf"(?:ڈاؤن لوڈ(?: کریں| کیجیے)?{TYPE}|(?:پی ڈی ایف|آڈیو|ویڈیو|PDF) ڈاؤن لوڈ (?:کریں|کیجیے))|"
    rf"داگرتنی? ?(?:فایل|ڤیدیۆ|دەنگ)?{TYPE}?{SIZE}|داگرتنی?{TYPE})\W*"
)
# Behind the article, or beside such a line.
BESIDE = pattern(
    rf"\W*(?:(?:تحميل|تنزيل) {MELAF}|حجم (?:الملف|الفيديو|فا[یي]ل){SIZE}|(?:دانلود|در[یي]افت) {FILE}|"
    rf"ڈاؤن لوڈ (?:کریں|کیجیے)|"
    rf"دورانیہ{TIME}|دانلود)\W*"
)

RAIN = "هطل المطر طوال اليوم على القرى وأغلقت الطرق، وقال خبراء إنه لن ينقطع قبل صباح الغد."
BARAN = "باران سراسر روز در روستاها بارید و راه‌ها بسته شد و کارشناسان گفتند تا فردا بند نمی‌آید."

EXAMPLES = [
    bad("⟦دریافت 12 MB⟧", "", lang="fa"),
    bad("⟦دانلود فایل صوتی (۴ مگابایت)⟧", "", lang="fa"),
    bad("⟦دانلود با کیفیت بالا⟧", "", lang="fa"),
    bad("⟦حجم ویدیو: ۵.۱۲M | مدت زمان ویدیو: ۰۰:۰۱:۲۳⟧", "", lang="fa"),
    bad("⟦برای مشاهده کامل مقاله روی فایل مقابل کلیک کنید.⟧", "", lang="fa"),
    bad(f"{BARAN}\n⟦دریافت فیلم⟧", BARAN, lang="fa"),
    bad("⟦تحميل الملف PDF⟧", "", lang="ar"),
    bad("⟦تنزيل الملف (2.4 ميغابايت)⟧", "", lang="ar"),
    bad("⟦مدة الفيديو 02 minutes 30 seconds 02:30⟧", "", lang="ar"),
    bad(f"{RAIN}\n⟦تحميل التقرير⟧", RAIN, lang="ar"),
    bad("⟦پی ڈی ایف ڈاؤن لوڈ کریں⟧", "", lang="ur"),
    bad("⟦داگرتنی فایل (2 مێگابایت)⟧", "", lang="ckb"),
    ok(f"{RAIN}\nتحميل الفيديو\n{RAIN[:-1]} أيضا.", lang="ar"),  # a step of a guide
    ok("حجم: 4.2 مگابایت", lang="fa"),  # of a program that the article tells of
    ok("برای دانلود برنامه دکمه سبز را بزنید و کلیک کنید.", lang="fa"),  # a step as well
    ok("مدت: ۰۱:۲۳", lang="fa"),
    ok("دریافت 12 میلیون تومان", lang="fa"),  # no file
    ok("حجم الملف كبير", lang="ar"),
]


@rule(
    "LBL41", "file-line", severity="error", fix="safe", examples=EXAMPLES, scope="document",
    langs={"ar", "fa", "ur", "ckb", "ps"},
    anchors=(
        "دانلود", "دریافت", "دريافت", "حجم", "مدت", "مدة", "کلیک", "تحميل", "تنزيل", "من هنا", "ڈاؤن",
        "دورانیہ", "داگرتن",
    ),
    where=(pl.col("chars") <= LONGEST,),
)  # fmt: skip
def file_line(doc: Doc) -> Iterator[Hit]:
    """A link to a file with its type or size, or how long a recording is, alone on the line.

    Why: there is nothing to download or to play in a text.
    Keeps: steps of a guide, sizes and lengths of what an article tells of.
    """
    short = {i: doc.line(i) for i in doc.woken if len(doc.line(i)) <= LONGEST}
    sure = {i for i, line in short.items() if SURE.fullmatch(line)}
    last = max((i for i in range(len(doc.spans)) if short and doc.is_paragraph(i)), default=len(doc.spans))
    for i, line in short.items():
        if i in sure or ((i > last or sure & {i - 1, i + 1}) and BESIDE.fullmatch(line)):
            yield Hit(*doc.spans[i], "a file behind a link", "")
