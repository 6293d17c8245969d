from collections.abc import Iterator

import polars as pl

from cleankit.evidence.metadata.agencies import ALONE
from cleankit.evidence.metadata.days import day
from cleankit.evidence.metadata.writers import DECOR, LONGEST, Written, written
from cleankit.model import Doc, Hit
from cleankit.rule import bad, ok, rule
from cleankit.text.folding import fold

HEAD, LONG = 3, 150
LETTERS = 3
"""Of a word of the name that must not come again."""

RAIN = "هطل المطر طوال اليوم على القرى وأغلقت الطرق، وقال خبراء إنه لن ينقطع قبل صباح الغد."
BARAN = "باران سراسر روز در روستاها بارید و راه‌ها بسته شد و کارشناسان گفتند تا فردا بند نمی‌آید."
BARISH = "دن بھر دیہات میں بارش ہوتی رہی اور سڑکیں بند ہو گئیں، ماہرین نے کہا کہ بارش کل تک نہیں رکے گی۔"

EXAMPLES = [
    bad(f"⟦خالد المرزوق⟧\n{RAIN}", RAIN, lang="ar"),
    bad(f"السيول تغلق الطرق\n⟦خالد المرزوق – بارق⟧\n{RAIN}", f"السيول تغلق الطرق\n{RAIN}", lang="ar"),
    bad(
        f"السيول تغلق الطرق\n⟦خالد المرزوق⟧\n12 مارس 2026\n{RAIN}",
        f"السيول تغلق الطرق\n12 مارس 2026\n{RAIN}",
        lang="ar",
    ),  # above the day
    bad(f"⟦د. خالد المرزوق، سارة الوادي⟧\n{RAIN}", RAIN, lang="ar"),
    bad(f"⟦كتبت سارة منصور:⟧\n{RAIN}", RAIN, lang="ar"),
    bad(f"⟦كتب/ محمد المرزوق⟧\n{RAIN}", RAIN, lang="ar"),
    bad(f"⟦حاورته سارة منصور⟧\n{RAIN}", RAIN, lang="ar"),
    bad(f"⟦الرباط⟧\n⟦متابعة ع.المرزوق⟧\n{RAIN}", RAIN, lang="ar"),
    bad(f"⟦رصد وتصوير: خالد المرزوق – الوادي اليوم⟧\n{RAIN}", RAIN, lang="ar"),
    bad(f"⟦كتب المحرر الاقتصادي:⟧\n{RAIN}", RAIN, lang="ar"),
    bad(f"{RAIN}\n⟦خالد المرزوق⟧", RAIN, lang="ar"),
    bad(f"⟦گزارش از مریم رودی⟧\n{BARAN}", BARAN, lang="fa"),
    bad(f"⟦خبرنگار: مریم رودی | دبیر: رضا کوهی⟧\n{BARAN}", BARAN, lang="fa"),
    bad(f"⟦گروه اقتصادی - مریم رودی⟧\n{BARAN}", BARAN, lang="fa"),
    bad(f"{BARAN}\n⟦مریم رودی⟧", BARAN, lang="fa"),
    bad(f"⟦تحریر: سارہ احمد⟧\n{BARISH}", BARISH, lang="ur"),
    ok(f"خالد المرزوق\n{RAIN[:-1]}، كما قال المرزوق.", lang="ar"),  # of whom the article tells
    ok(f"سعاد المرزوق\n{RAIN[:-1]}، وكانت سعاد تنظر. ثم قامت سعاد.", lang="ar"),  # likewise
    ok(f"خالد المرزوق\n{RAIN}\nسارة منصور\n{RAIN[:-1]} أيضا.", lang="ar"),  # a list of people
    ok("خالد المرزوق\nيمشي إلى النهر\nولا يعود", lang="ar"),  # a verse
    ok(f"قال في رسالته إن المطر جميل:\n«{RAIN}»\nخالد المرزوق", lang="ar"),  # whom the article quotes
    ok(f"{RAIN}\nأخوكم\nخالد المرزوق", lang="ar"),  # signs a letter
    ok(f"خالد يزور الوادي\n{RAIN}", lang="ar"),  # a headline
    ok(f"على الطريق\n{RAIN}", lang="ar"),  # no name, though a look-alike
    ok(f"تقرير: مقتل ثلاثة جنود\n{RAIN}", lang="ar"),
    ok(f"{RAIN}\nخالد المرزوق\n{RAIN[:-1]} أيضا.", lang="ar"),  # a subheading
    ok(f"ترجمة محمد المرزوق للرواية\n{RAIN}", lang="ar"),  # more than a name
]


@rule(
    "META28", "name-line", severity="warning", fix="safe", examples=EXAMPLES, scope="document",
    langs={"ar", "fa", "ur", "ckb", "ps"},
    where=(
        pl.col("chars") <= LONGEST,
        ~pl.col("text").str.contains(r"[!?؟…]|[.۔]\s*$|\p{N}"),
        ~pl.col("text").str.contains(r"(?:[^\s]+\s+){10}"),
    ),
)  # fmt: skip
def name_line(doc: Doc) -> Iterator[Hit]:
    """A person's full name alone on a line, or behind what he did for the article, before it or behind it.

    Why: a fact about the article, not a part of it.
    Keeps: names that come again in the text, or of several people in lines of their own; verses, subheadings, whoever
    signs a letter or a quotation. The names go to ck_byline.
    """
    count = len(doc.spans)
    edges = [i for i in doc.woken if i < HEAD or i == count - 1]  # few lines, and mostly enough
    if count < 2 or not any(written(doc.line(i), doc.lang) for i in edges):
        return
    found = {i: said for i in doc.woken if (said := written(doc.line(i), doc.lang))}
    sizes = [end - start for start, end in doc.spans]
    first = next((i for i in range(count) if sizes[i] >= LONG or doc.is_paragraph(i)), count)
    bare = sum(not said.role for said in found.values())
    for i, said in found.items():
        if not said.role and (bare > 1 or _again(doc, i, said)):
            continue
        head = (
            i < min(first, HEAD)
            and first < count
            and all(n in found or day(doc.line(n), doc.lang) for n in range(i, first))
        )
        tail = i == count - 1 > 0 and doc.is_paragraph(i - 1) and doc.line(i - 1).rstrip()[-1] not in '»"”)'
        if (head and (said.desk or not (said.role and _again(doc, i, said)))) or tail:
            if head and i > 0 and i - 1 not in found and (city := ALONE.fullmatch(doc.line(i - 1))):
                yield Hit(*doc.spans[i - 1], "where it was written", "", (("byline", city.group().strip()),))
            yield Hit(*doc.spans[i], f"byline {said.names!r}", "", (("byline", said.names),))


def _again(doc: Doc, i: int, said: Written) -> bool:
    """Whether the last word of a name comes again elsewhere in the text, or the first of a lone name, twice."""
    start, end = doc.spans[i]
    others = f" {fold(doc.text[:start] + ' ' + doc.text[end:])} "
    found = [fold(name).split() for name in said.names.split(", ")]
    alone = not said.role and len(found) == 1 and fold(doc.line(i)).strip(DECOR).endswith(found[0][-1])
    given = next((word for word in found[0] if len(word) >= LETTERS), "")
    return (alone and others.count(f" {given}") > 1) or any(
        len(words[-1]) < LETTERS or words[-1] in others for words in found
    )
