from collections.abc import Iterator

import polars as pl

from cleankit.evidence.metadata.idioms import is_idiom
from cleankit.evidence.metadata.names import is_told, is_unnamed
from cleankit.evidence.metadata.roles import has_others
from cleankit.model import Doc, Hit
from cleankit.rule import bad, ok, rule
from cleankit.text.patterns import pattern
from cleankit.words.labels import Label, leading, prefix

EDGE = 4
"""Lines at the beginning and at the end of a document where the author is named."""
LONGEST, WORDS, FEW = 80, 7, 4
"""Characters of the line; words of the name behind a sure label, and behind one that may be a word."""
NAME = r"\p{Lu}[\p{L}\p{M}.'’-]+(?: (?:de|da|di|du|del|dos|van|von|der|bin|al|y|e)(?= ))?"
BY = {
    "en": "[Bb]y|BY", "und": "By|BY", "fr": "Par|PAR", "de": "Von|VON", "es": "Por|POR", "pt": "Por|POR", "it": "Di",
    "nl": "Door", "id": "Oleh", "ru": "Автор|Текст",
}  # fmt: skip
"""In each language its own: "Di Canio Sacked" is an English headline."""
SIGNED = {
    lang: pattern(
        rf"\W*(?:{word})\s+(?P<name>{NAME}(?: {NAME}){{1,3}}"
        rf"(?:(?:,| and| et| und| y| e| &) {NAME}(?: {NAME}){{0,3}}){{0,3}})"
        r"(?:\s*[,|–—-].{0,40})?\s*"
    )
    for lang, word in BY.items()
}
LETTER = pattern(r"\p{L}{2}")

BODY = "The ministers met on Monday in the capital and agreed to meet again within the month."
MORE = "\n".join(f"On day {n} it rained for hours and nobody in the town went out." for n in range(6))

EXAMPLES = [
    bad(f"⟦By Ann Lee and John van Dam⟧\n{BODY}", BODY),
    bad(f"⟦Written by: Ann Lee⟧\n{BODY}", BODY),
    bad(f"{BODY}\n⟦Author: Ann Lee (al)⟧", BODY),
    bad(
        "⟦بقلم: أحمد الوادي⟧\nهطل المطر طوال اليوم في العاصمة وفي المدن التي تقع حولها.",
        "هطل المطر طوال اليوم في العاصمة وفي المدن التي تقع حولها.",
        lang="ar",
    ),
    bad(f"{BODY}\n⟦نویسنده: محمد رودی⟧", BODY, lang="fa"),
    ok(f"{MORE}\nAuthor: Ann Lee\n{MORE.replace('day', 'month')}"),  # inside the article
    ok(f"Di Canio Sacked\n{BODY}"),  # another language's word
    ok(f"By monday night the town was dry\n{BODY}"),  # no name
    *(ok(f"By {idiom}\n{BODY}") for idiom in ("The Numbers", "Monday Morning")),  # idioms
    ok(f"By Hook Or Crook\n{BODY}"),  # a function word in the name
    bad(f"⟦BY ANN AND TOM LEE⟧\n{BODY}", BODY),  # all in capitals
    ok(f"Editor: Paper will close\n{BODY}"),  # a headline
    ok(f"تقرير: مقتل ثلاثة جنود\n{BODY}", lang="ar"),  # without capitals any first line may be one
    ok(f"{BODY}\nتقرير: ارتفاع الأسعار", lang="ar"),  # no name
    ok(f"Interview\n{BODY}"),  # no one is named
    ok(f"تقرير: الأسواق تنتظر قرارا جديدا من البنك المركزي الأوروبي غدا\n{BODY}", lang="ar"),  # a headline
    ok(f"Reporter: Did you see it?\n{BODY}"),  # a question
    ok("By Ann Lee"),  # no article
    ok(f"{BODY}\nنویسنده: سارا\nکارگردان: رضا\nتهیه‌کننده: مینا", lang="fa"),  # of a play
]


@rule(
    "META07", "byline-line", severity="warning", fix="safe", examples=EXAMPLES, scope="document",
    labels=("byline",),
    anchors=("By ", "BY ", "by ", "Par ", "Von ", "Por ", "Di ", "Door ", "Oleh ", "Автор ", "Текст "),
    where=(pl.col("chars") <= LONGEST,),
)  # fmt: skip
def byline_line(doc: Doc) -> Iterator[Hit]:
    """A line that names the author, before the article or behind it.

    Why: a fact about the article, not a part of it.
    Keeps: names inside the article, headlines behind a word such as "report", questions of an interview. The names go
    to ck_byline.
    """
    count = len(doc.spans)
    for i in doc.woken:
        start, end = doc.spans[i]
        line = doc.line(i)
        if count < 2 or EDGE <= i < count - EDGE or len(line) > LONGEST:
            continue
        words = WORDS
        if (signed := SIGNED.get(doc.lang)) and (found := signed.fullmatch(line)):
            name = found["name"]
            if is_idiom(name, doc.lang):
                continue
        elif label := leading(line, doc.lang, ("byline",)) or _strong(line, doc.lang):
            name = line[label.after :].strip(" -–—|·:")
            words = WORDS if label.strong else FEW
            headline = i == 0 and name.lower() == name.upper()
            if not label.strong and (headline or is_told(name, doc.lang) or is_unnamed(label.phrase, name, doc.lang)):
                continue
            if i and has_others(doc, i):
                continue
        else:
            continue
        few = len(name.split()) <= words
        if few and LETTER.search(name) and name[-1] not in "?؟!:" and not name.rstrip('"”»').endswith((".", "۔")):
            yield Hit(start, end, f"byline {name!r}", "", (("byline", name),))


def _strong(line: str, lang: str) -> Label | None:
    """The label that begins the line without a colon, when it can be nothing else."""
    labels = prefix(line, lang, ("byline",))
    return labels[0] if len(labels) == 1 and labels[0].strong else None
