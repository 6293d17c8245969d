from collections.abc import Iterator

import polars as pl

from cleankit.evidence.labels.browser_words import ACTS
from cleankit.evidence.labels.speech import hints, spoken
from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule

LONGEST = 500

EXAMPLES = [
    bad("⟦You are using a browser with limited support. We recommend a more up to date browser.⟧", ""),
    bad("⟦Please enable JavaScript in your browser to fill in this form.⟧", ""),
    bad("⟦Your browser does not support the element.⟧", ""),
    bad("⟦Ihr Browser unterstützt leider keine eingebetteten Seiten.⟧", "", lang="de"),
    bad("⟦Votre navigateur ne prend pas en charge ce format.⟧", "", lang="fr"),
    bad("⟦Tu navegador no soporta este vídeo.⟧", "", lang="es"),
    bad("⟦Ваш браузер не поддерживает этот формат.⟧", "", lang="ru"),
    bad("⟦متصفحك لا يدعم هذا الفيديو⟧", "", lang="ar"),
    bad("⟦مرورگر شما از این ویدیو پشتیبانی نمی‌کند⟧", "", lang="fa"),
    ok("The company will no longer support its browser, which a tenth of the town still uses."),  # a report
    ok("JavaScript was written in ten days, and half of the web needs it."),
    ok("In the Tor browser, JavaScript is disabled by default."),  # not the reader's
    ok("Attackers enable JavaScript to read the file."),
    ok("For the trick to work, JavaScript has to be enabled in your browser."),  # advice
    ok("JavaScript must be enabled for the attack to work, so turn it off."),
    ok("Please turn off JavaScript in your browser until the firm has closed the hole."),
    ok("Please update your browser as soon as possible to close the hole."),
    ok("Enable JavaScript in your settings, then restart the phone."),
    ok("You are using a browser every day, and it knows you better than your spouse."),
    ok("Your browser can't tell a real page from a false one when the date is wrong."),
    ok("If you're using an ad blocker, you may be safe already."),
    ok("Ihr Browser unterstützt die neue Technik noch nicht? Dann hilft ein Update.", lang="de"),
    ok("Ihr Browser kann die Seite nicht anzeigen, weil der Staat sie sperrt.", lang="de"),
    ok("Sie müssen JavaScript nicht aktivieren, um sicher zu surfen.", lang="de"),
    ok("Ist Ihr Browser veraltet, haben es Diebe leicht.", lang="de"),
    ok("Wenn Ihr Browser träge wird, sollten Sie die Erweiterungen deaktivieren.", lang="de"),
    ok("Votre navigateur active par défaut le suivi.", lang="fr"),
    ok("Tu navegador te sigue: cómo desactivarlo.", lang="es"),
    ok("Ваш браузер включает слежку по умолчанию.", lang="ru"),
    ok("To keep safe, update your browser and your phone as often as you can."),  # advice
    ok("Your browser knows more of you than your mother, the expert warns."),  # someone tells
    ok("Der Browser unterstützt nun auch alte Geräte.", lang="de"),
    ok("Le navigateur obsolète ne sera plus vendu.", lang="fr"),
    ok("Новый браузер не поддерживает старые телефоны.", lang="ru"),
]


@rule(
    "LBL29", "browser-line", severity="error", fix="safe", examples=EXAMPLES, anchors=hints(ACTS),
    where=(pl.col("chars") <= LONGEST,),
)  # fmt: skip
def browser_line(line: Line) -> Iterator[Hit]:
    """What a page says of the program that shows it: too old, without scripts, with a blocker.

    Why: the scraper had no browser, and was told so.
    Keeps: reports on browsers and advice how to use them.
    """
    if spoken(line.text, ACTS, LONGEST):
        yield Hit(0, len(line.text), "about the reader's browser", "")
