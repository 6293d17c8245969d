"""The gate alone: metrics of a million documents in, verdict, failing documents and report out.

    python benchmarks/gate.py                      1,000,000 rows
    python benchmarks/gate.py --rows 5000000

Each row of the table is a process of its own that reads metrics/ from disk, judges them, writes failures/ and
report.html, as a run does. CPU is user and system of the whole process, imports included; memory is its peak.
``worst`` is a suite of 23 checks, 12 of which every document fails.
"""

import argparse
import json
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

import polars as pl

SOURCES = 5_000
HEADINGS = {
    "checks": "checks", "pairs": "failing pairs", "verdict": "verdict", "cpu": "CPU s", "mb": "memory MB",
    "kb": "report KB",
}  # fmt: skip
COLUMNS = ("chars", "chars_in", "lines", "words", "findings", "edits", "removed", "errors")


def metrics(rows: int) -> pl.DataFrame:
    """A row a document, as stages/measure.py makes them: most are fine, some have trouble."""
    n = pl.int_range(rows, eager=True)
    flags = {f"has_{name}": n % (50 + i) != 0 for i, name in enumerate(("title", "date", "url", "source"))}
    return pl.DataFrame(
        {
            "doc_id": "crawl-2026-11/" + n.cast(pl.String),
            "lang": pl.Series(["ar", "fa", "ur", "en"] * -(-rows // 4))[:rows],
            **{name: (n * (7 + i)) % 5_000 + 200 for i, name in enumerate(COLUMNS)},
            "removed_share": (n % 100) / 400,
            "replacement_chars": (n % 997 == 0).cast(pl.Int64),
            **flags,
            "duplicate": n % 20 == 0,
            "split": n % 1000 == 0,
        }
    ).with_columns(errors=(n % 40 == 0).cast(pl.Int64), findings=n % 9)


def worst() -> str:
    """A suite that every document fails, twelve times."""

    def entry(name: str, column: str, scope: str, **kwargs: object) -> dict[str, object]:
        meta = {"name": name, "scope": scope, "why": "To be slow.", "owner": "benchmarks"}
        kind = "expect_column_values_to_be_between"
        return {"type": kind, "kwargs": {"column": column, **kwargs}, "severity": "critical", "meta": meta}

    failing = [entry(f"fails-{i}", COLUMNS[i % len(COLUMNS)], "documents", max_value=-1 - i) for i in range(12)]
    holding = [entry(f"holds-{i}", COLUMNS[i % len(COLUMNS)], "documents", min_value=-i) for i in range(6)]
    totals = ["documents", "clean", "duplicate_share", "und_share", "unreadable_share"]
    return json.dumps(
        {
            "name": "worst",
            "expectations": failing + holding + [entry(t.replace("_", "-"), t, "run", min_value=0) for t in totals],
        }
    )


def judge(folder: Path, suite_name: str) -> None:
    """What a run does once all documents are measured."""
    from cleankit.config import Settings  # noqa: PLC0415
    from cleankit.judge import gate  # noqa: PLC0415 - part of what is measured
    from cleankit.judge.suite import load_suite  # noqa: PLC0415
    from cleankit.results import Run  # noqa: PLC0415
    from cleankit.stages import history, measure, report, write  # noqa: PLC0415

    suite = load_suite(suite_name)
    table = pl.read_parquet(folder / "metrics.parquet")
    sources = ("paper-" + (pl.int_range(table.height, eager=True) % SOURCES).cast(pl.String)).alias("source")
    by_source = measure.slices_of(table, sources, "source")
    totals = measure.totals(table, 0) | {"newest_age_days": 1.0, "future_share": 0.0}
    judged = gate.judge(table, totals, history.rates(by_source), suite, Settings())
    out = folder / "out"
    out.mkdir(exist_ok=True)
    write.part(judged.failures, out / "failures", 0)
    run = Run(
        id="benchmark", version="0", started="now", seconds=0.0, inputs=("crawl",), documents=table.height,
        clean=table.height, rejected=0, records=table.height, verdict=judged.verdict, rules=pl.DataFrame(),
        languages=measure.slices_of(table, table["lang"], "lang"), sources=by_source.head(200), reasons=pl.DataFrame(),
    )  # fmt: skip
    page = report.render(run)
    write.text(out / "report.html", page)
    used = resource.getrusage(resource.RUSAGE_SELF)
    facts = {
        "checks": len(suite.expectations), "verdict": judged.verdict.status, "pairs": judged.failures.height,
        "cpu": round(used.ru_utime + used.ru_stime, 1), "mb": used.ru_maxrss // 1024, "kb": len(page.encode()) // 1000,
    }  # fmt: skip
    print(json.dumps(facts))


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--judge", nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.judge:
        judge(Path(options.judge[0]), options.judge[1])
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        metrics(options.rows).write_parquet(folder / "metrics.parquet")
        (folder / "worst.json").write_text(worst(), "utf-8")
        print(f"{options.rows:,} rows\n{'suite':10}" + "".join(f"{heading:>15}" for heading in HEADINGS.values()))
        for suite_name in ("news", "strict", str(folder / "worst.json")):
            command = [sys.executable, __file__, "--judge", name, suite_name]
            done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
            facts = json.loads(done.stdout.splitlines()[-1])
            cells = (f"{facts[key]:,}" if isinstance(facts[key], int) else str(facts[key]) for key in HEADINGS)
            print(f"{Path(suite_name).stem:10}" + "".join(f"{cell:>15}" for cell in cells))


if __name__ == "__main__":
    main()
