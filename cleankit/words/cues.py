"""What texts in a language have and others lack: scripts, letters of its own, function words. Patterns for Polars."""

# Runs of a script. The first five need a closer look, the others are (nearly) one language each.
SCRIPTS = {
    "Arab": r"[\x{620}-\x{6FF}\x{750}-\x{77F}\x{FB50}-\x{FDFF}\x{FE70}-\x{FEFC}]+",
    "Latn": r"[A-Za-zÀ-ɏ]+",
    "Cyrl": r"[Ѐ-ӿ]+",
    "Deva": r"[\x{900}-\x{97F}]+",
    "Hani": r"[\x{4E00}-\x{9FFF}]",
    "ja": r"[ぁ-ヿ]",
    "ko": r"[가-힣]+",
    "he": r"[א-ת]+",
    "el": r"[Ͱ-Ͽἀ-῿]+",
    "hy": r"[\x{530}-\x{58F}]+",
    "ka": r"[\x{10A0}-\x{10FF}]+",
    "bn": r"[\x{980}-\x{9FF}]+",
    "pa": r"[\x{A00}-\x{A7F}]+",
    "gu": r"[\x{A80}-\x{AFF}]+",
    "ta": r"[\x{B80}-\x{BFF}]+",
    "te": r"[\x{C00}-\x{C7F}]+",
    "kn": r"[\x{C80}-\x{CFF}]+",
    "ml": r"[\x{D00}-\x{D7F}]+",
    "si": r"[\x{D80}-\x{DFF}]+",
    "am": r"[\x{1200}-\x{137F}]+",
    "th": r"[\x{E00}-\x{E7F}]{1,6}",  # no spaces between words: a few letters count as one
    "lo": r"[\x{E80}-\x{EFF}]{1,6}",
    "my": r"[\x{1000}-\x{109F}]{1,6}",
    "km": r"[\x{1780}-\x{17FF}]{1,6}",
}

OTHER = r"[\x{370}-\x{5FF}\x{900}-\x{1FFF}\x{3040}-\x{9FFF}가-힣]"

# What speaks for a language: (weight, pattern). Arabic-script text is folded before: yeh and kaf to the Arabic letters.
ARABIC = {
    "ar": (1.0, r" (?:في|من|علي|إلي|أن|إن|التي|الذي|هذا|هذه|ذلك|عن|مع|بين|قد|كان|ما|لا|بعد|كما) | [وبف]?ال|ة "),
    "fa": (1.0, r" (?:كه|از|به|در|اين|آن|است|را|با|براي|شد|شده|بود|خود|هم|يك|مي|كرد|كرده|گفت|هاي|وي|تا|نيز)[ .،]"),
    "ur": (1.0, r" (?:كے|كي|كا|ميں|ہے|ہيں|سے|نے|كو|اور|كہ|اس|پر|يہ|بهي|بھي|تھا|تھے|نہيں|ايك)[ ۔]"),
    "ckb": (0.5, r"[ەێۆڕڵ]"),
    "ug": (2.0, r"[ۇۈڭۋ]"),
    "ps": (0.7, r" (?:د|په|چې|ته|له|كې|دي|سره) |[ښځټډړږڼۍې]"),
    "sd": (0.7, r"[ٻڀٺٽڄڃڇڏڌڊڍڦڱڳڻ۾۽]"),
}
COMMON = 3
RARE = r"[ەێۆڕڵۇۈڭۋښځټډړږڼۍېٻڀٺٽڄڃڇڏڌڊڍڦڱڳڻ۾۽]"
"""Letters of the languages behind the first three: without any of them a text is in none."""
LATIN = {
    "en": r" (?:the|of|and|to|in|is|that|for|was|with|by|has|have|are|from|its|this|which) ",
    "fr": r" (?:les|des|et|est|du|une|dans|pour|qui|sur|au|aux|par|ce|cette|avec|plus|ont|été) | [ldqn][’']",
    "de": r" (?:der|die|und|das|den|von|zu|mit|ist|des|im|nicht|ein|eine|auf|dem|sich|für|auch|sie|wird) ",
    "es": r" (?:el|los|las|y|en|del|una|con|por|para|su|lo|al|más|pero|sus|fue|ha) ",
    "pt": r" (?:o|os|as|do|da|dos|das|no|na|em|um|uma|com|não|ao|pelo|pela|mais|foi|são|é|à) ",
    "it": r" (?:il|di|che|gli|della|del|dei|delle|nel|nella|per|con|una|è|sono|anche|più|dal) | (?:l|dell|all|un)[’']",
    "nl": r" (?:het|een|van|en|dat|niet|zijn|voor|met|aan|ook|maar|bij|wordt|naar|uit|heeft) ",
    "tr": r" (?:ve|bir|bu|için|ile|olarak|olan|daha|çok|gibi|kadar|sonra|ancak|ise|göre) |[ğış]",
    "id": r" (?:yang|dan|di|ini|itu|dengan|untuk|pada|dari|tidak|dalam|akan|telah|oleh|juga|bahwa|adalah) ",
    "kmr": r" (?:û|ku|li|ji|bi|di|de|jî|ev|ew|bû|hat|xwe|her|kir|kirin|dike|wê) |[êîû]",
    "vi": r"[ảạấầậẩẫắằặẵẳẻẽẹếềểễệỉịỏọốồổỗộớờởỡợủụứừửữựỳỷỹỵơư]",
    # Neighbours that only keep the ones above from being too sure.
    "-ca": r" (?:els|les|i|amb|per|dels|és|una|com|al|va) ",
    "-ro": r" (?:și|în|la|cu|pe|din|care|este|să|nu|un|o|de) ",
    "-sv": r" (?:och|att|det|som|en|på|är|av|för|med|den|till|og|er|til|på|at|af|som|ikke|i) ",
    "-so": r" (?:oo|iyo|ka|ku|in|ee|waa|soo|si|uu|ay|wa|na|ya|kwa) ",
}
SCHWAS = 0.05
"""From this share of ə on a text is Azerbaijani (.097 in its declaration of human rights, 0 in the Turkish one), which
would pass for Turkish otherwise; langdetect knows none."""
CYRILLIC = {
    "be": (9.0, r"[ў]"),
    "uk": (3.0, r"[їєґЇЄҐ]"),
    "ru": (1.0, r"[ыэёЭ]"),
    "mk": (9.0, r"[ѓќѕ]"),
    "sr": (5.0, r"[љњћђџ]"),
    "kk": (9.0, r"[әғқңұһ]"),
    "tg": (9.0, r"[ӣӯҳҷ]"),
}
NEVER = 0.002
STRANGE = r"[әғқҡңҥұүөһҳҕҗҙҫҷӣӯӧӱӑӗҧҩҭӡ]"
KYRGYZ = r"[ндт][ыиуү]н[ .,]| (?:жана|менен|үчүн|айтты|болду|боюнча|дагы) "
MONGOL = r"(?:ийн|[иы]йг|[аэоө]{2}[нс]|с[аэоө]н|т[аэ]й|л[аэ]{2})[ .,]"
UZBEK = r"(?:lar|lari|ning|ligi|larni|larga|larda|lardan|gan|gani|ganda|gandan|ganga|adi)[ .,;]"
OWN = (
    ("Cyrl", "und", (0.02, 0.02), STRANGE, STRANGE, "ў"),
    ("Cyrl", "kk", (0.015, 0.015), "[қғұ]", "і", "[ўҳӣӯҷӧ]"),
    ("Cyrl", "uz", (0.005, 0.005), "ў", "[қғҳ]", "[әңөұүі]"),
    ("Cyrl", "tg", (0.005, 0.005), "[ӣӯҷ]", "[қғҳ]", "[ўәңөұүі]"),
    ("Cyrl", "ky", (0.01, 0.004), "[өү]", KYRGYZ, "[әғқіһўҳҗҡ]"),
    ("Cyrl", "mn", (0.01, 0.01), "[өү]", MONGOL, "[әғқіһўҳҗҡң]"),
    ("Latn", "uz", (0.0075, 0.005), r"[og][ʻ‘’'`ʼ][a-z]", UZBEK, "[àáâèéêíîóôúûçğñşß]"),
    ("am", "ti", (0.01, 0.01), "ኣ", "ኣ", "[ⶀ-ⷞ]"),
)
"""Languages told from their neighbours by letters of their own, surer ones last: of a script or language, the code, the
shares of a text that the first patterns have, and what no more than ``NEVER`` of it is. langdetect knows none of
them: Uzbek was Bulgarian, Kyrgyz and Mongolian were Russian, Tatar was Kazakh."""
OWNED = rf"{STRANGE[:-1]}ўኣ]|[og][ʻ‘’'`ʼ]"
"""Without any of these a text is in none of them."""

JE = r"[јљњЈЉЊ]"
SOUTH = 0.01
"""From this share of these letters on a text is Serbian or Macedonian (5 and 3 % of theirs), or none that is known."""
SOUTH_SLAVIC = {
    "sr": r"[ћђЋЂ]| (?:је|су|у|из|није|који|која|које|као|бити|га|због) ",
    "mk": r"[ѓќѕЃЌЅѐѝ]| (?:во|со|ги|го|дека|кои|кој|оваа|овој|според|е|секој) ",
}
"""What tells the two apart: langdetect knows Macedonian alone, and љ, њ, џ are letters of both."""
GALICIAN = (
    r" (?:(?:[dn]|alg|ning)?unhas?|máis|coas?|ata|xeral|tamén|dende|lles?|súas?|foron|teñen|cando|despois|aínda|"
    r"mentres|xente|dixo|fixo|mellor|deica|estea|[^ ]*ións) "
)
"""Words that neither Spanish nor Portuguese has: Galician would pass for one of them."""
