from collections.abc import Iterator

import polars as pl

from cleankit.lexicon import whole
from cleankit.model import Hit, Line
from cleankit.patterns import pattern
from cleankit.rule import bad, ok, rule

NETWORKS = (
    "facebook|twitter|instagram|telegram|whatsapp|youtube|tiktok|linkedin|google news|x|فيسبوك|فيس بوك|تويتر|إنستغرام|"
    "انستغرام|تلغرام|تيليغرام|تليجرام|تيليجرام|واتساب|واتس آب|يوتيوب|تيك توك|جوجل نيوز|أخبار جوجل|اینستاگرام|تلگرام|"
    "توییتر|توئیتر|واتس‌اپ|واتساپ|ایتا|بله|روبیکا|سروش|فیس بک|ٹوئٹر|انسٹاگرام|یوٹیوب|وٹس ایپ|фейсбук|телеграм"
)
VERBS = (
    "تابعوا|تابعونا|تابعنا|تابع|انضموا|انضم|اشتركوا في|follow|join|suivez|síguenos|sigue|siga|segui|folge|folgen sie|"
    "подписывайтесь|читайте нас|takip edin|ikuti|ما را|به ما|ہمیں|ہمارے"
)
AND = r"\W+(?:(?:and|و|et|y|und|e|или|dan|ve|اور) ?)?"
TAIL = "دنبال کنید|بپیوندید|پر فالو کریں"
# An invitation to follow on a network; it ends with the preposition before the links, or with the networks.
INVITATION = pattern(
    rf"^\W*(?:{VERBS})\b[^.!?؟۔]{{0,60}}?(?:"
    r"\b(?:على|عبر|در|on|sur|en|auf|no|di|в|پر)\s*[:：]?|"
    rf"\b(?:{NETWORKS})(?:{AND}(?:{NETWORKS}))*(?:\s+(?:{TAIL}))?"
    r")\W*$",
    ignore_case=True,
)

LONGEST = 120

EXAMPLES = [
    bad("⟦Follow us on Facebook⟧", ""),
    bad("⟦تابع الجزيرة نت على:⟧", "", lang="ar"),
    bad("⟦تابعونا على تليجرام⟧", "", lang="ar"),
    bad("⟦ما را در تلگرام دنبال کنید⟧", "", lang="fa"),
    ok("Follow the money, he said."),  # a sentence
    ok("تابع الوزير الاجتماع على هامش القمة.", lang="ar"),  # a verb of the story
    ok("Join the party on Sunday in the park"),  # no network
]


@rule(
    "LBL05", "follow-line", severity="error", fix="safe", examples=EXAMPLES, labels=("follow", "newsletter"),
    anchors=(
        "تابع", "انضم", "اشترك", "ollow", "oin ", "uivez", "íguenos", "igue ", "iga ", "egui", "olge", "одписывай",
        "итайте нас", "akip edin", "kuti ", "ما را", "به ما", "ہمیں", "ہمارے", "FOLLOW", "JOIN",
    ),
    where=(pl.col("chars") <= LONGEST,),
)  # fmt: skip
def follow_line(line: Line) -> Iterator[Hit]:
    """An invitation to follow the paper on a network, or to take its newsletter, alone on its line.

    Why: advertisement of the paper for itself.
    Keeps: the same verbs in sentences of the story.
    """
    text = line.text
    if len(text) > LONGEST:
        return
    if whole(text, line.lang, ("follow", "newsletter"), strong_only=True) or INVITATION.search(text):
        yield Hit(0, len(text), "invitation to follow", "")
