"""What whoever fills a form in agrees to, in the words of many languages."""

from cleankit.rules.labels.speech import act

MINE = (
    r"(?:my (?:\p{L}+[- ]){0,2}(?:data|details|information|address|e-?mail)|privacy|newsletters?|cookies?|terms "
    "(?:of|and|&) (?:use|service|conditions)|e-?mails?|marketing)"
)
MEIN = (
    r"(?:(?:mein|ihr|dein)e[rn]? (?:\p{L}+[- ]){0,3}(?:daten|angaben)|datenschutz|nutzungsbeding|newsletter|cookie|"
    "agb|e-?mail)"
)
WOZU = r"(?:\bzu\b|\bein\b|einverstanden|daten|bedingung|newsletter|e-?mail|cookie|agb)"
ACTS = (
    act(
        "ou agree|I agree|by agree|so agree|ou accept|I accept|I consent|ou consent|ou acknowledge|ou confirm|"
        "nsubscrib|pt out|pt-out|I would like|I want to",
        r"\bi (?:hereby )?(?:agree|consent|accept) (?:to (?:receive|receiving|the|be|have|allow|my|our)|the|with "
        rf"the).{{0,100}}?\b{MINE}|\bi (?:agree|consent|accept) that.{{0,60}}?\bmy\b.{{0,80}}?(?:process|stor|used|"
        r"collect|transfer|shared)|\bi have read (?:and|the).{0,60} (?:and )?(?:agree|accept)|\bby (?:(?:click|"
        "submitt|sign|subscrib|regist|us|continu|enter|creat|provid|proceed|join|check|"
        r"tick)\p{L}*ing\b.{0,100}?\b(?:our|this|these|my|your|below|above|here|form)\b.{0,100}?|(?:signing "
        r"up|subscribing|registering|continuing|submitting|proceeding),? )\b(?:you|i) (?:(?:also|hereby) )?(?:agree|"
        r"consent|accept|acknowledge|confirm)|\bby (?:click|submitt|sign|subscrib|regist|us|continu|enter|creat|"
        r"provid|join|tick|choos)\p{L}*ing\b.{0,120}?\b(?:you|i) (?:agree|consent|accept).{0,60}?\b(?:our|my|"
        r"us)\b|\b(?:you can |you may |to )?unsubscribe\b.{0,60}?(?:at any ?time|whenever|by clicking|from "
        r"(?:this|our|these))|\bopt[- ]out\b.{0,40}?(?:by (?:click|email|contact)|(?:our|these|receiving|"
        r"marketing) )|\bi (?:would like|want) to (?:receive|subscribe to|get)\b.{0,60}?\b(?:newsletters?|"
        r"e-?mails)\b",
    ),
    act(
        "lige ich|ch willige|inverstanden|ch stimme|timme ich|timmen Sie|timmen sie|timmst du|ur Kenntnis|iderruf|"
        "ederzeit|rklärst du|rklären Sie|rklären sie|kzeptier|illigst|illigen|estätigen Sie|elesen|pt-in|pt-In|ch "
        "möchte",
        rf"\bich (?:bin|erkläre mich)\b(?:(?!nicht ).){{0,160}}?{MEIN}(?:(?!nicht ).){{0,160}}?einverstanden|\bich "
        rf"(?:bin|erkläre mich)\b(?! nicht).{{0,30}}?einverstanden,? (?:dass|mit).{{0,200}}?(?:{MEIN}|speicher|"
        r"verarbeit|zusend|zugesandt|kontaktier|weitergegeben|angebote)|(?:\bich willige|willige ich|\bich stimme|"
        rf"\bstimme ich)(?! nicht).{{0,160}}?{MEIN}|\bich (?:habe|nehme) (?:die|den|das|ihre|eure) (?:agb|"
        r"datenschutz\p{L}*|nutzungsbeding\p{L}*).{0,60}?(?:zur kenntnis|akzeptier|gelesen und (?:stimme|bin|"
        r"verstanden|zur))|\b(?:datenschutz\p{L}*|agb) habe ich gelesen und|\b(?:mit|durch|indem|wenn) "
        r"(?:\p{L}+ ){0,3}(?:absenden|anmeldung|klick\p{L}*|registrierung|abschicken|eintrag\p{L}*|"
        r"bestellung|(?:nutzung|weiter\p{L}*)(?: der| auf)? (?:diese|unsere)[rn]?).{0,160}?(?:stimmen sie|"
        r"stimmst du|erklären sie|erklärst du|akzeptier\p{L}* (?:sie|du)|willigst|willigen sie|bestätig\p{L}* "
        rf"(?:sie|du)).{{0,200}}?{WOZU}|\b(?:akzeptierst du|akzeptieren sie|erklärst du dich|erklären sie "
        r"sich).{0,200}?(?:daten|einverstanden)|\b(?:diese|meine) (?:einwilligung|zustimmung|"
        r"einverständnis)\b.{0,60}?\bkann ich\b.{0,80}?widerruf|\b(?:kann ich|ich "
        r"kann)\b.{0,40}?(?:einwilligung|zustimmung|einverständnis).{0,60}?widerruf|\b(?:sie können|du kannst|"
        r"können sie|kannst du)\b(?:.{0,30}?\b(?:newsletter|ihn|diesen?)\b.{0,30}?jederzeit.{0,60}?|"
        r".{0,30}?jederzeit (?:wieder |kostenlos |formlos |über \p{L}+ \p{L}+ )*)(?:abmelde|abbestell)|"
        r"\babmeldung (?:ist )?jederzeit möglich|\bdouble[- ]opt[- ]in.{0,60}?(?:verfahren|mail|bestätig)|\bich "
        r"möchte\b(?!.*\bkein).{0,60}?\bnewsletter\b.{0,30}?(?:erhalten|abonnieren|bekommen|bestellen)",
    ),
)
