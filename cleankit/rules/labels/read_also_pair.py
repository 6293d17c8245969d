import re
from collections.abc import Iterator

from cleankit.evidence.documents.paragraphs import ended
from cleankit.evidence.documents.second_articles import begins
from cleankit.evidence.documents.subheadings import runs_on
from cleankit.model import Doc, Hit
from cleankit.rule import bad, ok, rule
from cleankit.text.lines import ends_sentence
from cleankit.words.labels import whole

SPOKEN = re.compile(r"[^\W\d_]\.\s*\Z")

EXAMPLES = [
    bad(
        "Rain fell all day.\n⟦Read also:\nFloods close roads in the north⟧\nThe river rose by a metre.",
        "Rain fell all day.\nThe river rose by a metre.",
    ),
    bad("هطل المطر.\n⟦اقرأ أيضا:⟧", "هطل المطر.", lang="ar"),
    bad(
        "Rain fell all day.\n⟦Read also:⟧\nThe river rose by a metre.", "Rain fell all day.\nThe river rose by a metre."
    ),
    bad(
        "ฝนตกทั้งวัน\n⟦อ่านเพิ่มเติม⟧\n" + "แม่น้ำเอ่อล้นจนชาวบ้านต้องอพยพขึ้นที่สูง" * 5,
        "ฝนตกทั้งวัน\n" + "แม่น้ำเอ่อล้นจนชาวบ้านต้องอพยพขึ้นที่สูง" * 5,
        lang="th",
    ),  # above a paragraph without a full stop
    ok("They read also:\nFloods close roads"),  # the label is not the whole line
    ok("Rain fell.\nRead also\nbetween the lines, the minister advised all of us."),  # begins the sentence
    ok("Rain fell all day.\nRead more.\nThank you all."),  # a speech
]


@rule(
    "LBL14", "read-also-pair", severity="error", fix="safe", examples=EXAMPLES, labels=("read_also",), scope="document",
)  # fmt: skip
def read_also_pair(doc: Doc) -> Iterator[Hit]:
    """A pointer to another article: the label alone on its line, and the headline on the next where it has one.

    Why: the headline belongs to another article; without it the label points to nothing.
    Keeps: a line behind the label that ends as a sentence does; a label that is itself one, or begins one; lists of
    headlines and second articles, which have rules of their own. The headline goes to ck_related.
    """
    if begins(doc) is not None:
        return
    for n in doc.woken:
        if not whole(doc.line(n), doc.lang, ("read_also",), strong_only=True):
            continue
        start, end = doc.spans[n]
        following = doc.line(n + 1) if n + 1 < len(doc.spans) else ""
        if runs_on(following.strip()) or SPOKEN.search(doc.line(n)):
            continue
        body_follows = n + 2 < len(doc.spans) and ends_sentence(doc.line(n + 2))
        if body_follows and not ends_sentence(following) and len(following.split()) >= 3 and len(following) <= 200:
            yield Hit(start, doc.spans[n + 1][1], "pointer to another article", "", (("related", following.strip()),))
        elif not following or ends_sentence(following) or ended(following.strip()):
            yield Hit(start, end, "label without a headline", "")
