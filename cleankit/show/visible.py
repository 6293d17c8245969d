"""Scraped text made visible: cut, and with everything that acts without being seen named instead."""

import functools
import re
import unicodedata
from collections.abc import Iterator
from typing import Literal, NamedTuple

Keep = Literal["start", "end", "both"]


class Piece(NamedTuple):
    """A stretch of shown text: plain text, a chip that stands for an invisible character, or the mark of a cut."""

    kind: Literal["text", "chip", "cut"]
    text: str
    title: str = ""


JOINERS = "\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}"
"""Format characters that words are spelled with; all others are shown as chips."""

BLANKS = frozenset(
    "\N{COMBINING GRAPHEME JOINER}\N{HANGUL CHOSEONG FILLER}\N{HANGUL JUNGSEONG FILLER}\N{HANGUL FILLER}"
    "\N{HALFWIDTH HANGUL FILLER}\N{KHMER VOWEL INHERENT AQ}\N{KHMER VOWEL INHERENT AA}\N{BRAILLE PATTERN BLANK}"
    "\N{MONGOLIAN FREE VARIATION SELECTOR ONE}\N{MONGOLIAN FREE VARIATION SELECTOR TWO}"
    "\N{MONGOLIAN FREE VARIATION SELECTOR THREE}"
) | {chr(c) for c in (*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0))}
"""Letters and marks that show nothing (the ranges are variation selectors)."""

MANY = 4
"""So many spaces in a row are counted instead: a row of them hangs over the edge of a page, and nobody counts it."""
CHIP = 8
"""A chip takes the room of as many letters; with it a string of controls stays as short as one of words."""


def visible(text: str, room: int = 160, keep: Keep = "start") -> list[Piece]:
    """The text cut to ``room`` characters at its start, its end, or in the middle, with what is invisible as chips."""
    if len(text) <= room and _width(text) <= room:
        return list(_pieces(text))
    cut = Piece("cut", "…")
    if keep == "end":
        return [cut, *_pieces(_head(text[-room:][::-1], room - 1)[::-1])]
    if keep == "start":
        return [*_pieces(_head(text[:room], room - 1)), cut]
    half = room // 2
    return [*_pieces(_head(text[:half], half)), cut, *_pieces(_head(text[-half:][::-1], half - 1)[::-1])]


def plain(text: str, room: int = 160) -> str:
    """The text as ``visible`` cuts and spells it, in one string, for places without markup (title, labels)."""
    return "".join(p.text for p in visible(text, room))


def one_line(text: str) -> str:
    """Text on one line, with what a terminal would hide or obey written as an escape; nothing is cut."""
    shown = []
    for char in text:
        if char in "\r\n":
            shown.append("⏎" if char == "\n" else "␍")
        elif char.isprintable() or char in JOINERS:
            shown.append(char)
        else:
            shown.append(f"<U+{ord(char):04X}>")
    return "".join(shown)


def _pieces(text: str) -> Iterator[Piece]:
    for part in re.split(f"( {{{MANY},}})", text):
        if len(part) >= MANY and not part.strip(" "):
            yield Piece("chip", f"␣×{len(part)}", f"{len(part)} spaces")
        else:
            yield from _spelt(part)


def _spelt(text: str) -> Iterator[Piece]:
    start = 0
    for i, char in enumerate(text):
        if _is_hidden(char):
            if start < i:
                yield Piece("text", text[start:i])
            yield Piece("chip", "↵" if char == "\n" else f"U+{ord(char):04X}", _describe(char))
            start = i + 1
    if start < len(text):
        yield Piece("text", text[start:])


@functools.cache
def _is_hidden(char: str) -> bool:
    """Controls, format characters, surrogates, private use, and every space but the common one."""
    if char == " " or char in JOINERS:
        return False
    return unicodedata.category(char)[0] in "CZ" or char in BLANKS


def _describe(char: str) -> str:
    name = "LINE FEED" if char == "\n" else unicodedata.name(char, "")
    return f"U+{ord(char):04X} {name}".strip()


def _width(text: str) -> int:
    return sum(CHIP if _is_hidden(c) else 1 for c in text)


def _head(text: str, room: int) -> str:
    """As much of the beginning as fits."""
    for i, char in enumerate(text):
        room -= CHIP if _is_hidden(char) else 1
        if room < 0:
            return text[:i]
    return text
