"""The labels that stand behind an article, found in the words of a page without lines."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate

from cleankit.folding import fold, fold_map
from cleankit.lexicon import labels, lexicon
from cleankit.rules.documents.page_words import page_words
from cleankit.rules.documents.prose import ends

LAST = ("comments", "copyright")
"""Kinds of labels behind which no article goes on."""
CLOSING = ("comments", "most_read", "copyright", "cookie", "related", "share", "newsletter", "follow")
SURE, SENTENCES = 70.0, 4
"""Score and sentences of what is an article, whatever stands around it."""
STRETCH, THIN = 60, 1.0
"""Behind a box in the middle of an article the prose goes on: so many words of it are as dense as those before."""
SENTENCE = re.compile(
    r" (?:and|or|with|to|und|oder|et|ou|y|o|e|below|if|but)(?: [a-zà-ÿ][^ .!?]*)+(?: [^.!?]{0,60})?[.!?]"
)
"""Behind a label: it was the beginning of a sentence."""


def closes(text: str, lang: str) -> bool:
    """Whether a sure label of several words stands anywhere in a text that is no prose: the article ends before it."""
    return _closing(lang).search(fold(text)) is not None


def closers(text: str, lang: str) -> Iterator[tuple[int, bool]]:
    """Where sure labels of several words begin, with a capital as labels do, and whether nothing goes on behind it.

    A label that begins a sentence ("Leave a comment and let us know.") is none.
    """
    folded, where = fold_map(text)
    known = labels(lang)
    for found in _closing(lang).finditer(folded):
        at = where[found.start()]
        if text[at].isupper():
            last = any(strong and kind in LAST for kind, strong in known[found.group()])
            if not (last and SENTENCE.match(text, where[found.end() - 1] + 1)):
                yield at, last


def names_itself(text: str, lang: str) -> bool:
    """Whether a text has two words or labels of a page at least."""
    return page_words(text) + len(_closing(lang).findall(fold(text))) >= 2


@lru_cache(maxsize=64)
def _closing(lang: str) -> re.Pattern[str]:
    known = lexicon(lang)
    phrases = known.labels.items() if known else ()
    sure = {
        phrase for phrase, of in phrases if " " in phrase and any(strong and kind in CLOSING for kind, strong in of)
    }
    return re.compile(r"\b(?:" + "|".join(map(re.escape, sorted(sure, key=len, reverse=True))) + r")\b")


def closed(words: list[str], scores: list[float], start: int, end: int, lang: str) -> int:
    """Where the article closes: at a label that nothing of it follows, once there is enough of it."""
    texts = words[start:end]
    starts = [0, *accumulate(len(word) + 1 for word in texts)]
    for offset, last in closers(" ".join(texts), lang):
        at = start + bisect_right(starts, offset) - 1
        before = sum(scores[start:at])
        if before < SURE or sum(map(ends, words[start:at])) < SENTENCES:
            continue
        if last or _densest(scores[at:end]) < THIN * before / (at - start):
            return at
    return end


def _densest(scores: list[float]) -> float:
    """The best mean score of so many words in a row."""
    sums = [0.0, *accumulate(scores)]
    return max((b - a for a, b in zip(sums, sums[STRETCH:], strict=False)), default=sums[-1]) / STRETCH
