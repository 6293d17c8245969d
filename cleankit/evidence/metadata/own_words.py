"""Whether the article says again what a line before it says."""

from cleankit.model import Doc
from cleankit.text.folding import fold

BODY = 4000


def quoted(doc: Doc, paper: str) -> bool:
    """Whether the article quotes the paper's own name."""
    return any(f"{mark}{paper}" in doc.text for mark in '«"“”')


def again(doc: Doc, i: int, side: str) -> bool:
    """Whether more than half of the words of a side of line i come again behind it: a headline's do."""
    words, body = fold(side).split(), fold(doc.text[doc.spans[i][1] :][:BODY])
    return 2 * sum(word in body for word in words if len(word) > 2) > len(words)
