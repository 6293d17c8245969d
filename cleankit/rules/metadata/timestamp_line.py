from collections.abc import Iterator

import polars as pl

from cleankit.model import Doc, Hit
from cleankit.rule import bad, ok, rule
from cleankit.text.patterns import pattern
from cleankit.words.labels import leading

MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?"
TIME = r"(?:[01]?\d|2[0-4])[:.][0-5]\d(?:[:.]\d{2}(?:\.\d+)?)?(?:\s?[ap]\.?m\.?)?"
ZONE = r"(?:\s?(?:gmt|utc|z|e[sd]t|p[sd]t|c[sde]t|bst|cest|cet|ist)?\s?(?:[+-]\d{2}:?\d{2})?)"
# Machine dates: RFC 2822 (feeds), ISO 8601 (markup), and the same with the month first, always with a time of day.
DATE = pattern(
    rf"^\W*(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{{0,6}},?\s+)?"
    rf"(?:\d{{1,2}}\s+{MONTH}\s+\d{{4}}|{MONTH}\s+\d{{1,2}},?\s+\d{{4}}|\d{{4}}-\d{{2}}-\d{{2}}|\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{4}})"
    rf"(?:,|\s|t|-|\||at)*(?P<time>{TIME}){ZONE}\W*$",
    ignore_case=True,
)

BEGINS = pattern(r"\d{1,2}[:.]\d[05](?:\s?[ap]\.?m\.?)?", ignore_case=True)
MACHINE = pattern(
    r"\d{4}-\d\d-\d\dT|\b(?:gmt|utc|[ecp][sd]t|bst|ces?t|ist|z)\b|\d ?[+-]\d{2}:?\d{2}\b", ignore_case=True
)
"""A minute at which something may begin; what no programme says beside it."""
NUMBER = pattern(r"\p{N}")
LONGEST = 80

EXAMPLES = [
    bad("⟦Tue, 06 Dec 2016 17:42:36 +0500⟧", ""),
    bad("⟦2026-03-01T10:20:30Z⟧", ""),
    bad("⟦12 March 2026, 10:15 GMT⟧", ""),  # no programme names a zone
    bad("⟦Last updated: 12 March 2026, 10:15⟧", ""),
    bad("⟦تاريخ النشر: 12/03/2026 10:15⟧", "", lang="ar"),
    ok("12 March 2026"),  # may head a diary or a list of events
    bad("⟦Saturday, 12 March 2026, 19:31⟧", ""),  # nothing begins then
    ok("Saturday, 12 March 2026, 19:30"),  # may be when the concert begins
    ok("12 March 2026, 19:05"),
    ok("12 March 2026, 22:07\nThe first call comes.\n12 March 2026, 22:31\nThe boats leave."),  # a chronology
    ok("|  | 30.6.2016 | 31.12.2015 |"),  # the head of a table
    ok("On 12 March 2026 at 10:15 the bridge fell."),
    ok("Published: the diary of a lost summer"),  # no date
]


@rule(
    "META03", "timestamp-line", severity="warning", fix="safe", examples=EXAMPLES, scope="document",
    labels=("timestamp",), anchors=tuple(str(n) for n in range(10)),
    where=(pl.col("chars") <= LONGEST, pl.col("text").str.contains(r"[:：]|\d\.\d\d")),
)  # fmt: skip
def timestamp_line(doc: Doc) -> Iterator[Hit]:
    """The moment of publication, alone on its line: a machine's date, or a label with a date.

    Why: a fact about the article, not a part of it.
    Keeps: plain dates without a time of day, or with one at which something may begin; several that differ, of a
    chronology or of messages; dates inside sentences. The moment goes to ck_published.
    """
    lines = {i: doc.line(i) for i in doc.woken if doc.spans[i][1] - doc.spans[i][0] <= LONGEST}
    found = {i: date for i, line in lines.items() if (date := DATE.match(line))}
    several = len({date.group().strip() for date in found.values()}) > 1
    for i, text in lines.items():
        if date := found.get(i):
            if MACHINE.search(text) or not (several or BEGINS.fullmatch(date["time"])):
                yield Hit(*doc.spans[i], "moment of publication", "", (("published", text.strip()),))
        elif (label := leading(text, doc.lang, ("timestamp",))) and label.strong:
            value = text[label.after :].strip()
            if NUMBER.search(value) and len(value.split()) <= 9:
                yield Hit(*doc.spans[i], f"moment behind '{label.words}'", "", (("published", value),))
