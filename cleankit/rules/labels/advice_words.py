"""What a text is not: no advice, no substitute; and who has checked it."""

from cleankit.rules.labels.speech import act

TEXT = (
    r"(?:(?:this|these|our) (?:\p{L}+ ){0,2}?(?:articles?|content|information|site|website|post|page|blog|materials?|"
    r"text|guide)|the (?:contents?|information|materials?) (?:\p{L}+ ){0,3}?(?:on|in|of|by) (?:this|our))"
)
INHALT = (
    "(?:(?:diese[rs]?|unsere?|die|der|das|alle) (?:hier |vorliegenden? |redaktionellen? )?(?:artikel|text|inhalte?|"
    "informationen|beitrag|beiträge|seite|website|angaben|ratgeber))"
)
ACTS = (
    act(
        "dvice|ubstitute|nformational|ducational|nformation only|eviewed|hecked|erified|pproved|ecommendation|"
        "ntertainment",
        rf"\b{TEXT}\b.{{0,120}}?\b(?:not|never|no)\b.{{0,60}}?\b(?:substitute for (?:\p{{L}}+ ){{0,3}}(?:advice|"
        "consultation|doctor|physician|diagnosis|treatment|counsel|care)|(?:medical|legal|financial|investment|"
        r"professional|tax) (?:\p{L}+ ){0,3}(?:advice|recommendation))|\b(?:is|are) not (?:intended|meant) "
        r"(?:as|to be|to)\b.{0,60}?\b(?:medical|legal|financial|investment|professional) advice|"
        rf"\b{TEXT}\b.{{0,60}}?\b(?:for (?:general |your )?(?:informational?|educational|entertainment)(?: and "
        r"\p{L}+| or \p{L}+)? purposes? only|general information only)|^\W*(?:for|provided for) "
        r"(?:informational|educational)(?: and \p{L}+)? purposes only\b|^\W*(?:this is )?not (?:financial|"
        r"investment|legal|medical) advice\b|\b(?:this|our) (?:article|content|story|post|page)s? (?:was|is|were|"
        "are|has been|have been) (?:medically |fact[- ]|expert |carefully )?(?:reviewed|checked|verified|"
        r"approved)\b.{0,80}?\b(?:by|our|editors|team)",
    ),
    act(
        "rsetz|rsatz|eratung|eprüft|ienen nur|ient nur|ienen lediglich|ient lediglich|usschließlich|llgemeinen|eine ",
        rf"\b{INHALT}\b.{{0,160}}?\b(?:ersetz\p{{L}}+|dien\p{{L}}+ (?:nur|lediglich|ausschließlich|allein|der "
        r"allgemeinen)|stell\p{L}+ keine|sind keine|kein ersatz)\b.{0,120}?\b(?:\p{L}*arzt\p{L}*|"
        r"ärztlich\p{L}*|\p{L}*beratung|diagnose|information\p{L}*|behandlung|empfehlung|apotheker\p{L}*|"
        rf"selbstdiagnose)|\b{INHALT}\b.{{0,200}}?\b(?:von|durch) (?:\p{{L}}+ ){{0,3}}(?:medizinern?|ärzten|"
        r"ärztinnen|redaktion|experten|fachredakt\p{L}+)\b.{0,30}?geprüft|^\W*(?:die )?(?:informationen|inhalte|"
        r"angaben) (?:auf dieser|dieser|in diesem|unserer|auf unserer).{0,120}?(?:nicht als ersatz|keine\p{L}*|"
        "nicht zur)",
    ),
    act(
        "emplace|onstitue|aurai|ubstitu|nformatif|ustituy|eemplaz|onstituy|nformativ|ostitui|ostitu|onstitu",
        r"\b(?:ces?|cet|cette|les) (?:articles?|informations?|contenus?|textes?)\b.{0,120}?\bne (?:remplace\p{L}*|"
        r"constitue\p{L}*|sauraient|saurait|se substitu\p{L}*)\b.{0,100}?(?:avis médic|avis d|médecin|conseil (?:en|"
        r"médic|jurid)|consultation)|\bà titre (?:purement )?informatif|\b(?:est[ea]s?|l[ao]s?|el) (?:artículos?|"
        r"informaci[oó]n(?:es)?|contenidos?|textos?)\b.{0,120}?\bno (?:sustituy\p{L}+|reemplaz\p{L}+|"
        r"constituy\p{L}+)\b.{0,40}?(?:consejo|consulta|opinión|diagnóstico|asesoramiento|tratamiento)|"
        r"\b(?:meramente|con fines|carácter) informativ[oa]s?\b|\b(?:quest[oie]|le|i|gli) (?:articol[oi]|"
        r"informazioni|contenut[oi])\b.{0,120}?\bnon (?:sostitui\p{L}+|costitui\p{L}+|"
        r"intend\p{L}+)\b.{0,40}?(?:parere|consiglio|consulto|consulenza|diagnosi)|\b(?:est[ea]s?|as|o) (?:artigos?|"
        r"informaç(?:ão|ões)|conteúdos?|textos?)\b.{0,120}?\bnão (?:substitu\p{L}+|"
        r"constitu\p{L}+)\b.{0,40}?(?:consulta|conselho|aconselhamento|diagnóstico|orientação)",
    ),
    act(
        "astępuj|astąpi|tanowi|ervang|rsätter|s geen|s niet",
        r"\b(?:artykuł|treści?|informacje|materiał|tekst)\b(?! ustaw).{0,120}?\bnie (?:zastępuj\p{L}+|zastąpi\p{L}*|"
        r"stanowi\p{L}*)\b.{0,100}?(?:porady lek|porady praw|lekarz|konsultacji lek|rekomendacji inw|oferty w rozum)|"
        r"\b(?:deze?|dit|de) (?:artikel|informatie|inhoud)\b.{0,80}?\b(?:vervang\p{L}+|is) (?:geen|"
        r"niet)\b.{0,60}?(?:arts|medisch|advies)|\b(?:artikeln|informationen|innehållet)\b.{0,60}?ersätter (?:inte|"
        "ej)",
    ),
    act(
        "вляется|аменяет|осит ",
        r"\b(?:статья|материал|информация|текст)\b.{0,120}?\bне (?:является|заменяет)\b.{0,100}?(?:консультац|"
        r"рекомендацией (?:к|по)|врач|оферт)|\bносит (?:исключительно )?(?:информационный|ознакомительный)",
    ),
    act(
        "غني عن|جایگزین|erine geçmez|avsiye",
        r"(?<!\p{L})(?:المعلومات|المقال|المحتوى|المقالة)(?!\p{L}).{0,100}?لا (?:ي|ت)غني عن.{0,60}?(?:طبيب|استشارة)|"
        r"(?:مطالب|اطلاعات|محتوا|مقاله).{0,100}?جایگزین.{0,60}?(?:پزشک|مشاوره).{0,30}?(?:نیست|نمی)|\b(?:yazı|içerik|"
        r"bilgi|makale)\p{L}*\b.{0,120}?(?:yerine geçmez|tavsiyesi (?:değildir|niteliği)|tavsiye niteliği)",
    ),
)
