from collections.abc import Iterator

import polars as pl

from cleankit.evidence.tags.keywords import keywords
from cleankit.model import Doc, Hit
from cleankit.rule import bad, ok, rule
from cleankit.text.lines import ends_sentence
from cleankit.text.patterns import pattern
from cleankit.words.clouds import tag_score

WORDS = 8
SHORTEST, LONGEST = 30, 1500
SCORE = 4.5
"""With so many words and such a score: no false alarm among 709 paragraphs of clean corpora, see clouds.tag_score."""
# A line-up, a table row, a dateline or a poem's line has one of these; keywords without a label have none.
SIGNS = '.!?؟۔،,;؛:*()«»"–—-'
VETO = pattern(rf"[\d{SIGNS}]")

BODY = "هطل المطر طوال اليوم في العاصمة وقال مسؤولون إن الطرق ستظل مغلقة حتى صباح الغد."
TAGS = "إسرائيل حركة حماس غزة إسبانيا سياحة أوكرانيا ماليزيا تلغرام إيران ليبيا تونس الجزائر"

EXAMPLES = [
    bad(f"{BODY}\n⟦{TAGS}⟧", BODY, lang="ar"),
    ok(f"{TAGS}\n{BODY}", lang="ar"),  # before the last paragraph: may be a headline
    ok(f"{BODY}\nوزير الخارجية يقول إن المحادثات مع روسيا في ماليزيا كانت مفيدة", lang="ar"),  # a headline
    ok(f"{BODY}\nأحمد، علي، محمود، حسن، خالد، يوسف، سمير، وليد، كريم", lang="ar"),  # a line-up
]


@rule(
    "TAG01", "unlabelled-tag-cloud", severity="warning", fix="unsafe", examples=EXAMPLES, scope="document",
    where=(
        pl.col("chars").is_between(SHORTEST, LONGEST),
        ~pl.col("text").str.tail(1).is_in([*SIGNS]),
        ~pl.col("text").str.contains(rf"[0-9{SIGNS}]"),
        pl.col("text").str.count_matches(" ", literal=True) >= WORDS - 1,
    ),
)  # fmt: skip
def unlabelled_tag_cloud(doc: Doc) -> Iterator[Hit]:
    """A row of keywords without a heading, behind the last paragraph.

    Why: keywords belong into a field of their own; in the text they skew counts and near-duplicates.
    Keeps: headlines, line-ups, poems, and whatever a paragraph follows. The keywords go to ck_keywords.
    """
    last = next((i for i in reversed(range(len(doc.spans))) if ends_sentence(doc.line(i))), -1)
    for i in doc.woken:
        line = doc.line(i)
        if not (0 <= last < i and SHORTEST <= len(line) <= LONGEST) or VETO.search(line):
            continue
        if len(line.split()) >= WORDS and tag_score(line, doc.lang) > SCORE:
            found = tuple(("keywords", word) for word in keywords(line))
            start, end = doc.spans[i]
            yield Hit(start, end, "a row of keywords", "", found)
