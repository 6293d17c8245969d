"""The labels of a form or a thread for the comments of readers, in a short line."""

from cleankit.model import STOPS, ends_sentence
from cleankit.patterns import pattern

LONGEST = 60
"""Characters of a label."""
# French "comment" is "how": the label has nothing behind it. A counter of comments stands anywhere on a page.
COMMENT = pattern(
    r"(?:(?<!\p{L})comment(?:s|aires?|arios?|ários?|i|o)?|kommentare?|reactie|yorum)(?! ?\p{L})|komment(?:ar|ieren)|"
    r"(?<!\p{L})(?:reply|replies|respond|antwort|antworten|répondre|responder|rispondi|odpowiedz|beantwoorden)"
    r"(?!\p{L})|"
    r"(?:not|niemals|nie|nicht|pas|no|non|não|niet) (?:be |será |sarà |wird |worden )?(?:published|publi|pubbl|"
    r"gepubliceerd|veröffentlicht)|комментари|коментар|تعليق|دیدگاه|תגובה|"
    r"^\W*(?:website|webseite|web ?site|site web|sitio web|sito web|homepage|url)\W*$",
    ignore_case=True,
)


def asks(line: str) -> bool:
    """Whether a line is the label of a comment, or of the field for the commenter's website.

    >>> asks("Leave a comment"), asks("12 comments"), asks("Comment s'inscrire"), asks("Website:")
    (True, False, False, True)
    """
    return counts(line) and not any(map(str.isdigit, line))


def counts(line: str) -> bool:
    """Whether a line is such a label, or says how many comments there are."""
    return len(line) <= LONGEST and COMMENT.search(line) is not None and not ends_sentence(line, STOPS)
