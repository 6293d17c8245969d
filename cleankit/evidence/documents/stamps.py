"""Days and times that say when something was published."""

import re

DATE = re.compile(r"\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|(?<=[^–-])\b(?:19|20)\d\d\b(?! ?[–-] ?\d)")
"""Not the year that a line begins with, of a chronology, nor those of a life."""
TIME = re.compile(r"(?<![\w.,])\d{1,2}[:.]\d\d\b(?!\W+\w{4})")
STAMP = 3
"""Words of a line with a time and no day that says when something was published: more announce or tell something."""
WORK = re.compile(r"[^\W\d][^\d,(]*(?:, | \()(?:19|20)\d\d\)?(?:, \D*)?\Z")
"""A title with its year: "The River, 1998"."""


def stamped(line: str) -> bool:
    """Whether a line bears a day or a time as what is published does; none of an event, no year of a work.

    >>> stamped("18 May 2019"), stamped("Today, 18:30"), stamped("Sunday, 18:30: The River in the town hall")
    (True, True, False)
    """
    if DATE.search(line):
        return not WORK.match(line)
    return TIME.search(line) is not None and line.count(" ") < STAMP
