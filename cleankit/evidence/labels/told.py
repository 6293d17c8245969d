"""When a line tells of somebody: he is quoted, or a court, a firm, a crook acts."""

from cleankit.text.patterns import pattern

# Someone is quoted.
_SAYS = (
    r"said|says?|told|tells|according to|announced|reported|argue[sd]?|warn(?:s|ed)|claim(?:s|ed)|(?:advise|recommend|"
    r"suggest|explain|insist|recall|add|ask|urge|shout|admit|repl|beg|plead|quip)(?:s|ed|ted|ies|ied|ged)|wrote|writes|"
    r"sang|cried|(?:sign|flyer|poster|note|banner|label)\b.{0,30}?\breads|sagte[nr]?|sagt|sagen (?:die|viele)|lit-on|"
    r"laut(?! unsere)|zufolge|erklärte?n?|teilte|mitteilte|warnt|warnte|rät|raten|empfiehlt|riet|rief(?:en)?|ruft|"
    r"hei(?:ß|ss)t es|hieß es|versicherten?|stellten? .{0,30}?\bklar|so (?:der|die|das|ein|eine)|steht (?:auf|im|in)|"
    r"fragte[nr]?|bat(?:en)?|warb(?:en)?|forderte?n?|schrieb(?:en)?|schreibt|meinte?n?|mahnte?|betonte?|a déclaré|"
    r"déclare|selon|a-t-(?:il|elle)|dit|disai(?:t|ent)|criai(?:t|ent)|a lancé|a répondu|explique|affirme|conseille|"
    r"raconte|dijo|dice|según|afirmó|explicó|decía|aconseja|recomienda|pid(?:e|en|ió|ieron)|clamaban?|gritó|gritaban|"
    r"disse|ha detto|secondo|diceva|scrisse|chiese|gridò|segundo|afirmou|mandou|pediu|dizia|gritou|powiedział\p{L}*|"
    r"według|zdaniem|(?:po)?prosił\p{L}*|zachęcał\p{L}*|powtarzał\p{L}*|mówił\p{L}*|napisał\p{L}*|zei|zegt|volgens|"
    r"riep|vroeg|schreef|sade|säger|enligt|sanoi|mukaan|сказал\p{L}*|заявил\p{L}*|відповів|сказав|сообщил\p{L}*|по "
    r"словам|кричал\p{L}*|просил\p{L}*|считает|говорит|писал\p{L}*|призвал\p{L}*|قال|قالت|وقال|أعلن|أعلنت|ينصح|بحسب|"
    r"وفق|أضاف|وأضاف|معالي|گفت|گفته|می‌گوید|می گوید|می‌گویند|نوشت|نے کہا|کہا|söyledi|dedi|diyor|göre|אמר|אמרה"
)
SAYS = pattern(rf"(?<!\p{{L}})(?:{_SAYS})(?!\p{{L}})", ignore_case=True)
# Someone is quoted, or a court, an office, a company acts, or a crook: the line tells of it.
TOLD = pattern(
    rf"(?<!\p{{L}})(?:{_SAYS}|law|laws|court|judge|ruled|ruling|lawsuit|sued|fined|regulators?|lawmakers?|"
    r"researchers?|attack(?:s|ers?)?|exploits?|hackers?|malware|phishing|scam\p{L}*|fraud\p{L}*|criminals?|police|"
    r"ministers?|senators?|mayor|gesetz\p{L}*|kritisier\p{L}*|\p{L}*gericht(?:s|e|en|es)?|richter\p{L}*|urteil\p{L}*|"
    r"klagte|bußgeld\p{L}*|verbraucherzentrale\p{L}*|bundes\p{L}*|angreifer\p{L}*|betrüger\p{L}*|polizei|"
    r"bürgermeister\p{L}*|tribunal|escrocs?|tribunale|legge|ley|loi|código penal|lei [nd]\p{L}{1,2}|da lei|"
    r"estafador\p{L}*|truffator\p{L}*|golpistas?|sąd|ustaw\p{L}*|oszust\p{L}*|rechter|domstol\p{L}*|суд|закон\p{L}*|"
    r"мошенник\p{L}*|المحكمة|القانون|وزير|البرلمان|الخبيث|دادگاه|مجلس|عدالت|mahkeme\p{L}*|dolandır\p{L}*)(?!\p{L})",
    ignore_case=True,
)
# The plainest of these verbs, as they are written within a sentence.
TELLS = pattern(
    r"(?<!\p{L})(?:said|says|told|sagte|sagt|a déclaré|a-t-il|a-t-elle|dijo|disse|ha detto|сказал|сказала|заявил|قال|"
    r"قالت|وقال|گفت|نے کہا|söyledi|dedi|אמר|אמרה)(?!\p{L})"
)
