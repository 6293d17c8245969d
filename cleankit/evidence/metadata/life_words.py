"""What is told of whom an article is about, rather than of whoever wrote it."""

from collections.abc import Iterable

from cleankit.evidence.metadata.author_words import STEMS
from cleankit.text.patterns import pattern

LIFE = pattern(
    r"\b(?:(?:was|were) born|died|death|starb|gestorben|verstarb|geboren|mort|décéd\p{L}+|née? (?:en|le|à)|nació|"
    r"murió|falleció|nacque|nat[oa] (?:nel|il|a)|morì|nasceu|morreu|overleed|urodził\p{L}*|zmarł\p{L}*|родил\p{L}*|"
    r"умер\p{L}*|doğdu|öldü|ولد|ولدت|توفي|توفيت|متولد|درگذشت)\b",
    ignore_case=True,
)
WORKS = pattern(
    rf"(?:{'|'.join(STEMS)})\p{{L}}* (?:for|at|of|with|based|covering|bei|beim|von|vom|der|des|für|chez|pour|de|du|à|"
    rf"del|di|da|para|per|van|voor|bij|w|dla|в)\b"
)
"""Where whoever writes works: the trade alone may be that of anybody."""
WROTE = pattern(
    r"(?:^|[,.] )(?:co-?)?(?:author|autor|autorin|autora|autorka|auteure?) "
    r"(?:of|von|mehrerer|zahlreicher|d[eou]s?|książ\p{L}*)\b",
    ignore_case=True,
)
"""In a note that leaves out the name, for it stands above."""
BESIDE = pattern(
    r"(?:\b(?:by|von|par|por|di|da|door|about|über|author|autor|text|posts?|redaktion|from|and|the|more|mehr|view|all|"
    r"alle|articles?|artikel|beiträge|stories|lesezeit|min|minutes?|minuten|read|reading|time|uhr|um|on|at|am|updated|"
    r"published|posted|stand|comments?|kommentare)\b|\d+)\W*"
)
"""Words beside a name on a line that names nobody but the author."""


BOOK = pattern(
    r" is the author of (?:the|an?|his|her) \p{Ll}| ist (?:die |der )?Autor(?:in)? (?:des|der|eines|einer) \p{Ll}|"
    r"(?:who|which) (?:was|were|died|had|expects?|believes?|wants?|hopes?)\b|\bwhose\b|\d, is\b"
)
"""What an article says of those it is about: their book, what befell them, their age."""
OPINES = pattern(
    r"(?<!\p{L})(?:(?:she|he|they|sie|er|elle|il|ella|él) (?:thinks?|believes?|expects?|hopes?|fears?|wants?|warns?|"
    r"knows?|doubts?|agrees?|recalls?|remembers?|glaubt|meint|erwartet|hofft|fürchtet|warnt|weiß|croit|pense|espère|"
    r"cree|piensa|teme)|(?:in|from) (?:prison|jail|custody|exile)|arrested|im Gefängnis|in Haft|verhaftet|en prison|"
    r"en prisión)(?!\p{L})",
    ignore_case=True,
)
"""What they think, or where they sit."""
AT = pattern(
    r" (?:(?:teaches|lehrt|unterrichtet|enseigne|enseña|insegna) [^.]{2,80}?(?:Universi|College|School|Hochschule|"
    r"Institut|Academy|Akademie|École|Escuela)|covers [^.]{3,80} for (?:the )?\p{Lu})"
)
"""What writers and scholars do, and where."""


BYLINE = pattern(
    r"^\W*(?:By|Von|Par|Por|Di|Door|Text:?|"
    r"(?:From|Excerpted from|Adapted from|Aus) (?:the|his|her|dem|seinem|ihrem) .{3,80} (?:by|von)) "
)
"""Before the name of whoever wrote, at the beginning of a line: the article may go on behind it."""


def told_of(name: str, title: str | None, others: Iterable[str]) -> bool:
    """Whether the title or another line tells of somebody of that surname: the article is about him."""
    last = name.rsplit(maxsplit=1)[-1]
    if last in (title or ""):
        return True
    for line in others:
        if last in line:
            begins = BYLINE.match(line)
            rest = line.removeprefix(begins.group() + name) if begins else line
            if (last in rest or rest[1:2].islower()) and not names_only(line, name):
                return True
    return False


def names_only(line: str, name: str) -> bool:
    """Whether a line says no more than who the author is.

    >>> names_only("By Ann Lee", "Ann Lee"), names_only("Ann Lee falls into the river", "Ann Lee")
    (True, False)
    """
    return name in line and not BESIDE.sub("", line.replace(name, "").lower()).strip(" \t*•·|/,:.–—-")
