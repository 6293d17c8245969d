"""Whether words behind a label, or behind "by", name someone, or tell something as headlines do."""

from cleankit.evidence.metadata.given_names import is_name
from cleankit.text.folding import fold
from cleankit.text.letters import small
from cleankit.text.patterns import pattern
from cleankit.words.lexicon import lexicon

FEW, SMALL, LONG = 2, 4, 5
"""Words of a value that is always a name; letters of a small word that no name has: "leave" in "Messi to leave"; words
of a value in a script without capitals that is a headline, unless it begins with what sources are called."""
LINKS = frozenset(
    "of the and by for from via at a de del la le les du des di da do dos e y et van von der und".split()
    + "و من عن د کا کی کے".split()
)
"""Function words that stand in names."""
WORD = pattern(r"\p{L}[\p{L}\p{M}'’-]*")
HOUSES = pattern(
    r"\W*(?:ال)?(?:صحيفة|صحف|جريدة|وكالة|وكالات|موقع|مواقع|قناة|مجلة|وزارة|هيئة|مركز|مكتب|معهد|منظمة|مؤسسة|إذاعة|شبكة|"
    r"تلفزيون|بيان|كتاب|خبرگزاری|خبرگزاري|روزنامه|سایت|وب.?سایت|پایگاه|فصلنامه|ماهنامه|هفته.?نامه|نشر[یي]ه|مجله|موسسه|"
    r"مؤسسه|کانال|شبکه|روزنامہ|اخبار|ادارہ|ڕۆژنامە|ئاژانس|ماڵپەڕ|د)(?!\p{L})"
)
NAMED = "/,،©|@."
"""Signs that stand between names, or in an address."""
BETWEEN = pattern(r"[-–—/|،,]| و(?=\p{L}{3})")
TOLD = frozenset(
    map(
        fold,
        "تقرير حوار متابعة متابعات تحرير إعداد ترجمة كتابة گزارش یادداشت گفتگو مصاحبه تنظیم گروه سرویس رپورٹ "
        "تحریر ڕاپۆرت راپور ژباړه".split(),
    )
) | {"گفت و گو"}
"""Labels of who wrote that head what is told as well."""


def is_told(value: str, lang: str) -> bool:
    """Whether what stands behind a label that is also a word tells something, and names no one.

    >>> is_told("Messi to leave Paris", "en"), is_told("Ann Lee for the Valley Paper", "en")
    (True, False)
    """
    words = WORD.findall(value)
    if len(words) <= FEW or any(mark in value for mark in NAMED):
        return False
    known = lexicon(lang)
    function_words = known.function_words if known else frozenset()
    if len(words) >= LONG and value.lower() == value.upper() and not HOUSES.match(value):
        return True
    return any(
        (small(word) and len(word) >= SMALL and word not in LINKS)
        or ((plain := fold(word)) in function_words and plain not in LINKS)
        for word in words
    )


def is_unnamed(phrase: str, value: str, lang: str) -> bool:
    """Whether what stands behind a word such as "report", in a script without capitals, names no one for sure.

    >>> is_unnamed("تقرير", "ارتفاع الأسعار", "ar"), is_unnamed("تقرير", "خالد المنصور", "ar")
    (True, False)
    """
    return (
        fold(phrase) in TOLD
        and value.lower() == value.upper()
        and not any(is_name(name.strip(), lang) for name in BETWEEN.split(value))
    )
