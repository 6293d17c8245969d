"""Stage 4: lines and rules in, findings out, each with its place in the input and its repair.

The lines of a slice are scanned once for all rules (cleankit.wake). Python runs once per distinct line that can hit.
Repairs of a line are made phase by phase (bytes and markup, labels, letters and spaces) until it settles; then
document rules see the settled lines. Every edit is carried back to offsets of the input.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import polars as pl

from cleankit.edits import Edit, apply, compose, resolve, tidy, trace
from cleankit.model import RECORD, Doc, Hit, Line, line_spans
from cleankit.rule import Rule
from cleankit.wake import scan

PASSES = 10
"""A text that still changes after so many passes stays as it is then, and is reported as unsettled."""

FINDINGS = {
    "row": pl.UInt32, "start": pl.Int64, "end": pl.Int64, "code": pl.String, "replacement": pl.String,
    "applied": pl.Boolean, "message": pl.String,
}  # fmt: skip
LEARNT = {"row": pl.UInt32, "start": pl.Int64, "column": pl.String, "value": pl.String}


@dataclass(frozen=True, slots=True)
class Detected:
    """``findings`` (columns of FINDINGS, by row and start), ``learnt`` (columns of LEARNT), rows left ``unsettled``."""

    findings: pl.DataFrame
    learnt: pl.DataFrame
    unsettled: tuple[int, ...]


@dataclass(slots=True)
class Settled:
    """A distinct line on its way to its final form: the edits made so far, and what is only remarked."""

    text: str
    edits: list[Edit] = field(default_factory=list)
    remarks: list[Edit] = field(default_factory=list)
    wakes: tuple[int, ...] | None = None
    """Document rules that the settled text wakes; None while the line is as it was."""
    final: bool = False


def detect(docs: pl.DataFrame, lines: pl.DataFrame, rules: Sequence[Rule], *, unsafe: bool = False) -> Detected:
    """Find what the rules object to, and what of it is to be repaired.

    ``docs``: row (u32, ascending), text, lang, title; ``lines``: as segment.lines gives them. With ``unsafe`` the
    repairs of unsafe rules are made as well.
    """
    fixable = frozenset(r.code for r in rules if r.fix == "safe" or (unsafe and r.fix == "unsafe"))
    line_rules = [n for n, r in enumerate(rules) if r.scope == "line"]
    woken = scan(lines, tuple(rules)).join(lines.with_row_index("line"), on="line", maintain_order="left")
    by_line = woken.filter(pl.col("rule").is_in(line_rules))
    settled = _settle(by_line, tuple(rules), fixable)

    edits: dict[int, list[Edit]] = defaultdict(list)
    remarks: dict[int, list[Edit]] = defaultdict(list)
    document_wakes: dict[int, set[int]] = defaultdict(set)
    waking: set[tuple[int, str]] = set()  # (rule, settled line) that wakes it
    unsettled: set[int] = set()

    for row, start, text, lang in by_line.select("row", "start", "text", "lang").unique().iter_rows():
        line = settled[text, lang]
        edits[row] += [_shift(e, start) for e in line.edits]
        remarks[row] += [_shift(e, start) for e in line.remarks]
        for number in line.wakes or ():
            document_wakes[row].add(number)
            waking.add((number, line.text))
        if not line.final:
            unsettled.add(row)
    by_document = woken.filter(~pl.col("rule").is_in(line_rules))
    for row, number, text, lang in by_document.select("row", "rule", "text", "lang").iter_rows():
        if (text, lang) not in settled or settled[text, lang].wakes is None:
            document_wakes[row].add(number)
            waking.add((number, text))

    touched = sorted({*edits, *remarks, *document_wakes})
    chosen = docs.filter(pl.col("row").is_in(touched))
    rows: list[tuple[object, ...]] = []
    facts: list[tuple[object, ...]] = []
    for row, text, lang, title in chosen.select("row", "text", "lang", "title").iter_rows():
        doc_edits = sorted(edits[row])
        if wakes := document_wakes.get(row):
            numbers = sorted(wakes, key=lambda n: rules[n].code)
            doc_edits, more, done = _document(text, lang, title, doc_edits, numbers, rules, fixable, waking)
            remarks[row] += more
            if not done:
                unsettled.add(row)
        final = tidy(text, doc_edits)
        covered = [(e.start, e.end) for e in final if e.end > e.start]
        for e in final:
            rows.append((row, e.start, e.end, e.code, e.replace, True, e.message))
            facts += [(row, e.start, column, value) for column, value in e.learnt]
        for e in remarks[row]:
            if not any(start <= e.start and e.end <= end for start, end in covered):
                rows.append((row, e.start, e.end, e.code, e.replace, False, e.message))
    findings = pl.DataFrame(rows, schema=FINDINGS, orient="row").sort("row", "start", "end", "code")
    learnt = pl.DataFrame(facts, schema=LEARNT, orient="row")
    return Detected(findings, _repair(learnt, docs, rules, fixable), tuple(sorted(unsettled)))


def _shift(edit: Edit, by: int) -> Edit:
    return edit._replace(start=edit.start + by, end=edit.end + by)


def _call(rule: Rule, hits: Iterable[Hit], text: str, fixable: frozenset[str]) -> tuple[list[Edit], list[Edit]]:
    """The hits of one rule as edits to make, and as remarks."""
    made, remarks = [], []
    try:
        for hit in hits:
            edit = Edit(hit.start, hit.end, hit.replace, rule.code, hit.message, hit.learnt)
            changes = hit.replace is not None and hit.replace != text[hit.start : hit.end]
            (made if changes and rule.code in fixable else remarks).append(edit)
    except Exception as error:
        error.add_note(f"in rule {rule.name} ({rule.code}) on {text[:200]!r}")
        raise
    return made, remarks


def _settle(woken: pl.DataFrame, rules: tuple[Rule, ...], fixable: frozenset[str]) -> dict[tuple[str, str], Settled]:
    """Repair each distinct woken line until nothing changes. ``woken``: text, lang, rule."""
    distinct = woken.group_by("text", "lang", maintain_order=True).agg(pl.col("rule").unique())
    result = {(text, lang): Settled(text) for text, lang in distinct.select("text", "lang").iter_rows()}
    document_rules = {n for n, r in enumerate(rules) if r.scope == "document"}
    current = [(key, numbers) for key, numbers in zip(result, distinct["rule"].to_list(), strict=True)]
    for _ in range(PASSES):
        changed = []
        for key, numbers in current:
            line = result[key]
            made, remarks = _pass(Line(line.text, key[1]), numbers, rules, fixable)
            if made:
                line.edits = compose(key[0], line.edits, made)
                line.text = apply(line.text, made)
                changed.append(key)
            else:
                line.remarks = [e._replace(start=a, end=b) for e in remarks for a, b in [trace(line.edits, e[0], e[1])]]
                line.final = True
        if not changed:
            break
        again = pl.DataFrame(
            {"text": [result[key].text for key in changed], "lang": [key[1] for key in changed]},
            schema={"text": pl.String, "lang": pl.String},
        ).with_columns(chars=pl.col("text").str.len_chars().cast(pl.Int64), row=pl.int_range(pl.len()))
        numbers_of: dict[int, list[int]] = defaultdict(list)
        for position, number in scan(again, rules).iter_rows():
            numbers_of[position].append(number)
        current = []
        for position, key in enumerate(changed):
            numbers = numbers_of[position]
            result[key].wakes = tuple(n for n in numbers if n in document_rules)
            current.append((key, [n for n in numbers if n not in document_rules]))
    return result


def _pass(
    line: Line, numbers: Sequence[int], rules: Sequence[Rule], fixable: frozenset[str]
) -> tuple[list[Edit], list[Edit]]:
    """The edits of the earliest phase that has any; if none has, the remarks of all."""
    remarks: list[Edit] = []
    made: list[Edit] = []
    phase = -1
    for number in sorted(numbers, key=lambda n: (rules[n].phase, rules[n].code)):
        rule = rules[number]
        if made and rule.phase != phase:
            break
        phase = rule.phase
        assert rule.line is not None
        edits, others = _call(rule, rule.line(line), line.text, fixable)
        made += edits
        remarks += others
    return (resolve(made), []) if made else ([], remarks)


def _document(
    text: str,
    lang: str,
    title: str | None,
    edits: list[Edit],
    numbers: Sequence[int],
    rules: Sequence[Rule],
    fixable: frozenset[str],
    waking: set[tuple[int, str]],
) -> tuple[list[Edit], list[Edit], bool]:
    """Let the document rules that are awake repair one document until it settles: edits, remarks, settled."""
    for _ in range(PASSES):
        now = apply(text, edits)
        made, remarks, offset, cuts = [], [], 0, _cuts(edits)
        for n, piece in enumerate(now.split(RECORD)):
            spans = line_spans(piece)
            for number in numbers:
                woken = tuple(i for i, (a, b) in enumerate(spans) if (number, piece[a:b]) in waking)
                rule = rules[number]
                if woken and rule.document is not None:
                    here = tuple((at - offset, code) for at, code in cuts if offset <= at <= offset + len(piece))
                    doc = Doc(piece, lang, title if n == 0 else None, spans, woken, here)
                    some, others = _call(rule, rule.document(doc), piece, fixable)
                    made += [_shift(e, offset) for e in some]
                    remarks += [_shift(e, offset) for e in others]
            offset += len(piece) + 1
        if not made:
            return edits, [e._replace(start=a, end=b) for e in remarks for a, b in [trace(edits, e[0], e[1])]], True
        edits = compose(text, edits, resolve(made))
    return edits, [], False


def _cuts(edits: Sequence[Edit]) -> list[tuple[int, str]]:
    """Where deletions stand in the edited text, with the code of their rule."""
    out, shift = [], 0
    for edit in edits:
        if edit.replace == "":
            out.append((edit.start + shift, edit.code))
        shift += len(edit.replace or "") - (edit.end - edit.start)
    return out


def _repair(learnt: pl.DataFrame, docs: pl.DataFrame, rules: Sequence[Rule], fixable: frozenset[str]) -> pl.DataFrame:
    """What was taken out of the text for the metadata gets the repairs of letters and spaces that text gets."""
    letters = tuple(r for r in rules if r.phase in (0, 2))
    values = learnt.join(docs.select("row", "lang"), on="row", how="left", maintain_order="left").rename({"value": "text"})
    values = values.with_columns(chars=pl.col("text").str.len_chars().cast(pl.Int64))
    woken = scan(values, letters).join(values.with_row_index("line"), on="line", maintain_order="left")
    settled = _settle(woken, letters, fixable)
    repaired = [settled[key].text if key in settled else key[0] for key in values.select("text", "lang").iter_rows()]
    return learnt.with_columns(pl.Series("value", repaired, dtype=pl.String))
