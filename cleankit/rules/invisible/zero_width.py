from collections.abc import Iterator

import regex

from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule

BREAKING = frozenset({"th", "lo", "km", "my", "bo", "dz", "ja", "zh"})
RUN = regex.compile("[\N{ZERO WIDTH NO-BREAK SPACE}\N{ZERO WIDTH SPACE}\N{WORD JOINER}\N{SOFT HYPHEN}]+")
NO_SPACE = regex.compile("[\N{ZERO WIDTH NO-BREAK SPACE}\N{WORD JOINER}\N{SOFT HYPHEN}]+")

EXAMPLES = [
    bad("⟦\N{ZERO WIDTH NO-BREAK SPACE}⟧First line", "First line"),
    bad("re⟦\N{SOFT HYPHEN}⟧port", "report"),
    bad("one⟦\N{ZERO WIDTH SPACE}\N{ZERO WIDTH SPACE}⟧ two", "one two"),
    ok("می\N{ZERO WIDTH NON-JOINER}شود", lang="fa"),  # a Persian letter of the word
    ok("ภาษา\N{ZERO WIDTH SPACE}ไทย", lang="th"),  # where Thai may break its lines
]


@rule(
    "UNI01", "zero-width", severity="warning", fix="safe", examples=EXAMPLES,
    anchors=("\N{ZERO WIDTH NO-BREAK SPACE}", "\N{ZERO WIDTH SPACE}", "\N{WORD JOINER}", "\N{SOFT HYPHEN}"),
)  # fmt: skip
def zero_width(line: Line) -> Iterator[Hit]:
    """A character without width: byte order mark, zero-width space, word joiner, soft hyphen.

    Why: two words that look the same are not equal, and no search finds them.
    Keeps: joiners and non-joiners, which are letters' business; zero-width spaces where the script breaks lines there.
    """
    for found in (NO_SPACE if line.lang in BREAKING else RUN).finditer(line.text):
        yield Hit(*found.span(), "invisible " + " ".join(f"U+{ord(c):04X}" for c in found[0][:4]), "")
