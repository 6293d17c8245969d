"""Which lines can which rules hit? One scan of all lines for all rules.

Sets of rules are bits. Anchors and labels add the bits of their rules to a line's, conditions (``where``) take them
away again. The answer may name a line that the rule does not hit in the end, never miss one that it does.

A set is a Python int where one is handled, and a row of words of 64 bits where there are many.
"""

import functools
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
import polars as pl

from cleankit.kernels import scan as kernel
from cleankit.kernels.arrays import I64, U64
from cleankit.kernels.compiled import pays
from cleankit.rule import Rule
from cleankit.text import folding
from cleankit.words import lexicon

EDGE = 10
"""Letters of a label that are looked for: more tell little more, and their trees take long to plant."""
SMALL = 1000
"""Lines below which plain Python is quicker than loading what Numba has compiled."""


class Wakes(NamedTuple):
    """What the lines of one language are searched for, each with the rules it wakes (bits of an int).

    ``blocks``: anchors that are the beginning of a character in UTF-8. Labels and endings are folded; ``always``: the
    rules that only a condition wakes.
    """

    anchors: dict[str, int]
    blocks: dict[bytes, int]
    labels: dict[str, int]
    endings: dict[str, int]
    always: int
    sizes: tuple[int, ...]
    """How long labels and endings are."""


class Tables(NamedTuple):
    """What the lines of one language are searched for, as the compiled kernel takes it."""

    anchors: kernel.Automaton
    labels: kernel.Tree
    endings: kernel.Tree


def scan(lines: pl.DataFrame, rules: tuple[Rule, ...]) -> U64:
    """Which rules each line wakes: uint64[lines, words], rule n is bit n.

    ``lines`` has the columns row, text, lang, chars, echoes.
    """
    bits = np.zeros((lines.height, _words(rules)), np.uint64)
    search = kernel.Lines(lines["text"]) if pays(lines.height, SMALL) else None
    langs = lines.select("lang").with_row_index("line").group_by("lang").agg("line")
    for lang, numbers in zip(langs["lang"].to_list(), langs["line"], strict=True):
        here = numbers.to_numpy().astype(np.int64)
        if search:
            _scan(search, here, rules, lang, bits)
        else:
            wakes = _wakes(rules, lang)
            found = [kernel.bits_of(sets, bits.shape[1]) for sets in _few(lines["text"].gather(numbers), wakes)]
            bits[here] = np.array(found, np.uint64)
    _narrow(lines, rules, bits)
    return bits


def _words(rules: Sequence[Rule]) -> int:
    return max(1, -(-len(rules) // 64))


def ints(bits: U64) -> list[int]:
    """The sets of some lines as Python ints."""
    found: list[int] = bits[:, 0].tolist()
    for word in range(1, bits.shape[1]):
        found = [low | high << 64 * word for low, high in zip(found, bits[:, word].tolist(), strict=True)]
    return found


def numbers(rules: int) -> tuple[int, ...]:
    """The rules of a set, in order.

    >>> numbers(0b1101)
    (0, 2, 3)
    """
    return tuple(n for n in range(rules.bit_length()) if rules >> n & 1)


@functools.lru_cache(maxsize=256)
def _wakes(rules: tuple[Rule, ...], lang: str) -> Wakes:
    anchors: dict[str, int] = defaultdict(int)
    blocks: dict[bytes, int] = defaultdict(int)
    labels: dict[str, int] = defaultdict(int)
    endings: dict[str, int] = defaultdict(int)
    heads: dict[str, list[tuple[int, int]]] = defaultdict(list)  # by kind: words that a phrase must have, rule
    tails: dict[str, list[tuple[int, int]]] = defaultdict(list)
    always = 0
    for number, rule in enumerate(rules):
        if not rule.speaks(lang):
            continue
        for anchor in rule.anchors_for(lang):
            if isinstance(anchor, str):
                anchors[anchor] |= 1 << number
            else:
                blocks[anchor] |= 1 << number
        for kind in rule.labels:
            heads[kind].append((rule.words, 1 << number))
        for kind in rule.endings:
            tails[kind].append((rule.words, 1 << number))
        if not (rule.anchors or rule.labels or rule.endings):
            always |= 1 << number
    for phrase, kinds in lexicon.labels(lang).items():  # once for all rules: each has thousands of phrases
        words = phrase.count(" ") + 1
        for kind, _ in kinds:
            if sets := sum({rule for least, rule in heads.get(kind, ()) if words >= least}):
                labels[_bare(phrase)[:EDGE]] |= sets
            if sets := sum({rule for least, rule in tails.get(kind, ()) if words >= least}):
                endings[_bare(phrase)[-EDGE:]] |= sets
    return Wakes(anchors, blocks, labels, endings, always, tuple({*map(len, [*labels, *endings])}))


def _bare(phrase: str) -> str:
    """A phrase without what is no letter or digit at its edges."""
    if phrase[:1].isalnum() and phrase[-1:].isalnum():
        return phrase
    return re.sub(r"^[\W_]+|[\W_]+$", "", phrase)


# ---- many lines


@functools.lru_cache(maxsize=256)
def _tables(rules: tuple[Rule, ...], lang: str) -> Tables:
    wakes, words = _wakes(rules, lang), _words(rules)
    return Tables(
        kernel.automaton({anchor.encode(): sets for anchor, sets in wakes.anchors.items()} | wakes.blocks, words),
        kernel.tree(wakes.labels, words),
        kernel.tree(wakes.endings, words, backwards=True),
    )


def _scan(search: kernel.Lines, here: I64, rules: tuple[Rule, ...], lang: str, bits: U64) -> None:
    tables = _tables(rules, lang)
    bits[here] = np.array(kernel.bits_of(_wakes(rules, lang).always, bits.shape[1]), np.uint64)
    search.anchors(here, tables.anchors, bits)
    search.heads(here, tables.labels, kernel.alphabet(), bits)
    search.tails(here, tables.endings, kernel.alphabet(), bits)


# ---- few lines: the same, slower to run and quicker to start


def _few(texts: pl.Series, wakes: Wakes) -> Iterator[int]:
    """The rules that each text wakes."""
    literals = pl.Series([*wakes.anchors], dtype=pl.String).implode()
    anchors = texts.str.extract_many(literals, overlapping=True).list.unique()
    for text, found in zip(texts, anchors, strict=True):
        sets = wakes.always | _edges(folding.fold(text), wakes)
        for anchor in found:
            sets |= wakes.anchors[anchor]
        data = text.encode()
        for block, rules in wakes.blocks.items():
            if block in data:
                sets |= rules
        yield sets


def _edges(folded: str, wakes: Wakes) -> int:
    """The rules that a folded text wakes by what it begins and ends with."""
    found = 0
    for kind in (str.isalnum, str.isalpha):
        if (at := next((i for i, char in enumerate(folded) if kind(char)), None)) is not None:
            for size in wakes.sizes:
                found |= wakes.labels.get(folded[at : at + size], 0)
    end = next((i for i in range(len(folded), 0, -1) if folded[i - 1].isalnum()), 0)
    for size in wakes.sizes:
        found |= wakes.endings.get(folded[max(end - size, 0) : end], 0)
    return found


# ---- both


def _narrow(lines: pl.DataFrame, rules: tuple[Rule, ...], bits: U64) -> None:
    """Take away the bits that the conditions of a rule refuse."""
    awake = np.flatnonzero(bits.any(axis=1))
    for number, rule in enumerate(rules):
        if not rule.where:
            continue
        word, bit = divmod(number, 64)
        mask = np.uint64(1 << bit)
        hit = awake[bits[awake, word] & mask != 0]
        if len(hit):
            stays = _where(lines, hit, rule.where)
            bits[hit, word] &= ~mask
            bits[stays, word] |= mask


def _where(lines: pl.DataFrame, hit: I64, where: tuple[pl.Expr, ...]) -> I64:
    """The lines where all expressions hold; the next is only asked of those that the last let through."""
    frame = (lines if len(hit) == lines.height else lines[hit]).with_columns(at=pl.Series(hit))
    for expr in where:
        frame = frame.filter(expr)
    return frame["at"].to_numpy()
