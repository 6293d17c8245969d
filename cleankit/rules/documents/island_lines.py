"""What a line between those of a page's frame says: that the article is over, or something that readers need."""

from functools import lru_cache

from cleankit.lexicon import leading, whole
from cleankit.patterns import pattern
from cleankit.rules.documents.comment_form import MAILED, NAMED
from cleankit.rules.documents.frame_labels import LONGEST, SIGNS
from cleankit.rules.documents.frame_lines import CONTACT, HOURS

KINDS = ("comments", "copyright", "newsletter", "cookie", "most_read", "navigation")
FORMS = ("comments", "newsletter")
"""Labels behind the article; kinds whose weak ones are fields of any form. Buttons stand in its middle as well."""
VALUE = pattern(
    r"[€$£¥₽₹]|\d ?(?:euros?|eur|usd|chf|pounds|pence|dollars?|francs?|franken|zł|kr|₺)(?!\p{L})|"
    r"\d[:.h]\d\d(?!\d|[./]\d)|\d ?(?:[ap]\.?m\b|uhr\b|heures\b)|"
    r"[\d½¼¾] ?(?:g|kg|mg|ml|cl|dl|l|el|tl|oz|lb|lbs|cups?|tbsps?|tsps?|tablespoons?|teaspoons?|cuil\p{L}*|"
    r"cucharad\p{L}*|gramm|grams?|grammes|gramos|liter|litres?|litros?|eggs?|eier|stück|prisen?|km|m|cm)(?!\p{L})|"
    r"(?<!\p{L})(?:corrections?|clarifications?|editor.s note|korrektur|berichtigung|anm(?:erkung|\.) d\p{L}*|"
    r"rectificatif|correcc?ión|rettifica|correção|rectificatie|sprostowanie|исправление|تصحيح|اصلاحیه)(?!\p{L})|"
    r"^\W*(?:ingredients|zutaten|ingrédients|ingredientes|ingredienti|tickets?|eintritt)\W*$|"
    r"\d{2,}[ -]\d{2,}[ -]\d{2,}|(?:call|tel|telefon|telephone|phone|hotline|tél)\W+(?:\p{L}+ )*\d|"
    r"(?<!\d)\d{1,2}[-–:]\d{1,2}(?!\d)",
    ignore_case=True,
)
"""Prices, times of day, quantities, telephone numbers, and what corrects the article."""
DAY = pattern(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?(?!\d)")
"""Not what is meant by these: most lines of a page bear a day."""
CLOSE = pattern(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]{12}")
"""A sentence of a script without spaces: a paragraph there is half as long."""


@lru_cache(maxsize=1 << 10)
def closes(line: str, lang: str) -> bool:
    """Whether a line is a label that stands behind an article: of comments, copyright, newsletters, menus."""
    if any(sign in line for sign in SIGNS):
        return True
    label = (whole(line, lang, KINDS) or leading(line, lang, KINDS)) if len(line) <= LONGEST else None
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
    return not any(sign in line for sign in SIGNS) and any(
        known.search(bare) for known in (CONTACT, HOURS, VALUE, CLOSE)
    )
