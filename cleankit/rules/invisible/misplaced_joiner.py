from cleankit.rule import bad, ok, rule
from cleankit.text.chars import Chars, Spans, one_of, runs

ZWNJ = "\N{ZERO WIDTH NON-JOINER}"

# Spaces and marks. Other invisible characters are not among them: they go first, and may bare a joiner that works.
BARE = one_of("\n\t\r .,:;!?()[]{}\"'«»،؛؟۔…-–—/\N{NO-BREAK SPACE}")

EXAMPLES = [
    bad("کتاب⟦\N{ZERO WIDTH NON-JOINER}⟧ خوب", "کتاب خوب", lang="fa"),
    bad("خوب⟦\N{ZERO WIDTH NON-JOINER}⟧.", "خوب.", lang="fa"),
    bad("⟦\N{ZERO WIDTH NON-JOINER}⟧می\N{ZERO WIDTH NON-JOINER}شود", "می\N{ZERO WIDTH NON-JOINER}شود", lang="fa"),
    ok("می\N{ZERO WIDTH NON-JOINER}شود و کتاب\N{ZERO WIDTH NON-JOINER}ها", lang="fa"),  # between the parts of a word
    ok("هه\N{ZERO WIDTH NON-JOINER} ", lang="ckb"),  # old Sorani writes a vowel with it
]


@rule(
    "UNI03", "misplaced-joiner", severity="info", fix="safe", examples=EXAMPLES, scope="character",
    anchors=dict.fromkeys(("fa", "ur", "ps", "ar"), (ZWNJ,)),
)  # fmt: skip
def misplaced_joiner(chars: Chars) -> Spans:
    """A zero-width non-joiner beside a space, a mark or the edge of a line, where it separates nothing.

    Why: it makes equal words differ.
    Keeps: the sign inside words, and all of Sorani, where it may stand for a vowel.
    """
    start, end = runs(chars.find(ZWNJ))
    idle = chars.among(start - 1, BARE) | chars.among(end, BARE)
    return Spans(start[idle], end[idle], "joiner between no letters", "")
