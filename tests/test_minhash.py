"""Signatures: datasketch's bits, and one kernel that equals its reference on any text."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import polars as pl
import pytest
from datasketch import MinHash
from hypothesis import given, settings
from hypothesis import strategies as st

from cleankit.kernels import fold, minhash, minhash_reference, overlap
from cleankit.kernels.arrays import Signed
from cleankit.kernels.minhash_reference import EMPTY

ARABIC = "أعلن وزير الخارجية اليوم في مؤتمر صحفي أن المفاوضات مع الجانب الآخر سوف تستأنف الأسبوع المقبل في جنيف"
PERSIAN_LETTERS = ARABIC.replace("ي", "ی").replace("ك", "ک").replace("ة", "ه")

GOLDEN_SHINGLES = [219709050, 298005289]
GOLDEN_MINIMA = [149675086, 1116327102]

# Letters and marks of many scripts, joiners, ligatures, digits, signs above the BMP: where two decoders may differ.
TRICKY = st.sampled_from(
    list("ab Z9_-\n\0éß\u0301İıﬁςΣ٣۳ۀهةﻻﷲﷺـ\u200c\u200f\u0651कि्ไทยが人日한ㄅ𠀀𝐁😀\ue000\U000e0100\U0010ffff")
)
TEXTS = st.lists(st.none() | st.text(TRICKY, max_size=60) | st.text(max_size=40), max_size=8)


def same(one: Signed, two: Signed) -> bool:
    """Whether two results agree in every bit and type."""
    return all(
        a.dtype == b.dtype and np.array_equal(a, b)
        for a, b in (
            (one.signatures, two.signatures),
            (one.shingles, two.shingles),
            (one.offsets, two.offsets),
        )
    )


@settings(deadline=None, max_examples=300)
@given(TEXTS)
def test_kernel_equals_reference(texts: list[str | None]) -> None:
    """The kernel gives the reference's bits for any Unicode text, nulls and empty strings among them."""
    series = pl.Series(texts, dtype=pl.String)
    assert same(minhash.sign(series), minhash_reference.sign(series))


def test_kernel_equals_reference_on_repeats_and_long_texts() -> None:
    """Repeated shingles, slices of several thousand documents and one giant word change nothing."""
    texts = pl.Series(["نعم " * 5000, "x" * 30_000, "人" * 500, *(f"{ARABIC} {i}" for i in range(2100))])
    assert same(minhash.sign(texts), minhash_reference.sign(texts))


@given(st.lists(st.text(TRICKY, max_size=200), min_size=1, max_size=4))
def test_signature_is_datasketch(texts: list[str]) -> None:
    """A row opens as datasketch.MinHash: same minima as its affine32 scheme gives for the same hashes."""
    signed = minhash_reference.sign(pl.Series(texts))
    for row, (start, stop) in enumerate(zip(signed.offsets, signed.offsets[1:], strict=False)):
        theirs = MinHash(num_perm=128, seed=1, scheme="affine32", hashfunc=int)
        theirs.update_batch(signed.shingles[start:stop].tolist())
        assert np.array_equal(theirs.hashvalues, signed.signatures[row])


def test_stable_across_versions() -> None:
    """The hashes are part of the index format: changing them needs another SCHEME."""
    assert fold.SCHEME == "affine32/w5/fold1"
    signed = minhash_reference.sign(pl.Series([ARABIC, "Café Ünal 42"]))
    assert signed.shingles[[0, -1]].tolist() == GOLDEN_SHINGLES
    assert signed.signatures[:, 0].tolist() == GOLDEN_MINIMA


def test_shingles_are_sorted_sets() -> None:
    """Each document's shingles rise strictly; n words make n - 4 shingles, fewer than five words make one."""
    signed = minhash.sign(pl.Series([ARABIC, "a b c d e f g", "a b", "", None, "؟! …"]))
    assert np.diff(signed.offsets).tolist() == [len(ARABIC.split()) - 4, 3, 1, 0, 0, 0]
    assert all(
        (np.diff(signed.shingles[start:stop].astype(np.int64)) > 0).all()
        for start, stop in zip(signed.offsets, signed.offsets[1:], strict=False)
    )
    assert (signed.signatures[3:] == EMPTY).all()


def test_overlaps() -> None:
    """Kernel and reference count the same shared shingles, also with an empty document."""
    signed = minhash.sign(pl.Series([ARABIC, f"{ARABIC} مرة أخرى", "a b c", ""]))
    left, right = np.array([0, 0, 0, 3]), np.array([1, 2, 3, 3])
    expected = [len(ARABIC.split()) - 4, 0, 0, 0]
    assert overlap.overlaps(signed, left, right).tolist() == expected
    assert minhash_reference.overlaps(signed, left, right).tolist() == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (PERSIAN_LETTERS, fold.words(ARABIC)),
        ("می‌شود مـــرحبا مَرْحَبًا", ["ميشود", "مرحبا", "مرحبا"]),
        ("٢٠٢٥ ۲۰۲۵ ２０２５", ["2025"] * 3),
        ("ﻻ ﷲ \ufefb", ["لا", "الله", "لا"]),
        ("ÉTÉ e\u0301te\u0301 Straße", ["ete", "ete", "straße"]),
        ("Ελλάδας ΕΛΛΆΔΑΣ", ["ελλαδασ"] * 2),
        ("हिन्दी", ["हिन्दी"]),
        ("日本語 ไทย", list("日本語ไทย")),
        ("شيء ماء", ["شيء", "ماء"]),
        ("don't_stop—now", ["don", "t", "stop", "now"]),
    ],
)
def test_fold(text: str, words: list[str]) -> None:
    """Look-alike letters, digits, marks and joiners fold as readers would read them."""
    assert fold.words(text) == words


def test_table_is_the_fold() -> None:
    """The kernel's table says of every code point of planes 0 and 1 what the function says."""
    codes, tails = fold.table()
    for code in (*range(0xD800), *range(0xE000, fold.SIZE)):
        value = int(codes[code])
        if value & fold.SOLO:
            folded = f" {chr(value ^ fold.SOLO)} "
        elif value & fold.MANY:
            start, length = (value ^ fold.MANY) >> 5, value & 31
            folded = "".join(map(chr, tails[start : start + length]))
        else:
            folded = {fold.SEPARATOR: " ", fold.DROP: ""}.get(value, chr(value))
        assert folded == fold.fold(code), hex(code)


@pytest.mark.parametrize(
    "code",
    [
        "import cleankit.stages.dedup",
        "from pathlib import Path; from cleankit import pipeline; pipeline.run(['seeds'], Path('{out}'), gate=False)",
    ],
    ids=["import", "run"],
)
def test_small_inputs_load_no_compiler(code: str, root: Path, tmp_path: Path) -> None:
    """Neither importing the module nor a run over a few documents imports numba: it takes 0.4 seconds."""
    watch = "; import sys; sys.exit('numba' in sys.modules)"
    words = [sys.executable, "-c", code.format(out=tmp_path / "out") + watch]
    assert subprocess.run(words, check=False, cwd=root).returncode == 0
