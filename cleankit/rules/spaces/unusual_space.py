from cleankit.rule import bad, ok, rule
from cleankit.text.chars import Chars, Spans, one_of

SPACES = "".join(chr(c) for c in [0xA0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F])
DIGITS = one_of("0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹")

EXAMPLES = [
    bad("one⟦\N{NO-BREAK SPACE}⟧two", "one two"),
    bad("وانغ⟦\N{NARROW NO-BREAK SPACE}⟧يي", "وانغ يي", lang="ar"),
    bad("a⟦\N{EM SPACE}⟧⟦\N{EM SPACE}⟧b", "a  b"),
    ok("«\N{NO-BREAK SPACE}Oui\N{NO-BREAK SPACE}», dit-il\N{NARROW NO-BREAK SPACE}!", lang="fr"),  # French typography
    ok("10\N{NARROW NO-BREAK SPACE}000 Einwohner", lang="de"),  # a number that must not break
    ok("文\N{IDEOGRAPHIC SPACE}字", lang="ja"),  # the script's own space
]


@rule(
    "SPC01", "unusual-space", severity="info", fix="safe", examples=EXAMPLES, scope="character", anchors=tuple(SPACES),
)  # fmt: skip
def unusual_space(chars: Chars) -> Spans:
    """A space of another width or a no-break space, where a plain one belongs.

    Why: it survives splitting on spaces and makes equal words differ; scrapers leave it from page layout.
    Keeps: French spaces beside punctuation, spaces between the digits of a number, the ideographic space.
    """
    at = chars.find(SPACES)
    keep = chars.among(at - 1, DIGITS) & chars.among(at + 1, DIGITS)
    if chars.lang == "fr":
        keep |= chars.among(at + 1, one_of("»:;!?%€")) | chars.among(at - 1, one_of("«"))
    at = at[~keep]
    return Spans(at, at + 1, "unusual space", " ")
