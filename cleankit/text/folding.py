"""How text is compared: no case, accents, look-alikes, invisible characters or odd spaces and digits.

One character becomes one or none, so that offsets stay known and Polars can do the same.
"""

import unicodedata
from collections.abc import Sequence
from functools import cache
from itertools import chain
from typing import Any

import numpy as np
import numpy.typing as npt

_LETTERS = (range(0xC0, 0x530), range(0x620, 0x6D5), range(0x1E00, 0x2000))
_MARKS = (range(0xAD, 0xAE), range(0x300, 0x370), range(0x483, 0x6EE), range(0x180B, 0x180F), range(0x200B, 0x2070))
_SIGNS = (*_MARKS, range(0xFE00, 0xFE10), range(0xFEFF, 0xFF00))
_ZEROS = "٠۰߀०০੦૦୦௦౦೦൦෦๐໐༠၀႐០᠐᥆᧐᪀᪐᭐᮰᱀᱐꘠꣐꤀꧐꧰꩐꯰０"
_ALIKE = "ا:ٱٲٳٵ ي:ىیېےۍ ه:ةہھەۃ ك:کڪ i:ı l:ł o:ø d:đ σ:ς ':‘’‚‛′ʼʻ`´ \":“”„‟″ -:‐‑‒–—―− |:│¦ *:•·●▪◾■∙"


def _base(char: str, dropped: set[str]) -> str:
    """The letter under the accents: é is e, أ is ا, й is и; so composed and decomposed text fold alike."""
    parts = unicodedata.decomposition(char).split()
    if parts and parts[0][0] != "<" and all(chr(int(part, 16)) in dropped for part in parts[1:]):
        return _base(chr(int(parts[0], 16)), dropped)
    return char


def _table() -> dict[str, str]:
    dropped = {c for c in map(chr, chain(*_SIGNS)) if unicodedata.category(c) in {"Mn", "Cf"}} | {"\u0640"}
    alike = {char: group[0] for group in _ALIKE.split() for char in group[2:]}
    alike |= dict.fromkeys(
        map(chr, (9, 0xA0, 0x1680, *range(0x2000, 0x200B), 0x2028, 0x2029, 0x202F, 0x205F, 0x3000)), " "
    )
    table = dict.fromkeys(sorted(dropped), "")
    table |= {chr(0xFF01 + i): alike.get(chr(0x21 + i), chr(0x21 + i).lower()) for i in range(94)}  # full-width ASCII
    table |= {chr(ord(zero) + i): str(i) for zero in _ZEROS for i in range(10)}
    for char in map(chr, chain(*_LETTERS)):
        base = _base(char, dropped)
        if base != char and char == char.lower():
            table.setdefault(char, alike.get(base, base))
    return table | alike


_FOLD = _table()
FOLD_FROM, FOLD_TO = list(_FOLD), list(_FOLD.values())
"""What fold() does after lower-casing, for ``Expr.str.to_lowercase().str.replace_many(FOLD_FROM, FOLD_TO)``."""
_NOTHING = 0x10FFFF
_FEW = 200  # characters from which on an array is looked up sooner than str.translate is through: 400 take 5 µs, not 9
_DROPPED = frozenset(char for char, to in _FOLD.items() if not to)


def fold(text: str) -> str:
    """Text as labels are compared: no case, accents, look-alikes, invisible characters or odd spaces and digits.

    >>> fold("إقرأ أيضاً"), fold("PUBLICITÉ"), fold("İLGİLİ"), fold("برچسب\u200cها ۱۲")
    ('اقرا ايضا', 'publicite', 'ilgili', 'برچسبها 12')
    """
    lower = text.lower()
    if len(lower) < _FEW or lower.isascii():
        return lower.translate(_translated())
    codes: npt.NDArray[Any] = np.frombuffer(lower.encode("utf-32-le", "surrogatepass"), "<u4")
    try:
        folded = _folded()[codes]
    except IndexError:  # beyond the planes of the table
        return lower.translate(_translated())
    kept = folded != _NOTHING
    data: bytes = (folded if kept.all() else folded[kept]).tobytes()
    return data.decode("utf-32-le", "surrogatepass")


@cache
def _translated() -> list[str | int]:
    """What folds plane 0, for str.translate: a list, for what a dict does not know takes it twice as long."""
    table: list[str | int] = [*range(0x10000)]
    for char, to in _FOLD.items():
        table[ord(char)] = to
    return table


@cache
def _folded() -> npt.NDArray[np.uint32]:
    """What each code point of the planes 0 and 1 becomes behind lower-casing."""
    table = np.arange(0x20000, dtype="<u4")
    table[[ord(char) for char in _FOLD]] = [ord(to) if to else _NOTHING for to in _FOLD.values()]
    return table


def fold_map(text: str) -> tuple[str, Sequence[int]]:
    """Folded text, and the source offset of each of its characters, then the length of the source.

    >>> fold_map("a\u0301b")
    ('ab', [0, 2, 3])
    """
    folded = fold(text)
    if len(folded) == len(text):  # no character folds to two, so none was dropped
        return folded, range(len(text) + 1)
    return folded, [i for i, char in enumerate(text) if char not in _DROPPED] + [len(text)]
