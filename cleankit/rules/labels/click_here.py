from collections.abc import Iterator

from cleankit.evidence.labels.more_words import BRACKETED, MORE, MORES
from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule
from cleankit.text.patterns import pattern
from cleankit.words.labels import trailing

# A sentence that asks for a click: on its own line, or the last one of a line.
SENTENCE = pattern(
    r"(?:^|(?<=[.!?؟۔/…][\"»”)]?\s))\s*(?P<all>(?:"
    r"(?:please )?click (?:here|on the (?:link|image|photo))\b[^.!?]{0,80}|"
    r"(?:[^.!?؟۔/]{0,60}\s)?(?:اضغط|انقر)(?:وا)? (?:هنا|على (?:الرابط|الصورة))[^.!?؟۔]{0,60}|"
    r"[^.!?؟۔/]{0,60}(?:اینجا|بر روی آن|روی لینک|روی تصویر|اين جا) (?:را )?کلیک (?:کنید|نمایید|فرمایید)|"
    r"[^.!?؟۔/]{0,60}(?:یہاں|لنک پر) کلک (?:کریں|کیجیے)|"
    r"cliquez ici[^.!?]{0,80}|(?:haga|haz) clic aqu[ií][^.!?]{0,80}|clique aqui[^.!?]{0,80}|"
    r"(?:klicken sie|klick(?:e|t)?) hier(?!\p{L})[^.!?]{0,80}|hier klicken[^.!?]{0,40}|klik di sini[^.!?]{0,60}|"
    r"tıklayın(?:ız)?|[^.!?]{0,60} için tıklayın(?:ız)?|нажмите здесь[^.!?]{0,60}"
    r")[.!…:]*)\s*$",
    ignore_case=True,
)

EXAMPLES = [
    bad("⟦برای مشاهده سایت اینجا کلیک کنید.⟧", "", lang="fa"),
    bad(
        "جدول فروش به شرح زیر است/⟦ برای مشاهده در ابعاد بزرگ بر روی آن کلیک نمایید⟧",
        "جدول فروش به شرح زیر است/",
        lang="fa",
    ),
    bad("The list is long.⟦ Click here to see it.⟧", "The list is long."),
    bad("فما حقيقة هذه الصورة؟⟦ تابع المقال الآتي..⟧", "فما حقيقة هذه الصورة؟", lang="ar"),
    bad("وقال الوزير إن الطريق⟦ ...المزيد⟧", "وقال الوزير إن الطريق", lang="ar"),
    bad("⟦...المزيد⟧", "", lang="ar"),
    ok("قال إن المطر سيهطل... المزيد من المطر قادم.", lang="ar"),  # the sentence goes on
    bad("Rain fell in the⟦ … Read more⟧", "Rain fell in the"),
    bad("Rain fell.⟦ [ czytaj więcej ]⟧", "Rain fell.", lang="pl"),
    bad("⟦[Read more …]⟧", ""),
    bad("Was der Regen anrichtet⟦… mehr •••⟧", "Was der Regen anrichtet", lang="de"),
    ok("She asked for [more], and got it"),
    ok("The clerk said [more]"),  # somebody's own word in brackets
    ok("The guests [more than ten]"),
    ok("She loved him... More"),  # one word may be the story's
    ok("And he begged for... more"),
    ok("Er wollte immer ... mehr.", lang="de"),
    ok("... نور", lang="ps"),
    ok("این داستان ... ادامه", lang="fa"),
    ok("أراد ... المزيد", lang="ar"),  # not glued to the dots
    ok("Click rates fell last year."),
    ok("Der Rechner ist neu. Klicken Sie hierzu auf Neustart.", lang="de"),  # another word
    ok("1. To open the alarm click here."),  # a step of instructions
    ok("He asked users to click here and there, then left for a long weekend with friends in the mountains far away."),
    ok("قال إن المستخدم يضغط هنا وهناك دون جدوى.", lang="ar"),
]

CLICKS = (
    "lick", "LICK", "ضغط هنا", "ضغطوا هنا", "ضغط على ال", "ضغطوا على ال", "نقر هنا", "نقروا هنا", "نقر على ال",
    "نقروا على ال", "کلیک", "کلک", "liquez", "clic", "lique", "klik", "Klik", "ıklayın", "ажмите",
)  # fmt: skip
READ = ("تابع", "تابعوا", "اقرأ", "أكمل", "طالع")
WHAT = ("المقال", "القراءة", "الخبر", "التفاصيل", "التقرير")
READS = tuple(f"{verb} {noun}" for verb in READ for noun in WHAT)
NEXT = pattern(rf"(?<=[.!?؟۔…])\s+(?P<all>(?:{'|'.join(READS)})[^.!?؟۔]{{0,20}}[.…]*)\s*$")
STEP = pattern(r"\s*\p{N}{1,2}\s?[.)-]")
"""A numbered item: a step of instructions, which the next ones rest on."""
TAIL = 240
"""Characters at the end of a line that are looked at: no such sentence is longer."""


@rule(
    "LBL15", "click-here", severity="error", fix="safe", examples=EXAMPLES,
    anchors=CLICKS + READS + MORES + BRACKETED,
    endings=("paywall",),
)  # fmt: skip
def click_here(line: Line) -> Iterator[Hit]:
    """A sentence that sends the reader on: "click here", "continue reading".

    Why: there is nothing to click in a text.
    Keeps: clicks that the story tells of.
    """
    text = line.text
    if more := MORE.search(text, max(0, len(text) - 40)):
        yield Hit(len(text[: more.start()].rstrip()), len(text), "sends the reader on", "")
        return
    begin = max(0, len(text) - TAIL)
    end = text[begin:]
    found = SENTENCE.search(text, begin) if any(word in end for word in CLICKS) else None
    if not found and any(word in end[-60:] for word in READS):
        found = NEXT.search(text, max(0, len(text) - 80))
    if found and found["all"].strip() and not STEP.match(found["all"]):
        start = len(text[: found.start("all")].rstrip())
        yield Hit(start, len(text), "asks the reader to click", "")
        return
    if (label := trailing(text, line.lang, ("paywall",))) and label.strong:
        yield Hit(len(text[: label.start].rstrip()), len(text), f"sends the reader on: '{label.words}'", "")
