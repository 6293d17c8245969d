from collections.abc import Iterator

import polars as pl

from cleankit.evidence.labels.buttons import waits
from cleankit.evidence.labels.told import SAYS
from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule
from cleankit.text.patterns import pattern
from cleankit.words.labels import prefix

KINDS = (
    "comments", "newsletter", "paywall", "follow", "cookie", "copyright", "error_page", "video_player", "share",
    "print", "navigation", "pagination", "ad", "byline", "tags", "related", "social_embed",
)  # fmt: skip
WORDS = 4
# A phrase that goes on, and means something else.
GOES_ON = pattern(
    r"\W*(?:folg(?:e|t|en sie) uns (?:auf (?:eine[nr]? |de[nmr] (?!sozial))|(?:in|durch|nach|zu[mr]?) (?!den sozialen|"
    r"sozialen)\p{L})|ihre meinung ist gefragt:|unterstützen sie uns mit einer spende(?: für|, damit wir)|ich habe "
    r"die datenschutzerklärung gelesen und bin (?!damit|mit|einverst)|your browser is out of date, and|your email "
    r"address will not be published by|inscrivez-vous à la newsletter de la (?:mairie|ville|commune)|pour lire la "
    r"suite(?: des| du (?!contenu|texte|dossier)|, inscrivez votre)|en vous inscrivant, vous acceptez de (?!recevoir)|"
    r"vous pouvez vous désabonner à tout moment si|puedes darte de baja en cualquier momento(?:, pero| si)|(?:queda "
    r"prohibida la reproducción|é proibida a reprodução) de (?!est[ea]|l[ao]s |todo|toda|cualquier|contenido|texto|"
    r"artículo|material|im[aá]|foto|nota|conteúdo|matéria|notícia|qualquer)|per continuare a leggere (?:serve|bisogna|"
    r"occorre)|wyrażam zgodę na przetwarzanie (?!.*dan)|javascript must be enabled for the (?!site|page|form)|you can "
    r"unsubscribe at any time from the|please update your browser as soon|by signing up,? you agree to let|(?:our|"
    r"this) site uses cookies, and so)",
    ignore_case=True,
)
LONGEST, SURELY = 200, 500
"""Characters of a line that begins with a phrase, and with one that has a word more."""

QUOTES = frozenset('"“„«')
"""A phrase behind one of them is quoted."""

EXAMPLES = [
    bad("⟦Your email address will not be published. Required fields are marked *⟧", ""),
    bad("⟦This article is for subscribers only, log in to go on⟧", ""),
    bad("⟦لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *⟧", "", lang="ar"),
    ok("Leave a comment on the ruling to the lawyers, he said."),  # a phrase of three words may be prose
    ok("An error has occurred in the count of the votes, the minister said."),  # someone tells
    ok("A photo posted by the ministry on Monday shows the president with two soldiers."),  # no account is named
    bad("⟦A photo posted by Ann Lee (@annlee) on Mar 3, 2016 at 5:00pm PST⟧", ""),
    ok("“Your email address will not be published here”, the poem begins."),
    ok("Folgen Sie uns auf eine Reise durch das Tal.", lang="de"),  # a phrase that goes on
    ok("Folgen Sie uns in die Welt der Bienen.", lang="de"),
    ok("Pour lire la suite du livre, il faudra attendre le printemps.", lang="fr"),
    ok("Per continuare a leggere serve una luce migliore.", lang="it"),
    ok("Queda prohibida la reproducción de perros sin permiso.", lang="es"),
    ok("Wyrażam zgodę na przetwarzanie drewna w tartaku.", lang="pl"),
    ok("JavaScript must be enabled for the trick to work."),
    ok("You can unsubscribe at any time from the noise of the city."),
    ok("ما را دنبال کنید، راهنما می‌گوید و از پله‌ها بالا می‌رود.", lang="fa"),  # he says so
    ok("He said: your email address will not be published."),  # not at the start
]


@rule(
    "LBL18", "house-sentence", severity="error", fix="safe", examples=EXAMPLES, labels=KINDS, words=WORDS,
    where=(pl.col("chars") <= SURELY,),
)  # fmt: skip
def house_sentence(line: Line) -> Iterator[Hit]:
    """A line that begins with a whole sentence of the page's software: comment forms, paywalls, players, errors.

    Why: the same on every page of a site, and of thousands of sites.
    Keeps: lines that begin with a shorter phrase, long ones, and those that quote someone or tell who posted what.
    """
    text = line.text
    labels = prefix(text, line.lang, KINDS)
    if not labels or not labels[0].strong or len(labels[0].phrase.split()) < WORDS + (len(text) > LONGEST):
        return
    if text.lstrip()[:1] in QUOTES or waits(text, line.lang):
        return
    posted = labels[0].kind == "social_embed" and not {"@", "("} & {*text}
    if not posted and not SAYS.search(text) and not GOES_ON.match(text):
        yield Hit(0, len(text), f"sentence of the page: '{labels[0].words}'", "")
