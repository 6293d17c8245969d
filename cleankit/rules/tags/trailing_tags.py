from collections.abc import Iterator

import polars as pl

from cleankit.evidence.tags.hashtags import HASHTAGS, is_row
from cleankit.evidence.tags.keywords import keywords
from cleankit.model import Doc, Hit
from cleankit.rule import bad, ok, rule
from cleankit.text.folding import fold
from cleankit.text.patterns import pattern
from cleankit.words.clouds import function_share

# The heading of a row of keywords, in the words of many languages: it stands behind a full stop, or begins the line.
HEADS = (
    "سمات", "وسوم", "الوسوم", "كلمات دلالية", "الكلمات الدلالية", "كلمات مفتاحية", "برچسب‌ها", "برچسب ها",
    "کلیدواژه‌ها", "کلیدواژه ها", "کلمات کلیدی", "ٹیگز", "تاگەکان", "ټګونه", "Tags", "TAGS", "Keywords",
    "Etiketler", "ETİKETLER", "Теги", "Метки", "Schlagwörter", "Schlagworte", "Étiquettes", "Mots-clés", "Etiquetas",
    "Palabras clave", "Palavras-chave", "Peyvên sereke",
)  # fmt: skip
ROW = pattern(rf"(?:^\W*|(?<=[.!?؟۔»”\"…)])\s+)(?P<head>{'|'.join(HEADS)})\s?:?\s+(?P<row>[^.!?؟۔\n]{{3,220}}?)\s*$")
WORDS, NEAR = 30, 260

RAIN = "هطل المطر على مدينة الوادي طوال اليوم، وقال خبراء الأرصاد إنه لن ينقطع قبل صباح الغد."

EXAMPLES = [
    bad(f"{RAIN}⟦ سمات الأرصاد المطر الوادي⟧", RAIN, lang="ar"),
    bad(f"{RAIN}\n⟦سمات الأرصاد مدينة الوادي⟧", RAIN, lang="ar"),
    bad("Rain fell in the valley.⟦ Tags valley rain weather⟧", "Rain fell in the valley."),
    bad("Rain fell in the valley.\n⟦#rain #valley⟧", "Rain fell in the valley."),
    bad(f"{RAIN}\n⟦#المطر #مدينة_الوادي⟧", RAIN, lang="ar"),
    bad(f"{RAIN}\n⟦#المطر #الوادي #الأرصاد⟧\n{RAIN[:-1]} أيضا.", f"{RAIN}\n{RAIN[:-1]} أيضا.", lang="ar"),
    bad(f"{RAIN}\n⟦#المطر #مدينة_الوادي⟧\nوكالات الوادي", f"{RAIN}\nوكالات الوادي", lang="ar"),
    ok(f"{RAIN}\n#المطر #الوادي\n{RAIN[:-1]} أيضا.", lang="ar"),  # two of them are a subheading as well
    ok(f"{RAIN} وانتشرت الوسوم.\n#المطر #الوادي #الأرصاد\n{RAIN[:-1]} أيضا.", lang="ar"),  # of which it tells
    ok(f"{RAIN[:-1]}:\n#المطر #الوادي #الأرصاد\n{RAIN[:-1]} أيضا.", lang="ar"),
    ok(f"{RAIN} #المطر #مدينة_الوادي", lang="ar"),  # they may belong to a post that the line shows
    ok("Rain fell in the valley, and so I think that's working...\n#rain #valley"),  # likewise
    ok('She wrote: "Rain in the valley"\n#rain #valley'),
    ok("Rain fell in the valley.\n#thanks #WeAreOnIt"),  # nothing that the article names
    ok("Rain fell on the animals of the river.\nTagged animals river"),  # a headline
    ok(f"{RAIN}\nسمات القائد الناجح", lang="ar"),  # no word of it stands in the text
    ok(f"{RAIN} سمات المطر في الوادي", lang="ar"),  # a function word
    ok(f"سمات المطر الوادي\n{RAIN}\n{RAIN[:-1]} أيضا.\nوبعد.", lang="ar"),  # before the article
    ok("Rain fell in the valley. Tags were sold in the valley at once"),  # prose
    ok("#rain #valley"),  # nothing else
]


@rule(
    "TAG04", "trailing-tags", severity="warning", fix="safe", examples=EXAMPLES, scope="document",
    anchors=(*HEADS, "#"), where=(pl.col("chars") >= 8, pl.col("text").str.tail(NEAR).str.contains_any([*HEADS, "#"])),
)  # fmt: skip
def trailing_tags(doc: Doc) -> Iterator[Hit]:
    """Keywords hanging on the end of the article behind their heading, without a colon, or as a row of hashtags.

    Why: keywords belong into a field of their own; in the text they skew counts and near-duplicates.
    Keeps: prose that begins with such a word: keywords have no function words, and some of their words stand in the
    article. The keywords go to ck_keywords.
    """
    count, article = len(doc.spans), ""
    for i in doc.woken:
        (start, end), line = doc.spans[i], doc.line(i)
        found = ROW.search(line, max(0, len(line) - NEAR)) if i == count - 1 else None
        if found and _keywords(doc, start + found.start(), found["row"]):
            row = found["row"]
        elif i > 0 and (found := HASHTAGS.fullmatch(line)):
            article = article or fold(doc.text).replace(" ", "")
            if not is_row(doc, i, article):
                continue
            row = line.replace("#", "،").replace("_", " ")
        else:
            continue
        facts = tuple(("keywords", word) for word in keywords(row.strip(" ،")))
        yield Hit(start + len(line[: found.start()].rstrip()), end, "keywords behind the article", "", facts)


def _keywords(doc: Doc, at: int, row: str) -> bool:
    words = row.split()
    if at == 0 or len(words) > WORDS or function_share(row, doc.lang)[0]:
        return False
    before = fold(doc.text[:at])
    known = sum(len(word) > 2 and fold(word) in before for word in words)
    return 3 * known >= len(words)
