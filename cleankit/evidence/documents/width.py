"""How long a line is, whatever its script."""

import re

from cleankit.text.patterns import pattern

LEAST = 80
"""Characters of a paragraph."""
DENSE = pattern(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}]")
SYLLABLE = pattern(r"\p{Ethiopic}")
BROAD = re.compile("[\u1100-\u139f\u2d80-\U0010ffff]")
"""Where they all are, and little else: most lines are told ten times quicker so."""
WIDER = 1.5
"""Syllables and words: what takes 100 letters in English takes 35 to 50 of them."""


def width(line: str) -> int:
    """How long a line is, in characters of a script with spaces.

    >>> width("The river fell"), width("川は低くなった"), width("ወንዙ ቀነሰ")
    (14, 17, 13)
    """
    if not BROAD.search(line):
        return len(line)
    return len(line) + int(WIDER * len(DENSE.findall(line))) + _syllables(line)


def words(line: str) -> int:
    """How many words a line has; where there are no spaces two letters are one.

    >>> words("The river fell"), words("川は低くなった")
    (3, 4)
    """
    return line.count(" ") + 1 + _dense(line) // 2


def long(line: str) -> bool:
    """Whether a line is as long as a paragraph."""
    return len(line) >= LEAST or (len(line) * (1 + WIDER) >= LEAST and width(line) >= LEAST)


def _syllables(line: str) -> int:
    """How many syllables of Ethiopic a line has that begins with some: each says as much as two letters."""
    return len(SYLLABLE.findall(line)) if any("\u1200" <= char <= "\u137f" for char in line[:9]) else 0


def _dense(line: str) -> int:
    """How many letters say as much as a syllable or a word."""
    return len(DENSE.findall(line)) if BROAD.search(line) else 0
