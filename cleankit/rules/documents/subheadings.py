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
    label = mark(below, doc.lang)
    return certain(below, label) or (not label and _goes_on(doc, i, below))


def _goes_on(doc: Doc, i: int, below: str) -> bool:
    """Whether the sentence behind line i says nothing of the page, and the article goes on behind it."""
    if i + 2 >= len(doc.spans) or below.count(" ") < 2 or page_words(below):
        return False
    return not mark(doc.line(i + 2).strip(), doc.lang)
