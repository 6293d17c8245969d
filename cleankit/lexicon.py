"""The words of a language: find page labels in a line, tell a tag cloud from a sentence.

Everything here looks at one line and answers with offsets into it. The word lists are TOML files in ``lexicons/``,
read when a language is first asked for.
"""

import math
import re
import tomllib
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from cleankit.folding import fold, fold_map
from cleankit.model import STOPS, quoted

HOME = Path(__file__).with_name("lexicons")
Classes = tuple[str, ...] | frozenset[str]
"""Label classes to look for. Hashable, because one index is kept for each set that is asked for."""

NETWORKS = (
    "facebook twitter whatsapp linkedin pinterest telegram reddit messenger instagram youtube tiktok email"
).split()
BORROWED = {(kind, kind) for kind in ("related", "share", "tags", "print", "comments")} | {("ad", "advertisement")}
BORROWED |= {("share", network) for network in NETWORKS}
"""Weak English labels that stand on pages of every language; the strong English ones all do."""


# ---- the lexicon of a language


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What cleankit knows of a language: its labels (folded phrase to (class, strong) pairs) and function words."""

    lang: str
    name: str
    script: str
    function_rate: float
    function_words: frozenset[str]
    labels: Mapping[str, tuple[tuple[str, bool], ...]]


@dataclass(frozen=True, slots=True)
class Label:
    """A page label in a line: ``text[start:end]`` is the phrase, ``after`` is behind its colon and spaces."""

    start: int
    end: int
    after: int
    kind: str
    strong: bool
    phrase: str


@dataclass(frozen=True, slots=True)
class _Index:
    """The labels of some classes. ``lengths``: how long phrases with these first three letters are, longest first."""

    labels: Mapping[str, tuple[str, bool]]
    lengths: Mapping[str, tuple[int, ...]]
    limit: int


@lru_cache(maxsize=1)
def languages() -> tuple[str, ...]:
    """The codes of all languages with a lexicon."""
    return tuple(sorted(path.stem for path in HOME.glob("*.toml")))


@lru_cache(maxsize=256)
def lexicon(lang: str) -> Lexicon | None:
    """The lexicon of a BCP 47 code ("pt-BR" is read as "pt"), None for unknown ones, English labels for "und"."""
    if lang == "und":
        english = lexicon("en")
        return english and replace(english, lang="und", name="Undetermined", function_words=frozenset())
    code = lang if lang in languages() else {"kmr": "ku", "prs": "fa"}.get(lang) or lang.partition("-")[0]
    if code not in languages():
        return None
    data = tomllib.loads((HOME / f"{code}.toml").read_text("utf-8"))
    labels: dict[str, dict[str, bool]] = {}
    for kind, table in data["labels"].items():
        for strong in (True, False):
            for phrase in table["strong" if strong else "weak"]:
                labels.setdefault(_bare(fold(phrase)), {}).setdefault(kind, strong)
    english = lexicon("en") if code != "en" else None
    for phrase, kinds in english.labels.items() if english else ():
        for kind, strong in kinds:
            if strong or (kind, phrase) in BORROWED:
                labels.setdefault(phrase, {}).setdefault(kind, strong)
    return Lexicon(
        lang=code,
        name=data["name"],
        script=data["script"],
        function_rate=data["function_rate"],
        function_words=frozenset(map(fold, data["function_words"])),
        labels={phrase: tuple(kinds.items()) for phrase, kinds in labels.items()},
    )


def labels(lang: str) -> Mapping[str, tuple[tuple[str, bool], ...]]:
    """The labels of a language (English ones for one that has no lexicon): folded phrase to (class, strong) pairs."""
    return known.labels if (known := lexicon(lang) or lexicon("und")) else {}


def phrases(lang: str, classes: Classes) -> tuple[str, ...]:
    """The folded phrases of these classes: what a line must contain to be worth a look."""
    return tuple(_index(lang, classes).labels)


@lru_cache(maxsize=64)
def _by_class(lang: str) -> Mapping[str, Sequence[tuple[int, str, bool]]]:
    """The labels of each class: where it stands in the lexicon, the phrase, whether it is a strong one."""
    out: dict[str, list[tuple[int, str, bool]]] = {}
    for at, (phrase, kinds) in enumerate(labels(lang).items()):
        for kind, strong in kinds:
            out.setdefault(kind, []).append((at, phrase, strong))
    return out


@lru_cache(maxsize=1024)
def _index(lang: str, classes: Classes) -> _Index:
    known: dict[str, tuple[int, str, bool]] = {}
    for kind in classes:  # a phrase of two classes is a strong one of the first that has it so
        for at, phrase, strong in _by_class(lang).get(kind, ()):
            if phrase not in known or (strong and not known[phrase][2]):
                known[phrase] = (at, kind, strong)
    chosen = {phrase: known[phrase][1:] for phrase in sorted(known, key=lambda phrase: known[phrase][0])}
    lengths: dict[str, set[int]] = {}
    for phrase in chosen:
        lengths.setdefault(phrase[:3], set()).add(len(phrase))
    sizes = {key: tuple(sorted(n, reverse=True)) for key, n in lengths.items()}
    return _Index(chosen, sizes, max(map(len, chosen), default=0) * 3 // 2 + 16)


# ---- labels in a line

_VOWELS = r"\u0900-\u0dff\u102b-\u103e\u1056-\u1059\u17b4-\u17d3"  # signs of Indic scripts, of Burmese and of Khmer
_SIGN = rf"[^\w?؟{_VOWELS}]|_"  # bullets, brackets, quotes, arrows, emoji; vowel signs are letters here
_LEFT = re.compile(rf"(?:\(\d[\d.,]*\)|{_SIGN})*")
_COUNT, _ALONE = "0123456789.,", re.compile(_SIGN)
_GLUE = re.compile(rf"(?:{_SIGN}|\d+(?:[.,:]\d+)*[km]?(?![^\W\d_]))*", re.IGNORECASE)  # and counters: "12", "1.2K"
_COLON = re.compile(r" *[:՝៖፦]+ *")  # Armenian, Khmer and Ethiopic have colons of their own
_STOP, _PERIOD = re.compile(rf"[{STOPS}…»\"”][»\"'”’)\]]*\s+"), re.compile(f"[{STOPS}]")
_VOWEL = re.compile(f"[{_VOWELS}]")
_LINE = 800  # longer lines are no rows of buttons


def _bare(folded: str) -> str:
    left, right = _core(folded)
    return folded[left:right]


def _core(folded: str) -> tuple[int, int]:
    """Where a folded line begins and ends without decoration."""
    left = 0 if folded[:1].isalnum() else _end(_LEFT, folded, 0)
    right = len(folded)
    while right > left and not folded[right - 1].isalnum():
        begin = right - 1
        if folded[begin] == ")":  # of a counter, perhaps: "(12)"
            begin = len(folded[left:begin].rstrip(_COUNT)) + left
            begin = begin - 1 if folded[begin].isdecimal() and begin > left and folded[begin - 1] == "(" else right - 1
        if begin == right - 1 and not _ALONE.match(folded[begin]):
            break
        right = begin
    return left, right


def _end(pattern: re.Pattern[str], text: str, at: int) -> int:
    found = pattern.match(text, at)
    return found.end() if found else at


def _begin(text: str, index: _Index, skip: re.Pattern[str] = _LEFT) -> int:
    """Where the first label begins, -1 when none does: turns most lines away before more of them is folded."""
    at = _end(skip, text, 0)
    head = fold(text[at : at + 9])
    longest = max(index.lengths.get(head[:3], (0,))[0], index.lengths.get(head[:2], (0,))[0])
    return at if longest and any(_ends(fold(text[at : at + longest * 3 // 2 + 16]), 0, index)) else -1


def _ends(folded: str, at: int, index: _Index) -> Iterator[int]:
    """Where the labels that begin at ``at`` end, longest first."""
    for key in (folded[at : at + 3], folded[at : at + 2]):
        for n in index.lengths.get(key, ()):
            if at + n <= len(folded) and folded[at : at + n] in index.labels:
                yield at + n


@lru_cache(maxsize=4096)
def _script(char: str) -> str:
    return unicodedata.name(char, "").partition(" ")[0]


def _word_ends(folded: str, at: int) -> bool:
    """No word goes on at ``at``: a new script ends a word too, and Chinese has no word ends to look for."""
    if at >= len(folded) or not (folded[at].isalpha() or _VOWEL.match(folded[at])):
        return True
    script = _script(folded[at])
    return script != _script(folded[at - 1]) or script in {"CJK", "HIRAGANA", "KATAKANA", "THAI"}


def _label(index: _Index, folded: str, where: Sequence[int], span: tuple[int, int], after: int | None = None) -> Label:
    phrase = folded[span[0] : span[1]]
    start, end = where[span[0]], where[span[1]]
    return Label(start, end, end if after is None else where[after], *index.labels[phrase], phrase)


def whole(text: str, lang: str, classes: Classes, strong_only: bool = False) -> Label | None:
    """The label that is the whole line, edge decoration and a counter in brackets aside.

    >>> whole("• Comments (3)", "en", ("comments",)).kind
    'comments'
    """
    label = _whole(text, lang, classes) if len(text) <= _index(lang, classes).limit else None
    return label if label and (label.strong or not strong_only) else None


@lru_cache(maxsize=1 << 12)
def _whole(text: str, lang: str, classes: Classes) -> Label | None:
    """The label that is the whole line. Kept, for a crawl has few such lines and each in thousands of documents."""
    index = _index(lang, classes)
    if _begin(text, index) < 0 or quoted(text):
        return None
    folded, where = fold_map(text)
    left, right = _core(folded)
    return _label(index, folded, where, (left, right)) if folded[left:right] in index.labels else None


def leading(text: str, lang: str, classes: Classes) -> Label | None:
    """The label at the start of the line that a colon follows.

    >>> text = "Tags: oil, gas"
    >>> text[leading(text, "en", ("tags",)).after :]
    'oil, gas'
    """
    index = _index(lang, classes)
    at = _begin(text, index)
    if at < 0:
        return None
    folded, where = fold_map(text[: at + index.limit])
    at = _end(_LEFT, folded, 0)
    for end in _ends(folded, at, index):
        if colon := _COLON.match(folded, end):
            return _label(index, folded, where, (at, end), colon.end())
    return None


def cover(text: str, lang: str, classes: Classes) -> list[Label] | None:
    """The labels that fill the whole line back to back, glued or not; None when anything else stands there.

    >>> [label.kind for label in cover("Share this articlePrint | 12 Comments", "en", ("share", "print", "comments"))]
    ['share', 'print', 'comments']
    """
    index = _index(lang, classes)
    if len(text) > _LINE or _begin(text, index, _GLUE) < 0 or quoted(text):
        return None
    return _row(text, index, fill=True) or None


def prefix(text: str, lang: str, classes: Classes) -> list[Label]:
    """The labels back to back at the start of the line.

    Look for buttons (share, print, comments), and take one label alone for a word of the sentence unless another
    script is glued to it: "شارك لافروف في الاجتماع" begins with "share", "Back home" is two names of menus.

    >>> [label.phrase for label in prefix("Relatedالمخابرات التشكية", "ar", ("related",))]
    ['related']
    """
    index = _index(lang, classes)
    at = -1 if quoted(text[:_LINE]) else _begin(text, index, _GLUE)
    near = at + 2 * index.limit
    row = [] if at < 0 else _row(text[: min(near, _LINE)], index, fill=False)
    longer = near < min(len(text), _LINE) and row and row[-1].end > near - index.limit
    return _row(text[:_LINE], index, fill=False) if longer else row


def _row(text: str, index: _Index, fill: bool) -> list[Label]:
    """The row of labels at the start of the text; with ``fill``, none unless it fills the text."""
    folded, where = fold_map(text)
    dead: set[tuple[int, int]] = set()

    def joins(before: int, at: int, end: int) -> bool:
        """Labels written as one word are two only with a capital, a phrase or, in a script without case, a sure one.

        German "Servicemenü" and Persian "دبیرخانه" are words.
        """
        if before < 0 or _word_ends(folded, at):
            return True
        pair, char = (folded[before:at], folded[at:end]), text[where[at]]
        if char.lower() != char.upper():
            return any(" " in phrase for phrase in pair) or (char.isupper() and text[where[at] - 1].islower())
        return any(" " in phrase or index.labels[phrase][1] for phrase in pair)

    def walk(at: int, before: int = -1) -> list[tuple[int, int]] | None:
        start = _end(_GLUE, folded, at)
        if start == len(folded):
            return []
        for end in _ends(folded, start, index) if (at, before) not in dead else ():
            if joins(before if start == at else -1, start, end):
                rest = walk(end, start)
                if rest or (rest is not None and (fill or _word_ends(folded, end))):
                    return [(start, end), *rest]
        dead.add((at, before))
        return None if fill else []

    return [_label(index, folded, where, span) for span in walk(0) or ()]


def trailing(text: str, lang: str, classes: Classes) -> Label | None:
    """The label that hangs on the end of a line, behind a full stop and a space.

    A weak one behind a mere quotation, or with a full stop of its own, ends a sentence: "said a U.S. magazine."

    >>> trailing("The talks went on. Advertisement", "en", ("ad",)).start
    19
    """
    index = _index(lang, classes)
    for stop in _STOP.finditer(text, max(0, len(text) - index.limit)):
        listed = len(head := text[: stop.start()].strip()) < 3 + (not head.isalpha())  # "1. Home" is an item of a list
        if listed or _begin(rest := text[stop.end() :], index) < 0:
            continue
        folded, where = fold_map(rest)
        left, right = _core(folded)
        known = index.labels.get(folded[left:right])
        sure = stop.group()[0] not in '»"”' and not _PERIOD.search(folded, right)
        if known and (known[1] or sure):
            return _label(index, folded, [stop.end() + i for i in where], (left, right))
    return None


# ---- tag clouds

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
    found = [word if word.isalnum() else _bare(word) for word in _words(fold(plain))]
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
        score += 2 * (sum((word[_end(_LEFT, word, 0) :] or word)[0].isupper() for word in _words(text)) / n - 0.45)
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
