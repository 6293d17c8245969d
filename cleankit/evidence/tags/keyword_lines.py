"""Lines of keywords, and the headings over them."""

from cleankit.evidence.tags.keywords import SEPARATORS
from cleankit.model import Doc
from cleankit.text.lines import ends_sentence
from cleankit.text.patterns import pattern
from cleankit.words.labels import whole

KIND = ("tags",)
PAGE = ("share", "print", "comments", "related", "read_also", "most_read", "follow", "newsletter", "copyright")
WORDS, LINES = 5, 30
"""Words of a keyword that has a line to itself; such lines."""
HASHTAGS = pattern(r"\s*(?:[#＃][\w_]+[\s,،|]*)+")


def is_keywords(line: str, lang: str) -> bool:
    """Whether the line is a keyword, or a row of them, and no label of the page."""
    if ends_sentence(line) or line.rstrip()[-1:] in ":：" or whole(line, lang, PAGE):
        return False
    items = SEPARATORS.split(line.strip(" ,،|"))
    return bool(HASHTAGS.fullmatch(line)) or (len(items) < LINES and all(len(item.split()) <= WORDS for item in items))


def heads_own(doc: Doc, i: int) -> bool:
    """Whether line i heads keywords that the article prints between its paragraphs: an abstract does."""
    count = len(doc.spans)
    if i + 1 == count or not whole(doc.line(i), doc.lang, KIND) or not is_keywords(doc.line(i + 1), doc.lang):
        return False
    return any(map(doc.is_paragraph, range(i))) and any(map(doc.is_paragraph, range(i + 1, count)))
