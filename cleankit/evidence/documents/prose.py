"""How much a word looks like running text, and where in a row of words there is some."""

import re

from cleankit.evidence.documents.page_words import WORDS
from cleankit.text.folding import fold
from cleankit.words.lexicon import lexicon

WORD = re.compile(r"\S+")
FINAL = re.compile(r"[.!?…][\"'»”’)\]]*\Z")
EDGES = "\"'“”‘’«»().,;:!?…[]"
FUNCTION, SMALL, CAPITAL, OTHER, PAGE, END = 1.0, 0.25, -0.6, -0.5, -2.5, 0.8
"""Function words and small letters say prose, capitals and signs say menu, words of the page say it aloud."""
DROP = 12.0
"""Running text has ended when the score has fallen this far below its best: some twenty words of menus."""
NAMES, MENU = 40, -0.25
"""Words of a menu, and the most that their scores may be on average."""


def ends(word: str) -> bool:
    """Whether a word ends a sentence: "day." and "2019." do, "Nov." and "prof." do not."""
    bare = word.strip(EDGES)
    return FINAL.search(word) is not None and (len(bare) >= 5 - bare.isdigit() or word.rstrip("\"'»”’)]")[-1:] in "!?")


def word_scores(words: list[str], lang: str) -> list[float]:
    """For each word how much it speaks for running text; for languages with capitals and function words only."""
    known = lexicon(lang)
    function_words = known.function_words if known else frozenset()
    out = []
    for word in words:
        bare = word.strip(EDGES)
        small = bare.lower()
        function = fold(small) in function_words
        if bare[:1].isupper():
            score = 0 if function else CAPITAL
        elif bare[:1].isalpha():
            score = FUNCTION if function else SMALL
            score += END * ends(word)
        else:
            score = OTHER
        out.append(score + PAGE * (small in WORDS))
    return out


def is_menu(words: list[str], lang: str) -> bool:
    """Whether words are names of sections rather than text: many, hardly one with a small letter, no sentence."""
    stops = any("." in word[-2:] and ends(word) for word in words)
    return len(words) >= NAMES and sum(word_scores(words, lang)) < MENU * len(words) and not stops


def passages(scores: list[float], least: float) -> list[tuple[int, int, float]]:
    """The passages of running text: first word, word behind the last, score."""
    out, at = [], 0
    while at < len(scores):
        if scores[at] <= 0:
            at += 1
            continue
        now = best = 0.0
        end = stop = at
        while stop < len(scores) and now >= 0 and now > best - DROP:
            now += scores[stop]
            stop += 1
            if now > best:
                best, end = now, stop
        if best >= least:
            out.append((at, end, best))
        at = end
    return out


def built(passage: str) -> bool:
    """Whether a passage repeats by design: a short quotation, printed large, or a plan full of numbers."""
    words = re.findall(r"\w+", passage)
    return (len(passage) < 300 and passage.lstrip()[:1] in EDGES[:8]) or sum(map(str.isdigit, words)) > len(words) // 8
