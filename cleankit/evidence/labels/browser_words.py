"""What a page says of the reader's browser."""

from cleankit.evidence.labels.speech import act

SEE = (
    r"(?:to|for|in order to) (?:view|use|see|play|continue|submit|display|watch|read|access|proceed|fill|complete|"
    r"comment|enjoy|(?:the )?(?:full|best)|a better|properly|this (?:site|page) to work)\b(?! (?:attack|exploit|bug))"
)
ACTS = (
    act(
        r"rowser|avaScript|avascript|d block|d-block|dblock|erbeblock",
        r"\byou are using (?:an? )?(?:(?:outdated|unsupported|obsolete|out[- ]of[- ]date) (?:version of )?(?:your |the "
        r")?browser|browser (?:version|that is not|with limited))|\b(?:we recommend (?:that )?you|please) (?:use|"
        r"upgrade|switch)\b.{0,30}?\b(?:a more up[- ]to[- ]date|a modern|a different|a supported|a newer) browser|"
        r"(?<!if )\byour browser (?:(?:does not|doesn['’]t|cannot|can['’]t) (?:currently |fully )?(?:support|play|"
        r"display) (?:the|this|html5?|java\p{L}*|videos?|audio|embedded|iframes?|inline|our|these|frames|svg|canvas|"
        r"webgl)\b|is (?:not supported|out of date|outdated|no longer supported|unsupported|too old|not "
        r"compatible)(?=\W*$|\.| (?:by|with) ))(?!.*\?)|\bplease (?:update|upgrade|switch) (?:to a |your )(?:\p{L}+[- "
        r"]){0,4}browser(?:\W*$| (?:to (?:view|see|use|continue|improve|experience|get|access)|for) )|\bplease "
        r"(?:disable|turn off|pause|whitelist)\b.{0,40}?\bad[- ]?block(?!.*\bbefore\b)|\b(?:this|our) (?:site|page|"
        r"website|content|video|player|form) (?:\p{L}+ ){0,3}(?:requires?|works? best|is best "
        r"viewed).{0,40}?(?:browser|javascript)|^\W*(?:it (?:looks like|seems|appears)(?: that)? |please note,? |"
        r"sorry,? (?:but )?|to (?:view|use|see|play|continue|access) (?:this|the|our)\b.{0,60}?,? ?)?(?:your |you need "
        r")?javascript (?:is|must be|needs to be|has to be|seems to be|appears to be) (?:\p{L}+ )?(?:enabled|disabled|"
        r"required|turned "
        rf"o(?:n|ff)|activated)(?: (?:in|on) your browser)?(?:[.!]*$| {SEE}.{{0,80}}$)|"
        r"(?:^\W*|please |you need to |you must )(?:enable|activate|turn on) javascript(?: and cookies)?(?: (?:in|on) "
        r"your "
        rf"(?:web )?browser(?: settings)?(?=\W*$| (?:to|for) ))?(?:[.!]*$| {SEE})|\bif you(?:['’]re| are) (?:running|"
        r"using) an? ad[- ]?block\p{L}*\b.{0,60}?(?:please|whitelist|disable|our (?:site|website)|support us)|\bad[- "
        r"]?block(?:er|ing)?\b.{0,40}?\b(?:on our|our site|on this site|to continue (?:reading|to)|for (?:this|our) "
        r"(?:site|website))",
    ),
    act(
        r"rowser|avaScript|avascript|erbeblock|dblock",
        r"^(?!.*\?).*\b(?:ihr|dein|der verwendete) browser (?:(?:\p{L}+ ){0,3}?unterstützt (?:\p{L}+ "
        r"){0,2}?(?:kein\p{L}*|nicht|(?:das|die|den|diese\p{L}*)\b.{0,40}?nicht)|ist (?:\p{L}+ )?(?:veraltet|nicht "
        r"(?:mehr )?aktuell|zu alt)[.!]*$|wird (?:\p{L}+ )?nicht (?:mehr )?unterstützt|kann .{0,40}?nicht "
        r"(?:darstellen|anzeigen|abspielen)[.!]*$)|\b(?:sie müssen|du musst|bitte|empfehlen wir ihnen,?|"
        r"um\b.{0,80}?,)\b.{0,40}?\bjavascript\b.{0,40}?(?<!nicht (?:zu )?)\baktivier|\bbitte aktiviere(?:n sie)? "
        r"(?:\p{L}+ ){0,2}javascript|\bbitte\b.{0,40}?(?:adblock\p{L}*|werbeblock\p{L}*).{0,60}?(?:deaktivier|"
        r"ausschalt)(?!.*\bvor )|\bbitte deaktivier\p{L}* .{0,30}?(?:adblock|werbeblock)(?!.*\bvor )|^\W*(?:ihr |dein "
        r")javascript (?:ist|scheint)|^\W*javascript (?:scheint|ist) (?:in (?:ihrem|deinem) browser )?(?:\p{L}+ "
        r")?(?:deaktiviert|ausgeschaltet|nicht aktiviert)(?: zu sein)?[.!]*$|^\W*javascript (?:muss|sollte) aktiviert "
        r"sein(?:, (?:da|um|damit)\b| um\b|[.!]*$)",
    ),
    act(
        r"avigateur|avegador|browser|rzegląda|ebbläsare|elaimesi|ctiver|ctiva|abilit",
        r"\bvotre navigateur (?:ne (?:prend|supporte|permet|peut)\b.{0,40}?\bpas|n['’]est (?:pas|plus) (?:compatible|"
        r"supporté|pris|à jour|reconnu)|est (?:obsolète|trop (?:ancien|vieux))\W*$)|\b(?:veuillez|merci "
        r"d['’])\s?activer javascript|\b(?:tu|su) navegador (?:no (?:soporta|admite|es compatible|permite|puede)|está "
        r"(?:obsoleto|desactualizado)\W*$)|\b(?:por favor|debes?) (?:activ|habilit)\p{L}+ javascript|\b(?:il tuo|il "
        r"vostro) browser (?:non (?:supporta|è (?:supportato|aggiornato|compatibile))|è obsoleto\W*$)|\bseu navegador "
        r"(?:não (?:suporta|é compatível|tem suporte)|está desatualizado\W*$)|\b(?:twoja|państwa) przeglądarka (?:nie "
        r"(?:obsługuje|wspiera)|jest (?:nieaktualna|przestarzała)\W*$)|\b(?:je|uw) browser "
        r"(?:ondersteunt\b.{0,40}?\b(?:niet|geen)|wordt niet\b.{0,20}?ondersteund|is verouderd\W*$)|\bdin webbläsare "
        r"(?:stöd(?:er|jer) (?:inte|ej)|är (?:för gammal|föråldrad)\W*$)|\bselaimesi (?:ei tue|on vanhentunut)",
    ),
    act(
        r"раузер|متصفحك|مرورگر|arayıcı",
        r"\bваш браузер (?:не поддержив|устарел)|(?<!\p{L})متصفحك (?:لا يدعم|قديم|غير مدعوم)|(?<!\p{L})مرورگر "
        r"شما.{0,60}?پشتیبانی نمی|\btarayıcınız\b.{0,60}?desteklem",
    ),
)
