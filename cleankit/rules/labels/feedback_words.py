"""How a page asks its reader to write: about the article, a mistake, a question."""

from cleankit.rules.labels.speech import act

THIS = (
    r"(?:this|our|the) (?:\p{L}+ )?(?:article|story|post|report|page|piece|coverage|newsletter|site|website|column|"
    "review|topic)"
)
DIES = (
    r"(?:diese[mnrs]?|unsere[mnrs]?|zum|im|zur) (?:\p{L}+ )?(?:artikel|beitrag|text|thema|meldung|seite|website|"
    r"magazin|blog|podcast|newsletter|inhalt|redaktion|\p{L}+-magazin)"
)
ACTS = (
    act(
        "omments|omment |omment.|eedback|uestion|uggestion|rror|istake|ypo|orrection|elpful|seful|ell us|et us know|"
        "rite to|mail us|essage us|ontact us|ontact the|n touch with|houghts|nteresting|hink|eply|eview|opinion|ave "
        "a comment|weet",
        r"\b(?:if you have|have you got|do you have|got|have|any|for|send us your|share your|we (?:welcome|value|"
        "appreciate) (?:your )?) ?(?:any |your |a )?(?:questions?|comments?|feedback|suggestions?|corrections?|"
        rf"thoughts|tips?|opinion|ideas)\b.{{0,60}}?\b(?:about|on|regarding|for|to|in) {THIS}|\b(?:email|e-mail|"
        "write to|contact|message|tweet|get in touch with) (?:us|the (?:editors?|newsroom|author|writer|"
        r"reporter))\b.{0,80}?(?:@|\[email|(?:with )?your (?:thoughts|comments|feedback|opinion)|with any "
        r"(?:comments|questions|tips)|if you have (?:any |a )?(?:comments?|questions?|feedback|tips?))|^\W*(?:have "
        "you |did you )?(?:found|find|spot|spotted|see|seen|notice|noticed) (?:an?|any|something) (?:error|mistake|"
        r"typo|inaccura\p{L}+|wrong|problem).{0,60}(?:\?|let us know|report|email|contact|@)|^\W*(?:was|did you "
        r"find|is) this (?:article|page|story|post|content|answer|information) (?:\p{L}+ )?(?:helpful|useful|"
        r"interesting)|^\W*(?:how (?:useful|helpful|would you rate)|rate) (?:was )?this (?:article|post|page|story)|"
        r"^\W*(?:what do you think|what(?:['’]s| is) your (?:opinion|take|view|favou?rite \p{L}+)|do you "
        r"agree).{0,40}\? (?:let us know|tell us|share|leave|comment|sound off|join|write).{0,120}$|\b(?:let us "
        r"know|tell us|share your \p{L}+|sound off) (?:\p{L}+ ){0,5}?in the comments|\b(?:leave|post|write|"
        r"drop) (?:us |me )?(?:a|your) (?:\p{L}+ )?(?:comments?|reply|review|feedback|message) (?:below|in the|"
        r"here|on|and)\b",
    ),
    act(
        "ragen|nregung|ritik|inweis|nmerkung|eedback|Fehler|ewerten|ewertest|einung|ückmeld|ommentar|uschrift|"
        "achricht|nfrage|ilfreich|eserbrief|efallen|anden Sie|andest du|ünsche|deen",
        r"\b(?:haben|hast|habt) (?:sie|du|ihr) (?:noch |eine |einen |weitere )*(?:fragen?|anregungen|kritik|"
        rf"hinweise?|anmerkungen|feedback|fehler|wünsche|ideen)\b.{{0,60}}?(?:\b{DIES}|an uns\b|\bmit uns\b|"
        r"schreiben sie uns)|^\W*fehler (?:gefunden|entdeckt)|\b(?:bei|für) (?:fragen|anregungen|kritik|hinweise|"
        rf"rückfragen|feedback|kommentare)\b.{{0,80}}?(?:{DIES}|\b(?:mit|an) uns\b|\buns (?:gerne?|per|unter|"
        r"jederzeit)\b|stehen wir|die redaktion)|\b(?:wir|ich) freuen? (?:uns|mich) (?:\p{L}+ ){0,3}?(?:auf|"
        r"über) (?:\p{L}+ ){0,3}?(?:ihre?|deine?|eure?|jede[ns]?)\b.{0,60}?(?:rückmeldung|kommentar|feedback|"
        r"anmerkung|meinung|zuschrift|hinweise|nachricht|anregung|anfrage)|\bwie (?:bewerten sie|bewertest du|hat "
        rf"ihnen|hat dir|fanden sie|fandest du|hilfreich)\b.{{0,40}}?(?:{DIES}|diese[nrs]? \p{{L}}+)|\bwar "
        r"(?:diese[rs]?|der) (?:artikel|beitrag|seite|text|information) (?:\p{L}+ )?hilfreich|"
        r"\b(?:schreib\p{L}*|schick\p{L}*|send\p{L}*|teil\p{L}*|sag\p{L}*) (?:sie |du |mir |uns |doch |"
        r"gerne )+(?:\p{L}+ ){0,4}?(?:kommentar|meinung|rückmeldung|feedback|in die kommentare|leserbrief)|"
        r"\b(?:ihre|deine|eure) meinung (?:ist gefragt|interessiert uns|zum thema)",
    ),
)
