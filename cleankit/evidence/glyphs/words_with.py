"""The words of a text that hold one of some letters: looked for by the letters, which few words have."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from cleankit.text.patterns import pattern

if TYPE_CHECKING:
    import regex

LETTER = r"[\p{Arabic}\p{Mn}\N{ZERO WIDTH NON-JOINER}]"
WORD = pattern(f"{LETTER}+")
BEFORE = pattern(f"(?r){LETTER}+")


def words_with(
    wanted: "regex.Pattern[str]", text: str, start: int = 0, end: int | None = None
) -> Iterator[tuple[int, str]]:
    """Where each Arabic word begins in which the wanted letter stands, and the word.

    >>> [*words_with(pattern("[یک]"), "الحرب فی أوکرانیا")]
    [(6, 'فی'), (9, 'أوکرانیا')]
    """
    end, done = len(text) if end is None else end, start
    for found in wanted.finditer(text, start, end):
        if (at := found.start()) >= done:
            before, word = BEFORE.match(text, done, at), WORD.match(text, at, end)
            begin = before.start() if before else at
            done = word.end() if word else at + 1
            yield begin, text[begin:done]
