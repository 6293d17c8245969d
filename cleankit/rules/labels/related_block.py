from collections.abc import Iterator

from cleankit.labels import whole
from cleankit.model import Doc, Hit, ends_sentence
from cleankit.patterns import pattern
from cleankit.rule import bad, ok, rule
from cleankit.rules.documents.paragraphs import ended
from cleankit.rules.documents.torn import torn
from cleankit.rules.documents.width import width

WORD = pattern(r"\P{L}*[^\P{L}\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}]*\P{L}*")
"""A single word."""
HEADINGS = ("related", "most_read", "read_also")
BULLET = pattern(r"^\s*(?:[•·●▪◾■∙*»›–—-]|\d{1,2}[.)-])\s+")
LONGEST, SHORT, WORDS = 200, 80, 3
"""Characters of a headline, and of one that ends in a colon: a longer line tells what follows; words of a headline."""
NEAR = 6
"""Lines behind the last headline that tell whether it is a piece of a paragraph."""

SPEECH = frozenset({"LBL06", "LBL26", "LBL27", "LBL28", "LBL29", "LBL32", "LBL33", "LBL34"})
"""Rules that take a sentence of the page: a list ends there, whether the sentence still stands or not."""

EXAMPLES = [
    bad(
        "Rain fell all day.\n⟦Related articles\nFloods close roads in the north\nMinister visits the valley⟧",
        "Rain fell all day.",
    ),
    bad(
        "هطل المطر طوال اليوم.\n\n⟦مقالات مشابهة\n\n  • الفيضانات تغلق الطرق في الشمال\n  • الوزير يزور الوادي⟧",
        "هطل المطر طوال اليوم.",
        lang="ar",
    ),
    bad(
        "Rain fell all day.\n⟦Related articles\n• Floods close roads\n• Minister visits⟧\nThe river rose by a metre.",
        "Rain fell all day.\nThe river rose by a metre.",
    ),
    bad(
        "Rain fell.\n⟦Related articles\nFloods close roads\nMinister visits⟧\nWhat comes next\nThe river rose.",
        "Rain fell.\nWhat comes next\nThe river rose.",
    ),
    bad(
        "باران بارید.\n⟦بیشتر بخوانید:\nآب سدها کم شد⟧\nهشدار وزیر درباره تابستان\nرود بالا آمد.",
        "باران بارید.\nهشدار وزیر درباره تابستان\nرود بالا آمد.",
        lang="fa",
    ),  # the last may be a subheading
    ok("Rain fell.\nRead more\nThe vote\nThe count\nThe river rose by a metre."),  # subheadings
    ok("Rain fell.\nRelated articles\nThe river rose by a metre.\nIt fell again."),  # no list follows
    ok(
        "Rain fell.\nRelated articles\nAll that the town has to know of dams and boats is told on two of our pages:"
        "\nRain fell again."
    ),  # a sentence with a colon
    ok(
        "Rain fell.\nRelated articles\nThe dams of the valley\nare old, says\nThe Valley Paper\n, which has seen them "
        "all break and be built again in the last hundred years."
    ),  # a paragraph torn apart at its links
    bad(
        "Rain fell.\n⟦Related articles\nFloods close roads\nOld mill opens⟧\nMinister visits\nThe dams of the valley "
        "are old and have been broken twice.\nThey are as\nold\n, says the mayor, as the town itself and its bridges.",
        "Rain fell.\nMinister visits\nThe dams of the valley "
        "are old and have been broken twice.\nThey are as\nold\n, says the mayor, as the town itself and its bridges.",
    ),  # behind the list
    ok("雨下了一整天。\n相关新闻\n山谷里的人们说，他们已经很久没有见过这样的雨了。\n河水上涨了一米。", lang="zh"),
    ok(
        "ฝนตกทั้งวัน\nอ่านเพิ่มเติม\n" + "แม่น้ำเอ่อล้นจนชาวบ้านต้องอพยพขึ้นที่สูง " * 4 + "\n" + "นายกเทศมนตรีกล่าวว่าน้ำจะลดในวันศุกร์ " * 5,
        lang="th",
        taken_by="read-also-pair",
    ),  # paragraphs without a full stop
    ok("It has\nFeatures\n• Eight gigabytes of memory\n• Two ports"),  # a list of the article's own
    ok("Related companies were fined\nFloods close roads\nMinister visits"),  # the label is not the whole line
]


@rule(
    "LBL02", "related-block", severity="error", fix="safe", examples=EXAMPLES, labels=HEADINGS, scope="document",
)  # fmt: skip
def related_block(doc: Doc) -> Iterator[Hit]:
    """A heading such as "Related articles" and the headlines listed under it.

    Why: the headlines belong to other articles.
    Keeps: paragraphs, and inside the body a last unbulleted line, which may be a subheading. The headlines go to
    ck_related.
    """
    count = len(doc.spans)
    spoken = [at for at, code in doc.cuts if code in SPEECH]
    done = -1
    for first in doc.woken:
        label = whole(doc.line(first), doc.lang, HEADINGS)
        # "Features" or "Latest" may head a list of the article's own; "Related" heads none.
        if first <= done or not label or not (label.strong or label.kind == "related"):
            continue
        last = first
        while last + 1 < count:
            line = doc.line(last + 1)
            if spoken and any(doc.spans[last][1] <= at <= doc.spans[last + 1][0] for at in spoken):
                break
            tells = ends_sentence(line) or ended(line.rstrip()) or (len(line) > SHORT and line.rstrip()[-1] == ":")
            if (tells and not BULLET.match(line)) or (len(line) > SHORT and width(line) > LONGEST):
                break
            last += 1
        pieces = torn([doc.line(i).strip() for i in range(first + 1, min(count, last + NEAR))])
        last = min(last, first + pieces.index(True)) if True in pieces else last
        if last + 1 < count and last > first and not BULLET.match(doc.line(last)):
            last -= 1
        if label.kind == "read_also" and last + 1 < count and len(doc.line(last).split()) < WORDS:
            continue  # a subheading
        titles = [BULLET.sub("", doc.line(i)).strip() for i in range(first + 1, last + 1)]
        if len(titles) >= 2 or (titles and label.strong and (last + 1 == count or label.kind == "read_also")):
            found = tuple(("related", title) for title in titles if _headline(title))
            yield Hit(doc.spans[first][0], doc.spans[last][1], f"list under {label.phrase!r}", "", found)
            done = last


def _headline(title: str) -> bool:
    """Whether what stands in a list is a headline: no single word, field of a form or footer."""
    return not (title.endswith(("*", ":")) or "©" in title or WORD.fullmatch(title))
