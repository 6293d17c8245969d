"""Where the last sentences of a line begin: scrapers hang what closes the page on its last paragraph."""

from collections.abc import Iterator

from cleankit.text.patterns import pattern

STOP = pattern(r"[.!?؟۔…][\"»”’)\]]*\s+|[»”]\s+")


def last_sentences(line: str, longest: int) -> Iterator[int]:
    """The offsets at which a sentence begins that ends with the line and has at most so many characters.

    >>> list(last_sentences("Rain fell. The end", 20))
    [0, 11]
    """
    if len(line) <= longest:
        yield 0
    for stop in STOP.finditer(line, max(0, len(line) - longest)):
        yield stop.end()
