from collections.abc import Iterator

import polars as pl

from cleankit.evidence.labels.pointers import pointed
from cleankit.model import Doc, Hit
from cleankit.rule import bad, ok, rule
from cleankit.text.lines import ends_sentence
from cleankit.text.patterns import pattern

LONGEST, BEFORE, NEAR = 220, 40, 3
"""Characters of the label and its headline, of the paragraph before them, of bullets between."""
MARK = r"(?:[:՝៖፦]|\.\.|…|\s[-–—]\s|[◄←⬅»>→➔►▶|])"
WORDS = 3
STOP = pattern(r"[.!?؟۔…»”\"]\s+(?=\P{N})")
INSIDE = pattern(r"\p{L}{3}[.!?؟۔]\s+\p{L}")

RAIN = "It rained all day in the capital and in the towns around it."
MATAR = "هطل المطر طوال اليوم في العاصمة وفي المدن التي تقع حولها."

EXAMPLES = [
    bad(f"{RAIN}⟦ Read also: Central bank raises rates again⟧", RAIN),
    bad(f"{MATAR}⟦ اقرأ أيضا: ارتفاع أسعار النفط في الأسواق⟧", MATAR, lang="ar"),
    bad(
        "باران در همه شهرهای استان تا شب ادامه داشت.⟦ بیشتر بخوانید: افزایش قیمت نفت در بازار جهانی⟧",
        "باران در همه شهرهای استان تا شب ادامه داشت.",
        lang="fa",
    ),
    bad(f"{MATAR}⟦ اقرأ أيضا.. ارتفاع أسعار النفط في الأسواق⟧", MATAR, lang="ar"),
    ok(f"{RAIN} Read also: the report of the town, which says how high the river was."),  # a sentence
    ok(f"{RAIN} Read also: the river rose. The town was flooded"),  # the article goes on
    ok(f"{MATAR} للمزيد: ارتفاع أسعار النفط في الأسواق", lang="ar"),  # one word
    ok(f"{MATAR} قال «اقرأ أيضا: ارتفاع أسعار النفط في الأسواق", lang="ar"),  # no full stop before it
    ok(f"«{MATAR} اقرأ أيضا: ارتفاع أسعار النفط في الأسواق", lang="ar"),  # someone is quoted
    ok("Rain. Read also: Central bank raises rates again"),  # no paragraph
    ok(f"{RAIN} Read also: Floods"),  # no headline
    bad(f"{RAIN}⟦ Read also – Central bank raises rates again⟧", RAIN),
    bad(f"{RAIN}⟦ ▪ Read also: Central bank raises rates again⟧", RAIN),
    ok(f"{RAIN} Read also: letters to the editor\nand to the mayor, who answered all of them in a week."),  # wrapped
    ok(f"{RAIN} Read also: the terms of the sale"),  # no headline begins so
    ok(f'He wrote "{RAIN} Read also: Central bank raises rates again'),  # a quotation
    bad(f"„Regen“, sagt er. {RAIN}⟦ Lesen Sie auch: Bank erhöht die Zinsen⟧", f"„Regen“, sagt er. {RAIN}", lang="de"),
]


@rule(
    "LBL45", "read-also-tail", severity="error", fix="safe", examples=EXAMPLES, scope="document",
    where=(
        pl.col("chars") > BEFORE,
        ~pl.col("text").str.tail(1).is_in([*".!?؟۔"]),
        pl.col("text").str.tail(LONGEST).str.contains(rf"[.!?؟۔…»”\"]\s+\W{{0,3}}\p{{L}}[^:.!?؟۔]{{4,40}}{MARK}"),
    ),
)  # fmt: skip
def read_also_tail(doc: Doc) -> Iterator[Hit]:
    """A pointer to another article at the end of a paragraph: "Read also:" and a headline behind the last full stop.

    Why: the headline belongs to another article.
    Keeps: what goes on, in its line or the next, or ends as a sentence does; quotations. The headline goes to
    ck_related.
    """
    for i in doc.woken:
        text, below = doc.line(i), doc.line(i + 1).strip() if i + 1 < len(doc.spans) else ""
        for stop in STOP.finditer(text, max(BEFORE, len(text) - LONGEST)) if not below[:1].islower() else ():
            found = pointed(text[stop.end() :], doc.lang, ("read_also",))
            if not found or not found[0].strong or " " not in found[0].phrase or found[0].start > NEAR:
                continue
            title = text[stop.end() + found[1] :].strip()
            if _headline(title) and not _quoting(text[: stop.end()]):
                start, end = doc.spans[i]
                learnt = (("related", title),)
                yield Hit(start + stop.start() + 1, end, f"headline behind '{found[0].words}'", "", learnt)
                break


def _headline(title: str) -> bool:
    """Whether it is no sentence, none that has one within, and no name of a document in small letters."""
    whole = len(title.split()) >= WORDS and not title[:1].islower()
    return whole and not ends_sentence(title) and not INSIDE.search(title)


def _quoting(before: str) -> bool:
    """Whether a quotation is open at the end of a text."""
    opened = before.count("„") or before.count("“")
    closed = before.count("“") + before.count("”") if "„" in before else before.count("”")
    return before.count("«") > before.count("»") or opened > closed or before.count('"') % 2 == 1
