from cleankit.rule import bad, ok, rule
from cleankit.text.chars import Chars, Spans, one_of, runs

BLANK = one_of(" \t\r\n\N{NO-BREAK SPACE}")

EXAMPLES = [
    bad("one ⟦ ⟧two", "one two"),
    bad("It rained. ⟦ ⟧Then it stopped.", "It rained. Then it stopped."),
    ok("one\N{NO-BREAK SPACE} two"),  # another rule's business
    ok("  two before"),  # an indent
    ok("two   and three"),  # three are where a line ends
]


@rule(
    "SPC08", "double-space", severity="info", fix="safe", examples=EXAMPLES, scope="character", anchors=("  ",),
)  # fmt: skip
def double_space(chars: Chars) -> Spans:
    """Two spaces between two words.

    Why: equal sentences differ, and splitting on spaces gives empty words.
    Keeps: indents, ends of lines, and three spaces or more, which end a line as a line feed does.
    """
    start, end = runs(chars.find(" "))
    found = (end - start == 2) & ~chars.among(start - 1, BLANK) & ~chars.among(end, BLANK)
    return Spans(start[found] + 1, end[found], "two spaces", "")
