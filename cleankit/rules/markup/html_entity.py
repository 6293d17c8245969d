import html
from collections.abc import Iterator

from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule
from cleankit.text.patterns import pattern

ENTITY = pattern(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")

EXAMPLES = [
    bad("Smith ⟦&amp;⟧ Sons", "Smith & Sons"),
    bad("⟦&#8220;⟧Yes⟦&#x201D;⟧", "“Yes”"),
    bad("a⟦&nbsp;⟧b", "a\N{NO-BREAK SPACE}b"),
    ok("Smith & Sons; AT&T"),  # no name between the two marks
    ok("R&D; budgets grow"),  # a name that is no entity
    ok("&#0;"),  # decodes to nothing usable
]


@rule("MKP01", "html-entity", severity="error", fix="safe", examples=EXAMPLES, anchors=("&",))
def html_entity(line: Line) -> Iterator[Hit]:
    """A character written as an HTML entity.

    Why: "&amp;quot;" is no word; counts, search and comparison all suffer.
    Keeps: a bare "&", and names that HTML does not know. Doubly written entities are decoded one level a pass.
    """
    for found in ENTITY.finditer(line.text):
        plain = html.unescape(found[0])
        if (
            plain != found[0]
            and plain.isprintable() | (plain == "\N{NO-BREAK SPACE}")
            and "\N{REPLACEMENT CHARACTER}" not in plain
        ):
            yield Hit(found.start(), found.end(), f"HTML entity {found[0]}", plain)
