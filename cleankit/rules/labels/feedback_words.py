"""How a page asks its reader to write: about the article, a mistake, a question."""

from cleankit.rules.labels.speech import act

THIS = (
    r"(?:this|our|the) (?:\p{L}+ )?(?:article|story|post|report|page|piece|coverage|newsletter|site|website|column|"
    "review|topic)"
)
DIES = (
    r"(?:diese[mnrs]?|unsere[mnrs]?|zum|im|zur) (?:\p{L}+ )?(?:artikel|beitrag|meldung|website|magazin|blog|podcast|"
    r"newsletter|\p{L}+-magazin)(?! (?:des|der|von|zu[mr]?)\b)"
)
ACTS = (
    act(
        "omments|omment |omment.|eedback|uestion|uggestion|rror|istake|ypo|orrection|elpful|seful|ell us|et us know|"
        "rite to|mail us|essage us|ontact us|ontact the|n touch with|houghts|nteresting|hink|eply|eview|opinion|ave "
        "a comment|weet",
        r"\b(?:if you have|have you got|do you have|send us your|share your|we (?:welcome|value|appreciate) (?:your "
        ")?) ?(?:any |your |a )?(?:questions?|comments?|feedback|suggestions?|corrections?|thoughts|tips?|opinion|"
        r"ideas)\b.{0,60}?\b(?:about|on|regarding|for|to|in) (?:this|our) (?:\p{L}+ )?(?:article|story|post|report|"
        r"page|piece|coverage|newsletter|site|website|column|review)\b(?! of)|\b(?:email|e-mail|write to|contact|"
        r"message|tweet|get in touch with) (?:us|the (?:editors?|newsroom|author|writer|reporter))\b.{0,80}?(?:@|"
        r"\[email|(?:with )?your (?:thoughts|comments|feedback|opinion)|with any (?:comments|questions|tips)|if you "
        r"have (?:any |a )?(?:comments?|questions?|feedback|tips?))|^\W*(?:found|spot|spotted|see|notice|noticed|"
        r"have you (?:found|spotted|noticed)) (?:an?|any|something) (?:error|mistake|typo|inaccura\p{L}+|wrong)(?: "
        r"(?:in|on|with) (?:this|our) (?:article|story|page|post|site))?\W*(?:\?$|.{0,30}(?:let us know|report it|"
        r"email|contact us|@))|^\W*(?:was|did you find|is) this (?:article|page|post|content|answer) (?:\p{L}+ "
        r")?(?:helpful|useful|interesting)\W*$|^\W*(?:how (?:useful|helpful) was|rate) this (?:article|post|page|"
        r"story)\W*$|^\W*(?:what do you think|what(?:['’]s| is) your (?:opinion|take|view|favou?rite \p{L}+)|do you "
        r"agree).{0,40}\? (?:let us know|tell us|share|leave|comment|sound off|join|write).{0,120}$|\b(?:let us know|"
        r"tell us|share your \p{L}+|sound off) (?:\p{L}+ ){0,5}?in the comments|\b(?:leave|post|write|drop) (?:us |"
        r"me )?(?:a|your) (?:\p{L}+ )?(?:comments?|reply|review|feedback)(?: and \p{L}+)? (?:below|in the (?:comment|"
        "section|box)|on our)",
    ),
    act(
        "ragen|nregung|ritik|inweis|nmerkung|eedback|Fehler|ewerten|ewertest|einung|ückmeld|ommentar|uschrift|"
        "achricht|nfrage|ilfreich|eserbrief|efallen|anden Sie|andest du|ünsche|rfahrung|edanken|deen",
        r"\b(?:haben|hast|habt) (?:sie|du|ihr) (?:noch |eine |einen |weitere )*(?:fragen?|anregungen|kritik|"
        rf"hinweise?|anmerkungen|feedback|fehler|wünsche|ideen)\b.{{0,60}}?(?:\b{DIES}|an uns\b|\bmit uns\b|"
        r"schreiben sie uns)|\bwenn (?:sie|du) (?:\p{L}+ ){0,3}(?:fragen|anmerkungen|anregungen|kritik|hinweise|"
        rf"fehler)\b.{{0,40}}?{DIES}|\bteil\p{{L}}* (?:(?:sie|du|ihr) )?(?:uns|mir) (?:doch |gerne )?(?:ihre|deine|"
        r"eure) (?:meinung|erfahrung\p{L}*|gedanken)|^\W*fehler (?:gefunden|entdeckt)|\b(?:bei|für) (?:fragen|"
        "anregungen|kritik|hinweise|rückfragen|feedback|kommentare)(?=,| (?:und|oder|zu[mr]?|wenden|können|"
        rf"kontaktieren|schreiben|stehen|rund|melden|bitte|hierzu|sind)\b).{{0,80}}?(?:{DIES}|\b(?:mit|an) uns\b|"
        r"\buns (?:gerne?|per|unter|jederzeit)\b|stehen wir|die redaktion)|\b(?:wir|ich) freuen? (?:uns|mich) "
        r"(?:\p{L}+ ){0,3}?(?:auf|über) (?:\p{L}+ ){0,3}?(?:ihre?|deine?|eure?|"
        r"jede[ns]?)\b.{0,60}?(?:rückmeldung|kommentar|feedback|anmerkung|meinung|zuschrift|hinweise|nachricht|"
        r"anregung|anfrage)|\bwie (?:bewerten sie|bewertest du|fanden sie|fandest du) diese[nrs]? (?:artikel|"
        r"beitrag|seite|text|rezept|produkt|post)\W*$|\bwie hat (?:ihnen|dir) (?:der|dieser) (?:artikel|beitrag|"
        r"text) gefallen|\bwar (?:diese[rs]?|der) (?:artikel|beitrag|seite) (?:\p{L}+ )?hilfreich|"
        r"\b(?:schreib\p{L}*|schick\p{L}*|send\p{L}*|teil\p{L}*|sag\p{L}*) (?:sie |du |mir |uns |doch |"
        r"gerne )+(?:\p{L}+ ){0,4}?(?:kommentar|meinung|rückmeldung|feedback|in die kommentare|leserbrief)|"
        r"\b^\W*(?:ihre|deine|eure) meinung (?:ist gefragt|interessiert uns)",
    ),
)
