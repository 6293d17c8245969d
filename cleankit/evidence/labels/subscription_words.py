"""How a page offers itself: to read on, to be sent, to belong to it."""

from cleankit.evidence.labels.speech import act

READ = r"(?:story|article|post|content|issue|archive|rest of (?:this|the (?:story|article|post)))"
OFFER = (
    r"(?:news\p{L}*|stories|story|updates?|headlines?|essential|latest|posts?|articles?|round-?up|alerts?|deals|"
    r"podcasts?|join the|new code)"
)
TRICK = (
    r"(?:was|were|had|arrives?|lands?|receipt|sends|is sent|scam\p{L}*|phish\p{L}*|spam\p{L}*|fraud\p{L}*|hackers?|"
    r"malware|betrüg\p{L}*)"
)
SENT = r"(?:delivered|sent|straight|right|direct(?:ly)?|get|receive|sign up|subscribe)"
BOX = r"(?:(?:in|to|into) (?:your|their) (?:e-?mail |mail )?(?:inbox(?:es)?|mailbox|e-?mail))"
ACTS = (
    act(
        r"ubscri|nbox|mailbox|elivered daily|elivered weekly|elivered monthly|elivered every|Register|egister t|"
        r"egister n|egister h|egister f|egister b|lease register|to register|ust register|Sign up|ign up|ign in|log "
        r"in|Log in|lready a m|lready a s|lready a d|lready a p|lready an |r e-mail|r email|Become a|ecome a member|"
        r"ewsletter|EWSLETTER",
        r"\bto (?:view|read|access|see|unlock|finish|continue reading|keep reading) (?:\p{L}+ "
        rf"){{0,5}}?{READ}\b.{{0,40}}?(?:please |you (?:must|need to|have to) |, ?)(?:subscribe|sign (?:in|up)|log ?in|"
        r"register|become a (?:member|subscriber))\b(?! (?:with|at|of))|\b(?:subscribe|register|sign (?:in|up)|log in|"
        r"join)\b.{0,40}? to (?:(?:view|read|access|see|unlock|finish) (?:this|the full|the rest of (?:this|the)|our) "
        rf"(?:\p{{L}}+ )?{READ}?|(?:continue|keep) reading)\b|(?:^\W*|\byou(?:['’]re| are) "
        r")already an? (?:\p{L}+ )?(?:subscriber|member)\s*(?:[?.!,]|$)(?:\s*(?:$|(?:please )?(?:log|sign) in))"
        rf"|^(?=.*\b{OFFER}\b)(?!.*\b{TRICK}\b)(?!\W*(?:how|why|what)\b).*\b{SENT}\b.*\b{BOX}"
        r"(?:(?:,? (?:every|each|daily|weekly|once|twice|for free)\b[^.!?]*)?[.!]*$)|"
        rf"^(?=.*\b{OFFER}\b)(?!.*\b{TRICK}\b)(?!\W*(?:how|why|what)\b).{{0,60}}, (?:straight|right|delivered|"
        rf"direct(?:ly)?)\b.{{0,20}}{BOX}[.!]*$|"
        r"^\W*(?:[\p{L}-]+ ){0,3}(?:news|stories|articles|headlines|newsletters?|insights),? delivered (?:daily|"
        r"weekly|monthly|every (?:day|week|morning|month))[.!]?$|^\W*(?:please )?(?:subscribe|sign up|register)(?: "
        r"(?:now|today|here|for free|below|to our \p{L}+))*[!.]*$|^\W*(?:please )?(?:subscribe|become a(?:n|) "
        r"(?:\p{L}+ )?(?:member|subscriber)|sign up)\b.{0,80}?\b(?:unlimited access to (?:our|all (?:our|articles|"
        r"content|stories)|every (?:article|story)|the (?:site|website|archive))|our (?:\p{L}+ )?(?:coverage|content|"
        r"newsletters?|channel|podcast|magazine|print|digital)|exclusive (?:content|articles|stories)|ad[- ]free "
        r"reading)|\bsubscribe to (?:my|our) (?:youtube )?channel\b|^\W*(?:get|join|subscribe to|sign up for) (?:the|"
        r"our) .{0,40}newsletters?\W*$",
    ),
)
