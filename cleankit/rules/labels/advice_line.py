from collections.abc import Iterator

import polars as pl

from cleankit.evidence.labels.advice_others import ACTS as OTHERS
from cleankit.evidence.labels.advice_words import ACTS as WORDS
from cleankit.evidence.labels.speech import hints, spoken
from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule

ACTS = WORDS + OTHERS
LONGEST = 600

EXAMPLES = [
    bad("⟦This article is for informational purposes only and is not a substitute for medical advice.⟧", ""),
    bad("⟦Not financial advice. Please ask your bank.⟧", ""),
    bad("⟦This article was medically reviewed by our team of doctors.⟧", ""),
    bad("⟦Dieser Text ersetzt keine ärztliche Beratung.⟧", "", lang="de"),
    bad("⟦Dieser Beitrag entspricht den Leitlinien und wurde von Ärzten geprüft.⟧", "", lang="de"),
    bad("⟦Cet article ne remplace pas l'avis d'un médecin.⟧", "", lang="fr"),
    bad("⟦Este artículo no sustituye el consejo de un médico.⟧", "", lang="es"),
    bad("⟦Artykuł nie zastępuje porady lekarza.⟧", "", lang="pl"),
    bad("⟦Статья не является медицинской консультацией.⟧", "", lang="ru"),
    bad("⟦المعلومات الواردة هنا لا تغني عن استشارة الطبيب⟧", "", lang="ar"),
    bad("⟦اطلاعات این صفحه جایگزین نظر پزشک نیست⟧", "", lang="fa"),
    ok("A walk is no substitute for a bridge, and the town has no advice to give."),  # of no text
    ok("The app is not meant to be medical advice, the firm said after the trial."),  # someone tells
    ok("This article is not meant to be legal advice, but a cry for help."),  # its author's own
    ok("This guide offers general advice, not legal advice, to tenants."),  # what it is
    ok("Our content was reviewed by the censors before it was printed."),
    ok("Not medical advice, but a good rule: sleep."),
    ok("The information in this leak is not professional tax advice."),  # of no page
    ok("Die Angaben wurden von Experten geprüft.", lang="de"),  # somebody else's
    ok("Die Informationen dienen nur der Behandlung der Anträge.", lang="de"),
    ok("Le jeu est proposé à titre informatif aux élèves.", lang="fr"),
    ok("Este texto no sustituye una consulta popular.", lang="es"),
    ok("Le informazioni non costituiscono un consiglio di amministrazione.", lang="it"),
    ok("Este texto não substitui uma consulta pública.", lang="pt"),
    ok("De informatie is geen medisch geheim.", lang="nl"),
    ok("Информация не является рекомендацией к отставке.", lang="ru"),
    ok("المعلومات وحدها لا تغني عن زيارة الطبيب", lang="ar"),
    ok("Bilgi, tecrübenin yerine geçmez.", lang="tr"),
    ok("The guide led them over the pass and gave no advice, for nobody had asked."),  # no kind of text
    ok("The plan was reviewed by the council and sent back."),
    ok("Das Gespräch ersetzt keine Behandlung, doch es hilft.", lang="de"),
    ok("Der Text wurde vom Bundestag geprüft und verworfen.", lang="de"),
    ok("El gobierno no sustituye al médico que se fue del valle.", lang="es"),
    ok("Информация о дожде не подтвердилась.", lang="ru"),
    ok("الوزير لا يغني عن الطبيب في القرية", lang="ar"),
]


@rule(
    "LBL32", "advice-line", severity="warning", fix="safe", examples=EXAMPLES, anchors=hints(ACTS),
    where=(pl.col("chars") <= LONGEST,),
)  # fmt: skip
def advice_line(line: Line) -> Iterator[Hit]:
    """The page's notice that its texts are no advice, or who of its own has checked them.

    Why: lawyers put it under each article.
    Keeps: what is said of anything but the page's texts, is told, or quoted.
    """
    if spoken(line.text, ACTS, LONGEST):
        yield Hit(0, len(line.text), "no advice", "")
