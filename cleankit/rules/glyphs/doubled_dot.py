import numpy as np

from cleankit.rule import bad, ok, rule
from cleankit.text.chars import Chars, Spans

DOT = "\N{COMBINING DOT ABOVE}"

EXAMPLES = [
    bad("i⟦\N{COMBINING DOT ABOVE}⟧stanbul", "istanbul", lang="tr"),
    bad("the i⟦\N{COMBINING DOT ABOVE}⟧zmir office", "the izmir office"),
    ok("ri\N{COMBINING DOT ABOVE}\N{COMBINING ACUTE ACCENT}to", lang="lt"),  # Lithuanian writes both
    ok("m\N{COMBINING DOT ABOVE}"),  # a letter without a dot of its own
]


@rule(
    "GLY09", "doubled-dot", severity="warning", fix="safe", examples=EXAMPLES, scope="character",
    anchors=("i" + DOT,),
)  # fmt: skip
def doubled_dot(chars: Chars) -> Spans:
    """A dot above the letter i, which has one: what is left where a program made a Turkish İ small.

    Why: istanbul with the second dot is not found by search and looks the same.
    Keeps: Lithuanian, and dots on other letters.
    """
    at = chars.find(DOT)
    at = at[chars.codes[at - 1] == ord("i")] if chars.lang != "lt" else np.empty(0, np.int64)
    return Spans(at, at + 1, "second dot on an i", "")
