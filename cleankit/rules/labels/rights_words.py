"""What a page says of its rights and of what it does not answer for."""

from cleankit.rules.labels.speech import act

SITE = r"(?:this|our|the) (?:\p{L}+ )?(?:site|website|page|blog|newsletter|publication)"
NAME = r"(?-i:\p{Lu})[^,;:]{0,80}$"
TEXTE = (
    r"(?:inhalte?|texte?[ns]?|beiträg\p{L}*|artikel\p{L}*|bild\p{L}*|foto\p{L}*|verlage?s?|redaktion|auszugsweise|"
    r"herausgeber\p{L}*|meldung\p{L}*|mitteilung\p{L}*|quellen\p{L}*)"
)
ACTS = (
    act(
        "rademark|rade mark|ervice mark|ervicemark|be published|be broadcast|be reproduced|be copied|"
        "be republished|be redistributed|be rewritten|be reprinted|be distributed|be transmitted|or redistributed|"
        "or reproduced|rohibited|orbidden|not permitted|permission|ot responsible|o responsibility|ot liable|"
        "o liability|ot endorse|ot be held|isclaimer|dvertiser|ssuer|ny partner|roperty of",
        rf"\b(?:logos?|names?)\b.{{0,60}}\b(?:is|are) (?:an? )?registered (?:trade ?marks?|service ?marks?) of (?:the "
        rf")?{NAME}|"
        r"\b(?:all|any) (?:other )?(?:product names, )?(?:trade ?marks|logos|brands).{0,80}?\bproperty of (?:their|"
        r"its) respective|^\W*(?:copyright.{0,80}|(?:this|all) (?:material|content|article|site|story|website|work|"
        r"page)s?|no part of (?:this|our)|the (?:contents?|material) (?:of|on) (?:this|our) (?:site|website|page|"
        r"article|publication|blog)).{0,80}?\b(?:may|must|can)(?:(?<=no part of.{0,80})| ?not) be (?:\p{L}+, "
        r"){0,5}(?:\p{L}+ )?(?:or )?(?:published|broadcast|reproduced|copied|republished|redistributed|rewritten|"
        r"reprinted|distributed|transmitted)\b.{0,120}?(?:permission|consent|redistributed|authorization|without)|"
        r"^(?=.*\b(?:content|articles?|materials?|in (?:whole|part)|strictly|without (?:\p{L}+ "
        r"){0,4}permission)\b)\W*(?:(?:any |unauthori[sz]ed )*)(?:reproduction|republication|redistribution|reuse|"
        r"copying|reprint\p{L}*|distribution)\b.{0,100}?\b(?:strictly prohibited|prohibited|permission|not permitted|"
        r"forbidden)\b|"
        rf"\b(?:we|{SITE}|the (?:publisher|editors?)) (?:is|are|cannot be|can not be|shall not be|assumes?|accepts?|"
        r"takes?|do(?:es)? not)\b.{0,40}?\b(?:not |no )?(?:held )?(?:responsib\p{L}+|liab\p{L}+|"
        r"endorse)\b.{0,40}?(?:(?:external|linked|third[- ]party) (?:\p{L}+ )?(?:web)?(?:sites?|links?|content)|"
        r"contents? of (?:external|linked|other|third)|accuracy of (?:the |this )?information)|\bdisclaimer (?:below|"
        r"above) (?:does|applies)|\b(?:responses|opinions|reviews|content|comments)\b.{0,60}?\b(?:have|has) not been "
        r"(?:provided|commissioned|reviewed|approved)\b.{0,80}?\b(?:advertiser|issuer|partner)",
    ),
    act(
        "achdruck|ervielfältigung|eiterverbreitung|eiterverwendung|ur mit Genehmigung|hne Genehmigung|"
        "hne Zustimmung|hne Erlaubnis|icht gestattet|ntersagt|onorarfrei|elegexemplar|eitere Rechte|lle Inhalte|"
        "lle Texte|lle Beiträge|lle Bilder|lle Fotos|ämtliche|eine Haftung|einerlei Haftung|eine Gewähr|"
        "einerlei Gewähr|hne Gewähr|ir haften|ch hafte|ür den Inhalt|ür die Inhalt|einen Einfluss auf|aftungs|"
        "arenzeichen|arkenzeichen|jeweiligen",
        r"\b(?:sind|ist) (?:\p{L}+ ){0,2}(?:warenzeichen|markenzeichen|marken)\b.{0,40}?\bjeweiligen (?:inhaber|"
        r"eigentümer|firmen|unternehmen)|"
        rf"^(?!.*\b(?:war|waren|wurde|wurden)\b)(?=.*\b{TEXTE}\b).*\b(?:nachdruck|vervielfältigung|weiterverbreitung|"
        r"weiterverwendung|wiedergabe|verwendung|veröffentlichung)\p{L}*\b.{0,100}?\b(?:nur mit|nicht gestattet|"
        r"untersagt|verboten|ohne).{0,60}(?:genehmigung|zustimmung|erlaubnis|gestattet|verboten|untersagt|"
        rf"einwilligung)|^(?=.*\b{TEXTE}\b).*\b(?:nachdruck|nutzung|abdruck|veröffentlichung|"
        rf"verwendung)\p{{L}}*\b.{{0,260}}?"
        r"\b(?:honorarfrei|belegexemplar)|\bhonorarfrei\b.{0,60}?(?:quelle|belegexemplar|abdruck|nennung)|\bweitere "
        r"rechte siehe\b|\b(?:alle|sämtliche) (?:inhalte|texte|beiträge|bilder|fotos)\b.{0,60}?\b(?:unterliegen "
        r".{0,30}?(?:lizenz|urheberrecht)|urheberrechtlich geschützt|stehen unter (?:\p{L}+[- ]){0,4}lizenz)|"
        r"^(?=.*(?:für (?:die |den )?(?:inhalte? |richtigkeit|vollständigkeit|aktualität)|externe|verlinkt|"
        r"links\b)).*(?:(?:übernehmen|übernehme|übernimmt) (?:wir|ich|der (?:autor|verlag|betreiber|herausgeber)|die "
        r"redaktion)|(?:wir|ich|redaktion|verlag|betreiber) übern[ei]hm\p{L}+|wird |kann (?=.*(?:übernommen|gegeben) "
        r"werden))\b.{0,60}?keine(?:rlei)? (?:haftung|gewähr)|\b(?:alle )?angaben (?:sind )?(?:erfolgen )?ohne "
        r"gewähr\b|\b(?:wir|ich) haften?\b.{0,40}?nicht.{0,40}?(?:inhalte|links|verlinkt|seiten)|\bfür (?:den|die) "
        r"inhalte? (?:der|dieser|externer|von|verlinkter)\b.{0,60}?(?:links?|seiten).{0,60}?(?:verantwortlich|"
        r"betreiber)|\b(?:ich habe|wir haben) keinen einfluss auf (?:die|deren) inhalte.{0,40}?(?:seiten|verlinkt)|"
        r"^\W*haftung(?:sbeschränkung|sausschluss|shinweis) für (?:externe )?(?:links|inhalte)\W*$",
    ),
)
