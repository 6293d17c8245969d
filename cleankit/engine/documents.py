"""Document rules: one document at a time, its lines repaired already, until nothing changes."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from cleankit.edits import Edit, apply, compose, moved, resolve, shift, trace
from cleankit.engine.lines import PASSES, call
from cleankit.model import RECORD, Doc, line_spans
from cleankit.rule import Rule


def settle(
    doc: tuple[str, str, str | None],
    edits: list[Edit],
    rules: Sequence[tuple[int, Rule]],
    waking: Mapping[str, Collection[int]],
    fixable: frozenset[str],
) -> tuple[list[Edit], list[Edit], bool]:
    """Let the rules that are awake repair a document until it settles.

    ``doc``: text, language, title; ``edits``: made in it so far; ``rules``: with their numbers; ``waking``: for a line
    the numbers of the rules it wakes. Returned: all edits and remarks in offsets of the text, and whether it settled.
    """
    text, lang, title = doc
    for _ in range(PASSES):
        made, remarks, offset = [], [], 0
        cuts = _cuts(edits)
        lines: list[tuple[int, int]] = []
        alive: list[tuple[int, int]] = []
        for n, piece in enumerate(apply(text, edits).split(RECORD)):
            spans = line_spans(piece)
            awake = [(i, numbers) for i, (a, b) in enumerate(spans) if (numbers := waking.get(piece[a:b]))]
            here = tuple((at - offset, code) for at, code in cuts if offset <= at <= offset + len(piece))
            for number, rule in rules:
                woken = tuple(i for i, numbers in awake if number in numbers)
                if woken and rule.document is not None:
                    seen = Doc(piece, lang, title if n == 0 else None, spans, woken, here)
                    some, others = call(rule, rule.document(seen), piece, fixable)
                    made += [shift(e, offset) for e in some]
                    remarks += [shift(e, offset) for e in others]
                    alive += [(spans[i][0] + offset, spans[i][1] + offset) for i in woken]
            lines += [(a + offset, b + offset) for a, b in spans] if made else []
            offset += len(piece) + 1
        if not made:
            return edits, [moved(e, trace(edits, e.start, e.end)) for e in remarks], True
        made = resolve(made)
        edits = compose(text, edits, made)
        if _asleep(made, lines, alive):
            return edits, [], True
    return edits, [], False


def _asleep(made: Sequence[Edit], lines: Sequence[tuple[int, int]], alive: Iterable[tuple[int, int]]) -> bool:
    """Whether all lines that were awake are gone, and nothing but whole lines: then another pass would find nothing."""
    begins, ends = {start for start, _ in lines}, {end for _, end in lines}
    whole = all(e.replace in {"", RECORD} and e.start in begins and e.end in ends for e in made)
    return whole and all(any(e.start <= start and end <= e.end for e in made) for start, end in alive)


def _cuts(edits: Sequence[Edit]) -> list[tuple[int, str]]:
    """Where deletions stand in the edited text, with the code of their rule."""
    out, moved = [], 0
    for edit in edits:
        if edit.replace == "":
            out.append((edit.start + moved, edit.code))
        moved += len(edit.replace or "") - (edit.end - edit.start)
    return out
