"""Which lines of a page are paragraphs, or pieces of one."""

import re
from collections.abc import Sequence

from cleankit.model import STOPS, ends_sentence
from cleankit.rules.documents.torn import torn
from cleankit.rules.documents.width import long, width

ELLIPSIS = re.compile(r"(?:…|\.\.\.)\W*\Z")


def paragraph(line: str) -> bool:
    """Whether a line is a paragraph: long, and with a full stop."""
    return long(line) and ends_sentence(line, STOPS) and not ELLIPSIS.search(line)


def sizes(lines: Sequence[str]) -> list[int]:
    """Characters of each line (without white space at its ends) that is a paragraph or a piece of one, 0 of others."""
    return [width(line) * (piece or paragraph(line)) for line, piece in zip(lines, torn(lines), strict=True)]
