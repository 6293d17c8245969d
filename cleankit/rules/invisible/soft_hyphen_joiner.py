from cleankit.rule import bad, ok, rule
from cleankit.text.chars import Chars, Spans, one_of

SOFT, ZWNJ = "\N{SOFT HYPHEN}", "\N{ZERO WIDTH NON-JOINER}"
LETTERS = one_of("".join(map(chr, [*range(0x620, 0x64B), *range(0x66E, 0x6D4), 0x6D5])))

EXAMPLES = [
    bad(f"آسیب⟦{SOFT}⟧ها", f"آسیب{ZWNJ}ها", lang="fa"),
    bad(f"می⟦{SOFT}⟧شود", f"می{ZWNJ}شود", lang="fa"),
    ok(f"می{ZWNJ}{SOFT}شود", lang="fa", taken_by="zero-width"),  # the joiner is there already
    ok(f"می{SOFT}{ZWNJ}شود", lang="fa", taken_by="zero-width"),
    ok(f"re{SOFT}port", lang="fa", taken_by="zero-width"),  # Latin words have no joiner
]


@rule(
    "UNI06", "soft-hyphen-joiner", severity="warning", fix="safe", examples=EXAMPLES, scope="character",
    anchors=dict.fromkeys(("fa", "ur", "ps"), (SOFT,)),
)  # fmt: skip
def soft_hyphen_joiner(chars: Chars) -> Spans:
    """A soft hyphen between two Arabic letters, where a zero-width non-joiner belongs.

    Why: old word processors typed the joiner as a soft hyphen; when it goes, two parts of a word run together.
    Keeps: the word. Soft hyphens elsewhere are taken out by zero-width.
    """
    at = chars.find(SOFT)
    between = chars.among(at - 1, LETTERS) & chars.among(at + 1, LETTERS)
    return Spans(at[between], at[between] + 1, "soft hyphen for a joiner", ZWNJ)
