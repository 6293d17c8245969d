from cleankit.rule import bad, ok, rule
from cleankit.text.chars import Chars, Spans, one_of, runs
from cleankit.text.letters import CYRILLIC, GREEK, LATIN, pairs

JOINERS = "\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}"
BEFORE = LATIN + LATIN.upper() + "0123456789 "
PLAIN = one_of(BEFORE + CYRILLIC + CYRILLIC.upper() + GREEK + ".,:;!?()'\"\n")

EXAMPLES = [
    bad("the g⟦\N{ZERO WIDTH NON-JOINER}⟧overnment", "the government"),
    bad("in 2024⟦\N{ZERO WIDTH JOINER}\N{ZERO WIDTH NON-JOINER}⟧ they met", "in 2024 they met"),
    ok("می\N{ZERO WIDTH NON-JOINER}شود", lang="fa"),  # letters that join
    ok("\U0001f469\N{ZERO WIDTH JOINER}\U0001f4bb works"),  # an emoji of two
    ok("the LED\N{ZERO WIDTH NON-JOINER}ها", lang="fa"),  # before a suffix
]


@rule(
    "UNI04", "idle-joiner", severity="info", fix="safe", examples=EXAMPLES, scope="character",
    anchors=pairs(BEFORE, JOINERS),
)  # fmt: skip
def idle_joiner(chars: Chars) -> Spans:
    """A joiner or non-joiner between letters that never join: Latin, Cyrillic, Greek, digits.

    Why: it makes equal words differ and hides from every eye.
    Keeps: joiners of scripts that join, before suffixes of theirs, and between emoji.
    """
    start, end = runs(chars.find(JOINERS))
    idle = chars.among(start - 1, one_of(BEFORE)) & chars.among(end, PLAIN)
    return Spans(start[idle], end[idle], "joiner between no letters", "")
