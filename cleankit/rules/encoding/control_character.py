from cleankit.rule import bad, ok, rule
from cleankit.text.chars import Chars, Spans, runs

CONTROLS = "".join(chr(c) for c in [*range(0x20), *range(0x7F, 0xA0)] if chr(c) not in "\t\n\r\x0b\x0c\x85")

EXAMPLES = [
    bad("one⟦\x00⟧ two", "one two"),
    bad("don⟦\x92⟧t", "dont"),
    bad("a⟦\x1b\x07⟧b", "ab"),
    ok("a tab\tstays"),  # a tab may be a table
    ok("line\rfeed"),
]


@rule(
    "ENC04", "control-character", severity="error", fix="safe", examples=EXAMPLES, scope="character",
    anchors=tuple(CONTROLS),
)  # fmt: skip
def control_character(chars: Chars) -> Spans:
    """A control character inside the text.

    Why: it breaks terminals, CSV files and XML further down, and no reader sees it.
    Keeps: tab, carriage return and the separators of lines.
    """
    return Spans(*runs(chars.find(CONTROLS)), "control character", "")
