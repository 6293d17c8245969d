"""How long a line is, whatever its script."""

from cleankit.patterns import pattern

LEAST = 80
"""Characters of a paragraph."""
CLOSE = pattern(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}]")
NARROW, WIDER = "\u1100", 1.5
"""Syllables and words, all behind this letter: what takes 100 letters in English takes 35 to 50 of them."""


def width(line: str) -> int:
    """How long a line is, in characters of a script with spaces.

    >>> width("The river fell"), width("川は低くなった")
    (14, 17)
    """
    if line.isascii() or max(line) < NARROW:
        return len(line)
    return len(line) + int(WIDER * len(CLOSE.findall(line)))


def words(line: str) -> int:
    """How many words a line has; where there are no spaces two letters are one.

    >>> words("The river fell"), words("川は低くなった")
    (3, 4)
    """
    return line.count(" ") + 1 + (0 if line.isascii() or max(line) < NARROW else len(CLOSE.findall(line)) // 2)


def long(line: str) -> bool:
    """Whether a line is as long as a paragraph."""
    return len(line) >= LEAST or (len(line) * (1 + WIDER) >= LEAST and width(line) >= LEAST)
