"""Document rules: one pass over one document, its lines repaired already."""

import functools
import operator
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from cleankit.edits import Edit, apply, compose, moved, resolve, shift, trace
from cleankit.engine import wake
from cleankit.engine.lines import call
from cleankit.model import RECORD, Doc
from cleankit.rule import DocFunction, Rule
from cleankit.text.lines import lines_of

Plan = tuple[tuple[int, Rule, DocFunction], ...]
"""Document rules, each with the set that it is alone."""


def plan(rules: Sequence[Rule], sets: int) -> Plan:
    """The document rules of a set, by code."""
    chosen = sorted(((n, rules[n]) for n in wake.numbers(sets)), key=lambda pair: pair[1].code)
    return tuple((1 << n, rule, rule.document) for n, rule in chosen if rule.document is not None)


class Step(NamedTuple):
    """What one pass has made of a document.

    ``edits``: all so far, in offsets of the text; ``remarks``: likewise, once nothing is made; ``fresh``: lines
    that have come to be, as (offset in the edited text, line); ``settled``: another pass would find nothing.
    """

    edits: list[Edit]
    remarks: list[Edit]
    fresh: list[tuple[int, str]]
    settled: bool


def step(
    doc: tuple[str, str, str | None],
    edits: list[Edit],
    plan: Plan,
    waking: Mapping[str, int],
    fixable: frozenset[str],
) -> Step:
    """Let the rules that are awake repair a document once.

    ``doc``: text, language, title; ``edits``: made in it so far; ``plan``: the rules; ``waking``: for a line the set of
    rules that it wakes.
    """
    text, lang, title = doc
    made: list[Edit] = []
    remarks: list[Edit] = []
    cuts, offset = _cuts(edits), 0
    pieces: list[tuple[int, tuple[tuple[int, int], ...], list[tuple[int, int]]]] = []
    middle = apply(text, edits)
    for n, piece in enumerate(middle.split(RECORD)):
        spans, lines = lines_of(piece)
        awake = [(i, waking[line]) for i, line in enumerate(lines) if line in waking]
        any_of = functools.reduce(operator.or_, [sets for _, sets in awake], 0)
        here = tuple([(at - offset, code) for at, code in cuts if offset <= at <= offset + len(piece)])
        for alone, rule, function in plan:
            if any_of & alone:
                woken = tuple([i for i, sets in awake if sets & alone])
                seen = Doc(piece, lang, title if n == 0 else None, spans, woken, here)
                some, others = call(rule, function(seen), piece, fixable)
                made += [shift(e, offset) for e in some] if offset else some
                remarks += [shift(e, offset) for e in others] if offset else others
        pieces.append((offset, spans, awake))
        offset += len(piece) + 1
    if not made:
        return Step(edits, [moved(e, trace(edits, e.start, e.end)) for e in remarks], [], settled=True)
    made = resolve(made)
    edits = compose(text, edits, made, middle)
    before = [(start + at, end + at) for at, spans, _ in pieces for start, end in spans]
    if _whole(made, before):
        asked = sum(alone for alone, _, _ in plan)
        alive = [(at, spans[i]) for at, spans, awake in pieces for i, sets in awake if sets & asked]
        gone = all(any(e.start <= start + at and end + at <= e.end for e in made) for at, (start, end) in alive)
        return Step(edits, [], [], settled=gone)
    return Step(edits, [], _fresh(apply(text, edits), _same(before, made)), settled=False)


def _whole(made: Sequence[Edit], lines: Sequence[tuple[int, int]]) -> bool:
    """Whether nothing but whole lines are gone: then no line has become another."""
    if not all(e.replace in {"", RECORD} for e in made):
        return False
    begins, ends = {start for start, _ in lines}, {end for _, end in lines}
    return all(e.start in begins and e.end in ends for e in made)


def _same(lines: Iterable[tuple[int, int]], made: Sequence[Edit]) -> set[int]:
    """Where the lines that no edit touches begin afterwards."""
    out, at, by = set(), 0, 0
    for start, end in lines:
        while at < len(made) and made[at].end <= start:
            by += len(made[at].replace or "") - (made[at].end - made[at].start)
            at += 1
        if at == len(made) or made[at].start >= end:
            out.add(start + by)
    return out


def _fresh(now: str, same: Collection[int]) -> list[tuple[int, str]]:
    """The lines of the edited text, but for those that were there before."""
    out, offset = [], 0
    for piece in now.split(RECORD):
        out += [(a + offset, line) for (a, _), line in zip(*lines_of(piece), strict=True) if a + offset not in same]
        offset += len(piece) + 1
    return out


def laid_bare(text: str, edits: Sequence[Edit], rules: Iterable[Rule]) -> list[tuple[int, str]]:
    """What is left of lines from which these rules have cut a part: (offset in the edited text, line)."""
    codes = {rule.code for rule in rules}
    cuts = [at for at, code in _cuts(edits) if code in codes]
    lines = _fresh(apply(text, edits), ())
    return [(start, line) for start, line in lines if any(start <= at <= start + len(line) for at in cuts)]


def _cuts(edits: Iterable[Edit]) -> list[tuple[int, str]]:
    """Where deletions stand in the edited text, with the code of their rule."""
    out, by = [], 0
    for edit in edits:
        if edit.replace == "":
            out.append((edit.start + by, edit.code))
        by += len(edit.replace or "") - (edit.end - edit.start)
    return out
