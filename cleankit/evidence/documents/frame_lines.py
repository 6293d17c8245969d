"""How much a line looks like the article (above 0) or like the frame of its page (below)."""

from functools import lru_cache
from typing import NamedTuple

from cleankit.evidence.documents.frame_labels import Mark
from cleankit.evidence.documents.needs import CONTACT, hours, valued
from cleankit.evidence.documents.page_words import page_words
from cleankit.evidence.documents.paragraphs import ELLIPSIS, ended
from cleankit.evidence.documents.stamps import stamped
from cleankit.evidence.documents.width import LEAST, long, width
from cleankit.evidence.labels.speech import ADDRESS

LABELLED, HINTED, PLAIN, FIRM, CERTAIN = 0.5, 3.5, 2.8, 12.0, 99.0
"""How sure one must be of a line that bears a label, a hint, or neither; of one that readers may need, whoever wants to
go to the festival; of a paragraph, which is never removed.
"""
PROSE, OPEN = (0.0, 0.3, 1.8, 2.2), (0.05, 0.05, 1.2, 2.2)
"""Lines with and without a full stop, by length: below 40 characters, 80, 200, longer."""
IN_PROSE, IN_OPEN = (0, 1.6, 3.9), (0, 1.7, 3.9)
"""What one and two words of the page take off."""
DOTS, DATED, HINT, EMPTY = 1.0, 1.8, 0.5, -1.0
"""The last: a bullet without a word, which a text browser prints for a picture that leads somewhere."""
SENTENCE = 40
"""Characters of a sentence that an article may hold, between lines of the frame as well."""


class Seen(NamedTuple):
    """A line: its score, how sure one must be to remove it, what speaks for that, whether it is a sentence."""

    score: float
    limit: float
    weight: float = 0
    prose: bool = False
    mark: Mark | None = None


def certain(line: str, mark: Mark | None) -> bool:
    """Whether a line is a paragraph that says nothing of the page: no part of a frame."""
    if mark or not long(line) or (line[-1:] in "….)]»" and ELLIPSIS.search(line)):
        return False
    return ended(line) and (len(line) >= 400 or page_words(line) < 2 or tells(line))


def tells(line: str) -> bool:
    """Whether a paragraph with words of the page talks to nobody: an article about cookies, no page that sets them."""
    return len(line) >= LEAST and not ADDRESS.search(line)


@lru_cache(maxsize=1 << 12)
def seen(line: str, mark: Mark | None) -> Seen:
    """What a line (without white space at its ends) looks like. Kept: most stand in a thousand documents."""
    size = width(line)
    if len(line) == 1 and not line.isalnum():
        return Seen(EMPTY, HINTED, HINT)
    dots = line[-1:] in "….)]»" and ELLIPSIS.search(line) is not None
    prose = not dots and ended(line)
    words = page_words(line) if size < 400 else 0
    if prose and size >= 80:
        words = max(0, words - 1)  # a paragraph may speak of Facebook
        if not mark and (not words or tells(line)):
            return Seen(PROSE[-1], CERTAIN, prose=True)
    words = min(words, 2)
    step = (size >= 40) + (size >= 80) + (size >= 200)
    score = PROSE[step] - IN_PROSE[words] if prose else OPEN[step] - IN_OPEN[words] - DOTS * dots
    dated = not prose and size < 60 and stamped(line)
    score -= DATED * dated
    if (CONTACT.search(line) and not dated) or (size < 100 and hours(line)):
        return Seen(score, FIRM, 0, prose, mark)
    if not mark and not dated and size < 400 and valued(line):
        return Seen(score, FIRM, 0, prose)
    if mark:
        return Seen(score - mark.weight, LABELLED, mark.weight * mark.calls, prose, mark)
    doubted = words or dots or dated or (prose and size >= SENTENCE)
    return Seen(score, HINTED if doubted else PLAIN, HINT if words or dated else 0, prose)
