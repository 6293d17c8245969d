"""Stage 4: lines and rules in, findings out, each with its place in the input and its repair.

The lines of a slice are scanned once for all rules (cleankit.wake). Python runs once per distinct line that can hit.
Repairs of a line are made phase by phase (bytes and markup, labels, letters and spaces) until it settles; then
document rules see the settled lines. Every edit is carried back to offsets of the input.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import polars as pl

from cleankit.edits import Edit, apply, compose, resolve, shift, tidy, trace
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
    wakes: tuple[int, ...] = ()
    """Document rules that the text wakes since it was changed."""
    final: bool = False


def detect(docs: pl.DataFrame, lines: pl.DataFrame, rules: Sequence[Rule], *, unsafe: bool = False) -> Detected:
    """Find what the rules object to, and what of it is to be repaired.

    ``docs``: row (u32, ascending), text, lang, title; ``lines``: as segment.lines gives them. With ``unsafe`` the
    repairs of unsafe rules are made as well.
    """
    rules = sorted(rules, key=lambda rule: (rule.phase, rule.code))  # numbers of rules are in the order of repair
    fixable = frozenset(r.code for r in rules if r.fix == "safe" or (unsafe and r.fix == "unsafe"))
    line_rules = pl.Series([r.scope == "line" for r in rules], dtype=pl.Boolean)
    pairs = scan(lines, tuple(rules))
    for_lines = line_rules.gather(pairs["rule"])
    distinct = _distinct(pairs.filter(for_lines), lines)
    settled = _settle(distinct, tuple(rules), fixable)

    edits: dict[int, list[Edit]] = defaultdict(list)
    remarks: dict[int, list[Edit]] = defaultdict(list)
    wakes: dict[int, set[int]] = defaultdict(set)  # by row, the document rules that are awake
    waking: dict[str, set[int]] = defaultdict(set)  # by settled line, the document rules that it wakes
    unsettled: set[int] = set()
    for line, rows, starts in zip(settled, distinct["row"].to_list(), distinct["start"].to_list(), strict=True):
        for row, start in zip(rows, starts, strict=True):
            if line.edits:
                edits[row] += [shift(e, start) for e in line.edits]
            if line.remarks:
                remarks[row] += [shift(e, start) for e in line.remarks]
            if line.wakes:
                wakes[row].update(line.wakes)
        waking[line.text].update(line.wakes)
        if not line.final:
            unsettled.update(rows)
    for text, rows, _, _, numbers in _distinct(pairs.filter(~for_lines), lines).iter_rows():
        waking[text].update(numbers)  # a line that has been repaired wakes by what it is now, see above: harmless
        for row in rows:
            wakes[row].update(numbers)

    found: list[tuple[object, ...]] = []
    facts: list[tuple[object, ...]] = []
    chosen = docs.filter(pl.col("row").is_in(list({*edits, *remarks, *wakes})))
    for row, text, lang, title in chosen.select("row", "text", "lang", "title").iter_rows():
        mine, others = sorted(edits.get(row, ())), remarks.get(row, [])
        if row in wakes:
            mine, more, done = _document(text, lang, title, mine, sorted(wakes[row]), rules, fixable, waking)
            others = others + more
            if not done:
                unsettled.add(row)
        final = tidy(text, mine)
        for start, end, replace, code, message, learnt in final:
            found.append((row, start, end, code, replace, True, message))
            for column, value in learnt:
                facts.append((row, start, column, value))
        for start, end, replace, code, message, _ in others:
            if not any(a <= start and end <= b and a < b for a, b, *_ in final):
                found.append((row, start, end, code, replace, False, message))
    findings = pl.DataFrame(found, schema=FINDINGS, orient="row").sort("row", "start", "end", "code")
    learnt = pl.DataFrame(facts, schema=LEARNT, orient="row")
    return Detected(findings, _repair(learnt, docs, rules, fixable), tuple(sorted(unsettled)))


def _distinct(pairs: pl.DataFrame, lines: pl.DataFrame) -> pl.DataFrame:
    """The woken lines, each distinct one once: text, row (list), start (list), lang, rule (list, ascending)."""
    each = pairs.group_by("line", maintain_order=True).agg("rule")
    here = lines[each["line"]].with_columns(each["rule"])
    return here.group_by("text", "lang", maintain_order=True).agg("row", "start", pl.col("rule").first()).select(
        "text", "row", "start", "lang", "rule"
    )


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


def _settle(distinct: pl.DataFrame, rules: tuple[Rule, ...], fixable: frozenset[str]) -> list[Settled]:
    """Repair each distinct line until nothing changes. ``distinct``: text, lang, rule (list); one result a row."""
    texts, langs = distinct["text"].to_list(), distinct["lang"].to_list()
    result = [Settled(text) for text in texts]
    current = list(enumerate(distinct["rule"].to_list()))
    for _ in range(PASSES):
        changed = []
        for n, numbers in current:
            line = result[n]
            made, remarks = _pass(Line(line.text, langs[n]), numbers, rules, fixable)
            if made:
                line.edits = compose(texts[n], line.edits, made)
                line.text = apply(line.text, made)
                changed.append(n)
            else:
                if remarks:
                    places = [trace(line.edits, e.start, e.end) for e in remarks]
                    line.remarks = [Edit(*place, *e[2:]) for place, e in zip(places, remarks, strict=True)]
                line.final = True
        if not changed:
            break
        again = pl.DataFrame(
            {"text": [result[n].text for n in changed], "lang": [langs[n] for n in changed], "row": changed},
            schema={"text": pl.String, "lang": pl.String, "row": pl.UInt32},
        ).with_columns(chars=pl.col("text").str.len_chars().cast(pl.Int64))
        woken: dict[int, list[int]] = defaultdict(list)
        for position, number in scan(again, rules).iter_rows():
            woken[changed[position]].append(number)
        current = []
        for n in changed:
            numbers = woken.get(n, [])
            result[n].wakes = tuple(number for number in numbers if rules[number].line is None)
            current.append((n, [number for number in numbers if rules[number].line is not None]))
    return result


def _pass(
    line: Line, numbers: Sequence[int], rules: Sequence[Rule], fixable: frozenset[str]
) -> tuple[list[Edit], list[Edit]]:
    """The edits of the earliest phase that has any; if none has, the remarks of all."""
    made: list[Edit] = []
    remarks: list[Edit] = []
    phase = -1
    for number in numbers:
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
    waking: dict[str, set[int]],
) -> tuple[list[Edit], list[Edit], bool]:
    """Let the document rules that are awake repair one document until it settles: edits, remarks, settled."""
    for _ in range(PASSES):
        now = apply(text, edits)
        made, remarks, offset, cuts = [], [], 0, _cuts(edits)
        for n, piece in enumerate(now.split(RECORD)):
            spans = line_spans(piece)
            awake = [waking.get(piece[a:b], ()) for a, b in spans]
            for number in numbers:
                woken = tuple(i for i, those in enumerate(awake) if number in those)
                rule = rules[number]
                if woken and rule.document is not None:
                    here = tuple((at - offset, code) for at, code in cuts if offset <= at <= offset + len(piece))
                    doc = Doc(piece, lang, title if n == 0 else None, spans, woken, here)
                    some, others = _call(rule, rule.document(doc), piece, fixable)
                    made += [shift(e, offset) for e in some]
                    remarks += [shift(e, offset) for e in others]
            offset += len(piece) + 1
        if not made:
            return edits, [Edit(*trace(edits, e.start, e.end), *e[2:]) for e in remarks], True
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
    if learnt.is_empty():
        return learnt
    letters = tuple(r for r in rules if r.phase in (0, 2) and r.line is not None)
    values = learnt.join(docs.select("row", "lang"), on="row", how="left", maintain_order="left").select(
        "row", "start", "lang", text=pl.col("value"), chars=pl.col("value").str.len_chars().cast(pl.Int64)
    )
    distinct = _distinct(scan(values, letters), values)
    settled = _settle(distinct, letters, fixable)
    repaired = distinct.select("text", "lang", repaired=pl.Series([line.text for line in settled], dtype=pl.String))
    values = values.join(repaired, on=["text", "lang"], how="left", maintain_order="left")
    return learnt.with_columns(values.select(pl.coalesce("repaired", "text").alias("value")))
