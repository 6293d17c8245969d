"""Document rules: one pass over one document, its lines repaired already."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from cleankit.edits import Edit, apply, compose, moved, resolve, shift, trace
from cleankit.engine import wake
from cleankit.engine.lines import call
from cleankit.model import RECORD, Doc, line_spans, lines_of
from cleankit.rule import DocFunction, Rule


class Plans(dict[int, tuple[tuple[int, Rule, DocFunction], ...]]):
    """For a set of rules its document rules with their numbers, by code; made when first asked for."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        super().__init__()
        self.rules = rules

    def __missing__(self, sets: int) -> tuple[tuple[int, Rule, DocFunction], ...]:
        chosen = sorted(((n, self.rules[n]) for n in wake.numbers(sets)), key=lambda pair: pair[1].code)
        plan = self[sets] = tuple((n, rule, rule.document) for n, rule in chosen if rule.document is not None)
        return plan


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
    plan: Sequence[tuple[int, Rule, DocFunction]],
    waking: Mapping[str, int],
    fixable: frozenset[str],
) -> Step:
    """Let the rules that are awake repair a document once.

    ``doc``: text, language, title; ``edits``: made in it so far; ``plan``: the rules; ``waking``: for a line the set of
    rules that it wakes.
    """
    text, lang, title = doc
    made, remarks, offset = [], [], 0
    cuts = _cuts(edits)
    pieces: list[tuple[tuple[int, int], ...]] = []
    alive: list[tuple[int, int]] = []
    middle = apply(text, edits)
    for n, piece in enumerate(middle.split(RECORD)):
        spans, lines = lines_of(piece)
        awake = [(i, waking[line]) for i, line in enumerate(lines) if line in waking]
        here = tuple((at - offset, code) for at, code in cuts if offset <= at <= offset + len(piece))
        for number, rule, function in plan:
            if woken := tuple([i for i, sets in awake if sets >> number & 1]):
                seen = Doc(piece, lang, title if n == 0 else None, spans, woken, here)
                some, others = call(rule, function(seen), piece, fixable)
                made += [shift(e, offset) for e in some]
                remarks += [shift(e, offset) for e in others]
                alive += [(spans[i][0] + offset, spans[i][1] + offset) for i in woken]
        pieces.append(spans if not offset else tuple([(a + offset, b + offset) for a, b in spans]))
        offset += len(piece) + 1
    if not made:
        return Step(edits, [moved(e, trace(edits, e.start, e.end)) for e in remarks], [], settled=True)
    made = resolve(made)
    edits = compose(text, edits, made, middle)
    before = [span for piece in pieces for span in piece]
    if _whole(made, before):
        gone = all(any(e.start <= start and end <= e.end for e in made) for start, end in alive)
        return Step(edits, [], [], settled=gone)
    return Step(edits, [], _fresh(apply(text, edits), _same(before, made)), settled=False)


def _whole(made: Sequence[Edit], lines: Sequence[tuple[int, int]]) -> bool:
    """Whether nothing but whole lines are gone: then no line has become another."""
    begins, ends = {start for start, _ in lines}, {end for _, end in lines}
    return all(e.replace in {"", RECORD} and e.start in begins and e.end in ends for e in made)


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
        out += [(a + offset, piece[a:b]) for a, b in line_spans(piece) if a + offset not in same]
        offset += len(piece) + 1
    return out


def _cuts(edits: Iterable[Edit]) -> list[tuple[int, str]]:
    """Where deletions stand in the edited text, with the code of their rule."""
    out, by = [], 0
    for edit in edits:
        if edit.replace == "":
            out.append((edit.start + by, edit.code))
        by += len(edit.replace or "") - (edit.end - edit.start)
    return out
