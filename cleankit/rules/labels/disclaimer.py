from collections.abc import Iterator

from cleankit.evidence.labels.end_marks import BEHIND, CLOCK, END, HANGING, MARK, SAID, SIGNER
from cleankit.evidence.labels.told import TELLS
from cleankit.model import Doc, Hit
from cleankit.rule import bad, ok, rule
from cleankit.words.labels import prefix, trailing, whole

EDGE, LONGEST = 5, 400
KIND = ("disclaimer",)
MARKS = ("##", "END", "انتهای", "انتهاي", "پایان", "پايان", "نتهى", "نتهي", "نهاية)", "نهاية )", "يتبع", "ختم شد")
ENDINGS = (*MARKS, *(f"{a}{b}{c}" for a in "-–—*/" for b in ("", " ") for c in ("30", "Ends")))
WORDS, PARAGRAPH = 3, 40

RAIN = "هطل المطر طوال اليوم."
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
    bad("او گفت که باران می‌بارد.⟦انتهای پیام/ ۱۲۳⟧", "او گفت که باران می‌بارد.", lang="fa"),
    bad("او گفت که باران می‌بارد⟦ انتهای پیام/م⟧", "او گفت که باران می‌بارد", lang="fa"),
    bad(f"{RAIN}\n⟦انتهى/ك.م⟧", RAIN, lang="ar"),
    bad(f"{RAIN}\n⟦انتهى 25 / ح⟧", RAIN, lang="ar"),
    bad(f"{RAIN}\n⟦(انتهى)⟧", RAIN, lang="ar"),
    bad(f"{RAIN}\n⟦// يتبع // 11:02 ت م⟧", RAIN, lang="ar"),
    bad(f"{RAIN}⟦ // انتهى //⟧", RAIN, lang="ar"),
    bad(f"{RAIN}⟦ انتهى/م.ع⟧", RAIN, lang="ar"),
    bad(f"{RAIN}⟦ (النهاية) م ع / ن ب ش⟧", RAIN, lang="ar"),
    bad(f"{RAIN}\n⟦(النهاية) م ع / س⟧", RAIN, lang="ar"),
    ok(f"{RAIN} (النهاية)", lang="ar"),  # no code
    bad(f"{BODY}\n⟦ختم شد⟧", BODY, lang="ur"),
    ok(f"قال «{RAIN}» (انتهى)", lang="ar"),  # ends a quotation
    ok(f"{RAIN}\n(انتهى)\n{RAIN[:-1]} وفي المدن التي تقع حول العاصمة.", lang="ar"),  # likewise
    ok(f"{RAIN}\nانتهى/ النص", lang="ar"),  # no code
    ok(f"{RAIN}\nانتهى الأمر/ شعر", lang="ar"),  # a word more
    ok(f"{RAIN}\nيتبع", lang="ar"),  # the story goes on
    ok(f"{BODY}\nجنگ ختم شد و مردم به خانه رفتند", lang="fa"),  # a sentence
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
            (MARK.fullmatch(line) and not (SAID.fullmatch(line) and _goes_on(doc, i)))
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
        label = trailing(line, doc.lang, KIND)
        at = label.start if label and label.strong else found.start() if (found := HANGING.search(line)) else 0
        if at:
            yield Hit(end - len(line) + len(line[:at].rstrip()), end, "closes the page", "")


def _goes_on(doc: Doc, i: int) -> bool:
    return any(doc.is_paragraph(n, PARAGRAPH) for n in range(i + 1, len(doc.spans)))


def _begins(line: str, lang: str) -> bool:
    """Whether the line begins with a phrase of several words that only the page says."""
    labels = prefix(line, lang, KIND)
    return bool(labels) and labels[0].strong and len(labels[0].phrase.split()) >= WORDS and not TELLS.search(line)
