"""The stretches between paragraphs of a page, divided into article and frame."""

from collections.abc import Iterator, Mapping
from functools import lru_cache

from cleankit.model import Doc
from cleankit.rules.documents.division import runs, sureness
from cleankit.rules.documents.frame_labels import Mark, mark
from cleankit.rules.documents.frame_lines import HINT, Seen, certain, seen
from cleankit.rules.documents.frame_order import closed, listed, titles

ENOUGH = 2.1
"""What must speak for the removal of a run of lines: more than one weak label."""


@lru_cache(maxsize=2)
def divided(
    text: str, lang: str, spans: tuple[tuple[int, int], ...], woken: tuple[int, ...]
) -> tuple[tuple[int, list[Seen], list[bool]], ...]:
    """The stretches of a document that have lines of the frame. Kept: two rules ask, one after the other."""
    doc = Doc(text, lang, None, spans, woken)
    return (*frames(doc, {i: known for i in woken if (known := mark(doc.line(i).strip(), lang))}),)


def frames(doc: Doc, marks: Mapping[int, Mark]) -> Iterator[tuple[int, list[Seen], list[bool]]]:
    """Each stretch that has lines of the frame: its first line, its lines, and which of them are the frame's.

    ``marks``: the lines that bear a label. Stretches without one are not looked at.
    """
    done = 0
    for first in sorted(marks):
        if first < done:
            continue
        low, high = first, first + 1
        while low > done and not certain(doc.line(low - 1).strip(), marks.get(low - 1)):
            low -= 1
        while high < len(doc.spans) and not certain(doc.line(high).strip(), marks.get(high)):
            high += 1
        done = high
        known = [marks[i] for i in range(low, high) if i in marks]
        if sum(mark.weight for mark in known if mark.calls) + HINT * (high - low - len(known)) < ENOUGH:
            continue
        lines = [seen(doc.line(i).strip(), marks.get(i)) for i in range(low, high)]
        lines = listed(lines)
        if low > 0 and high == len(doc.spans):
            lines = closed(lines)
        sure = sureness([line.score for line in lines], low == 0, high == len(doc.spans))
        gone = [one >= line.limit for one, line in zip(sure, lines, strict=True)]
        for name in titles(doc, lines) if low == 0 and high < len(doc.spans) else ():
            gone[name] = False
        for start, stop in runs(gone):
            if sum(line.weight for line in lines[start:stop]) < ENOUGH:
                gone[start:stop] = [False] * (stop - start)
        if any(gone):
            yield low, lines, gone
