"""What a page says of the reader's browser."""

from cleankit.rules.labels.speech import act

CAN = (
    "(?:support|outdated|out of date|enable|disabled|upgrade|update|compatib|javascript|html5|unterstütz|veraltet|"
    "aktivier|aktualisier|prend|obsolète|activ|mettre à jour|actualiz|admit|soport|obsolet|aggiorn|abilit|suport|"
    "atualiz|habilit|obsługuj|nieaktual|włącz|ondersteun|verouderd|bijwerk|stöd|uppdater|поддерж|устаре|обнов|включ|"
    "يدعم|تفعيل|تحديث|پشتیبانی|فعال|destekle|güncelle|etkin|tue|päivit)"
)
ACTS = (
    act(
        "rowser|avaScript|avascript|d block|d-block|dblock|erbeblock",
        r"\byou are using (?:a|an) (?:\p{L}+ ){0,3}browser|\b(?:we recommend|please|consider)\b.{0,60}?\b(?:a "
        r"more up[- ]to[- ]date|a modern|a different|a supported) browser|\byour browser (?:does not|doesn['’]t|"
        r"cannot|can['’]t|is (?:not|out|too|no longer|un|outdated)).{0,60}?(?:support|play|display|outdated|\bold|"
        r"date|compatib|enabled|allow|javascript)|\bplease (?:update|upgrade|switch|enable|turn on|disable|turn off|"
        r"allow|use).{0,40}?(?:browser|javascript|ad ?block)|\b(?:this|our) (?:site|page|website|content|video|"
        r"player|form) (?:\p{L}+ ){0,3}(?:requires?|works? best|is best viewed).{0,40}?(?:browser|javascript)|"
        r"^(?=.*\b(?:your browser|this (?:site|page|website|form|video)|please|to (?:view|use|see|play|continue)|"
        r"seems|appears)\b).*\bjavascript (?:is|must be|needs to be|has to be|seems to be|appears to be) "
        r"(?:\p{L}+ )?(?:enabled|disabled|required|turned|activated)|(?:^\W*|please |need to |must )(?:enable|"
        r"activate|turn on) javascript\b.{0,40}?\b(?:to|in your|for)\b|\bif you(?:['’]re| are) (?:running|using) "
        r"an? ad[- ]?block|\bad[- ]?block(?:er|ing)?\b.{0,40}?\b(?:on our|our site|on this|this site|to continue|"
        r"for (?:this|our))|\b(?:ihr|dein|der verwendete|ihrem|deinem|ihren|deinen) browser(?! (?:sucht|"
        rf"zeigt)).{{0,80}}?{CAN}|\b(?:bitte|um|damit).{{0,60}}?(?:aktivieren|aktiviere|einschalten|"
        r"deaktivieren).{0,40}?(?:javascript|adblock|werbeblock)|\bbitte.{0,40}?(?:javascript|adblock\p{L}*|"
        r"werbeblock\p{L}*).{0,60}?(?:aktivier|deaktivier|einschalt|ausschalt)|^(?=.*(?:\bihr|\bdein|scheint|"
        r"bitte|diese (?:seite|website)|shop|inhalte)).*\bjavascript.{0,30}?(?:deaktiviert|nicht aktiviert|"
        "aktiviert sein)",
    ),
    act(
        "avigateur|avegador|browser|rzegląda|ebbläsare|elaimesi",
        rf"\bvotre navigateur.{{0,80}}?{CAN}|\b(?:tu|su|seu|tuo|vostro) (?:navegador|browser).{{0,80}}?{CAN}|"
        rf"\b(?:twoja|twojej|państwa) przeglądar.{{0,80}}?{CAN}|\b(?:je|uw) browser.{{0,80}}?{CAN}|\bdin "
        rf"webbläsare.{{0,80}}?{CAN}|\bselaimesi.{{0,60}}?{CAN}",
    ),
    act(
        "раузер|متصفح|مرورگر|arayıcı",
        rf"\bваш(?:ем|его|им)? браузер.{{0,80}}?{CAN}|(?<!\p{{L}})متصفحك.{{0,60}}?{CAN}|(?:يدعم|تحديث) متصفحك|"
        rf"(?<!\p{{L}})مرورگر شما.{{0,60}}?{CAN}|\btarayıcınız.{{0,80}}?{CAN}",
    ),
)
