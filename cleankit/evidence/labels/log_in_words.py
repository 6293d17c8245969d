"""How a page tells its reader to log in before he may comment."""

from cleankit.text.patterns import pattern

HINTS = (
    "og in", "ogged in", "ign in", "igned in", "register to", "register before", "egistered to", "egistered before",
    "egistered users", "egistered members", "egister or", "egister and", "inlog", "ingelog", "oggen Sie", "ogge dich",
    "ngemeldet", "egistrier", "nmelden", "onnectez", "onnecter", "onnecté", "dentifiez", "dentifier", "dentifié",
    "dentifícate", "niciar ses", "nicia ses", "egistrarte", "egistrarse", "egistrado", "egistrar ", "egistrati",
    "ccedere", "ccedi ", "scriviti", "oguear", "azer login", "aloguj", "alogować", "alogowan", "ogga in", "nloggad",
    "nlogget", "irjaudu", "войти", "ойдите", "вторизу", "вторизов", "арегистрир", "iriş yap", "تسجيل الدخول",
    "وارد شوید", "وارد حساب", "لاگ ان",
)  # fmt: skip
MUST = (
    r"(?:\b(?:you (?:must|need to|have to)|please) (?:be |currently |first )*(?:logged[- ]in|signed[- ]in|log[- ]?in|"
    r"sign[- ]?in|register|registered)(?: (?:or|and) (?:register|sign[- ]?up|join|create an account))?|^\W*(?:log|"
    r"sign)[- ]?in(?: (?:or|and) (?:register|sign[- ]?up|join|create an account))?(?: now)?|\byou(?: are|['’]re) not "
    r"logged in)"
)
MUSS = (
    r"(?:\b(?:müssen sie|sie müssen|musst du|du musst|müsst ihr|bitte)\b.{0,80}?\b(?:eingeloggt|einloggen|loggen sie|"
    r"logge dich|angemeldet|registriert|anmelden|registrieren)|\b(?:loggen sie sich|logge dich|loggt euch))"
)
WAS = (
    r"(?<!\p{L})(?:kommentar\p{L}*|kommentier\p{L}*|diskussion\p{L}* (?:zu )?beteilig\p{L}*|mitdiskutier\p{L}*|"
    r"mitzudiskutieren|bewertung\p{L}* (?:ab)?(?:zu)?geben|beitr\p{L}+ (?:zu )?(?:schreiben|verfassen)|zu antworten|"
    r"weiterlesen|weiterzulesen|merkliste|einem (?:thema|beitrag) zu folgen)"
)
SPEAK = (
    r"(?:commenter|écrire|répondre|réagir|poster|(?:laisser|publier|écrire|poster) un (?:commentaire|avis|message)|"
    r"comentar|opinar|responder|(?:dejar|publicar|deixar) un? (?:comentario|comentário|opinión)|commentare|rispondere|"
    r"lasciare un commento|(?:kunnen )?reageren|kommentera|svara|skriva en kommentar|doda(?:ć|wać) (?:komentarze?|"
    r"opini\p{L}+)|(?:s)?komentować|(?:оставить|оставлять|добавить|написать) (?:комментари[ий]|отзыв|ответ)|"
    r"комментировать|yorum yapın|kommentoidaksesi)"
)
LOG = (
    r"(?:\b(?:connectez|identifiez)-vous|\bvous devez (?:être (?:connecté|identifié|inscrit)|vous (?:connecter|"
    r"identifier))|\b(?:debes?|tienes? que|necesitas?) (?:iniciar sesión|registrarte|registrarse|estar (?:conectado|"
    r"registrado))|\b(?:inicia sesión|identifícate)|\b(?:devi|è necessario) (?:effettuare il login|essere (?:connesso|"
    r"registrato)|accedere|registrarti)|\baccedi|\b(?:você precisa|é preciso|é necessário) (?:estar logado|fazer login|"
    r"se registrar)|\b(?:musisz (?:być zalogowan\p{L}*|się zalogować)|zaloguj się)|\b(?:je|u) moet (?:zijn "
    r")?(?:ingelogd|inloggen)|\blog in(?= om)|\b(?:du måste vara inloggad|logga in|du må være logget)|\bkirjaudu "
    r"sisään|\b(?:авторизуйтесь|войдите|зарегистрируйтесь)|\b(?:необходимо|нужно) (?:авторизоваться|войти|"
    r"зарегистрироваться))"
)
ACTS = (
    (
        HINTS,
        pattern(
            rf"{MUST} (?:to|before you can) (?:(?:post|leave|write|add|submit|make) )?(?:an? |your )?(?:comments?|"
            r"repl(?:y|ies)|answers?|reviews?|ratings?)(?: here| (?:on|to) this \p{L}+| or \p{L}+)?\W*$|"
            rf"{MUST} to (?:join|participate in) (?:the|this) (?:discussion|conversation)\W*$|{MUST} to (?:bookmark|"
            r"save|rate|follow|like) (?:this|articles?|posts?|stor(?:y|ies)|authors?)\b.{0,20}$|\b(?:registered|"
            r"logged[- ]in) (?:users|members) can (?:post|comment|reply|write)(?: (?:comments|replies|here|on this "
            r"\p{L}+))?\W*$|"
            rf"^(?!.*(?:konto|portal|antrag|eingang|rathaus|bis |vor ort))(?:.*{WAS}.*{MUSS}|.*{MUSS}.*{WAS})|"
            r"\b(?:loggen sie sich|logge dich) (?:\p{L}+ ){0,2}?hier(?: ein)?\W*$|\b(?:sie|du) (?:sind|bist) "
            r"(?:derzeit |aktuell |momentan )?nicht (?:eingeloggt|angemeldet)\W*$|"
            rf"{LOG}.{{0,60}}?(?<!\p{{L}}){SPEAK}\W*$|^\W*(?:pour|para|per|om te|aby|för att|чтобы) (?:móc )?{SPEAK},? "
            rf"{LOG}|"
            r"\bpour (?:sauvegarder|enregistrer) cet(?:te)? article\b.{0,60}?vous devez vous connecter|\byorum (?:yap|"
            r"yaz|ekle)\p{L}* için .{0,30}?giriş yap|(?:يجب|عليك|يرجى|الرجاء).{0,20}?تسجيل الدخول (?:للتعليق|للرد|"
            r"لإضافة تعليق|لكتابة (?:تعليق|رد)|لإضافة رد)\W*$|برای (?:ارسال|ثبت|نوشتن|درج) (?:نظر|دیدگاه|پاسخ)(?: "
            r"خود)?(?: ابتدا| باید| لطفا| لطفاً)* وارد (?:شوید|حساب|سایت)|(?:تبصرہ|جواب) (?:کرنے|دینے|لکھنے) کے لیے "
            r"لاگ ان",
            ignore_case=True,
        ),
    ),
)
