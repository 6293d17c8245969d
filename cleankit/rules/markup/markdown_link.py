from collections.abc import Iterator

from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule
from cleankit.text.patterns import pattern

LINK = pattern(r"(?P<image>!?)\[(?P<text>[^\[\]\n]{0,300})\]\((?:https?:/|/|#)[^\s()]{0,500}(?: \"[^\"\n]{0,200}\")?\)")

EXAMPLES = [
    bad("He told ⟦[the paper](https://valley.example/1)⟧ so.", "He told the paper so."),
    bad("⟦![The old bridge](/img/bridge.jpg)⟧", ""),
    ok("the law [sic](see below)"),  # no address
    ok("f[x](y) and [1] (https://valley.example)"),
]


@rule("MKP06", "markdown-link", severity="error", fix="safe", examples=EXAMPLES, anchors=("](http", "](/", "](#"))
def markdown_link(line: Line) -> Iterator[Hit]:
    """A link or picture as Markdown writes it.

    Why: addresses and brackets are no words of the article.
    Keeps: the words of the link; those of a picture go with it.
    """
    for found in LINK.finditer(line.text):
        yield Hit(found.start(), found.end(), "Markdown", "" if found["image"] else found["text"])
