"""What the lines of a page say about those behind them."""

from collections.abc import Iterator

from cleankit.evidence.documents.frame_labels import BEGINS
from cleankit.evidence.documents.frame_lines import FIRM, HINTED, LABELLED, Seen
from cleankit.evidence.documents.whole_page import BULLET
from cleankit.evidence.documents.width import words
from cleankit.model import Doc

REACH, LISTED, CLOSED = 12, 1.2, (1.5, 3.0)
"""Lines under the heading of a list that may be its headlines, what it takes off them, and what the end of the article
takes off those behind it (whole pages)."""
SURE = (4.5, 2.0)
"""The article has ended behind labels of this weight: a sure one and another; in a page scraped whole a weak one."""
TITLES, NEAR, FAR, FEW = 2, 8, 16, 3
"""Lines that may be the title; lines without a label before the first paragraph that are looked at, and all of them;
words that are too few for one."""


def listed(lines: list[Seen]) -> list[Seen]:
    """The lines given, scored anew: those under the heading of a list are more likely its headlines."""
    out, left = [], 0
    for line in lines:
        if left and not line.prose:
            limit = LABELLED if line.limit == LABELLED else HINTED
            out.append(line._replace(score=line.score - LISTED, limit=limit))
        else:
            out.append(line)
        left = REACH if line.mark and line.mark.heads else max(0, left - 1)
    return out


def closed(lines: list[Seen], whole: bool) -> list[Seen]:
    """The last lines of a page, scored anew: behind the labels that close it, those without a full stop are its."""
    out, weight = [], 0.0
    for line in lines:
        limit = min(line.limit, HINTED) if line.limit < FIRM else line.limit
        lower = line._replace(score=line.score - CLOSED[whole], limit=limit)
        out.append(lower if weight >= SURE[whole] and not line.prose else line)
        weight += line.mark.weight if line.mark else 0
    return out


def titles(doc: Doc, lines: list[Seen]) -> Iterator[int]:
    """Which of the lines before the first paragraph may be the title: the last of several words, not the page's.

    One that readers may need, such as a day with its time, stands beside the title. Without one, the last above the
    first sentence with words of the page is it ("Facebook fined over privacy"), or one that begins like a label.
    """
    found = 0
    bare = [i for i in reversed(range(len(lines))) if not lines[i].mark][:NEAR]
    near = range(len(lines) - 1, max(min(bare, default=0), len(lines) - FAR) - 1, -1)
    named = [i for i in near if words(doc.line(i).strip()) > FEW]
    for i in named:
        if not lines[i].weight:
            yield i
            found += lines[i].limit < FIRM and not BULLET.match(doc.line(i).strip())
            if found == TITLES:
                return
    if not found:
        starts = min((i for i in near if lines[i].prose and not lines[i].weight), default=len(lines))
        above = [i for i in named if i < starts and lines[i].weight and not lines[i].mark]
        begun = [i for i in near if (mark := lines[i].mark) and mark.weight == BEGINS]
        yield from (above or begun)[:1]


def learnt(doc: Doc, low: int, lines: list[Seen], start: int, stop: int) -> tuple[tuple[str, str], ...]:
    """What the labels of some lines say, and the headlines under the heading of a list."""
    facts: list[tuple[str, str]] = []
    heading = False
    for i in range(start, stop):
        mark = lines[i].mark
        heading = mark.heads if mark else heading
        text = doc.line(low + i).strip(" \t\n*•·+-–»")
        if mark:
            facts += mark.learnt
        elif heading and text.count(" ") >= 2:
            facts.append(("related", text))
    return tuple(facts)
