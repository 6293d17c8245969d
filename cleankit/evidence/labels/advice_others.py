"""What a text is not: no advice, no substitute: the other languages."""

from cleankit.evidence.labels.speech import act

ACTS = (
    act(
        r"ne remplace|ne constitue|ne saurai|ne se substitu|nformatif|no sustituy|no reemplaz|no constituy|non "
        r"sostitui|non costitui|non intend|não substitu|não constitu",
        r"^(?!.*\bmais\b).*\b(?:cet?|ces|les) (?:articles?|informations?|contenus?|textes?)(?<=\bce.{1,16}|ations|"
        r"tenus|textes)(?: (?:de ce|fourni|présent|contenu|sur ce|publié)\p{L}*)?\b.{0,120}?\bne (?:remplace\p{L}*|"
        r"constitue\p{L}*|sauraient|saurait|se substitu\p{L}*)\b.{0,100}?(?:avis (?:\p{L}+ )?médic|avis d['’](?:un|"
        r"une) (?:médecin|professionnel|pro)|médecin|conseil (?:en|médic|jurid)|consultation (?:médicale|chez|avec|"
        r"d['’]un))|\b(?:cet article|ces (?:informations|contenus)|(?:les )?informations (?:fournies|présentées|"
        r"données|de ce site))\b.{0,80}?\bà titre (?:purement )?informatif|\b(?:est[ea]s? (?:artículos?|contenidos?|"
        r"textos?)|(?:est[ea]|la) información (?:contenida|de est[ea]|en est[ea]|aquí)?)\b.{0,120}?\bno "
        r"(?:sustituy\p{L}+|reemplaz\p{L}+|constituy\p{L}+)\b.{0,40}?(?:consej|consulta|opini|diagn|asesor|"
        r"tratam)\p{L}*\b.{0,40}?(?:médic|legal\b|financier|profesional|jurídic|especialista)|\bquest[oie] "
        r"(?:articol[oi]|informazioni|contenut[oi])\b.{0,120}?\bnon (?:sostitui\p{L}+|costitui\p{L}+|"
        r"intend\p{L}+)\b.{0,60}?(?:medic|legale|finanziar|profession)|\best[ea]s? (?:artigos?|informaç(?:ão|ões)|"
        r"conteúdos?|textos?)\b.{0,120}?\bnão (?:substitu\p{L}+|constitu\p{L}+)\b.{0,60}?(?:médic|profission|jurídic|"
        r"financeir)",
    ),
    act(
        r"nie zastęp|nie zastąp|nie stanowi|ervangt|ervangen|rsätter|s geen",
        r"\b(?:artykuł|(?:ten|niniejszy|powyższy) (?:tekst|materiał)|(?:treści?|informacje|materiały) (?:zawarte|na "
        r"stronie|na portalu|w (?:artykule|serwisie)))\b.{0,120}?\bnie (?:zastępuj\p{L}+|zastąpi\p{L}*|"
        r"stanowi\p{L}*)\b.{0,100}?(?:porady lek|porady praw|lekarz|konsultacji lek|rekomendacji inw|oferty w rozum)|"
        r"\b(?:deze?|dit) (?:artikel|informatie|inhoud)\b.{0,80}?\b(?:vervang\p{L}+|is geen)\b.{0,60}?(?:\barts|"
        r"medisch advies|professioneel advies)|\b(?:artikeln|informationen|innehållet)\b.{0,60}?ersätter (?:inte|ej)",
    ),
    act(
        r"не является|не заменяет|осит исключительно",
        r"\b(?:статья|материал|информация|текст)\b.{0,80}?\bне (?:является|заменяет)\s.{0,40}?(?:медицинск\p{L}+ "
        r"(?:консультац|рекомендац)|консультаци\p{L}+ (?:врача|специалиста)|инвестиционн\p{L}+ рекомендац|публичной "
        r"оферт|рекомендацией к (?:покупке|лечению|самолечению))|\bносит исключительно (?:информационный|"
        r"ознакомительный)",
    ),
    act(
        r"غني عن|جایگزین|erine geçmez|avsiye",
        r"(?<!\p{L})(?:المعلومات (?:الواردة|المنشورة|المقدمة|الموجودة)|هذا (?:المقال|المحتوى)|هذه "
        r"المقالة)(?!\p{L}).{0,100}?لا (?:ي|ت)غني عن.{0,60}?(?:طبيب|استشارة)|(?:این (?:مطلب|مقاله)|(?:مطالب|اطلاعات|"
        r"محتوا\p{L}*) (?:این|سایت|ارائه|مندرج)).{0,100}?جایگزین.{0,60}?(?:پزشک|مشاوره).{0,30}?(?:نیست|نمی)|\bbu "
        r"(?:yazı|içerik|makale)\p{L}*\b.{0,120}?(?:(?:doktor|hekim|tıbbi)\b.{0,60}?yerine geçmez|tavsiyesi "
        r"(?:değildir|niteliği)|tavsiye niteliği)",
    ),
)
