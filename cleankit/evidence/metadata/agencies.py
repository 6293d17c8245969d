"""Names of news agencies, desks and capitals as papers of the Arabic script write them beside a report."""

from cleankit.evidence.metadata.places import PLACES
from cleankit.text.patterns import pattern

AGENCIES = (
    r"رويترز|فرانس برس|[أاإ][ .]{0,2}إ?ف[ .]{0,2}ب\.?|[أا][ .]{1,2}ب\.?|[أا]سوشيتد برس|د[ .]?ب[ .]?[أا]\.?|"
    r"[أا][ .]?ش[ .]?[أا]\.?|و[ .]?م[ .]?ع\.?|و[ .]?[أا][ .]?ج\.?|واس|بترا|وفا|سانا|وات|كونا|قنا|وام|بنا|سونا|"
    r"(?:وكالة )?ال[أا]ناضول|شينخوا|سبوتنيك|نوفوستي|تاس|إيرنا|(?:ال)?وكالات|الجزيرة|غيتي(?: إيميجز)?|"
    r"مواقع التواصل(?: الاجتماعي)?|[أا]رشيف(?:ية)?|"
    r"رویترز|فرانس ?پرس|آسوشیتدپرس|خبرگزاری فرانسه|ا[یي]رنا|ا[یي]سنا|فارس|تسن[یي]م|ا[یي]لنا|گتی|آرشیو|"
    r"روئٹرز|اے ایف پی|اے پی(?: پی)?|آن لائن|این این آئی|آئی این پی|ایجنسیاں|ایجنسیز|فائل(?: فوٹو)?|"
    r"Getty(?: Images)?|Reuters|REUTERS|AFP|AP|EPA|EFE|dpa|DPA|ANSA|Anadolu(?: Agency)?|AA|Xinhua|TASS|ТАСС|РИА Новости"
)
REPORTING = (
    r"رويترز|فرانس برس|[أا][ .]{0,2}ف[ .]{0,2}ب\.?|[أا]سوشيتد برس|د[ .]{0,2}ب[ .]{0,2}[أا]\.?|"
    r"[أا][ .]{0,2}ش[ .]{0,2}[أا]\.?|و[ .]{1,2}م[ .]{1,2}ع\.?|(?:ال)?وكالات|"
    r"(?:وكالة )?ال[أا]ناضول|شينخوا|سبوتنيك|بترا|كونا|واس|(?:وكالة )?إيرنا|"
    r"رویترز|فرانس ?پرس|آسوشیتدپرس|ا[یي]رنا|ا[یي]سنا|تسن[یي]م|ا[یي]لنا|خبرگزاری (?:فارس|مهر|فرانسه)|"
    r"روئٹرز|اے ایف پی|اے پی پی|این این آئی|آئی این پی|ایجنسیاں|ئاژانسەکان|ڕۆیتەرز|"
    r"Reuters|REUTERS|AFP|dpa|DPA|ANSA|Xinhua"
)
"""Agencies whose names are nothing else: one alone on its line is where the report comes from."""
MARKED = (
    rf"(?:{REPORTING}|وات|وفا|سانا|قنا|وام|بنا|سونا|تاس|و[ .]?[أا][ .]?ج|الجزيرة|فارس|مهر|برنا|بي بي سي|"
    r"بی بی سی(?: اردو)?)"
)
"""Those and such as are words as well, for marks beside them."""
DESKS = (
    r"متابع(?:ة|ات)|(?:ال)?وكالات|خاص|عواصم|واس|رويترز|(?:وكالة )?ال[أا]ناضول|بترا|وفا|أ ف ب|د ب أ|أ ش أ|و م ع|"
    r"(?:ویب|نیوز|مانیٹرنگ) ڈیسک|ایجنسیاں|ایجنسیز|خبر ایجنسیاں|اسٹاف رپورٹر|سٹاف رپورٹر|نمائندہ خصوصی|نامہ نگار"
)
WORD = r"[\p{Arabic}\p{M}]{2,}"
SIDE = rf"[«\"“]?(?:و\s?م\s?ع|[أا] [فبش] ?[بأا]?|د ب [أا]|{WORD}(?: {WORD}){{0,3}})[»\"”]?"
BETWEEN = r"(?:\s?[-–—/|]+\s?|\sـ+\s)"
# "Name – City", "City / Agency", "Paper – desk", "Name (City)", "City: Name"; and alone: a city, a desk.
PAIR = pattern(
    rf"[\W_]*(?P<one>{SIDE})(?:{BETWEEN}(?P<two>{SIDE})|\s?\((?P<three>{SIDE})\)|"
    rf"\s?(?P<colon>:)\s?(?P<four>{SIDE}))[\W_]*"
)
ALONE = pattern(rf"\W*(?:(?P<desk>{DESKS})|{PLACES})\W*")
CITY = pattern(PLACES)
KNOWN = pattern(rf"(?:{DESKS}|{PLACES}|[«\"“].*[»\"”])")
DESK = pattern(DESKS)
PAPER = pattern(
    rf"(?:صحيفة|جريدة|موقع|وكالة|صوت|بوابة) {WORD}(?: {WORD})?|"
    rf"{WORD}(?: {WORD})? (?:اليوم|نيوز|برس|بوست|تايمز|أونلاين|الإخبارية)"
)
"""What papers are called."""
NOUN = pattern(r"^(?:ال\p{L}{3,}|\p{L}{3,}ات(?!\p{L})|\p{L}+$)|(?<!\p{L})ال\p{L}+ة$|ة \p{L}+ة$")
"""No name of somebody: with the article, a plural, one word, a noun at the end, or one with its adjective."""
SITE = pattern(
    r"\W*[A-Za-z][A-Za-z0-9-]{2,20}[. ](?:info?|com|net|org|ma|dz|tn|ir|eg|sa|jo|iq|"
    r"pk)\s?[-–—:][\s_]?[\p{Arabic}][^.!?؟\n]{2,45}",
    ignore_case=True,
)
"""The paper's own name as a domain, and who wrote."""
SMALL = pattern(rf"\W*{WORD}(?: {WORD}){{0,2}}\W*")
WROTE = pattern(rf"\W*(?:كتبت?\s?[-–]+\s?{WORD}(?: {WORD}){{1,3}}\s?[:.]?|گروه {WORD}(?: {WORD})?\s?[:-])\W*")
