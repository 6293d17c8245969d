"""How a page offers itself: to read on, to be sent, to belong to it: the other languages."""

from cleankit.evidence.labels.speech import act

EACH = (
    r"(?: (?:cada|chaque|ogni|todos|tous|todas|co|каждый|каждую|varje|elke|her|كل|يومي\p{L}*|مباشرة|الإلكتروني|"
    r"الالكتروني)(?!\p{L})[^.!?:,]{0,40})?[.!]*$"
)
TRICK = (
    r"(?:phish\p{L}*|spam\p{L}*|hackers?|malware|arnaque\p{L}*|estafa\p{L}*|truffa\p{L}*|golpe\p{L}*|oszu\p{L}*|"
    r"мошенн\p{L}*|محتال|احتيال)"
)
ACTS = (
    act(
        r"îte mail|îte e-mail|essagerie|u correo|bandeja|tu e-mail|su e-mail|tu email|su email|buzón|asella|tua posta|"
        r"tua e-mail|tua email|eu e-mail|ähköpost|nkorg|din mejl|din mail|din e-post|ndbakke|nnboks|w inbox|e inbox|"
        r"почту|posta ",
        r"^(?=.*\b(?:nos|actu\p{L}*|articles|newsletter|podcasts|lo mejor|noticias|titulares|novedades|boletín|il "
        r"meglio|notizie|articoli|o melhor|notícias|destaques|parhaat|uutiset|nyheter|"
        rf"nieuws|новост\p{{L}}*|выпуск\p{{L}}*|подпис\p{{L}}*|haber\p{{L}}*)\b)(?!.*\b{TRICK}\b).*\b(?:dans votre "
        r"(?:boîte (?:mail|e-mail)|messagerie)|en (?:tu|su) (?:correo|bandeja|e-?mail|buzón)|nella tua (?:casella|"
        r"e-?mail|posta)|(?:no|em) seu e-?mail|sähköpostiisi|(?:till|i) din (?:inkorg|mejl|mail|e-post|indbakke|"
        r"innboks)|in (?:je|uw) "
        rf"(?:inbox|mailbox)|на (?:вашу|свою) (?:электронную )?почту|e-?posta (?:kutunuza|adresinize)){EACH}",
    ),
    act(
        r"our lire |bonnés|bonné|bonnez|nscrivez|uscrí|uscrib|uscriptor|nete a",
        r"^\W*pour lire (?:la suite|cet article)(?:, (?:abonnez|connectez|inscrivez)-vous.{0,60})?\W*$|\b(?:article|"
        r"contenu|accès|texte|dossier|suite)\b.{0,20}?\bréservée? aux abonnés|^\W*réservé aux abonnés\W*$|^\W*déjà "
        r"abonnée?\s?\?|\babonnez-vous\b.{0,60}?(?:à (?:notre|nos) (?:newsletters?|lettres?|journal|magazine|chaîne|"
        r"offres?)|dès \p{N}|à partir de \p{N}|pour (?:lire|continuer|accéder|\p{N})|ici\W*$)|\b(?:inscrivez|"
        r"abonnez)-vous à (?:la|notre|nos) (?:newsletter|lettre d|chaîne)(?!.*\b(?:mairie|ville|commune)\b)|"
        r"\bsuscr[ií]b(?:ete|ase|irse|irte)\b(?:.{0,60}?(?:aquí|a nuestr[ao]s? (?:boletín|newsletter|canal|revista|"
        r"periódico|web)|al bolet)| ahora\W*$)|^\W*¿?ya (?:eres|sos|es) suscriptor\W*$|\búnete a(?: nuestr[ao] "
        r"(?:canal|newsletter|boletín|lista|grupo de (?:whatsapp|telegram))|l canal de (?:whatsapp|telegram))",
    ),
    act(
        r"bbonat|scriviti|ontinuare a leggere|ssinante|ssine|ontinuar lendo",
        r"\bsei già abbonato\W*$|\bper continuare a leggere.{0,20}?(?:abbonati|accedi|registrati|acquista)|"
        r"\biscriviti (?:alla (?:nostra )?newsletter(?! del comune)|al (?:nostro )?canale|subito\W*$|ora\W*$)|"
        r"^\W*abbonati (?:ora|subito)\b|^\W*abbonati\W*$|\bjá é assinante\W*$|\bpara continuar lendo,? (?:assine|"
        r"faça)|\bassine (?:nossa newsletter|a newsletter|já\W*$|agora\W*$)",
    ),
    act(
        r"ykup |up dostęp|up prenumerat|asz już|ołącz do|apisz się",
        r"\b(?:wykup|kup) (?:prenumerat\p{L}*(?:\W*$| (?:cyfrow|onlin|już|za))|dostęp(?:\W*$| (?:do (?:strefy|artykuł|"
        r"treści|serwisu|pełn|wszystkich|premium)|online)))|^\W*masz już (?:konto|prenumeratę|dostęp)\?|\bdołącz do "
        r"(?:naszej społeczności\b(?! \p{L})|naszego (?:newslettera|kanału)|grona (?:czytelnik|prenumerator|"
        r"subskrybent|użytkownik)\p{L}*)|\bzapisz się (?:na (?:nasz )?newsletter|do (?:naszego )?newslettera)",
    ),
    act(
        r"ilaa |renumerera|je aan|u aan|nu aan|hier aan|bonnee|ord lid|ord nu lid|abone ol|kaydol|одпишитесь|"
        r"одписывайтесь",
        r"\btilaa (?:uutiskirje|niin|lehti|nyt)|\bprenumerera (?:på vår|nu|gratis)|\bmeld (?:je|u) (?:nu |hier )?aan "
        r"voor (?:onze|de) (?:\p{L}+ )?nieuwsbrief|^\W*word (?:nu )?abonnee(?:\W*$| en )|\bword (?:nu )?lid (?:van "
        r"onze (?:community|club)|en (?:lees|steun|krijg))|\bbültenimize (?:\p{L}+ )?(?:abone ol|kaydol)|"
        r"\bподпи(?:шитесь|сывайтесь) на (?:рассылк\p{L}*(?! мэрии)|email|e-mail|наш[уи]? (?:канал|телеграм|telegram|"
        r"рассылк|новост|страниц|соцсет|youtube|групп|паблик))",
    ),
    act(
        r"بريدك|اشترك|خبرنامه|ایمیل شما",
        rf"^(?=.*(?:أخبار|الأخبار|أبرز|اشترك|نشرة|نشرتنا|اخبار))(?!.*{TRICK}).*(?<!\p{{L}})(?:(?:إلى|على|في) بريدك|به "
        r"ایمیل "
        rf"شما){EACH}|(?<!\p{{L}})اشتركوا? (?:الآن\W*$|في نشرتنا|في النشرة|مجان\p{{L}}*\W*$)|(?<!\p{{L}})عضو خبرنامه",
    ),
)
