from collections.abc import Iterator

from cleankit.evidence.labels.related_lists import HEADINGS, related_lists
from cleankit.model import Doc, Hit
from cleankit.rule import bad, ok, rule

RAIN = "Rain fell for hours on end in the valley, and nobody in the town went out before it was dark again."
BOX = "Related articles\nFloods close roads in the north\nMinister visits the valley"

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
    *(
        bad(f"{RAIN}\n⟦{BOX}⟧\nOld mill opens\n{own}\n{RAIN}", f"{RAIN}\nOld mill opens\n{own}\n{RAIN}")
        for own in (
            "What comes next\nA meter on every well\nA ban on flooding fields",
            "The mayor has three demands:\n1. Meters on every well\n2. No more flooding of fields",
            "— Is it true that the mill opens?\n— It is. But not before May.",
        )
    ),  # what follows in the article: a list of its own, a dialogue
    ok(f"Most read\nPolitics\nMinisters meet again\nNobody gives way\n{RAIN}"),  # the menu above it
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
    for found in related_lists(doc):
        titles = tuple(("related", title) for title in found.titles)
        yield Hit(doc.spans[found.first][0], doc.spans[found.last][1], f"list under '{found.heading}'", "", titles)
