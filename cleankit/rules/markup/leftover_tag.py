from collections.abc import Iterator

from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule
from cleankit.text.patterns import pattern

NAMES = (
    "a|abbr|article|aside|b|big|blockquote|br|center|code|dd|div|dl|dt|em|embed|figcaption|figure|font|footer|form|"
    "h[1-6]|header|hr|i|iframe|img|input|li|link|main|meta|nav|ol|p|pre|section|small|source|span|strong|sub|sup|"
    "table|tbody|td|th|thead|tr|u|ul|video"
)
VALUE = r"\s*=\s*(?:\"[^\"<>]{0,2000}\"|'[^'<>]{0,2000}'|[^\s\"'<>]{1,2000})"
ATTRIBUTES = rf"(?:\s+[\w:@.-]{{1,60}}{VALUE}(?:\s+[\w:@.-]{{1,60}}(?:{VALUE})?){{0,60}})?"
TAG = pattern(rf"</?(?:{NAMES}){ATTRIBUTES}\s*/?>|<!--[^<>]{{0,2000}}-->", ignore_case=True)

INLINE = pattern(r"</?(?:a|abbr|b|big|code|em|font|i|small|span|strong|sub|sup|u)\b", ignore_case=True)

EXAMPLES = [
    bad("one⟦<br>⟧two", "one two"),
    bad('⟦<p class="lead">⟧Rain fell.⟦</p>⟧', "Rain fell."),
    bad("see ⟦<a href='/x'>⟧here⟦</a>⟧.", "see here."),
    bad("text⟦<!-- ad slot -->⟧", "text"),
    bad("⟦<IMG SRC=x>⟧", ""),
    ok("if a <b and c> d"),  # a name, but what follows is no attribute
    ok("I <3 you, <unknown> word"),  # not in the closed list
    ok("x < y > z"),
]


@rule("MKP02", "leftover-tag", severity="error", fix="safe", examples=EXAMPLES, anchors=("<",))
def leftover_tag(line: Line) -> Iterator[Hit]:
    """An HTML tag or comment inside the text.

    Why: the extractor missed it; it is no word of the article.
    Keeps: comparison signs, hearts, and names in angle brackets that are no HTML tag. Words that only the tag held
    apart get a space.
    """
    text = line.text
    for found in TAG.finditer(text):
        start, end = found.span()
        inline = INLINE.match(found[0])
        holds = start > 0 and end < len(text) and text[start - 1].isalnum() and text[end].isalnum() and not inline
        yield Hit(start, end, "HTML tag", " " if holds else "")
