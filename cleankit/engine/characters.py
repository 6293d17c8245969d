"""Character rules: all their hits in all lines of a language at once, in NumPy."""

from collections.abc import Sequence

import numpy as np
import polars as pl

from cleankit.chars import Chars, Positions, Spans, chars
from cleankit.rule import Rule

HITS = {
    "line": pl.UInt32, "start": pl.Int64, "end": pl.Int64, "phase": pl.Int8, "code": pl.String,
    "replacement": pl.String, "message": pl.String,
}  # fmt: skip


def hits(lines: pl.DataFrame, rules: Sequence[Rule]) -> pl.DataFrame:
    """What the character rules among ``rules`` find in ``lines``: columns of HITS.

    ``lines``: line, text, lang, awake (the sum of the ``weights`` of the rules that the line wakes: lines are searched
    together that wake the same). Offsets are within the line. Hits of one phase and line do not overlap: where two
    rules meet, the later one sees what the earlier has written, and its span takes the place of those inside.
    """
    found = [pl.DataFrame(schema=HITS)]
    for (lang, awake), group in lines.partition_by("lang", "awake", as_dict=True, maintain_order=True).items():
        text, begins = chars(group["text"].to_list(), str(lang))
        woken = [(bool(int(awake) & weight), rule) for weight, rule in zip(weights(rules), rules, strict=True)]
        for phase in (0, 2):
            chosen = [(a, r) for a, r in woken if r.characters and r.phase == phase and r.speaks(str(lang))]
            found += _phase(text, begins, group["line"], chosen, phase)
    return pl.concat(found)


def weights(rules: Sequence[Rule]) -> list[int]:
    """For each rule a power of two, 0 if it is no character rule."""
    out, weight = [], 1
    for rule in rules:
        out.append(weight if rule.characters else 0)
        weight <<= bool(rule.characters)
    return out


def _phase(
    text: Chars, begins: Positions, lines: pl.Series, rules: Sequence[tuple[bool, Rule]], phase: int
) -> list[pl.DataFrame]:
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
    frames = []
    for rule, (start, end, message, replace) in made:
        at = np.searchsorted(begins, start, side="right") - 1
        frames.append(
            pl.DataFrame(
                {"line": lines.gather(at), "start": start - begins[at], "end": end - begins[at]},
                schema={"line": pl.UInt32, "start": pl.Int64, "end": pl.Int64},
            ).with_columns(
                pl.lit(phase, pl.Int8).alias("phase"),
                pl.lit(rule.code).alias("code"),
                pl.lit(replace, pl.String).alias("replacement"),
                pl.lit(message).alias("message"),
            )
        )
    return frames


def _outside(before: Spans, after: Spans) -> Spans:
    """The spans of ``before`` that no span of ``after`` touches. Both are sorted and do not overlap themselves."""
    at = np.searchsorted(after.end, before.start, side="right")
    clear = (at == len(after.start)) | (after.start[np.minimum(at, len(after.start) - 1)] >= before.end)
    return before._replace(start=before.start[clear], end=before.end[clear])
