"""Which lines of a page are paragraphs, or pieces of one that the scraper has torn apart."""

import re
from collections.abc import Sequence

from cleankit.model import STOPS, ends_sentence
from cleankit.patterns import pattern

LEAST = 80
"""Characters of a paragraph."""
CLOSE = pattern(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]")
NARROW, WIDER = "\u0e00", 1.5
"""Scripts without spaces, all behind this letter: what takes 100 letters in English takes 35 to 45 there."""
ELLIPSIS = re.compile(r"(?:…|\.\.\.)\W*\Z")
GOES_ON = pattern(r"(?!\.\.)[,.;:!?)\]}»”’،؛؟。、，；：）」』]|(?!o\s\P{Ll})\p{Ll}(?!\p{Lu})")
"""How a line begins that goes on with a sentence. Not the bullet "o" of text browsers, no "iPhone"."""
OPEN, CLOSED = "([„「『（", ",.;)، 。、，）"
"""A line that ends with the first goes on; what begins with the second does, whatever stands before it."""
STOP = pattern(r"[.!?؟۔।](?=\s|\Z|[\"'»”’)\]])|[。！？]")
BEFORE = 40
"""Characters of a line before a name that a sentence goes on behind, and of one that is more than a button."""


def width(line: str) -> int:
    """How long a line is, in characters of a script with spaces.

    >>> width("The river fell"), width("川は低くなった")
    (14, 17)
    """
    if line.isascii() or max(line) < NARROW:
        return len(line)
    return len(line) + int(WIDER * len(CLOSE.findall(line)))


def words(line: str) -> int:
    """How many words a line has; two letters are one in scripts without spaces.

    >>> words("The river fell"), words("川は低くなった")
    (3, 4)
    """
    return line.count(" ") + 1 + (0 if line.isascii() or max(line) < NARROW else len(CLOSE.findall(line)) // 2)


def paragraph(line: str) -> bool:
    """Whether a line is a paragraph: long, and with a full stop."""
    return (len(line) >= LEAST or width(line) >= LEAST) and ends_sentence(line, STOPS) and not ELLIPSIS.search(line)


def sizes(lines: Sequence[str]) -> list[int]:
    """Characters of each line (without white space at its ends) that is a paragraph or a piece of one, 0 of others."""
    return [width(line) * (piece or paragraph(line)) for line, piece in zip(lines, torn(lines), strict=True)]


def torn(lines: Sequence[str]) -> list[bool]:
    """Which lines (without white space at their ends) are pieces of a paragraph.

    A scraper that takes a page text node by text node puts each link and each word in bold on a line of its own.

    >>> torn(["Home", "The mayor spoke to the town on Monday and told", "The Valley Paper", ", for once, the truth."])
    [False, True, True, True]
    """
    follows = [i > 0 and GOES_ON.match(line) is not None for i, line in enumerate(lines)]
    if not any(follows):
        return follows
    for i in range(1, len(lines)):
        line, before, more = lines[i], lines[i - 1], i + 1 < len(lines) and follows[i + 1]
        tells = line[0] in CLOSED or (
            (more or len(line) >= BEFORE or ends_sentence(line)) and not ends_sentence(before)
        )
        name = more and (len(before) >= BEFORE or follows[i - 1]) and not ends_sentence(before)
        follows[i] = (follows[i] and tells) or name or before[-1] in OPEN
    out: list[bool] = []
    for i in range(1, len(lines) + 1):
        if i == len(lines) or not follows[i]:
            text = " ".join(lines[len(out) : i]) if i - len(out) > 1 else ""
            out += [width(text) >= LEAST and STOP.search(text) is not None if text else False] * (i - len(out))
    return out
