"""Character rules: all their hits in all lines of a language at once, in NumPy."""

from collections.abc import Iterator, Sequence

import numpy as np
import polars as pl

from cleankit.rule import Rule
from cleankit.text.chars import Chars, Positions, Spans, chars

HITS = {
    "line": pl.UInt32, "start": pl.Int64, "end": pl.Int64, "phase": pl.Int8, "code": pl.String,
    "replacement": pl.String, "message": pl.String,
}  # fmt: skip
FEW = 500
"""Lines that wake the same rules are searched together for these alone, from so many on; the rest for all that any of
them wakes."""


def hits(lines: pl.DataFrame, awake: Sequence[int], rules: Sequence[Rule]) -> pl.DataFrame:
    """What the character rules find in ``lines``: columns of HITS.

    ``lines``: line, text, lang; ``awake``: the set of character rules that each wakes. Offsets are within the line.
    Hits of one phase and line do not overlap: where two rules meet, the later one sees what the earlier has written,
    and its span takes the place of those inside.
    """
    columns: list[tuple[pl.Series, Positions, Positions]] = []
    says: list[tuple[int, int, str, str | None, str]] = []  # how many hits, and what they have in common
    for lang, sets, group in _groups(lines, awake):
        text, begins = chars(group["text"].to_list(), lang)
        for phase in (0, 2):
            chosen = [(sets >> n & 1, r) for n, r in enumerate(rules) if r.characters and r.phase == phase]
            for rule, (start, end, message, replace) in _phase(text, [(a, r) for a, r in chosen if r.speaks(lang)]):
                at = np.searchsorted(begins, start, side="right") - 1
                columns.append((group["line"].gather(at), start - begins[at], end - begins[at]))
                says.append((len(start), phase, rule.code, replace, message))
    if not columns:
        return pl.DataFrame(schema=HITS)
    schema = {"phase": pl.Int8, "code": pl.String, "replacement": pl.String, "message": pl.String}
    common = pl.DataFrame([said[1:] for said in says], schema=schema, orient="row")
    each = np.repeat(np.arange(len(says)), [said[0] for said in says])
    frame = pl.DataFrame(
        {
            "line": pl.concat([line for line, _, _ in columns]),
            "start": np.concatenate([start for _, start, _ in columns]),
            "end": np.concatenate([end for _, _, end in columns]),
        }
    )
    return frame.hstack(common[each]).select(HITS.keys())


def _groups(lines: pl.DataFrame, awake: Sequence[int]) -> Iterator[tuple[str, int, pl.DataFrame]]:
    """Lines of one language that wake about the same: (language, set of rules, lines)."""
    kinds = {sets: n for n, sets in enumerate(dict.fromkeys(awake))}
    sets_of = list(kinds)
    numbered = lines.with_columns(kind=pl.Series([kinds[sets] for sets in awake], dtype=pl.UInt32))
    count = pl.len().over("lang", "kind")
    numbered = numbered.with_columns(kind=pl.when(count < FEW).then(len(kinds)).otherwise("kind"))
    union = 0
    for sets in sets_of:
        union |= sets
    for (lang, kind), group in numbered.partition_by("lang", "kind", as_dict=True, maintain_order=True).items():
        yield str(lang), [*sets_of, union][int(kind)], group


def _phase(text: Chars, rules: Sequence[tuple[int, Rule]]) -> list[tuple[Rule, Spans]]:
    """The hits of one phase, by rule and position, of rules that are awake or see what others have written."""
    made: list[tuple[Rule, Spans]] = []
    writable = False
    for awake, rule in rules:
        if not (awake or writable):
            continue
        assert rule.characters is not None
        spans = rule.characters(text)
        if not len(spans.start):
            continue
        made = [(other, _outside(before, spans)) for other, before in made]
        made.append((rule, spans))
        if spans.replace and len(spans.replace) == 1 and (spans.end - spans.start == 1).all():
            if not writable:
                text, writable = text._replace(codes=text.codes.copy()), True
            text.codes[spans.start] = ord(spans.replace)
    return made


def _outside(before: Spans, after: Spans) -> Spans:
    """The spans of ``before`` that no span of ``after`` touches. Both are sorted and do not overlap themselves."""
    at = np.searchsorted(after.end, before.start, side="right")
    clear = (at == len(after.start)) | (after.start[np.minimum(at, len(after.start) - 1)] >= before.end)
    return before._replace(start=before.start[clear], end=before.end[clear])
