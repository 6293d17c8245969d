"""Paragraphs that a scraper has torn apart."""

import re
from collections.abc import Sequence

from cleankit.evidence.documents.width import LEAST, width
from cleankit.text.letters import small
from cleankit.text.lines import ends_sentence
from cleankit.text.patterns import pattern

MARKS = ",.;:!?)]}»”’،؛؟。、，；：）」』"
GOES_ON = pattern(rf"(?!\.\.)[{re.escape(MARKS)}]|(?!o\s\P{{Ll}})\p{{Ll}}(?!\p{{Lu}})")
"""How a line begins that goes on with a sentence. Not the bullet "o" of text browsers, no "iPhone"."""
OPEN, CLOSED = "([„「『（", ",.;)، 。、，）"
"""A line that ends with the first goes on; what begins with the second does, whatever stands before it."""
STOP = pattern(r"[.!?؟۔।](?=\s|\Z|[\"'»”’)\]])|[。！？]")
TORN = 2
"""Lines that begin so in a page where lines without capitals may go on as well, if those before them do not end."""
BEFORE = 40
"""Characters of a line before a name that a sentence goes on behind, and of one that is more than a button."""


def torn(lines: Sequence[str]) -> list[bool]:
    """Which lines (without white space at their ends) are pieces of a paragraph.

    A scraper that takes a page text node by text node puts each link and each word in bold on a line of its own.

    >>> torn(["Home", "The mayor spoke to the town on Monday and told", "The Valley Paper", ", for once, the truth."])
    [False, True, True, True]
    >>> torn(["home", "news", "about the paper"])
    [False, False, False]
    >>> river = "ორშაბათს, გვიან ღამით, მდინარე კალაპოტიდან გადმოვიდა და სოფლის ხიდი დააზიანა."
    >>> torn(["მთავარი", "სიახლეები", river])  # Georgian has no capitals
    [False, False, False]
    """
    follows = [(line[0] in MARKS or small(line[0])) and GOES_ON.match(line) is not None for line in lines]
    if not any(follows):
        return follows
    caseless = sum(line[0] in CLOSED for line in lines) >= TORN
    for i in range(1, len(lines)):
        line, before, more = lines[i], lines[i - 1], i + 1 < len(lines) and follows[i + 1]
        if before[-1] in OPEN or (follows[i] and line[0] in CLOSED):
            follows[i] = True
        elif ends_sentence(before):
            follows[i] = False
        else:
            after = len(before) >= BEFORE or follows[i - 1]
            whole = len(line) >= BEFORE or ends_sentence(line)
            follows[i] = (follows[i] and (more or whole)) or (more and after)
            if caseless and after and before[-1] not in ":：" and line.upper() == line.lower():
                follows[i] = follows[i] or whole or len(lines[min(i + 1, len(lines) - 1)]) >= BEFORE
    out: list[bool] = []
    for i in range(1, len(lines) + 1):
        if i == len(lines) or not follows[i]:
            out += [_told(lines[len(out) : i])] * (i - len(out))
    return out


def _told(pieces: Sequence[str]) -> bool:
    """Whether lines that go on with one another tell something: a sentence ends among them, or they are long."""
    text = " ".join(pieces)
    if len(pieces) == 1 or width(text) < LEAST:
        return False
    return STOP.search(text) is not None or (len(text) >= 2 * LEAST and max(map(len, pieces)) >= BEFORE)
