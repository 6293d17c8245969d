"""How a page offers itself: to read on, to be sent, to belong to it."""

from cleankit.rules.labels.speech import act

READ = "(?:story|article|post|content|text|report|issue|archive|page|rest|more)"
ARTIKEL = r"(?:artikel|beitrag|text|inhalt\p{L}*|ausgabe|archiv)"
OFFER = (
    r"(?:get|receive|sign|subscri\p{L}*|news\p{L}*|stories|story|updates?|headlines?|essential|best|latest|posts?|"
    r"articles?|round-?up|alerts?|tips|deals|delivered|recevez|actu\p{L}*|infos?|podcasts?|lo mejor|recibe|noticias|"
    r"boletín|titulares|novedades|ricevi|notizie|meglio|articoli|receba|notícias|melhor|destaques|parhaat|uuti\p{L}*|"
    r"tilaa|nyheter|nieuws|beste|новост\p{L}*|выпуск\p{L}*|подпис\p{L}*|أخبار|الأخبار|آخر|أبرز|اشترك|نشرة|نشرتنا|خبر|"
    r"اخبار|haber\p{L}*)"
)
TRICK = (
    r"(?:was|were|had|arrives?|lands?|scam\p{L}*|phish\p{L}*|spam\p{L}*|fraud\p{L}*|hackers?|malware|betrüg\p{L}*|"
    r"arnaque\p{L}*|estafa\p{L}*|truffa\p{L}*|golpe\p{L}*|oszu\p{L}*|мошенн\p{L}*|محتال|احتيال)"
)
ACTS = (
    act(
        "ubscri|nbox|mailbox|elivered|egister|ign up|ign in|og in|lready a|r e-mail|r email|oin us|oin now|ecome a|"
        "ewsletter|EWSLETTER",
        r"\bto (?:view|read|continue|keep|access|see|get|unlock|finish) (?:\p{L}+ "
        f"){{0,5}}?{READ}.{{0,40}}?(?:please|you (?:must|need|have)|, ).{{0,30}}?(?:subscri|sign (?:in|up)|log ?in|"
        r"register|member)|\b(?:subscribe|register|sign (?:in|up)|log in|join)\b.{0,40}? to (?:view|read|continue|"
        rf"keep|access|see|unlock|finish) (?:\p{{L}}+ ){{0,4}}?(?:{READ}|reading)|(?:^\W*|\byou(?:['’]re| are) "
        r")already an? (?:\p{L}+ )?(?:subscriber|member)\b|\b(?:first[- ]time|new|our|digital|print) subscribers "
        rf"(?:also |will |can )?(?:receive|get|save|enjoy)|^(?=.*\b{OFFER}\b)(?!.*\b{TRICK}\b).*(?:\b(?:in|to|into) "
        r"your (?:e-?mail |mail )?(?:inbox|mailbox)\b(?! of)|\b(?:delivered|sent|straight|right|direct(?:ly)?) "
        r"(?:right |straight |directly )?(?:to|in|into) (?:your|their) (?:e-?mail|inbox))|^(?=.*\b(?:news|stories|"
        r"articles|headlines|newsletters?|updates|insights|recipes|tips)\b)(?!.*\b(?:is|are|was|"
        r"were)\b).*\bdelivered (?:daily|weekly|monthly|every (?:day|week|morning|month))[.!]?$|^\W*(?:please "
        r")?(?:subscribe|sign up|register|join us)(?: (?:now|today|here|for free|below|to our \p{L}+))*[!.]*$|"
        r"\b(?:subscribe|become a(?:n|) (?:\p{L}+ )?(?:member|subscriber)|sign up)\b.{0,80}?\b(?:unlimited "
        r"access|our (?:\p{L}+ )?(?:coverage|content|newsletters?|channel|podcast|magazine|print|digital)|"
        r"exclusive|ad[- ]free|free trial)|^\W*(?:get|join|subscribe to|sign up for|try) (?:the|our) "
        r".{0,40}newsletters?\W*$",
    ),
    act(
        "Konto|konto|osteingang|ostfach|er E-Mail|er Mail|bonn|itglied|egistrier|nmeld|eiterles|weiterzulesen|"
        "kostenlos|ewsletter|ostenlos|eil unserer|eil der|bestellen|etzt testen|ier testen|Abo|abo |Kundin|Kunde|"
        "kunde|sichern|licken und|olge uns|olgen Sie uns|olgt uns",
        r"\b(?:werden|werde) (?:sie |du |noch heute |jetzt )+(?:mitglied|abonnent\p{L}*|teil (?:unserer|der) "
        r"community)\b.{0,80}?\b(?:erhalte|profitier|sicher|genieß|bekomm|diskutier)|\bwerden sie mitglied bei\b|"
        r"\bwerden sie teil unserer\b|(?:^|[!?.:] )\W*(?:jetzt|gleich|hier) (?:kostenlos |gratis |kostenfrei |"
        "online |unverbindlich )*(?:registrieren|anmelden|abonnieren|testen|weiterlesen|mitglied werden|"
        r"bestellen)[.!]*$|\b(?:sie sind|sind sie|du bist|bist du|ich bin) (?:(?:bereits |schon |noch (?:nicht |"
        r"kein )?)(?:abonnent\p{L}*|registriert|kund(?:e|in)|angemeldet)|abonnent(?:in)?)[.?!]*$|^\W*noch "
        r"(?:nicht registriert|nicht angemeldet|kein konto|kein abo)\?|\b(?:sie|du) (?:haben|hast) (?:bereits |"
        r"schon |noch )(?:ein |kein )(?:\p{L}+-?)?(?:abo\p{L}*|konto|nutzerkonto|benutzerkonto|account)[.?!]*$|"
        r"\bum (?:den|diesen|das|dieses) (?:ganzen |vollständigen |gesamten |kompletten |ganze "
        f")?{ARTIKEL}.{{0,30}}?(?:zu lesen|weiterzulesen|lesen zu können|freizuschalten).{{0,60}}?(?:abo|anmeld|"
        rf"registr|einlogg|mitglied|konto)|\b(?:diese[rn]?|der ganze|der vollständige|den ganzen) {ARTIKEL} "
        r".{0,30}?(?:abonnent|nur für|exklusiv für|mitglieder)|\b(?:erhalten sie|erhältst du|erhalte|sie erhalten|"
        r"du erhältst|halten dich|halten sie)\b.{0,60}?\b(?:artikel|beitr\p{L}+|news\p{L}*|neuigkeiten|"
        r"nachrichten|angebote|infos|informationen|tipps|updates|ausgabe|laufenden)\b.{0,60}?(?:per (?:e-?)?mail|"
        r"newsletter)|\bhalten (?:sie|dich) .{0,30}?per e-?mail.{0,30}?laufenden|\bper "
        r"e-?mail\b.{0,80}?\b(?:informiert werden|auf dem laufenden|benachrichtigt werden)|"
        rf"^(?!.*\b{TRICK}\b).*\b(?:erhalte|erhalten|neue\p{{L}}*|überprüf\p{{L}}*|prüf\p{{L}}*|"
        r"direkt)\b.{0,40}?\b(?:dein|ihr|euer)en? (?:e-?mail-?)?(?:postfach|posteingang)\b|\b(?:informiert "
        r"bleiben|bleiben sie informiert|bleib informiert|nichts verpassen)\b.{0,60}?\bnewsletter|"
        r"\bnewsletter\b.{0,40}?\b(?:hier|kostenlos|jetzt) (?:abonnier|bestell|anmeld)|\b(?:verpass\p{L}*|"
        r"bestens informiert|auf dem laufenden)\b.{0,60}?\bnewsletter|\bnewsletter\b.{0,60}?\b(?:verpass(?:en "
        r"sie|t du|t ihr)|bestens informiert|auf dem laufenden)|\b(?:jetzt|gleich|hier)\b.{0,60}?\bsichern!+\W*$|"
        r"\b(?:lesen|verschenken|abonnieren|bestellen|testen)\b.{0,40}?\b(?:vorteile|prämie|rabatt) sichern|"
        r"\bhier klicken und\b.{0,60}?\b(?:registrieren|anmelden|abonnieren|bestellen)|^\W*(?:folge|folgt|folgen "
        r"sie) uns (?:auch |gerne )*(?:auf|in|bei|über) (?:\p{L}+ ){0,2}(?:facebook|instagram|twitter|x|youtube|"
        r"telegram|whatsapp|tiktok|linkedin|mastodon|threads|sozialen (?:medien|netzwerken)|social media|kanälen)\b|"
        r"^\W*(?:ja\. )?ich (?:benötige|habe) (?:noch |schon |bereits )?(?:k?ein) abo\W*$|^\W*(?:möchten|wollen) "
        r"sie (?:weiterlesen|(?:den|diesen) (?:ganzen )?artikel (?:weiter)?lesen)\?",
    ),
)
