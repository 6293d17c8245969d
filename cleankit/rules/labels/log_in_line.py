from collections.abc import Iterator

import polars as pl

from cleankit.model import Hit, Line
from cleankit.patterns import pattern
from cleankit.rule import bad, ok, rule
from cleankit.rules.labels.speech import spoken

LONGEST = 300
HINTS = (
    "og in", "ogged in", "ign in", "igned in", "egister", "inlog", "ingelog", "oggen Sie", "ogge dich", "ngemeldet",
    "egistrier", "nmelden", "onnect", "dentifi", "niciar", "nicia ", "egistr", "ccedi", "scriviti", "oguear",
    "azer login", "aloguj", "alogować", "alogowan", "ogga in", "nloggad", "nlogget", "irjaudu", "войти", "ойдите",
    "вторизу", "вторизов", "арегистрир", "iriş yap", "تسجيل الدخول", "وارد شوید", "وارد حساب", "لاگ ان",
)  # fmt: skip
WHAT = (
    r"(?:comment\p{L}*|reply|answer|posts?|rate|bookmark|save (?:this|articles?)|follow|discussion|conversation|view "
    r"(?:this|"
    r"the|more)|read (?:this|the|more)|continue|see (?:this|more)|access (?:this|the full|our|\p{Lu})\p{L}*|poll|"
    r"report|review|"
    r"like|kommentar\p{L}*|kommentier\p{L}*|diskussion\p{L}*|mitdiskutier\p{L}*|bewert\p{L}*|beitr[aä]g\p{L}*|"
    r"antwort\p{L}*|"
    r"weiterlesen|weiterzulesen|merkliste|artikel|inhalt\p{L}*|commenter|écrire|répondre|sauvegarder|retrouver|réagir|"
    r"comentar|opinar|responder|leyendo|publicar|commentare|rispondere|reageren|kommentera|läsa|svara|skriva|"
    r"komentowa\p{L}*|"
    r"doda\p{L}*|odpowie\p{L}*|czyta\p{L}*|oceni\p{L}*|коммент\p{L}*|ответ\p{L}*|оставить|отзыв\p{L}*|читать|"
    r"чтени\p{L}*|"
    r"yorum\p{L}*|cevap\p{L}*|تعليق\p{L}*|للتعليق|رد|مشاركة|الموضوع|المنتدى|نظر|دیدگاه|پاسخ|تبصر\p{L}*|جواب)"
)
LOG = (
    r"(?:\b(?:you must be|you need to be|you have to be|you are not|you['’]re not|you must|you need to|please|you "
    r"have to) "
    r"(?:currently |first )?(?:logged[- ]in|signed[- ]in|log[- ]?in|sign[- ]?in|register|registered)|"
    r"^\W*(?:log|sign)[- ]?in (?:(?:or|and) (?:register|sign[- ]?up|join|create an account) )?(?:now )?to|"
    r"\b(?:registered|logged[- ]in) (?:users|members) can|"
    r"\b(?:müssen sie|sie müssen|musst du|du musst|müsst ihr|bitte)\b.{0,80}?\b(?:eingeloggt|einloggen|loggen sie|"
    r"angemeldet|"
    r"registriert|anmelden|registrieren)|\b(?:loggen sie sich|logge dich|loggt euch)|"
    r"\b(?:connectez|identifiez)-vous|\bvous devez (?:être (?:connecté|identifié|inscrit)|vous (?:connecter|"
    r"identifier))|"
    r"\b(?:debes?|tienes? que|necesitas?) (?:iniciar sesión|registrarte|registrarse|estar (?:conectado|registrado))|"
    r"\b(?:inicia sesión|identifícate)|\b(?:devi|è necessario) (?:effettuare il login|essere (?:connesso|registrato)|"
    r"accedere|registrarti)|\baccedi|\b(?:você precisa|é preciso|é necessário) (?:estar logado|fazer login|se "
    r"registrar)|"
    r"\b(?:musisz (?:być zalogowan\p{L}*|się zalogować)|zaloguj się)|\b(?:je|u) moet (?:zijn )?(?:ingelogd|inloggen)|"
    r"\blog in om|\b(?:du måste vara inloggad|logga in|du må være logget)|\bkirjaudu sisään|"
    r"\b(?:авторизуйтесь|войдите|зарегистрируйтесь)|\b(?:необходимо|нужно) (?:авторизоваться|войти|зарегистрироваться)|"
    r"\bgiriş yap(?:ın|manız|malısınız)|(?:يجب|عليك|يرجى|الرجاء).{0,20}?تسجيل الدخول|لاگ ان "
    r"(?:کریں|ہوں))"
)
ACTS = (
    (
        HINTS,
        pattern(
            rf"^(?=.*(?<!\p{{L}}){WHAT}(?!\p{{L}})).*{LOG}|{LOG}\W*(?:sein|ein)?\W*$|"
            r"\b(?:loggen sie sich|logge dich) (?:\p{L}+ ){0,2}?hier\b|"
            r"برای (?:ارسال|ثبت|نوشتن|درج) (?:نظر|دیدگاه|پاسخ).{0,30}?وارد|"
            r"\b(?:sie|du) (?:sind|bist) (?:derzeit |aktuell |momentan )?nicht (?:eingeloggt|angemeldet)\b",
            ignore_case=True,
        ),
    ),
)

EXAMPLES = [
    bad("⟦You must be logged in to post a comment.⟧", ""),
    bad("⟦Log in or register to reply⟧", ""),
    bad("⟦Um den Tipp kommentieren zu können, müssen Sie eingeloggt sein.⟧", "", lang="de"),
    bad('⟦Um den Tipp "Brot backen" kommentieren zu können, müssen Sie eingeloggt sein.⟧', "", lang="de"),
    ok('The rule reads: "You must be logged in to post a comment."'),  # quoted
    bad("⟦Bitte loggen Sie sich vor dem Kommentieren ein⟧", "", lang="de"),
    bad("⟦Vous devez être connecté pour écrire.⟧", "", lang="fr"),
    bad("⟦Debes iniciar sesión para comentar.⟧", "", lang="es"),
    bad("⟦Zaloguj się, aby dodać opinię.⟧", "", lang="pl"),
    bad("⟦Войдите, чтобы оставить отзыв.⟧", "", lang="ru"),
    bad("⟦يجب تسجيل الدخول لكتابة رد⟧", "", lang="ar"),
    bad("⟦برای ارسال نظر وارد شوید⟧", "", lang="fa"),
    ok("Voters have to register by Monday, and many log in at night."),  # nothing of the page
    ok("You must register to vote before you can vote."),
    ok("You need to log in to the portal of the state and fill in the form."),  # what for is not the page's
    ok("Debes registrarte para votar antes del viernes.", lang="es"),
    ok("The hackers logged in with a stolen password to read the mail."),
    ok("Damals mussten wir warten, weil die Gäste sich nie ins Forum eingeloggt hatten.", lang="de"),  # told
    ok("Reisende müssen sich vor dem Flug im Netz anmelden.", lang="de"),
    ok("Wer teilnehmen will, muss sich bis Montag registrieren.", lang="de"),
    ok("Die Bürger können sich im Rathaus anmelden, sagte der Richter zu dem Artikel.", lang="de"),
    ok("Les pêcheurs se connectent pour vendre leur poisson.", lang="fr"),
    ok("Чтобы войти в дом, нужно перейти реку.", lang="ru"),
    ok("چه شد که تصمیم گرفتید به میدان وارد شوید؟", lang="fa"),
    ok("Loggen Sie sich in Ihr Konto ein und ändern Sie das Kennwort.", lang="de"),  # advice
    ok("سجل اللاعب الدخول إلى الملعب", lang="ar"),
]


@rule(
    "LBL34", "log-in-line", severity="error", fix="safe", examples=EXAMPLES, anchors=HINTS,
    where=(pl.col("chars") <= LONGEST,),
)  # fmt: skip
def log_in_line(line: Line) -> Iterator[Hit]:
    """The page tells its reader to log in before he may comment, answer or read on.

    Why: forums and forms say so to every scraper.
    Keeps: whoever else must register somewhere.
    """
    if spoken(line.text, ACTS, LONGEST):
        yield Hit(0, len(line.text), "asks to log in", "")
