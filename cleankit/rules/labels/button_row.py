from collections.abc import Iterator

from cleankit.evidence.labels.buttons import ALONE, BUTTONS
from cleankit.evidence.tags.keywords import keywords
from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule
from cleankit.text.letters import NOT_LATIN
from cleankit.text.patterns import pattern
from cleankit.words.clouds import function_share, tag_score
from cleankit.words.labels import cover, prefix, trailing

GALLERY = ("pagination",)
DIGIT = pattern(r"\p{N}")
COMMA = pattern(r"[,،、]\s")
LEAST = 8
"""Words of such a row: fewer may be a line that was cut in mid sentence."""
CLOUD = 3.5
"""Score of a row of keywords (clouds.tag_score): headlines reach it, so two buttons must stand before it."""

EXAMPLES = [
    bad("⟦Share on FacebookPrint | 12 Comments⟧", ""),
    bad("⟦انتقل إلى اختصارات الوصولشارك هذا المقالمحادثة⟧", "", lang="ar"),
    bad("⟦طباعة شارك ماركو روبيو وزير الخارجية الأمريكي الصين الولايات المتحدة البيت الأبيض⟧", "", lang="ar"),
    bad("حملے کے بعد خاموشی ہے۔⟦ تبصرے دکھائیں⟧", "حملے کے بعد خاموشی ہے۔", lang="ur"),
    bad(
        "⟦Print تبصرے دیکھیں ⟧معروف دانشور نے کہا ہے کہ", "معروف دانشور نے کہا ہے کہ", lang="ur"
    ),  # a line cut in mid sentence
    bad(
        "⟦وٹس ایپ اس لنک کو کاپی کیجیے ⟧چاروں خواتین نے ہسپانوی شہر کی گلیوں میں",
        "چاروں خواتین نے ہسپانوی شہر کی گلیوں میں",
        lang="ur",
    ),  # a line cut in mid sentence, not keywords
    bad(
        "⟦شارك من خلال تويتر فيسبوك اكتب رأيك ⟧شارك المئات من أهالي الوادي في",
        "شارك المئات من أهالي الوادي في",
        lang="ar",
    ),
    bad("⟦Next Previous ⟧افتتح الوزير الجسر", "افتتح الوزير الجسر", lang="ar"),
    ok("شارك لافروف أيضًا في الاجتماع السنوي لوزراء خارجية دول آسيان.", lang="ar"),  # a verb
    ok("محادثات السلام", lang="ar"),  # a longer word
    bad("⟦Home World Sport⟧", ""),
    ok("Subscribe, unsubscribe"),  # no button has a comma
    ok("World Sport"),  # two names of menus may be one of a paper
    ok("Print media is dying."),  # one label, then prose
    ok("Share Print copies of the report were handed out to all members, he said."),  # two weak ones, then prose
]


@rule("LBL04", "button-row", severity="error", fix="safe", examples=EXAMPLES, labels=BUTTONS, endings=ALONE)
def button_row(line: Line) -> Iterator[Hit]:
    """Buttons of the page, several in a row or one behind a sentence: share, print, comment, skip, follow, play.

    Why: a scraper takes the words of the buttons for words of the article.
    Keeps: the same words in prose. Two buttons before a row of keywords take the row with them, as keywords; before
    anything else they go alone.
    """
    text, lang = line.text, line.lang
    if labels := cover(text, lang, BUTTONS):
        menu = all(label.kind == "navigation" and not label.strong for label in labels)  # "World Economy" is a paper
        listed = len(labels) == 2 and COMMA.match(text, labels[0].end)  # "Subscribe, unsubscribe" heads something
        if len(labels) > 1 + menu and not listed:
            yield Hit(0, len(text), "buttons: " + ", ".join(label.words for label in labels[:6]), "")
        return
    if (label := trailing(text, lang, ALONE)) and label.strong:
        start = len(text[: label.start].rstrip())
        yield Hit(start, len(text), f"button '{label.words}' at the end of the paragraph", "")
        return
    if (
        lang in NOT_LATIN
        and (labels := prefix(text, lang, GALLERY))
        and labels[0].strong
        and labels[0].phrase.isascii()
    ):
        yield Hit(0, len(text) - len(text[labels[-1].end :].lstrip()), "buttons of a gallery", "")
        return
    labels = prefix(text, lang, ALONE)
    if len(labels) < 2 or len(text) > 600:
        return
    rest = text[labels[-1].end :].strip()
    if (
        text[-1] not in ".!?؟۔ "
        and len(rest.split()) >= LEAST
        and not function_share(rest, lang)[0]
        and tag_score(rest, lang) > CLOUD
    ):
        found = tuple(("keywords", word) for word in keywords(rest))
        yield Hit(0, len(text), "buttons, then keywords", "", found)
        return
    while labels and not labels[-1].strong:  # the last word may be the first of the sentence
        labels.pop()
    if len(labels) > 1:
        start = labels[0].start if DIGIT.search(text[: labels[0].start]) else 0
        end = len(text) - len(text[labels[-1].end :].lstrip())
        yield Hit(start, end, "buttons: " + ", ".join(label.words for label in labels[:6]), "")
