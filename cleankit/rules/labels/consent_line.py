from collections.abc import Iterator

import polars as pl

from cleankit.evidence.labels.consent_others import ACTS as OTHERS
from cleankit.evidence.labels.consent_words import ACTS as WORDS
from cleankit.evidence.labels.form_words import ACTS as FORMS
from cleankit.evidence.labels.speech import hints, spoken
from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule

ACTS = WORDS + OTHERS + FORMS
LONGEST = 900

EXAMPLES = [
    bad("⟦By submitting my e-mail address I agree that the paper may write to me.⟧", ""),
    bad("⟦I agree to receive e-mails about new books. You can unsubscribe at any time.⟧", ""),
    bad(
        "⟦Ich bin mit der Verarbeitung meiner Daten einverstanden. Dann geht mir eine Nachricht zu. Meine Einwilligung "
        "kann ich jederzeit widerrufen.⟧",
        "",
        lang="de",
    ),
    bad("⟦Mit dem Absenden meiner Adresse willige ich ein, den Newsletter des Ladens zu erhalten.⟧", "", lang="de"),
    bad("⟦En cliquant sur ce bouton, vous acceptez nos conditions.⟧", "", lang="fr"),
    bad("⟦Al enviar el formulario aceptas la política de privacidad.⟧", "", lang="es"),
    bad("⟦Wyrażam zgodę na przetwarzanie moich danych przez wydawcę.⟧", "", lang="pl"),
    bad("⟦Нажимая на кнопку, вы соглашаетесь с условиями.⟧", "", lang="ru"),
    bad("⟦بالضغط على الزر فإنك توافق على سياسة الخصوصية⟧", "", lang="ar"),
    bad("⟦Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert.⟧", ""),
    bad("⟦E-Mail (wird benötigt und nicht veröffentlicht)⟧", "", lang="de"),
    ok("By continuing, you accept the risk of avalanches."),  # of nothing that a form asks
    ok("By joining the club you accept a terms of use that nobody reads."),  # somebody else's
    ok("I have read the bill and agree with its aims."),
    ok("I agree with the terms of use of force set by the treaty."),
    ok("I would like to get fewer e-mails, and I suspect you would too."),
    ok("You can unsubscribe at any time from the noise of the city, and sleep."),
    ok("You can opt out by clicking the toggle in the settings of the app."),
    ok("Durch die Anmeldung bei der App stimmen Sie zu, dass Ihre Daten in die USA fließen.", lang="de"),
    ok("Sie können das Abo jederzeit abbestellen.", lang="de"),  # advice
    ok("Ich möchte den Newsletter meiner Partei nicht mehr bekommen.", lang="de"),
    ok("J'accepte les conditions du contrat parce que je n'ai pas le choix.", lang="fr"),
    ok("En cliquant sur le lien, vous acceptez de payer dix euros par mois.", lang="fr"),
    ok("Acepto los términos del acuerdo porque mi país lo necesita.", lang="es"),
    ok("Ao continuar, você aceita o risco.", lang="pt"),
    ok("Klikając w link, wyrażasz zgodę na przejęcie konta.", lang="pl"),
    ok("Нажимая на ссылку, вы соглашаетесь на платную услугу.", lang="ru"),
    ok("أوافق على شروط الخدمة العسكرية", lang="ar"),
    ok("Bitte füllen Sie alle Pflichtfelder aus und schicken Sie den Antrag an das Amt.", lang="de"),  # advice
    ok("Students must pass the required fields of study."),  # of no form
    ok("In dem Antrag gibt es zwölf Pflichtfelder.", lang="de"),
    ok("Required reading for all who work in the fields of the valley."),
    ok("Der Name wird nicht veröffentlicht, weil das Kind minderjährig ist.", lang="de"),
    ok("I agree with the minister that the privacy law must change, though few of my readers will."),  # an opinion
    ok("By signing the treaty the two states agree to share the water of the river."),  # nobody is addressed
    ok("By using the network you agree that it sells what it knows of your friends."),  # somebody else's terms
    ok("You can withdraw your consent at any time, and the firm has to delete what it knows of you."),  # advice
    ok("Sie können Ihre Einwilligung jederzeit widerrufen, auch ohne einen Grund zu nennen.", lang="de"),
    ok("Users consent to cookies without reading a word, a study of the university found."),  # a report
    ok("Sites that ask for your consent must let you withdraw it, the court ruled, or pay a fine."),  # a court
    ok("Ich bin mit dem Gesetz zur Verarbeitung unserer Daten nicht einverstanden.", lang="de"),  # an opinion
    ok("Die Einwilligung kann laut Gericht jederzeit widerrufen werden.", lang="de"),
    ok("„Ich bin einverstanden, dass meine Daten gespeichert werden“, steht auf dem Zettel.", lang="de"),  # quoted
    ok("Le ministre accepte que les données soient vendues à une société.", lang="fr"),
    ok("El sindicato acepta la política de precios del gobierno.", lang="es"),
    ok("Суд дал согласие на обработку земли у реки.", lang="ru"),
    ok("دولت می‌پذیرد که قیمت آب گران شده است.", lang="fa"),
]


@rule(
    "LBL27", "consent-line", severity="error", fix="safe", examples=EXAMPLES, anchors=hints(ACTS),
    where=(pl.col("chars") <= LONGEST,),
)  # fmt: skip
def consent_line(line: Line) -> Iterator[Hit]:
    """What a form says to whoever fills it in: what he agrees to, how to take it back, which fields it must have.

    Why: it is said by whoever fills the form in, under each article of a site.
    Keeps: laws, rulings and opinions on consent: they are told, quoted, or ask nobody.
    """
    if spoken(line.text, ACTS, LONGEST):
        yield Hit(0, len(line.text), "consent of a form", "")
