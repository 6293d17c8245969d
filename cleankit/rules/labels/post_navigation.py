from collections.abc import Iterator

import polars as pl

from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule
from cleankit.text.patterns import pattern

LONGEST = 320
NEXT = (
    r"(?:next(?: (?:post|article|story|entry|page))?|newer(?: post)?|nächste[rs]?(?: (?:beitrag|artikel|seite|post))?|"
    r"nachfolgebeitrag|weiter|(?:article|billet|page) suivante?|suivant|siguiente(?: \p{L}+)?|(?:articolo )?successivo|"
    r"próximo(?: \p{L}+)?|następny(?: \p{L}+)?|volgend(?:e)?(?: \p{L}+)?|nästa(?: \p{L}+)?|следующ(?:ая|ий|ее)(?: "
    r"\p{L}+)?|"
    r"sonraki(?: \p{L}+)?|المقال التالي|التالي|(?:مطلب|خبر|نوشته) بعدی)"
)
LAST = (
    r"(?:previous(?: (?:post|article|story|entry|page))?|older(?: post)?|prev|vorherige[rs]?(?: (?:beitrag|artikel|"
    r"seite|"
    r"post))?|vorgängerbeitrag|zurück|(?:article|billet|page) précédente?|précédent|anterior(?: \p{L}+)?|(?:articolo )?"
    r"precedente|poprzedni(?: \p{L}+)?|vorige(?: \p{L}+)?|föregående(?: \p{L}+)?|предыдущ(?:ая|ий|ее)(?: \p{L}+)?|"
    r"önceki(?: \p{L}+)?|المقال السابق|السابق|(?:مطلب|خبر|نوشته) قبلی)"
)
MARK = r"\s?(?::|[»→>«←<]+)\s?"
BOTH = pattern(
    rf"[\s«←<•-]*(?:{NEXT}{MARK}(?P<one>\S.{{2,140}}?)\s[«←<|•-]?\s?{LAST}{MARK}(?P<two>\S.{{2,140}})|"
    rf"{LAST}{MARK}(?P<three>\S.{{2,140}}?)\s[«←<|•-]?\s?{NEXT}{MARK}(?P<four>\S.{{2,140}}))",
    ignore_case=True,
)
BEFORE = (
    "prev", "Prev", "PREV", "older", "Older", "OLDER", "orherig", "ORHERIG", "orgänger", "ORGÄNGER", "urück", "URÜCK",
    "cédent", "CÉDENT", "recedent", "RECEDENT", "nterior", "NTERIOR", "oprzedni", "OPRZEDNI", "orige", "ORIGE",
    "regående", "REGÅENDE", "редыдущ", "РЕДЫДУЩ", "nceki", "NCEK", "السابق", "قبلی",
)  # fmt: skip
"""One of these stands in what LAST shall match."""
SIGNS = (":", "→", "»", ">", "←", "«", "<")
NAME = r"(?-i:(?: \p{Lu}[\p{L}.'’-]*){1,4})"
ALL = pattern(
    r"(?:^|(?<=[.!?…]\s))\s*(?:view (?:all )?posts by|(?:see|view|show) (?:all|more) (?:posts|articles|stories) "
    r"(?:by|from)|(?:zeige |alle |weitere )+(?:beiträge|artikel) von|voir tous les articles (?:de|par)|"
    r"ver todas las entradas (?:de|por)|vedi tutti gli articoli di|ver todos os posts de|"
    r"zobacz wszystkie wpisy|(?:bekijk )?alle berichten van|посмотреть все записи автора|"
    rf"عرض جميع المقالات|مشاهده همه مطالب)(?:{NAME}|[^\p{{Latin}}\p{{Cyrillic}}]{{0,60}})\W*$",
    ignore_case=True,
)
HINTS = (
    "osts by", "osts By", "osts from", "rticles by", "rticles from", "tories by", "tories from", "eiträge von",
    "rtikel von", "ous les articles", "ntradas", "gli articoli", "os posts", "szystkie wpisy", "lle berichten",
    "се записи", "جميع المقالات", "همه مطالب",
)  # fmt: skip
"""One of these stands in what ALL shall match."""

EXAMPLES = [
    bad("⟦Next: The mill by the river Previous: Who owns the rain?⟧", ""),
    bad("⟦Nachfolgebeitrag: Die Mühle Vorgängerbeitrag: Der Regen im Tal⟧", "", lang="de"),
    bad("⟦« Previous post: Rain in the valley Next post: The mill »⟧", ""),
    bad("⟦Предыдущая запись: Дождь Следующая запись: Мельница⟧", "", lang="ru"),
    bad("⟦View all posts by Ann Lee⟧", ""),
    bad("⟦View All Posts By Ann Lee⟧", ""),
    bad("She lives by the river.⟦ Zeige alle Beiträge von Ann Lee⟧", "She lives by the river.", lang="de"),
    ok("Next: a walk along the river"),  # one of the two
    ok("Next week: rain. Previous weeks: none, the town says."),  # more than the label
    ok("Next: a look at the weather. Previous: the same."),  # a sentence
    ok("Previous owner: the church. The next: nobody knows."),
    ok("See all stories from the flood"),  # no name
    ok("She wanted to view all posts by the river, one by one, before it was dark and they all went home."),
    ok(
        "Alle Artikel von Wert wurden verkauft, als der Laden schloss und niemand im Tal mehr kam, um zu fragen.",
        lang="de",
    ),
]


@rule(
    "LBL35", "post-navigation", severity="error", fix="safe", examples=EXAMPLES, anchors=(*BEFORE, *HINTS),
    where=(
        (pl.col("chars") <= LONGEST) | pl.col("text").str.contains_any([*HINTS]),
        pl.col("text").str.contains_any([*SIGNS, *HINTS]),
    ),
)  # fmt: skip
def post_navigation(line: Line) -> Iterator[Hit]:
    """Links to the page before and the page behind, in one line, and the link to all that somebody wrote.

    Why: they lead away from the article.
    Keeps: a line that has one of the two directions, or words between label and mark. The headlines go to ck_related.
    """
    text = line.text
    short = len(text) <= LONGEST and text.rstrip()[-1:] != "." and any(word in text for word in BEFORE)
    if short and (both := BOTH.fullmatch(text)):
        titles = tuple(("related", title.strip(" «»|•")) for title in both.groupdict().values() if title)
        yield Hit(0, len(text), "links to other pages", "", titles)
    elif any(hint in text for hint in HINTS) and (found := ALL.search(text, max(0, len(text) - 120))):
        yield Hit(len(text[: found.start()].rstrip()), len(text), "link to all by an author", "")
