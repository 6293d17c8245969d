from collections.abc import Iterator

import polars as pl

from cleankit.evidence.metadata.signatures import AGENCY, NAMED, SIGNED, WRITER
from cleankit.model import Doc, Hit
from cleankit.rule import bad, ok, rule

LONGEST, HEAD, TAIL = 60, 3, 4

RAIN = "هطل المطر طوال اليوم على القرى وأغلقت الطرق، وقال خبراء إنه لن ينقطع قبل صباح الغد."
BARAN = "باران سراسر روز در روستاها بارید و راه‌ها بسته شد و کارشناسان گفتند تا فردا بند نمی‌آید."

EXAMPLES = [
    bad(f"{RAIN}\n⟦رويترز⟧", RAIN, lang="ar"),
    bad(f"{RAIN}\n⟦-وات-⟧", RAIN, lang="ar"),
    bad(f"{RAIN}\n⟦عن رويترز⟧", RAIN, lang="ar"),
    bad(f"{RAIN}\n⟦وكالات/⟧", RAIN, lang="ar"),
    bad(f"{RAIN}\n⟦المصدر / وكالات⟧", RAIN, lang="ar"),
    bad(f"{RAIN}\n⟦المصدر - صحيفة الوادي⟧", RAIN, lang="ar"),
    bad(f"السيول تغلق الطرق\n⟦- وكالات -⟧\n{RAIN}", f"السيول تغلق الطرق\n{RAIN}", lang="ar"),
    bad(f"{BARAN}\n⟦منبع/ ایسنا⟧", BARAN, lang="fa"),
    bad(f"{BARAN}\n⟦۹۳۵۷**۱۰۲۷⟧", BARAN, lang="fa"),
    bad(f"{BARAN}\n⟦ک/۳⟧", BARAN, lang="fa"),
    bad(f"{RAIN}\n⟦/م.ع⟧", RAIN, lang="ar"),
    bad(f"{RAIN}\n⟦م.ع⟧", RAIN, lang="ar"),
    ok(f"{RAIN}\nرويترز تنفي\n{RAIN[:-1]} أيضا.", lang="ar"),  # a subheading
    ok(f"{RAIN}\nرويترز\n{RAIN[:-1]} أيضا.", lang="ar"),  # inside the article
    ok(f"{RAIN}\nوفا", lang="ar"),  # a word as well
    ok(f"{RAIN}\nعن فارس", lang="ar"),  # a name as well
    ok("رويترز\nأ ف ب\nوكالات", lang="ar"),  # a list
    ok(f"{RAIN}\nالوادي 3\nم.ع", lang="ar"),  # no paragraph before it
    ok(f"{RAIN}\n2014/2015", lang="ar"),  # a season
    ok(f"{BARAN}\n2/1", lang="fa"),  # a result
    ok(f"{BARAN}\n۱۲۳۴", lang="fa"),  # a number
]


@rule(
    "META27", "agency-line", severity="warning", fix="safe", examples=EXAMPLES, scope="document",
    langs={"ar", "fa", "ur", "ckb", "ps"},
    where=(
        pl.col("chars") <= LONGEST,
        pl.col("text").str.contains(NAMED)
        | (pl.col("text").str.contains(r"[./*]") & pl.col("text").str.contains(SIGNED)),
    ),
)  # fmt: skip
def agency_line(doc: Doc) -> Iterator[Hit]:
    """The agency alone on its line, before the article or behind it; behind it, the codes of writer and editor.

    Why: a fact about the article, not a part of it.
    Keeps: agencies inside the article, names that are words as well without a mark or label, figures. The agency goes
    to ck_source, the code to ck_byline.
    """
    count = len(doc.spans)
    paragraphs = [i for i in range(count) if doc.is_paragraph(i)] if doc.woken else []
    if not paragraphs:
        return
    done = paragraphs[-1]
    for i in doc.woken:
        line = doc.line(i)
        beside = i < min(HEAD, paragraphs[0]) or max(paragraphs[-1], count - TAIL - 1) < i
        if beside and len(line) <= LONGEST and (found := AGENCY.fullmatch(line)):
            name = next(group for group in found.groups() if group)
            done = i
            yield Hit(*doc.spans[i], f"source {name!r}", "", (("source", name.strip()),))
        elif i == count - 1 == done + 1 and WRITER.fullmatch(line):
            yield Hit(*doc.spans[i], "initials of writer and editor", "", (("byline", line.strip(" /()")),))
