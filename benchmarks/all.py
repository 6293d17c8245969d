"""cleankit beside others, in one run on the same documents: ratios, what each stage costs, how cost grows. In Markdown.

    python benchmarks/all.py                              4,000 generated articles with dirt and edited copies
    python benchmarks/all.py --path crawl.parquet --text-column text
    python benchmarks/all.py --sizes 10 100 1000          how cost grows, in MB of text (made from the documents)
    pip install rensa datatrove nltk spacy tldextract tokenizers     peers; those that are not installed are left out

What is counted is CPU time (user and system). Each job runs once on a few documents before, so that compiling and
importing are not counted; only how cost grows is measured on whole processes, start included. cleankit reads, cleans,
folds, judges, reports and writes; peers do one part of that, on texts in memory.
"""

import argparse
import importlib
import importlib.metadata
import json
import os
import platform
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import polars as pl

sys.path.insert(0, str(Path(__file__).parent))

import crawl
import dedup

DIRT = (
    "اعلان", "إقرأ أيضاً: {0}", "كلمات دلالية: {0}، {1}، {0}", "شارك", "Share this articlePrint", "المصدر: وكالات",
    "{0} . {1} ,", "مقالات ذات صلة\n{0} {1}\n{1} {0}", "تابعونا على تويتر", "&nbsp;{0}&quot;", "{0}\u200f {1}\u200b",
)  # fmt: skip
FILTERS = ("GopherRepetitionFilter", "GopherQualityFilter", "C4QualityFilter", "FineWebQualityFilter")
STAGES = (
    ("read", "cleankit.stages.read", "_judge"), ("read", "cleankit.stages.read", "_table"),
    ("language", "cleankit.stages.language", "detect"), ("lines", "cleankit.stages.segment", "lines"),
    ("detect", "cleankit.stages.detect", "detect"), ("fix", "cleankit.stages.fix", "fix"),
    ("sign", "cleankit.stages.dedup", "sketch"), ("measure", "cleankit.stages.measure", "metrics"),
    ("stage", "cleankit.crawl.staging", "make"), ("stage", "cleankit.crawl.staging", "put"),
    ("stage", "cleankit.crawl.staging", "survey"),
    ("near-duplicates", "cleankit.stages.dedup", "cluster"), ("contained", "cleankit.stages.contain", "contain"),
    ("judge", "cleankit.judge.gate", "judge"), ("write", "cleankit.stages.write", "part"),
    ("report", "cleankit.stages.report", "render"),
)  # fmt: skip


def generated(count: int, seed: int = 1) -> pl.DataFrame:
    """Articles of ``dedup.generate`` in paragraphs, with the dirt of scraped pages around and between them."""
    pick = random.Random(seed)
    texts = []
    for text in dedup.generate(count, seed).texts:
        words = text.split()
        lines = [" ".join(words[at : at + 40]) + "." for at in range(0, len(words), 40)]
        for _ in range(pick.randint(1, 4)):
            lines.insert(pick.randint(0, len(lines)), pick.choice(DIRT).format(*pick.sample(words, 2)))
        texts.append("\n".join(lines))
    sources = [f"s{pick.randint(1, 12)}.example" for _ in texts]
    return pl.DataFrame({"id": [f"d{n}" for n in range(count)], "source": sources, "text": texts})


def cpu() -> float:
    """CPU seconds of this process and its children."""
    return sum(os.times()[:4])


# ---- jobs: a folder with docs.parquet and a free one, and the texts -> nothing


def everything(home: Path, _: Sequence[str]) -> None:
    """The main job with everything on."""
    from cleankit import run  # noqa: PLC0415

    run([str(home / "docs.parquet")], home / "out", replace=True)


def copied(home: Path, _: Sequence[str]) -> None:
    """Parquet in, the same Parquet out: what nothing that reads and writes can be quicker than."""
    pl.read_parquet(home / "docs.parquet").write_parquet(home / "copy.parquet", compression="zstd", compression_level=1)


def plain(_: Path, texts: Sequence[str]) -> None:
    """What a first script does: a pattern for each class of labels, tried on each document."""
    import regex  # noqa: PLC0415

    from cleankit.words.lexicon import lexicon  # noqa: PLC0415

    patterns = []
    for lang in ("ar", "en"):
        words = lexicon(lang)
        kinds: dict[str, list[str]] = {}
        for phrase, classes in words.labels.items() if words else ():
            for kind, _strong in classes:
                kinds.setdefault(kind, []).append(regex.escape(phrase))
        patterns += [regex.compile(rf"(?m)^\W*(?:{'|'.join(sorted(p, key=len)[::-1])})\b.*$") for p in kinds.values()]
    patterns += [
        regex.compile(p) for p in (r"[\u200b-\u200f\ufeff]", r"&\w+;", r"<[^>]+>", r" +[.,،؛:]", r"[یک]", r" {2,}")
    ]
    for text in texts:
        for pattern in patterns:
            for _found in pattern.finditer(text):
                pass


def filters(_: Path, texts: Sequence[str]) -> None:
    """datatrove's four filters of documents, the Arabic tokeniser where they split words."""
    from datatrove.data import Document  # noqa: PLC0415

    made = []
    for name in FILTERS:
        kind = getattr(importlib.import_module("datatrove.pipeline.filters"), name)
        made.append(kind(language="arb_Arab") if "language" in kind.__init__.__code__.co_varnames else kind())
    for row, text in enumerate(texts):
        document = Document(text=text, id=str(row))
        for each in made:
            each.filter(document)


def folded(name: str) -> Callable[[Path, Sequence[str]], None]:
    """The near-duplicate job of a tool of benchmarks/dedup.py."""
    return lambda _, texts: dedup.TOOLS[name](texts) and None


JOBS: dict[str, tuple[str, Callable[[Path, Sequence[str]], None]]] = {
    "cleankit run, everything on": ("", everything),
    "Parquet copied through": ("", copied),
    "plain `regex` loop, labels only": ("", plain),
    "datatrove, four filters": ("datatrove", filters),
    "datatrove, MinHash": ("datatrove", folded("datatrove")),
    "datasketch, MinHash": ("datasketch", folded("datasketch")),
    "rensa, MinHash": ("rensa", folded("rensa")),
    "cleankit, near-duplicates only": ("", folded("cleankit")),
}


@contextmanager
def documents(frame: pl.DataFrame) -> Iterator[Path]:
    """A folder with docs.parquet."""
    with tempfile.TemporaryDirectory() as place:
        frame.write_parquet(Path(place) / "docs.parquet", compression="zstd", row_group_size=10_000)
        yield Path(place)


def side_by_side(frame: pl.DataFrame, jobs: Sequence[str] = tuple(JOBS)) -> list[dict[str, Any]]:
    """A row a job that runs here: CPU seconds, MB a CPU second, and how many times cleankit's whole run it takes."""
    texts = frame["text"].to_list()
    size = sum(len(text.encode()) for text in texts) / 1e6
    rows: list[dict[str, Any]] = []
    for name in jobs:
        package, job = JOBS[name]
        if package and importlib.util.find_spec(package) is None:
            print(f"{name}: {package} is not installed, left out", file=sys.stderr)
            continue
        try:
            with documents(frame.head(400)) as home:
                job(home, texts[:400])
            with documents(frame) as home:
                before = cpu()
                job(home, texts)
                seconds = cpu() - before
        except Exception as error:  # noqa: BLE001 - a peer that does not run must not hide the others
            print(f"{name} does not run here: {type(error).__name__}: {str(error)[:200]}", file=sys.stderr)
            continue
        rows.append({"job": name, "seconds": seconds, "speed": size / max(seconds, 1e-3)})
    whole = next((row["seconds"] for row in rows if row["job"] == next(iter(JOBS))), 1.0)
    return [{**row, "ratio": row["seconds"] / max(whole, 1e-3)} for row in rows]


def by_stage(frame: pl.DataFrame) -> dict[str, float]:
    """CPU seconds of the stages of a run, what they call of each other taken out; "other" is the rest.

    For a process in which cleankit has run already.
    """
    spent: dict[str, float] = {}
    inside = [0.0]

    def timed(label: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*words: Any, **named: Any) -> Any:
            before = cpu()
            inside.append(0.0)
            try:
                made = real(*words, **named)
                # read at once, yet still a generator, which can be closed
                return (each for each in list(made)) if label == "read" and hasattr(made, "__next__") else made
            finally:
                taken, nested = cpu() - before, inside.pop()
                spent[label] = spent.get(label, 0.0) + taken - nested
                inside[-1] += taken

        return call

    reals = [(label, importlib.import_module(module), name) for label, module, name in STAGES]
    kept = [(module, name, getattr(module, name)) for _, module, name in reals]
    try:
        for label, module, name in reals:
            setattr(module, name, timed(label, getattr(module, name)))
        with documents(frame) as home:
            before = cpu()
            everything(home, ())
            whole = cpu() - before
    finally:
        for module, name, real in kept:
            setattr(module, name, real)
    return {**spent, "other": max(whole - sum(spent.values()), 0.0)}


def grown(frame: pl.DataFrame, sizes: Sequence[float]) -> list[dict[str, float]]:
    """Whole processes on crawls of so many MB: documents, CPU and wall seconds, peak memory."""
    rows = []
    for size in sizes:
        with tempfile.TemporaryDirectory() as place:
            made = 0
            for number, part in enumerate(crawl.copies(frame, "text", size)):
                part.write_parquet(f"{place}/{number:04d}.parquet", row_group_size=10_000)
                made += int(part["text"].str.len_bytes().sum() or 0)
            command = [sys.executable, str(Path(__file__).with_name("memory.py")), place, "--json"]
            before, began = cpu(), time.monotonic()
            told = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
            rows.append(
                {
                    "megabytes": made / 1e6, "documents": told["documents"], "seconds": cpu() - before,
                    "wall": time.monotonic() - began, "peak": told["peak"],
                }
            )  # fmt: skip
    return rows


def machine() -> str:
    """What this was measured on."""
    info = Path("/proc/cpuinfo")
    lines = info.read_text("utf-8").splitlines() if info.exists() else []
    model = next(
        (line.partition(":")[2].strip() for line in lines if line.startswith("model name")), platform.machine()
    )
    versions = []
    for name in ("cleankit", "polars", "numba", "datasketch", "rensa", "datatrove"):
        try:
            versions.append(f"{name} {importlib.metadata.version(name)}")
        except importlib.metadata.PackageNotFoundError:
            continue
    load = f"load {os.getloadavg()[0]:.1f}"
    return f"{model}, {os.cpu_count()} cores, {load}, Python {platform.python_version()}, {', '.join(versions)}"


def table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table in Markdown; all columns but the first are figures."""
    lines = [heads, ["---", *["---:"] * (len(heads) - 1)], *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines) + "\n"


def main() -> None:
    """Print three tables."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--documents", type=int, default=4_000)
    parser.add_argument("--path", type=Path, help="a Parquet file to take the documents from instead")
    parser.add_argument("--text-column", default="text")
    parser.add_argument("--sizes", type=float, nargs="*", default=[10, 30, 100], help="MB of text")
    parser.add_argument("--jobs", nargs="*", default=list(JOBS), choices=list(JOBS))
    chosen = parser.parse_args()
    if chosen.path:
        frame = pl.read_parquet(chosen.path).rename({chosen.text_column: "text"})
        frame = frame.filter(pl.col("text").is_not_null()).head(chosen.documents)
    else:
        frame = generated(chosen.documents)
    size = frame["text"].str.len_bytes().sum() / 1e6
    print(f"{machine()}\n\n{frame.height:,} documents, {size:,.1f} MB of text\n")
    rows = [
        [row["job"], f"{row['seconds']:.2f}", f"{row['speed']:,.1f}", f"{row['ratio']:.2f}"]
        for row in side_by_side(frame, chosen.jobs)
    ]
    print(table(["job", "CPU s", "MB/CPU s", "times cleankit's whole run"], rows))
    spent = by_stage(frame)
    whole = sum(spent.values())
    ranked = sorted(spent.items(), key=lambda item: -item[1])
    print(table(["stage", "CPU s", "share"], [[n, f"{s:.2f}", f"{s / whole:.0%}"] for n, s in ranked]))
    rows = [
        [
            f"{r['megabytes']:,.0f} MB", f"{r['documents']:,}", f"{r['seconds']:.1f}",
            f"{r['megabytes'] / r['seconds']:.1f}", f"{r['wall']:.1f}", f"{r['peak']:,.0f} MB",
        ]
        for r in grown(frame, chosen.sizes)
    ]  # fmt: skip
    print(table(["text", "documents", "CPU s", "MB/CPU s", "wall s", "peak memory"], rows))


if __name__ == "__main__":
    main()
