from collections.abc import Iterator

from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule
from cleankit.words.labels import cover, trailing, whole

PAIR = 40
"""Characters of a marker in two languages."""

EXAMPLES = [
    bad("⟦Advertisement⟧", ""),
    bad("⟦- Advertisement -⟧", ""),
    bad("⟦إعلان⟧", "", lang="ar"),
    bad("⟦Advertisement إعلان⟧", "", lang="ar"),  # in two languages
    bad("وسط دعوات أوروبية لفرض عقوبات جديدة.⟦ اعلان⟧", "وسط دعوات أوروبية لفرض عقوبات جديدة.", lang="ar"),
    bad("مذاکرات بدون نتیجه پایان یافت.⟦ آگهی⟧", "مذاکرات بدون نتیجه پایان یافت.", lang="fa"),
    ok("ترامب يلوح بإعلان مهم بشأن روسيا", lang="ar"),  # a noun inside a headline
    ok("وقال إنه سيصدر قريبا إعلان", lang="ar"),  # no full stop before it
    ok("Reklame Werbung", lang="de"),  # two words of one language may be a heading
    ok("Advertisement revenue fell last year."),  # a word of the sentence
]


@rule("LBL07", "ad-marker", severity="error", fix="safe", examples=EXAMPLES, labels=("ad",), endings=("ad",))
def ad_marker(line: Line) -> Iterator[Hit]:
    """The word that announces an advertisement, alone on its line or behind the last full stop.

    Why: the ad is gone, its marker is no part of the article.
    Keeps: the same word inside a sentence or a headline.
    """
    if label := whole(line.text, line.lang, ("ad",)):
        yield Hit(0, len(line.text), f"ad marker '{label.words}'", "")
    elif len(line.text) <= PAIR and not line.text.isascii() and len(cover(line.text, line.lang, ("ad",)) or ()) > 1:
        yield Hit(0, len(line.text), "ad marker in two languages", "")
    elif label := trailing(line.text, line.lang, ("ad",)):
        start = len(line.text[: label.start].rstrip())
        yield Hit(start, len(line.text), f"ad marker '{label.words}' at the end of the paragraph", "")
