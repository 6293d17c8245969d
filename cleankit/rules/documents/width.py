"""How long a line is, whatever its script."""

from cleankit.patterns import pattern

LEAST = 80
"""Characters of a paragraph."""
DENSE = pattern(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}]")
NARROW, WIDER = "\u1100", 1.5
"""Syllables and words, all behind this letter: what takes 100 letters in English takes 35 to 50 of them."""


def width(line: str) -> int:
    """How long a line is, in characters of a script with spaces.

    >>> width("The river fell"), width("川は低くなった")
    (14, 17)
    """
    return len(line) + int(WIDER * _dense(line))


def words(line: str) -> int:
    """How many words a line has; where there are no spaces two letters are one.

    >>> words("The river fell"), words("川は低くなった")
    (3, 4)
    """
    return line.count(" ") + 1 + _dense(line) // 2


def long(line: str) -> bool:
    """Whether a line is as long as a paragraph."""
    return len(line) >= LEAST or (len(line) * (1 + WIDER) >= LEAST and width(line) >= LEAST)


def _dense(line: str) -> int:
    """How many letters say as much as a syllable or a word; most lines are told by their last letter in code order."""
    return 0 if line.isascii() or max(line) < NARROW else len(DENSE.findall(line))
