from collections.abc import Iterator

import polars as pl

from cleankit.lexicon import whole
from cleankit.model import Hit, Line
from cleankit.patterns import pattern
from cleankit.rule import bad, ok, rule
from cleankit.rules.labels.house_sentence import TELLS

NETWORKS = (
    "facebook|twitter|instagram|telegram|whatsapp|youtube|tiktok|linkedin|google news|x|فيسبوك|فيس بوك|تويتر|إنستغرام|"
    "انستغرام|تلغرام|تيليغرام|تليجرام|تيليجرام|واتساب|واتس آب|يوتيوب|تيك توك|جوجل نيوز|غوغل نيوز|أخبار جوجل|"
    "أخبار غوغل|الواتساب|الفيسبوك|إكس|اینستاگرام|تلگرام|"
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

# A sentence about the paper's own channel, page or application.
OWN = pattern(
    r"\W*(?:(?:و?يمكنكم?|لمتابعة|لتصلكم?|للاشتراك|للانضمام|لمزيد|للمزيد|للحصول|حملوا?|حمّلوا?|انضموا?|اشتركوا?|"
    r"تابعوا?|تابعونا|"
    r"كن|كونوا)\b[^.!?؟]{0,110}?(?:قناتنا|قنواتنا|صفحتنا|صفحاتنا|حسابنا|حساباتنا|تطبيقنا|مجموعتنا|تابعونا|تابعنا|"
    r"موقعنا|"
    r"نشرتنا)[^.!?؟]{0,70}|(?:حمل|حملوا|حمّل|نزل) تطبيق [^.!?؟]{2,50}|"
    rf"[^.!?؟۔]{{0,60}}(?:{NETWORKS}|کانال|پیج|شبکه‌های اجتماعی|شبکه های اجتماعی)[^.!?؟۔]{{0,40}}"
    r"(?:بپیوندید|دنبال (?:کنید|نمایید)|عضو شوید)|"
    r"(?:مطالب|اخبار|خبرهای|ویدیوهای|فیلم‌های) [^.!?؟]{3,60} را (?:در|از) ?این ?(?:جا|لینک|کانال|"
    r"صفحه)?\s?(?:دنبال|مشاهده) "
    r"?(?:کنید|نمایید)|"
    rf"[^.!?؟۔]{{0,60}}(?:{NETWORKS}|چینل|پیج|سوشل میڈیا)[^.!?؟۔]{{0,40}}(?:فالو|سبسکرائب|جوائن|لائیک) (?:کریں|"
    rf"کیجیے|کیجئے)"
    r")\W*(?:@\w{3,30}|اضغط هنا|من هنا)?\W*"
)
LONGEST = 160

EXAMPLES = [
    bad("⟦Follow us on Facebook⟧", ""),
    bad("⟦تابع الجزيرة نت على:⟧", "", lang="ar"),
    bad("⟦تابعونا على تليجرام⟧", "", lang="ar"),
    bad("⟦ما را در تلگرام دنبال کنید⟧", "", lang="fa"),
    bad("⟦يمكنكم متابعة آخر الأخبار عبر صفحتنا على فيسبوك⟧", "", lang="ar"),
    bad("⟦لمزيد من الأخبار تابعونا على تويتر @valley⟧", "", lang="ar"),
    bad("⟦حمل تطبيق الوادي الآن⟧", "", lang="ar"),
    bad("⟦به کانال تلگرام «دره» بپیوندید⟧", "", lang="fa"),
    bad("⟦مطالب مجله دره را در ایندنبال کنید.⟧", "", lang="fa"),
    bad("⟦ہمارا واٹس ایپ چینل جوائن کریں⟧", "", lang="ur"),
    ok("تابعوا الأخبار في موقعنا، قال لهم المدير، ثم عاد إلى مكتبه.", lang="ar"),  # a sentence
    ok("Follow the money, he said."),  # a sentence
    ok("تابع الوزير الاجتماع على هامش القمة.", lang="ar"),  # a verb of the story
    ok("Join the party on Sunday in the park"),  # no network
]


@rule(
    "LBL05", "follow-line", severity="error", fix="safe", examples=EXAMPLES, labels=("follow", "newsletter"),
    anchors=(
        "تابع", "انضم", "يمكنك", "لتصلك", "للاشتراك", "للانضمام", "لمزيد", "للمزيد", "للحصول", "حمل", "حمّل", "نزل",
        "كن ", "كونوا", "بپیوندید", "دنبال", "عضو شوید", "فالو", "سبسکرائب", "جوائن", "لائیک", "اشترك", "ollow", "oin ",
        "uivez", "íguenos", "igue ", "iga ", "egui", "olge", "одписывай",
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
    own = OWN.fullmatch(text) and not TELLS.search(text)
    if own or whole(text, line.lang, ("follow", "newsletter"), strong_only=True) or INVITATION.search(text):
        yield Hit(0, len(text), "invitation to follow", "")
