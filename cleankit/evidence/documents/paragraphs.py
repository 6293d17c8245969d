"""Which lines of a page are paragraphs, or pieces of one."""

import re
from collections.abc import Sequence

from cleankit.evidence.documents.torn import torn
from cleankit.evidence.documents.width import long, width
from cleankit.text.lines import STOPS, ends_sentence
from cleankit.text.patterns import pattern

COLON = pattern(r"\p{Armenian}\W?:\Z")
ELLIPSIS = re.compile(r"(?:…|\.\.\.)\W*\Z")
BARE, UNSTOPPED = pattern(r"[\p{Thai}\p{Lao}]\W*\Z"), 150
"""The end of a line in such a script, and the characters of one that is a paragraph."""


def ended(line: str) -> bool:
    """Whether a line ends as a sentence does.

    Thai and Lao write no full stop, but long paragraphs; Armenians type a colon for theirs.

    >>> ended("He said:"), ended("ասաց նա:"), ended("ասաց նա։")
    (False, True, True)
    """
    if line.endswith(":"):
        return COLON.search(line) is not None
    return ends_sentence(line, STOPS) or (len(line) >= UNSTOPPED and BARE.search(line) is not None)


def paragraph(line: str) -> bool:
    """Whether a line is a paragraph: long, and with an end."""
    return long(line) and ended(line) and not ELLIPSIS.search(line)


def sizes(lines: Sequence[str]) -> list[int]:
    """Characters of each line (without white space at its ends) that is a paragraph or a piece of one, 0 of others."""
    pieces = zip(lines, torn(lines), strict=True)
    return [width(line) if piece or paragraph(line) else 0 for line, piece in pieces]
