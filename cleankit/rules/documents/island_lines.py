"""What a line between those of a page's frame says: that the article is over, or something that readers need."""

from functools import lru_cache

from cleankit.lexicon import leading, whole
from cleankit.model import Doc
from cleankit.patterns import pattern
from cleankit.rules.documents.comment_form import MAILED, NAMED
from cleankit.rules.documents.frame_labels import LONGEST, SIGNS
from cleankit.rules.documents.frame_lines import CONTACT, HOURS, paragraph

KINDS = ("comments", "copyright", "newsletter", "cookie", "most_read", "navigation")
"""Labels behind the article. Those of buttons, and related articles, stand in its middle as well."""
CLOSED = ("LBL06", "LBL11", "LBL17", "LBL18")
"""Rules that cut what stands behind an article: cookies, licences, newsletters, the forms of comments."""
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
    if any(sign in line for sign in SIGNS) or asked(line):
        return True
    return len(line) <= LONGEST and (whole(line, lang, KINDS) or leading(line, lang, KINDS)) is not None


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


def enough(doc: Doc, least: int) -> int | None:
    """The first line behind which there is an article: so many characters of paragraphs."""
    size = 0
    for i in range(len(doc.spans)):
        if size >= least:
            return i
        line = doc.line(i).strip()
        size += len(line) * paragraph(line)
    return None


def over(doc: Doc, first: int) -> bool:
    """Whether from a line on something says that an article is over: to know it is cheaper than to divide the page."""
    if any(code in CLOSED for at, code in doc.cuts if at >= doc.spans[first][0] - 1):
        return True
    if any(closes(doc.line(i).strip(), doc.lang) for i in doc.woken if i >= first):
        return True
    return any(
        asked(line.strip()) for line in doc.text[doc.spans[first][0] :].split("\n") if "*" in line or "(" in line
    )
