"""What is told of a life: of whom an article is about, rather than of whoever wrote it."""

from cleankit.patterns import pattern
from cleankit.rules.metadata.author_words import STEMS

LIFE = pattern(
    r"\b(?:(?:was|were) born|died|death|starb|gestorben|verstarb|geboren|mort|décéd\p{L}+|née? (?:en|le|à)|nació|"
    r"murió|falleció|nacque|nat[oa] (?:nel|il|a)|morì|nasceu|morreu|overleed|urodził\p{L}*|zmarł\p{L}*|родил\p{L}*|"
    r"умер\p{L}*|doğdu|öldü|ولد|ولدت|توفي|توفيت|متولد|درگذشت)\b",
    ignore_case=True,
)
WORKS = pattern(
    rf"(?:{'|'.join(STEMS)})\p{{L}}* (?:for|at|of|with|based|bei|beim|von|vom|der|des|für|chez|pour|de|du|à|del|di|"
    rf"da|para|per|van|voor|bij|w|dla|в)\b"
)
"""Where whoever writes works: the trade alone may be that of anybody."""
