from cleankit.rule import bad, ok, rule
from cleankit.text.chars import Chars, Spans, runs

SEPARATORS = "\N{LINE SEPARATOR}\N{PARAGRAPH SEPARATOR}\x85\x0b\x0c"

EXAMPLES = [
    bad("one⟦\N{LINE SEPARATOR}⟧two", "one two"),
    bad("one⟦\x0b\x0c⟧", "one "),
    ok("one\ttwo"),
]


@rule(
    "UNI10", "line-separator", severity="warning", fix="safe", examples=EXAMPLES, scope="character",
    anchors=tuple(SEPARATORS),
)  # fmt: skip
def line_separator(chars: Chars) -> Spans:
    """A character that some programs end a line with, and most do not know: U+2028, U+2029, U+0085, VT, FF.

    Why: readers of lines count them differently, and JSON lines break at them in JavaScript.
    Keeps: line feeds and tabs. A space takes its place, for a line of the text must not become two.
    """
    return Spans(*runs(chars.find(SEPARATORS)), "separator of lines", " ")
