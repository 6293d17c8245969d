from cleankit.rule import bad, ok, rule
from cleankit.text.chars import Chars, Spans, runs

# Icon fonts live in the private use area; the object replacement character stands where an image was.
ICONS = "".join(map(chr, [*range(0xE000, 0xF8FF), 0xFFFC]))
BLOCK = (b"\xee", *(bytes([0xEF, second]) for second in range(0x80, 0xA4)), b"\xef\xbf\xbc")
"""How they begin in UTF-8."""

EXAMPLES = [
    bad("⟦\ue80b⟧ Share", " Share"),
    bad("one⟦\ufffc\ufffc⟧two", "onetwo"),
    ok("The \uf8ff Watch"),  # the one private letter that people type
    ok("★ ☎ €"),  # public symbols
]


@rule(
    "ENC05", "private-use", severity="warning", fix="safe", examples=EXAMPLES, scope="character",
    anchors=BLOCK,
)  # fmt: skip
def private_use(chars: Chars) -> Spans:
    """A sign that only the page's icon font can draw, or the place of an image.

    Why: in a text it is an empty box.
    Keeps: the Apple sign, and all symbols that Unicode knows.
    """
    return Spans(*runs(chars.find(ICONS)), "icon or image sign", "")
