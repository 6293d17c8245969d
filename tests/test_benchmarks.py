"""The benchmarks run and tell the truth about themselves."""

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest


def test_dedup_benchmark(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a few generated texts cleankit finds all planted copies, and every tool gets a row with its ratio."""
    spec = importlib.util.spec_from_file_location("benchmark", root / "benchmarks" / "dedup.py")
    assert spec is not None
    assert spec.loader is not None
    benchmark = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(benchmark)
    monkeypatch.setattr(benchmark, "TOOLS", {name: benchmark.TOOLS[name] for name in ("cleankit", "datasketch")})
    corpus = benchmark.generate(120)
    rows = benchmark.compare(corpus)
    assert len(corpus.planted) == 12
    assert [row["tool"] for row in rows] == ["cleankit", "datasketch"]
    assert (rows[0]["ratio"], rows[0]["found_80"]) == (1.0, 1.0)
    assert rows[0]["dropped"] == sum(score >= 0.7 for _, _, score in corpus.planted)


@pytest.mark.slow
def test_gate_benchmark(root: Path) -> None:
    """A few rows go through the gate with each suite; the worst one fails every document twelve times."""
    command = [sys.executable, str(root / "benchmarks" / "gate.py"), "--rows", "1000"]
    lines = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    assert [line.split()[0] for line in lines[2:]] == ["news", "strict", "worst"]
    assert lines[4].split()[1:4] == ["23", "12,000", "fail"]
    assert all(int(line.split()[-1]) < 1000 for line in lines[2:]), "kilobytes of the report"


@pytest.mark.slow
def test_all_benchmarks(root: Path) -> None:
    """A few documents: every job that runs here has a row with its ratio, every stage its share, growth its line."""
    command = [sys.executable, str(root / "benchmarks" / "all.py"), "--documents", "60", "--sizes", "0.1"]
    jobs = ["cleankit run, everything on", "Parquet copied through", "plain `regex` loop, labels only"]
    made = subprocess.run([*command, "--jobs", *jobs], capture_output=True, text=True, check=False)
    firsts = [line.split(" | ")[0].removeprefix("| ") for line in made.stdout.splitlines() if line.startswith("| ")]

    assert made.returncode == 0, made.stderr
    assert firsts[:5] == ["job", "---", *jobs]
    assert {"detect", "fix", "sign", "write", "judge", "other"} <= set(firsts)
    assert firsts[-1] == "0 MB"
