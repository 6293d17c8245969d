from collections.abc import Iterator

from cleankit.lexicon import prefix, trailing, whole
from cleankit.model import Doc, Hit
from cleankit.patterns import pattern
from cleankit.rule import bad, ok, rule
from cleankit.rules.labels.told import TELLS

EDGE, LONGEST = 5, 400
KIND = ("disclaimer",)
MARK = pattern(r"\s*(?:#{2,}|[-–—]\s?30\s?[-–—]|\(?END\)?|[-–—*/]{1,3}\s?(?:END|Ends|ENDS|انتهى)\s?[-–—*/]{1,3})\s*")
END = pattern(
    r"\s*[(*]?\s*(?:انتها|پا[یي]ان)[یي]?[\s\N{ZERO WIDTH NON-JOINER}]?(?:\w{1,3}ام|خبر|متن|گزارش|مطلب|[یي]ادداشت)"
    r"\s*(?:[/\d][\w./ -]{0,24})?[/*).]*\s*"
)
"""The end mark of Persian agencies, with the codes of desk and editor."""
BEHIND = pattern(r"\s*(?=[^\p{N}/.]{0,11}[\p{N}/.])[\p{L}\p{N}./-]{1,12}\s*")
SIGNER = pattern(r"\s*\p{L}{2,12}(?: \p{L}{2,14}){1,2}\s*")
"""Behind an end mark: codes, and on the last line who signs."""
CLOCK = pattern(r"\s*(?:\d{1,2}:\d{2}(?:\s?(?:ت\s?م|GMT|UTC))?(?:\s*NNNN)?|\d{4}|NNNN)\s*")
"""When an agency sent its report: the line behind its end mark."""
MARKS = ("##", "END", "انتهای", "انتهاي", "پایان", "پايان")
ENDINGS = (*MARKS, *(f"{a}{b}{c}" for a in "-–—*/" for b in ("", " ") for c in ("30", "انتهى", "Ends")))
WORDS = 3

BODY = "The ministers met on Monday in the capital and agreed to meet again within the month."
MORE = "\n".join(f"On day {n} it rained for hours and nobody in the town went out." for n in range(6))

EXAMPLES = [
    bad(f"{BODY}\n⟦###⟧", BODY),
    bad(f"{BODY}\n⟦- 30 -⟧", BODY),
    bad(f"{BODY}\n⟦The views expressed in this article are the author's own and nobody else's.⟧", BODY),
    bad("هطل المطر طوال اليوم.\n⟦ // انتهى //⟧", "هطل المطر طوال اليوم.", lang="ar"),
    bad("هطل المطر طوال اليوم.\n⟦ // انتهى //\n 13:25 ت م ⟧", "هطل المطر طوال اليوم.", lang="ar"),
    bad(f"{BODY}\n⟦انتهای پیام/⟧", BODY, lang="fa"),
    bad(f"{BODY}\n⟦انتهای\N{ZERO WIDTH NON-JOINER}پیام/86011/ت10/ض1002⟧", BODY, lang="fa"),
    bad(f"{BODY}\n⟦انتهای پیام/۳۱۱۲/ب\nمریم رودی⟧", BODY, lang="fa"),
    bad(f"{BODY}\n⟦انتهای خبر⟧\nرود خروشان\nآب زلال", f"{BODY}\nرود خروشان\nآب زلال", lang="fa"),  # a verse
    ok(f"{BODY}\nپایان گزارش سالانه بانک", lang="fa"),  # a heading
    ok(f"{BODY}\nانتهای خبر او را غمگین کرد و دیگر چیزی نگفت.", lang="fa"),  # a sentence
    bad("او گفت که باران می‌بارد.⟦ انتهای پیام/⟧", "او گفت که باران می‌بارد.", lang="fa"),
    ok(f"{BODY}\n### The second part\n{MORE}"),  # a heading
    ok(f"Legal disclaimer\n{MORE}", taken_by="button-row"),  # before the article
    ok("انتهى الاجتماع الذي عقد في العاصمة.\nانتهى", lang="ar"),  # a verb, and the verb alone
    ok(f"{BODY}\nFound a mistake? The minister says he did."),  # someone tells
    ok(f"{BODY} It is the end"),
]


@rule(
    "LBL10", "disclaimer", severity="warning", fix="safe", examples=EXAMPLES, scope="document",
    labels=KIND, endings=KIND, anchors=ENDINGS,
)  # fmt: skip
def disclaimer(doc: Doc) -> Iterator[Hit]:
    """What closes the page behind the article: the end mark of an agency, whose opinion it is, where to report errors.

    Why: the same under every article.
    Keeps: the same words inside the article, and weak ones standing alone without a mark around them.
    """
    count = len(doc.spans)
    for i in doc.woken:
        if i < count - EDGE:
            continue
        start, end = doc.spans[i]
        line = doc.line(i)
        if len(line) > LONGEST:
            line = line[-LONGEST:]
        elif i > 0 and (
            MARK.fullmatch(line)
            or END.fullmatch(line)
            or whole(line, doc.lang, KIND, strong_only=True)
            or _begins(line, doc.lang)
        ):
            last = i
            sign = CLOCK if MARK.fullmatch(line) else BEHIND if END.fullmatch(line) else None
            while sign and last + 1 < count and sign.fullmatch(doc.line(last + 1)):
                last += 1
            if sign is BEHIND and last + 2 == count and SIGNER.fullmatch(doc.line(last + 1)):
                last += 1
            yield Hit(start, doc.spans[last][1], "closes the page", "")
            continue
        if (label := trailing(line, doc.lang, KIND)) and label.strong:
            keep = len(line[: label.start].rstrip())
            yield Hit(end - len(line) + keep, end, f"closes the page: {label.phrase!r}", "")


def _begins(line: str, lang: str) -> bool:
    """Whether the line begins with a phrase of several words that only the page says."""
    labels = prefix(line, lang, KIND)
    return bool(labels) and labels[0].strong and len(labels[0].phrase.split()) >= WORDS and not TELLS.search(line)
