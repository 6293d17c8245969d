"""What a page counts, in the words of its languages: readers, minutes, votes; and the article's number and address."""

from cleankit.text.patterns import pattern

N = r"\W*\p{N}[\p{N}.,٬]*(?:\s?[kmKM]\b)?\W*"
MINUTES = (
    r"(?:دقائق|دقيقة|دقيقتان|دقیقه|منٹ|mins?\.?|minut(?:es?|os?|i|en?|y|ter)?|min|"
    r"dk\.?|dakika|menit|мин\.?|минуты?|хв\.?|perc|λεπτά)"
)
# How long it takes to read.
READ = (
    rf"(?:(?:مدة |وقت |زمن )?(?:ال)?|(?:ال)?(?:وقت|مدة|زمن) (?:ال)?(?:مقدرة?|متوقعة?|لازمة?) لل)قراءة"
    rf"(?: المقال| الخبر)?(?: في)?(?:{N}{MINUTES}|\W*دقيق(?:ة واحدة|تان|تين))|{N}{MINUTES}\W*(?:لل|ال)?قراءة|"
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
SEEN += (
    rf"|(?:عدد |مرات |عدد مرات )(?:ال)?(?:مشاهدات|مشاهدة|زيارات|زيارة|قراءات|قراءة|تعليقات){N}|(?:ال)?تعليقات{N}|"
    rf"(?:(?:تمت? )?(?:ال)?(?:قراءته?|قراءتها|قراءة|مشاهدته?|مشاهدتها|مشاهدة)|(?:شوهد|قرئ)ت?){N}(?:مرة|مرات)|"
    rf"(?:(?:تعداد |دفعات )(?:نظر|مشاهده)|(?:تعداد )?(?:بازدید|نظرات|دیدگاه.?ها)){N}(?:بازدید|نظر|نفر|بار)?|"
    rf"(?:ویوز|تبصرے){N}|{N}(?:بار|مرتبہ) (?:دیکھا|پڑھا) گیا|"
    rf"(?:جاری|ژمارەی) (?:بینین|خوێندنەوە){N}|بین(?:راوە|دراوە|دراوەتەوە){N}جار"
)
# What readers gave it, of how many: with their votes, or as the article's own.
SCORE = r"\W*\p{N}{1,3}(?:[.,٫]\p{N}{1,2})?\s?(?:/|از|من)\s?(?:5|10|100|۵|۱۰|۱۰۰|٥|١٠|١٠٠)\W*"
GIVEN = r"(?:رأی|رای|امتیاز|نفر|صوت|أصوات|تقييمات?)"
VOTES = rf"(?:{N}{GIVEN}|(?:تعداد (?:رأی|رای|آرا|آراء)|عدد (?:الأصوات|المصوتين)){N})"
OWN = (
    r"(?:امتیاز (?:این )?(?:خبر|مطلب|کاربران)|میانگین امتیازات?|معدل التقييم|"
    r"تقييم (?:الخبر|المقال|المستخدم[يو]ن|القراء))"
)
RATED = rf"{OWN}{SCORE}(?:(?:از مجموع)?{VOTES})?|(?:{OWN}|امتیاز|التقييم)?{SCORE}{VOTES}|از مجموع{N}(?:رأی|رای)"
NUMBER = (
    rf"(?:کد ?(?:خبر|مطلب)|شناسه (?:خبر|مطلب)|شماره خبر|(?:رقم|رمز|كود) (?:الخبر|المقال)|کۆدی (?:هەواڵ|بابەت)|"
    rf"د خبر (?:کوډ|شمېره)){N}|(?:خبر|نیوز) (?:کا )?(?:نمبر|کوڈ)\W*\p{{N}}{{4,}}"
)
"""The article's number; an Urdu one has four digits at least, for a column numbers its short reports."""
LINK = (
    r"(?:(?:لینک|پیوند|آدرس|نشانی) کوتاه(?: این)?(?: خبر| مطلب| صفحه)?|(?:ال)?رابط (?:ال)?(?:مختصر|قصير)|"
    r"رابط (?:الخبر|المقال|الموضوع)|مختصر لنک|لینکی کورت|لنډ لینک)"
    r"[^\p{L}\p{N}]*(?:https?://|www\.)?[a-z0-9.-]+\.[a-z]{2,9}/[a-z0-9/_?=&%#.-]*"
)
SURE = pattern(rf"\W*(?:{READ}|{NUMBER}|{LINK}|{RATED})\W*", ignore_case=True)
CODE = pattern(rf"[\s|:–—-]*(?:{NUMBER})[\s|–—-]*", ignore_case=True)
COUNTER = pattern(rf"\W*(?:{SEEN})\W*", ignore_case=True)
"""What only the page says, its number beside a day, and what a ranking says as well."""
