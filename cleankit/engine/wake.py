"""Which lines can which rules hit? One scan of all lines for all rules, in Polars.

Anchors are searched with one Aho-Corasick pass per language, labels with another over the folded edges of the lines.
The answer may name a line that the rule does not hit in the end, never miss one that it does.
"""

import functools
import re
from dataclasses import dataclass

import numpy as np
import polars as pl

from cleankit import lexicon
from cleankit.rule import Rule

KEY = 3
"""Labels are looked for by the first (last) KEY characters of a line, folded and without what decorates it; where
they agree, the whole label is compared."""
EDGE = 12
"""So many characters are folded for the key: marks and invisible characters among them fall away."""
LONG = 120
"""So many for the whole label; of a longer one only what fits is compared."""
TAIL = 80
"""Characters at the end of a line that may be decoration."""


def _edge(decoration: str, size: int) -> str:
    return rf"(?s)^{decoration}*(.{{1,{size}}})"


HEAD, HEAD_LONG = _edge(r"[^\p{L}\p{N}]", EDGE), _edge(r"[^\p{L}\p{N}]", LONG)
LETTERS, LETTERS_LONG = _edge(r"[^\p{L}]", EDGE), _edge(r"[^\p{L}]", LONG)


@dataclass(frozen=True, slots=True)
class Wakes:
    """What the lines of one language are searched for, with the rules that it wakes: columns found, rule (and key)."""

    anchors: pl.DataFrame
    labels: pl.DataFrame
    endings: pl.DataFrame
    always: tuple[int, ...]
    where: tuple[tuple[pl.Expr, ...], ...]
    where_of: np.ndarray
    """For each rule the number of its ``where`` expression plus one, 0 for none."""


def scan(lines: pl.DataFrame, rules: tuple[Rule, ...]) -> pl.DataFrame:
    """All pairs of a line (its index, u32) and a rule (its index, u32) that may hit it, by line and rule.

    ``lines`` has the columns row, text, lang, chars, echoes.
    """
    pairs = [pl.DataFrame(schema={"line": pl.UInt32, "rule": pl.UInt32})]
    for (lang,), group in (
        lines.select("row", "text", "lang", "chars", "echoes").with_row_index("line").partition_by("lang", as_dict=True).items()
    ):
        pairs.append(_scan_language(group, _wakes(rules, str(lang))))
    return pl.concat(pairs).unique().sort("line", "rule")


@functools.lru_cache(maxsize=256)
def _wakes(rules: tuple[Rule, ...], lang: str) -> Wakes:
    anchors: list[tuple[str, int]] = []
    labels: list[tuple[str, int]] = []
    endings: list[tuple[str, int]] = []
    always, where, where_of = [], [], np.zeros(len(rules), np.uint8)
    for number, rule in enumerate(rules):
        if not rule.speaks(lang):
            continue
        anchors += [(anchor, number) for anchor in rule.anchors_for(lang)]
        labels += [(_bare(phrase)[: LONG // 2], number) for phrase in lexicon.phrases(lang, rule.labels)]
        endings += [(_bare(phrase), number) for phrase in lexicon.phrases(lang, rule.endings)]
        if rule.where:
            where.append(rule.where)
            where_of[number] = len(where)
            if not (rule.anchors or rule.labels or rule.endings):
                always.append(number)

    def frame(pairs: list[tuple[str, int]]) -> pl.DataFrame:
        return pl.DataFrame(pairs, schema={"found": pl.String, "rule": pl.UInt32}, orient="row").unique()

    heads = frame(labels).with_columns(key=pl.col("found").str.head(KEY))
    tails = frame(endings).with_columns(key=pl.col("found").str.tail(KEY))
    return Wakes(frame(anchors), heads, tails, tuple(always), tuple(where), where_of)


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
        bare = group.select("at", edge=pl.col("text").str.extract(HEAD))
        numbered = bare.filter(pl.col("edge").str.contains(r"^\p{N}")).select("at").join(group, on="at")
        found.append(_labels(group, bare, HEAD_LONG, wakes.labels))
        found.append(
            _labels(group, numbered.select("at", edge=pl.col("text").str.extract(LETTERS)), LETTERS_LONG, wakes.labels)
        )
    if wakes.endings.height:
        tail = pl.col("text").str.tail(TAIL).str.replace(r"[^\p{L}\p{N}]+$", "")
        ends = _folded(group.select("at", edge=tail.str.tail(EDGE)))
        found.append(_keyed(ends, wakes.endings, last=True).select("at", "rule"))
    if wakes.always:
        every = pl.DataFrame({"rule": wakes.always}, schema={"rule": pl.UInt32})
        found.append(group.select("at").join(every, how="cross"))
    pairs = pl.concat(found)
    if wakes.where and pairs.height:
        masks = np.stack([np.ones(group.height, bool), *(_mask(group, exprs) for exprs in wakes.where)])
        pairs = pairs.filter(pl.Series(masks[wakes.where_of[pairs["rule"].to_numpy()], pairs["at"].to_numpy()]))
    return pairs.select(group["line"].gather(pairs["at"]), "rule")


def _mask(group: pl.DataFrame, where: tuple[pl.Expr, ...]) -> np.ndarray:
    """bool[lines]: where all expressions hold; the next is only asked of the lines that the last let through."""
    mask = np.zeros(group.height, bool)
    for expr in where:
        group = group.filter(expr)
    mask[group["at"].to_numpy()] = True
    return mask


def _rules_of(hits: pl.DataFrame, wakes: pl.DataFrame) -> pl.DataFrame:
    """(at, list of found strings) -> (at, rule)."""
    return hits.explode("found", empty_as_null=True).join(wakes, on="found").select("at", "rule")


def _folded(edges: pl.DataFrame) -> pl.DataFrame:
    fold = pl.col("edge").str.to_lowercase().str.replace_many(lexicon.FOLD_FROM, lexicon.FOLD_TO)
    return edges.drop_nulls().with_columns(edge=fold)


def _keyed(edges: pl.DataFrame, wakes: pl.DataFrame, *, last: bool = False) -> pl.DataFrame:
    """The rows of ``edges`` (at, edge: folded) joined with those of ``wakes`` whose key they begin (end) with."""
    parts = []
    for size in wakes["key"].str.len_chars().unique():  # a label may be shorter than a key
        keys = wakes.filter(pl.col("key").str.len_chars() == size)
        cut = pl.col("edge").str.tail(size) if last else pl.col("edge").str.head(size)
        parts.append(edges.select("at", key=cut).join(keys, on="key"))
    return pl.concat(parts)


def _labels(group: pl.DataFrame, edges: pl.DataFrame, long: str, wakes: pl.DataFrame) -> pl.DataFrame:
    """The lines that begin with a label: (at, rule). ``edges``: at, edge; ``long`` cuts the longer edge."""
    near = _keyed(_folded(edges), wakes)
    lines = group.join(near.select("at").unique(), on="at", how="semi")
    heads = _folded(lines.select("at", edge=pl.col("text").str.extract(long)))
    begins = pl.col("edge").str.starts_with(pl.col("found"))
    return near.join(heads, on="at").filter(begins).select("at", "rule")
