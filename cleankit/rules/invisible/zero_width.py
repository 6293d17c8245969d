from cleankit.rule import bad, ok, rule
from cleankit.text.chars import Chars, Spans, runs

BREAKING = frozenset({"th", "lo", "km", "my", "bo", "dz", "ja", "zh"})
NO_SPACE = "\N{ZERO WIDTH NO-BREAK SPACE}\N{WORD JOINER}\N{SOFT HYPHEN}"
SPACE = "\N{ZERO WIDTH SPACE}"

EXAMPLES = [
    bad("⟦\N{ZERO WIDTH NO-BREAK SPACE}⟧First line", "First line"),
    bad("re⟦\N{SOFT HYPHEN}⟧port", "report"),
    bad("one⟦\N{ZERO WIDTH SPACE}\N{ZERO WIDTH SPACE}⟧ two", "one two"),
    ok("می\N{ZERO WIDTH NON-JOINER}شود", lang="fa"),  # a Persian letter of the word
    ok("ภาษา\N{ZERO WIDTH SPACE}ไทย", lang="th"),  # where Thai may break its lines
]


@rule(
    "UNI01", "zero-width", severity="warning", fix="safe", examples=EXAMPLES, scope="character",
    anchors=tuple(NO_SPACE + SPACE),
)  # fmt: skip
def zero_width(chars: Chars) -> Spans:
    """A character without width: byte order mark, zero-width space, word joiner, soft hyphen.

    Why: two words that look the same are not equal, and no search finds them.
    Keeps: joiners and non-joiners, which are letters' business; zero-width spaces where the script breaks lines there.
    """
    wanted = NO_SPACE if chars.lang in BREAKING else NO_SPACE + SPACE
    return Spans(*runs(chars.find(wanted)), "invisible character", "")
