"""Which lines over the first paragraph of a page are the title of its article."""

from collections.abc import Iterator

from cleankit.evidence.documents.frame_labels import BEGINS
from cleankit.evidence.documents.frame_lines import FIRM, Seen
from cleankit.evidence.documents.whole_page import BULLET
from cleankit.evidence.documents.width import words
from cleankit.model import Doc

TITLES, NEAR, FAR, FEW, DENSE = 5, 12, 24, 3, 6
"""Lines that may be the title; lines without a label before the first paragraph that are looked at, and all of them;
words that are too few for one, and in scripts where two letters are a word."""


def titles(doc: Doc, lines: list[Seen]) -> Iterator[int]:
    """Which of the lines before the first paragraph may be the title: the last of several words, not the page's.

    One that readers may need, such as a day with its time, stands beside the title. Without one, the last above the
    first sentence with words of the page is it ("Facebook fined over privacy"), or one that begins like a label.
    """
    found = 0
    bare = [i for i in reversed(range(len(lines))) if not lines[i].mark][:NEAR]
    near = range(len(lines) - 1, max(min(bare, default=0), len(lines) - FAR) - 1, -1)
    named = [i for i in near if _names(doc.line(i).strip())]
    for i in named:
        if not lines[i].weight and not BULLET.match(doc.line(i).strip()):
            yield i
            found += lines[i].limit < FIRM
            if found == TITLES:
                return
    if not found:
        starts = min((i for i in near if lines[i].prose and not lines[i].weight), default=len(lines))
        above = [i for i in named if i < starts and lines[i].weight and not lines[i].mark]
        begun = [i for i in near if (mark := lines[i].mark) and mark.weight == BEGINS]
        yield from (above or begun)[:1]


def _names(line: str) -> bool:
    """Whether a line has words enough for a title."""
    count = words(line)
    return count > (FEW if count == line.count(" ") + 1 else DENSE)
