"""Where the article of a page without lines closes."""

from bisect import bisect_right
from itertools import accumulate

from cleankit.rules.documents.closing_labels import closers
from cleankit.rules.documents.prose import ends

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
    for offset, last in closers(" ".join(texts), lang):
        at = start + bisect_right(starts, offset) - 1
        before = sum(scores[start:at])
        if before < SURE or sum(map(ends, words[start:at])) < SENTENCES:
            continue
        mean, behind = before / (at - start), sum(scores[at:end])
        if last == "copyright" and behind > before and behind > LICENCE * mean * (end - at):
            continue
        if last or _densest(scores[at:end]) < THIN * mean:
            return at
    return end


def _densest(scores: list[float]) -> float:
    """The best mean score of so many words in a row."""
    sums = [0.0, *accumulate(scores)]
    return max((b - a for a, b in zip(sums, sums[STRETCH:], strict=False)), default=sums[-1]) / STRETCH
