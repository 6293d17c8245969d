"""Near-duplicates side by side: cleankit, datasketch, rensa and datatrove on one corpus in one run.

    python benchmarks/dedup.py                             4,000 generated articles, some of them edited copies
    python benchmarks/dedup.py --documents 50000
    python benchmarks/dedup.py --path crawl.parquet --text-column text

Each tool goes from the texts to the documents it would drop: word 5-grams, 128 permutations, threshold 0.7, one
process. Tools that are not installed are left out. A tool is run once on a few texts before, so that compiling and
importing are not counted; what is counted is CPU time (user and system, with that of children).

What the figures are not: peers run as their documentation shows, with their own bands and without verification
unless they offer it. ``found`` says what that costs: the share of copies with a Jaccard of .7 to .8, and of .8 and
more (exact, of the words of the input), that each tool drops together with or in favour of the original.
"""

import argparse
import importlib.util
import os
import random
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import polars as pl

THRESHOLD, PERMUTATIONS, WORDS = 0.7, 128, 5


class Corpus(NamedTuple):
    """Texts, and of each planted copy its row, the row of its original, and their Jaccard."""

    texts: list[str]
    planted: list[tuple[int, int, float]]


class Result(NamedTuple):
    """CPU seconds of a tool, and the rows that it would drop."""

    seconds: float
    dropped: set[int]


def shingles(text: str) -> set[str]:
    """The word 5-grams of a text, as peers are given them."""
    words = text.split()
    return {" ".join(words[at : at + WORDS]) for at in range(max(len(words) - WORDS + 1, 1))}


def generate(count: int, seed: int = 1) -> Corpus:
    """Articles of Zipf-distributed Arabic words; every tenth is an edited copy of an earlier one."""
    pick = random.Random(seed)
    letters = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
    words = ["".join(pick.choices(letters, k=pick.randint(2, 8))) for _ in range(20_000)]
    weights = [1 / (rank + 10) for rank in range(len(words))]
    texts: list[str] = []
    planted = []
    for row in range(count):
        if row % 10 == 9:
            original = pick.randrange(row)
            copy = texts[original].split()
            for at in pick.sample(range(len(copy)), max(1, round(len(copy) * pick.uniform(0.002, 0.034)))):
                copy[at] = pick.choice(words)
            texts.append(" ".join(copy))
            one, two = shingles(texts[original]), shingles(texts[row])
            planted.append((row, original, len(one & two) / len(one | two)))
        else:
            texts.append(" ".join(pick.choices(words, weights, k=pick.randint(100, 500))))
    return Corpus(texts, planted)


def cleankit(texts: Sequence[str]) -> set[int]:
    """Sign, band, verify by exact Jaccard, cluster."""
    from cleankit.stages import dedup  # noqa: PLC0415

    clusters = dedup.cluster(dedup.sketch(pl.Series(texts)), similarity=THRESHOLD)
    return set(clusters.filter(~pl.col("kept"))["row"].to_list())


def datasketch(texts: Sequence[str]) -> set[int]:
    """MinHash.bulk and MinHashLSH, which answers without verifying."""
    from datasketch import MinHash, MinHashLSH  # noqa: PLC0415

    index = MinHashLSH(threshold=THRESHOLD, num_perm=PERMUTATIONS)
    dropped = set()
    sets = ([shingle.encode() for shingle in shingles(text)] for text in texts)
    for row, sketch in enumerate(MinHash.generator(sets, num_perm=PERMUTATIONS, scheme="affine32")):
        if index.query(sketch):
            dropped.add(row)
        else:
            index.insert(row, sketch, check_duplication=False)
    return dropped


def rensa(texts: Sequence[str]) -> set[int]:
    """Its quickest way, all in Rust: one matrix of digests, duplicates flagged in one shot; 16 bands."""
    from rensa import RMinHash, RMinHashLSH  # noqa: PLC0415

    matrix = RMinHash.digest_matrix_from_token_sets([list(shingles(text)) for text in texts], PERMUTATIONS, 42)
    index = RMinHashLSH(threshold=THRESHOLD, num_perm=PERMUTATIONS, num_bands=16)
    flags = index.query_duplicate_flags_matrix_one_shot(matrix)
    return {row for row, flag in enumerate(flags) if flag}  # every member of a group, the first one too


def datatrove(texts: Sequence[str]) -> set[int]:
    """The four steps of its MinHash pipeline, one task each; 14 bands of 8, its default, without verification."""
    from datatrove.data import Document  # noqa: PLC0415
    from datatrove.pipeline.dedup.minhash import (  # noqa: PLC0415
        HashConfig,
        MinhashConfig,
        MinhashDedupBuckets,
        MinhashDedupCluster,
        MinhashDedupFilter,
        MinhashDedupSignature,
    )
    from loguru import logger  # noqa: PLC0415

    logger.remove()
    config = MinhashConfig(  # SHA-1, as newer versions of xxhash take no text
        n_grams=WORDS, num_buckets=14, hashes_per_bucket=8, hash_config=HashConfig(hash_fc="sha1")
    )
    with tempfile.TemporaryDirectory() as folder:
        sign, bucket, ids = (f"{folder}/{name}" for name in ("sign", "bucket", "ids"))

        def documents() -> Any:
            return (Document(text=text, id=str(row)) for row, text in enumerate(texts))

        MinhashDedupSignature(sign, config=config).run(documents(), 0, 1)
        for rank in range(config.num_buckets):
            MinhashDedupBuckets(sign, bucket, config=config).run(None, rank, config.num_buckets)
        MinhashDedupCluster(bucket, ids, config=config).run(None, 0, 1)
        kept = {int(document.id) for document in MinhashDedupFilter(ids).run(documents(), 0, 1)}
    return set(range(len(texts))) - kept


TOOLS: dict[str, Callable[[Sequence[str]], set[int]]] = {
    "cleankit": cleankit,
    "datasketch": datasketch,
    "rensa": rensa,
    "datatrove": datatrove,
}


def measured(tool: Callable[[Sequence[str]], set[int]], texts: Sequence[str], warm: Sequence[str]) -> Result:
    """Run a tool twice: for the machine, and for the clock."""
    tool(warm)
    before = os.times()
    dropped = tool(texts)
    after = os.times()
    return Result(sum(after[:4]) - sum(before[:4]), dropped)


def compare(corpus: Corpus) -> list[dict[str, Any]]:
    """A row a tool that is installed: seconds, ratio to cleankit, dropped, found at .7 to .8 and at .8 and more."""
    rows: list[dict[str, Any]] = []
    warm = generate(400, seed=2).texts
    for name, tool in TOOLS.items():
        if importlib.util.find_spec(name) is None:
            continue
        try:
            result = measured(tool, corpus.texts, warm)
        except Exception as error:  # noqa: BLE001 - a peer that does not run must not hide the others
            print(f"{name} does not run here: {type(error).__name__}: {str(error)[:200]}")
            continue
        shares = []
        for low, high in ((0.7, 0.8), (0.8, 1.01)):
            pairs = [{copy, original} for copy, original, score in corpus.planted if low <= score < high]
            shares.append(sum(bool(pair & result.dropped) for pair in pairs) / len(pairs) if pairs else None)
        rows.append(
            {
                "tool": name, "cpu_seconds": round(result.seconds, 3), "dropped": len(result.dropped),
                "found_70_80": shares[0], "found_80": shares[1],
            }
        )  # fmt: skip
    base = rows[0]["cpu_seconds"] if rows else 1
    return [{**row, "ratio": round(max(row["cpu_seconds"], 0.001) / max(base, 0.001), 1)} for row in rows]


def main() -> None:
    """Print one table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--documents", type=int, default=4_000, help="generated articles")
    parser.add_argument("--path", type=Path, help="a Parquet file to take the texts from instead")
    parser.add_argument("--text-column", default="text")
    chosen = parser.parse_args()
    if chosen.path:
        corpus = Corpus(pl.read_parquet(chosen.path)[chosen.text_column].fill_null("").to_list(), [])
    else:
        corpus = generate(chosen.documents)
    size = sum(len(text.encode()) for text in corpus.texts) / 1e6
    print(f"{len(corpus.texts):,} documents, {size:,.1f} MB, {len(corpus.planted):,} planted copies")
    rows = compare(corpus)
    print(f"{'tool':12}{'CPU s':>9}{'ratio':>8}{'MB/CPU s':>10}{'dropped':>9}{'found .7':>10}{'found .8':>10}")
    for row in rows:
        found = [f"{row[key]:.3f}" if row[key] is not None else "-" for key in ("found_70_80", "found_80")]
        speed = size / max(row["cpu_seconds"], 0.001)
        print(
            f"{row['tool']:12}{row['cpu_seconds']:>9.2f}{row['ratio']:>8.1f}{speed:>10.1f}{row['dropped']:>9,}"
            f"{found[0]:>10}{found[1]:>10}"
        )


if __name__ == "__main__":
    main()
