from collections.abc import Iterator

import polars as pl

from cleankit.evidence.metadata.agency_marks import (
    BRACKET,
    ENDS,
    INITIALS,
    LAST,
    NAMED,
    OPENING,
    SERVICE,
    SHORT,
    SIGNS,
    pictured,
    team,
)
from cleankit.model import Doc, Hit
from cleankit.rule import bad, ok, rule
from cleankit.text.lines import PARAGRAPH, ends_sentence

CAPTION, TAIL = 160, 4

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
    ok(f"{RAIN}\nج/ نعم", lang="ar"),  # an answer
    ok(f"م/ن\n{RAIN}", lang="ar"),  # before the article
    ok(f"{RAIN}\nهداف الدوري حتى الآن سالم الوادي (الجزيرة)\n{RAIN[:-1]} أيضا.", lang="ar"),  # a club
    ok(f"{RAIN}\n۵۷ کیلوگرم: سالم رودی از دره (رویترز)\n{RAIN[:-1]} أيضا.", lang="fa"),  # an entry of a table
    ok(f"{RAIN}\n- عدد الأصوات في الدائرة الأولى ألف صوت (وكالات)\n{RAIN[:-1]} أيضا.", lang="ar"),  # of a list
    ok(f"{BODY}\nWhat did you do before you came to the agency (AFP)?\n{BODY[:-1]}, he said."),  # a question
    ok(f"{BODY} (Reporting from the valley is hard, and three of us fell ill.)"),  # prose
    ok(f"{BODY} (Editing by hand took three years.)"),
    ok(f"{BODY} (Mit Material aus dem Steinbruch wurde auch die Kirche gebaut)", lang="de"),
    ok(f"{BODY} (Avec le soutien de la mairie, samedi)", lang="fr"),  # no agency
]


@rule(
    "META12", "agency-bracket", severity="warning", fix="safe", examples=EXAMPLES, scope="document",
    anchors=(")", "]", "/", "«", "أ ش أ", "أ ف ب", "د ب أ", "نقلا"),
    where=(
        (pl.col("chars") <= SHORT) | pl.col("text").str.tail(4).str.contains(ENDS),
        pl.col("text").str.tail(4).str.contains(ENDS)
        | pl.col("text").str.head(4).str.contains("(", literal=True)
        | pl.col("text").str.contains_any(NAMED),
        pl.col("text").str.tail(330).str.contains(OPENING)
        | ((pl.col("chars") <= SHORT) & pl.col("text").str.contains(SIGNS)),
    ),
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
        found = BRACKET.search(line, max(0, len(line) - 120)) or (team(line) if last else None)
        if found and ends_sentence(line[: found.start()]):
            if last:
                yield Hit(
                    start + found.start(), end, "agency of the report", "", (("source", found.group().strip(" ()[].")),)
                )
        elif (
            found
            and len(line) <= CAPTION
            and (not found.start() or ((i < tail or line.count(" ") > 2) and pictured(line)))
        ):
            kind = "source" if last and not found.start() else "credits"
            yield Hit(start, end, "a picture's caption and agency", "", ((kind, found.group().strip(" ()[].")),))
        elif i > tail and i >= len(doc.spans) - TAIL and (INITIALS.fullmatch(line) or SERVICE.fullmatch(line)):
            yield Hit(start, end, "initials or agency of the report", "", (("source", line.strip()),))
        elif i < head and SERVICE.fullmatch(line):
            yield Hit(start, end, "agency of the report", "", (("source", line.strip()),))


def _paragraph(doc: Doc, i: int) -> bool:
    start, end = doc.spans[i]
    return end - start >= PARAGRAPH and ends_sentence(LAST.sub("", doc.text[max(start, end - CAPTION) : end]))
