"""Which near-duplicate stays: policies, dates in many forms, and texts inside others."""

from datetime import date, datetime

import hard
import numpy as np
import polars as pl
import pytest
from hard import article

from cleankit.errors import ConfigError
from cleankit.stages.contain import contain
from cleankit.stages.dedup import cluster, sketch
from cleankit.stages.keep import moments, priority

NOON = datetime(2015, 7, 24, 12)
DAY = datetime(2015, 7, 24)
DATES = {
    "2015-07-24T12:00:00Z": NOON,
    "2015-07-24 12:00:00": NOON,
    "2015-07-24T15:00:00.000+03:00": NOON,
    "2015-07-24 12:00": NOON,
    "2015-07-24": DAY,
    "2015/07/24": DAY,
    "20150724": DAY,
    "24/07/2015": DAY,
    "07/24/2015": DAY,
    "٢٤/٠٧/٢٠١٥": DAY,
    "۱۳۹۴/۰۵/۰۲": DAY,
    "24 July 2015": DAY,
    "Jul 24, 2015": DAY,
    "Friday, July 24, 2015 12:00 PM": NOON,
    "Fri, 24 Jul 2015 12:00:00 GMT": NOON,
    "Fri, 24 Jul 2015 15:00:00 +0300": NOON,
    "1437739200": NOON,
    "1437739200000": NOON,
    "1437739200.25": NOON,
    "1436/10/08": None,
    "2015-13-45": None,
    "yesterday": None,
    "": None,
}


@pytest.mark.parametrize("written", DATES)
def test_dates(written: str) -> None:
    """Common forms of a date are read, the rest is null."""
    assert moments(pl.Series([written])).to_list() == [DATES[written]]


def test_dates_of_other_types() -> None:
    """Dates, datetimes with and without zone, and Unix seconds are dates too; a row keeps its place."""
    assert moments(pl.Series([date(2015, 7, 24), None])).to_list() == [DAY, None]
    zoned = pl.Series([NOON]).dt.replace_time_zone("UTC").dt.convert_time_zone("Asia/Tehran")
    assert moments(zoned).to_list() == [NOON]
    assert moments(pl.Series([1437739200, None, 1437739200000])).to_list() == [NOON, None, NOON]
    assert moments(pl.Series([1437739200.5, None, 1437739200000.0])).to_list() == [NOON, None, NOON]
    assert moments(pl.Series([20150724])).to_list() == [DAY]
    old = datetime(1995, 7, 24, 12)
    assert moments(pl.Series([806587200, 806587200000])).to_list() == [old, old]
    assert moments(pl.Series([806587200.0, 806587200000.0])).to_list() == [old, old]
    assert moments(pl.Series(["806587200", "201507241200"])).to_list() == [old, None]
    assert moments(pl.Series(list(DATES))).to_list() == list(DATES.values())
    assert moments(pl.Series([None, None])).to_list() == [None, None]


TEXTS = [article(1), f"{article(1)} خاتمة", article(1)]
LENGTHS = pl.Series(TEXTS).str.len_chars()
WHEN = pl.Series(["2015-07-03", None, "2015-07-02T10:00:00+03:00"])
WHO = pl.Series(["Okaz", "aawsat", None])


@pytest.mark.parametrize(
    ("policy", "order", "kept"),
    [
        ("longest", (), 1),
        ("earliest", (), 2),
        ("source", ("okaz", "aawsat"), 0),
        ("source", ("aawsat",), 1),
        ("source", ("nobody",), 1),
    ],
)
def test_policies(policy: str, order: tuple[str, ...], kept: int) -> None:
    """Each policy keeps its own document, in whatever order the documents come."""
    for rows in ([0, 1, 2], [2, 1, 0], [1, 2, 0]):
        wish = priority(policy, LENGTHS.gather(rows), WHEN.gather(rows), WHO.gather(rows), order)
        frame = cluster(sketch(pl.Series([TEXTS[row] for row in rows])), similarity=0.7, priority=wish)
        assert [rows[row] for row in frame.filter("kept")["row"]] == [kept]


def test_policies_that_do_not_exist() -> None:
    """A misspelt policy or one without its list is refused with a hint."""
    with pytest.raises(ConfigError, match="did you mean earliest"):
        priority("earlier", LENGTHS)
    with pytest.raises(ConfigError, match="--sources"):
        priority("source", LENGTHS)


def test_contained() -> None:
    """A cut story is said to lie in the whole one, near-duplicates and strangers are not."""
    whole = article(7, 400)
    cut = " ".join(whole.split()[50:170])
    texts = [
        whole,
        cut,
        article(8, 200),
        f"{whole} {article(9, 20)}",
        " ".join(cut.split()[:10]),
        f"{cut} {article(10, 12)}",
    ]
    frame = contain(sketch(pl.Series(texts)), np.arange(len(texts)), similarity=0.7)
    assert frame.select("row", "matched").rows() == [(1, 0), (5, 0)]
    assert frame["containment"].to_list() == pytest.approx([1.0, 116 / 128])
    assert frame["similarity"].to_list() == pytest.approx([116 / 396, 116 / (396 + 12)])
    assert contain(sketch(pl.Series(texts)), np.array([1, 2]), similarity=0.7).height == 0
    assert contain(sketch(pl.Series([], dtype=pl.String)), np.empty(0, np.int64), similarity=0.7).height == 0


def test_hard_negatives_contain_nothing() -> None:
    """No article of the hard pairs lies in its neighbour."""
    texts = [text for pair in hard.PAIRS.values() for text in pair]
    assert contain(sketch(pl.Series(texts)), np.arange(len(texts)), similarity=0.7).height == 0


def test_a_shingle_in_every_document() -> None:
    """Boilerplate at the end of a thousand texts hides no cut story, and is none."""
    boilerplate = article(1, 30)
    texts = [f"{article(seed, 80)} {boilerplate}" for seed in range(2, 1002)]
    texts += [
        f"{' '.join(text.split()[:60])} {boilerplate} {article(5000 + n, 60)}" for n, text in enumerate(texts[:5])
    ]
    texts += [" ".join(text.split()[:50]) for text in texts[:5]]
    frame = contain(sketch(pl.Series(texts)), np.arange(len(texts)), similarity=0.7)
    assert frame["row"].to_list() == [1005, 1006, 1007, 1008, 1009]
    assert frame["matched"].to_list() == [0, 1, 2, 3, 4]
