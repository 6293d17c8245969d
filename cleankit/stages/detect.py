"""Stage 4: lines and rules in, findings out, each with its place in the input and its repair.

The lines of a slice are scanned once for all rules. Lines that only character rules can hit are done in NumPy; others
are repaired in Python, once per distinct line; then document rules see the repaired lines. What lies inside a removed
span is not edited. Every edit is carried back to offsets of the input.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import polars as pl

from cleankit.edits import Edit, compose, moved, shift, tidy, trace
from cleankit.engine import characters, documents, lines, wake
from cleankit.model import RECORD
from cleankit.rule import Rule

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


def detect(docs: pl.DataFrame, split: pl.DataFrame, rules: Sequence[Rule], *, unsafe: bool = False) -> Detected:
    """Find what the rules object to, and what of it is to be repaired.

    ``docs``: row (u32, ascending), text, lang, title; ``split``: their lines as segment.lines gives them. With
    ``unsafe`` the repairs of unsafe rules are made as well.
    """
    rules = tuple(sorted(rules, key=lambda rule: (rule.phase, rule.code)))  # their numbers: the order of repair
    fixable = frozenset(r.code for r in rules if r.fix == "safe" or (unsafe and r.fix == "unsafe"))
    pairs = wake.scan(split, rules)
    # What wakes nothing but character rules of the last phase needs no Python.
    plain = pl.Series([r.scope == "character" and r.phase == 2 for r in rules], dtype=pl.Boolean)
    on_document = pl.Series([r.scope == "document" for r in rules], dtype=pl.Boolean)
    pairs = pairs.with_columns(plain=plain.gather(pairs["rule"]), document=on_document.gather(pairs["rule"]))
    hard = pairs.filter(~pl.col("plain") & ~pl.col("document"))["line"].unique()
    by_line = pairs.filter(~pl.col("document") & pl.col("line").is_in(hard.implode()))
    easy = pairs.filter(pl.col("plain") & ~pl.col("line").is_in(hard.implode()))

    known, became = _lines(_distinct(by_line, split), rules, fixable)
    for text, rows, _, lang, numbers in _distinct(pairs.filter("document"), split).iter_rows():
        known.waking[text].update(numbers)
        if (text, lang) in became:  # what woke a rule before its repair does so after it
            known.waking[became[text, lang]].update(numbers)
        for row in rows:
            known.wakes[row].update(numbers)
    echoing = frozenset(split.filter("echoes")["row"])
    hard_findings, facts = _documents(docs, known, rules, fixable, echoing)
    findings = _outside(pl.concat([hard_findings, _easy(split, easy, rules, fixable)]))
    return Detected(findings, _repair(facts, docs, rules, fixable), tuple(sorted(known.unsettled)))


@dataclass(frozen=True, slots=True)
class Known:
    """What the lines have told, by row: edits and remarks (offsets of the text), document rules that are awake.

    ``waking``: by line (as repaired), the document rules that it wakes; ``unsettled``: rows that did not settle.
    """

    edits: dict[int, list[Edit]]
    remarks: dict[int, list[Edit]]
    wakes: dict[int, set[int]]
    waking: dict[str, set[int]]
    unsettled: set[int]


def _lines(
    distinct: pl.DataFrame, rules: tuple[Rule, ...], fixable: frozenset[str]
) -> tuple[Known, dict[tuple[str, str], str]]:
    """Repair the distinct lines, and bring what was found to where they stand; and what each has become."""
    known = Known(defaultdict(list), defaultdict(list), defaultdict(set), defaultdict(set), set())
    settled = lines.settle(distinct, rules, fixable)
    for line, rows, starts in zip(settled, distinct["row"].to_list(), distinct["start"].to_list(), strict=True):
        for row, start in zip(rows, starts, strict=True):
            if line.edits:
                known.edits[row] += [shift(e, start) for e in line.edits]
            if line.remarks:
                known.remarks[row] += [shift(e, start) for e in line.remarks]
            if line.wakes:
                known.wakes[row].update(line.wakes)
        known.waking[line.text].update(line.wakes)
        if not line.final:
            known.unsettled.update(rows)
    keys = distinct.select("text", "lang").iter_rows()
    became = {key: line.text for key, line in zip(keys, settled, strict=True) if line.edits}
    return known, became


def _documents(
    docs: pl.DataFrame,
    known: Known,
    rules: tuple[Rule, ...],
    fixable: frozenset[str],
    echoing: frozenset[int],
) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Let document rules repair what wakes them; all findings of lines and documents, and all facts learnt.

    ``echoing``: the rows that may repeat a passage.
    """
    chosen = docs.filter(pl.col("row").is_in(list({*known.edits, *known.remarks, *known.wakes})))
    texts = {
        row: (text, lang, title) for row, text, lang, title in chosen.select("row", "text", "lang", "title").iter_rows()
    }
    for row in texts:
        known.edits[row].sort()
    awake = [row for row in texts if row in known.wakes]
    for _ in range(lines.PASSES):
        again, fresh = [], []
        for row in awake:
            numbers = sorted(((n, rules[n]) for n in known.wakes[row]), key=lambda pair: pair[1].code)
            step = documents.step(texts[row], known.edits[row], numbers, known.waking, fixable)
            known.edits[row] = step.edits
            known.remarks[row] += step.remarks
            fresh += [(row, start, line, texts[row][1]) for start, line in step.fresh]
            if not step.settled:
                again.append(row)
        if fresh:
            _afresh(fresh, texts, known, rules, fixable, echoing)
        awake = again
    known.unsettled.update(awake)
    found: list[tuple[object, ...]] = []
    facts: list[tuple[object, ...]] = []
    for row, (text, _, _) in texts.items():
        for start, end, replace, code, message, learnt in tidy(text, known.edits[row]):
            found.append((row, start, end, code, replace, True, message))
            place = end if replace == RECORD else start  # what a cut tells belongs to the record behind it
            for column, value in learnt:
                facts.append((row, place, column, value))
        for start, end, replace, code, message, _ in known.remarks.get(row, ()):
            found.append((row, start, end, code, replace, False, message))
    return pl.DataFrame(found, schema=FINDINGS, orient="row"), pl.DataFrame(facts, schema=LEARNT, orient="row")


def _afresh(
    fresh: Sequence[tuple[int, int, str, str]],
    texts: Mapping[int, tuple[str, str, str | None]],
    known: Known,
    rules: tuple[Rule, ...],
    fixable: frozenset[str],
    echoing: frozenset[int],
) -> None:
    """Repair the lines that document rules have left behind: (row, offset in the edited text, line, language)."""
    split = pl.DataFrame(
        fresh, schema={"row": pl.UInt32, "start": pl.Int64, "text": pl.String, "lang": pl.String}, orient="row"
    )
    split = split.with_columns(
        chars=pl.col("text").str.len_chars().cast(pl.Int64), echoes=pl.col("row").is_in(list(echoing))
    )
    pairs = wake.scan(split, rules)
    on_document = pl.Series([r.scope == "document" for r in rules], dtype=pl.Boolean).gather(pairs["rule"])
    new, became = _lines(_distinct(pairs.filter(~on_document), split), rules, fixable)
    for text, rows, _, lang, numbers in _distinct(pairs.filter(on_document), split).iter_rows():
        known.waking[became.get((text, lang), text)].update(numbers)
        for row in rows:
            known.wakes[row].update(numbers)
    for text, numbers in new.waking.items():
        known.waking[text].update(numbers)
    for row, numbers in new.wakes.items():
        known.wakes[row].update(numbers)
    for row, remarks in new.remarks.items():
        known.remarks[row] += [moved(e, trace(known.edits[row], e.start, e.end)) for e in remarks]
    for row, edits in new.edits.items():
        known.edits[row] = compose(texts[row][0], known.edits[row], sorted(edits))
    known.unsettled.update(new.unsettled)


def _distinct(pairs: pl.DataFrame, split: pl.DataFrame) -> pl.DataFrame:
    """The woken lines, each distinct one once: text, row (list), start (list), lang, rule (list, ascending)."""
    each = pairs.group_by("line", maintain_order=True).agg("rule")
    here = split[each["line"]].with_columns(each["rule"])
    distinct = here.group_by("text", "lang", maintain_order=True).agg("row", "start", pl.col("rule").first())
    return distinct.select("text", "row", "start", "lang", "rule")


def _easy(split: pl.DataFrame, pairs: pl.DataFrame, rules: Sequence[Rule], fixable: frozenset[str]) -> pl.DataFrame:
    """The findings in lines that only character rules can hit; ``pairs``: line, rule."""
    weights = pl.Series(characters.weights(rules), dtype=pl.Int64)
    weighed = pairs.select("line", awake=weights.gather(pairs["rule"]))
    awake = weighed.group_by("line", maintain_order=True).sum()
    hits = characters.hits(split[awake["line"]].select("text", "lang", line=awake["line"], awake=awake["awake"]), rules)
    at = hits["line"]
    return hits.with_columns(
        split["row"].gather(at),
        pl.col("start") + split["start"].gather(at),
        pl.col("end") + split["start"].gather(at),
        applied=pl.col("replacement").is_not_null() & pl.col("code").is_in(list(fixable)),
    ).select(FINDINGS.keys())


def _outside(findings: pl.DataFrame) -> pl.DataFrame:
    """By row and start, without what lies inside (or reaches into) a longer edit that is made."""
    findings = findings.sort(
        "row", "start", pl.col("end") - pl.col("start"), "code", descending=[False, False, True, False]
    )
    made = findings.filter(pl.col("applied") & (pl.col("end") > pl.col("start")))
    if made.is_empty():
        return findings
    reach = pl.when(pl.col("applied")).then(pl.col("end")).otherwise(0).cum_max().shift(fill_value=0).over("row")
    ahead = pl.col("start").shift(-1, fill_value=2**60).over("row")
    longer = pl.col("end").shift(-1, fill_value=0).over("row") - ahead > pl.col("end") - pl.col("start")
    cut = pl.col("applied").shift(-1, fill_value=False).over("row") & (ahead < pl.col("end")) & longer
    return findings.filter(~(reach > pl.col("start")) & ~cut)


def _repair(learnt: pl.DataFrame, docs: pl.DataFrame, rules: Sequence[Rule], fixable: frozenset[str]) -> pl.DataFrame:
    """What was taken out of the text for the metadata gets the repairs of letters and spaces that text gets."""
    if learnt.is_empty():
        return learnt
    letters = tuple(r for r in rules if r.phase in (0, 2) and r.scope != "document")
    values = learnt.join(docs.select("row", "lang"), on="row", how="left", maintain_order="left").select(
        "row",
        "start",
        "lang",
        text=pl.col("value"),
        chars=pl.col("value").str.len_chars().cast(pl.Int64),
        echoes=False,
    )
    distinct = _distinct(wake.scan(values, letters), values)
    settled = lines.settle(distinct, letters, fixable)
    repaired = distinct.select("text", "lang", repaired=pl.Series([line.text for line in settled], dtype=pl.String))
    values = values.join(repaired, on=["text", "lang"], how="left", maintain_order="left")
    return learnt.with_columns(values.select(pl.coalesce("repaired", "text").alias("value")))
