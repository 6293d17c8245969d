from collections.abc import Iterator

import polars as pl

from cleankit.model import Doc, Hit, ends_sentence
from cleankit.patterns import pattern
from cleankit.rule import bad, ok, rule
from cleankit.rules.metadata.agencies import AGENCIES

NAMES = rf"(?:{AGENCIES})(?:\s?[,،/+–-]\s?(?:و)?(?:{AGENCIES}))*"
# "(Reuters)" behind the last full stop, "A bridge (AFP)" under a picture, "(Reporting by Ann Lee)".
BRACKET = pattern(rf"\s*[(\[](?:{NAMES})[)\]]\s*$")
TEAM = pattern(
    r"\s*[(\[](?:(?:additional |with )?reporting (?:by|from)|writing by|editing by|with (?:inputs|files|agencies)|"
    r"avec |mit (?:material|dpa|afp)|con informaci[oó]n de|com informações d|Quelle)[^()\[\]]{2,250}[)\]]\s*\.?\s*$",
    ignore_case=True,
)
SERVICE = pattern(
    r"\W*(?:خدمة|بالاتفاق مع|ينشر بالاتفاق مع|خاص ب(?:ـ|صحيفة |جريدة )?|نقلا[ً]? عن(?: صحيفة| وكالة| موقع| جريدة)?)"
    r"\s?(?:[«\"“{][^»\"”}]{3,40}[»\"”}]|(?<=صحيفة |وكالة |موقع |جريدة )[\p{Arabic} ]{3,30})\W*"
)
INITIALS = pattern(
    rf"[\W_]*(?:(?:[أ-ي]\s?[.ـ]?\s?){{1,3}}(?:/\s?(?:[أ-ي]\s?[.ـ]?\s?){{1,3}}){{1,3}}(?:[(](?:{NAMES})[)])?|"
    rf"[A-Z]?\d{{2,5}}/[A-Za-z](?:/[A-Za-z])?|-*[(](?:{NAMES})[)]|أ ش أ|أ ف ب|د ب أ)[\W_]*"
)
LAST = pattern(r"\s*[(\[][^()\[\]]*[)\]]\s*\.?\s*$")
# What Polars can say of it: a wider net.
OPENING = (
    rf"[(\[](?:.{{0,30}}[,،/+–-]\s?و?)?(?:{AGENCIES})[)\]]\s*$|"
    r"(?i)(?:reporting|writing|editing|with|avec|mit|con|com|quelle)[^()]*[)\]]\s*\.?\s*$|خدمة|اتفاق|خاص|نقلا|"
    r"^[^\p{L}]*\p{L}\s?[.ـ]?\s?\p{L}?\s?\.?\s?\p{L}?\s?\.?\s?/|^[A-Z]?\d{2,5}/|^\W*(?:أ ش أ|أ ف ب|د ب أ)\W*$"
)
CAPTION, TAIL, PARAGRAPH = 160, 4, 60

BODY = "The ministers met on Monday in the capital and agreed to meet again within the month."
RAIN = "هطل المطر طوال اليوم على القرى وأغلقت الطرق، وقال خبراء إنه لن ينقطع قبل صباح الغد."

EXAMPLES = [
    bad(f"{RAIN}\n{RAIN[:-1]} أيضا.⟦ (أ ف ب، رويترز)⟧", f"{RAIN}\n{RAIN[:-1]} أيضا.", lang="ar"),
    bad(f"{RAIN}\n⟦(رويترز)⟧", RAIN, lang="ar"),
    bad(
        f"{RAIN}\n⟦عمال يفتحون طريقا في القرية (الأناضول)⟧\n{RAIN[:-1]} أيضا.", f"{RAIN}\n{RAIN[:-1]} أيضا.", lang="ar"
    ),
    bad(f"{RAIN}\n⟦س.ع/ م.ل⟧", RAIN, lang="ar"),
    bad(f"{RAIN}\n⟦* خدمة «صحيفة الوادي»⟧", RAIN, lang="ar"),
    bad(f"{BODY}⟦ (Reporting by Ann Lee in London; editing by John Roe)⟧", BODY),
    bad(f"{BODY}\n⟦A boat on the river [Reuters]⟧\n{BODY[:-1]}, he said.", f"{BODY}\n{BODY[:-1]}, he said."),
    ok(f"{BODY}\nThe paper of the town (AFP) said so.\nRain fell."),  # inside a sentence
    ok("A boat on the river [Reuters]"),  # no article
    ok(f"{BODY} (Reuters)\n{BODY[:-1]}, he said."),  # the story goes on behind it
    ok(f"{RAIN}\nقال ذلك الوزير في وكالات (مدينة الوادي)", lang="ar"),  # no agency
    ok(f"{RAIN}\nوقال الوزير ذلك لكل من سأله عن الطرق (رويترز).", lang="ar"),  # a sentence of its own
    ok(f"م/ن\n{RAIN}", lang="ar"),  # before the article
]


@rule(
    "META12", "agency-bracket", severity="warning", fix="safe", examples=EXAMPLES, scope="document",
    anchors=(")", "]", "/", "«", "أ ش أ", "أ ف ب", "د ب أ", "نقلا"),
    where=(pl.col("text").str.contains(OPENING),),
)  # fmt: skip
def agency_bracket(doc: Doc) -> Iterator[Hit]:
    """An agency in brackets: under a picture, or behind the last paragraph, where the team's initials stand as well.

    Why: a fact about the article or a picture that is gone.
    Keeps: brackets inside the article's paragraphs, lines that end as sentences do, texts without a paragraph. What
    stands there goes to ck_source or ck_credits.
    """
    lines = range(len(doc.spans))
    head = next((i for i in lines if _paragraph(doc, i)), -1)
    tail = next((i for i in reversed(lines) if _paragraph(doc, i)), -1)
    for i in doc.woken if head >= 0 else ():
        (start, end), line = doc.spans[i], doc.line(i)
        last = i >= tail
        found = BRACKET.search(line, max(0, len(line) - 120)) or (
            TEAM.search(line, max(0, len(line) - 300)) if last else None
        )
        if found and ends_sentence(line[: found.start()]):
            if last:
                yield Hit(
                    start + found.start(), end, "agency of the report", "", (("source", found.group().strip(" ()[].")),)
                )
        elif found and len(line) <= CAPTION and (i < tail or found.start() == 0 or line.count(" ") > 2):
            kind = "source" if last and not found.start() else "credits"
            yield Hit(start, end, "a picture's caption and agency", "", ((kind, found.group().strip(" ()[].")),))
        elif i > tail and i >= len(doc.spans) - TAIL and (INITIALS.fullmatch(line) or SERVICE.fullmatch(line)):
            yield Hit(start, end, "initials or agency of the report", "", (("source", line.strip()),))
        elif i < head and SERVICE.fullmatch(line):
            yield Hit(start, end, "agency of the report", "", (("source", line.strip()),))


def _paragraph(doc: Doc, i: int) -> bool:
    start, end = doc.spans[i]
    return end - start >= PARAGRAPH and ends_sentence(LAST.sub("", doc.text[max(start, end - CAPTION) : end]))
