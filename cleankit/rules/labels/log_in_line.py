from collections.abc import Iterator

import polars as pl

from cleankit.evidence.labels.buttons import waits
from cleankit.evidence.labels.log_in_words import ACTS
from cleankit.evidence.labels.speech import hints, spoken
from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule

LONGEST = 300

EXAMPLES = [
    bad("⟦You must be logged in to post a comment.⟧", ""),
    bad("⟦Log in or register to reply⟧", ""),
    bad("⟦Um den Tipp kommentieren zu können, müssen Sie eingeloggt sein.⟧", "", lang="de"),
    bad('⟦Um den Tipp "Brot backen" kommentieren zu können, müssen Sie eingeloggt sein.⟧', "", lang="de"),
    ok('The rule reads: "You must be logged in to post a comment."'),  # quoted
    ok("You need to log in."),  # what for is said in the next step
    ok("You must log in to your account before you can answer."),
    ok("Log in to follow your parcel."),
    ok("Please register to comment on the plan for the new bridge by Friday."),
    ok("You must be registered to vote in the poll on Tuesday."),
    ok("Keep that log in your minds and follow the river."),
    ok("Sie müssen sich einloggen und Ihre Beiträge prüfen.", lang="de"),
    ok("Identifiez-vous sur le site des impôts pour retrouver votre avis.", lang="fr"),
    ok("Tienes que iniciar sesión en el portal y responder a las preguntas.", lang="es"),
    ok("Musisz się zalogować do systemu, aby ocenić wniosek.", lang="pl"),
    ok("Войдите в личный кабинет и отправьте отзыв о враче.", lang="ru"),
    ok("برای ارسال نظر خود به شهرداری وارد شوید", lang="fa"),
    ok("ویب سائٹ پر لاگ ان کریں اور اپنا جواب دیکھیں", lang="ur"),
    bad("⟦Bitte loggen Sie sich vor dem Kommentieren ein⟧", "", lang="de"),
    bad("⟦Vous devez être connecté pour écrire.⟧", "", lang="fr"),
    bad("⟦Debes registrarte para comentar.⟧", "", lang="es"),
    bad("⟦Zaloguj się, aby dodać opinię.⟧", "", lang="pl"),
    bad("⟦Войдите, чтобы оставить отзыв.⟧", "", lang="ru"),
    bad("⟦يجب تسجيل الدخول لكتابة رد⟧", "", lang="ar"),
    ok("Voters have to register by Monday, and many log in at night."),  # nothing of the page
    ok("You must register to vote before you can vote."),
    ok("You need to log in to the portal of the state and fill in the form."),  # what for is not the page's
    ok("Debes registrarte para votar antes del viernes.", lang="es"),
    ok("The hackers logged in with a stolen password to read the mail."),
    ok("Damals mussten wir warten, weil die Gäste sich nie ins Forum eingeloggt hatten.", lang="de"),  # told
    ok("Reisende müssen sich vor dem Flug im Netz anmelden.", lang="de"),
    ok("Wer teilnehmen will, muss sich bis Montag registrieren.", lang="de"),
    ok("Die Bürger können sich im Rathaus anmelden, sagte der Richter zu dem Artikel.", lang="de"),
    ok("Les pêcheurs se connectent pour vendre leur poisson.", lang="fr"),
    ok("Чтобы войти в дом, нужно перейти реку.", lang="ru"),
    ok("چه شد که تصمیم گرفتید به میدان وارد شوید؟", lang="fa"),
    ok("Loggen Sie sich in Ihr Konto ein und ändern Sie das Kennwort.", lang="de"),  # advice
    ok("سجل اللاعب الدخول إلى الملعب", lang="ar"),
]


@rule(
    "LBL34", "log-in-line", severity="error", fix="safe", examples=EXAMPLES, anchors=hints(ACTS),
    where=(pl.col("chars") <= LONGEST,),
)  # fmt: skip
def log_in_line(line: Line) -> Iterator[Hit]:
    """The page tells its reader to log in before he may comment, answer or read on.

    Why: forums and forms say so to every scraper.
    Keeps: whoever else must register somewhere.
    """
    if spoken(line.text, ACTS, LONGEST) and not waits(line.text, line.lang):
        yield Hit(0, len(line.text), "asks to log in", "")
