"""Document rules: one document at a time, its lines repaired already, until nothing changes."""

from collections.abc import Collection, Mapping, Sequence

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
        for n, piece in enumerate(apply(text, edits).split(RECORD)):
            spans = line_spans(piece)
            awake = [waking.get(piece[a:b], ()) for a, b in spans]
            here = tuple((at - offset, code) for at, code in cuts if offset <= at <= offset + len(piece))
            for number, rule in rules:
                woken = tuple(i for i, numbers in enumerate(awake) if number in numbers)
                if woken and rule.document is not None:
                    seen = Doc(piece, lang, title if n == 0 else None, spans, woken, here)
                    some, others = call(rule, rule.document(seen), piece, fixable)
                    made += [shift(e, offset) for e in some]
                    remarks += [shift(e, offset) for e in others]
            offset += len(piece) + 1
        if not made:
            return edits, [moved(e, trace(edits, e.start, e.end)) for e in remarks], True
        edits = compose(text, edits, resolve(made))
    return edits, [], False


def _cuts(edits: Sequence[Edit]) -> list[tuple[int, str]]:
    """Where deletions stand in the edited text, with the code of their rule."""
    out, moved = [], 0
    for edit in edits:
        if edit.replace == "":
            out.append((edit.start + moved, edit.code))
        moved += len(edit.replace or "") - (edit.end - edit.start)
    return out
