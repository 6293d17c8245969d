"""Page labels in a line: which stand there, and where.

Everything here looks at one line and answers with offsets into it.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from cleankit.text.folding import fold, fold_map
from cleankit.text.lines import STOPS, quoted
from cleankit.words.decoration import LEFT, SIGN, VOWELS, core, end_of
from cleankit.words.lexicon import labels

Classes = tuple[str, ...] | frozenset[str]
"""Label classes to look for. Hashable, because one index is kept for each set that is asked for."""

_GLUE = re.compile(rf"(?:{SIGN}|\d+(?:[.,:]\d+)*[km]?(?![^\W\d_]))*", re.IGNORECASE)  # and counters: "12", "1.2K"
_COLON = re.compile(r" *[:՝៖፦]+ *")  # Armenian, Khmer and Ethiopic have colons of their own
_STOP, _PERIOD = re.compile(rf"[{STOPS}…»\"”][»\"'”’)\]]*\s+"), re.compile(f"[{STOPS}]")
_VOWEL = re.compile(f"[{VOWELS}]")
_LINE = 800  # longer lines are no rows of buttons


@dataclass(frozen=True, slots=True)
class Label:
    """A page label in a line: ``words`` are its own, ``text[start:end]``, ``phrase`` is how the lexicon folds them.

    ``after`` is behind its colon and spaces.
    """

    start: int
    end: int
    after: int
    kind: str
    strong: bool
    phrase: str
    words: str


@dataclass(frozen=True, slots=True)
class _Index:
    """The labels of some classes. ``lengths``: how long phrases with these first three letters are, longest first."""

    labels: Mapping[str, tuple[str, bool]]
    lengths: Mapping[str, tuple[int, ...]]
    limit: int


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


def _begin(text: str, index: _Index, skip: re.Pattern[str] = LEFT) -> int:
    """Where the first label begins, -1 when none does: turns most lines away before more of them is folded."""
    at = end_of(skip, text, 0)
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


def _label(
    text: str, index: _Index, folded: str, where: Sequence[int], span: tuple[int, int], after: int | None = None
) -> Label:
    phrase = folded[span[0] : span[1]]
    start, end = where[span[0]], where[span[1]]
    return Label(start, end, end if after is None else where[after], *index.labels[phrase], phrase, text[start:end])


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
    left, right = core(folded)
    return _label(text, index, folded, where, (left, right)) if folded[left:right] in index.labels else None


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
    at = end_of(LEFT, folded, 0)
    for end in _ends(folded, at, index):
        if colon := _COLON.match(folded, end):
            return _label(text, index, folded, where, (at, end), colon.end())
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
    at = _begin(text, index, _GLUE)
    if at < 0 or quoted(text[:_LINE]):
        return []
    near = at + 2 * index.limit
    row = _row(text[: min(near, _LINE)], index, fill=False)
    longer = near < min(len(text), _LINE) and row and row[-1].end > near - index.limit
    return _row(text[:_LINE], index, fill=False) if longer else row


def _row(text: str, index: _Index, fill: bool) -> list[Label]:
    """The row of labels at the start of the text; with ``fill``, none unless it fills the text."""
    folded, where = fold_map(text)
    line = _Row(text, folded, where, index, fill, set())
    return [_label(text, index, folded, where, span) for span in line.walk(0, -1) or ()]


class _Row(NamedTuple):
    """A line and its labels back to back; ``dead``: where none can follow, and where the label before begins."""

    text: str
    folded: str
    where: Sequence[int]
    known: _Index
    fill: bool
    dead: set[tuple[int, int]]

    def joins(self, before: int, at: int, end: int) -> bool:
        """Labels written as one word are two only with a capital, a phrase or, in a script without case, a sure one.

        German "Servicemenü" and Persian "دبیرخانه" are words.
        """
        if before < 0 or _word_ends(self.folded, at):
            return True
        pair, char = (self.folded[before:at], self.folded[at:end]), self.text[self.where[at]]
        if char.lower() != char.upper():
            return any(" " in phrase for phrase in pair) or (char.isupper() and self.text[self.where[at] - 1].islower())
        return any(" " in phrase or self.known.labels[phrase][1] for phrase in pair)

    def walk(self, at: int, before: int) -> list[tuple[int, int]] | None:
        """The labels from there on."""
        start = end_of(_GLUE, self.folded, at)
        if start == len(self.folded):
            return []
        for end in _ends(self.folded, start, self.known) if (at, before) not in self.dead else ():
            if self.joins(before if start == at else -1, start, end):
                rest = self.walk(end, start)
                if rest or (rest is not None and (self.fill or _word_ends(self.folded, end))):
                    return [(start, end), *rest]
        self.dead.add((at, before))
        return None if self.fill else []


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
        left, right = core(folded)
        known = index.labels.get(folded[left:right])
        sure = stop.group()[0] not in '»"”' and not _PERIOD.search(folded, right)
        if known and (known[1] or sure):
            return _label(text, index, folded, [stop.end() + i for i in where], (left, right))
    return None
