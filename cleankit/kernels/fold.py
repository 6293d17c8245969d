"""Letters that readers take for the same, folded into one: for comparing texts, never for showing them.

A copy of an article may reach us with Persian letters in Arabic words, with other digits, without vowel signs or
with hidden joiners; to a shingle each of these is another word. The fold below is *universal*: it knows no
language, so two crawls that guess the language differently still get the same signatures. What it throws
together (``ة`` and ``ه``, ``é`` and ``e``) may differ in meaning; five words in a row make that harmless.

Sources: general categories, combining classes and compatibility decompositions (NFKD) of the Unicode Character
Database, as Python ships it; the Arabic-script groups are the confusions met in scraped news (a Persian or Urdu
keyboard used for Arabic, and the reverse). Code points that a newer Unicode adds separate words until then.
"""

import functools
import unicodedata
from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt

FOLD_VERSION: Final = 1
"""Raise it when any code point folds differently: older signatures are then not comparable."""

WORDS: Final = 5
"""Words in a shingle."""

PERMUTATIONS: Final = 128
"""Permutations, so uint32 numbers, in a signature."""

SCHEME: Final = f"affine32/w{WORDS}/fold{FOLD_VERSION}"
"""What signatures must agree on to be compared; written into every index of them."""

SEPARATOR: Final = 0
DROP: Final = 1
SOLO: Final = 1 << 31
"""Flag: this code point is a word by itself."""
MANY: Final = 1 << 30
"""Flag: folds into several letters; the rest of the value is ``start << 5 | length`` in ``Table.tails``."""
SIZE: Final = 0x20000
"""Code points that the table covers (planes 0 and 1); ``fold`` says what the planes above do."""

_SEPARATE, _DROPPED = " ", ""

# One letter a group stands for all of it. Hamza carriers fold into their carrier by decomposition (ئ ؤ أ إ آ ۀ ۂ ۓ),
# exactly as they do when hamza arrives as a combining mark; the lone hamza ء is a letter. Urdu ے looks like no ي.
_GROUPS: Final = {
    "ي": "ىیېێۍؠ",
    "ك": "کڪ",
    "ه": "ةہھەۃ",
    "ا": "ٱ",
    "σ": "ς",
    "i": "ı",
}
_ALIKE: Final = {ord(other): letter for letter, others in _GROUPS.items() for other in others}

# Tatweel, the combining grapheme joiner and the variation selectors draw a letter, they are none.
_UNSEEN: Final = frozenset([0x0640, 0x07FA, 0x034F, *range(0xFE00, 0xFE10), *range(0x180B, 0x1810)])

# Written without spaces between words: Thai, Lao, Myanmar, Khmer, Kana and Bopomofo, Han.
_NO_SPACES: Final = (
    (0x0E01, 0x0EFF),
    (0x1000, 0x109F),
    (0x1780, 0x17D3),
    (0x3005, 0x3007),
    (0x3031, 0x312F),
    (0x31A0, 0x31FF),
    (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF),
    (0xF900, 0xFAFF),
    (0x1AFF0, 0x1B16F),
    (0x20000, 0x3FFFF),  # some signs of the BMP decompose into these
)

# Large blocks of letters that fold into themselves: Han, Hangul (syllables are not taken apart), Yi, and ancient
# scripts. Skipping them makes the table quick to build; a test compares both ways.
_PLAIN: Final = (
    (0x3400, 0x4DBF),
    (0x4E00, 0x9FFC),
    (0xA000, 0xA48C),
    (0xAC00, 0xD7A3),
    (0x12000, 0x12399),
    (0x13000, 0x1342E),
    (0x14400, 0x14646),
    (0x16800, 0x16A38),
    (0x17000, 0x187F7),
    (0x18800, 0x18CD5),
)


class Table(NamedTuple):
    """The fold as arrays.

    codes: uint32[SIZE], what each code point folds into, or SEPARATOR, DROP, or a value flagged SOLO or MANY
    tails: uint32[k], the letters of the MANY
    """

    codes: npt.NDArray[np.uint32]
    tails: npt.NDArray[np.uint32]


def _solo(code: int) -> bool:
    return code >= 0x0E01 and any(low <= code <= high for low, high in _NO_SPACES)


def _letters(char: str) -> str:
    """One code point of a decomposition, folded: a letter or digit, ``""`` when dropped, ``" "`` when it separates."""
    code = ord(char)
    category = unicodedata.category(char)
    if category == "Cf" or code in _UNSEEN:
        return _DROPPED
    if category[0] == "M":
        # Vowel signs of Indic scripts are part of the word (class 0), and so are viramas (9) and the signs of
        # Thai, Lao and Tibetan (84 to 132); points, accents and nuktas are dropped.
        kind = unicodedata.combining(char)
        return char if category != "Me" and (kind in {0, 9} or 84 <= kind <= 132) else _DROPPED
    if category == "Nd":
        return str(unicodedata.decimal(char))
    if category[0] == "L":
        return _ALIKE.get(code, char)
    return _SEPARATE


def fold(code: int) -> str:
    """What a code point counts as: letters, ``""`` (dropped), ``" "`` (separates), a spaced letter (a word by itself).

    >>> [fold(ord(c)) for c in "\\u06cc\\u00c9\\u0663-\\u0651\\u4eba"]
    ['ي', 'e', '3', ' ', '', ' 人 ']
    """
    char = chr(code)
    if code >= SIZE:  # planes 2 and 3 are all Han, assigned or not; plane 14 holds invisible tags
        return f" {char} " if code < 0x40000 else _DROPPED if 0xE0000 <= code < 0xE1000 else _SEPARATE
    first = _letters(char)
    if not first.strip() or 0xAC00 <= code <= 0xD7A3:
        return first
    parts = first
    if unicodedata.decomposition(char) or char.lower() != char:
        parts = "".join(map(_letters, unicodedata.normalize("NFKD", char).lower()))
    if not parts:
        return _DROPPED
    if _SEPARATE in parts or (len(parts) > 1 and any(_solo(ord(part)) for part in parts)):
        parts = char  # a whole phrase in one sign stays one sign
    return f" {parts} " if len(parts) == 1 and _solo(ord(parts)) else parts


class _Translation(dict[int, str]):
    """For ``str.translate``: folds a code point when it is first met, so that small inputs build no table."""

    def __missing__(self, code: int) -> str:
        self[code] = folded = fold(code)
        return folded


_TRANSLATION: Final = _Translation()


def words(text: str) -> list[str]:
    """The folded words of a text, in order.

    >>> words("کتاب‌ها، 2 BOOKS")
    ['كتابها', '2', 'books']
    """
    return text.translate(_TRANSLATION).split()


@functools.cache
def table() -> Table:
    """The fold of planes 0 and 1 as arrays, built once (about 40 ms)."""
    codes = np.zeros(SIZE, np.uint32)
    rest = np.ones(SIZE, bool)
    rest[0xD800:0xF900] = False  # surrogates never occur in UTF-8, private use separates words
    for low, high in _PLAIN:
        codes[low : high + 1] = np.arange(low, high + 1) | (SOLO if _solo(low) else 0)
        rest[low : high + 1] = False
    tails: list[int] = []
    for code in np.flatnonzero(rest).tolist():
        category = unicodedata.category(chr(code))
        if category[0] not in "LMN" and category != "Cf":
            continue
        if (folded := fold(code)) == _SEPARATE:
            continue
        if len(folded) == 1:
            codes[code] = ord(folded)
        elif not folded:
            codes[code] = DROP
        elif folded[0] == _SEPARATE:
            codes[code] = ord(folded[1]) | SOLO
        else:
            codes[code] = MANY | len(tails) << 5 | len(folded)
            tails += map(ord, folded)
    return Table(codes, np.array(tails, np.uint32))
