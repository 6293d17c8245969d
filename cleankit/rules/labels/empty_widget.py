import re
from collections.abc import Iterator

import polars as pl

from cleankit.evidence.labels.empty_words import FOUND, NONE, NOW, REST, RESULTS, SOON, THINGS
from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule

LONGEST = 110
TOKEN = re.compile(r"[^\W\d_]+")
HINTS = (
    "omment", "vent", "venement", "eview", "osts", "esult", "tems", "roducts", "rticle", "ntries", "eplies",
    "esponses", "atings", "otifications", "essages", "eranstaltung", "ermin", "ewertung", "eiträge", "inträge",
    "rgebnisse", "rtikel", "rodukte", "reffer", "ezension", "vénement", "ésultat", " avis", "omentario", "rtículo",
    "ublicac", "isultat", "rticol", "omentário", "ublicaç", "omentarzy", "ydarzeń", "yników", "pisów", "eacties",
    "erichten", "venemang", "räffar", "egivenheder", "apahtumia", "uloksia", "омментар", "событий", "аписей",
    "езультат", "тзывов", "ероприятий", "оментар", "подій", "orum", "tkinlik", "onuç", "omentar", " acara",
    " hasil", "تعليقات", "فعاليات", "أحداث", "نتائج", "مشاركات", "دیدگاهی", "نظری", "کامنتی", "رویدادی", "نتیجه",
    "تبصر", "ozzászólás", "semény",
)  # fmt: skip
KNOWN = NONE | THINGS | RESULTS | SOON | NOW | FOUND | REST

EXAMPLES = [
    bad("⟦There are no upcoming events at this time.⟧", ""),
    bad("⟦No comments yet⟧", ""),
    bad("⟦Es gibt derzeit keine bevorstehenden Veranstaltungen.⟧", "", lang="de"),
    bad("⟦Il n'y a aucun commentaire pour le moment.⟧", "", lang="fr"),
    bad("⟦No hay eventos próximos por el momento⟧", "", lang="es"),
    bad("⟦Nessun evento in programma al momento⟧", "", lang="it"),
    bad("⟦Nie ma jeszcze komentarzy⟧", "", lang="pl"),
    bad("⟦Er zijn momenteel geen evenementen⟧", "", lang="nl"),
    bad("⟦Комментариев пока нет⟧", "", lang="ru"),
    bad("⟦لا توجد فعاليات قادمة حاليا⟧", "", lang="ar"),
    bad("⟦هنوز دیدگاهی ثبت نشده است⟧", "", lang="fa"),
    bad("⟦Henüz yorum yapılmamış⟧", "", lang="tr"),
    ok("There are no upcoming events in the town, which has lost its last hall."),  # words of a story
    bad("⟦No results found⟧", ""),
    ok("Es sind keine weiteren Veranstaltungen geplant.", lang="de"),  # a sentence, and nothing that only boxes say
    ok("There are currently no products available."),
    ok("Derzeit gibt es keine Termine.", lang="de"),
    ok("There were no reviews at the time."),  # told
    ok("Es gibt noch keine Ergebnisse.", lang="de"),  # news
    ok("There are no results."),  # nothing says now
    ok("The events are planned for now."),  # nothing is missing
    ok("No time for the first list"),  # no thing
    ok("Derzeit sind keine Veranstaltungen in der Halle erlaubt.", lang="de"),
    ok("Нет времени", lang="ru"),
    ok("لا توجد نتائج نهائية للانتخابات حتى الآن", lang="ar"),
    ok("هنوز نتیجه بازی معلوم نشده است", lang="fa"),
]


@rule(
    "LBL30", "empty-widget", severity="error", fix="safe", examples=EXAMPLES, anchors=HINTS,
    where=(pl.col("chars") <= LONGEST,),
)  # fmt: skip
def empty_widget(line: Line) -> Iterator[Hit]:
    """A box of the page that has nothing to show: no upcoming events, no comments yet.

    Why: the box stands beside the article, empty or not.
    Keeps: any line with a word that such boxes do not use, and those that do not say what is missing now.
    """
    text = line.text
    if len(text) > LONGEST or not any(hint in text for hint in HINTS):
        return
    words = {*TOKEN.findall(text.lower())}
    said = not (words.isdisjoint(THINGS) or words.isdisjoint(NOW))
    said |= not (words.isdisjoint(RESULTS) or words.isdisjoint(FOUND))
    said &= text.rstrip()[-1:] not in ".۔" or not words.isdisjoint(SOON)
    if said and words <= KNOWN and not words.isdisjoint(NONE):
        yield Hit(0, len(text), "empty box of the page", "")
