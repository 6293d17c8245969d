"""What whoever fills a form in agrees to, in the words of many languages: the other languages."""

from cleankit.evidence.labels.speech import act

ACTS = (
    act(
        r"cceptez|'accepte|’accepte|onsentez|ésinscrire|ésabonner",
        r"\bj['’]accepte (?:de recevoir (?:\p{L}+ ){0,4}(?:newsletter|lettres?|e-?mails?|offres|informations|"
        r"actualités|communications)|que mes (?:données|informations|coordonnées)|les conditions (?:générales|"
        r"d['’]utilisation|de vente)|la politique de)|\ben (?:cliquant|soumettant|vous inscrivant|validant|"
        r"renseignant|poursuivant|continuant).{0,140}?(?:vous (?:acceptez|consentez)|j['’]accepte).{0,120}?(?:cookies|"
        r"traceurs|données personnelles|politique de|conditions (?:générales|d['’]u)|\bcgu\b|newsletter|\bnos "
        r"(?:conditions|offres)|notre)|^(?=.*(?:newsletter|e-?mails?|\blien\b|notre liste|\bnos (?:lettres|listes|"
        r"communications|envois)|lettre d)).*\bvous (?:pouvez|pourrez).{0,60}?(?:vous désinscrire|vous désabonner)",
    ),
    act(
        r"cepto |ceptas|cepta |de baja|uscripción|onfirmas|onsientes",
        r"\bacepto (?:recibir (?:\p{L}+ ){0,4}(?:comunicaciones|correos|boletín|newsletter|información|ofertas|"
        r"noticias|publicidad)|la política de|los términos (?:y|de uso|del servicio)|el aviso (?:legal|de)|que mis "
        r"datos)|\bhe leído y acepto|\bal (?:enviar|hacer clic|registrar\p{L}*|suscribir\p{L}*|continuar|"
        r"pulsar).{0,140}?\b(?:aceptas?|acepto|consientes?|confirmas) .{0,60}?(?:política de|términos (?:y|de)|"
        r"condiciones de|aviso (?:legal|de)|tratamiento de (?:tus|sus|mis) datos|recibir (?:\p{L}+ "
        r"){0,3}(?:comunicaciones|correos|boletín|newsletter|información|ofertas|noticias)|uso de cookies)|"
        r"^(?=.*(?:boletín|newsletter|correos|mailing)).*\b(?:puedes?|podrás?) (?:dar(?:te|se) de baja|cancelar (?:tu|"
        r"su) suscripción)",
    ),
    act(
        r"cconsent|l consenso|ccett",
        r"\b(?:acconsento (?:al trattamento|a ricevere|all)|presto il consenso al|ho letto e accett\p{L}+|accetto "
        r"(?:l['’]informativa|i termini (?:e |di (?:servizio|utilizzo))|la privacy))|\b(?:cliccando|iscrivendoti|"
        r"inviando|proseguendo).{0,120}?\b(?:accetti|accetta|accetto|acconsenti|acconsento)\b.{0,60}?(?:termini (?:e|"
        r"di)|privacy|condizioni d|cookie|trattamento)",
    ),
    act(
        r"ceito|oncordo|oncorda|ceita",
        r"\b(?:aceito|concordo com) (?:os termos (?:de|e)|a política de|receber (?:\p{L}+ ){0,4}(?:e-?mails?|"
        r"newsletter|novidades|ofertas|comunicações))|\bli e (?:aceito|concordo)|\bao (?:clicar|enviar|se "
        r"(?:inscrever|cadastrar)|continuar|assinar).{0,140}?(?:você (?:concorda|aceita)|\b(?:concordo|"
        r"aceito)\b).{0,100}?(?:termos|política|cookies|privacidade|newsletter|e-?mails|noss[ao]s? (?:termos|política|"
        r"condições|cookies))",
    ),
    act(
        r"gadzam|gadzasz|zgodę|kceptuj|dministratorem",
        r"(?<!nie )\bwyrażam zgodę na (?:przetwarzanie (?:\p{L}+ ){0,2}danych|otrzymywanie)|\b(?:zgadzam się na|"
        r"akceptuję) (?:otrzymywanie|przetwarzanie (?:\p{L}+ ){0,2}danych|regulamin|politykę pryw)|\b(?:klikając|"
        r"zapisując się|wysyłając|korzystając|rejestrując).{0,140}?(?:akceptujesz|zgadzasz się|wyrażasz "
        r"zgodę).{0,80}?(?:regulamin|polityk\p{L}* pryw|danych|cookie|newsletter|informacji handl)|\badministratorem "
        r"(?:(?:pani|pana|państwa|twoich)[ /]?)+ ?danych|\badministratorem danych osobowych jest .{0,60}?(?:siedzibą|"
        r"sp\. z|s\.a|wydawc|redakcj)",
    ),
    act(
        r"kkoord|estemming|odkänn|amtyck|yväksy",
        r"\bik (?:ga akkoord met|geef toestemming).{0,80}?(?:voorwaarden|privacy|gegevens|nieuwsbrief)|\bdoor (?:te "
        r"klikken|op|je aan te melden|verder).{0,120}?(?:ga je|gaat u) akkoord.{0,80}?(?:voorwaarden|privacy|cookies|"
        r"onze)|\bjag (?:godkänner|samtycker).{0,60}?(?:villkor|personuppgift|mejl|e-post|nyhetsbrev)|\bgenom att "
        r"(?:klicka|skicka|anmäla|prenumerera|fortsätta).{0,120}?(?:godkänner|samtycker) du.{0,80}?(?:villkor|"
        r"personuppgift|cookies|våra?)|\bhyväksyn (?:tietosuoja|käyttöehdot|uutiskirje)|\b(?:tilaamalla|lähettämällä|"
        r"jatkamalla).{0,80}?hyväksyt",
    ),
    act(
        r"огласие|оглаша|ринимаете|огоджу|згоду",
        r"\bдаю (?:сво[её] )?согласие на (?:обработку (?:моих |своих |персональных )|получение)|\bсоглаша\p{L}+ (?:с|"
        r"на) (?:политикой конф|обработк\p{L}+ (?:моих|персон)|условиями (?:польз|использ|обработки))|\b(?:нажимая|"
        r"отправляя|подписываясь|регистрируясь|продолжая).{0,140}?\bвы (?:соглаша|да[её]те согласие|"
        r"принимаете).{0,80}?(?:политик|услови|обработк|правил|cookie|рассылк|пользоват)|\b(?:даю|надаю) згоду на "
        r"(?:обробку|отримання)|\bнатискаючи.{0,120}?ви (?:погоджу|надаєте згоду)",
    ),
    act(
        r"أوافق على|توافق على شروط|توافق على سياسة|توافق على استخدام|توافق على تلقي|می‌پذیرم",
        r"(?<!\p{L})أوافق على (?:شروط (?:الاستخدام|الخدمة)(?=\W*$|\s+و)|سياسة (?:الخصوصية|الاستخدام)|تلقي)|"
        r"(?<!\p{L})(?:بالضغط|بالنقر|باشتراكك|بتسجيلك|باستخدامك).{0,100}?(?:(?:فإنك|أنت|أنك|فأنت) )?توافق على (?:شروط|"
        r"سياسة|استخدام ملفات|تلقي)|(?<!\p{L})(?:قوانین|شرایط|مقررات) (?:سایت|استفاده|عضویت|و قوانین).{0,60}?می‌پذیرم",
    ),
)
