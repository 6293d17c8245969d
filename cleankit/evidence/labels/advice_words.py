"""What a text is not: no advice, no substitute; and who has checked it."""

from cleankit.evidence.labels.speech import act

TEXT = (
    r"(?:(?:this|these|our) (?:\p{L}+ ){0,2}?(?:articles?|content|information|site|website|post|page|blog|materials?|"
    r"text|guide)|the (?:contents?|information|materials?) (?:\p{L}+ ){0,3}?(?:on|in|of|by) (?:this|our) (?:\p{L}+ "
    r")?(?:article|site|website|page|post|blog|guide))"
)
INHALT = (
    r"(?:(?:diese[rs]?|unsere?) (?:\p{L}+ )?(?:artikel|text|inhalte?|informationen|beitrag|beiträge|seite|website|"
    r"angaben|ratgeber)|(?:informationen|inhalte|angaben) (?:auf dieser|dieser|in diesem|unserer|auf unserer))"
)
ACTS = (
    act(
        r"dvice|ubstitute for|nformational|ducational purposes|ducational and|nformation only|ally reviewed|ally "
        r"checked|act-checked|act checked|xpert-reviewed|xpert reviewed|ntertainment purposes|l recommendation|t "
        r"recommendation",
        rf"^(?!.*\b(?:but|except)\b).*\b{TEXT}\b.{{0,120}}?\b(?:is|are|does|do|should|may|must)(?: \p{{L}}+)? (?:not|"
        rf"never|no)\b.{{0,60}}?\b(?:substitute for (?:\p{{L}}+ )"
        r"{0,3}(?:advice|consultation|doctor|physician|diagnosis|treatment|counsel|care)|(?:medical|legal|financial|"
        r"investment|professional|tax) (?:\p{L}+ ){0,3}(?:advice|recommendation))|"
        rf"\b{TEXT}\b.{{0,60}}?\b(?:for (?:general |your )?(?:informational?|educational|entertainment)(?: and "
        r"\p{L}+| or \p{L}+)? purposes? only|general information only)|^\W*(?:for|provided for) (?:informational|"
        r"educational)(?: and \p{L}+)? purposes only\b|^\W*(?:this is )?not (?:financial|investment|legal|medical) "
        r"advice\W*$|\b(?:this|our) (?:article|content|story|post|page)s? (?:was|is|were|are|has been|have been) "
        r"(?:medically|fact[- ]|expert[- ]) ?(?:reviewed|checked|verified)(?:\W*$| by (?:our|an? (?:doctor|physician|"
        r"board)|dr)\b)",
    ),
    act(
        r"ersetzt |ersetzen |ersetzt.|kein Ersatz|tellt keine|tellen keine|ind keine|ienen nur|ient nur|ienen "
        r"lediglich|ient lediglich|ienen ausschließlich|ient ausschließlich|er allgemeinen Inf|eprüft",
        rf"\b{INHALT}\b.{{0,160}}?\b(?:ersetz\p{{L}}+ (?:kein\p{{L}}*|nicht)|stell\p{{L}}+ keine|sind keine|kein "
        r"ersatz)\b.{0,120}?\b(?:\p{L}*arzt\p{L}*|ärztlich\p{L}*|\p{L}*beratung(?! de[rs] )|diagnose|behandlung|"
        r"apotheker\p{L}*|selbstdiagnose)|"
        rf"\b{INHALT}\b.{{0,80}}?\bdien\p{{L}}+ (?:nur|lediglich|ausschließlich|allein|der "
        rf"allgemeinen)\b.{{0,40}}?information|\b{INHALT}\b.{{0,200}}?\b(?:von|durch) (?:\p{{L}}+ "
        rf"){{0,3}}(?:medizinern?|ärzten|"
        r"ärztinnen|fachredakt\p{L}+)\b.{0,30}?geprüft[.!]*$",
    ),
)
