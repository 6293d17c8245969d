"""The labels that stand behind an article, found in the words of a page without lines."""

import re
from collections.abc import Iterator
from functools import lru_cache

from cleankit.evidence.documents.page_words import page_words
from cleankit.text.folding import fold, fold_map
from cleankit.words.lexicon import labels, lexicon

LAST = ("comments", "copyright")
"""Kinds of labels behind which no article goes on; behind comments there may be more than before them."""
CLOSING = ("comments", "most_read", "copyright", "cookie", "related", "share", "newsletter", "follow")
SENTENCE = re.compile(
    r" (?:and|or|with|to|und|oder|et|ou|y|o|e|below|if|but)(?: [a-zà-ÿ][^ .!?]*)+(?: [^.!?]{0,60})?[.!?]"
)
"""Behind a label: it was the beginning of a sentence."""


def closes(text: str, lang: str) -> bool:
    """Whether a sure label of several words stands anywhere in a text that is no prose: the article ends before it."""
    return _closing(lang).search(fold(text)) is not None


def closers(text: str, lang: str) -> Iterator[tuple[int, str]]:
    """Where sure labels of several words begin, with a capital as labels do, and their kind if it is one of LAST.

    A label that begins a sentence ("Leave a comment and let us know.") is none.
    """
    folded, where = fold_map(text)
    known = labels(lang)
    for found in _closing(lang).finditer(folded):
        at = where[found.start()]
        if text[at].isupper():
            last = next((kind for kind, strong in known[found.group()] if strong and kind in LAST), "")
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
