"""Buttons of a page: share, print, comment, skip, follow, play."""

from functools import lru_cache

from cleankit.evidence.documents.frame_labels import POINT
from cleankit.words.labels import Label, cover, whole
from cleankit.words.lexicon import NETWORKS

BUTTONS = ("share", "print", "comments", "follow", "newsletter", "navigation", "pagination", "video_player", "cookie")
ALONE = ("share", "print", "comments")
"""Classes whose weak labels count as well, where they fill a line."""
ADDRESSES = {*NETWORKS, "e-mail", "mail"}
FEW = 6
"""Words that a subheading may have."""


@lru_cache(maxsize=1 << 12)
def button(line: str, lang: str) -> Label | None:
    """The label that is the whole line, if it is a button's. Kept: most stand in a thousand documents."""
    labels = cover(line, lang, BUTTONS)
    if not labels or len(labels) > 1 or labels[0].phrase in ADDRESSES or POINT.match(line):
        return None
    return labels[0] if labels[0].strong or (labels[0].kind in ALONE and whole(line, lang, ALONE)) else None


def waits(line: str, lang: str) -> bool:
    """Whether a line may be a subheading as well as a button: line rules leave it, for they do not see its neighbours.

    >>> waits("Log in to comment", "en"), waits("You must be logged in to post a comment.", "en")
    (True, False)
    """
    return len(line.split()) <= FEW and button(line, lang) is not None
