"""How a page asks its reader to write: about the article, a mistake, a question."""

from cleankit.evidence.labels.speech import act

DIES = (
    r"(?:diese[mnrs]?|unsere[mnrs]?|zum|im|zur) (?:\p{L}+ )?(?:artikel|beitrag|meldung|website|magazin|blog|podcast|"
    r"newsletter|\p{L}+-magazin)(?! (?:des|der|von|zu[mr]?|\p{N}+|im)\b)"
)
WRITE = (
    r".*\b(?:(?:write|mail) (?:to )?us|e-?mail|contact (?:us|the)|let us|get in touch|reach (?:us|out)|please|send us|"
    r"share your|we (?:welcome|value|appreciate))\b"
)
ACTS = (
    act(
        r"f you have|ave you got|o you have|end us your|hare your|e welcome|e value|e appreciate|mail us|rite to us|"
        r"ontact us|essage us|weet us|n touch with|mail the |rite to the |ontact the |essage the |weet the |rror |"
        r"istake |ypo |naccura|mething wrong|et us know|his article|his page|his post|his story|hat do you think|hat "
        r"is your|hat's your|hat’s your|o you agree|n the comment|ment below|ments below|eply below|eedback below|"
        r"ating below",
        rf"^(?={WRITE}).*\b(?:if you have|have you got|do you have|send us your|share your|we (?:welcome|value|"
        r"appreciate) (?:your )?) ?(?:any |your |a )?(?:questions?|comments?|feedback|suggestions?|corrections?|"
        r"thoughts|tips?|opinion|ideas)\b.{0,60}?\b(?:about|on|regarding|for|to|in) (?:this|our) (?:\p{L}+ "
        r")?(?:article|story|post|report|page|piece|coverage|newsletter|site|website|column|review)\b(?! of)|"
        r"\b(?:email|e-mail|write to|contact|message|tweet|get in touch with) (?:us|the (?:editors?|newsroom|author|"
        r"writer|reporter))\b.{0,80}?(?:@|\[email|with (?:any |your )?(?:comments|questions|tips|thoughts) (?:about|"
        r"on) (?:this|our) )|^\W*(?:found|spot|spotted|see|notice|noticed|have you (?:found|spotted|noticed)) (?:an?|"
        r"any|something) (?:error|mistake|typo|inaccura\p{L}+|wrong) (?:in|on|with) (?:this|our) (?:article|story|"
        r"page|post|site)\W*(?:\?$|.{0,30}(?:let us know|report it|email|contact us|@))|^\W*(?:please )?let us "
        r"know(?: here| below| in the comments)?\W*$|^\W*(?:was|did you find|is) this (?:article|page|post) (?:\p{L}+ "
        r")?(?:helpful|useful|interesting)\W*$|^\W*(?:how (?:useful|helpful) was|rate) this (?:article|post|page|"
        r"story)\W*$|^\W*(?:what do you think|what(?:['’]s| is) your (?:opinion|take|view|favou?rite \p{L}+)|do you "
        r"agree).{0,40}\? (?:let us know|tell us|share|leave|comment|sound off|join|write).{0,120}$|\b(?:let us know|"
        r"tell us|share your \p{L}+|sound off) (?:\p{L}+ ){0,5}?in the comments(?!:)|\b(?:leave|post|write|drop) "
        r"(?:us |me )?(?:an? |your )(?:comments?|reply|feedback)(?: and \p{L}+)? (?:below|in the comments?(?: section|"
        r" box)?(?: below)?)[.!]*$",
    ),
    act(
        r"aben Sie|ast du|abt ihr|enn Sie|enn du|eilen Sie uns|eilen Sie mir|eilt uns|eile uns|eile mir|eil uns|eil "
        r"mir|ehler gefunden|ehler entdeckt|ei Fragen|ür Fragen|ei Anregungen|ür Anregungen|ei Kritik|ür Kritik|ei "
        r"Hinweisen|ür Hinweise|ei Rückfragen|ür Rückfragen|ei Feedback|ür Feedback|ei Kommentaren|ür Kommentare|"
        r"reuen uns|reue mich|ewerten Sie|ewertest du|anden Sie|andest du|rtikel gefallen|eitrag gefallen|ext "
        r"gefallen|ilfreich|ommentar|einung ist gefragt|einung interessiert",
        r"\b(?:haben|hast|habt) (?:sie|du|ihr) (?:noch |eine |einen |weitere )*(?:fragen?|anregungen|kritik|"
        rf"hinweise?|anmerkungen|feedback|fehler|wünsche|ideen)\b.{{0,60}}?(?:\b{DIES}|schreiben sie uns)|"
        r"\bwenn (?:sie|du) (?:\p{L}+ ){0,3}(?:fragen|anmerkungen|anregungen|kritik|hinweise|"
        rf"fehler)\b.{{0,40}}?{DIES}|\bteil\p{{L}}* (?:(?:sie|du|ihr) )?(?:uns|mir) (?:doch |gerne )?(?:ihre|deine|"
        r"eure) (?:meinung|erfahrung\p{L}*|gedanken)|^\W*fehler (?:gefunden|entdeckt)|\b(?:bei|für) (?:fragen|"
        r"anregungen|kritik|hinweise|rückfragen|feedback|kommentare)(?=,| (?:und|oder|zu[mr]?|wenden|können|"
        rf"kontaktieren|schreiben|stehen|rund|melden|bitte|hierzu|sind)\b).{{0,80}}?(?:{DIES}|\b(?:an )?die "
        r"redaktion\b)|\b(?:wir|ich) freuen? (?:uns|mich) (?:\p{L}+ ){0,3}?(?:auf|über) (?:\p{L}+ ){0,3}?(?:ihre?|"
        r"deine?|eure?|jeden(?=.{0,40}?kommentar))\b.{0,60}?(?:rückmeldung|kommentar|feedback|anmerkung|meinung|"
        r"zuschrift|nachricht|anregung)|\bwie (?:bewerten sie|bewertest du|fanden sie|fandest du) diese[nrs]? "
        r"(?:artikel|beitrag|seite|text|rezept|produkt|post)\W*$|\bwie hat (?:ihnen|dir) (?:der|dieser) (?:artikel|"
        r"beitrag|text) gefallen\W*$|\bwar (?:diese[rs]?|der) (?:artikel|beitrag|seite) (?:\p{L}+ )?hilfreich|"
        r"\b(?:schreib\p{L}*|schick\p{L}*|send\p{L}*|teil\p{L}*|sag\p{L}*) (?:sie |du |mir |uns |doch |gerne "
        r")+(?:\p{L}+ ){0,4}?(?:kommentar|in die kommentare)|^\W*(?:ihre|deine|eure) meinung (?:ist gefragt|"
        r"interessiert uns)\W*$",
    ),
)
