"""The compiled scan and the plain one wake the same rules."""

from unittest import mock

import polars as pl
import pytest

from cleankit import rules
from cleankit.engine import wake

LANGS = ("ar", "en", "fa", "ur", "und")
EDGES = ["", "_", "ـ إعلان", "🔥 Tags: oil", "12. Share", "3K Share", "İLGİLİ", "x\u0301", "𝐓ags:", "اعلان\u200f ..."]


def test_compiled_scan_equals_the_plain_one() -> None:
    """On every line of every example, in every language, and on odd edges."""
    pytest.importorskip("numba")
    examples = [line for each in rules.catalogue() for example in each.examples for line in example.text.split("\n")]
    texts = [text for text in [*examples, *EDGES] for _ in LANGS]
    lines = pl.DataFrame({"text": texts, "lang": [*LANGS] * (len(texts) // len(LANGS))}).with_columns(
        pl.int_range(pl.len(), dtype=pl.UInt32).alias("row"), chars=pl.col("text").str.len_chars(), echoes=True
    )
    with mock.patch.object(wake, "SMALL", 0):
        compiled = wake.scan(lines, rules.catalogue())
    with mock.patch.object(wake, "SMALL", lines.height + 1):
        plain = wake.scan(lines, rules.catalogue())

    assert sum(map(int.bit_count, wake.ints(compiled))) > len(rules.catalogue())
    assert wake.ints(compiled) == wake.ints(plain)


def test_rules_without_anchors() -> None:
    """A single rule that only a condition wakes is asked as well, on few lines too."""
    lines = pl.DataFrame(
        {"row": [0, 0], "text": ["x ", "x"], "lang": ["en", "en"], "chars": [2, 1], "echoes": [False] * 2}
    )

    assert wake.ints(wake.scan(lines, (rules.find("trailing-space"),))) == [1, 0]
