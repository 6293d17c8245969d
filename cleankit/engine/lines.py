"""Line rules: each distinct line that can hit is repaired, phase by phase, until nothing changes."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import polars as pl

from cleankit.edits import Edit, apply, compose, moved, resolve, trace
from cleankit.engine import characters
from cleankit.engine.wake import scan
from cleankit.model import Hit, Line
from cleankit.rule import Rule

PASSES = 10
"""A text that still changes after so many passes stays as it is then, and is reported as unsettled."""


@dataclass(slots=True)
class Settled:
    """A line on its way to its final form: the edits made so far, and what is only remarked; offsets of the line."""

    text: str
    edits: list[Edit] = field(default_factory=list)
    remarks: list[Edit] = field(default_factory=list)
    wakes: tuple[int, ...] = ()
    """Document rules that the text wakes since it was changed."""
    final: bool = False


def settle(distinct: pl.DataFrame, rules: tuple[Rule, ...], fixable: frozenset[str]) -> list[Settled]:
    """Repair each line until nothing changes; one result a row.

    ``distinct``: text, lang, rule (list of numbers, ascending: rules are sorted by phase and code). Repairs of the
    rules in ``fixable`` are made, all else is remarked.
    """
    texts, langs = distinct["text"].to_list(), distinct["lang"].to_list()
    result = [Settled(text) for text in texts]
    current = list(enumerate(distinct["rule"].to_list()))
    for _ in range(PASSES):
        by_characters = _characters(current, result, langs, rules)
        changed = []
        for n, numbers in current:
            line = result[n]
            made, remarks = _pass(Line(line.text, langs[n]), numbers, by_characters.get(n, []), rules, fixable)
            if made:
                line.edits = compose(texts[n], line.edits, made)
                line.text = apply(line.text, made)
                changed.append(n)
            else:
                if remarks:
                    line.remarks = [moved(e, trace(line.edits, e.start, e.end)) for e in remarks]
                line.final = True
        if not changed:
            break
        woken: dict[int, list[int]] = defaultdict(list)
        for position, number in scan(_frame(changed, result, langs), rules).iter_rows():
            woken[changed[position]].append(number)
        current = []
        for n in changed:
            result[n].wakes = tuple(number for number in woken[n] if rules[number].scope == "document")
            current.append((n, woken[n]))
    return result


def _frame(numbers: Sequence[int], result: Sequence[Settled], langs: Sequence[str]) -> pl.DataFrame:
    return pl.DataFrame(
        {
            "text": [result[n].text for n in numbers],
            "lang": [langs[n] for n in numbers],
            "row": numbers,
            "line": numbers,
        },
        schema={"text": pl.String, "lang": pl.String, "row": pl.UInt32, "line": pl.UInt32},
    ).with_columns(chars=pl.col("text").str.len_chars().cast(pl.Int64), echoes=False)


def _characters(
    current: Sequence[tuple[int, Sequence[int]]], result: Sequence[Settled], langs: Sequence[str], rules: Sequence[Rule]
) -> dict[int, list[tuple[int, Edit]]]:
    """By line, the hits of character rules with their phase."""
    weights = characters.weights(rules)
    awake = [(n, total) for n, numbers in current if (total := sum([weights[number] for number in numbers]))]
    frame = pl.DataFrame(
        {
            "line": [n for n, _ in awake],
            "text": [result[n].text for n, _ in awake],
            "lang": [langs[n] for n, _ in awake],
            "awake": [total for _, total in awake],
        },
        schema={"line": pl.UInt32, "text": pl.String, "lang": pl.String, "awake": pl.Int64},
    )
    out: dict[int, list[tuple[int, Edit]]] = defaultdict(list)
    for n, start, end, phase, code, replace, message in characters.hits(frame, rules).iter_rows():
        out[n].append((phase, Edit(start, end, replace, code, message)))
    return out


def call(rule: Rule, hits: Iterable[Hit], text: str, fixable: frozenset[str]) -> tuple[list[Edit], list[Edit]]:
    """The hits of one rule as edits to make, and as remarks. A rule that raises is named in the exception."""
    made, remarks = [], []
    code = rule.code
    try:
        for start, end, message, replace, learnt in hits:
            edit = Edit(start, end, replace, code, message, learnt)
            if replace is not None and code in fixable and replace != text[start:end]:
                made.append(edit)
            else:
                remarks.append(edit)
    except Exception as error:
        error.add_note(f"in rule {rule.name} ({code}) on {text[:200]!r}")
        raise
    return made, remarks


def _pass(
    line: Line,
    numbers: Sequence[int],
    by_characters: Sequence[tuple[int, Edit]],
    rules: Sequence[Rule],
    fixable: frozenset[str],
) -> tuple[list[Edit], list[Edit]]:
    """The edits of the earliest phase that has any; if none has, the remarks of all."""
    remarks: list[Edit] = []
    waiting = [rules[number] for number in numbers if rules[number].line is not None]
    for phase in range(3):
        made: list[Edit] = []
        for of_phase, edit in by_characters:
            if of_phase == phase:
                (made if edit.replace is not None and edit.code in fixable else remarks).append(edit)
        while waiting and waiting[0].phase <= phase:
            rule = waiting.pop(0)
            assert rule.line is not None
            edits, others = call(rule, rule.line(line), line.text, fixable)
            made += edits
            remarks += others
        if made:
            return resolve(made), []
    return [], remarks
