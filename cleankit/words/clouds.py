"""Tell a cloud of tags from a sentence: by function words, punctuation, capitals and what comes again."""

import math
import re
import unicodedata

from cleankit.text.folding import fold
from cleankit.text.lines import STOPS
from cleankit.words.decoration import bare
from cleankit.words.lexicon import lexicon

_FINAL = re.compile(rf"[{STOPS}…][»\"'”’)\]]*\s*\Z")
_INNER = re.compile(r"[.,،;؛:!?؟۔…၊។፣፤՝։\"“”«»()\[\]|]")
_STACK = re.compile("([\u0300-\u036f\u064b-\u065f]{8})[\u0300-\u036f\u064b-\u065f]+")  # to be sorted takes them long
_FUSED = re.compile(r"(?:[وف]?[بك]?ال|[وف]?لل)\w{3}")
_CASED = {"Latn", "Cyrl", "Grek", "Armn"}
_BY_CHANCE = 0.03  # share of function words in a list of tags


def _words(text: str) -> list[str]:
    """The words between white space, but for those that are signs only."""
    return [word for word in text.split() if word.isalnum() or any(map(str.isalnum, word))]


def function_share(text: str, lang: str) -> tuple[float, float]:
    """Function words and white-space words of a text.

    Arabic writes particles on the next word: وفي counts as one, a word such as والصين or بالصين as half a one.
    """
    words = lexicon(lang)
    plain = unicodedata.normalize("NFKC", _STACK.sub(r"\1", text))  # presentation forms would hide function words
    found = [word if word.isalnum() else bare(word) for word in _words(fold(plain))]
    if words is None:
        return 0.0, float(len(found))
    known = words.function_words
    if words.lang != "ar":
        return float(sum(word in known for word in found)), float(len(found))
    count = 0.0
    for word in found:
        if word in known or (word[:1] in {"و", "ف"} and word[1:] in known):
            count += 1
        elif _FUSED.match(word) and not word.startswith("ال"):
            count += 0.5
    return count, float(len(found))


def tag_score(text: str, lang: str) -> float:
    """How much a line without a label looks like a cloud of tags: 4.5 and more from 8 words on is one.

    Domain study, section 4: the log-likelihood ratio of "tags" against "running text" by function words, within
    -8 and 6; no final or inner punctuation; repeated runs of 2-4 words; capitals where a script has them (not in
    German). At 4.5 it told both clouds of the seed document from all its sentences and headlines, and took 1 of
    465 encyclopedia paragraphs. 0 below four words or for a language without function words.
    """
    words = lexicon(lang)
    count, n = function_share(text, lang)
    if words is None or not words.function_words or n < 4:
        return 0.0
    p0, p1 = _BY_CHANCE, words.function_rate
    ratio = count * math.log(p0 / p1) + (n - count) * math.log((1 - p0) / (1 - p1))
    final = _FINAL.search(text)
    inner = len(_INNER.findall(text[: final.start()] if final else text))
    score = max(-8.0, min(6.0, ratio)) + (-3 if final else 1) + (-min(3.0, 12 * inner / n) if inner else 1)
    score += 6 * _repeated(_words(fold(text)))
    if words.script in _CASED and words.lang != "de":
        score += 2 * (sum((bare(word) or word)[0].isupper() for word in _words(text)) / n - 0.45)
    return score


def _repeated(words: list[str]) -> float:
    """Share of the words that lie in a run of 2-4 words seen earlier in the line."""
    if len({*words}) > len(words) - 2:  # a run that comes again repeats two words at least
        return 0.0
    inside: set[int] = set()
    for n in (2, 3, 4):
        seen: set[tuple[str, ...]] = set()
        for i in range(len(words) - n + 1):
            gram = tuple(words[i : i + n])
            if gram in seen:
                inside.update(range(i, i + n))
            seen.add(gram)
    return len(inside) / len(words)
