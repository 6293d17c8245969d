from collections.abc import Iterator

import polars as pl

from cleankit.evidence.labels.rights_others import ACTS as OTHERS
from cleankit.evidence.labels.rights_words import ACTS as WORDS
from cleankit.evidence.labels.speech import hints, spoken
from cleankit.model import Doc, Hit
from cleankit.rule import bad, ok, rule

ACTS = WORDS + OTHERS
EDGE, LONGEST = 0.7, 700
"""Where the end of the article begins, as a share of its lines; characters of the line."""

RAIN = "Rain fell for hours on end in the valley, and nobody in the town went out before it was dark."

EXAMPLES = [
    bad(f"{RAIN}\n⟦Valley News and its logo are registered trademarks of the Valley Company.⟧", RAIN),
    bad(f"{RAIN}\n⟦This material may not be published or rewritten without permission.⟧", RAIN),
    bad(f"{RAIN}\n⟦We are not responsible for the content of external sites.⟧", RAIN),
    bad(f"{RAIN}\n⟦Alle Namen sind Warenzeichen ihrer jeweiligen Inhaber.⟧", RAIN),
    bad(f"{RAIN}\n⟦Nachdruck nur mit Genehmigung des Verlags.⟧", RAIN),
    bad(f"{RAIN}\n⟦Für die Inhalte übernehmen wir keine Haftung.⟧", RAIN),
    bad(f"{RAIN}\n⟦Die Nutzung der Mitteilungen ist für Zeitungen honorarfrei.⟧", RAIN),
    bad(f"{RAIN}\n⟦Prohibida la reproducción total o parcial de esta nota.⟧", RAIN),
    bad(f"{RAIN}\n⟦Kopiowanie materiałów bez zgody wydawcy zabronione.⟧", RAIN),
    bad(f"{RAIN}\n⟦При использовании: перепечатка материалов без разрешения запрещена.⟧", RAIN),
    bad(f"{RAIN}\n⟦[ⓒ 밸리뉴스, 무단전재 및 재배포 금지]⟧", RAIN),
    bad(f"{RAIN}\n⟦記事・写真の無断転載を禁じます。⟧", RAIN),
    bad(f"{RAIN}\n⟦未经授权，不得转载本站任何内容。⟧", RAIN),
    bad(
        f"{RAIN}\n⟦كانت هذه تفاصيل خبر المطر في الوادي لهذا اليوم نرجو بأن نكون قد وفقنا بإعطائك التفاصيل.⟧",
        RAIN,
        lang="ar",
    ),
    bad(f"{RAIN}\n⟦وتجدر الإشارة بأن الموضوع الأصلي قد تم نشره ومتواجد على الوادي اليوم.⟧", RAIN, lang="ar"),
    bad(f"{RAIN}\n⟦ونقدم لكم من خلال موقع (الوادي)، تغطية على مدار اليوم لأخبار النهر.⟧", RAIN, lang="ar"),
    bad(f"{RAIN}\n⟦يلفت الموقع إلى أنه ليس مسؤولا عن التعليقات التي ترده.⟧", RAIN, lang="ar"),
    ok(f"{RAIN}\nكانت هذه تفاصيل القصة كما رواها الصياد.", lang="ar"),  # a story
    ok(f"{RAIN}\n未经许可，任何船只不得通过。"),  # of no text
    ok(f"{RAIN}\n被告未经许可使用了原告的照片，应当赔偿原告十万元的经济损失。"),  # a court
    ok(f"{RAIN}\n정부는 개인정보의 무단 배포를 금지하는 법안을 다음 달 국회에 제출할 예정이라고 밝혔다."),  # a law
    ok(f"{RAIN}\n写真の無断転載を禁じる法律が来年から施行される見通しだと、担当者は述べた。"),
    bad(f"{RAIN}\n⟦استفاده از مطالب با ذکر منبع بلامانع است⟧", RAIN, lang="fa"),
    ok(f"Milk is a registered trademark of the dairy.\n{RAIN}\nThe river rose to the door."),  # before the article
    ok(f"{RAIN}\nThe name is a registered trademark of the bakery, which has sold bread for a century."),  # goes on
    ok(f"{RAIN}\nThe songs may not be broadcast without permission, the court ruled."),  # a court
    ok(f"{RAIN}\nThe town says that it is not responsible for the loss of the boats."),  # someone tells
    ok(f"{RAIN}\nWir übernehmen Verantwortung, sagte der Minister, und gehen unseren Weg."),
    ok(f"{RAIN}\nRopes and Stones are registered trademarks of Hill and Sons."),  # a report
    ok(f"{RAIN}\nRedistribution of land is prohibited by the old constitution."),
    ok(f"{RAIN}\nVietata la riproduzione dei lupi in città."),
    ok(f"{RAIN}\nПерепечатка романа без разрешения наследников вызвала скандал."),
    ok(f"{RAIN}\nHam of the valley is a protected trademark"),  # nobody's
    ok(f"{RAIN}\nReproduction of the species is prohibited in the zoo."),  # of no text
    ok(f"{RAIN}\nThis letter may not be copied without permission."),
    ok(f"{RAIN}\nWe are not responsible for the contents of your suitcase."),
    ok(f"{RAIN}\nSchinken aus dem Tal ist eine geschützte Marke."),
    ok(f"{RAIN}\nDie Verwendung von Gift ist ohne Genehmigung verboten."),
    ok(f"{RAIN}\nDer Nachdruck des Textes war ohne Genehmigung der Erben erschienen."),  # told
    ok(f"{RAIN}\nDie Veröffentlichung von Bildern ohne Einwilligung der Eltern ist untersagt."),
    ok(f"{RAIN}\nDie Nutzung der Fähre ist für Kinder kostenfrei."),
    ok(f"{RAIN}\nAlle Texte stehen unter dem Eindruck des Krieges."),
    ok(f"{RAIN}\nFür den Brand übernehme ich keine Verantwortung, denn die Angaben stimmten."),
    ok(f"{RAIN}\nHaftungsausschluss"),  # may be a subheading
    ok(f"{RAIN}\nLa reproduction du tigre est interdite en captivité."),
    ok(f"{RAIN}\nEstá prohibida la caza sin autorización en todo el valle."),
    ok(f"{RAIN}\nRozpowszechnianie fałszywych wiadomości jest zabronione."),
    ok(f"{RAIN}\nКопирование ключей без разрешения запрещено."),
    ok(f"{RAIN}\nاستفاده از آب بدون ذکر منبع ممنوع است.", lang="fa"),
    ok(f"{RAIN}\nيمنع إعادة البناء دون موافقة البلدية.", lang="ar"),
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
