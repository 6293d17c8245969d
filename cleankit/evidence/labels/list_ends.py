"""Where the headlines under a heading such as "Related articles" end."""

from cleankit.evidence.documents.paragraphs import ended, paragraph
from cleankit.evidence.documents.width import width
from cleankit.model import Doc
from cleankit.text.lines import ends_sentence
from cleankit.text.patterns import pattern

BULLET = pattern(r"^\s*(?:[•·●▪◾■∙*»›–—-]|\d{1,2}[.)-])\s+")
LONGEST, SHORT = 200, 80
"""Characters of a headline, and of one that ends in a colon: a longer line tells what follows."""
FEW, COLONS = 3, (":", "：")
"""Headlines without bullets that stand within an article; what announces a list of its own."""
LISTED = pattern(r"\s*[•·●▪◾■∙*+»›]")
SPOKEN = pattern(r"\s*[–—-]\s")
"""A line of a dialogue: no headline in a list, when it ends as a sentence does."""
POINT = pattern(r"\s*(?:[\u2460-\u2473]|[(（]?(?:\p{Nd}{1,2}|[一二三四五六七八九十])[)）.、])")


def paragraphs(doc: Doc) -> range:
    """From the first line that is a paragraph to the last."""

    def told(i: int) -> bool:
        return paragraph(doc.line(i).strip())

    every = range(len(doc.spans))
    first = next(filter(told, every), None)
    return range(0) if first is None else range(first, next(filter(told, reversed(every))) + 1)


def ends(line: str) -> bool:
    """Whether a line is no headline of a list: a sentence, or too long."""
    tells = ends_sentence(line) or ended(line.rstrip()) or (len(line) > SHORT and line.rstrip()[-1] == ":")
    return (tells and (not BULLET.match(line) or SPOKEN.match(line) is not None)) or (
        len(line) > SHORT and width(line) > LONGEST
    )


def inside(doc: Doc, first: int, last: int) -> int:
    """The last headline of a list within the article: before a list of the article's own, and of a few that bear no
    bullets, for they are not told from its subheadings.
    """
    for i in range(first + 1, last + 1):
        line = doc.line(i)
        if i > first + 1 and (line.rstrip().endswith(COLONS) or POINT.match(line)):
            return i - 1
        if i > first + FEW and not LISTED.match(line):
            return i - 1
    return last
