"""Line rules: each distinct line that can hit is repaired, phase by phase, until nothing changes.

Lines that only character rules of the last phase can hit are easy: one look in NumPy is enough for nearly all of them.
"""

import functools
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import polars as pl

from cleankit.edits import Edit, apply, compose, moved, resolve, trace
from cleankit.engine import characters, wake
from cleankit.engine.findings import FINDINGS
from cleankit.kernels.arrays import U64
from cleankit.model import Hit, Line
from cleankit.rule import LineFunction, Rule
from cleankit.text.lines import quoted

PASSES = 10
"""A text that still changes after so many passes stays as it is then, and is reported as unsettled."""

SPOKEN = frozenset({"LBL", "META"})
"""Families of rules that take what a page says: a line that somebody is quoted with is none of it."""

Found = tuple[list[Edit], list[Edit]]
"""Edits to make, and remarks."""
Phases = Mapping[int, Sequence[tuple[Rule, LineFunction]]]
"""Line rules by their phase, phases without any left out."""


@dataclass(slots=True)
class Settled:
    """A line on its way to its final form: the edits made so far, and what is only remarked; offsets of the line."""

    text: str
    edits: list[Edit] = field(default_factory=list)
    remarks: list[Edit] = field(default_factory=list)
    wakes: int = 0
    """The rules that the text wakes since it was changed."""
    final: bool = True


def settle(
    texts: Sequence[str], langs: Sequence[str], awake: Sequence[int], rules: tuple[Rule, ...], fixable: frozenset[str]
) -> dict[int, Settled]:
    """Repair each of n different lines until nothing changes; by their numbers, those on which anything was found.

    ``awake``: the set of rules (sorted by phase and code) that each wakes. Repairs of the rules in ``fixable`` are
    made, all else is remarked.
    """
    plan = functools.cache(functools.partial(_plan, rules))  # few sets, and many lines wake the same
    weighty = sum(1 << number for number, rule in enumerate(rules) if rule.characters)
    result: dict[int, Settled] = {}
    now = dict(enumerate(texts))
    current = list(enumerate(awake))
    for _ in range(PASSES):
        searched = [(n, sets & weighty) for n, sets in current if sets & weighty]
        by_characters = _characters(searched, now, langs, rules)
        changed = {}
        for n, sets in current:
            functions, found = plan(sets), by_characters.get(n, ())
            if not (functions or found or n in result):
                continue  # the usual case: only character rules are awake, and none has found anything
            made, remarks = _pass(Line(now[n], langs[n]), functions, found, fixable)
            if made or remarks or n in result:
                line = result.setdefault(n, Settled(texts[n]))
                line.final = not made
                if made:
                    line.edits = compose(texts[n], line.edits, made)
                    line.text = changed[n] = apply(line.text, made)
                else:
                    line.remarks = [moved(e, trace(line.edits, e.start, e.end)) for e in remarks]
        if not changed:
            break
        now = changed
        current = list(zip(changed, _again([(text, langs[n]) for n, text in changed.items()], rules), strict=True))
        for n, sets in current:
            result[n].wakes = sets
    return result


def _again(lines: Sequence[tuple[str, str]], rules: tuple[Rule, ...]) -> list[int]:
    """What lines (text, language) wake that have come to be."""
    texts, langs = zip(*lines, strict=True)
    return wake.ints(wake.scan(_come_to_be(pl.DataFrame({"text": texts, "lang": langs})), rules))


def _come_to_be(lines: pl.DataFrame) -> pl.DataFrame:
    """Lines (text, lang, ...) as wake.scan takes them."""
    return lines.with_columns(chars=pl.col("text").str.len_chars().cast(pl.Int64), echoes=False)


def _plan(rules: Sequence[Rule], sets: int) -> Phases:
    """The line rules of a set, phase by phase."""
    phases: dict[int, list[tuple[Rule, LineFunction]]] = defaultdict(list)
    for number in wake.numbers(sets):  # in order of their phases
        if (line := rules[number].line) is not None:
            phases[rules[number].phase].append((rules[number], line))
    return dict(phases)


def _characters(
    awake: Sequence[tuple[int, int]], texts: Mapping[int, str], langs: Sequence[str], rules: Sequence[Rule]
) -> Mapping[int, Sequence[tuple[int, Edit]]]:
    """By line, the hits of character rules with their phase; ``awake``: lines with the character rules they wake."""
    out: dict[int, list[tuple[int, Edit]]] = defaultdict(list)
    frame = pl.DataFrame(
        {
            "line": pl.Series([n for n, _ in awake], dtype=pl.UInt32),
            "text": [texts[n] for n, _ in awake],
            "lang": [langs[n] for n, _ in awake],
        },
        schema_overrides={"text": pl.String, "lang": pl.String},
    )
    hits = characters.hits(frame, [sets for _, sets in awake], rules)
    for n, start, end, phase, code, replace, message in zip(*(c.to_list() for c in hits.iter_columns()), strict=True):
        out[n].append((phase, Edit(start, end, replace, code, message)))
    return out


def call(rule: Rule, hits: Iterable[Hit], text: str, fixable: frozenset[str]) -> Found:
    """The hits of one rule as edits to make, and as remarks. A rule that raises is named in the exception."""
    made, remarks = [], []
    code = rule.code
    try:
        for start, end, message, replace, learnt in hits:
            if replace == "" and rule.family in SPOKEN and _says(text[start:end].strip()):
                continue
            edit = Edit(start, end, replace, code, message, learnt)
            if replace is not None and code in fixable and replace != text[start:end]:
                made.append(edit)
            else:
                remarks.append(edit)
    except Exception as error:
        error.add_note(f"in rule {rule.name} ({code}) on {text[:200]!r}")
        raise
    return made, remarks


def _says(line: str) -> bool:
    """Whether a line is what somebody says; guillemets with blanks inside may be the arrows of a page."""
    return quoted(line) and not line.startswith("« ")


def _pass(line: Line, plan: Phases, by_characters: Sequence[tuple[int, Edit]], fixable: frozenset[str]) -> Found:
    """The edits of the earliest phase that has any; if none has, the remarks of all."""
    made: list[Edit] = []
    remarks: list[Edit] = []
    for phase in range(3) if by_characters else plan:
        for of_phase, edit in by_characters:
            if of_phase == phase:
                (made if edit.replace is not None and edit.code in fixable else remarks).append(edit)
        for rule, function in plan.get(phase, ()):
            edits, others = call(rule, function(line), line.text, fixable)
            made += edits
            remarks += others
        if made:
            return resolve(made), []
    return [], remarks


def easy(
    split: pl.DataFrame, bits: U64, rules: tuple[Rule, ...], fixable: frozenset[str]
) -> tuple[pl.DataFrame, pl.Series]:
    """The findings of lines that only character rules can hit; ``bits``: which wakes which.

    Lines on which there is more to find once they are repaired are left out, and their numbers returned.
    """

    def found(here: pl.DataFrame, bits: U64) -> pl.DataFrame:
        at = np.flatnonzero((bits & plain).any(axis=1))
        applied = pl.col("replacement").is_not_null() & pl.col("code").is_in(list(fixable))
        return characters.hits(here[at], wake.ints(bits[at] & plain), rules).with_columns(applied=applied)

    plain = np.bitwise_or.reduce(bits, axis=0)
    here = split.select("text", "lang", line=pl.int_range(pl.len(), dtype=pl.UInt32))
    hits = found(here, bits)
    again = wake.scan(now := _repaired(here, _joining(here, hits.filter("applied"))), rules)
    others = now["line"].filter(pl.Series((again & ~plain).any(axis=1)))
    more = pl.concat([others, found(now, again).filter("applied")["line"]]).unique()
    hits = hits.join(more.to_frame(), on="line", how="anti", maintain_order="left")
    begins = split["start"].gather(hits["line"])
    return hits.with_columns(
        split["row"].gather(hits["line"]), pl.col("start") + begins, pl.col("end") + begins
    ).select(FINDINGS.keys()), more


def _joining(lines: pl.DataFrame, hits: pl.DataFrame) -> pl.DataFrame:
    """The hits of lines where a deletion leaves a blank before a mark or another blank: "word  ." has lost one of two.

    Or a repair stands beside an invisible character, which the first phase has looked at before: a joiner behind what
    is a common space now. All others leave nothing new: rules of a phase see what the others have written, character
    for character.
    """
    text = lines["text"].gather(hits["line"])
    before = text.str.slice((hits["start"] - 2).clip(0), hits["start"].clip(0, 2).cast(pl.UInt64))
    there = before + hits["replacement"] + text.str.slice(hits["end"], 2)
    cut = hits["replacement"].str.len_chars() != hits["end"] - hits["start"]
    joined = hits["line"].filter((cut & there.str.contains(r"\s[^\p{L}\p{N}]")) | there.str.contains(r"\p{Cf}"))
    return hits.filter(pl.col("line").is_in(joined.unique().implode()))


def _repaired(lines: pl.DataFrame, hits: pl.DataFrame) -> pl.DataFrame:
    """Those of ``lines`` (line, text, lang) on which there are any ``hits`` of character rules, all of them made."""
    edits: dict[int, list[Edit]] = defaultdict(list)
    for line, *edit in (
        hits.sort("line", "start", "end").select("line", "start", "end", "replacement", "code").iter_rows()
    ):
        edits[line].append(Edit(*edit))
    changed = lines.filter(pl.col("line").is_in([*edits]))
    texts = map(apply, changed["text"], map(edits.__getitem__, changed["line"]))
    return _come_to_be(changed.with_columns(pl.Series("text", [*texts], dtype=pl.String)))
