"""What a text is not: no advice, no substitute; and who has checked it."""

from cleankit.patterns import pattern

HINTS = (
    "dvice", "ubstitute", "nformational purpose", "eneral information", "ducational purpose", "ct-checked",
    "ct checked", "eviewed by", "rsetz", "eratung", "eprüft", "ur allgemeinen", "er allgemeinen", "igenwerbung",
    "nformationszweck", "eilbehandlung", "elbstdiagnose", "emplace", "onstitue", "ubstitu", "ustituye", "eemplaza",
    "sesoramiento", "édic", "titre informatif", "arácter informativo", "itolo informativo", "ines informativos",
    "ostitui", "onstitui", "astępuj", "tanowi", "harakter informacyjny", "ervang", "рсätter", "rsätter", "орвaa",
    "orvaa", "аменя", "вляется", "ознакомительн", "يغني", "تغني", "استشارة", "طبيب", "پزشک", "erine geçmez",
    "avsiye",
)  # fmt: skip
TEXT = (
    r"(?:(?:this|these|our) (?:\p{L}+ ){0,2}?(?:articles?|content|information|site|website|post|page|blog|materials?|"
    r"text|guide)|the (?:contents?|information|materials?) (?:\p{L}+ ){0,3}?(?:on|in|of|by) (?:this|our))"
)
INHALT = (
    "(?:(?:diese[rs]?|unsere?|die|der|das|alle) (?:hier |vorliegenden? |redaktionellen? )?(?:artikel|text|inhalte?|"
    "informationen|beitrag|beiträge|seite|website|angaben|ratgeber))"
)
ACT = pattern(
    rf"\b{TEXT}\b.{{0,120}}?\b(?:not|never|no)\b.{{0,60}}?\b(?:substitute for (?:\p{{L}}+ ){{0,3}}(?:advice|"
    "consultation|doctor|physician|diagnosis|treatment|counsel|care)|(?:medical|legal|financial|investment|"
    r"professional|tax) (?:\p{L}+ ){0,3}(?:advice|recommendation))|\b(?:is|are) not (?:intended|meant) (?:as|to "
    r"be|to)\b.{0,60}?\b(?:medical|legal|financial|investment|professional) advice|"
    rf"\b{TEXT}\b.{{0,60}}?\b(?:for (?:general |your )?(?:informational?|educational|entertainment)(?: and \p{{L}}+| "
    r"or \p{L}+)? purposes? only|general information only)|"
    r"^\W*(?:for|provided for) (?:informational|educational)(?: and \p{L}+)? purposes only\b|^\W*(?:this is )?not "
    r"(?:financial|investment|legal|medical) advice\b|"
    r"^\W*(?:always |please )?(?:seek|consult|ask|talk to|speak (?:to|with)) (?:the advice of )?(?:your|a|with your) "
    r"(?:\p{L}+ ){0,3}(?:doctor|physician|lawyer|adviser|advisor|professional|provider)\b.{0,100}?\b(?:before|for|"
    "with any|if you)|"
    r"\b(?:this|our) (?:article|content|story|post|page)s? (?:was|is|were|are|has been|have been) (?:medically |"
    r"fact[- ]|expert |carefully )?(?:reviewed|checked|verified|approved)\b.{0,80}?\b(?:by|our|editors|team)|"
    rf"\b{INHALT}\b.{{0,160}}?\b(?:ersetz\p{{L}}+|dien\p{{L}}+ (?:nur|lediglich|ausschließlich|allein|der "
    r"allgemeinen)|stell\p{L}+ keine|sind keine|kein ersatz)\b.{0,120}?\b(?:\p{L}*arzt\p{L}*|"
    r"ärztlich\p{L}*|\p{L}*beratung|diagnose|information\p{L}*|behandlung|empfehlung|apotheker\p{L}*|"
    "selbstdiagnose)|"
    rf"\b{INHALT}\b.{{0,200}}?\b(?:von|durch) (?:\p{{L}}+ ){{0,3}}(?:medizinern?|ärzten|ärztinnen|redaktion|experten|"
    r"fachredakt\p{L}+)\b.{0,30}?geprüft|"
    r"^\W*(?:die )?(?:informationen|inhalte|angaben) (?:auf dieser|dieser|in diesem|unserer|auf "
    r"unserer).{0,120}?(?:nicht als ersatz|keine\p{L}*|nicht zur)|"
    r"\b(?:ces?|cet|cette|les) (?:articles?|informations?|contenus?|textes?)\b.{0,120}?\bne (?:remplace\p{L}*|"
    r"constitue\p{L}*|sauraient|saurait|se substitu\p{L}*)\b.{0,100}?(?:avis médic|avis d|médecin|conseil (?:en|"
    r"médic|jurid)|consultation)|\bà titre (?:purement )?informatif|"
    r"\b(?:est[ea]s?|l[ao]s?|el) (?:artículos?|informaci[oó]n(?:es)?|contenidos?|textos?)\b.{0,120}?\bno "
    r"(?:sustituy\p{L}+|reemplaz\p{L}+|constituy\p{L}+)\b.{0,40}?(?:consejo|consulta|opinión|diagnóstico|"
    r"asesoramiento|tratamiento)|\b(?:meramente|con fines|carácter) informativ[oa]s?\b|"
    r"\b(?:quest[oie]|le|i|gli) (?:articol[oi]|informazioni|contenut[oi])\b.{0,120}?\bnon (?:sostitui\p{L}+|"
    r"costitui\p{L}+|intend\p{L}+)\b.{0,40}?(?:parere|consiglio|consulto|consulenza|diagnosi)|"
    r"\b(?:est[ea]s?|as|o) (?:artigos?|informaç(?:ão|ões)|conteúdos?|textos?)\b.{0,120}?\bnão (?:substitu\p{L}+|"
    r"constitu\p{L}+)\b.{0,40}?(?:consulta|conselho|aconselhamento|diagnóstico|orientação)|"
    r"\b(?:artykuł|treści?|informacje|materiał|tekst)\b(?! ustaw).{0,120}?\bnie (?:zastępuj\p{L}+|zastąpi\p{L}*|"
    r"stanowi\p{L}*)\b.{0,100}?(?:porady lek|porady praw|lekarz|konsultacji lek|rekomendacji inw|oferty w rozum)|"
    r"\b(?:deze?|dit|de) (?:artikel|informatie|inhoud)\b.{0,80}?\b(?:vervang\p{L}+|is) (?:geen|"
    r"niet)\b.{0,60}?(?:arts|medisch|advies)|\b(?:artikeln|informationen|innehållet)\b.{0,60}?ersätter (?:inte|ej)|"
    r"\b(?:статья|материал|информация|текст)\b.{0,120}?\bне (?:является|заменяет)\b.{0,100}?(?:консультац|"
    r"рекомендацией (?:к|по)|врач|оферт)|\bносит (?:исключительно )?(?:информационный|ознакомительный)|"
    r"(?<!\p{L})(?:المعلومات|المقال|المحتوى|المقالة)(?!\p{L}).{0,100}?لا (?:ي|ت)غني عن.{0,60}?(?:طبيب|استشارة)|"
    "(?:مطالب|اطلاعات|محتوا|مقاله).{0,100}?جایگزین.{0,60}?(?:پزشک|مشاوره).{0,30}?(?:نیست|نمی)|"
    r"\b(?:yazı|içerik|bilgi|makale)\p{L}*\b.{0,120}?(?:yerine geçmez|tavsiyesi (?:değildir|niteliği)|tavsiye "
    "niteliği)",
    ignore_case=True,
)
