"""What a line says of a day, and whether it is the day of publication."""

from typing import NamedTuple

from cleankit.evidence.metadata.moments import (
    AGENCY,
    BY,
    DATE,
    MARK,
    MOMENT,
    NUMBER,
    PUBLISHED,
    READ,
    SIGNED,
    SMALL,
    TIME,
    WORD,
)  # fmt: skip
from cleankit.text.folding import fold
from cleankit.words.labels import leading, prefix

LONGEST, NAMES, AGES = 110, 6, 400
"""Characters of such a line; words besides a day that is signed; years between two calendars."""
KNOWN = (range(1990, 2100), range(1370, 1500))
"""Years in which pages are published, Gregorian and of the two calendars of the Hijra."""
GENERIC = frozenset(
    "date time today yesterday issue est ist datum heute gestern uhr erschienen lecture fecha hora hace data ha hoje "
    "ontem tarih giris تاريخ التاريخ زمان ساعت الساعه امروز ديروز بتوقيت дата время сегодня вчера".split()
) | {"حرر في", "il y a", "print edition"}
"""Labels that announce an event or date a decree as well."""


class Day(NamedTuple):
    """What a line says: its days, and how sure it is that they are of publication: by a time (1), a label (2)."""

    names: frozenset[str]
    sure: int


def day(line: str, lang: str) -> Day | None:
    """The days that a line of little else says; None for other lines, and for what is clearly no publication."""
    found = list(DATE.finditer(line)) if len(line) <= LONGEST else []
    if not found:
        return None
    names = frozenset("".join(fold(one.group()).split()) for one in found)
    years = [year for one in found for year in map(int, NUMBER.findall(one.group())) if year > 99]
    label = leading(line, lang, ("timestamp",)) or next(iter(prefix(line, lang, ("timestamp",))), None)
    known = label is not None and (label.strong or label.phrase not in GENERIC)
    known = known or bool(PUBLISHED.match(line)) or bool(READ.search(line) and not label)
    marked = DATE.sub(MARK, line)
    if AGENCY.fullmatch(marked):
        return Day(names, 2)
    if (len(names) > 1 and not known and max(years, default=0) - min(years, default=0) < AGES) or not all(
        any(year in span for span in KNOWN) for year in years
    ):
        return None
    if MOMENT.fullmatch(marked):
        return Day(names, 2 if known else int(_exact(line)))
    if label and MOMENT.fullmatch(DATE.sub(MARK, line[max(label.after, label.end) :].lstrip())):
        return Day(names, 2) if known else None
    return Day(names, 2) if _signed(line, found[0].start(), known) else None


def _signed(line: str, at: int, known: bool) -> bool:
    """Whether the line says who wrote it besides the day, which begins ``at``, and perhaps a label, and no more."""
    before = line[:at]
    begins = SIGNED.fullmatch(before) or not WORD.search(SMALL.sub(" ", TIME.sub(" ", before)))
    rest = SMALL.sub(" ", BY.sub(" ", TIME.sub(" ", READ.sub(" ", PUBLISHED.sub(" ", DATE.sub(" ", line))))))
    words = WORD.findall(rest)
    named = len(words) <= NAMES and all(word[0].isupper() for word in words) and (not words or BY.search(line))
    return bool(named and (known or (begins and BY.search(line))))


def _exact(line: str) -> bool:
    """Whether the time is one at which pages are published and nothing begins: 10:17, or in seconds or GMT."""
    found = TIME.search(DATE.sub(" ", line))
    return found is not None and bool(found["seconds"] or found["zone"] or int(found["minutes"]) % 5)
