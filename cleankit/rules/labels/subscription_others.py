"""How a page offers itself: to read on, to be sent, to belong to it: the other languages."""

from cleankit.rules.labels.speech import act

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
        "îte mail|îte e-mail|essagerie|u correo|bandeja|tu e-mail|su e-mail|tu email|su email|buzón|asella|tua "
        "posta|tua e-mail|tua email|eu e-mail|ähköpost|nkorg|din mejl|din mail|din e-post|ndbakke|nnboks|nbox|почту|"
        "posta ",
        rf"^(?=.*\b{OFFER}\b)(?!.*\b{TRICK}\b).*\b(?:dans votre (?:boîte (?:mail|e-mail)|messagerie)|en (?:tu|su) "
        "(?:correo|bandeja|e-?mail|buzón)|nella tua (?:casella|e-?mail|posta)|(?:no|em) seu e-?mail|sähköpostiisi|"
        "(?:till|i) din (?:inkorg|din mejl|din mail|din e-post|indbakke|innboks)|in (?:je|uw) (?:inbox|mailbox)|на "
        "(?:вашу|свою) (?:электронную )?почту|e-?posta (?:kutunuza|adresinize))",
    ),
    act(
        "our lire |bonnés|bonné|bonnez|nscrivez|uscrí|uscrib|uscriptor|nete a|nete desde",
        r"^\W*pour lire (?:la suite|cet article)(?:, (?:abonnez|connectez|inscrivez).{0,60})?\W*$|\bréservé aux "
        r"abonnés|\bdéjà abonné|\babonnez-vous\b.{0,60}?(?:à partir|dès|pour|ici|à notre)|\b(?:inscrivez|"
        r"abonnez)-vous à (?:la|notre|nos) (?:newsletter|lettre d|chaîne)|\bsuscr[ií]b(?:ete|ase|irse|"
        r"irte)\b.{0,60}?(?:aquí|ahora|a nuestr|al bolet)|\b(?:ya (?:eres|sos|es)|eres|¿sos) suscriptor\W*$|\búnete "
        "(?:a nuestr[ao] (?:comunidad|canal|newsletter|boletín|grupo|lista)|al canal|desde tu)",
    ),
    act(
        "bbonat|scriviti|ontinuare a leggere|ssinante|ssine|ontinuar lendo|egistrato",
        r"\bsei già (?:abbonato|registrato)\W*$|\bper continuare a leggere|\biscriviti (?:alla (?:nostra |"
        r"newsletter)|subito|ora)\b|\babbonati (?:ora|subito|a)\b|\bjá é assinante|\bpara continuar lendo|\bassine "
        r"(?:nossa|já|agora|a newsletter|o \d)",
    ),
    act(
        "ykup |up dostęp|up prenumerat|asz już|ołącz do|apisz się",
        r"\b(?:wykup|kup) (?:dostęp|prenumerat\p{L}*)|\bmasz już (?:konto|prenumeratę|dostęp)|\bdołącz do (?:naszej "
        "społeczności|naszego (?:grona|newslettera|kanału)|grona (?:czytelnik|prenumerator|subskrybent|"
        r"użytkownik)\p{L}*)|\bzapisz się (?:na nasz|do nasz\p{L}*|na newsletter|do newslettera)",
    ),
    act(
        "ilaa |renumerera|je aan|u aan|nu aan|hier aan|bonnee|ord lid|ord nu lid|abone ol|kaydol|одпиш|одписыв",
        r"\btilaa (?:uutiskirje|niin|lehti|nyt)|\bprenumerera (?:på vår|nu|gratis)|\bmeld (?:je|u) (?:nu |hier )?aan "
        r"voor (?:onze|de) (?:\p{L}+ )?nieuwsbrief|\bword (?:nu )?abonnee|\bword (?:nu )?lid (?:van onze|en (?:lees|"
        r"steun|krijg))|\b(?:bültenimize|ücretsiz) (?:abone ol(?:un|mak)|kaydol)|\bподпи(?:шитесь|сывайтесь) на "
        "(?:наш|рассылк|email|e-mail)",
    ),
    act(
        "بريدك|اشترك|خبرنامه|ایمیل شما",
        rf"^(?=.*{OFFER})(?!.*{TRICK}).*(?<!\p{{L}})(?:(?:إلى|على|في) بريدك|به ایمیل شما)|(?<!\p{{L}})اشتركوا? "
        r"(?:الآن|في نشرتنا|في النشرة|مجان)|(?<!\p{L})عضو خبرنامه",
    ),
)
