"""Labels of a page that stand where an article has a subheading."""

from cleankit.model import STOPS, Doc, ends_sentence
from cleankit.rules.documents.frame_labels import WEAK, Mark, mark
from cleankit.rules.documents.frame_lines import certain
from cleankit.rules.documents.page_words import page_words
from cleankit.rules.documents.paragraphs import ended


def subheading(doc: Doc, i: int, known: Mark) -> bool:
    """Whether line i, which bears a label, heads the paragraph behind it: nothing else of the page stands around it.

    A weak label may stand behind any line of the article, a sure one behind a sentence, one of lists behind none.
    """
    if not 0 < i < len(doc.spans) - 1 or (known.heads and known.weight != WEAK):
        return False
    above, below = doc.line(i - 1).strip(), doc.line(i + 1).strip()
    if not ended(below) or not (known.weight <= WEAK or ends_sentence(above, STOPS)):  # cheap, and mostly enough
        return False
    if any(doc.spans[i - 1][1] <= at <= doc.spans[i + 1][0] for at, _ in doc.cuts) or mark(above, doc.lang):
        return False
    return certain(below, mark(below, doc.lang)) or tells(doc, i)


def tells(doc: Doc, i: int) -> bool:
    """Whether a sentence that says nothing of the page stands behind line i, and the article goes on behind it."""
    if i + 2 >= len(doc.spans):
        return False
    below, behind = doc.line(i + 1).strip(), doc.line(i + 2).strip()
    return (
        ended(below)
        and below.count(" ") >= 2
        and not page_words(below)
        and not mark(below, doc.lang)
        and not mark(behind, doc.lang)
    )
