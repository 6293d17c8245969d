"""Near-duplicates: copies are found, neighbours in kind stay apart, the result does not depend on order."""

import random
from collections.abc import Sequence
from pathlib import Path

import hard
import numpy as np
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleankit.kernels.arrays import Signed
from cleankit.kernels.compiled import SMALL
from cleankit.stages.dedup import bands, cluster, sketch


def article(seed: int, words: int = 120) -> str:
    """A text of random words, unlike every other seed's."""
    pick = random.Random(seed)
    letters = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
    return " ".join("".join(pick.choices(letters, k=pick.randint(2, 7))) for _ in range(words))


def edited(text: str, seed: int, every: int) -> str:
    """The text with one word in ``every`` replaced."""
    found = text.split()
    for at in range(random.Random(seed).randrange(every), len(found), every):
        found[at] = f"كلمة{seed}"
    return " ".join(found)


def clusters(texts: Sequence[str | None], similarity: float = 0.7) -> set[frozenset[int]]:
    """The clusters of some texts, as sets of rows."""
    frame = cluster(sketch(pl.Series(texts, dtype=pl.String)), similarity=similarity)
    return {frozenset(rows) for rows in frame.group_by("cluster").agg("row")["row"].to_list()}


@pytest.mark.parametrize(("similarity", "expected"), [(0.5, (42, 3)), (0.7, (25, 5)), (0.8, (21, 6)), (1.0, (1, 128))])
def test_bands(similarity: float, expected: tuple[int, int]) -> None:
    """The most rows a band are chosen that still find pairs at the threshold."""
    assert bands(similarity) == expected


@given(st.floats(0.05, 1.0), st.floats(0.5, 0.999))
def test_bands_fit_and_reach_the_recall(similarity: float, recall: float) -> None:
    """Bands never need more than 128 permutations, and reach the recall wherever any choice does."""
    count, rows = bands(similarity, recall)
    assert count * rows <= 128
    assert rows == 1 or 1 - (1 - similarity**rows) ** count >= recall


def test_exact_copies() -> None:
    """Copies share a cluster named by its smallest row; the first is kept, the others are dropped for it."""
    frame = cluster(sketch(pl.Series([article(1), article(2), article(1), article(1)])), similarity=0.7)
    assert frame.rows() == [(0, 0, True, 1.0, 0), (2, 0, False, 1.0, 0), (3, 0, False, 1.0, 0)]
    assert frame.schema == {
        "row": pl.UInt32,
        "cluster": pl.UInt32,
        "kept": pl.Boolean,
        "similarity": pl.Float32,
        "matched": pl.UInt32,
    }


def test_persian_letters() -> None:
    """A copy typed with Persian letters and digits is the same text."""
    text = hard.PAIRS["telegrams of congratulation with other names"][0] + " 2015"
    copy = text.replace("ي", "ی").replace("ك", "ک").replace("ة", "ه").replace("2015", "۲۰۱۵")
    assert copy != text
    assert clusters([text, article(1), copy]) == {frozenset({0, 2})}


def test_similarity_is_exact_jaccard() -> None:
    """The longest text is kept, and the score is the Jaccard of the shingle sets, not an estimate."""
    text = article(5)
    frame = cluster(sketch(pl.Series([text, text + " " + article(6, 10)])), similarity=0.7)
    assert frame.select("kept", "matched").rows() == [(False, 1), (True, 1)]
    assert frame["similarity"].to_list() == pytest.approx([116 / 126, 1.0])


def test_priority_decides_what_is_kept() -> None:
    """With a priority the highest is kept, whatever the lengths."""
    signed = sketch(pl.Series([article(5), article(5) + " خاتمة", article(5)]))
    frame = cluster(signed, similarity=0.7, priority=np.array([1, 2, 3]))
    assert frame.filter("kept")["row"].to_list() == [2]


@pytest.mark.parametrize("similarity", [0.5, 0.7])
@pytest.mark.parametrize("pair", hard.PAIRS.values(), ids=hard.PAIRS)
def test_hard_negatives_stay_apart(pair: tuple[str, str], similarity: float) -> None:
    """Two texts that share a form or an event, but not their content, are no duplicates."""
    assert clusters(list(pair), similarity) == set()


def test_short_and_empty_texts() -> None:
    """Texts without words are never grouped; fewer than five words must be equal when folded."""
    texts = ["", None, "...", "", "خبر عاجل", "خبر عاجل جدا", "خبر، عاجل!", "عاجل خبر", "a b c d", "a b c d e"]
    assert clusters(texts) == {frozenset({4, 6})}
    assert clusters([]) == set()
    assert clusters(["", None]) == set()


def test_no_chaining() -> None:
    """A long chain of small edits is not one cluster: nothing is dropped but for a kept text it is similar to."""
    words = article(9, 700).split()
    texts = [" ".join(words[at : at + 100]) for at in range(0, 600, 12)]  # neighbours .78, next but one .60
    signed = sketch(pl.Series(texts))
    frame = cluster(signed, similarity=0.7)
    assert max(frame["cluster"].value_counts()["count"].to_list()) <= 7
    kept = frame.filter("kept")["row"]
    dropped = frame.filter(~pl.col("kept"))
    assert dropped["matched"].is_in(kept.implode()).all()
    assert (dropped["similarity"] >= 0.7).all()


def test_crowded_bucket() -> None:
    """In a template with hundreds of fillings, each planted copy is still found and the fillings stay apart."""
    template = article(1, 60)
    fillings = [template + " " + article(seed, 60) for seed in range(100, 500)]
    texts = fillings + [edited(text, 7, 50) for text in fillings[::20]]
    assert clusters(texts) == {frozenset({20 * i, 400 + i}) for i in range(20)}


def test_many_copies_cost_little() -> None:
    """Thousands of copies of one page are one cluster with one kept document."""
    frame = cluster(sketch(pl.Series([article(1)] * 3000 + [article(2)])), similarity=0.5)
    assert (frame.height, frame["kept"].sum(), frame["cluster"].n_unique()) == (3000, 1, 1)


@pytest.mark.parametrize("size", [SMALL - 40, SMALL + 40], ids=["reference", "kernel"])
def test_recall_and_shuffling(size: int) -> None:
    """Edited copies are found, and the same texts in another order give the same clusters and survivors."""
    texts = [article(seed) for seed in range(size)]
    texts += [edited(texts[seed], seed, 40) for seed in range(60)] + [edited(texts[0], 99, 60)]
    shuffled = list(range(len(texts)))
    random.Random(3).shuffle(shuffled)

    def result(order: list[int]) -> tuple[set[frozenset[int]], set[int]]:
        frame = cluster(sketch(pl.Series([texts[at] for at in order])), similarity=0.7)
        groups = frame.group_by("cluster").agg("row")["row"].to_list()
        kept = frame.filter("kept")["row"].to_list()
        return {frozenset(order[row] for row in rows) for rows in groups}, {order[row] for row in kept}

    straight = result(list(range(len(texts))))
    assert straight == result(shuffled)
    assert straight[0] == {frozenset({at, size + at} | ({size + 60} if at == 0 else set())) for at in range(60)}


def test_memory_mapped(tmp_path: Path) -> None:
    """Signatures and shingles may stay on disk."""
    signed = sketch(pl.Series([article(1), article(2), edited(article(1), 3, 40)]))
    for name in ("signatures", "shingles"):
        np.save(tmp_path / f"{name}.npy", getattr(signed, name))
    mapped = Signed(
        np.load(tmp_path / "signatures.npy", mmap_mode="r"),
        np.load(tmp_path / "shingles.npy", mmap_mode="r"),
        signed.offsets,
    )
    assert cluster(mapped, similarity=0.7).equals(cluster(signed, similarity=0.7))
