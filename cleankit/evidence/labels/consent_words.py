"""What whoever fills a form in agrees to, in the words of many languages."""

from cleankit.evidence.labels.speech import act

MINE = (
    r"(?:my (?:\p{L}+[- ]){0,2}(?:data|details|information|address|e-?mail)|privacy (?:policy|notice|statement|terms)|"
    r"newsletters?|cookies?|terms (?:and|&) conditions|terms of (?:use|service)\b(?! of)|marketing e-?mails?)"
)
POLICY = (
    r"(?:(?:privacy|cookie|data) (?:policy|policies|notice|statement)|terms (?:and|&) conditions|terms of (?:use|"
    r"service)\b(?! of)|(?:our|these|the following) (?:terms|conditions|rules|guidelines|policies)|use of cookies|"
    r"newsletters?|receiv(?:e|ing) (?:\p{L}+ ){0,3}(?:e-?mails?|messages|updates|news)|licence agreement|license "
    r"agreement)"
)
OTHERS = r"(?!.*\b(?:which|nobody|no one|compan(?:y|ies)|firms?|apps?|its|their|hers?|his)\b)"
MEIN = (
    r"(?:(?:mein|ihr|dein)e[rn]? (?:\p{L}+[- ]){0,3}(?:daten|angaben)|datenschutz|nutzungsbeding|newsletter|cookie|agb|"
    r"e-?mail)"
)
WOZU = (
    r"(?:\b(?:unsere[rnms]?|wir|diese[rn]? (?:seite|website|webseite))\b|datenschutz|nutzungsbeding|newsletter|"
    r"cookies?|\bagb\b)"
)
ACTS = (
    act(
        r"ou agree|I agree|by agree|so agree|ou accept|I accept|I consent|ou consent|ou acknowledge|ou confirm|"
        r"nsubscrib|pt out|pt-out|I would like to|I want to|ave read",
        r"\bi (?:hereby )?(?:agree|consent) to receiv(?:e|ing)\b.{0,60}?\be-?mails?\b|\bi (?:hereby )?(?:agree|consent|"
        r"accept) (?:to (?:receive|receiving|the|be|have|allow|my|our)|the|with "
        rf"the).{{0,100}}?\b{MINE}|\bi (?:agree|consent|accept) "
        rf"that\b(?!.*\bshould\b).{{0,60}}?\bmy\b.{{0,80}}?(?:process|stor|used|"
        r"collect|transfer|shared)|\bi have read\b(?=.*\b(?:agree|accept|consent))(?!.*\bnot\b).{0,60}?\b"
        rf"{POLICY}|^{OTHERS}.*\bby (?:click|submitt|sign|subscrib|regist|us|continu|enter|creat|provid|proceed|join|"
        rf"check|tick|choos)\p{{L}}*ing\b.{{0,120}}?\b(?:you|i) (?:(?:also|hereby) )?(?:agree|consent|accept|"
        r"acknowledge|"
        rf"confirm).{{0,120}}?(?:\b{POLICY}|(?-i:Privacy|Terms))|\bby (?:submitt|provid|subscrib|regist)\p{{L}}*ing "
        r"(?:this form|my (?:e-?mail|details|data|address|comment))\b.{0,60}?\bi (?:agree|consent|accept)|"
        r"\bunsubscribe(?: (?:from (?:this service|(?:our|these|this|any of our) (?:e-?mails?|newsletters?|mailings?|"
        r"list|alerts?|updates))|at any ?time|whenever you (?:like|want)|by clicking(?: on)? (?:the|a) (?:\p{L}+ "
        r")?link))+(?!.*\b(?:but|never|which)\b)(?:\W*$|,| (?:by|with|via|in|using|through|and) )|\bopt[- ]out of "
        r"(?:receiving|our|these) (?:e-?mails?|messages|newsletters?|communications|cookies)|^\W*(?:yes,? "
        r")?(?:please,? )?i (?:would like|want) to (?:receive|subscribe to|get|sign up for)\b(?!.*\b(?:not|fewer|less|"
        r"but|that)\b).{0,60}?\b(?:newsletters?|e-?mails (?:from|about|with))\b",
    ),
    act(
        r"lige ich|ch willige|inverstanden|ch stimme|timme ich|timmen Sie|timmen sie|timmst du|ur Kenntnis|iderrufen|"
        r"bmelden|bbestell|bmeldung|rklärst du|rklären Sie|rklären sie|kzeptieren|kzeptierst|kzeptiere |illigst|"
        r"illigen Sie|estätigen Sie|estätigst|habe ich gelesen|gelesen und|pt-in|pt-In|ch möchte",
        rf"\bich (?:bin|erkläre mich)\b(?:(?!nicht ).){{0,160}}?{MEIN}(?:(?!nicht ).){{0,160}}?einverstanden|\bich "
        rf"(?:bin|erkläre mich)\b(?! nicht).{{0,30}}?einverstanden,? (?:mit .{{0,80}}?{MEIN}|dass.{{0,200}}?(?:{MEIN}|"
        r"speicher|verarbeit|zusend|zugesandt|kontaktier|weitergegeben|angebote))|(?:\bich willige|willige ich|\bich "
        rf"stimme|\bstimme ich)(?! nicht).{{0,160}}?{MEIN}|\bich (?:habe|nehme) (?:die|den|das|ihre|eure) (?:agb|"
        r"datenschutz\p{L}*|nutzungsbeding\p{L}*).{0,60}?(?:zur kenntnis|akzeptier|gelesen und (?:stimme|bin|"
        r"verstanden|zur))|\b(?:datenschutz\p{L}*|agb) habe ich gelesen und|\b(?:mit|durch|indem|wenn) (?:\p{L}+ "
        r"){0,3}(?:absenden|anmeldung|klick\p{L}*|laden|registrierung|abschicken|abgeschickten|eintrag\p{L}*|"
        r"bestellung|(?:nutzung|weiter\p{L}*)(?: der| auf)? (?:diese|unsere)[rn]?).{0,160}?(?:stimmen sie|stimmst du|"
        r"erklären sie|erklärst du|akzeptier\p{L}* (?:sie|du)|willigst|willigen sie|bestätig\p{L}* "
        rf"(?:sie|du)).{{0,200}}?{WOZU}|\b(?:akzeptierst du|akzeptieren sie|erklärst du dich|erklären sie "
        r"sich).{0,200}?(?:datenschutz|daten\b.{0,80}?übermittelt|newsletter|cookies)|\b(?:diese|meine) "
        r"(?:einwilligung|zustimmung|einverständnis)\b.{0,60}?\bkann ich\b.{0,80}?widerruf|\b(?:kann ich|ich "
        r"kann)\b.{0,40}?(?:einwilligung|zustimmung|einverständnis).{0,60}?widerruf|^(?=.*(?:newsletter|e-?mail|"
        r"verteiler)).*\b(?:sie können|du kannst|können sie|kannst du)\b.{0,60}?jederzeit.{0,60}?(?:abmelde|"
        r"abbestell)|\babmeldung (?:ist )?jederzeit möglich|\bdouble[- ]opt[- ]in.{0,60}?(?:verfahren|mail|bestätig)|"
        r"\bich möchte\b(?!.*\b(?:kein|nicht)).{0,60}?\bnewsletter\b.{0,30}?(?:erhalten|abonnieren|bekommen|bestellen)",
    ),
)
