"""kill -9 at random moments: nothing is lost, nothing is there twice, the end is that of an undisturbed run.

    python benchmarks/kills.py                 200 kills over runs of 1,500 generated documents, with index and history
    python benchmarks/kills.py --kills 20

A run is killed, goes on with --resume, is killed again, ... until it comes to its end; then its files are compared
with those of a run that nothing stopped, and the next run begins.
"""

import argparse
import hashlib
import json
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import polars as pl

from cleankit import index

TIMES = {"run", "started", "seconds"}
SLICE = 100


def crawl(path: Path, count: int, seed: int = 1) -> None:
    """Articles with dirt, copies, repeated ids and lines that cannot be read."""
    pick = random.Random(seed)
    words = ["".join(pick.choices("abcdefghijklmnopqrstuvwxyz", k=pick.randint(2, 9))) for _ in range(4_000)]
    lines: list[str] = []
    texts = [""]
    for row in range(count):
        text = " ".join(pick.choices(words, k=pick.randint(40, 400))) + " . Advertisement\nShare this articlePrint"
        text = pick.choice(texts) + " more" if row % 9 == 8 else text
        texts.append(text)
        number = row if row % 50 else max(row - 3, 0)
        lines.append(json.dumps({"id": number, "text": text, "source": f"s{row % 5}", "date": "2026-01-02"}))
        lines += ['{"id": 1, "text": "cut sh'] if row % 100 == 99 else []
    path.write_text("\n".join(lines) + "\n", "utf-8")


def contents(out: Path) -> dict[str, str]:
    """A digest of every file, but for the times of the run."""
    found = {
        str(path.relative_to(out)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(out.rglob("*"))
        if path.is_file() and path.name not in {".cleankit", "report.html", "result.json"}
    }
    told = json.loads((out / "result.json").read_text("utf-8"))
    told["totals"].pop("newest_age_days", None)
    return {**found, "result": json.dumps({name: value for name, value in told.items() if name not in TIMES})}


def accounted(out: Path, count: int) -> tuple[int, int]:
    """How many documents are lost, and how many are there twice, by the data sets alone."""
    ids = pl.concat([pl.read_parquet(out / name / "*.parquet").select("doc_id", "parent_id") for name in OUT])
    whole = ids.filter(pl.col("parent_id").is_null() | ~pl.col("doc_id").str.contains("#"))
    return max(count - whole.height, 0), max(whole.height - count, 0)


OUT = ("clean", "rejected")


def command(source: Path, out: Path, jobs: int) -> list[str]:
    """cleankit run with everything on."""
    beside = [
        f"--index={out}-index",
        f"--history={out}-history.jsonl",
        "--crawl-id=this",
        "--formats=sarif,junit",
        "--lang=en",
        f"--jobs={jobs}",
    ]
    return [sys.executable, "-m", "cleankit", "run", str(source), "-o", str(out), *beside]


def main() -> int:
    """Kill and compare; 1 when anything differs."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--documents", type=int, default=1_500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=1)
    chosen = parser.parse_args()
    pick = random.Random(chosen.seed)
    with tempfile.TemporaryDirectory() as place:
        home = Path(place)
        (home / "cleankit.toml").write_text(f"slice_size = {SLICE}\n", "utf-8")
        source = home / "in.jsonl"
        crawl(source, chosen.documents)
        count = len(source.read_text("utf-8").splitlines())
        subprocess.run(command(source, home / "whole", 1), cwd=home, check=False, stdout=subprocess.DEVNULL)
        began = time.monotonic()
        subprocess.run(command(source, home / "timed", chosen.jobs), cwd=home, check=False, stdout=subprocess.DEVNULL)
        seconds = time.monotonic() - began
        wanted = contents(home / "whole")
        indexed = index.info(index.load(home / "whole-index")).rows()
        kills = runs = differing = lost = doubled = 0
        while kills < chosen.kills:
            runs += 1
            out = home / f"run-{runs}"
            ended = False
            while not ended:
                with subprocess.Popen(
                    [*command(source, out, chosen.jobs), "--resume"],
                    cwd=home,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.PIPE,
                ) as made:
                    try:
                        _, said = made.communicate(timeout=pick.uniform(0.2, seconds) if kills < chosen.kills else None)
                        ended = True
                        if made.returncode not in (0, 1):
                            print(said.decode())
                            return 1
                    except subprocess.TimeoutExpired:
                        made.kill()
                        kills += 1
            missing, twice = accounted(out, count)
            lost, doubled = lost + missing, doubled + twice
            lines = len(Path(f"{out}-history.jsonl").read_text("utf-8").splitlines())
            indexed = [path.stat().st_size for path in Path(f"{out}-index").rglob("*.parquet")]
            if contents(out) != wanted or lines != 1 or len(indexed) != 1 or list(out.rglob("*.tmp")):
                differing += 1
                print(
                    f"run {runs} differs: {sorted(set(contents(out).items()) ^ set(wanted.items()))[:6]}, {lines} lines"
                )
        print(
            f"{kills} kills in {runs} runs of {count:,} lines ({seconds:.1f} s undisturbed): {lost} documents lost,"
            f" {doubled} doubled, {differing} runs differ from the undisturbed one"
        )
        return int(bool(lost or doubled or differing))


if __name__ == "__main__":
    sys.exit(main())
