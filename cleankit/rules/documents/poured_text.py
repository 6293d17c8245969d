"""Where the article stands in the words of a page without lines."""

from bisect import bisect_right
from itertools import accumulate

from cleankit.rules.documents.closing_labels import closers, closes
from cleankit.rules.documents.prose import ends, passages, word_scores

LEAST, BEST, RATE, SENTENCES = 25.0, 70.0, 0.2, 4
"""Scores of a passage worth keeping, of the longest one, and of that by the word: less is no prose to go by."""
BACK, PAD, ON, FURTHER = 40, 12, 40, 25
"""Words: how far back a sentence may begin, else what is left before the passage; how far on sentences may end."""
STRETCH, THIN = 60, 1.0
"""Behind a box in the middle of an article the prose goes on: so many words of it are as dense as those before."""


def article(words: list[str], lang: str) -> tuple[int, int] | None:
    """The words from the first passage of running text to the last, and whole sentences."""
    scores = word_scores(words, lang)
    found = passages(scores, LEAST)
    longest = max(found, key=lambda passage: passage[2], default=(0, 1, 0.0))
    if longest[2] < max(BEST, RATE * (longest[1] - longest[0])):
        return None
    start, end = found[0][0], longest[1]
    if sum(map(ends, words[longest[0] : end])) < SENTENCES:
        return None
    for passage in found[found.index(longest) + 1 :]:
        if closes(" ".join(words[end : passage[0]]), lang):
            break
        end = passage[1]
    first = start
    while first > 0 and start - first < BACK and not ends(words[first - 1]):
        first -= 1
    if first > 0 and not ends(words[first - 1]):
        first = max(0, start - PAD)
    reach = ON
    at = end - 1
    while (stop := next((n for n in range(at, min(len(words), at + reach)) if ends(words[n])), None)) is not None:
        end, at, reach = stop + 1, stop + 1, FURTHER
    return first, _closed(words, scores, start, end, lang)


def _closed(words: list[str], scores: list[float], start: int, end: int, lang: str) -> int:
    """Where the article closes: at a label that nothing of it follows, once there is enough of it."""
    texts = words[start:end]
    starts = [0, *accumulate(len(word) + 1 for word in texts)]
    for offset, last in closers(" ".join(texts), lang):
        at = start + bisect_right(starts, offset) - 1
        before = sum(scores[start:at])
        if before < BEST or sum(map(ends, words[start:at])) < SENTENCES:
            continue
        if last or _densest(scores[at:end]) < THIN * before / (at - start):
            return at
    return end


def _densest(scores: list[float]) -> float:
    """The best mean score of so many words in a row."""
    sums = [0.0, *accumulate(scores)]
    if len(scores) <= STRETCH:
        return sums[-1] / STRETCH
    return max(b - a for a, b in zip(sums, sums[STRETCH:], strict=False)) / STRETCH
