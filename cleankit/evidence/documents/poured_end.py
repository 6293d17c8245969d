"""Where the article of a page without lines closes."""

from bisect import bisect_right
from itertools import accumulate

from cleankit.evidence.documents.closing_labels import closers
from cleankit.evidence.documents.prose import ends

SURE, SENTENCES = 70.0, 4
"""Score and sentences of what is an article, whatever stands around it."""
STRETCH, THIN = 60, 1.0
"""Behind a box in the middle of an article the prose goes on: so many words of it are as dense as those before."""
LICENCE = 0.75
"""In the text of a licence more prose follows such a label, nearly as dense; behind an article there are headlines."""


def closed(words: list[str], scores: list[float], start: int, end: int, lang: str) -> int:
    """Where the article closes: at a label that nothing of it follows, once there is enough of it."""
    texts = words[start:end]
    starts = [0, *accumulate(len(word) + 1 for word in texts)]
    sums = [0.0, *accumulate(scores[start:end])]
    sentences = [0, *accumulate(map(ends, texts))]
    dense: list[float] | None = None
    for offset, last in closers(" ".join(texts), lang):
        at = bisect_right(starts, offset) - 1
        before, behind = sums[at], sums[-1] - sums[at]
        if before < SURE or sentences[at] < SENTENCES:
            continue
        mean = before / at
        if last == "copyright" and behind > before and behind > LICENCE * mean * (len(texts) - at):
            continue
        dense = dense or _densest(sums)
        if last or dense[at] < THIN * mean * STRETCH:
            return start + at
    return end


def _densest(sums: list[float]) -> list[float]:
    """From each word on, the best score of so many words in a row; where fewer are left, theirs."""
    rows = [b - a for a, b in zip(sums, sums[STRETCH:], strict=False)]
    best = [*accumulate(reversed(rows), max)][::-1]
    return [best[at] if at < len(best) else sums[-1] - sums[at] for at in range(len(sums))]
