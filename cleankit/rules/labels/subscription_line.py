from collections.abc import Iterator

import polars as pl

from cleankit.evidence.labels.speech import hints, spoken
from cleankit.evidence.labels.subscription_german import ACTS as GERMAN
from cleankit.evidence.labels.subscription_others import ACTS as OTHERS
from cleankit.evidence.labels.subscription_words import ACTS as WORDS
from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule

ACTS = WORDS + GERMAN + OTHERS
LONGEST = 450

EXAMPLES = [
    bad("⟦To view the full story, please subscribe to The Valley Paper.⟧", ""),
    bad("⟦Already a subscriber? Log in⟧", ""),
    bad("⟦World news, straight to your inbox. Never miss a story.⟧", ""),
    bad("⟦Subscribe today and get unlimited access to our coverage.⟧", ""),
    bad("⟦Werden Sie Mitglied im Klub und erhalten Sie exklusive Angebote!⟧", "", lang="de"),
    bad("⟦Sie haben noch kein Konto? Hier registrieren!⟧", "", lang="de"),
    bad("⟦Um diesen Artikel weiterzulesen, brauchen Sie ein Abo.⟧", "", lang="de"),
    bad("⟦Tous nos articles dans votre boîte mail.⟧", "", lang="fr"),
    bad("⟦Recibe lo mejor de la semana en tu correo.⟧", "", lang="es"),
    bad("⟦Masz już konto? Zaloguj się.⟧", "", lang="pl"),
    bad("⟦Parhaat jutut suoraan sähköpostiisi! Tilaa niin monta kuin haluat.⟧", "", lang="fi"),
    bad("⟦تصلك آخر الأخبار إلى بريدك كل صباح⟧", "", lang="ar"),
    ok("The service has lost subscribers since it raised its price to 12 euros a month."),  # a report
    ok("To read the full report you need two days and a dictionary."),  # nothing to sign
    ok("The city is already a member of the league, and other towns will join it."),
    ok("You can watch the series with a subscription that costs as much as a pizza."),  # advice
    ok("Milk is delivered daily."),  # no news
    ok("The app sends news straight to your inbox every morning."),  # a report
    ok("Milk, eggs and news delivered every morning"),
    ok("To see more, you must log in to the portal of the tax office."),  # no text
    ok("To get the report, please register with the clerk by noon."),
    ok("Sign in to see more of your friends' photos, then tap the menu."),
    ok("You are already a member of the most exclusive club: the living."),
    ok("New subscribers get three months of the service for a dollar."),  # a report
    ok("Once you subscribe, a receipt is sent to your email."),
    ok("Become a member and you get unlimited access to the pool."),
    ok("Sign up for a free trial, then cancel before the month is over."),  # advice
    ok("Werden Sie Mitglied im Verein, erhalten Sie zehn Prozent Rabatt.", lang="de"),  # a condition
    ok("Sie haben noch kein Konto?", lang="de"),
    ok("Jetzt müssen wir uns die Punkte sichern!", lang="de"),
    ok("Dieser Artikel ist nur für Mitglieder der Gewerkschaft wichtig.", lang="de"),
    ok("Sie erhalten den Bescheid mit allen Angaben per Mail.", lang="de"),
    ok("Erhalten Sie Nachrichten per Mail, die zu schön klingen, löschen Sie sie.", lang="de"),
    ok("Um den Artikel zu lesen, brauchte man ein Abo.", lang="de"),  # told
    ok("Ich habe ein Abo.", lang="de"),
    ok("Le parking est réservé aux abonnés du métro.", lang="fr"),
    ok("Abonnez-vous à un panier de légumes pour soutenir les paysans.", lang="fr"),
    ok("L'actu dans votre boîte mail peut cacher un piège", lang="fr"),
    ok("Suscríbete ahora o calla para siempre.", lang="es"),
    ok("Las noticias llegan en tu correo, en tu móvil y en tu reloj.", lang="es"),
    ok("Iscriviti subito all'università, poi cerca casa.", lang="it"),
    ok("Abbonati a teatro in calo", lang="it"),
    ok("Assine já o contrato.", lang="pt"),
    ok("Word abonnee van de zee: een ode", lang="nl"),
    ok("Wykup dostęp do morza", lang="pl"),
    ok("Письмо придёт на вашу почту: в нём будут новости о выплате.", lang="ru"),
    ok("Ücretsiz kaydolun ve kursa katılın.", lang="tr"),
    ok("ستصل آخر الأخبار عن طلبك إلى بريدك خلال يومين.", lang="ar"),
    ok("Sind Sie noch Mitglied?", lang="de"),  # may be asked in an interview
    ok("Wie Firmen sich Vorteile sichern", lang="de"),  # a heading
    ok("He sent the letter to their inbox, and nobody answered."),
    ok("A scam that lands in your inbox promises a prize, police said."),  # someone tells
    ok("“Sign up for our newsletter and get unlimited access”, the flyer reads."),  # a quotation
    ok("Sie haben bereits 2019 ein Abo gekündigt, das es nicht gab.", lang="de"),
    ok("Die Stadt will Mitglied im Verein werden und erhält dafür Geld.", lang="de"),
    ok("Wer sich registrieren will, braucht eine Adresse und viel Geduld.", lang="de"),
    ok("Los abonados reciben el periódico en su casa.", lang="es"),
    ok("Le journal compte mille abonnés de plus que l'an dernier.", lang="fr"),
    ok("Подписчики получают газету раз в неделю.", lang="ru"),
    ok("اشترك اللاعب في المباراة وسجل هدفين.", lang="ar"),
]


@rule(
    "LBL28", "subscription-line", severity="error", fix="safe", examples=EXAMPLES, anchors=hints(ACTS),
    where=(pl.col("chars") <= LONGEST,),
)  # fmt: skip
def subscription_line(line: Line) -> Iterator[Hit]:
    """What a page offers to those who subscribe, register or belong to it, and what it keeps from others.

    Why: advertisement of the page for itself, the same on each page.
    Keeps: reports on subscribers, members and services: they are told, quoted, or offer nothing.
    """
    if spoken(line.text, ACTS, LONGEST):
        yield Hit(0, len(line.text), "offers a subscription", "")
