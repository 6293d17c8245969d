"""All anchors and labels in many lines at once, compiled by Numba; ``engine.wake`` has the same in plain Python.

Anchors are found by an Aho-Corasick automaton over bytes, about 450 MB of text a CPU second whatever their number;
labels by a walk through a tree of letters from the edge of a line, where most lines end at the second letter.
"""

import functools
from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple, TypeVar

import numpy as np
import numpy.typing as npt
import polars as pl

from cleankit.kernels.arrays import I64, U8, U32, U64
from cleankit.kernels.compiled import compiled
from cleankit.kernels.minhash import utf8
from cleankit.text import folding
from cleankit.text.chars import letters

T = TypeVar("T")

U16 = npt.NDArray[np.uint16]
I32 = npt.NDArray[np.int32]

NUMBER: Final = 1
LETTER: Final = 2
"""Kinds of characters, as far as the edge of a line is concerned; 0 is a sign."""
SIZE: Final = 0x20000
"""Code points that tables cover (planes 0 and 1)."""

_TAGS: Final = 0xE0000  # between the tables and these invisible characters there is only Han


class Alphabet(NamedTuple):
    """``fold``: uint32[SIZE], what a code point is compared as, 0 for nothing; ``kind``: uint8[SIZE]."""

    fold: U32
    kind: U8


@functools.cache
def alphabet() -> Alphabet:
    """What ``folding.fold`` makes of each character of the planes 0 and 1, and what kind of character that is."""
    fold = np.arange(SIZE, dtype=np.uint32)
    chars = fold.copy().view("U1")
    kind = letters().astype(np.uint8) + np.char.isalpha(chars)
    changed = [*np.flatnonzero(np.char.lower(chars) != chars).tolist(), *map(ord, folding.FOLD_FROM)]
    fold[changed] = [ord(folding.fold(chr(code)) or "\0") for code in changed]
    return Alphabet(fold, kind[fold])


class Automaton(NamedTuple):
    """``step``: uint16[states, 256]; ``bits``: uint64[states, words], the rules of all literals that end in a state.

    States from ``first`` on have bits.
    """

    step: U16
    bits: U64
    first: int


class Tree(NamedTuple):
    """A tree of phrases: the children of node n are ``children[n]`` to ``children[n + 1]``, in order of ``letters``.

    ``bits``: uint64[nodes, words], the rules of the phrase that ends in a node. Node 0 is the root.
    """

    letters: U32
    children: I32
    bits: U64


def bits_of(rules: int, words: int) -> list[int]:
    """A set of rules, as an int with their bits, cut into words of 64.

    >>> bits_of(1 << 64 | 5, 2)
    [5, 1]
    """
    return [rules >> 64 * word & (1 << 64) - 1 for word in range(words)]


def _rows(rules: Sequence[int], words: int) -> U64:
    """Sets of rules as rows of words; most are empty."""
    out = np.zeros((len(rules), words), np.uint64)
    some = [n for n, wakes in enumerate(rules) if wakes]
    out[some] = np.array([bits_of(rules[n], words) for n in some], np.uint64).reshape(-1, words)
    return out


def _trie(words: Iterable[tuple[Iterable[T], int]]) -> tuple[list[dict[T, int]], list[int]]:
    """Of each node the children, by what leads to them, and the rules of the words that end there; 0 is the root."""
    nodes: list[dict[T, int]] = [{}]
    rules = [0]
    for word, wakes in words:
        at = 0
        for part in word:
            if part not in nodes[at]:
                nodes[at][part] = len(nodes)
                nodes.append({})
                rules.append(0)
            at = nodes[at][part]
        rules[at] |= wakes
    return nodes, rules


def automaton(literals: Mapping[bytes, int], words: int) -> Automaton:
    """The automaton of the literals (with the rules each wakes, as bits of an int)."""
    nodes, rules = _trie(literals.items())
    step = np.zeros((len(nodes), 256), np.uint16)
    fail = [0] * len(nodes)
    queue = deque([0])
    while queue:  # breadth first: the state of the longest proper suffix is finished before
        at = queue.popleft()
        if at:
            step[at] = step[fail[at]]
            rules[at] |= rules[fail[at]]
        for byte, child in nodes[at].items():
            fail[child] = int(step[at, byte])
            step[at, byte] = child
            queue.append(child)
    order = sorted(range(len(nodes)), key=lambda node: rules[node] != 0)  # the root stays first: it has no bits
    number = np.empty(len(nodes), np.uint16)
    number[order] = np.arange(len(nodes))
    return Automaton(
        number[step[order]], _rows([rules[node] for node in order], words), sum(not wakes for wakes in rules)
    )


def tree(phrases: Mapping[str, int], words: int, *, backwards: bool = False) -> Tree:
    """The tree of the phrases (with the rules each wakes, as bits of an int)."""
    nodes, rules = _trie((phrase[::-1] if backwards else phrase, wakes) for phrase, wakes in phrases.items())
    order, letters, children = [0], [0], []
    for node in order:  # it grows on the way: children of one node come to stand side by side
        children.append(len(order))
        for letter, child in sorted(nodes[node].items()):
            order.append(child)
            letters.append(ord(letter))
    bits = _rows([rules[node] for node in order], words)
    return Tree(np.array(letters, np.uint32), np.array([*children, len(order)], np.int32), bits)


def _anchors(  # noqa: PLR0912
    data: U8, starts: I64, lines: I64, step: U16, bits: U64, first: int, out: U64
) -> None:
    """Two halves of the lines side by side: each step waits for the table, and two waits take no longer than one."""
    steps = step.ravel()
    half = len(lines) // 2
    n, m = 0, half
    i = end_i = j = end_j = one = two = np.int64(0)
    while n < half or m < len(lines) or i < end_i or j < end_j:
        if i == end_i and n < half:
            i, end_i, one = starts[lines[n]], starts[lines[n] + 1], np.int64(0)
            n += 1
        if j == end_j and m < len(lines):
            j, end_j, two = starts[lines[m]], starts[lines[m] + 1], np.int64(0)
            m += 1
        both = min(end_i - i, end_j - j)
        for _ in range(both):
            one, two = np.int64(steps[one << 8 | data[i]]), np.int64(steps[two << 8 | data[j]])
            i += 1
            j += 1
            if one >= first:
                for word in range(out.shape[1]):
                    out[lines[n - 1], word] |= bits[one, word]
            if two >= first:
                for word in range(out.shape[1]):
                    out[lines[m - 1], word] |= bits[two, word]
        if not both:  # one half is through, or a line is empty
            for k in range(i, end_i):
                one = np.int64(steps[one << 8 | data[k]])
                if one >= first:
                    for word in range(out.shape[1]):
                        out[lines[n - 1], word] |= bits[one, word]
            for k in range(j, end_j):
                two = np.int64(steps[two << 8 | data[k]])
                if two >= first:
                    for word in range(out.shape[1]):
                        out[lines[m - 1], word] |= bits[two, word]
            i, j = end_i, end_j


def _edges(  # noqa: PLR0912
    data: U8, starts: I64, lines: I64, fold: U32, kind: U8, least: int, backwards: bool, letters: U32, children: I32,
    bits: U64, out: U64,
) -> None:  # fmt: skip
    """Walk from the first (last) character of at least this kind, as far as phrases go."""
    for line in lines:
        low, high = starts[line], starts[line + 1]
        i = high if backwards else low
        node = -1
        while low < i if backwards else i < high:
            if backwards:
                i -= 1
                while data[i] & 0xC0 == 0x80:
                    i -= 1
            byte = np.int64(data[i])
            if byte < 0x80:
                code, size = byte, 1
            elif byte < 0xE0:
                code, size = (byte & 0x1F) << 6 | (data[i + 1] & 0x3F), 2
            elif byte < 0xF0:
                code = (byte & 0x0F) << 12 | (np.int64(data[i + 1]) & 0x3F) << 6 | (data[i + 2] & 0x3F)
                size = 3
            else:
                code = (byte & 0x07) << 18 | (np.int64(data[i + 1]) & 0x3F) << 12
                code |= (np.int64(data[i + 2]) & 0x3F) << 6 | (data[i + 3] & 0x3F)
                size = 4
            if not backwards:
                i += size
            known = code < len(fold)
            if node < 0:
                if (kind[code] if known else 2 * (code < _TAGS)) < least:
                    continue
                node = 0
            letter = fold[code] if known else np.uint32(code)
            if letter == 0:
                continue
            child = int(children[node])
            while child < children[node + 1] and letters[child] != letter:
                child += 1
            if child == children[node + 1]:
                break
            node = child
            for word in range(out.shape[1]):
                out[line, word] |= bits[node, word]


class Lines:
    """The bytes of many lines, ready to be searched."""

    def __init__(self, texts: pl.Series) -> None:
        self.data, self.starts = utf8(texts)

    def anchors(self, lines: I64, literals: Automaton, out: U64) -> None:
        """Add the rules of the literals that stand in these lines to ``out``: uint64[all lines, words]."""
        compiled(_anchors)(self.data, self.starts, lines, literals.step, literals.bits, literals.first, out)

    def heads(self, lines: I64, phrases: Tree, alphabet: Alphabet, out: U64) -> None:
        """Add the rules of the phrases that these lines begin with, signs (and numbers) before them left out."""
        for least in (NUMBER, LETTER):
            compiled(_edges)(self.data, self.starts, lines, *alphabet, least, False, *phrases, out)

    def tails(self, lines: I64, phrases: Tree, alphabet: Alphabet, out: U64) -> None:
        """Add the rules of the phrases (a tree of reversed ones) that these lines end with, signs behind left out."""
        compiled(_edges)(self.data, self.starts, lines, *alphabet, NUMBER, True, *phrases, out)
