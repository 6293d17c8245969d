"""Which findings a change gains and loses: this checkout against a git revision, on seeds/ and the crawls of ../shared.

    python benchmarks/diff.py                     against main
    python benchmarks/diff.py HEAD~1 --rules GLY01,LBL07 --show 20
    python benchmarks/diff.py main crawl.parquet  on other input

The revision is checked out beside the repository's worktrees for the time of the run; its findings on each input are
kept in a folder of temporary files under its hash, so that a second comparison costs half. Printed: for each rule how
many findings came and went, and samples of them with what stands around.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import polars as pl

ROOT = Path(__file__).parents[1]
KEYS = ["input", "doc_id", "code", "start", "end", "replacement", "applied"]
AROUND = 30
PROGRAM = """
import sys
from cleankit.cli import main
sys.argv = ["cleankit", "clean", sys.argv[1], "--replace", "-o", sys.argv[2]]
sys.exit(main())
"""


def inputs(given: list[Path]) -> list[Path]:
    """What to run on: the paths given, or seeds/ and every crawl that lies beside the checkout."""
    shared = next((f for f in (ROOT.parent / "shared", ROOT.parent.parent / "shared") if f.is_dir()), None)
    return given or [ROOT / "seeds", *(sorted((shared / "data/crawls").glob("*.parquet")) if shared else ())]


def findings(code: Path, path: Path, out: Path) -> pl.DataFrame:
    """The findings of the package in the folder ``code`` on an input."""
    env = {**os.environ, "PYTHONPATH": str(code)}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, path, out], cwd=code, env=env, capture_output=True, check=False
    )
    if done.returncode > 1:
        sys.exit(f"{path.name}: {done.stderr.decode()[-2000:]}")
    frame = pl.read_parquet(out / "findings/*.parquet")
    return frame.select(pl.lit(path.name).alias("input"), *KEYS[1:])


def texts(path: Path) -> dict[str, str]:
    """The texts of an input by id, as a run reads them."""
    from cleankit.stages import read  # noqa: PLC0415 - of this checkout, whatever the other one reads

    columns = read.Columns("id", "text", "title", "url", "source", "date")
    files = sorted(f for f in path.iterdir() if f.suffix in {".txt", ".jsonl"}) if path.is_dir() else [path]
    return {
        doc: text
        for piece in read.slices(files, columns, 10_000)
        for doc, text in piece.documents.select("doc_id", "text").iter_rows()
    }


def main() -> None:
    """Compare and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("revision", nargs="?", default="main")
    parser.add_argument("paths", nargs="*", type=Path)
    parser.add_argument("--rules", default="", help="only these codes, with commas between")
    parser.add_argument("--show", type=int, default=5, help="samples of each rule and direction")
    given = parser.parse_intermixed_args()
    git = ["git", "-C", ROOT]
    commit = subprocess.run(
        [*git, "rev-parse", given.revision], capture_output=True, text=True, check=True
    ).stdout.strip()
    cache = Path(tempfile.gettempdir()) / f"cleankit-diff-{commit[:12]}"
    with tempfile.TemporaryDirectory() as scratch:
        before = Path(scratch) / "before"
        subprocess.run([*git, "worktree", "add", "--quiet", "--detach", before, commit], check=True)
        try:
            for path in inputs(given.paths):
                compare(path, before, cache, Path(scratch) / "out", given)
        finally:
            subprocess.run([*git, "worktree", "remove", "--force", before], check=True)


def compare(path: Path, before: Path, cache: Path, out: Path, given: argparse.Namespace) -> None:
    """Print what one input gains and loses."""
    kept = (
        cache / f"{path.stem}-{sum(f.stat().st_size for f in ([*path.iterdir()] if path.is_dir() else [path]))}.parquet"
    )
    if not kept.exists():
        cache.mkdir(exist_ok=True)
        findings(before, path, out).write_parquet(kept)
    old, new = pl.read_parquet(kept), findings(ROOT, path, out)
    gained, lost = (a.join(b, on=KEYS, how="anti", nulls_equal=True) for a, b in ((new, old), (old, new)))
    wanted = [code for code in given.rules.split(",") if code]
    source = texts(path)
    sys.stdout.write(f"== {path.name}: {gained.height:,} gained, {lost.height:,} lost of {old.height:,}\n")
    for sign, frame in (("+", gained), ("-", lost)):
        for (code,), some in sorted(frame.partition_by("code", as_dict=True).items()):
            if wanted and code not in wanted:
                continue
            sys.stdout.write(f"{sign} {code} {some.height:,}\n")
            for doc, start, end, replacement in (
                some.sample(min(given.show, some.height), seed=1)
                .select("doc_id", "start", "end", "replacement")
                .iter_rows()
            ):
                text = source.get(doc, "")
                left, right = text[max(0, start - AROUND) : start], text[end : end + AROUND]
                sys.stdout.write(f"    {doc}: {left!r}[-{text[start:end][:200]!r}-]{replacement!r} {right!r}\n")


if __name__ == "__main__":
    main()
