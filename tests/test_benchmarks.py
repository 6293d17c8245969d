"""The benchmark of near-duplicates runs and tells the truth about itself."""

import importlib.util
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
