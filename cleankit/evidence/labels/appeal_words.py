"""How a page asks for money, and says who pays it, in many languages."""

from cleankit.text.patterns import pattern

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
    r"(?<!\p{L})(?:support(?:ing)?|donate|donations?|subscribe|subscription|become an? (?:member|supporter|"
    r"subscriber)|chip in|contribute|unterstütz\p{L}*|spende\p{L}*|mitglied werden|werde(?:n sie)? (?:jetzt "
    r")?mitglied|abonnier\p{L}*|soutene[zr]|soutien|faites un don|don|abonnez-vous|apoya\p{L}*|dona\p{L}*|"
    r"suscríb\p{L}*|hazte (?:socio|socia)|sostien[ei]|sostenere|dona|abbonati|apoie|assine|steun|doneer|word lid|"
    r"wesprzyj\p{L}*|wpłać|prenumerat\p{L}*|поддерж(?:ите|ать)|пожертвова\p{L}*)(?!\p{L})",
    ignore_case=True,
)
OURS = pattern(
    r"(?<!\p{L})(?:our (?:\p{L}+ ){0,2}(?:journalism|reporting|newsroom|work|magazine|site|website|blog|coverage)|"
    r"(?:independent|quality|non-?profit|local) journalism|this (?:site|website|blog|magazine)|(?:unser\p{L}*|dieser?|"
    r"diesen) (?:\p{L}+ ){0,2}(?:arbeit|journalismus|magazin|blog|projekt|redaktion|seite|website)|unabhängige[nr]? "
    r"journalismus|notre (?:journal|travail|média|site|rédaction)|journalisme indépendant|nuestro (?:periodismo|"
    r"trabajo|medio|sitio)|periodismo independiente|il nostro (?:lavoro|giornale|sito)|giornalismo indipendente|(?:o "
    r")?nosso (?:trabalho|jornalismo|site)|jornalismo independente|onze (?:journalistiek|site)|nasz\p{L}* "
    r"(?:prac\p{L}*|redakcj\p{L}*|portal\p{L}*|dziennikarstw\p{L}*)|наш\p{L}* (?:работ\p{L}*|редакци\p{L}*))(?!\p{L})",
    ignore_case=True,
)
READER = pattern(
    r"(?<!\p{L})(?:you|your|please|du|dir|dein\p{L}*|sie|ihre?\p{L}*|bitte|vous|votre|vos|tu|tus|usted|por favor|voi|"
    r"te|tuo|você|je|jij|uw|u|twoj\p{L}*|państw\p{L}*|proszę|вы|ваш\p{L}*)(?!\p{L})",
    ignore_case=True,
)
PAID = pattern(
    r"(?<!\p{L})(?:affiliate[- ]?(?:links?|partner|program\w*)|amazon (?:services|associates?)|amazon-partner|(?:buy|"
    r"purchase|shop)\w* (?:\p{L}+ ){0,3}?(?:through|via|using|from) (?:\p{L}+ ){0,3}?links?|(?:über|via|auf) "
    r"(?:\p{L}+ ){0,2}links?|mit (?:\*|einem sternchen) gekennzeichnete\p{L}* links?|(?:our|of our|these) "
    r"(?:advertisers|partners)|partnerlinks?|liens? affiliés?|enlaces de afiliad[oa]s?|link (?:di affiliazione|"
    r"affiliati|afiliados?)|links? de afiliad[oa]s?|linki afiliacyjne)(?!\p{L})",
    ignore_case=True,
)
GAIN = pattern(
    r"(?<!\p{L})(?:commissions?|compensation|earns?|provision|verdien\p{L}*|kommission|rémunér\p{L}*|"
    r"comisi[oó]n(?:es)?|commissione|comissão|prowizj\p{L}*|participant|no extra cost|fees)(?!\p{L})",
    ignore_case=True,
)
OURSELVES = pattern(
    r"(?<!\p{L})(?:participant in the amazon|we|our|us|i|this (?:site|post|page|article|website|blog|guide|story)|wir|"
    r"uns\p{L}*|ich|mir|(?:diese[rnms]?|die) (?:seite|website|artikel|beitrag|blog|links)|bei den|nous|notre|cet|"
    r"nuestr\p{L}*|este|noi|quest[oi]|nós|nasz\p{L}*|ten)(?!\p{L})",
    ignore_case=True,
)
OTHER = pattern(
    r"(?<!\p{L})(?:donate (?:blood(?!\p{L})|to (?!us\b|our\b|this\b))|(?:blut|plasma|organe?)(?!\p{L})|we support|"
    r"call your|(?:arbeit|projekte?) (?:im|in|für|auf|an|bei)|indem sie|your blog|we all|mein geld|amazon (?:verlangt|"
    r"zahlt)|our work (?:in|with|for)|reporting on|food bank|your vote|the (?:hospital|school|church|army|front|"
    r"refugees)\b|which had not|(?:ihre|eure) stimme|unterschrift|petition|wahlkreis)",
    ignore_case=True,
)
"""What else may be given, and who else is helped."""
