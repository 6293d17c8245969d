"""Where the article stands in the words of a page without lines."""

from cleankit.evidence.documents.closing_labels import closes
from cleankit.evidence.documents.poured_end import SENTENCES, SURE, closed
from cleankit.evidence.documents.prose import ends, passages, word_scores

LEAD, LEAST, BEST, RATE = 8.0, 25.0, 45.0, 0.2
"""Scores of a passage worth keeping where it leads to a longer one, and by itself; of the longest one, and of that by
the word: less is no prose to go by.
"""
MORE, TITLE = 6, 4
"""Sentences of an article that is not sure; words that begin the title."""
BACK, PAD, ON, FURTHER = 40, 12, 40, 25
"""Words: how far back a sentence may begin, else what is left before the passage; how far on sentences may end."""


def article(words: list[str], lang: str) -> tuple[int, int] | None:
    """The words from the first passage of running text to the last, and whole sentences."""
    scores = word_scores(words, lang)
    every = passages(scores, LEAD)
    found = [passage for passage in every if passage[2] >= LEAST]
    longest = max(found, key=lambda passage: passage[2], default=(0, 1, 0.0))
    if longest[2] < max(BEST, RATE * (longest[1] - longest[0])):
        return None
    start, end = found[0][0], longest[1]
    sure = longest[2] >= SURE
    if sum(map(ends, words[longest[0] : end])) < (SENTENCES if sure else MORE):
        return None
    for passage in found[found.index(longest) + 1 :]:
        if closes(" ".join(words[end : passage[0]]), lang):
            break
        end = passage[1]
    first = _begun(words, every[: every.index(found[0])], start, sure)
    if first is None:
        return None
    reach = ON
    at = end - 1
    while (stop := next((n for n in range(at, min(len(words), at + reach)) if ends(words[n])), None)) is not None:
        end, at, reach = stop + 1, stop + 1, FURTHER
    return first, closed(words, scores, start, end, lang)


def _begun(words: list[str], leads: list[tuple[int, int, float]], start: int, sure: bool) -> int | None:
    """Where the article begins whose first passage starts there, None if that is not sure enough.

    ``leads``: short passages before it. The page begins with the title, and so does the article.
    """
    for passage in reversed(leads):
        if start - passage[1] > BACK or not any(map(ends, words[passage[0] : passage[1]])):
            break
        start = passage[0]
    first = start
    while first > 0 and start - first < BACK and not ends(words[first - 1]):
        first -= 1
    if first > 0 and not ends(words[first - 1]):
        first = max(0, start - PAD)
    title = next((n for n in range(first, TITLE - 1, -1) if words[n : n + TITLE] == words[:TITLE]), None)
    if title is None:
        return first if sure else None
    return title if not sure or first - title <= BACK else first
