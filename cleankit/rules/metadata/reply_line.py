from collections.abc import Iterator

import polars as pl

from cleankit.model import Doc, Hit, ends_sentence
from cleankit.patterns import pattern
from cleankit.rule import bad, ok, rule

HANDLE = pattern(
    r"\W*(?:(?:T|Twitter|X|Instagram|Facebook|Telegram|تويتر|توییتر|ٹوئٹر|إنستغرام|انستغرام|فيسبوك|تلغرام)\s?[:：]?\s?)?"
    r"@[\w.]{3,40}\W*|\W*(?:T|Twitter|تويتر|حساب الكاتب(?: (?:على|في) تويتر)?)\s?[:：]\s?@?[A-Za-z]\w{2,30}\W*",
    ignore_case=True,
)
# How to send the writer a text message: a number for each company, and a code for the writer.
MESSAGE = pattern(
    r"(?:[\w.+-]{1,40}@[\w-]{1,40}(?:\.[A-Za-z]{2,8}){1,3}\s*)?[^.!?؟]{0,90}(?:(?:\b(?:sms|SMS)\b|"
    r"رسالة نصية)[^!?؟\d]{0,40}\d{4,6}\b|بالرمز\W{0,3}\d|نص الرسالة إلى|ثم الرسالة)"
    r"[^!?؟]{0,200}|\W*(?:للتواصل|لمراسلة) (?:مع )?الكاتب[^!?؟.]{0,60}|"
    r"\W*(?:\d{5,6}\s?[-–]\s?\p{L}{2,12}\W*|\p{L}{2,12}\s?[,،:-]?\s?\d{5,6}\W*){1,4}|"
    r"\W*ثم الرسالة(?: إلى)?\W*"
)
NUMBER = pattern(r"\d")
TAIL, LONGEST, PARAGRAPH = 8, 260, 60
BODY = "The ministers met on Monday in the capital and agreed to meet again within the month."
RAIN = "هطل المطر طوال اليوم على القرى وأغلقت الطرق، وقال خبراء إنه لن ينقطع قبل صباح الغد."

EXAMPLES = [
    bad(f"{BODY}\n⟦@annlee_valley⟧", BODY),
    bad(f"{RAIN}\n⟦تويتر: @annlee_valley⟧", RAIN, lang="ar"),
    bad(f"{RAIN}\n⟦T: annlee⟧", RAIN, lang="ar"),
    bad(
        f"{RAIN}\n⟦للتواصل أرسل sms إلى 81234 ثم مسافة ثم الرسالة⟧\n⟦82345 - Mobilo⟧",
        RAIN,
        lang="ar",
    ),
    ok(f"{BODY}\n@annlee_valley\n{BODY[:-1]}, she wrote."),  # the story goes on
    ok(f"{BODY}\nShe writes as @annlee_valley on the network."),  # a sentence
    ok(f"{RAIN}\nوصلت إليه رسالة نصية من أخيه.", lang="ar"),  # no number
    ok("@annlee_valley"),  # no article
]


@rule(
    "META14", "reply-line", severity="warning", fix="safe", examples=EXAMPLES, scope="document",
    anchors=("@", "sms", "SMS", "رسالة", "بالرمز", " - ", " – ", "T:", "T :", "witter", "تويتر"),
    where=(pl.col("chars") <= LONGEST, pl.col("text").str.contains(r"@|\d|T\s?:|witter|تويتر|الرسالة")),
)  # fmt: skip
def reply_line(doc: Doc) -> Iterator[Hit]:
    """How readers reach the writer, behind the last paragraph: the account on a network, numbers for text messages.

    Why: a fact about the writer, the same under each article.
    Keeps: accounts and messages that the story tells of, and whatever a paragraph follows. It goes to ck_byline.
    """
    count = len(doc.spans)
    last = next((i for i in reversed(range(count)) if _paragraph(doc, i)), count)
    for i in doc.woken:
        line = doc.line(i)
        if last < i and i >= count - TAIL and len(line) <= LONGEST and (HANDLE.fullmatch(line) or _message(line)):
            yield Hit(*doc.spans[i], "how to reach the writer", "", (("byline", line.strip()),))


def _message(line: str) -> bool:
    return bool(MESSAGE.fullmatch(line)) and bool(NUMBER.search(line) or "الرسالة" in line or "الكاتب" in line)


def _paragraph(doc: Doc, i: int) -> bool:
    start, end = doc.spans[i]
    return end - start >= PARAGRAPH and ends_sentence(doc.line(i)) and not _message(doc.line(i))
