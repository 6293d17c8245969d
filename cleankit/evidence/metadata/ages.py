"""How pages of the Arabic script say how long ago something was published."""

from cleankit.text.patterns import pattern

N = r"\p{N}{1,3}"
LABEL = (
    r"(?:(?:نشر|نشرت|تم النشر|تم التحديث|آخر تحديث|اخر تحديث|محدث|حدث|أضيف|منتشر شده(?: در)?|"
    r"آخرین به.?روز ?رسانی|به.?روز ?رسانی|شائع ہوا|اپ ڈیٹ|آخری اپ ڈیٹ|بڵاوکراوەتەوە)\W{1,3})?"
)
FEW = r"(?:دقيقة|دقيقتين|ساعة|ساعتين|يوم|يومين|أسبوع|اسبوع|أسبوعين|شهر|شهرين|سنة|سنتين|عام|عامين)(?: واحدة?)?"
MANY = r"(?:ثوان|ثواني|ثانية|دقائق|دقيقة|ساعات|ساعة|أيام|ايام|يوما?ً?|أسابيع|اسابيع|أسبوعا?ً?|أشهر|شهور|شهرا?ً?)"
SPAN = r"(?:ثانیه|دقیقه|ساعت|روز|هفته|ماه)"
ONE = r"(?:یک|دو|سه|چهار|پنج|شش|هفت|هشت|نه|ده|چند)"
URDU = r"(?:سیکنڈ|منٹ|گھنٹے|گھنٹہ|گھنٹوں|دن|ہفتے|ہفتہ|ماہ|مہینے|مہینہ)"
EK = r"(?:ایک|دو|تین|چار|پانچ|چھ|سات|آٹھ|نو|دس)"
KURDISH = r"(?:چرکە|خولەک|کاتژمێر|سەعات|ڕۆژ|ڕۆژان|هەفتە|مانگ)"
PASHTO = r"(?:دقیقې|دقيقې|ساعته|ساعتونه|ورځې|اوونۍ|میاشتې)"
# With figures: nothing else says it alone on a line.
FIGURES = (
    rf"منذ (?:حوالي |نحو )?{N} {MANY}|(?:حدود |حدودا )?{N} {SPAN} پیش|{N} {URDU} پہلے|"
    rf"{N} {KURDISH} (?:لەمەوبەر|پێش ئێستا)|پێش {N} {KURDISH}|{N} {PASHTO} (?:مخکې|وړاندې)"
)
# In words, or "before" as well as "ago": an article may say it above a paragraph.
WORDS = (
    rf"منذ {FEW}|قبل (?:{FEW}|{N} {MANY})|{ONE} {SPAN} (?:پیش|قبل)|{N} {SPAN} قبل|(?:لحظاتی|دقایقی|ساعاتی) پیش|"
    rf"{EK} {URDU} (?:پہلے|قبل)|{N} {URDU} قبل|(?:منذ|قبل) (?:دقائق|ساعات|لحظات|أيام)"
)
AGE = pattern(rf"\W*{LABEL}(?:{FIGURES})\W*")
EITHER = pattern(rf"\W*{LABEL}(?:{FIGURES}|{WORDS})\W*")
TEASER = pattern(
    rf"(?P<title>\W*\p{{L}}.{{14,}}?)(?:\s*[|•·–—-]\s*|(?<=\p{{L}})){LABEL}(?:{FIGURES}|{WORDS})[^\p{{L}}\p{{N}}.]*"
)
"""A headline and its age, behind a bar or glued to it: no sentence."""
SIGN = (
    r"(?:منذ|قبل)\s[\p{L}\p{M}\p{N} ]{2,30}[^\p{L}\p{N}]*$|پێش [\p{N}]|"
    r"(?:پیش|قبل|پہلے|لەمەوبەر|ئێستا|مخکې|وړاندې)[^\p{L}\p{N}]*$"
)
"""What Polars can say of such lines."""
