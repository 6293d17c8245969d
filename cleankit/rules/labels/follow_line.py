from collections.abc import Iterator

import polars as pl

from cleankit.evidence.labels.buttons import waits
from cleankit.evidence.labels.invitations import ASKS, HINT, INVITATION, OURS, OWN, STARTS, TOLD, VERBS
from cleankit.evidence.labels.told import TELLS
from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule

LONGEST, SHORT = 160, 70
"""Characters of an invitation, and of a label that is the whole line."""

EXAMPLES = [
    bad("⟦تابع الجزيرة نت على:⟧", "", lang="ar"),
    bad("⟦ما را در تلگرام دنبال کنید⟧", "", lang="fa"),
    bad("⟦يمكنكم متابعة آخر الأخبار عبر صفحتنا على فيسبوك⟧", "", lang="ar"),
    bad("⟦لمزيد من الأخبار تابعونا على تويتر @valley⟧", "", lang="ar"),
    bad("⟦للاطلاع على آخر المستجدات تابعوا صفحتنا على فيسبوك⟧", "", lang="ar"),
    bad("⟦تابعوا آخر أخبارنا المحلية وآخر المستجدات عبر Google news⟧", "", lang="ar"),
    bad("⟦حمل تطبيق الوادي الآن⟧", "", lang="ar"),
    bad("⟦به کانال تلگرام «دره» بپیوندید⟧", "", lang="fa"),
    bad("⟦مطالب مجله دره را در ایندنبال کنید.⟧", "", lang="fa"),
    bad("⟦ہمارا واٹس ایپ چینل جوائن کریں⟧", "", lang="ur"),
    ok("تابعوا الأخبار في موقعنا، قال لهم المدير، ثم عاد إلى مكتبه.", lang="ar"),  # a sentence
    ok("Follow the money, he said."),  # a sentence
    ok("تابع الوزير الاجتماع على هامش القمة.", lang="ar"),  # a verb of the story
    ok("Join the party on Sunday in the park"),  # no network
    ok("بازی ایتالیا و پرتغال را از شبکه سه دنبال کنید", lang="fa"),  # a country that begins like a network
    ok("پاسخ او: بله، همین مسیر را دنبال کنید", lang="fa"),  # a word that is a network as well
    ok("للحصول على نسخة من الكتاب تفضلوا بزيارة موقعنا في شارع الوادي رقم 12", lang="ar"),  # an address
    ok("وزیر کا کہنا تھا کہ مجھے ٹوئٹر پر فالو کریں", lang="ur"),  # someone tells
    ok("حمل تطبيق القانون الجديد مفاجآت كثيرة", lang="ar"),  # it brought surprises
    ok("نزل تطبيق الوادي إلى المركز الثاني في السوق", lang="ar"),
]


@rule(
    "LBL05", "follow-line", severity="error", fix="safe", examples=EXAMPLES, labels=("follow", "newsletter"),
    anchors=(
        *OURS, "تابع", "انضم", "اشتركوا في", "حمل تطبيق", "حملوا تطبيق", "حمّل تطبيق", "بپیوندید", "دنبال", "مشاهده",
        "عضو شوید", "فالو", "سبسکرائب", "جوائن", "لائیک", "ollow", "oin ", "uivez", "íguenos", "igue ", "iga ", "egui",
        "olge", "одписывай", "итайте нас", "akip edin", "kuti ", "ما را", "به ما", "ہمیں", "ہمارے", "FOLLOW", "JOIN",
    ),
    where=(
        pl.col("chars") <= LONGEST,
        (pl.col("chars") <= SHORT) | pl.col("text").str.contains(rf"(?i)^\W*(?:{VERBS}|{STARTS})|{ASKS}"),
        ~pl.col("text").str.contains(r"[.!?؟۔]\s+\P{N}{12}"),
    ),
)  # fmt: skip
def follow_line(line: Line) -> Iterator[Hit]:
    """An invitation to follow the paper on a network, or to take its newsletter, alone on its line.

    Why: advertisement of the paper for itself.
    Keeps: the same verbs in sentences of the story.
    """
    text = line.text
    if len(text) > LONGEST:
        return
    own = HINT.search(text) and OWN.fullmatch(text) and not TELLS.search(text) and not TOLD.search(text)
    if own or (INVITATION.search(text) and not waits(text, line.lang)):
        yield Hit(0, len(text), "invitation to follow", "")
