from cleankit.rule import bad, ok, rule
from cleankit.text.chars import Chars, Spans, one_of, runs

MARKS = "\N{LEFT-TO-RIGHT MARK}\N{RIGHT-TO-LEFT MARK}\N{ARABIC LETTER MARK}"

EXAMPLES = [
    bad("⟦\N{RIGHT-TO-LEFT MARK}⟧قال الوزير", "قال الوزير", lang="ar"),
    bad("قال الوزير⟦\N{RIGHT-TO-LEFT MARK}\N{RIGHT-TO-LEFT MARK}⟧", "قال الوزير", lang="ar"),
    ok(
        "يونيسف\N{RIGHT-TO-LEFT MARK} (UNICEF)\N{RIGHT-TO-LEFT MARK}, قال", lang="ar"
    ),  # between scripts it has work to do
]


@rule(
    "UNI05", "stray-direction-mark", severity="warning", fix="safe", examples=EXAMPLES, scope="character",
    anchors=tuple(MARKS),
)  # fmt: skip
def stray_direction_mark(chars: Chars) -> Spans:
    """A direction mark at the beginning or end of a line, where it changes nothing.

    Why: it makes equal lines differ and hides from every eye.
    Keeps: marks inside a line, which may hold Latin words and brackets in place.
    """
    start, end = runs(chars.find(MARKS))
    newline = one_of("\n")
    at_edge = chars.among(start - 1, newline) | chars.among(end, newline)
    return Spans(start[at_edge], end[at_edge], "direction mark without effect", "")
