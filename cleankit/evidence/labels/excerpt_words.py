"""How an excerpt from another article ends, and what else ends in dots."""

from collections.abc import Iterator

from cleankit.text.patterns import pattern

ROW, BETWEEN, SHORT = 3, 2, 130
"""Excerpts of a row; lines between two (headline, date), and characters of these."""

# Dots behind a word, a bracket with dots, or the first word of a link behind the last full stop.
CUT = pattern(
    r"(?:(?<=[\p{L}\p{N}](?:[,;:”“\"’»)-])?)(?: ?(?:…|\.{3})| ?[\[(](?:…|\.{3})[\])])|"
    r"(?<=[.!?])(?: ?…| ?\.{3})?(?=\W*\p{L}))"
    r"(?:\W*(?:mehr|more|weiter(?:lesen)?))?\W*$"
)
SIGNED = pattern(r"[\])]\W*$|(?:mehr|more|weiter(?:lesen)?)\W*$|^\W*\d{1,2}\.\d{1,2}\.\d{2,4}\b")
ASKED = pattern(r"^\W*\d{1,2}[.)]\s|^[-*•–]\s|\?\W*$|^[\"“„«][^\"”“»]*$")
"""A line of a quiz or a list: its end is for the reader, or means "and so on". One who is quoted trails off."""
AND = frozenset(
    "and or but und oder aber et ou mais y e o u pero ma ed i lub ale и или но ve veya ama dan atau و أو او ya یا "
    "اور ו".split()
)
"""Words behind which writers, too, leave off."""


def rows(lines: list[str], cut: list[int]) -> Iterator[list[int]]:
    """The rows of lines that are cut, with no more than headlines between."""
    row: list[int] = []
    for i in cut:
        between = range(row[-1] + 1, i) if row else range(0)
        if row and (len(between) > BETWEEN or any(len(lines[n]) > SHORT or lines[n][-1] in ".؟۔" for n in between)):
            if len(row) >= ROW:
                yield row
            row = []
        row.append(i)
    if len(row) >= ROW:
        yield row
