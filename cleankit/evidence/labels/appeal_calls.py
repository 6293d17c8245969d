"""Calls for help that need no more words, and links that are paid for."""

from cleankit.evidence.labels.speech import act

GIVE = (
    r"(?:mit|durch) (?:\p{L}+ ){0,3}?(?:spende|abo|abonnement|dauerauftrag|mitgliedschaft|paypal|steady|beitrag)(?! "
    r"für|, damit)"
)
ALONE = (
    r"(?:soutenez-nous|apóyanos|sostienici|apoie-nos|wesprzyj nas|steun ons|stöd oss|поддержите нас|підтримайте нас|"
    r"ادعمنا)"
)
CALLS = (
    act(
        r"nterstütz|eitrag hilft|pende ",
        r"(?:^\W*|(?:bitte|deshalb|darum) )unterstütz(?:e|en sie) (?:\p{L}+ ){0,3}?uns(?=\W*$|\s?\(| (?:jetzt|"
        r"finanziell|"
        rf"auf|über) ?(?:\W*$|(?:steady|patreon|paypal))| {GIVE})|"
        r"^(?=.*(?:journalis|magazin|redaktion|diese[rn]? (?:artikel|inhalte|seite|blog)|website|paywall|"
        r"bezahlschranke|berichterstattung)).*\b(?:mit|dank|durch) (?:deiner|ihrer|eurer) unterstützung|\b(?:ihr|dein|"
        r"euer) beitrag hilft(?: uns)?,? (?:dabei,? )?unsere? (?:berichterstattung|redaktion|journalis\p{L}*|magazin|"
        r"website|seite|blog)|\bmit (?:ihrer|deiner|einer) spende (?:\p{L}+ ){0,4}(?:unsere (?:redaktion|website|"
        r"seite|berichterstattung)|unser (?:magazin|blog)|unseren (?:journalismus|blog))\b",
    ),
    act(
        r"upport us|eep this|eep our|a coffee",
        r"^\W*(?:please )?support us(?: (?:today|now|here|with a (?:small )?(?:donation|subscription)|on (?:patreon|"
        r"paypal|substack)|by (?:donating|subscribing|becoming a (?:member|subscriber))))*[.!]*$|\b(?:to|helps?|help "
        r"us) keep (?:this|our) (?:site|website|blog) (?:free|alive|running|going)\b(?! of|:)|^\W*(?:please |you can "
        r")?buy (?:me|us) a coffee(?: (?:here|below|on \p{L}+))?\W*$",
    ),
    act(
        r"outenez-nous|ites un don|póyanos|yúdanos a seguir|ostienici|poie-nos|esprzyj nas|kawę|teun ons|töd oss|"
        r"оддержите нас|ідтримайте нас|ادعمنا",
        rf"(?<!\p{{L}}){ALONE}(?:\W*$| (?:en faisant un don|con una donación|con una donazione|com uma doação|met een "
        r"donatie|på patreon|na patronite|на patreon|на boosty|sur patreon|en patreon|على باتريون))|\bfaites un "
        r"don(?:\W*$| (?:maintenant|ici|en ligne|pour (?:nous soutenir|soutenir (?:notre|la rédaction|le "
        r"journal)))(?!\p{L}))|\bayúdanos a seguir (?:informando|publicando|haciendo periodismo)|\bpostaw (?:nam|mi) "
        r"kawę",
    ),
    act(
        r"ffiliate|rovisions|erbelink|erbe-|artnerlink|artner-",
        r"(?<!\p{L})(?:(?:this|our) (?:\p{L}+ )?(?:post|article|page|site|story|guide) (?:may )?(?:contains?|"
        r"includes?|has) (?:\p{L}+ )?affiliate links?|(?:handelt es sich (?:\p{L}+ )?um|(?:diese[rs]?|unsere?) "
        r"(?:artikel|beitrag|seite|text|blog|website)\b.{0,40}?\b(?:enthält|enthalten)|(?:links|sternchen|"
        r"\*).{0,60}?\bsind) (?:\p{L}+ ){0,2}(?:affiliate|provisions|werbe|partner)-? ?links?)(?!\p{L})",
    ),
)
