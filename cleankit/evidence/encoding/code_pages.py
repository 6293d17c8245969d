"""How UTF-8 looks that was read in another code page, and what it was."""

import re
import unicodedata

from cleankit.text.patterns import pattern

# What the bytes 80-FF become in the code pages that UTF-8 is most often read as; where databases and browsers leave a
# byte as the control character of the same number, that stands for the byte as well.
PAGES = {
    page: {chr(b): b for b in range(0x80, 0xA0)} | {bytes([b]).decode(page, "ignore"): b for b in range(0x80, 0x100)}
    for page in ("cp1252", "cp1256", "cp1251", "cp1253", "cp1255", "cp1254", "cp1250", "mac_roman")
}
for _table in PAGES.values():
    _table.pop("", None)
RUNS = {
    page: pattern(rf"[{re.escape(''.join(table))}]+(?: [{re.escape(''.join(table))}]+)*")
    for page, table in PAGES.items()
}
# A lead byte (C2-EF) and a continuation byte (80-BF) as they look in each page: without such a pair at its beginning
# a run is none.
PAIRS = {
    page: pattern(
        "[{}][{}]".format(
            *(
                re.escape("".join(c for c, b in table.items() if b in part))
                for part in (range(0xC2, 0xF0), range(0x80, 0xC0))
            )
        )
    )
    for page, table in PAGES.items()
}
FORMAT = "\N{NO-BREAK SPACE}\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}\N{RIGHT-TO-LEFT MARK}\N{LEFT-TO-RIGHT MARK}"
LATIN = frozenset({"cp1252", "cp1254", "cp1250"})
EDGES = "\N{NO-BREAK SPACE}”“„’‘»«›‹–—…"
"""What stands behind the last letter of a word: É” and é\N{NO-BREAK SPACE}» happen to be valid UTF-8."""


def repair(run: str, page: str, least: int) -> str | None:
    """What the run was before its UTF-8 was read as ``page``; None when it cannot have been that.

    ``least``: so many letters must come out, for two signs that happen to be valid UTF-8 prove little.
    """
    table = PAGES[page]
    try:
        plain = bytes(table[char] if char in table else ord(char) for char in run).decode("utf-8")
    except (UnicodeDecodeError, ValueError):
        return None
    letters = sum(char.isalpha() for char in plain)
    controls = sum(not char.isprintable() and char not in FORMAT for char in plain)
    return plain if letters >= least and not controls and len(plain) < len(run) else None


def doubtful(text: str, start: int, end: int, plain: str) -> bool:
    """Whether the run may be the last letter of a word and the mark behind it: é », Ã”."""
    if len(plain) > 1 or unicodedata.category(plain)[0] in "PSZ":
        return False
    if text[end - 1] not in EDGES or text[end : end + 1].isalpha():
        return False
    before = text[max(0, start - 1) : start]
    return text[start].islower() or before.isupper() or not (before.isalpha() or text[start] == "Ã")
