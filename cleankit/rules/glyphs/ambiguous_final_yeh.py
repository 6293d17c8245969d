from collections.abc import Iterator

from cleankit.model import Hit, Line
from cleankit.patterns import pattern
from cleankit.rule import bad, ok, rule
from cleankit.rules.glyphs.wrong_look_alike import BARE, DOTTED, MARKS, YEH, suspects

MAKSURA, DOTTED_YEH = "\N{ARABIC LETTER ALEF MAKSURA}", "\N{ARABIC LETTER YEH}"

# Words that end in alef maksura, without the article and leading conjunctions: particles, verbs in the past and
# present, feminine elatives, broken plurals, nouns of place, names.
ENDING = frozenset(
    """
    على إلى الى حتى لدى سوى متى بلى أنى عسى إحدى احدى أخرى اخرى أولى اولى كبرى صغرى عظمى وسطى قصوى دنيا يمنى يسرى سفلى
    عليا فضلى مثلى حسنى أعلى اعلى أدنى ادنى أقصى اقصى أغنى اغنى أقوى اقوى أسمى اسمى أغلى اغلى أبهى أذكى أنقى أرقى ارقى
    أوفى أجدى أحلى أولى قتلى جرحى أسرى اسرى مرضى موتى غرقى هلكى حمقى ضحى قرى قوى رؤى خطى ذرى مدى صدى ندى هدى رضى غنى
    مستوى محتوى مبنى معنى منفى مقهى مرسى مأوى ملهى مجرى مرعى مرمى مسعى مغزى منحى منأى مرأى ملتقى منتدى مستشفى مشفى
    مصفى مستثنى منتهى مبتغى مقتضى مصطفى مرتضى مجتبى موسيقى حمى حصى عصا ذكرى فتوى دعوى شكوى عدوى جدوى بلوى نجوى تقوى
    فوضى شورى بشرى قربى عقبى زلفى سلوى مرضى أذى اذى ردى سدى شتى أنثى انثى خنثى موسى عيسى يحيى ليلى سلمى نهى منى هدى
    لبنى بشرى يسرى كسرى مروى نجوى سلوى لظى كورى
    رأى راى أتى اتى أبى ابى جرى مضى قضى بنى رمى سعى نهى مشى بكى حكى روى شوى نوى هوى طوى كفى شفى نفى وفى لقى بقى سقى
    دعى جنى عنى ثنى حمى رعى نعى سرى كسى تلى هدى فدى أدى ادى أجرى اجرى أدلى ادلى ألقى القى أعطى اعطى أبدى ابدى أنهى انهى
    أضحى اضحى أمسى امسى أفضى افضى أوصى اوصى أحصى احصى أخفى اخفى أرسى ارسى أضفى اضفى أغرى اغرى أبقى ابقى أمضى امضى
    أودى اودى أرخى أزرى أشفى أعفى اعفى أعمى أفتى افتى أقصى ألغى الغى أنسى أهدى اهدى أوحى اوحى أولى أخلى اخلى أحيى أقوى
    أدمى أذكى تولى تلقى تبنى تخلى تخطى تعدى تصدى تحدى توفى تمنى تسنى تغذى تجلى تدنى تأنى تعالى توالى توارى تفادى تنامى
    تهاوى تساوى تلاقى تداعى تعاطى تمادى انتهى إنتهى التقى إلتقى اشترى إشترى اختفى إختفى اكتفى إكتفى اعتدى إعتدى ارتدى
    إرتدى ارتقى إرتقى اقتضى إقتضى انقضى إنقضى ادعى إدعى اعتلى إعتلى احتوى إحتوى انضوى انبرى انحنى اقتنى اهتدى استولى
    إستولى استدعى إستدعى استثنى إستثنى استغنى استوفى استقصى استعصى استقوى استهوى استحيى استلقى
    يرى نرى ترى أرى يبقى تبقى نبقى يسعى تسعى نسعى أسعى يلقى تلقى يحظى تحظى يخشى تخشى نخشى أخشى ينسى ننسى يرضى ترضى يرقى
    ترقى يأبى تأبى ينهى تنهى يتلقى تتلقى نتلقى يتولى تتولى نتولى يتبقى تتبقى يتمنى تتمنى نتمنى أتمنى يتخلى تتخلى يتخطى
    تتخطى يتعدى تتعدى يتصدى تتصدى يتحدى تتحدى يتبنى تتبنى يتغذى تتغذى يتسنى يتأتى تتأتى يتجلى تتجلى يتنافى تتنافى يتعاطى
    تتعاطى يتفادى تتفادى يتماشى تتماشى يتوالى تتوالى يتهاوى تتقوى يتقوى يسمى تسمى يدعى تدعى يعنى يجرى تجرى يبنى تبنى
    يلغى تلغى يعطى تعطى يراعى تراعى يقضى يؤتى يحكى يروى تروى ينفى يرجى ترجى يشفى يكنى يحصى تحصى يستثنى تستثنى
    مسمى مغطى مصلى مربى مقوى مغلى مغشى مغمى مصفى موفى معافى ملقى مثنى مكنى أعمى قدامى يتامى نصارى سكارى عذارى حيارى
    صحارى فتاوى دعاوى شكاوى ضحايا زوايا قضايا هدايا أيامى كسالى حبلى عطشى ثكلى سكرى غضبى حيرى تترى شذى ثرى كرى جوى نوى
    """.split()
)
PREFIX = pattern(r"^(?:[وف]?(?:ب|ك|ل|س)?(?:ال)?|[وف]?لل)(?=.{3})")

MARK = pattern(r"\p{Mn}")

EXAMPLES = [
    bad("قال عل⟦ی⟧ إنه", "قال على إنه", lang="ar"),
    bad("البنك المركز⟦ی⟧ التونس⟦ی⟧", "البنك المركزي التونسي", lang="ar"),
    bad("القوى الكبر⟦ی⟧", "القوى الكبرى", lang="ar"),
    bad("بالمستشف⟦ی⟧", "بالمستشفى", lang="ar"),
    ok("فی أوکرانیا", lang="ar"),  # one reading only: wrong-look-alike repairs it
    ok("علي وعلى", lang="ar"),  # Arabic letters already
    ok("كتب: «این کتاب که از ایران است برای علی»", lang="ar"),  # a Persian quotation
]


@rule("GLY02", "ambiguous-final-yeh", severity="warning", fix="unsafe", examples=EXAMPLES, anchors={"ar": (YEH,)})
def ambiguous_final_yeh(line: Line) -> Iterator[Hit]:
    """A Persian yeh at the end of an Arabic word: ي or ى, which only a lexicon can tell.

    Why: علی can be the name علي or the word على; a list of words that end in ى is right in about 97 of 100.
    Keeps: words with one reading (wrong-look-alike repairs those) and quotations in Persian.
    """
    for at, word in suspects(line.text):
        bare = MARKS.sub("", word)
        if not bare.endswith(YEH) or bare in DOTTED or bare in BARE:
            continue
        plain = MARK.sub("", bare)[:-1].replace(YEH, DOTTED_YEH).replace("ک", "ك") + MAKSURA
        stem = PREFIX.sub("", plain)
        right = MAKSURA if plain in ENDING or stem in ENDING or plain.lstrip("وف") in ENDING else DOTTED_YEH
        place = at + len(bare) - 1
        yield Hit(place, place + 1, f"final yeh of {word}", right)
