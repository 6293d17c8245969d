"""Lines, rules -> findings, each with its place in the input and its repair.

The lines of a slice are scanned once for all rules. Lines that only character rules can hit are done in NumPy; others
are repaired in Python, once per distinct line; then document rules see the repaired lines, then source rules what all
documents of a source have in common, and what these leave is looked at again. What lies inside a removed span is not
edited. Every edit is carried back to offsets of the input.
"""

import functools
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import polars as pl

from cleankit.edits import Edit, compose, moved, shift, tidy, trace, within
from cleankit.engine import documents, lines, sources, wake
from cleankit.engine.findings import frame, outside
from cleankit.engine.lines import Settled
from cleankit.kernels.arrays import U64
from cleankit.kernels.scan import bits_of
from cleankit.model import RECORD
from cleankit.rule import Rule
from cleankit.text.lines import lines_of

LEARNT = {"row": pl.UInt32, "start": pl.Int64, "column": pl.String, "value": pl.String}


@dataclass(frozen=True, slots=True)
class Detected:
    """``findings`` (columns of FINDINGS, by row and start), ``learnt`` (columns of LEARNT), rows left ``unsettled``."""

    findings: pl.DataFrame
    learnt: pl.DataFrame
    unsettled: tuple[int, ...]


def detect(docs: pl.DataFrame, split: pl.DataFrame, rules: Sequence[Rule], *, unsafe: bool = False) -> Detected:
    """Find what the rules object to, and what of it is to be repaired.

    ``docs``: row (u32, ascending), text, lang, title, source; ``split``: their lines as segment.lines gives them. With
    ``unsafe`` the repairs of unsafe rules are made as well.
    """
    rules = tuple(sorted(rules, key=lambda rule: (rule.phase, rule.code)))  # their numbers: the order of repair
    fixable = frozenset(r.code for r in rules if r.fix == "safe" or (unsafe and r.fix == "unsafe"))
    across, rules = [r for r in rules if r.source], tuple(r for r in rules if not r.source)
    bits = wake.scan(split, rules)
    # What wakes nothing but character rules of the last phase needs no Python, unless document rules shall see it.
    plain = _rows(bits, [n for n, r in enumerate(rules) if r.scope == "character" and r.phase == 2])
    on_document = _rows(bits, [n for n, r in enumerate(rules) if r.scope == "document"])
    seen = np.any(bits & on_document, axis=1, keepdims=True) & np.any(bits & plain, axis=1, keepdims=True)
    hard = seen | np.any(bits & ~(plain | on_document), axis=1, keepdims=True)

    easy, more = lines.easy(split, bits & plain * ~hard, rules, fixable)
    hard[more] = True
    known = Known()
    known.lines(_woken(split, bits & (on_document | hard * ~on_document), on_document), rules, fixable)
    echoing = frozenset(split.filter("echoes")["row"])
    _documents(docs, [*known.wakes], known, rules, fixable, echoing)
    cut = _across(docs, split, known, across, fixable)
    texts = _texts(docs, cut)
    bare = ((row, lang, documents.laid_bare(text, known.edits[row], across)) for row, (text, lang, _) in texts.items())
    fresh = [(row, at, line, lang) for row, lang, found in bare for at, line in found]
    _afresh(fresh, texts, known, rules, fixable, echoing)
    _documents(docs, [*cut & known.wakes.keys()], known, rules, fixable, echoing)
    found, facts = _found(docs, known)
    made = outside(pl.concat([found, easy]))
    return Detected(made, _repair(facts, docs, rules, fixable), tuple(sorted(known.unsettled)))


Woken = tuple[str, str, int, int, int, int]
"""A line and where it stands: text, language, row, offset in its document, the line and document rules it wakes."""


def _rows(bits: U64, numbers: Iterable[int]) -> U64:
    """The set of these rules, as a row of words for ``bits``."""
    return np.array(bits_of(sum(1 << n for n in numbers), bits.shape[1]), np.uint64)


def _woken(split: pl.DataFrame, bits: U64, on_document: U64) -> Iterable[Woken]:
    """The lines that wake any rules of these sets."""
    at = np.flatnonzero(bits.any(axis=1))
    here, awake = split.select("text", "lang", "row", "start")[at], bits[at]
    columns = [here[name].to_list() for name in here.columns]
    return zip(*columns, wake.ints(awake & ~on_document), wake.ints(awake & on_document), strict=True)


@dataclass(frozen=True, slots=True)
class Known:
    """What the lines have told, by row: edits and remarks (offsets of the text), document rules that are awake.

    ``waking``: by line (as repaired), the rules that it wakes; ``unsettled``: rows that did not settle.
    """

    edits: dict[int, list[Edit]] = field(default_factory=lambda: defaultdict(list))
    remarks: dict[int, list[Edit]] = field(default_factory=lambda: defaultdict(list))
    wakes: dict[int, int] = field(default_factory=dict)
    waking: dict[str, int] = field(default_factory=dict)
    unsettled: set[int] = field(default_factory=set)

    def wake(self, row: int, sets: int, *texts: str) -> None:
        """Lines of these texts wake rules in a document."""
        self.wakes[row] = self.wakes.get(row, 0) | sets
        for text in texts:
            self.waking[text] = self.waking.get(text, 0) | sets

    def lines(self, woken: Iterable[Woken], rules: tuple[Rule, ...], fixable: frozenset[str]) -> None:
        """Repair lines, each distinct one once, and take in what was found where they stand and what they wake there.

        What woke a document rule before a line was repaired does so after it, in all that has become of the line.
        """
        places: dict[tuple[str, str], list[tuple[int, int, int]]] = {}
        awake = []
        for text, lang, row, start, sets, of_document in woken:
            if not sets:
                self.wake(row, of_document, text)
            elif (here := places.get((text, lang))) is not None:
                here.append((row, start, of_document))
            else:
                places[text, lang] = [(row, start, of_document)]
                awake.append(sets)
        texts, langs = [text for text, _ in places], [lang for _, lang in places]
        on_document = sum(1 << n for n, rule in enumerate(rules) if rule.scope == "document")
        settled = lines.settle(texts, langs, awake, rules, fixable)
        for n, (text, where) in enumerate(zip(texts, places.values(), strict=True)):
            later, left = 0, [text]
            if line := settled.get(n):
                self._take(line, where)
                later, left = line.wakes & on_document, lines_of(line.text)[1]  # it may have been cut in two
            for row, _, of_document in where if left else ():
                if of_document | later:
                    self.wake(row, of_document | later, *left)
                    if line:
                        self.wake(row, of_document, text)

    def _take(self, line: Settled, where: Iterable[tuple[int, int, int]]) -> None:
        """Take in what was found on a line, in all places where it stands."""
        for row, start, _ in where:
            self.edits[row] += [shift(e, start) for e in line.edits] if start else line.edits
            if line.remarks:
                self.remarks[row] += [shift(e, start) for e in line.remarks]
        if not line.final:
            self.unsettled.update(row for row, _, _ in where)


Texts = Mapping[int, tuple[str, str, str | None]]
"""By row: text, language, title."""


def _texts(docs: pl.DataFrame, rows: Iterable[int]) -> Texts:
    chosen = docs.filter(pl.col("row").is_in([*rows])).select("row", "text", "lang", "title")
    return {row: (text, lang, title) for row, text, lang, title in chosen.iter_rows()}


def _documents(
    docs: pl.DataFrame,
    awake: Sequence[int],
    known: Known,
    rules: tuple[Rule, ...],
    fixable: frozenset[str],
    echoing: frozenset[int],
) -> None:
    """Let document rules repair the documents of these rows. ``echoing``: the rows that may repeat a passage."""
    texts = _texts(docs, awake)
    for row in texts:
        known.edits[row].sort()
    plan = functools.cache(functools.partial(documents.plan, rules))
    awake = [*texts]
    for _ in range(lines.PASSES):
        again, fresh = [], []
        for row in awake:
            step = documents.step(texts[row], known.edits[row], plan(known.wakes[row]), known.waking, fixable)
            known.edits[row] = step.edits
            if step.remarks:  # those of a document that is looked at again, once each
                known.remarks[row] = [*dict.fromkeys([*known.remarks[row], *step.remarks])]
            fresh += [(row, start, line, texts[row][1]) for start, line in step.fresh]
            if not step.settled:
                again.append(row)
        _afresh(fresh, texts, known, rules, fixable, echoing)
        awake = again
    known.unsettled.update(awake)


def _across(
    docs: pl.DataFrame, split: pl.DataFrame, known: Known, rules: Sequence[Rule], fixable: frozenset[str]
) -> set[int]:
    """Let source rules take what the documents of a source have in common; the rows of which lines are gone."""
    rows = set()
    for row, cut in sources.hits(docs, split, known.edits, rules):
        if cut.code not in fixable:
            known.remarks[row].append(cut)
        elif (edits := within(known.edits[row], cut)) is not None:
            known.edits[row] = edits
            rows.add(row)
    return rows


def _found(docs: pl.DataFrame, known: Known) -> tuple[pl.DataFrame, pl.DataFrame]:
    """All findings of lines, documents and sources, and all facts learnt."""
    texts = _texts(docs, {*known.edits, *known.remarks})
    found: list[Edit] = []
    facts: list[tuple[object, ...]] = []
    of, remarked = [], []  # by document: how many findings; by finding of it: whether it is only remarked
    for row, (text, _, _) in texts.items():
        made, remarks = tidy(text, sorted(known.edits[row])), known.remarks.get(row, ())
        for start, end, replace, _, _, learnt in made:
            if learnt:
                place = end if replace == RECORD else start  # what a cut tells belongs to the record behind it
                facts += [(row, place, column, value) for column, value in learnt]
        found += made
        found += remarks
        of.append(len(made) + len(remarks))
        remarked += [False] * len(made) + [True] * len(remarks)
    return frame(pl.Series([*texts], dtype=pl.UInt32), of, found, remarked), pl.DataFrame(
        facts, schema=LEARNT, orient="row"
    )


def _afresh(
    fresh: Sequence[tuple[int, int, str, str]],
    texts: Texts,
    known: Known,
    rules: tuple[Rule, ...],
    fixable: frozenset[str],
    echoing: frozenset[int],
) -> None:
    """Repair the lines that other rules have left behind: (row, offset in the edited text, line, language)."""
    if not fresh:
        return
    columns = dict(zip(("row", "start", "text", "lang"), zip(*fresh, strict=True), strict=True))
    split = pl.DataFrame(columns, schema_overrides={"row": pl.UInt32})
    split = split.with_columns(
        chars=pl.col("text").str.len_chars().cast(pl.Int64), echoes=pl.col("row").is_in(list(echoing))
    )
    bits = wake.scan(split, rules)
    on_document = _rows(bits, [n for n, r in enumerate(rules) if r.scope == "document"])
    new = Known()
    new.lines(_woken(split, bits, on_document), rules, fixable)
    for text, sets in new.waking.items():
        known.waking[text] = known.waking.get(text, 0) | sets
    for row, sets in new.wakes.items():
        known.wake(row, sets)
    for row, remarks in new.remarks.items():
        here = [moved(e, trace(known.edits[row], e.start, e.end)) for e in remarks]
        known.remarks[row] = [*dict.fromkeys([*known.remarks[row], *here])]
    for row, edits in new.edits.items():
        known.edits[row] = compose(texts[row][0], known.edits[row], sorted(edits))
    known.unsettled.update(new.unsettled)


def _repair(learnt: pl.DataFrame, docs: pl.DataFrame, rules: Sequence[Rule], fixable: frozenset[str]) -> pl.DataFrame:
    """What was taken out of the text for the metadata gets the repairs of letters and spaces that text gets."""
    if learnt.is_empty():
        return learnt
    letters = tuple(r for r in rules if r.phase in (0, 2) and r.scope != "document")
    values = learnt.join(docs.select("row", "lang"), on="row", how="left", maintain_order="left").select(
        "row",
        "lang",
        text=pl.col("value"),
        chars=pl.col("value").str.len_chars().cast(pl.Int64),
        start=pl.int_range(pl.len(), dtype=pl.Int64),
        echoes=False,
    )
    bits = wake.scan(values, letters)
    woken = [*_woken(values, bits, _rows(bits, ()))]
    distinct = {(text, lang): sets for text, lang, _, _, sets, _ in woken}
    settled = lines.settle(
        [text for text, _ in distinct], [lang for _, lang in distinct], [*distinct.values()], letters, fixable
    )
    repaired = {key: settled[n].text for n, key in enumerate(distinct) if n in settled}
    at = [place for _, _, _, place, _, _ in woken]
    better = pl.Series([repaired.get((text, lang), text) for text, lang, *_ in woken], dtype=pl.String)
    return learnt.with_columns(learnt["value"].scatter(at, better)) if at else learnt
