"""What a line between those of a page's frame says: that the article is over, or something that readers need."""

from functools import lru_cache

from cleankit.evidence.documents.comment_labels import MAILED, NAMED
from cleankit.evidence.documents.frame_labels import LONGEST, SIGNS
from cleankit.evidence.documents.needs import CONTACT, DAY, hours, value
from cleankit.text.patterns import pattern
from cleankit.words.labels import leading, whole

KINDS = ("comments", "copyright", "newsletter", "cookie", "most_read", "navigation")
FORMS = ("comments", "newsletter")
"""Labels behind the article; kinds whose weak ones are fields of any form. Buttons stand in its middle as well."""
CLOSE = pattern(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]{12}")
"""A sentence of a script without spaces: a paragraph there is half as long."""


@lru_cache(maxsize=1 << 10)
def closes(line: str, lang: str) -> bool:
    """Whether a line is a label that stands behind an article: of comments, copyright, newsletters, menus."""
    if any(sign in line for sign in SIGNS):
        return True
    if len(line) > LONGEST:
        return False
    label = whole(line, lang, KINDS) or (leading(line, lang, KINDS) if ":" in line or "：" in line else None)
    return label is not None and (label.strong or label.kind not in FORMS)


def asked(line: str) -> bool:
    """Whether a line is a field of a form that must be filled in."""
    return len(line) <= LONGEST and any(field.fullmatch(line) for field in (NAMED, MAILED))


def needed(line: str) -> bool:
    """Whether readers may need a line, whatever stands around it.

    >>> needed("200 g flour"), needed("15 May, 7.30pm"), needed("The voice of the valley")
    (True, True, False)
    """
    bare = DAY.sub("", line)
    return not any(sign in line for sign in SIGNS) and (
        any(known.search(bare) for known in (CONTACT, CLOSE)) or hours(bare) or value(bare)
    )
