"""Which of several near-duplicates stays: a policy -> a priority for each record.

    longest     the longest text
    earliest    the first date; those without a readable date come last
    source      the first source of a list; those not on it come last

Ties fall to the longest text (which ``dedup.cluster`` settles further), so the result never depends on the order of
the input.
"""

from collections.abc import Sequence
from typing import Final

import numpy as np
import numpy.typing as npt
import polars as pl

from cleankit.errors import ConfigError, did_you_mean

POLICIES: Final = ("longest", "earliest", "source")

_DIGITS: Final = dict(zip("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789", strict=True))
_ZONE: Final = r"(?:Z|[+-]\d\d:?\d\d)$"
# ISO 8601 first, the day before the month where both would do (the world's habit, and that of Arabic news), then
# names of months, RFC 2822 without its weekday.
_DAYS: Final = (
    "%Y-%m-%d", "%Y/%m/%d", "%Y.%m.%d", "%Y%m%d", "%d/%m/%Y", "%m/%d/%Y", "%d-%m-%Y", "%d.%m.%Y", "%d %B %Y",
    "%d %b %Y", "%B %d %Y", "%b %d %Y",
)  # fmt: skip
_TIMES: Final = ("%H:%M:%S%.f", "%H:%M:%S", "%H:%M", "%I:%M %p", "%I:%M:%S %p")
_JALALI: Final = (1300, 1420)  # years of the Iranian calendar, which no newspaper shares with the Gregorian one


def check(policy: str, order: Sequence[str]) -> None:
    """Raise ConfigError for an unknown policy, or when it lacks its list of sources."""
    if policy not in POLICIES:
        raise ConfigError(f"keep is {policy!r}", did_you_mean(policy, POLICIES))
    if policy == "source" and not order:
        raise ConfigError("keep is 'source', but no sources are listed", "add --sources a,b,c, the best one first")


def priority(
    policy: str, lengths: pl.Series, dates: pl.Series | None = None, sources: pl.Series | None = None,
    order: Sequence[str] = (),
) -> npt.NDArray[np.int64]:  # fmt: skip
    """int64[n]: the highest is kept first.

    lengths: characters of each text; dates: any type (see ``moments``); sources: names, compared without case;
    order: the sources that go first, best first. Raises ConfigError for an unknown policy or a list that is missing.
    """
    check(policy, order)
    lengths = lengths.cast(pl.Int64).fill_null(0)
    if policy == "longest":
        return lengths.to_numpy()
    rank = pl.Series(np.zeros(len(lengths), np.int64))
    if policy == "earliest" and dates is not None:
        rank = -moments(dates).dt.epoch("s").fill_null(1 << 40)
    if policy == "source" and sources is not None:
        places = {name.strip().casefold(): -at for at, name in reversed(list(enumerate(order)))}
        names = sources.cast(pl.String).fill_null("").str.strip_chars()
        known = {name: places.get(name.casefold(), -len(order)) for name in names.unique().to_list()}
        rank = names.replace_strict(known, return_dtype=pl.Int64)
    # One number for both wishes: the order of the pairs (rank, length).
    both = pl.DataFrame({"rank": rank, "length": lengths})
    return both.select(pl.struct("rank", "length").rank("dense").cast(pl.Int64)).to_series().to_numpy()


def moments(dates: pl.Series) -> pl.Series:
    """Datetime[us] in UTC of dates as scrapers find them; null where none can be read.

    Dates and datetimes are taken as they are, numbers and strings by a list of common forms (ISO 8601 first; Unix
    seconds or milliseconds; Arabic and Persian digits; Iranian years 1300 to 1420, a day off at most). What has no zone
    counts as UTC.
    """
    if dates.dtype == pl.Date or isinstance(dates.dtype, pl.Datetime):
        aware = isinstance(dates.dtype, pl.Datetime) and dates.dtype.time_zone is not None
        return (dates.dt.convert_time_zone("UTC").dt.replace_time_zone(None) if aware else dates).cast(
            pl.Datetime("us")
        )
    if dates.dtype.is_float():
        dates = dates.cast(pl.Int64, strict=False)  # as text they would have exponents
    texts = dates.cast(pl.String, strict=False)
    return _read(texts.unique().drop_nulls(), texts)


def _read(different: pl.Series, dates: pl.Series) -> pl.Series:
    """Read each different string once, and give every row its own."""
    local = pl.col("plain")
    plain = (
        pl.col("text")
        .str.replace_many(list(_DIGITS), list(_DIGITS.values()))
        .str.replace_all(r"[,،\s]+", " ")
        .str.strip_chars()
        .str.replace(r"^\p{L}+\.? (\d+ \p{L}|\p{L}+ \d)", "${1}")  # a weekday
        .str.replace(r"(\d)T(\d)", "${1} ${2}")
        .str.replace(r" ?(GMT|UTC)$", "Z")
    )
    timed = pl.when(local.str.contains(":")).then(local)
    table = pl.DataFrame({"text": different}).with_columns(plain=plain).with_columns(
        zone=timed.str.extract(f"({_ZONE})").str.replace("Z", "+0000", literal=True).str.replace(":", ""),
        plain=timed.str.replace(f" ?{_ZONE}", "").fill_null(local),
    )  # fmt: skip
    forms = [*_DAYS, *(f"{day} {time}" for day in _DAYS for time in _TIMES)]
    # Twelve forms of a day with five of a time are tried only on what the first ones have left.
    first = [local.str.to_datetime(form, strict=False, time_unit="us") for form in ("%Y-%m-%d %H:%M:%S", "%Y-%m-%d")]
    table = table.with_columns(at=pl.coalesce(first))
    rest = table.filter(pl.col("at").is_null())
    if rest.height:
        numbers = r"^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})"
        year, month, day = (local.str.extract(numbers, n).cast(pl.Int32) for n in (1, 2, 3))
        past = pl.when(month <= 7).then((month - 1) * 31).otherwise(186 + (month - 7) * 30) + day - 1
        iranian = pl.when(year.is_between(*_JALALI)).then(
            pl.datetime(year + 621, 3, 21, time_unit="us") + pl.duration(days=past)
        )
        # Nine digits: before September 2001. Those of a year with month, day, hour and minute begin with 1 or 2.
        seconds = local.str.extract(r"^(\d{10}|[3-9]\d{8})(?:\d{3})?(?:\.\d+)?$").cast(pl.Int64)
        epoch = pl.from_epoch(seconds, "s").cast(pl.Datetime("us"))
        other = pl.when(year.is_null() | (year > 1500))  # years of the Hijra are not read
        tries = [local.str.to_datetime(form, strict=False, time_unit="us") for form in forms]
        rest = rest.with_columns(at=pl.coalesce(epoch, iranian, other.then(pl.coalesce(tries))))
        table = pl.concat([table.filter(pl.col("at").is_not_null()), rest])
    hours, minutes = (pl.col("zone").str.slice(start, 2).cast(pl.Int64, strict=False) for start in (1, 3))
    ahead = (hours * 60 + minutes) * pl.when(pl.col("zone").str.starts_with("-")).then(-1).otherwise(1)
    table = table.select("text", at=pl.col("at") - pl.duration(minutes=ahead.fill_null(0)))
    return pl.DataFrame({"text": dates}).join(table, on="text", how="left", maintain_order="left")["at"].alias("date")
