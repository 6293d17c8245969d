"""Capitals behind "by" that name nobody."""

from cleankit.evidence.metadata.names import LINKS
from cleankit.text.folding import fold
from cleankit.words.lexicon import lexicon

IDIOMS = frozenset(
    "the all any his her their our my your its this that some no every popular royal semana san "
    "monday tuesday wednesday thursday friday saturday sunday".split()
)
"""Begin no name: "By The Numbers", "By Popular Demand", "Por Semana Santa", "By Monday Morning"."""


def is_idiom(name: str, lang: str) -> bool:
    """Whether the capitals behind "by" are those of a headline.

    >>> is_idiom("Hook Or Crook", "en"), is_idiom("Ann Lee", "en")
    (True, False)
    """
    first, *words = name.split()
    known = lexicon(lang)
    function_words = known.function_words - LINKS if known and not name.isupper() else frozenset()
    return first.lower() in IDIOMS or any(word[:1].isupper() and fold(word) in function_words for word in words)
