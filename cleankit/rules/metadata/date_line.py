from collections.abc import Iterator

import polars as pl

from cleankit.lexicon import leading, prefix
from cleankit.model import Doc, Hit, ends_sentence
from cleankit.rule import bad, ok, rule
from cleankit.rules.metadata.moments import AGENCY, MOMENT

HEAD, TAIL, LONGEST, PARAGRAPH = 6, 3, 100, 60

BODY = "The ministers met on Monday in the capital and agreed to meet again within the month."
RAIN = "هطل المطر طوال اليوم في العاصمة وفي المدن التي تقع حولها، وقال خبراء إنه لن ينقطع قبل الغد."

EXAMPLES = [
    bad(f"⟦March 12, 2026⟧\n{BODY}", BODY),
    bad(f"Ministers meet\n⟦Posted on: Monday, 12 March 2026 | 10:15 GMT⟧\n{BODY}", f"Ministers meet\n{BODY}"),
    bad(f"{BODY}\n⟦12/03/2026 - 10:15⟧", BODY),
    bad(f"⟦الإثنين، 12 مارس/ آذار 2026 10:15 م⟧\n{RAIN}", RAIN, lang="ar"),
    bad(f"⟦الرياض 23 شوال 1447 هـ الموافق 12 مارس 2026 م واس⟧\n{RAIN}", RAIN, lang="ar"),
    bad(f"⟦۲۲ اسفند ۱۴۰۴، ۱۰:۱۵⟧\n{BODY}", BODY, lang="fa"),
    bad(f"⟦شائع 12 مارچ 2026 10:15am⟧\n{BODY}", BODY, lang="ur"),
    bad(f"⟦12 ئازار 2026⟧\n{BODY}", BODY, lang="ckb"),
    bad(f"⟦Güncelleme: 13.03.2026 - 10:15⟧\n{BODY}", BODY, lang="tr"),
    ok("March 12, 2026"),  # nothing else
    ok("\n".join(f"March {n}, 2026\n{BODY[:-1]} for the {n}th time." for n in range(1, 9))),  # a chronicle
    ok(f"{BODY}\nThe fair begins\nMarch 12, 2026"),  # of what the line before names
    ok(f"March 12, 2026 was a good day\n{BODY}"),
    ok(f"12 Angry Men 1957\n{BODY}"),  # no month
]


@rule(
    "META10", "date-line", severity="warning", fix="safe", examples=EXAMPLES, scope="document",
    where=(pl.col("chars") <= LONGEST, pl.col("text").str.contains(r"\p{N}{4}")),
)  # fmt: skip
def date_line(doc: Doc) -> Iterator[Hit]:
    """The day of publication alone on its line, before the article or behind it, with or without a label and a time.

    Why: a fact about the article, not a part of it.
    Keeps: dates that head the parts of a chronicle, sign a letter, or have any word more. The day goes to ck_published.
    """
    count = len(doc.spans)
    paragraphs = [i for i in range(count) if _paragraph(doc, i)]
    edges = [i for i in doc.woken if i < HEAD or i >= count - TAIL] if paragraphs else []
    dates = [i for i in edges if _moment(doc.line(i), doc.lang)]
    inside = range(max(HEAD, paragraphs[0]), min(count - TAIL, paragraphs[-1])) if dates else ()
    if any(_moment(doc.line(i), doc.lang) for i in doc.woken if i in inside):
        return
    for i in dates:
        behind = i >= count - TAIL and i > paragraphs[-1] and (i - 1 in dates or ends_sentence(doc.line(i - 1)))
        if behind or (i < HEAD and i < paragraphs[-1]):
            yield Hit(*doc.spans[i], "day of publication", "", (("published", doc.line(i).strip()),))


def _moment(line: str, lang: str) -> bool:
    if len(line) > LONGEST:
        return False
    label = leading(line, lang, ("timestamp",))
    row = [] if label else prefix(line, lang, ("timestamp",))
    rest = line[label.after :] if label else line[row[-1].end :].lstrip() if row else line
    return bool(MOMENT.fullmatch(rest) or MOMENT.fullmatch(line) or AGENCY.fullmatch(line))


def _paragraph(doc: Doc, i: int) -> bool:
    start, end = doc.spans[i]
    return end - start >= PARAGRAPH and ends_sentence(doc.line(i))
