from collections.abc import Iterator

import polars as pl

from cleankit.evidence.labels.pointers import DOTS
from cleankit.labels import leading, prefix
from cleankit.model import Hit, Line, ends_sentence
from cleankit.patterns import pattern
from cleankit.rule import bad, ok, rule

LONGEST, BEFORE = 220, 40
"""Characters of the label and its headline, of the paragraph before them."""
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
]


@rule(
    "LBL45", "read-also-tail", severity="error", fix="safe", examples=EXAMPLES,
    where=(
        pl.col("chars") > BEFORE,
        ~pl.col("text").str.tail(1).is_in([*".!?؟۔"]),
        pl.col("text").str.tail(LONGEST).str.contains(r"[.!?؟۔…»”\"]\s+\p{L}[^:.!?؟۔]{4,40}(?::|\.\.|…)"),
    ),
)  # fmt: skip
def read_also_tail(line: Line) -> Iterator[Hit]:
    """A pointer to another article at the end of a paragraph: "Read also:" and a headline behind the last full stop.

    Why: the headline belongs to another article.
    Keeps: what goes on or ends as a sentence does, quotations. The headline goes to ck_related.
    """
    text = line.text
    if ends_sentence(text):
        return
    for stop in STOP.finditer(text, max(BEFORE, len(text) - LONGEST)):
        rest = text[stop.end() :]
        label, after = leading(rest, line.lang, ("read_also",)), 0
        if label:
            after = label.after
        elif (row := prefix(rest, line.lang, ("read_also",))) and (dots := DOTS.match(rest, row[0].end)):
            label, after = row[0], dots.end()
        if not label or not label.strong or " " not in label.phrase or label.start > 3:
            continue
        before, title = text[: stop.end()], rest[after:].strip()
        open_ = before.count("«") > before.count("»") or before.count("“") > before.count("”")
        if len(title.split()) >= WORDS and not INSIDE.search(title) and not open_:
            yield Hit(stop.start() + 1, len(text), f"headline behind {label.phrase!r}", "", (("related", title),))
            return
