"""Calls for help that need no more words, and links that are paid for."""

from cleankit.rules.labels.speech import act

CALLS = (
    act(
        "nterstütz|pendenfinanziert|eitrag hilft|pende |eine Werbung",
        r"(?:^\W*|(?:bitte|deshalb|darum|, )\s?)unterstütz(?:e|en sie|t) (?:\p{L}+ ){0,3}?uns(?!\p{L})"
        r"(?! (?:dabei|beim|in|im|bei|gegen|mit ihrer stimme))(?!.*\?\W*$)|"
        r"^(?=.*(?:journalis|magazin|redaktion|artikel|inhalte|seite|blog|paywall|bezahlschranke|berichterstattung))"
        r".*\b(?:mit|dank|durch) (?:deiner|ihrer|eurer) unterstützung|"
        r"\bwir sind spendenfinanziert|\bwir schalten keine werbung|\b(?:ihr|dein|euer) beitrag hilft|"
        r"\bmit (?:ihrer|deiner|einer) spende (?:\p{L}+ ){0,4}(?:uns|unsere?)\b",
    ),
    act(
        "upport us|eep this|eep our|a coffee",
        r"^\W*(?:please )?support us\b(?! in| on| or| by voting)|\bkeep (?:this|our) (?:site|website|blog) "
        r"(?:free|alive|running|going)|^\W*(?:please |you can )?buy (?:me|us) a coffee\b",
    ),
    act(
        "outenez-nous|ites un don|póyanos|yúdanos|ostienici|poie-nos|esprzyj nas|kawę|teun ons|töd oss|оддержите нас|"
        "ідтримайте нас|ادعمنا",
        r"(?<!\p{L})(?:soutenez-nous|faites un don(?! (?:de|d|du)\b)|apóyanos(?! o\b)|ayúdanos a seguir|sostienici|"
        r"apoie-nos|wesprzyj nas|"
        r"postaw (?:nam|mi) kawę|steun ons|stöd oss|поддержите нас(?! \p{L}+ом)|підтримайте нас|ادعمنا)(?!\p{L})",
    ),
    act(
        "ffiliate|rovisions|erbelink|erbe-|artnerlink|artner-",
        r"(?<!\p{L})(?:(?:post|article|page|site|story|guide) (?:may )?(?:contains?|includes?|has) (?:\p{L}+ )?"
        r"affiliate links?|(?:handelt es sich (?:\p{L}+ )?um|enthält|enthalten|mit|sind) (?:\p{L}+ )?"
        r"(?:affiliate|provisions|werbe|partner)-? ?links?)(?!\p{L})",
    ),
)
