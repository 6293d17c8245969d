"""How a page asks for money, and says who pays it, in many languages."""

from cleankit.patterns import pattern

ASKS = (
    "upport", "onat", "ubscri", "ecome a", "hip in", "ontribut", "nterstütz", "pende", "itglied", "bonnier", "outen",
    "outien", " don ", "bonnez", "poya", "uscríb", "azte ", "ostien", "ostene", "Dona ", "dona ", "bbonati", "poie",
    "ssine", "teun", "oneer", "ord lid", "esprzyj", "płać", "renumerat", "оддерж", "ожертв",
)  # fmt: skip
PAYS = (
    "ffiliat", "mazon", "artnerlink", "advertisers", "partners", "ffilié", "filiad", "filiacyjn", "links", "Links",
    "link ", "Link ",
)  # fmt: skip
"""Literals, one of which stands in what is asked, in what is paid."""
ASK = pattern(
    r"(?<!\p{L})(?:support(?:ing)?|donate|donations?|subscribe|subscription|become an? (?:member|supporter|subscriber)|"
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
    r"(?:buy|purchase|shop)\w* (?:\p{L}+ ){0,3}?(?:through|via|using|from) (?:\p{L}+ ){0,3}?links?|"
    r"(?:über|via|auf) (?:\p{L}+ ){0,2}links?|mit (?:\*|einem sternchen) gekennzeichnete\p{L}* links?|"
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
OURSELVES = pattern(
    r"(?<!\p{L})(?:participant in the amazon|we|our|us|i|this (?:site|post|page|article|website|blog|guide|story)|"
    r"wir|uns\p{L}*|ich|mir|"
    r"(?:diese[rnms]?|die) (?:seite|website|artikel|beitrag|blog|links)|bei den|nous|notre|cet|nuestr\p{L}*|este|noi|"
    r"quest[oi]|nós|nasz\p{L}*|ten)(?!\p{L})",
    ignore_case=True,
)
OTHER = pattern(
    r"(?<!\p{L})(?:donate (?:blood(?!\p{L})|to (?!us\b|our\b|this\b))|(?:blut|plasma|organe?)(?!\p{L})|we support|call "
    r"your|(?:arbeit|projekte?) (?:im|in|für)|our work (?:in|with|for)|reporting on|"
    r"food bank|your vote|the (?:hospital|school|church|army|front|refugees)\b|which had not|"
    r"(?:ihre|eure) stimme|unterschrift|petition|wahlkreis)",
    ignore_case=True,
)
"""What else may be given, and who else is helped."""
