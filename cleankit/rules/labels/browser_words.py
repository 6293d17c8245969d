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
        r"\byou are using (?:a|an) (?:\p{L}+ ){0,3}browser|\b(?:a more up[- ]to[- ]date|a modern|a different|a "
        r"supported) browser|\byour browser (?:does not|doesn['’]t|cannot|can['’]t|is (?:not|out|too|no longer|un|"
        r"outdated)).{0,60}?(?:support|play|display|outdated|\bold|date|compatib|enabled|allow|javascript)|"
        r"\bplease (?:update|upgrade|switch|enable|turn on|disable|turn off|allow|use).{0,40}?(?:browser|"
        r"javascript|ad ?block)|\b(?:this|our) (?:site|page|website|content|video|player|feature|form|app) "
        r"(?:\p{L}+ ){0,3}(?:requires?|needs?|uses?|works? best|is best viewed).{0,40}?(?:browser|javascript)|"
        r"\bjavascript (?:is|must be|needs to be|has to be|seems to be|appears to be) (?:\p{L}+ )?(?:enabled|"
        r"disabled|required|turned|activated)|\b(?:enable|activate|turn on) javascript\b.{0,40}?\b(?:to|in your|"
        r"for)\b|\bif you(?:['’]re| are) (?:running|using) an? ad[- ]?block|\bad[- ]?block(?:er|"
        r"ing)?\b.{0,40}?\b(?:on our|our site|on this|this site|to continue|for (?:this|our))|\b(?:ihr|dein|der "
        rf"verwendete|ihrem|deinem|ihren|deinen) browser(?! (?:sucht|zeigt)).{{0,80}}?{CAN}|\b(?:bitte|um|"
        "damit).{0,60}?(?:aktivieren|aktiviere|einschalten|deaktivieren).{0,40}?(?:javascript|adblock|"
        r"werbeblock)|\bbitte.{0,40}?(?:javascript|adblock\p{L}*|werbeblock\p{L}*).{0,60}?(?:aktivier|"
        r"deaktivier|einschalt|ausschalt)|\bjavascript.{0,20}?(?:deaktiviert|nicht aktiviert|aktiviert sein)",
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
