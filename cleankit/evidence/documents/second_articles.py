"""Where a second article begins behind the footer of the first."""

from cleankit.model import Doc
from cleankit.text.lines import ends_sentence
from cleankit.words.labels import leading, whole


def begins(doc: Doc) -> int | None:
    """The line with the label behind which a second article stands, None without one.

    There is a footer (source, keywords or buttons) right before the label, or has been; a line like a title and two
    paragraphs stand behind it, two paragraphs before. ``doc.woken``: the lines that may be the label.
    """
    count = len(doc.spans)
    for n in doc.woken:
        if not 1 <= n < count - 3 or not whole(doc.line(n), doc.lang, ("read_also",), strong_only=True):
            continue
        title = doc.line(n + 1)
        if ends_sentence(title) or len(title) > 200 or not all(doc.is_paragraph(i) for i in (n + 2, n + 3)):
            continue
        footer = bool(doc.cut_between(doc.spans[n - 1][1], doc.spans[n][0])) or (
            n >= 2 and not doc.is_paragraph(n - 1) and _footer(doc, n - 1)
        )
        if footer and sum(doc.is_paragraph(i) for i in range(n)) >= 2:
            return n
    return None


def _footer(doc: Doc, i: int) -> bool:
    """Whether a line is a footer that no other rule has removed (yet)."""
    return leading(doc.line(i), doc.lang, ("source", "tags", "share", "print")) is not None
