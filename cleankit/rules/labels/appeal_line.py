from collections.abc import Iterator

from cleankit.model import Hit, Line
from cleankit.patterns import pattern
from cleankit.rule import bad, ok, rule
from cleankit.rules.labels.house_sentence import TELLS

LONGEST = 450
ASK = pattern(
    r"(?<!\p{L})(?:support|donate|donations?|subscribe|subscription|become an? (?:member|supporter|subscriber)|"
    r"chip in|"
    r"contribute|unterstütz\p{L}*|spende\p{L}*|mitglied werden|werde(?:n sie)? (?:jetzt )?mitglied|abonnier\p{L}*|"
    r"soutene[zr]|soutien|faites un don|don|abonnez-vous|apoya\p{L}*|dona\p{L}*|suscríb\p{L}*|hazte (?:socio|socia)|"
    r"sostien[ei]|sostenere|dona|abbonati|apoie|assine|steun|doneer|word lid|wesprzyj\p{L}*|wpłać|"
    r"prenumerat\p{L}*|"
    r"поддерж(?:ите|ать)|пожертвова\p{L}*)(?!\p{L})",
    ignore_case=True,
)
OURS = pattern(
    r"(?<!\p{L})(?:our (?:\p{L}+ ){0,2}(?:journalism|reporting|newsroom|work|magazine|site|website|blog|coverage)|"
    r"(?:independent|quality|non-?profit|local) journalism|this (?:site|website|blog|magazine)|"
    r"(?:unser\p{L}*|dieser?|diesen) (?:\p{L}+ ){0,2}(?:arbeit|journalismus|magazin|blog|projekt|redaktion|"
    r"seite|website)|"
    r"unabhängige[nr]? journalismus|notre (?:journal|travail|média|site|rédaction)|journalisme indépendant|"
    r"nuestro (?:periodismo|trabajo|medio|sitio)|periodismo independiente|il nostro (?:lavoro|giornale|sito)|"
    r"giornalismo indipendente|(?:o )?nosso (?:trabalho|jornalismo|site)|jornalismo independente|"
    r"onze (?:journalistiek|site)|"
    r"nasz\p{L}* (?:prac\p{L}*|redakcj\p{L}*|portal\p{L}*|dziennikarstw\p{L}*)|наш\p{L}* (?:работ\p{L}*|"
    r"редакци\p{L}*))(?!\p{L})",
    ignore_case=True,
)
READER = pattern(
    r"(?<!\p{L})(?:you|your|please|du|dir|dein\p{L}*|sie|ihre?\p{L}*|bitte|vous|votre|vos|tu|tus|usted|"
    r"por favor|voi|te|tuo|"
    r"você|je|jij|uw|u|twoj\p{L}*|państw\p{L}*|proszę|вы|ваш\p{L}*)(?!\p{L})",
    ignore_case=True,
)
PAID = pattern(
    r"(?<!\p{L})(?:affiliate[- ]?(?:links?|partner|program\w*)|amazon (?:services|associates?)|amazon-partner|"
    r"(?:our|of our|these) (?:advertisers|partners)|partnerlinks?|liens? affiliés?|enlaces de afiliad[oa]s?|"
    r"link (?:di affiliazione|affiliati|afiliados?)|links? de afiliad[oa]s?|linki afiliacyjne)(?!\p{L})",
    ignore_case=True,
)
GAIN = pattern(
    r"(?<!\p{L})(?:commissions?|compensation|earns?|provision|verdien\p{L}*|kommission|rémunér\p{L}*|"
    r"comisi[oó]n(?:es)?|"
    r"commissione|comissão|prowizj\p{L}*|participant|no extra cost|fees)(?!\p{L})",
    ignore_case=True,
)

EXAMPLES = [
    bad("⟦If you value what you read, please support our independent journalism with a small sum.⟧", ""),
    bad("⟦Bitte unterstütze unsere Arbeit mit einer Spende.⟧", "", lang="de"),
    bad("⟦This post has affiliate links: when you buy by one of them we earn a commission.⟧", ""),
    ok("The mayor asked them to support the new bridge, which costs more than you think."),  # not the page's own
    ok("She said that you must support our work with all you have."),  # someone tells
    ok("Our journalism will support itself in the end, the owners hope."),  # no reader is asked
    ok("The firm pays its affiliate partners less than before."),  # a report
    ok("“Please support our work if you can.”"),  # a quotation
]


@rule(
    "LBL26", "appeal-line", severity="error", fix="safe", examples=EXAMPLES,
    anchors=(
        "upport", "onat", "ubscri", "ecome a", "hip in", "ontribut", "nterstütz", "pende", "itglied", "bonnier",
        "outen", "outien", " don", "bonnez", "poya", "uscríb", "azte ", "ostien", "ostene", "Dona", "dona", "bbonati",
        "poie", "ssine", "teun", "oneer", "ord lid", "esprzyj", "płać", "renumerat", "оддерж", "ожертв",
        "ffiliat", "mazon", "artnerlink", "advertisers", "partners", "ffilié", "filiad", "filiacyjn",
    ),
)  # fmt: skip
def appeal_line(line: Line) -> Iterator[Hit]:
    """A line in which the page asks its reader for money, or says who pays it.

    Why: advertisement of the page for itself, the same under each article.
    Keeps: appeals that the story tells of or quotes, and those for anything but the page's own work.
    """
    text = line.text
    if not 30 <= len(text) <= LONGEST or any(mark in text for mark in '"“«„') or TELLS.search(text):
        return
    if ASK.search(text) and OURS.search(text) and READER.search(text):
        yield Hit(0, len(text), "asks for support", "")
    elif PAID.search(text) and GAIN.search(text):
        yield Hit(0, len(text), "says who pays the page", "")
