"""Which lines can which rules hit? One scan of all lines for all rules.

Sets of rules are bits. Anchors and labels add the bits of their rules to a line's, conditions (``where``) take them
away again. The answer may name a line that the rule does not hit in the end, never miss one that it does.
"""

import functools
import re
from collections import defaultdict
from typing import NamedTuple

import numpy as np
import polars as pl

from cleankit import lexicon
from cleankit.kernels import scan as kernel
from cleankit.kernels.minhash import pays
from cleankit.kernels.minhash_reference import I64, U64
from cleankit.rule import Rule

SMALL = 1000
"""Lines below which plain Python is quicker than loading what Numba has compiled."""


class Wakes(NamedTuple):
    """What the lines of one language are searched for, each with the rules it wakes (bits of an int).

    Labels and endings are folded; ``always``: the rules that only a condition wakes.
    """

    anchors: dict[str, int]
    labels: dict[str, int]
    endings: dict[str, int]
    always: int
    sizes: tuple[int, ...]
    """How long labels and endings are."""


class Tables(NamedTuple):
    """The same for the kernel."""

    anchors: kernel.Automaton
    labels: kernel.Tree
    endings: kernel.Tree


def scan(lines: pl.DataFrame, rules: tuple[Rule, ...]) -> pl.DataFrame:
    """All pairs of a line (its index, u32) and a rule (its index, u32) that may hit it, by line and rule.

    ``lines`` has the columns row, text, lang, chars, echoes.
    """
    bits = np.zeros((lines.height, -(-len(rules) // 64)), np.uint64)
    search = kernel.Lines(lines["text"]) if pays(lines.height, SMALL) else None
    langs = lines.select("lang").with_row_index("line").group_by("lang").agg("line")
    for lang, numbers in zip(langs["lang"].to_list(), langs["line"], strict=True):
        here = numbers.to_numpy().astype(np.int64)
        if search:
            _scan(search, here, rules, lang, bits)
        else:
            wakes = _wakes(rules, lang)
            found = [kernel.bits_of(_bits(text, wakes), bits.shape[1]) for text in lines["text"].gather(numbers)]
            bits[here] = np.array(found, np.uint64)
    return _pairs(lines, rules, bits)


@functools.lru_cache(maxsize=256)
def _wakes(rules: tuple[Rule, ...], lang: str) -> Wakes:
    anchors: dict[str, int] = defaultdict(int)
    labels: dict[str, int] = defaultdict(int)
    endings: dict[str, int] = defaultdict(int)
    always = 0
    for number, rule in enumerate(rules):
        if not rule.speaks(lang):
            continue
        for anchor in rule.anchors_for(lang):
            anchors[anchor] |= 1 << number
        for phrase in lexicon.phrases(lang, rule.labels):
            labels[_bare(phrase)] |= 1 << number
        for phrase in lexicon.phrases(lang, rule.endings):
            endings[_bare(phrase)] |= 1 << number
        if not (rule.anchors or rule.labels or rule.endings):
            always |= 1 << number
    return Wakes(anchors, labels, endings, always, tuple({*map(len, [*labels, *endings])}))


def _bare(phrase: str) -> str:
    """A phrase without what is no letter or digit at its edges."""
    return re.sub(r"^[\W_]+|[\W_]+$", "", phrase)


# ---- many lines


@functools.lru_cache(maxsize=256)
def _tables(rules: tuple[Rule, ...], lang: str) -> Tables:
    wakes, words = _wakes(rules, lang), -(-len(rules) // 64)
    return Tables(
        kernel.automaton(wakes.anchors, words),
        kernel.tree(wakes.labels, words),
        kernel.tree(wakes.endings, words, backwards=True),
    )


@functools.cache
def _alphabet() -> kernel.Alphabet:
    """What ``lexicon.fold`` makes of each character of the planes 0 and 1, and what kind of character that is."""
    chars = [chr(c) for c in range(kernel.SIZE)]
    kind = np.array([char.isalnum() + char.isalpha() for char in chars], np.uint8)
    fold = np.arange(kernel.SIZE, dtype=np.uint32)
    changed = [c for c, char in enumerate(chars) if char.lower() != char] + [ord(char) for char in lexicon.FOLD_FROM]
    fold[changed] = [ord(lexicon.fold(chars[c]) or "\0") for c in changed]
    return kernel.Alphabet(fold, kind[fold])


def _scan(search: kernel.Lines, here: I64, rules: tuple[Rule, ...], lang: str, bits: U64) -> None:
    tables = _tables(rules, lang)
    bits[here] = np.array(kernel.bits_of(_wakes(rules, lang).always, bits.shape[1]), np.uint64)
    search.anchors(here, tables.anchors, bits)
    search.heads(here, tables.labels, _alphabet(), bits)
    search.tails(here, tables.endings, _alphabet(), bits)


# ---- few lines: the same, slower to run and quicker to start


def _bits(text: str, wakes: Wakes) -> int:
    found, folded = wakes.always, lexicon.fold(text)
    for anchor, rules in wakes.anchors.items():
        if anchor in text:
            found |= rules
    for kind in (str.isalnum, str.isalpha):
        if (at := next((i for i, char in enumerate(folded) if kind(char)), None)) is not None:
            for size in wakes.sizes:
                found |= wakes.labels.get(folded[at : at + size], 0)
    end = next((i for i in range(len(folded), 0, -1) if folded[i - 1].isalnum()), 0)
    for size in wakes.sizes:
        found |= wakes.endings.get(folded[max(end - size, 0) : end], 0)
    return found


# ---- both


def _pairs(lines: pl.DataFrame, rules: tuple[Rule, ...], bits: U64) -> pl.DataFrame:
    """The bits as pairs, without those that the conditions of a rule refuse."""
    awake = np.flatnonzero(bits.any(axis=1))
    found = [np.empty(0, np.int64)]
    for number, rule in enumerate(rules):
        word, bit = divmod(number, 64)
        hit = awake[bits[awake, word] & np.uint64(1 << bit) != 0]
        found.append(_where(lines, hit, rule.where) * len(rules) + number)
    pairs = np.sort(np.concatenate(found))
    return pl.DataFrame({"line": pairs // len(rules), "rule": pairs % len(rules)}).cast(pl.UInt32)


def _where(lines: pl.DataFrame, hit: I64, where: tuple[pl.Expr, ...]) -> I64:
    """The lines where all expressions hold; the next is only asked of those that the last let through."""
    if not where or not len(hit):
        return hit
    frame = (lines if len(hit) == lines.height else lines[hit]).with_columns(at=pl.Series(hit))
    for expr in where:
        frame = frame.filter(expr)
    return frame["at"].to_numpy()
