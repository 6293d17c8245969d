"""What the lines of a page say about those behind them."""

from cleankit.evidence.documents.frame_lines import FIRM, HINTED, LABELLED, Seen
from cleankit.model import Doc

INSIDE, REACH, LISTED, CLOSED = 3, 12, 1.2, (1.5, 3.0)
"""Lines under the heading of a list that may be its headlines, within the article and elsewhere, what it takes off
them, and what the end of the article takes off those behind it (whole pages)."""
SURE = (4.5, 2.0)
"""The article has ended behind labels of this weight: a sure one and another; in a page scraped whole a weak one."""


def listed(lines: list[Seen], within: bool) -> list[Seen]:
    """The lines given, scored anew: those under the heading of a list are more likely its headlines.

    ``within``: the article goes on behind them.
    """
    out, left = [], 0
    for line in lines:
        if left and not line.prose:
            limit = LABELLED if line.limit == LABELLED else HINTED
            out.append(line._replace(score=line.score - LISTED, limit=limit))
        else:
            out.append(line)
        left = (INSIDE if within else REACH) if line.mark and line.mark.heads else max(0, left - 1)
    return out


def closed(lines: list[Seen], whole: bool, within: bool) -> list[Seen]:
    """The last lines of a page, scored anew: behind the labels that close it, those without a full stop are its.

    ``within``: more paragraphs stand behind them.
    """
    out, weight = [], 0.0
    for line in lines:
        limit = min(line.limit, HINTED) if line.limit < FIRM else line.limit
        lower = line._replace(score=line.score - CLOSED[whole], limit=limit)
        out.append(lower if weight >= SURE[whole] and not line.prose else line)
        weight += line.mark.weight if line.mark and not (within and line.mark.inner) else 0
    return out


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
