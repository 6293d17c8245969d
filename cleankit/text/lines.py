"""The lines of a text: where they end, which end a sentence, which stand in quotation marks."""

import re

GAP = "[ \N{NO-BREAK SPACE}]{3}"
"""Three spaces in a row end a line as a line feed does: many scrapers join a page's blocks with runs of spaces, and a
label at the end of such a block is still a label at the end of its line. A pattern for Polars and for re."""

GAPS = re.compile(GAP)

QUOTED = re.compile(
    r"\s*(?:[\"“„”][^\"“„”«»]*[\"“”]|[‘‚'][^‘‚']*['’]|«[^«»]*»|»[^«»]*«|‹[^‹›]*›|›[^‹›]*‹|「[^「」]*」|『[^『』]*』)[.,;!?。、]?\s*\Z"
)

STOPS = ".!?؟۔।。！？။។៕።։"
"""What ends a sentence, in all scripts; the ellipsis aside, which ends a teaser as well."""

PARAGRAPH = 60
"""Characters of the shortest paragraph."""

SPACES = (
    " \t\n\v\f\r\x1c\x1d\x1e\x1f\x85\N{NO-BREAK SPACE}\N{OGHAM SPACE MARK}\N{EN QUAD}\N{EM QUAD}\N{EN SPACE}"
    "\N{EM SPACE}\N{THREE-PER-EM SPACE}\N{FOUR-PER-EM SPACE}\N{SIX-PER-EM SPACE}\N{FIGURE SPACE}\N{PUNCTUATION SPACE}"
    "\N{THIN SPACE}\N{HAIR SPACE}\N{LINE SEPARATOR}\N{PARAGRAPH SEPARATOR}\N{NARROW NO-BREAK SPACE}"
    "\N{MEDIUM MATHEMATICAL SPACE}\N{IDEOGRAPHIC SPACE}"
)
"""What str.strip takes off."""


def lines_of(text: str) -> tuple[tuple[tuple[int, int], ...], list[str]]:
    """The offsets of the lines of a text, blank ones left out, and the lines."""
    if "   " in text or "\N{NO-BREAK SPACE}" in text:  # else there is no gap to look for
        text = GAPS.sub("\n\n\n", text)
    if "\n" not in text:
        return (((0, len(text)),), [text]) if text and not text.isspace() else ((), [])
    spans, lines, start = [], [], 0
    for line in text.split("\n"):
        end = start + len(line)
        if line and not line.isspace():
            spans.append((start, end))
            lines.append(line)
        start = end + 1
    return tuple(spans), lines


def ends_sentence(line: str, marks: str = STOPS + "…") -> bool:
    """Whether a line ends as a sentence does: with one of the marks, quotes and brackets behind it aside."""
    bare = line.rstrip().rstrip('"»”’)]」』）】 ')
    return bool(bare) and bare[-1] in marks


def quoted(line: str) -> bool:
    """Whether a whole line stands in quotation marks: someone says it, no button does.

    >>> quoted("“Log in to continue.”"), quoted("»Mehr lesen«"), quoted("« Previous")
    (True, True, False)
    """
    return QUOTED.match(line) is not None
