"""Which lines can which rules hit? One scan of all lines for all rules, in Polars.

Anchors are searched with one Aho-Corasick pass per language, labels with another over the folded edges of the lines.
The answer may name a line that the rule does not hit in the end, never miss one that it does.
"""

import functools
import re
from collections import defaultdict
from dataclasses import dataclass

import numpy as np
import polars as pl

from cleankit import lexicon
from cleankit.rule import Rule

EDGE = 72
"""Characters at each end of a line that are searched for labels; longer labels wake by their first so many."""

WORD = r"[\p{L}\p{M}\p{N}]"
ODD_EDGES = (r"^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$", r"^[^\p{L}]+|[^\p{L}]+$")


@dataclass(frozen=True, slots=True)
class Wakes:
    """What the lines of one language are searched for: literals and label phrases, with the rules that they wake."""

    anchors: pl.DataFrame
    labels: pl.DataFrame
    always: tuple[int, ...]
    where: tuple[pl.Expr, ...]
    where_of: np.ndarray
    """For each rule the number of its ``where`` expression plus one, 0 for none."""


def scan(lines: pl.DataFrame, rules: tuple[Rule, ...]) -> pl.DataFrame:
    """All pairs of a line (its index, u32) and a rule (its index, u32) that may hit it, by line and rule.

    ``lines`` has the columns row, text, lang, chars.
    """
    pairs = [pl.DataFrame(schema={"line": pl.UInt32, "rule": pl.UInt32})]
    for (lang,), group in lines.with_row_index("line").partition_by("lang", as_dict=True).items():
        pairs.append(_scan_language(group, _wakes(rules, str(lang))))
    return pl.concat(pairs).unique().sort("line", "rule")


@functools.lru_cache(maxsize=256)
def _wakes(rules: tuple[Rule, ...], lang: str) -> Wakes:
    anchors: list[tuple[str, int]] = []
    labels: list[tuple[str, int]] = []
    always, where, where_of = [], [], np.zeros(len(rules), np.uint8)
    for number, rule in enumerate(rules):
        if not rule.speaks(lang):
            continue
        anchors += [(anchor, number) for anchor in rule.anchors_for(lang)]
        if rule.labels:
            phrases = {_bare(phrase)[:EDGE] for phrase in lexicon.phrases(lang, rule.labels)}
            labels += [(phrase, number) for phrase in sorted(phrases) if phrase]
        if rule.where is not None:
            where.append(rule.where)
            where_of[number] = len(where)
            if not rule.anchors and not rule.labels:
                always.append(number)

    def frame(pairs: list[tuple[str, int]]) -> pl.DataFrame:
        return pl.DataFrame(pairs, schema={"found": pl.String, "rule": pl.UInt32}, orient="row").unique()

    return Wakes(frame(anchors), frame(labels), tuple(always), tuple(where), where_of)


def _bare(phrase: str) -> str:
    """A phrase without what is no letter or digit at its edges."""
    return re.sub(r"^[\W_]+|[\W_]+$", "", phrase)


def _scan_language(group: pl.DataFrame, wakes: Wakes) -> pl.DataFrame:
    group = group.with_row_index("at")
    found = [pl.DataFrame(schema={"at": pl.UInt32, "rule": pl.UInt32})]
    if wakes.anchors.height:
        literals = wakes.anchors["found"].unique().sort().to_list()
        hit = group.filter(pl.col("text").str.contains_any(literals))
        each = pl.col("text").str.extract_many(literals, overlapping=True).list.unique()
        found.append(_rules_of(hit.select("at", found=each), wakes.anchors))
    if wakes.labels.height:
        found.append(_rules_of(_labels(group, wakes.labels["found"].unique().sort().to_list()), wakes.labels))
    if wakes.always:
        every = pl.DataFrame({"rule": wakes.always}, schema={"rule": pl.UInt32})
        found.append(group.select("at").join(every, how="cross"))
    pairs = pl.concat(found)
    if wakes.where and pairs.height:
        if any("repeated" in expr.meta.root_names() for expr in wakes.where):
            group = group.with_columns(repeated=pl.struct("row", pl.col("text").str.strip_chars()).is_duplicated())
        masks = [np.ones(group.height, bool)]
        masks += [group.select(expr.fill_null(value=False))[:, 0].to_numpy() for expr in wakes.where]
        keep = np.stack(masks)[wakes.where_of[pairs["rule"].to_numpy()], pairs["at"].to_numpy()]
        pairs = pairs.filter(pl.Series(keep))
    return pairs.join(group.select("at", "line"), on="at").select("line", "rule")


def _rules_of(hits: pl.DataFrame, wakes: pl.DataFrame) -> pl.DataFrame:
    """(at, list of found strings) -> (at, rule)."""
    return hits.explode("found", empty_as_null=True).join(wakes, on="found").select("at", "rule")


def _labels(group: pl.DataFrame, phrases: list[str]) -> pl.DataFrame:
    """The lines that begin or end with a phrase, folded and bare of decoration: (at, found as a list)."""
    folded = lambda text: text.str.to_lowercase().str.replace_many(lexicon.FOLD_FROM, lexicon.FOLD_TO)  # noqa: E731
    edges = [
        group.select("at", edge=folded(pl.col("text").str.head(EDGE + 8))),
        group.filter(pl.col("chars") > EDGE + 8).select("at", edge=folded(pl.col("text").str.tail(EDGE + 8))),
    ]
    frame = pl.concat(edges).filter(pl.col("edge").str.contains_any(phrases))
    frame = frame.with_columns(
        bare=pl.col("edge").str.replace_all(ODD_EDGES[0], ""), letters=pl.col("edge").str.replace_all(ODD_EDGES[1], "")
    ).with_columns(found=pl.col("edge").str.extract_many(phrases, overlapping=True).list.unique())
    found = pl.col("found")
    frame = frame.explode("found", empty_as_null=True).filter(
        pl.col("bare").str.starts_with(found) | pl.col("letters").str.starts_with(found)
        | pl.col("bare").str.ends_with(found) | pl.col("letters").str.ends_with(found)
    )  # fmt: skip
    return frame.select("at", found=pl.col("found").reshape((-1, 1)).arr.to_list())
