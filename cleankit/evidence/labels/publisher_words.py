"""How a site says what it is and to whom it belongs."""

from cleankit.text.patterns import pattern

NAME = (
    r"(?:The |Der |Die |Das |Le |La |El |Il )?[\p{Lu}\p{N}][\w.&’'-]*®?"
    r"(?: (?:of |the |de |für |und |& )?[\p{Lu}\p{N}][\w.&’'-]*®?){0,4}"
)
SORT = (
    r"(?:newspaper|news ?site|website|web site|magazine|blog|publication|publisher|online-?\w*|"
    r"magazin|\w*zeitung|nachrichtenportal|informationsportal|journal en ligne|site d.information|diario|"
    r"peri[oó]dico|medio|revista|jornal|quotidiano|testata|rivista|serwis|gazeta|tygodnik|krant|nieuwssite)"
)
HOUSE = r"(?:media|medien|verlag|publish\w*|press|presse|news|network|radio|\w*zeitung|éditions?|editor\w*|tribunale)"
CLAUSE = (
    r"(?:,? (?:and|und|et|y|e) (?:is|was|has|so|the|it|ist|war|hat|auch|die|der|das|est|es|también|anche)|"
    r",? (?:which|who|that|where|whose|der|dem|den|deren|dessen|que|qui|che|cui|który|która|które)) "
)
"""The sentence goes on: it tells of the house."""
# Whose it is: a house of papers, or the court where it is entered.
OWNED = pattern(
    rf"\W{{0,3}}(?P<name>{NAME}) (?i:is (?:an? )?(?:part|brand|division|publication|member|product|service) of|"
    r"is (?:owned|published|operated)(?: and (?:owned|published|operated))? by|"
    r"ist (?:eine?n? )?(?:[\p{L}-]+-)?(?:marke|angebot|dienst|produkt|projekt|service|magazin|portal|publikation|teil) "
    r"(?:der|des|von|aus)|wird (?:herausgegeben|betrieben|verlegt) von|"
    r"è una testata(?: giornalistica)? registrata|est (?:une marque|un site|une publication) (?:du|de la|de|éditée?)|"
    r"est (?:édité|publié) par|es (?:una marca|un producto|una publicación) de|es (?:editado|publicado) por|"
    rf"é (?:uma marca|um produto|uma publicação) d[eao]|jest (?:częścią|marką|własnością)) [^.!?]{{0,80}}?(?<!\p{{L}})"
    rf"(?i:{HOUSE})(?!\p{{L}})(?!.*{CLAUSE})"
)
# What it is, and for whom: "your guide to the valley".
SERVES = pattern(
    rf"\W{{0,3}}(?P<name>{NAME})(?:(?<=[\w®] [^ ]+|\w\.\p{{Ll}}+) (?:is|ist|es|est|è|é|jest) |"
    r" is (?=[^.]* brought to you by))"
    r"(?:(?:an?|the|your|our|ein|eine|Ihr|Ihre|dein|deine|das|die|der|el|un|una|le|la|votre|il|o|um) )?"
    rf"(?:(?!not |kein|nicht )[\p{{L}}’'&-]+,? ){{0,6}}?(?i:{SORT})\b(?!.*{CLAUSE}|, (?:die|das|der) )"
)
OURS = pattern(
    r"(?<!\p{L})(?:your|brought to you|Ihre?[nrm]?|dein\p{L}*|unser\p{L}*|votre|nuestr\p{L}*|nostr\p{L}*|noss\p{L}*|"
    r"nasz\p{L}*|mayor difusi[oó]n|más leíd[oa]|leading|führend\p{L}*)(?!\p{L})"
)
