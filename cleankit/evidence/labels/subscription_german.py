"""How a page offers itself: to read on, to be sent, to belong to it: in German."""

from cleankit.evidence.labels.speech import act

ARTIKEL = r"(?:artikel|beitrag|text|inhalt\p{L}*|ausgabe|archiv)"
SIE = r"(?=.*\b(?:sie|ihnen|du|dich|dir|unser\p{L}*|mein\p{L}*|jetzt|immer)\b)"
ACTS = (
    act(
        r"osteingang|ostfach|per E-Mail|per Mail|bonnent|bonnier|erden Sie|erde Mitglied|erde jetzt|erde noch|erde du|"
        r"ür Mitglieder|ur Mitglieder|egistriert|egistrieren|nmelden|ngemeldet|eiterles|weiterzulesen|rtikel zu lesen|"
        r"eitrag zu lesen|ext zu lesen|lesen zu können|reizuschalten|ewsletter|itglied werden|etzt bestellen|ier "
        r"bestellen|os bestellen|ine bestellen|etzt testen|ier testen|os testen|tis testen|bereits Kund|sichern!|"
        r"orteile sichern|rämie sichern|abatt sichern|licken und|olge uns|olgen Sie uns|olgt uns|n Sie weiter",
        r"\b(?:werden|werde) (?:sie |du |noch heute |jetzt )+(?:mitglied|abonnent\p{L}*|teil (?:unserer|der) "
        r"community)\b[^,]{0,60}?\bund (?:erhalte|profitier|sicher|genieß|bekomm|diskutier)|\bwerden sie mitglied "
        r"bei(?: \p{L}+){0,3}[!.]*$|\bwerden sie teil unserer community|(?:^|[!?.:] )\W*(?:jetzt|gleich|hier) "
        r"(?:kostenlos |gratis |kostenfrei |online |unverbindlich )*(?:registrieren|anmelden|abonnieren|testen|"
        r"weiterlesen|mitglied werden|bestellen)[.!]*$|\b(?:sie sind|du bist) bereits (?:abonnent\p{L}*|kund(?:e|"
        r"in))[.?!]*$|\b(?:sind sie|bist du) (?:bereits |schon )abonnent(?:in)?\W*$|^\W*noch nicht (?:registriert|"
        r"angemeldet)\?|^(?=.*\b(?:sie|du|dein|ihren?|bitte|jetzt)\b).*\bum (?:den|diesen|das|dieses) (?:ganzen |"
        r"vollständigen |gesamten |kompletten |ganze "
        f")?{ARTIKEL}.{{0,30}}?(?:zu lesen|weiterzulesen|lesen zu können|freizuschalten).{{0,60}}?(?:abo|anmeld|"
        rf"registr|einlogg|mitglied|konto)|\b(?:diese[rn]?|der ganze|der vollständige) {ARTIKEL} (?:ist|sind|steht|"
        r"stehen) .{0,30}?(?:nur|exklusiv|ausschließlich) (?:für |unseren )?(?:\p{L}+ ){0,2}?(?:abonnent\p{L}*|"
        r"registrierte nutzer\p{L}*|mitglieder)(?: (?:lesbar|zugänglich|verfügbar|abrufbar|sichtbar|"
        r"frei\p{L}*))?[.!]*$|\b(?:erhalten sie|erhältst du|erhalte|sie erhalten|du erhältst|halten dich|halten "
        r"sie)\b[^,]{0,60}?\b(?:artikel|beitr\p{L}+|news\p{L}*|neuigkeiten|nachrichten|updates|ausgabe|"
        r"laufenden)\b[^,]{0,60}?(?:per (?:e-?)?mail[.!]*$|newsletter)|\bhalten (?:sie|dich) .{0,30}?per "
        r"e-?mail.{0,30}?laufenden|\bper e-?mail\b.{0,80}?\b(?:informiert werden|auf dem laufenden)\b(?=.*newsletter)|"
        r"^\W*überprüfen sie (?:bitte )?ihren posteingang\W*$|\b(?:beitr\p{L}+|artikel|news\p{L}*|nachrichten|"
        r"neuigkeiten|ausgabe)\b.{0,40}?\b(?:in|im) (?:dein|ihr|euer)en? (?:e-?mail-?)?(?:postfach|posteingang)[.!]*$|"
        r"\b(?:informiert bleiben|bleiben sie informiert|bleib informiert|nichts "
        rf"verpassen)\b.{{0,60}}?\bnewsletter|^{SIE}.*\bnewsletter\b.{{0,40}}?\b(?:hier|kostenlos|jetzt) (?:abonnier|"
        r"bestell|"
        rf"anmeld)|^{SIE}.*(?:\b(?:verpass\p{{L}}*|bestens informiert|auf dem laufenden)\b.{{0,60}}?\bnewsletter|"
        r"\bnewsletter\b.{0,60}?\b(?:verpass(?:en sie|t du|t ihr)|bestens informiert|auf dem laufenden))|"
        r"^(?!.*\b(?:wir|wollen|kunden)\b).*\b(?:jetzt|gleich|hier)\b.{0,60}?(?:%|\b(?:rabatt|abo|angebot|vorteile?|"
        r"prämie|gutschein|gratis\p{L}*|probe\p{L}*)\b).{0,40}?sichern!+\W*$|\b(?:lesen|verschenken|abonnieren|"
        r"bestellen|testen)\b.{0,40}?\b(?:vorteile|prämie|rabatt) sichern!*$|\bhier klicken "
        r"und\b.{0,60}?\b(?:registrieren|anmelden|abonnieren|bestellen)|^\W*(?:folge|folgt|folgen sie) uns (?:auch |"
        r"gerne )*(?:auf|in|bei|über) (?:\p{L}+ ){0,2}(?:facebook|instagram|twitter|x|youtube|telegram|whatsapp|"
        r"tiktok|linkedin|mastodon|threads|sozialen (?:medien|netzwerken)|social media|kanälen)\b|^\W*(?:möchten|"
        r"wollen) sie (?:weiterlesen|(?:den|diesen) (?:ganzen )?artikel (?:weiter)?lesen)\?",
    ),
)
