"""The stretches between paragraphs of a page, divided into article and frame."""

from collections.abc import Iterator, Mapping
from functools import lru_cache

from cleankit.model import Doc
from cleankit.rules.documents.division import runs, sureness
from cleankit.rules.documents.frame_labels import Mark, mark
from cleankit.rules.documents.frame_lines import CERTAIN, Seen, seen
from cleankit.rules.documents.frame_order import closed, listed, title

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
        lines = [seen(doc.line(first).strip(), marks[first])]
        low, high = first, first + 1
        while low > done and (line := seen(doc.line(low - 1).strip(), marks.get(low - 1))).limit < CERTAIN:
            lines.insert(0, line)
            low -= 1
        while high < len(doc.spans) and (line := seen(doc.line(high).strip(), marks.get(high))).limit < CERTAIN:
            lines.append(line)
            high += 1
        lines, done = listed(lines), high
        if low > 0 and high == len(doc.spans):
            lines = closed(lines)
        sure = sureness([line.score for line in lines], low == 0, high == len(doc.spans))
        gone = [one >= line.limit for one, line in zip(sure, lines, strict=True)]
        if low == 0 and high < len(doc.spans) and (name := title(doc, lines)) is not None:
            gone[name] = False
        for start, stop in runs(gone):
            if sum(line.weight for line in lines[start:stop]) < ENOUGH:
                gone[start:stop] = [False] * (stop - start)
        if any(gone):
            yield low, lines, gone
