from collections.abc import Iterator

import polars as pl

from cleankit.model import Doc, Hit
from cleankit.rule import bad, ok, rule
from cleankit.text.lines import PARAGRAPH, ends_sentence
from cleankit.text.patterns import pattern

HANDLE = pattern(
    r"\W*(?:(?:T|Twitter|X|Instagram|Facebook|Telegram|تويتر|توییتر|ٹوئٹر|إنستغرام|انستغرام|فيسبوك|تلغرام)\s?[:：]?\s?)?"
    r"@[\w.]{3,40}\W*|\W*(?:T|Twitter|تويتر|حساب الكاتب(?: (?:على|في) تويتر)?)\s?[:：]\s?@?[A-Za-z]\w{2,30}\W*",
    ignore_case=True,
)
# How to send the writer a text message: a number for each company, and a code for the writer.
MESSAGE = pattern(
    r"(?:[\w.+-]{1,40}@[\w-]{1,40}(?:\.[A-Za-z]{2,8}){1,3}\s*)?\W*(?:"
    r"(?:للتواصل|لمراسلة)(?: مع)? الكاتب(?:\W*|\W*(?:[أا]رسل|sms|SMS|رسالة|على|عبر|بالبريد|[\w.+-]+@)[^!?؟۔]{0,220})|"
    r"للتواصل [أا]رسل (?:رسالة )?(?:sms|SMS)[^!?؟۔]{0,220}|"
    r"[^.!?؟۔]{0,90}(?:تبدأ بالرمز|مسافة ثم (?:نص )?الرسالة)[^!?؟۔]{0,160})"
)
# The lines that such a line goes on with.
MORE = pattern(r"\W*(?:[^.!?؟۔]{0,60}(?:\d{5,6}|بالرمز|مسافة|الرسالة)[^.!?؟۔]{0,60})")
NAME = pattern(r"@?([\w.]{3,40})\W*$")
SENT = ("للتواصل", "لمراسلة", "بالرمز", "مسافة ثم")
"""One of these stands in each message."""
TAIL, LONGEST, WORDS = 8, 260, 12
"""Lines at the end of the document; characters of such a line; words of an account, at most."""
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
    ok(f"{BODY}\nWho to follow at the games:\n@annlee_valley"),  # what the line before promises
    ok(f"{BODY}\nWhom we met there\n@annlee_valley"),  # likewise
    ok(f"{BODY}\n@annlee_valley\n@tomreed_valley"),  # several: a list
    ok(f"{BODY}\nPassword of the town\n12345 - monkey"),  # no message before it
    ok(f"{RAIN}\nوصلت إليه رسالة نصية من أخيه.", lang="ar"),
    ok(f"{RAIN}\nلطلب العون أرسل رسالة نصية إلى الرقم 81234", lang="ar"),  # of a service
    ok(f"{RAIN}\nللتواصل مع الدفاع المدني أرسل sms إلى 81234", lang="ar"),
    ok(f"{BODY}\nPeople can text an SMS with the word RIVER to 81234"),
    ok("@annlee_valley"),  # no article
]


@rule(
    "META14", "reply-line", severity="warning", fix="safe", examples=EXAMPLES, scope="document",
    anchors=("@", "sms", "SMS", "الرسالة", "بالرمز", "الكاتب", "T:", "T :", "witter", "تويتر"),
    where=(
        pl.col("chars") <= LONGEST,
        pl.col("text").str.contains_any(["@", ":", "：", *SENT]),
        (pl.col("text").str.count_matches(" ", literal=True) <= WORDS) | pl.col("text").str.contains_any([*SENT]),
    ),
)  # fmt: skip
def reply_line(doc: Doc) -> Iterator[Hit]:
    """How readers reach the writer, behind the last paragraph: the account on a network, numbers for text messages.

    Why: a fact about the writer, the same under each article.
    Keeps: accounts and messages that the story tells of, and whatever a paragraph follows. It goes to ck_byline.
    """
    count = len(doc.spans)
    last = next((i for i in reversed(range(count)) if _paragraph(doc, i)), count)
    tail = range(max(last + 1, count - TAIL), count)
    handles = {i for i in doc.woken if i in tail and HANDLE.fullmatch(doc.line(i))}
    if len({name[1].lower() for i in handles if (name := NAME.search(doc.line(i)))}) > 1:
        handles = set()
    found: list[int] = []
    messages = False
    for i in tail if handles or any(MESSAGE.fullmatch(doc.line(i)) for i in doc.woken) else ():
        line = doc.line(i)
        begins = len(line) <= LONGEST and MESSAGE.fullmatch(line) is not None
        messages = begins or (messages and i - 1 in found and MORE.fullmatch(line) is not None)
        if messages or (i in handles and _follows(doc, i, found)):
            found.append(i)
            yield Hit(*doc.spans[i], "how to reach the writer", "", (("byline", line.strip()),))


def _follows(doc: Doc, i: int, found: list[int]) -> bool:
    """Whether an account stands behind a paragraph or another way to reach the writer: else it belongs to that line."""
    before = doc.line(i - 1).strip()
    told = ends_sentence(before) or len(before) >= PARAGRAPH or "@" in before
    return i - 1 in found or (told and before[-1] not in ":：")


def _paragraph(doc: Doc, i: int) -> bool:
    return doc.is_paragraph(i) and not MESSAGE.fullmatch(doc.line(i))
