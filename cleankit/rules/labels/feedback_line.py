from collections.abc import Iterator

import polars as pl

from cleankit.evidence.labels.buttons import waits
from cleankit.evidence.labels.feedback_others import ACTS as OTHERS
from cleankit.evidence.labels.feedback_words import ACTS as WORDS
from cleankit.evidence.labels.speech import hints, spoken
from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule

ACTS = WORDS + OTHERS
LONGEST = 350

EXAMPLES = [
    bad("⟦If you have questions about this article, write to us.⟧", ""),
    bad("⟦Spotted a mistake? Let us know.⟧", ""),
    bad("⟦Was this article helpful?⟧", ""),
    bad("⟦Let us know what you think in the comments.⟧", ""),
    bad("⟦Bei Fragen zu diesem Artikel können Sie hier mit uns in Kontakt treten.⟧", "", lang="de"),
    bad("⟦Wie bewerten Sie diesen Artikel?⟧", "", lang="de"),
    bad("⟦Wir freuen uns auf Ihre Anmerkungen zum Text.⟧", "", lang="de"),
    bad("⟦Une erreur dans le texte ? Signalez-la.⟧", "", lang="fr"),
    bad("⟦Czekamy na Wasze listy i uwagi.⟧", "", lang="pl"),
    bad("⟦Нашли ошибку? Сообщите нам.⟧", "", lang="ru"),
    bad("⟦شاركنا رأيك في التعليقات⟧", "", lang="ar"),
    bad("⟦إذا كنت تعتقد أن المقال يحوي معلومات خاطئة أرسل تصحيحا⟧", "", lang="ar"),
    ok("إذا كنت تعتقد أن الخبر سيئ فانتظر ما بعده.", lang="ar"),  # nothing is to be sent
    ok(
        "The work was hard, and the pay was low in the mills. If you have any comments on this article, please write "
        "to us at the paper."
    ),  # the first sentence is told to nobody
    ok("The minister had no questions about the article and left for the valley."),  # nobody is asked
    ok("The writer made a mistake, and the editors let it stand."),
    ok("She told us in her comments that the story was helpful."),
    ok("Haben Sie Fragen zu diesem Artikel des Gesetzes, sagte der Richter, dann fragen Sie.", lang="de"),  # told
    ok("Bei Fragen der Sicherheit gibt es im Tal keine zwei Meinungen.", lang="de"),
    ok("Wie bewerten Sie diese Entscheidung?", lang="de"),  # asked in an interview
    ok("Do you have any comments on the report?"),
    ok("If you have questions about this story, ask your grandmother."),  # not to the page
    ok("Write to us with your comments, and I will answer in next week's column."),  # a columnist
    ok("Spotted a mistake? Tell your bank at once."),
    ok("Leave your reply below the stone and walk away."),
    ok("Is this answer useful?"),
    ok("Haben Sie noch Fragen zum Artikel 5 der Verfassung?", lang="de"),
    ok("Haben Sie Kritik an uns?", lang="de"),
    ok("Schreiben Sie mir Ihre Meinung, wenn Sie es anders sehen.", lang="de"),
    ok("Wir freuen uns über jede Rückmeldung aus dem Ort, die uns den Dieb zeigt.", lang="de"),
    ok("Für Rückfragen stehen wir im Rathaus bereit.", lang="de"),
    ok("Wie hat Ihnen der Text gefallen, den Ihr Sohn gesungen hat?", lang="de"),
    ok("Signalez une erreur au centre des impôts.", lang="fr"),
    ok("Encontrou um erro na conta de luz? Ligue para a empresa.", lang="pt"),
    ok("Sì.\nScrivi un commento\nsul diario, ogni sera, e leggilo d'estate.\nDormi.", lang="it"),  # begins it
    ok("Czekamy na wasze decyzje.", lang="pl"),
    ok("Нашли ошибку? Звоните в банк.", lang="ru"),
    ok("شاركنا رأيك في مستقبل المسرح؟", lang="ar"),
    ok("نظرات خود را برای شورا بنویسید تا خوانده شود.", lang="fa"),
    ok("Cette erreur a coûté cher à la ville.", lang="fr"),
    ok("Они нашли ошибку в расчётах и исправили её.", lang="ru"),
    ok("شارك اللاعب برأيه في الملاحظات على القانون", lang="ar"),
]


@rule(
    "LBL33", "feedback-line", severity="error", fix="safe", examples=EXAMPLES, anchors=hints(ACTS),
    where=(pl.col("chars") <= LONGEST,),
)  # fmt: skip
def feedback_line(line: Line) -> Iterator[Hit]:
    """The page asks its reader what he thinks, whether he has found a mistake, to write.

    Why: the same under every article.
    Keeps: questions that the story asks, mistakes that it tells of, and buttons, which may be subheadings.
    """
    if spoken(line.text, ACTS, LONGEST) and not waits(line.text, line.lang):
        yield Hit(0, len(line.text), "asks for an opinion", "")
