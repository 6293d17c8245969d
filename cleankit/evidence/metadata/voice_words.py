"""How whoever wrote an article speaks of himself behind it: in the first person, or as "the author"."""

from cleankit.evidence.metadata.author_words import IS, KIND, NAMES, NEXT, ROLES, TITLE
from cleankit.text.patterns import pattern

HELLO = r"(?:Hi|Hello|Hey|Hallo|Moin|Servus|Hola|Salut|Ciao|Ahoj|Cześć|Welcome|Willkommen)(?: there)?[!,.]* "
I_AM = (
    r"(?:I['’]m|I am|My name is|Ich bin|Mein Name ist|Ich heiße|Je suis|Je m['’]appelle|Soy|Me llamo|Sono|Mi chiamo|"
    r"Eu sou|Ik ben|Jestem|Nazywam się)"
)
CALLED = r"\p{Lu}\p{Ll}[\p{L}’-]*"
SELF = pattern(
    rf"\W{{0,3}}(?:{HELLO}{I_AM} {CALLED}(?=[ ,.!&–-])|{I_AM} {CALLED}(?: {CALLED})?,? "
    rf"(?:(?:and|und|et|y|e|en|i) )?(?:(?:an?|the|die|der|eine?|la|le|une?|una) )?(?:[\p{{L}}-]+ )?(?i:{ROLES}))"
)
"""The beginning of whoever presents himself: "Hi, I'm Ann ...", "I am Ann, editor". "I am Catholic" tells more."""
AS = pattern(
    r"Als (?:\p{L}[\p{L}-]* ){0,3}?(?i:[\p{L}-]*(?:redakteur|autor|manager|blogger|journalist|gründer|texter)(?:in)?) "
    r"(?:betreue|verantworte|leite|blogge|schreibe) ich (?!\p{L}* nicht)"
)
SITE = pattern(
    r"(?<!\p{L})(?:(?:my|this|mein\p{L}{0,2}|dies\p{L}{0,2}|de[nmr]|mi|este|mon|ce|mio|questo|meu|mijn|mój|mojego) "
    r"(?:blog|website|channel|kanal|podcast|magazin|youtube|newsletter|webseite)\p{L}{0,3}|"
    r"hier (?:bei|auf) \p{L}+|here (?:at|on) \p{L}+|stopped by|vorbeischau\p{L}*|blogger(?:in)?)(?!\p{L})",
    ignore_case=True,
)
"""Where he writes: his own site."""
NAMED = pattern(
    rf"\W{{0,3}}{TITLE}(?P<name>{NAMES})"
    r"(?:,? (?:is|ist|est|es|è|jest)\b [^.!?\n]{5,240}|, \p{L}[^.!?\n]{5,120})[.!] "
)
TRADE = pattern(
    r"\W{0,3}(?:(?:Senior|Staff|Managing|Deputy|Associate|Contributing|Executive|News|Sports|Tech|"
    r"Leitend\p{L}+|Frei\p{L}+) )?"
    r"(?:Editor|Writer|Reporter|Journalist|Blogger|Author|Columnist|Redakteur|Journalist|Autor)(?:in)?\b"
    r"(?!,|['’]s|:| (?:is|are|was|were|said|ist|war|sagt|hat)\b)"
)
"""A note that begins with the trade; "Editor, ..." begins a letter to one."""
ON = r"(?: (?:him|her|gerne?|doch|auch))? (?:on|at|via|by|auf|bei|unter|per|über|en|sur|su|no)\b"
ME = pattern(
    rf"(?<!\p{{L}})(?:(?:[Ff]ollow|[Kk]eep up with|[Ff]ind|[Rr]each|[Tt]weet|[Ww]rite to|[Ee]mail|[Cc]ontact|"
    rf"[Cc]onnect with) me{ON}(?! (?:his|her|the|an?|my|their|night|noon)\b)|[Ff]olgt? mir{ON}|[Ss]chreibt? mir{ON}|"
    r"bin ich (?:[\p{L}-]+ ){0,6}tätig|betreue ich|blogge ich|I (?:blog|cover)|"
    r"(?:[Ss]ígueme|[Ss]uivez-moi|[Ss]eguimi|[Ss]egue-me) (?:en|sur|su|no)\b)(?!\p{L})"
)
"""What only whoever writes says of himself."""
POSTS = (
    r"(?:diplomat|director|chair(?:man|woman)?|founder|partner|lawyer|attorney|teacher|adviser|advisor|coach|student|expert|"
    r"specialist|scientist|engineer|ambassador|psychologist|"
    r"(?:\p{L}*(?:direktor|mitglied|gründer|lehrer|berater|anwalt|experte|ingenieur|psycholog|student|leiter))(?:in)?|"
    r"\p{L}*(?:anwältin|psychologe|expertin)|director[ae]?|abogad[oa]|avocate?|direct(?:eur|rice)|fundador[ae]?|"
    r"fondat(?:eur|rice|ore)|experte|expert[oa]|direttore|direttrice|avvocat[oa])s?(?!\p{L})"
)
THE = pattern(
    r"\W{0,3}(?:(?:Der|Unser) Autor|(?:Die|Unsere) Autorin|(?:The|Our) (?:author|writer)|L['’]auteure?|"
    r"El autor|La autora|L['’]autore|L['’]autrice|O autor|A autora|De auteur|Autor|Autorka|Автор) "
    r"(?:(?:dieses|dieser|of this|de este|de cet|di questo|deste|van dit|tego|этой|этого) \p{L}+ )?"
    rf"(?:(?:{IS}) (?i:{KIND}(?:{ROLES}|{POSTS}){NEXT})|"
    r"(?:lebt|lives|vit|vive|mieszka)(?: and works| und arbeitet)? (?:in|im|à|en|w|a) \p{Lu}|"
    r"(?:writes (?:for|about|on)|schreibt (?:für|über|als|seit)|works (?:as|at|for)|arbeitet (?:als|bei|für)|"
    r"teaches|lehrt|unterrichtet|forscht|studiert|enseigne|enseña|insegna|écrit (?:pour|sur)|escribe (?:para|sobre)) )"
)
MORE = pattern(
    r"[.!] ?(?:More|Read more|See all|View all(?: posts)?|All (?:posts|stories|articles)|Mehr|"
    r"Weitere (?:Artikel|Beiträge)|Alle (?:Artikel|Beiträge)|Más|Ver todos los artículos|Voir tous les articles|Plus) "
    r"(?:by|from|von|de|por|par) (?P<name>[^!?\n]{3,50})$"
)
"""A link behind the note: to all that he wrote."""
SPOKEN = (
    "I'm", "I’m", "I am", "y name is", "ch bin", "ein Name ist", "ch heiße", "e suis", "appelle", "oy ", "e llamo",
    "ono ", "i chiamo", "u sou", "k ben", "estem", "azywam", " ich ", "ollow me", "with me", "ind me", "each me",
    "weet me", "e to me", "mail me", "tact me", "olg mir", "olgt mir", "reib mir", "reibt mir", "uivez-moi", "eguimi",
    "egue-me", "ígueme", "I cover", "I blog", "utor", "uthor", "uteur", "utrice", "riter ", "втор", "More by",
    "More from", "ead more by", "ead more from", "See all", "View all", "All posts", "All stories", "All articles",
    "Mehr von", "Weitere Artikel", "Weitere Beiträge", "Alle Artikel", "Alle Beiträge", "Más de", "Más por",
    "Ver todos", "Voir tous", "Plus de", "Plus par",
)  # fmt: skip
"""One of these stands in each."""
