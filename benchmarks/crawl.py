"""A large crawl from a small one: copies in which common words of a language have changed places.

    python benchmarks/crawl.py synthetic20k.parquet crawl/ --megabytes 3000

The words of labels stay, so the dirt does; each copy changes other words, so that copies of a document are no
near-duplicates, while those planted within the small crawl remain so. Ids get the number of the copy.
"""

import argparse
import importlib.util
import random
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import polars as pl

from cleankit.stages import language

WORDS = 20_000


def labels() -> set[str]:
    """All words that stand in a lexicon: where they go, dirt would no longer be found."""
    spec = importlib.util.find_spec("cleankit")
    assert spec is not None
    assert spec.origin is not None
    found = set()
    for path in (Path(spec.origin).parent / "lexicons").glob("*.toml"):
        found |= set(re.findall(r"\w+", " ".join(_strings(tomllib.loads(path.read_text("utf-8"))))))
    return found


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from _strings(each)


def common(texts: pl.Series) -> list[list[str]]:
    """The most frequent words of letters alone that are no words of labels, by the language they are most used in.

    Were words to leave their language, each document would be a mixture that no page is.
    """
    left = labels()
    words = pl.DataFrame({"word": texts.str.split(" "), "lang": language.detect(texts)}).explode("word")
    words = words.filter(pl.col("word").str.contains(r"^\p{L}{3,}$"))
    counts = words.group_by("word", "lang").len().sort("len", "word", "lang", descending=[True, False, False])
    counts = counts.unique("word", keep="first", maintain_order=True).filter(~pl.col("word").is_in(list(left)))
    return counts.head(WORDS).group_by("lang", maintain_order=True).agg("word")["word"].to_list()


def copies(frame: pl.DataFrame, text: str, megabytes: float) -> Iterator[pl.DataFrame]:
    """So many MB of text; the first copy is the crawl itself."""
    size = frame[text].str.len_bytes().sum() / 1e6
    groups = common(frame[text])
    number, made = 0, 0.0
    while made < megabytes:
        part = frame.head(max(1, round(frame.height * min(1, (megabytes - made) / size))))
        if number:
            pick = random.Random(number)
            swaps = [pair for words in groups for pair in zip(words, pick.sample(words, len(words)), strict=True)]
            change = pl.col(text).str.replace_many([f" {a} " for a, _ in swaps], [f" {b} " for _, b in swaps])
            part = part.with_columns(change, pl.format("{}-{}", pl.first(), pl.lit(number)).alias(frame.columns[0]))
        yield part
        made += part[text].str.len_bytes().sum() / 1e6
        number += 1


def main() -> None:
    """Write a folder of Parquet files, one a copy."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("source", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--megabytes", type=float, default=3_000)
    parser.add_argument("--text-column", default="text")
    chosen = parser.parse_args()
    chosen.out.mkdir(parents=True, exist_ok=True)
    total = 0
    for number, part in enumerate(copies(pl.read_parquet(chosen.source), chosen.text_column, chosen.megabytes)):
        part.write_parquet(chosen.out / f"{number:04d}.parquet", row_group_size=10_000)
        total += part[chosen.text_column].str.len_bytes().sum()
    print(f"{total / 1e6:,.0f} MB of text in {number + 1} files: {chosen.out}")


if __name__ == "__main__":
    main()
