"""A row of hashtags that are an article's keywords, not those of a post that it shows."""

from cleankit.model import Doc
from cleankit.text.folding import fold
from cleankit.text.patterns import pattern

HASHTAGS = pattern(r"\s*(?:[#＃]\w[\w_]*[\s,،|]*){2,}")
QUOTED = pattern(r"[@#…\"”»]|\.\.|\b(?:pic\.twitter|https?:)")
"""What a post has that the article shows: hashtags under it are its own."""
POST = pattern(
    r"تغريد|منشور|(?<!\p{L})[وفبل]*(?:ال)?(?:وسم|وسوم|أوسمة)(?!\p{L})|ها?شتا[غجق]|(?<!\p{L})[وف]?(?:غرّ?د|كتب)ت?(?!\p{L})|هشتگ|"
    r"تو[یي]یت|ٹ(?:وی|وئ)ٹ|ہیش ٹیگ|هاشتاگ|نوشت|\b(?:post|tweet|hashtag|wrote)",
    ignore_case=True,
)
"""Words of a paragraph that tells of a post or a hashtag."""
TAIL, ROWS = 3, 3


def is_row(doc: Doc, i: int, article: str) -> bool:
    """Whether line i, of hashtags, stands behind the article or between paragraphs, and the article names most.

    ``article``: the text, folded, without spaces: whoever asks of many lines folds it once.
    """
    count = len(doc.spans)
    behind = i >= count - TAIL and not any(doc.is_paragraph(n) for n in range(i + 1, count))
    return (behind or _between(doc, i)) and _named(doc, i, article)


def _between(doc: Doc, i: int) -> bool:
    """Whether several hashtags stand between two paragraphs, neither of which tells of a post."""
    beside = (i - 1, i + 1)
    return (
        doc.line(i).count("#") >= ROWS
        and all(n < len(doc.spans) and doc.is_paragraph(n) for n in beside)
        and not any(POST.search(doc.line(n)) or QUOTED.search(doc.line(n)[:2]) for n in beside)
    )


def _named(doc: Doc, i: int, article: str) -> bool:
    """Whether the article names most of the hashtags, and its last line is no post."""
    if QUOTED.search(doc.line(i - 1)[-160:]):
        return False
    row = fold(doc.line(i)).replace(" ", "")
    tags = [fold(tag).replace("_", "") for tag in doc.line(i).replace(",", " ").replace("،", " ").split("#")]
    tags = [tag.strip(" |") for tag in tags if tag.strip(" |")]
    return 2 * sum(article.count(tag) > row.count(tag) for tag in tags) > len(tags)
