"""Where the article stands in the words of a page without lines."""

from cleankit.rules.documents.page_words import closes
from cleankit.rules.documents.prose import ends, passages, word_scores

LEAST, BEST, RATE, SENTENCES = 25.0, 70.0, 0.2, 4
"""Scores of a passage worth keeping, of the longest one, and of that by the word: less is no prose to go by."""
BACK, PAD, ON, FURTHER = 40, 12, 40, 25
"""Words: how far back a sentence may begin, else what is left before the passage; how far on sentences may end."""


def article(words: list[str], lang: str) -> tuple[int, int] | None:
    """The words from the first passage of running text to the last, and whole sentences."""
    found = passages(word_scores(words, lang), LEAST)
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
    return first, end
