from collections.abc import Iterator

import regex

from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule

CONTROLS = [chr(c) for c in [*range(0x20), 0x7F, *range(0x80, 0xA0)] if chr(c) not in "\t\n\r\x0b\x0c\x85"]
RUN = regex.compile(f"[{''.join(map(regex.escape, CONTROLS))}]+")

EXAMPLES = [
    bad("one⟦\x00⟧ two", "one two"),
    bad("don⟦\x92⟧t", "dont"),
    bad("a⟦\x1b\x07⟧b", "ab"),
    ok("a tab\tstays"),  # a tab may be a table
    ok("line\rfeed"),
]


@rule("ENC04", "control-character", severity="error", fix="safe", examples=EXAMPLES, anchors=tuple(CONTROLS))
def control_character(line: Line) -> Iterator[Hit]:
    """A control character inside the text.

    Why: it breaks terminals, CSV files and XML further down, and no reader sees it.
    Keeps: tab, carriage return and the separators of lines.
    """
    for found in RUN.finditer(line.text):
        yield Hit(*found.span(), "control character " + " ".join(f"U+{ord(c):04X}" for c in found[0][:4]), "")
