"""What stands at the edges of a label and is none of it: bullets, brackets, quotes, arrows, emoji, counters."""

import re

VOWELS = r"\u0900-\u0dff\u102b-\u103e\u1056-\u1059\u17b4-\u17d3"
"""Vowel signs of Indic scripts, of Burmese and of Khmer: no letters to a computer, but here."""
SIGN = rf"[^\w?؟{VOWELS}]|_"
LEFT = re.compile(rf"(?:\(\d[\d.,]*\)|{SIGN})*")
_COUNT, _ALONE = "0123456789.,", re.compile(SIGN)


def bare(folded: str) -> str:
    """A folded line, or a word, without the decoration at its edges."""
    left, right = core(folded)
    return folded[left:right]


def core(folded: str) -> tuple[int, int]:
    """Where a folded line begins and ends without decoration."""
    left = 0 if folded[:1].isalnum() else end_of(LEFT, folded, 0)
    right = len(folded)
    while right > left and not folded[right - 1].isalnum():
        begin = right - 1
        if folded[begin] == ")":  # of a counter, perhaps: "(12)"
            begin = len(folded[left:begin].rstrip(_COUNT)) + left
            begin = begin - 1 if folded[begin].isdecimal() and begin > left and folded[begin - 1] == "(" else right - 1
        if begin == right - 1 and not _ALONE.match(folded[begin]):
            break
        right = begin
    return left, right


def end_of(pattern: re.Pattern[str], text: str, at: int) -> int:
    """Where what the pattern matches there ends, or the place itself."""
    found = pattern.match(text, at)
    return found.end() if found else at
