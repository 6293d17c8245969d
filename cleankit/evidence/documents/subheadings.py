"""Labels of a page that stand where an article has a subheading."""

from cleankit.evidence.documents.frame_labels import WEAK, Mark, mark
from cleankit.evidence.documents.frame_lines import certain
from cleankit.evidence.documents.page_words import page_words
from cleankit.evidence.documents.paragraphs import ended
from cleankit.evidence.documents.width import width, words
from cleankit.evidence.labels.speech import ADDRESS
from cleankit.model import Doc
from cleankit.text.lines import STOPS, ends_sentence

FEW, LAST = 3, 40
"""Words of a sentence below a subheading, and how wide the last one of a text, or the rest of one, must be."""


def subheading(doc: Doc, i: int, known: Mark) -> bool:
    """Whether line i, which bears a label, heads the paragraph behind it: nothing else of the page stands around it.

    A weak label may stand behind any line of the article, a sure one behind a sentence, one of lists behind none.
    """
    if not 0 < i < len(doc.spans) - 1:
        return False
    above, below = doc.line(i - 1).strip(), doc.line(i + 1).strip()
    if runs_on(below):
        return not mark(above, doc.lang)
    if known.heads and known.weight != WEAK:
        return False
    if not ended(below) or not (known.weight <= WEAK or ends_sentence(above, STOPS)):  # cheap, and mostly enough
        return False
    if doc.cut_between(doc.spans[i - 1][1], doc.spans[i + 1][0]) or mark(above, doc.lang):
        return False
    label = mark(below, doc.lang)
    return certain(below, label) or (not label and _goes_on(doc, i, below))


def runs_on(below: str) -> bool:
    """Whether a line is the rest of the sentence that a heading, or the words of a link, begin.

    >>> runs_on("are asked for: the roof leaks since the storm."), runs_on("by email"), runs_on("All of it.")
    (True, False, False)
    """
    return below[:1].islower() and ended(below) and width(below) >= LAST and not page_words(below)


def _goes_on(doc: Doc, i: int, below: str) -> bool:
    """Whether the sentence behind line i says nothing of the page, and is the last or the article goes on behind it."""
    if words(below) < FEW or page_words(below):
        return False
    if i + 2 < len(doc.spans) and not mark(doc.line(i + 2).strip(), doc.lang):
        return True
    return width(below) >= LAST and not ADDRESS.search(below)
