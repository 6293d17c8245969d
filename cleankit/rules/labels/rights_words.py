"""What a page says of its rights and of what it does not answer for."""

from cleankit.rules.labels.speech import act

SITE = r"(?:this|our|the) (?:\p{L}+ )?(?:site|website|page|blog|newsletter|publication)"
ACTS = (
    act(
        "rademark|rade mark|ervice mark|ervicemark|ermission|rohibited|iable|iability|esponsib|ndorse|uthorization|"
        "hout |onsent|edistribut|orbidden|isclaimer|dvertiser|ssuer|ponsor",
        r"^.{2,80}\b(?:is|are) (?:an? )?(?:registered |protected )?(?:trade ?marks?|service "
        r"?marks?)\b[^,;:]{0,80}$|\b(?:all|any) (?:other )?(?:product names, )?(?:trade ?marks|logos|"
        r"brands).{0,80}?\b(?:property of|belong to|owned by)\b|^\W*(?:copyright.{0,80}|this|these|all|no part|"
        r"any|the (?:contents?|text|material|article|story|information)\b).{0,80}?\b(?:may|must|can) not be "
        r"(?:\p{L}+, ){0,5}(?:\p{L}+ )?(?:or )?(?:published|broadcast|reproduced|copied|republished|"
        r"redistributed|rewritten|reprinted|distributed|transmitted)\b.{0,120}?(?:permission|consent|"
        r"redistributed|authorization|without)|\b(?:reproduction|republication|redistribution|reuse|copying|"
        rf"reprint\p{{L}}*)\b.{{0,100}}?\b(?:prohibited|permission|not permitted|forbidden)|\b(?:we|{SITE}|the "
        "(?:publisher|editors?|authors?)) (?:is|are|cannot be|can not be|shall not be|assumes?|accepts?|takes?|"
        r"do(?:es)? not)\b.{0,40}?\b(?:not |no )?(?:held )?(?:responsib\p{L}+|liab\p{L}+|"
        r"endorse)\b.{0,40}?(?:contents?\b|external|links?\b(?! between)|sites?\b|accuracy|third[- ]party|use of "
        r"(?:this|the) (?:site|information))|\bnot responsible for (?:the )?(?:content|contents|accuracy) (?:of|on) "
        r"(?:external|linked|other|third[- ]party)|\bdisclaimer (?:below|above) (?:does|applies)|\b(?:responses|"
        r"opinions|reviews|content|comments)\b.{0,60}?\bnot been (?:provided|commissioned|reviewed|"
        r"approved)\b.{0,80}?\b(?:advertiser|issuer|bank|sponsor|partner)",
    ),
    act(
        "enehmigung|estattet|ustimmung|ntersagt|rlaubnis|inwilligung|arenzeichen|arkenzeichen|arke |arken|"
        "onorarfrei|ostenfrei|elegexemplar|aftung|ewähr|erantwort|erboten|eitere Rechte|nterliegen|eschützt|tehen "
        "unter|izenz|haften|hafte |etreiber|erlinkt|xtern|fremde|nhalte|einen Einfluss",
        r"^.{2,80}\b(?:ist|sind) (?:ein|eine) ?(?:eingetragen|geschützt|registriert)\p{L}* (?:\p{L}+)?(?:marken?|"
        r"warenzeichen|markenzeichen)\b[^,;:]{0,80}$|\b(?:sind|ist) (?:eingetragene |geschützte )?(?:warenzeichen|"
        r"markenzeichen|marken) (?:oder|der|von|und|ihrer)|\b(?:nachdruck|vervielfältigung|weiterverbreitung|"
        r"weiterverwendung|wiedergabe|verwendung|veröffentlichung)\p{L}*\b.{0,100}?\b(?:nur mit|nicht gestattet|"
        "untersagt|verboten|ohne).{0,60}(?:genehmigung|zustimmung|erlaubnis|gestattet|verboten|untersagt|"
        r"einwilligung)|\b(?:nachdruck|nutzung|abdruck|veröffentlichung|verwendung)\p{L}*\b.{0,260}?\b(?:honorarfrei|"
        r"kostenfrei|belegexemplar)|\bhonorarfrei\b.{0,60}?(?:quelle|belegexemplar|abdruck|nennung)|\bweitere rechte "
        r"siehe\b|\b(?:alle|sämtliche) (?:inhalte|texte|beiträge|bilder|fotos)\b.{0,60}?\b(?:unterliegen|"
        r"urheberrechtlich geschützt|stehen unter|lizenz)|^(?=.*(?:inhalt|links?\b|verlinkt|richtigkeit|angaben|"
        "vollständigkeit|aktualität|informationen)).*(?:(?:übernehmen|übernehme|übernimmt) (?:wir|ich|der (?:autor|"
        r"verlag|betreiber|herausgeber)|die redaktion)|(?:wir|ich|redaktion|verlag|betreiber) übern[ei]hm\p{L}+|"
        r"(?:wird|kann) ).{0,60}?(?:keine(?:rlei)? (?:haftung|gewähr|verantwortung))|\b(?:alle )?angaben (?:sind "
        r")?(?:erfolgen )?ohne gewähr\b|\b(?:wir|ich) (?:haften?|sind|bin)\b.{0,60}?(?:nicht|"
        r"keine).{0,40}?(?:verlinkt|extern|fremde|inhalte)|\bfür (?:den|die) inhalte? (?:der|dieser|externer|von|"
        r"verlinkter)\b.{0,60}?(?:links?|seiten).{0,60}?(?:verantwortlich|betreiber)|\b(?:ich habe|wir haben) keinen "
        r"einfluss auf (?:die|deren) inhalte|^\W*haftung(?:sbeschränkung|sausschluss|shinweis)(?: für (?:externe "
        r")?(?:links|inhalte))?\W*$",
    ),
    act(
        "nterdit|utorisation|éposée|esponsab|rohibid|utorización|arca registrada|arca comercial|iservat|ietata|"
        "utorizza|archio registrato|roibid|utorização",
        r"\breproduction\b.{0,80}?(?:interdite|autorisation)|\b(?:est|sont) (?:une |des )?marques? déposées?\b|"
        r"\bnous (?:ne sommes|déclinons).{0,60}?responsab|\b(?:prohibida|queda prohibid[ao]).{0,100}?(?:reproducción|"
        r"autorización)|\bes una marca (?:registrada|comercial)\b|\bno (?:nos hacemos|se hace) responsables?|"
        r"\b(?:riproduzione|vietata).{0,60}?(?:riservata|vietata|autorizzazione)|\bè un marchio registrato\b|"
        r"\b(?:proibida|é proibida) a reprodução|\breprodução.{0,60}?(?:proibida|autorização)|\bé uma marca "
        r"registrada\b",
    ),
    act(
        "abronion|gody|edakcja nie|oestemming|erboden|illstånd",
        r"\b(?:kopiowanie|powielanie|przedruk|rozpowszechnianie).{0,100}?(?:zabronion|zgody)|\bredakcja nie "
        r"(?:ponosi|odpowiada)|\b(?:overname|kopiëren|verspreiding).{0,80}?(?:toestemming|verboden)|\b(?:kopiering|"
        "återgivning).{0,60}?tillstånd",
    ),
    act(
        "азрешени|апрещ|гиперссыл|сылк|не нес",
        r"\b(?:перепечатка|копирование|использование материалов|воспроизведение|цитирование).{0,120}?(?:разрешени|"
        r"запрещ|гиперссыл|ссылк)|\bредакция не нес[её]т",
    ),
    act(
        "إذن|المصدر|موافقة|غير مسؤول|بلامانع|بلا مانع|مجاز|آزاد|ممنوع|izin",
        r"(?<!\p{L})(?:يحظر|يمنع|يُمنع) (?:نسخ|نشر|اقتباس|إعادة).{0,60}?(?:إذن|المصدر|موافقة)|(?<!\p{L})(?:الموقع|"
        "الصحيفة|إدارة الموقع|هيئة التحرير) غير مسؤول|(?:استفاده|بازنشر|انتشار|کپی|نقل).{0,60}?(?:با|بدون) (?:ذکر|"
        r"ذكر) منبع.{0,40}?(?:بلامانع|بلا مانع|مجاز|آزاد|ممنوع)|\bizin(?:siz)? (?:alınmadan )?(?:kopyalanamaz|"
        "kullanılamaz|yayınlanamaz)",
    ),
)
