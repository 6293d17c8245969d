from collections.abc import Iterator

import regex

from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule

MAIL = r"[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}"
CONTACT = regex.compile(rf"^\W*(?:[^\W\d]+(?: [^\W\d]+){{0,4}}\s*[:：\-–]\s*)?(?:{MAIL})(?:\W+(?:{MAIL}))*\W*$")
FAX = regex.compile(
    r"^\W*(?:أو\s+)?(?:على\s+)?(?:رقم\s+)?(?:ال)?(?:فاكس|هاتف|جوال|tel(?:ephone|\.)?|fax|phone|تلفن|فکس)\b[^\d\n]{0,20}[\d٠-٩۰-۹/ ()+.-]{6,25}$",
    regex.IGNORECASE,
)

EXAMPLES = [
    bad("⟦لمراسلة الكاتب: writer@valley.example⟧", "", lang="ar"),
    bad("⟦writer@valley.example ⟧", ""),
    bad("⟦أو الفاكس رقم: 0114870000⟧", "", lang="ar"),
    ok("Write to writer@valley.example before Monday, the office said."),  # a sentence
    ok("He called 0114870000 and nobody answered."),
    ok("a@b"),
]


@rule(
    "META04",
    "contact-line",
    severity="warning",
    fix="safe",
    examples=EXAMPLES,
    anchors=("@", "اكس", "اتف", "جوال", "el", "EL", "ax", "AX", "hone", "HONE", "تلفن", "فکس"),
)
def contact_line(line: Line) -> Iterator[Hit]:
    """An e-mail address or fax number of the author or the desk, alone on its line.

    Why: a fact about the author, the same under each article.
    Keeps: addresses inside sentences.
    """
    text = line.text
    if len(text) <= 120 and (CONTACT.match(text) or FAX.match(text)):
        yield Hit(0, len(text), "contact of the author or desk", "")
