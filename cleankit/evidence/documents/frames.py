"""The stretches between paragraphs of a page, divided into article and frame."""

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from cleankit.evidence.documents.division import runs, sureness
from cleankit.evidence.documents.frame_labels import Mark, mark
from cleankit.evidence.documents.frame_lines import HINT, Seen, certain, seen
from cleankit.evidence.documents.frame_order import closed, listed
from cleankit.evidence.documents.page_titles import titles
from cleankit.evidence.documents.subheadings import subheading
from cleankit.evidence.documents.tables import cells
from cleankit.evidence.documents.torn import torn
from cleankit.evidence.documents.whole_page import FRAME, LATE, WHOLE, headings, of_page
from cleankit.model import Doc

ENOUGH = 2.1
"""What must speak for the removal of a run of lines: more than one weak label."""


@lru_cache(maxsize=2)
def divided(
    text: str, lang: str, spans: tuple[tuple[int, int], ...], woken: tuple[int, ...], cuts: tuple[tuple[int, str], ...]
) -> tuple[tuple[int, list[Seen], list[bool]], ...]:
    """The stretches of a document that have lines of the frame. Kept: two rules ask, one after the other."""
    doc = Doc(text, lang, None, spans, woken, cuts)
    marks = ((i, known) for i in woken if (known := mark(doc.line(i).strip(), lang)))
    return (*frames(doc, {i: known for i, known in marks if not subheading(doc, i, known)}),)


def frames(doc: Doc, marks: Mapping[int, Mark]) -> Iterator[tuple[int, list[Seen], list[bool]]]:
    """Each stretch that has lines of the frame: its first line, its lines, and which of them are the frame's.

    ``marks``: the lines that bear a label. Stretches without one are not looked at.
    """
    evidence = len(marks) + sum(code in FRAME for _, code in doc.cuts)
    whole = evidence >= WHOLE
    enough = HINT if whole else ENOUGH
    end, done = len(doc.spans), 0

    stripped = doc.stripped()
    pieces, figures = torn(stripped), cells(stripped)

    @cache
    def stays(i: int) -> bool:
        return pieces[i] or i in figures or certain(stripped[i], marks.get(i))

    prose = [stays(i) * len(line) for i, line in enumerate(stripped)] if whole else []
    for first in sorted(marks):
        if first < done or stays(first):
            continue
        low, high = first, first + 1
        while low > done and not stays(low - 1):
            low -= 1
        while high < end and not stays(high):
            high += 1
        done = high
        known = [marks[i] for i in range(low, high) if i in marks]
        if headings(known, low > 0 and high < end, high - low == 1, evidence):
            continue
        if sum(mark.weight for mark in known if mark.calls) + HINT * (high - low - len(known)) < enough:
            continue
        texts = stripped[low:high]
        lines = listed([seen(text, marks.get(low + i)) for i, text in enumerate(texts)], low > 0 and high < end)
        if low > 0 and (high == end or (whole and sum(prose[:low]) >= LATE * sum(prose))):
            lines = closed(lines, whole, high < end)
        if whole:
            lines = of_page(lines, texts, low == 0 and high < end, low > 0 and high == end)
        sure = sureness([line.score for line in lines], low == 0, high == end)
        gone = [one >= line.limit for one, line in zip(sure, lines, strict=True)]
        for name in titles(doc, lines) if low == 0 and high < end else ():
            gone[name] = False
        for start, stop in runs(gone):
            if sum(line.weight for line in lines[start:stop]) < enough:
                gone[start:stop] = [False] * (stop - start)
        if any(gone):
            yield low, lines, gone
