from collections.abc import Iterator

import regex

from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule

SPACES = [chr(c) for c in [0xA0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F]]
RUN = regex.compile(f"[{''.join(SPACES)}]+")

EXAMPLES = [
    bad("one⟦\N{NO-BREAK SPACE}⟧two", "one two"),
    bad("وانغ⟦\N{NARROW NO-BREAK SPACE}⟧يي", "وانغ يي", lang="ar"),
    bad("a⟦\N{EM SPACE}\N{EM SPACE}⟧b", "a  b"),
    ok("«\N{NO-BREAK SPACE}Oui\N{NO-BREAK SPACE}», dit-il\N{NARROW NO-BREAK SPACE}!", lang="fr"),  # French typography
    ok("10\N{NARROW NO-BREAK SPACE}000 Einwohner", lang="de"),  # a number that must not break
    ok("文\N{IDEOGRAPHIC SPACE}字", lang="ja"),  # the script's own space
]


@rule("SPC01", "unusual-space", severity="info", fix="safe", examples=EXAMPLES, anchors=tuple(SPACES))
def unusual_space(line: Line) -> Iterator[Hit]:
    """A space of another width or a no-break space, where a plain one belongs.

    Why: it survives splitting on spaces and makes equal words differ; scrapers leave it from page layout.
    Keeps: French spaces beside punctuation, spaces between the digits of a number, the ideographic space.
    """
    text = line.text
    for found in RUN.finditer(text):
        start, end = found.span()
        left, right = text[start - 1 : start], text[end : end + 1]
        if left.isdigit() and right.isdigit():
            continue
        if line.lang == "fr" and (right in "»:;!?%€" or left == "«") and end - start == 1:
            continue
        yield Hit(start, end, f"unusual space U+{ord(found[0][0]):04X}", " " * (end - start))
