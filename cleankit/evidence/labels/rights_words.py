"""What a page says of its rights and of what it does not answer for."""

from cleankit.evidence.labels.speech import act

SITE = r"(?:this|our|the) (?:\p{L}+ )?(?:site|website|page|blog|newsletter|publication)"
NAME = r"(?-i:\p{Lu})[^,;:]{0,80}$"
TEXTE = (
    r"(?:verlage?s?|redaktion|auszugsweise|herausgeber\p{L}*|schriftlich\p{L}*|urheber\p{L}*|quellen\p{L}*|nachdruck|"
    r"vervielfältigung\p{L}*|weiterverbreitung|mitteilung\p{L}*|belegexemplar|medien|zeitungen)"
)
ACTS = (
    act(
        r"rademark|rade mark|ervice mark|ervicemark|be published|be broadcast|be reproduced|be copied|be republished|"
        r"be redistributed|be rewritten|be reprinted|be distributed|be transmitted|or redistributed|or reproduced|"
        r"rohibited|orbidden|not permitted|permission|ot responsible|o responsibility|ot liable|o liability|ot "
        r"endorse|ot be held|isclaimer|dvertiser|ssuer|ny partner|roperty of",
        rf"\b(?:logos?|names?)\b.{{0,60}}\b(?:is|are) (?:an? )?registered (?:trade ?marks?|service ?marks?) of (?:the "
        rf")?{NAME}|"
        r"\b(?:all|any) (?:other )?(?:product names, )?(?:trade ?marks|logos|brands).{0,80}?\bproperty of (?:their|"
        r"its) respective|^\W*(?:copyright.{0,80}|(?:this|all) (?:material|content|article|site|story|website|work|"
        r"page)s?|no part of (?:this|our) (?:site|website|publication|material|article|page|content|newsletter|"
        r"document)|the (?:contents?|material) (?:of|on) (?:this|our) (?:site|website|page|article|publication|"
        r"blog)).{0,80}?\b(?:may|must|can)(?:(?<=no part of.{0,80})| ?not) be (?:\p{L}+, ){0,5}(?:\p{L}+ )?(?:or "
        r")?(?:published|broadcast|reproduced|copied|republished|redistributed|rewritten|reprinted|distributed|"
        r"transmitted)\b.{0,120}?(?:permission|consent|redistributed|authorization|without)|^(?=.*\b(?:content|"
        r"articles?|materials?|in (?:whole|part)|strictly|without (?:\p{L}+ ){0,4}permission)\b)\W*(?:(?:any |"
        r"unauthori[sz]ed )*)(?:reproduction|republication|redistribution|reuse|copying|reprint\p{L}*|"
        r"distribution)\b.{0,100}?\b(?:strictly prohibited|prohibited|permission|not permitted|forbidden)\b|"
        rf"\b(?:we|{SITE}|the (?:publisher|editors?)) (?:is|are|cannot be|can not be|shall not be|assumes?|accepts?|"
        r"takes?|do(?:es)? not)\b.{0,40}?\b(?:not |no )?(?:held )?(?:responsib\p{L}+|liab\p{L}+|"
        r"endorse)\b.{0,40}?(?:(?:external|linked|third[- ]party) (?:\p{L}+ )?(?:web)?(?:sites?|links?|content)|"
        r"contents? of (?:external|linked|other|third)|accuracy of (?:the |this )?information)|\bdisclaimer (?:below|"
        r"above) (?:does|applies)|\b(?:responses|opinions|reviews|content|comments)\b.{0,60}?\b(?:have|has) not been "
        r"(?:provided|commissioned|reviewed|approved)\b.{0,80}?\b(?:advertiser|issuer|partner)",
    ),
    act(
        r"achdruck|ervielfältigung|eiterverbreitung|eiterverwendung|ur mit Genehmigung|hne Genehmigung|hne Zustimmung|"
        r"hne Erlaubnis|icht gestattet|ntersagt|onorarfrei|elegexemplar|eitere Rechte|lle Inhalte|lle Texte|lle "
        r"Beiträge|lle Bilder|lle Fotos|ämtliche|eine Haftung|einerlei Haftung|eine Gewähr|einerlei Gewähr|hne Gewähr|"
        r"ir haften|ch hafte|ür den Inhalt|ür die Inhalt|einen Einfluss auf|aftungs|arenzeichen|arkenzeichen|"
        r"jeweiligen",
        r"\b(?:sind|ist) (?:\p{L}+ ){0,2}(?:warenzeichen|markenzeichen|marken)\b.{0,40}?\bjeweiligen (?:inhaber|"
        r"eigentümer|firmen|unternehmen)|"
        rf"^(?!.*\b(?:war|waren|wurde|wurden)\b)(?=.*\b{TEXTE}\b).*\b(?:nachdruck|vervielfältigung|weiterverbreitung|"
        r"weiterverwendung|wiedergabe|verwendung|veröffentlichung)\p{L}*\b.{0,100}?\b(?:nur mit|nicht gestattet|"
        r"untersagt|verboten|ohne).{0,60}(?:genehmigung|zustimmung|erlaubnis|gestattet|verboten|untersagt|"
        rf"einwilligung)|^(?=.*\b{TEXTE}\b).*\b(?:nachdruck|nutzung|abdruck|veröffentlichung|"
        rf"verwendung)\p{{L}}*\b.{{0,260}}?"
        r"\b(?:honorarfrei|belegexemplar)(?<!\b(?:war|wurde) .{0,20})|\bhonorarfrei\b.{0,60}?(?:quelle|belegexemplar|"
        r"abdruck|nennung)|\bweitere rechte siehe\b|\b(?:alle|sämtliche) (?:inhalte|texte|beiträge|bilder|"
        r"fotos)\b.{0,60}?\b(?:unterliegen .{0,30}?(?:lizenz|urheberrecht)|urheberrechtlich geschützt|stehen unter "
        r"(?:\p{L}+[- ]){0,4}lizenz)|^(?=.*(?:für (?:die |den )?(?:inhalte? |richtigkeit|vollständigkeit|aktualität)|"
        r"externe|verlinkt|links\b)).*(?:(?:übernehmen|übernehme|übernimmt) (?:wir|ich|der (?:autor|verlag|betreiber|"
        r"herausgeber)|die redaktion)|(?:wir|ich|redaktion|verlag|betreiber) übern[ei]hm\p{L}+|wird |kann "
        r"(?=.*(?:übernommen|gegeben) werden))\b.{0,60}?keine(?:rlei)? (?:haftung|gewähr)|\b(?:alle )?angaben (?:sind "
        r")?(?:erfolgen )?ohne gewähr\b|\b(?:wir|ich) haften?\b.{0,40}?nicht.{0,40}?(?:inhalte|links|verlinkt|seiten)|"
        r"\bfür (?:den|die) inhalte? (?:der|dieser|externer|von|verlinkter)\b.{0,60}?(?:links?|"
        r"seiten).{0,60}?(?:verantwortlich|betreiber)|\b(?:ich habe|wir haben) keinen einfluss auf (?:die|deren) "
        r"inhalte.{0,40}?(?:seiten|verlinkt)|^\W*haftung(?:sbeschränkung|sausschluss|shinweis) für (?:externe "
        r")?(?:links|inhalte)\W*$",
    ),
)
