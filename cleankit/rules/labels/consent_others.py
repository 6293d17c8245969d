"""What whoever fills a form in agrees to, in the words of many languages: the other languages."""

from cleankit.rules.labels.speech import act

ACTS = (
    act(
        "cceptez|'accepte|’accepte|onsentez|ésinscrire|ésabonner",
        r"\bj['’]accepte (?:de recevoir|que mes (?:données|informations|coordonnées)|les conditions|la politique)|"
        r"\ben (?:cliquant|soumettant|vous inscrivant|validant|renseignant|poursuivant|continuant).{0,140}?(?:vous "
        r"(?:acceptez|consentez)|j['’]accepte)|\bvous (?:pouvez|pourrez).{0,60}?(?:vous désinscrire|vous "
        r"désabonner).{0,80}?(?:tout moment|lien|newsletter|un clic)|\bvous (?:pouvez|pourrez) (?:à tout moment|en "
        "un clic) (?:vous désinscrire|vous désabonner)",
    ),
    act(
        "cepto |ceptas|cepta |de baja|uscripción",
        r"\bacepto (?:recibir|la política|los términos|el aviso|que mis datos)|\bhe leído y acepto|\bal (?:enviar|"
        r"hacer clic|registrar\p{L}*|suscribir\p{L}*|continuar|pulsar).{0,140}?\b(?:aceptas?|acepto|consientes?|"
        r"confirmas) .{0,30}?(?:política|términos|condiciones|aviso|tratamiento|recibir|uso de|datos)|\b(?:puedes?|"
        "podrás?) (?:dar(?:te|se) de baja|cancelar (?:tu|su) suscripción).{0,60}?(?:cualquier momento|cuando quier|"
        "boletín|newsletter)",
    ),
    act(
        "cconsent|l consenso|ccett",
        r"\b(?:acconsento al?|presto il consenso|ho letto e accett\p{L}+|accetto (?:l['’]informativa|i termini|la "
        r"privacy))|\b(?:cliccando|iscrivendoti|inviando|proseguendo).{0,120}?\b(?:accetti|accetta|accetto|"
        r"acconsenti|acconsento)\b.{0,60}?(?:termini|privacy|condizioni|cookie|trattamento)",
    ),
    act(
        "ceito|oncordo|oncorda|ceita",
        r"\b(?:aceito|concordo com) (?:os termos|a política|receber)|\bli e (?:aceito|concordo)|\bao (?:clicar|"
        r"enviar|se (?:inscrever|cadastrar)|continuar|assinar).{0,140}?(?:você (?:concorda|aceita)|\b(?:concordo|"
        r"aceito)\b)",
    ),
    act(
        "gadzam|gadzasz|zgodę|kceptuj|dministratorem",
        r"(?<!nie )\bwyrażam zgodę na (?:przetwarzanie|otrzymywanie)|\b(?:zgadzam się na|akceptuję) (?:otrzymywanie|"
        r"przetwarzanie|regulamin|politykę)|\b(?:klikając|zapisując się|wysyłając|korzystając|"
        r"rejestrując).{0,140}?(?:akceptujesz|zgadzasz się|wyrażasz zgodę)|\badministratorem (?:(?:pani|pana|państwa|"
        r"twoich)[ /]?)+ ?danych|\badministratorem danych osobowych jest .{0,60}?(?:siedzibą|sp\. z|s\.a|wydawc|"
        "redakcj)",
    ),
    act(
        "kkoord|estemming|odkänn|amtyck",
        r"\bik (?:ga akkoord met|geef toestemming).{0,80}?(?:voorwaarden|privacy|gegevens|nieuwsbrief)|\bdoor (?:te "
        r"klikken|op|je aan te melden|verder).{0,120}?(?:ga je|gaat u) akkoord|\bjag (?:godkänner|"
        r"samtycker).{0,60}?(?:villkor|personuppgift|mejl|e-post|nyhetsbrev)|\bgenom att (?:klicka|skicka|anmäla|"
        r"prenumerera|fortsätta).{0,120}?(?:godkänner|samtycker) du|\bhyväksyn (?:tietosuoja|käyttöehdot|uutiskirje)|"
        r"\b(?:tilaamalla|lähettämällä|jatkamalla).{0,80}?hyväksyt",
    ),
    act(
        "огласие|оглаша|ринимаете|огоджу|згоду",
        r"\bдаю (?:сво[её] )?согласие на (?:обработку (?:моих |своих |персональных )|получение)|\bсоглаша\p{L}+ (?:с|"
        r"на) (?:политикой конф|обработк\p{L}+ (?:моих|персон)|условиями (?:польз|использ|обработки))|\b(?:нажимая|"
        r"отправляя|подписываясь|регистрируясь|продолжая).{0,140}?\bвы (?:соглаша|да[её]те согласие|принимаете)|"
        r"\b(?:даю|надаю) згоду на (?:обробку|отримання)|\bнатискаючи.{0,120}?ви (?:погоджу|надаєте згоду)",
    ),
    act(
        "أوافق|توافق|می‌پذیرم",
        r"(?<!\p{L})أوافق على (?:شروط (?:الاستخدام|الخدمة)|سياسة|تلقي|استخدام)|(?<!\p{L})(?:بالضغط|بالنقر|باشتراكك|"
        "بتسجيلك|باستخدامك).{0,100}?(?:(?:فإنك|أنت|أنك|فأنت) توافق|توافق على (?:شروط|سياسة|استخدام|تلقي))|"
        r"(?<!\p{L})(?:قوانین|شرایط|مقررات) (?:سایت|استفاده|عضویت|و قوانین).{0,60}?می‌پذیرم",
    ),
)
