"""What a page says of its rights and of what it does not answer for."""

from cleankit.patterns import pattern

HINTS = (
    "rademark", "ervice mark", "ervicemark", "permission", "ermission", "rohibited", "iabl", "iabilit", "esponsib",
    "ndorse", "enehmigung", "estattet", "ustimmung", "arenzeichen", "arkenzeichen", "arke", "honorarfrei",
    "onorarfrei", "aftung", "Gewähr", "gewähr", "achdruck", "eröffentlichung", "erantwort", "erboten",
    "eitere Rechte", "nterliegen", "autorisation", "nterdit", "éposée", "utorización", "rohibid", "egistrada",
    "esponsab", "utorizzazione", "iservat", "registrat", "utorização", "roibid", "gody", "abronion", "astrzeż",
    "estemming", "illstånd", "азрешени", "апрещ", "гиперссыл", "тветственност", "بإذن", "مسؤول", "يحظر", "يمنع",
    "بلامانع", "بلا مانع", "ذکر منبع", "ذكر منبع", "izin",
)  # fmt: skip
SITE = r"(?:this|our|the) (?:\p{L}+ )?(?:site|website|page|blog|newsletter|publication)"
ACT = pattern(
    r"^.{2,80}\b(?:is|are) (?:an? )?(?:registered |protected )?(?:trade ?marks?|service ?marks?)\b[^,;:]{0,80}$|"
    r"\b(?:all|any) (?:other )?(?:product names, )?(?:trade ?marks|logos|brands).{0,80}?\b(?:property of|belong to|"
    r"owned by)\b|"
    r"^\W*(?:copyright.{0,80}|this|these|all|no part|any|the (?:contents?|text|material|article|story|"
    r"information)\b).{0,80}?\b(?:may|must|can) not be (?:\p{L}+, ){0,5}(?:\p{L}+ )?(?:or )?(?:published|broadcast|"
    "reproduced|copied|republished|redistributed|rewritten|reprinted|distributed|"
    r"transmitted)\b.{0,120}?(?:permission|consent|redistributed|authorization|without)|"
    r"\b(?:reproduction|republication|redistribution|reuse|copying|reprint\p{L}*)\b.{0,100}?\b(?:prohibited|"
    "permission|not permitted|forbidden)|"
    rf"\b(?:we|{SITE}|the (?:publisher|editors?|authors?)) (?:is|are|cannot be|can not be|shall not be|assumes?|"
    r"accepts?|takes?|do(?:es)? not)\b.{0,40}?\b(?:not |no )?(?:held )?(?:responsib\p{L}+|liab\p{L}+|"
    r"endorse)\b.{0,40}?(?:contents?\b|external|links?\b|sites?\b|accuracy|third[- ]party|use of (?:this|the) "
    "(?:site|information))|"
    r"\bnot responsible for (?:the )?(?:content|contents|accuracy) (?:of|on) (?:external|linked|other|third[- "
    "]party)|"
    r"^.{2,80}\b(?:ist|sind) (?:ein|eine) ?(?:eingetragen|geschützt|registriert)\p{L}* (?:\p{L}+)?(?:marken?|"
    r"warenzeichen|markenzeichen)\b[^,;:]{0,80}$|\b(?:sind|ist) (?:eingetragene |geschützte )?(?:warenzeichen|"
    "markenzeichen|marken) (?:oder|der|von|und|ihrer)|"
    r"\b(?:nachdruck|vervielfältigung|weiterverbreitung|weiterverwendung|wiedergabe|verwendung|"
    r"veröffentlichung)\p{L}*\b.{0,100}?\b(?:nur mit|nicht gestattet|untersagt|verboten|ohne).{0,60}(?:genehmigung|"
    "zustimmung|erlaubnis|gestattet|verboten|untersagt|einwilligung)|"
    r"\b(?:nachdruck|nutzung|abdruck|veröffentlichung|verwendung)\p{L}*\b.{0,120}?\b(?:honorarfrei|kostenfrei|"
    r"belegexemplar)|\bhonorarfrei\b.{0,60}?(?:quelle|belegexemplar|abdruck|nennung)|"
    r"\bweitere rechte siehe\b|\b(?:alle|sämtliche) (?:inhalte|texte|beiträge|bilder|"
    r"fotos)\b.{0,60}?\b(?:unterliegen|urheberrechtlich geschützt|stehen unter|lizenz)|"
    r"^(?=.*(?:inhalt|links?\b|verlinkt|richtigkeit|angaben|vollständigkeit|aktualität|"
    "informationen)).*(?:(?:übernehmen|übernehme|übernimmt) (?:wir|ich|der (?:autor|verlag|betreiber|herausgeber)|"
    r"die redaktion)|(?:wir|ich|redaktion|verlag|betreiber) übern[ei]hm\p{L}+|(?:wird|kann) "
    r").{0,60}?(?:keine(?:rlei)? (?:haftung|gewähr|verantwortung))|\b(?:alle )?angaben (?:sind )?(?:erfolgen )?ohne "
    r"gewähr\b|\b(?:wir|ich) (?:haften?|sind|bin)\b.{0,60}?(?:nicht|keine).{0,40}?(?:verlinkt|extern|fremde|inhalte)|"
    r"\bfür (?:den|die) inhalte? (?:der|dieser|externer|von|verlinkter)\b.{0,60}?(?:links?|"
    "seiten).{0,60}?(?:verantwortlich|betreiber)|"
    r"\breproduction\b.{0,80}?(?:interdite|autorisation)|\b(?:est|sont) (?:une |des )?marques? déposées?\b|\bnous "
    "(?:ne sommes|déclinons).{0,60}?responsab|"
    r"\b(?:prohibida|queda prohibid[ao]).{0,100}?(?:reproducción|autorización)|\bes una marca (?:registrada|"
    r"comercial)\b|\bno (?:nos hacemos|se hace) responsables?|"
    r"\b(?:riproduzione|vietata).{0,60}?(?:riservata|vietata|autorizzazione)|\bè un marchio registrato\b|"
    r"\b(?:proibida|é proibida) a reprodução|\breprodução.{0,60}?(?:proibida|autorização)|\bé uma marca registrada\b|"
    r"\b(?:kopiowanie|powielanie|przedruk|rozpowszechnianie).{0,100}?(?:zabronion|zgody)|\bredakcja nie (?:ponosi|"
    "odpowiada)|"
    r"\b(?:overname|kopiëren|verspreiding).{0,80}?(?:toestemming|verboden)|\b(?:kopiering|"
    "återgivning).{0,60}?tillstånd|"
    r"\b(?:перепечатка|копирование|использование материалов|воспроизведение|цитирование).{0,120}?(?:разрешени|запрещ|"
    r"гиперссыл|ссылк)|\bредакция не нес[её]т|"
    r"(?<!\p{L})(?:يحظر|يمنع|يُمنع) (?:نسخ|نشر|اقتباس|إعادة).{0,60}?(?:إذن|المصدر|موافقة)|(?<!\p{L})(?:الموقع|"
    "الصحيفة|إدارة الموقع|هيئة التحرير) غير مسؤول|"
    "(?:استفاده|بازنشر|انتشار|کپی|نقل).{0,60}?(?:با|بدون) (?:ذکر|ذكر) (?:منبع|نام).{0,40}?(?:بلامانع|بلا مانع|مجاز|"
    r"آزاد|ممنوع)|\bizin(?:siz)? (?:alınmadan )?(?:kopyalanamaz|kullanılamaz|yayınlanamaz)",
    ignore_case=True,
)
