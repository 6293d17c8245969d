"""What a page says of the reader's browser."""

from cleankit.patterns import pattern

HINTS = (
    "rowser", "avaScript", "avascript", "d block", "dblock", "avigateur", "avegador", "rzegląda", "ebbläsare",
    "elaimesi", "раузер", "متصفح", "مرورگر", "arayıcı", "mpatibil",
)  # fmt: skip
CAN = (
    "(?:support|outdated|out of date|enable|disabled|upgrade|update|compatib|javascript|html5|unterstütz|veraltet|"
    "aktivier|aktualisier|prend|obsolète|activ|mettre à jour|actualiz|admit|soport|obsolet|aggiorn|abilit|suport|"
    "atualiz|habilit|obsługuj|nieaktual|włącz|ondersteun|verouderd|bijwerk|stöd|uppdater|поддерж|устаре|обнов|включ|"
    "يدعم|تفعيل|تحديث|پشتیبانی|فعال|destekle|güncelle|etkin|tue|päivit)"
)
ACT = pattern(
    r"\byou are using (?:a|an) (?:\p{L}+ ){0,3}browser|\b(?:a more up[- ]to[- ]date|a modern|a different|a "
    "supported) browser|"
    r"\byour browser (?:does not|doesn['’]t|cannot|can['’]t|is (?:not|out|too|no longer|un|"
    r"outdated)).{0,60}?(?:support|play|display|outdated|\bold|date|compatib|enabled|allow|javascript)|\bplease "
    "(?:update|upgrade|switch|enable|turn on|disable|turn off|allow|use).{0,40}?(?:browser|javascript|ad ?block)|"
    r"\b(?:this|our) (?:site|page|website|content|video|player|feature|form|app) (?:\p{L}+ ){0,3}(?:requires?|needs?|"
    "uses?|works? best|is best viewed).{0,40}?(?:browser|javascript)|"
    r"\bjavascript (?:is|must be|needs to be|has to be|seems to be|appears to be) (?:\p{L}+ )?(?:enabled|disabled|"
    r"required|turned|activated)|\b(?:enable|activate|turn on) javascript\b.{0,40}?\b(?:to|in your|for)\b|"
    r"\bad ?block(?:er|ing)?\b.{0,40}?\b(?:on our|our site|on this|this site|to continue|for (?:this|our))|"
    rf"\b(?:ihr|dein|der verwendete|ihrem|deinem|ihren|deinen) browser(?! (?:sucht|zeigt)).{{0,80}}?{CAN}|"
    r"\b(?:bitte|um|damit).{0,60}?(?:aktivieren|aktiviere|einschalten|deaktivieren).{0,40}?(?:javascript|adblock|"
    r"werbeblock)|\bbitte.{0,40}?(?:javascript|adblock\p{L}*|werbeblock\p{L}*).{0,60}?(?:aktivier|deaktivier|"
    r"einschalt|ausschalt)|\bjavascript.{0,20}?(?:deaktiviert|nicht aktiviert|aktiviert sein)|"
    rf"\bvotre navigateur.{{0,80}}?{CAN}|\b(?:tu|su|seu|tuo|vostro) (?:navegador|browser).{{0,80}}?{CAN}|"
    rf"\b(?:twoja|twojej|państwa) przeglądar.{{0,80}}?{CAN}|\b(?:je|uw) browser.{{0,80}}?{CAN}|\bdin "
    rf"webbläsare.{{0,80}}?{CAN}|\bselaimesi.{{0,60}}?{CAN}|"
    rf"\bваш(?:ем|его|им)? браузер.{{0,80}}?{CAN}|(?<!\p{{L}})متصفحك.{{0,60}}?{CAN}|(?:يدعم|تحديث) متصفحك|"
    rf"(?<!\p{{L}})مرورگر شما.{{0,60}}?{CAN}|\btarayıcınız.{{0,80}}?{CAN}",
    ignore_case=True,
)
