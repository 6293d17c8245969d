"""Calls for help that need no more words, and links that are paid for."""

from cleankit.rules.labels.speech import act

CALLS = (
    act(
        "nterstütz|pendenfinanziert|eitrag hilft|pende |eine Werbung",
        r"(?<!\p{L})(?:unterstütz\p{L}* (?:\p{L}+ ){0,3}?uns(?! (?:dabei|beim|in|im|bei|gegen|mit ihrer stimme))|"
        r"(?:mit|dank|durch) (?:deiner|ihrer|eurer) unterstützung|"
        r"wir sind spendenfinanziert|wir schalten keine werbung|(?:ihr|dein|euer) beitrag hilft|mit (?:ihrer|deiner|"
        r"einer) spende (?:\p{L}+ ){0,4}"
        r"(?:uns|unsere?))(?!\p{L})",
    ),
    act(
        "upport us|eep this|eep our|a coffee",
        r"(?<!\p{L})(?:support us(?! in| on| by voting)|keep (?:this|our) (?:site|website|blog) "
        r"(?:free|alive|running|going)|buy (?:me|us) a coffee)(?!\p{L})",
    ),
    act(
        "outenez-nous|ites un don|póyanos|yúdanos|ostienici|poie-nos|esprzyj nas|kawę|teun ons|töd oss|оддержите нас|"
        "ідтримайте нас|ادعمنا",
        r"(?<!\p{L})(?:soutenez-nous|faites un don|apóyanos|ayúdanos a seguir|sostienici|apoie-nos|wesprzyj nas|"
        r"postaw (?:nam|mi) kawę|steun ons|stöd oss|поддержите нас|підтримайте нас|ادعمنا)(?!\p{L})",
    ),
    act(
        "ffiliate|rovisions|erbelink|erbe-|artnerlink|artner-",
        r"(?<!\p{L})(?:(?:post|article|page|site|story|guide) (?:may )?(?:contains?|includes?|has) (?:\p{L}+ )?"
        r"affiliate links?|(?:handelt es sich (?:\p{L}+ )?um|enthält|enthalten|mit|sind) (?:\p{L}+ )?"
        r"(?:affiliate|provisions|werbe|partner)-? ?links?)(?!\p{L})",
    ),
)
