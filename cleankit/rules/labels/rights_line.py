from collections.abc import Iterator

import polars as pl

from cleankit.model import Doc, Hit
from cleankit.rule import bad, ok, rule
from cleankit.rules.labels.rights_words import ACTS
from cleankit.rules.labels.speech import hints, spoken

EDGE, LONGEST = 0.7, 700
"""Where the end of the article begins, as a share of its lines; characters of the line."""

RAIN = "Rain fell for hours on end in the valley, and nobody in the town went out before it was dark."

EXAMPLES = [
    bad(f"{RAIN}\n⟦Valley News is a registered trademark of the Valley Company.⟧", RAIN),
    bad(f"{RAIN}\n⟦This material may not be published or rewritten without permission.⟧", RAIN),
    bad(f"{RAIN}\n⟦We are not responsible for the content of external sites.⟧", RAIN),
    bad(f"{RAIN}\n⟦Talblatt ist ein geschütztes Markenzeichen.⟧", RAIN),
    bad(f"{RAIN}\n⟦Nachdruck nur mit Genehmigung des Verlags.⟧", RAIN),
    bad(f"{RAIN}\n⟦Für die Inhalte übernehmen wir keine Haftung.⟧", RAIN),
    bad(f"{RAIN}\n⟦Die Nutzung der Mitteilungen ist für Zeitungen honorarfrei.⟧", RAIN),
    bad(f"{RAIN}\n⟦Prohibida la reproducción total o parcial de esta nota.⟧", RAIN),
    bad(f"{RAIN}\n⟦Kopiowanie materiałów bez zgody wydawcy zabronione.⟧", RAIN),
    bad(f"{RAIN}\n⟦При использовании: перепечатка материалов без разрешения запрещена.⟧", RAIN),
    bad(f"{RAIN}\n⟦استفاده از مطالب با ذکر منبع بلامانع است⟧", RAIN, lang="fa"),
    ok(f"Milk is a registered trademark of the dairy.\n{RAIN}\nThe river rose to the door."),  # before the article
    ok(f"{RAIN}\nThe name is a registered trademark of the bakery, which has sold bread for a century."),  # goes on
    ok(f"{RAIN}\nThe songs may not be broadcast without permission, the court ruled."),  # a court
    ok(f"{RAIN}\nThe town says that it is not responsible for the loss of the boats."),  # someone tells
    ok(f"{RAIN}\nWir übernehmen Verantwortung, sagte der Minister, und gehen unseren Weg."),
    ok(f"{RAIN}\nDie Marke ist im Tal sehr bekannt."),
    ok(f"{RAIN}\n«Reproduction interdite», lit-on sur la porte."),
    ok(f"{RAIN}\nРедакция переехала в новый дом у реки."),
    ok(f"{RAIN}\nالوزارة غير مسؤولة عن الخسائر في الوادي.", lang="ar"),
]


@rule(
    "LBL31", "rights-line", severity="warning", fix="safe", examples=EXAMPLES, scope="document", anchors=hints(ACTS),
    where=(pl.col("chars") <= LONGEST,),
)  # fmt: skip
def rights_line(doc: Doc) -> Iterator[Hit]:
    """Whose trademark a name is, who may reprint what, what the page does not answer for: behind the article.

    Why: the same under every article of a site.
    Keeps: rights that the article is about: what stands before its end, goes on, is told or quoted.
    """
    count = len(doc.spans)
    for i in doc.woken:
        if i > 0 and i >= EDGE * (count - 1) and spoken(doc.line(i), ACTS, LONGEST):
            yield Hit(*doc.spans[i], "rights or liability", "")
