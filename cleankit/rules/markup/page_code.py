from collections.abc import Iterator

import polars as pl

from cleankit.evidence.markup.code_talk import talks_of_code
from cleankit.model import Doc, Hit
from cleankit.rule import bad, ok, rule
from cleankit.text.patterns import pattern

# What a line of a script, style sheet or data block begins with; and what shows that it is one, not a text about it.
BEGIN = pattern(
    r"\s*(?:\(?function\s*+\w{0,30}\s*+\(|(?:var|let|const)\s+[\w$]{1,40}\s*=|window\.[\w$.]{1,60}\s*(?:=|\|\||\()|"
    r"document\.(?:write|getElement|createElement|querySelector|cookie|body)|googletag\.|\(adsbygoogle\s*=|_gaq\.push|"
    r"gtag\(|fbq\(|ga\(['\"]|dataLayer\.push|jQuery\(|\$\(|<!\[CDATA\[|//<!\[CDATA|"
    r"\{\s*\"@(?:context|type|graph)\"|@media\s|@import\s|@font-face|[.#]?[\w-]{1,40}(?:\s[.#]?[\w-]{1,40}){0,3}\s*\{\s*[\w-]{2,30}\s*:)"
)
SIGNS = pattern(r"[{}();=<>\[\]\"':]")
PROOF = r"[{}=]|\)\s*;|\(['\"]|^\s*@"
"""One of these stands in every line of code, and in few others."""
NEEDED = pattern(PROOF)
PAGES = pattern(r"googletag|adsbygoogle|_gaq\b|gtag\(|fbq\(|dataLayer|CDATA|\"@(?:context|graph|type)\"|ga\(")
"""Nobody explains these: they are the page's, whatever the text is about."""
SHARE = 0.06
"""Share of a line's characters that are signs of code, at least."""

EXAMPLES = [
    bad("⟦googletag.cmd.push(function() { googletag.display('div-1'); });⟧", ""),
    bad("⟦(adsbygoogle = window.adsbygoogle || []).push({});⟧", ""),
    bad('⟦{"@context": "https://schema.org", "@type": "NewsArticle"}⟧', ""),
    bad("⟦.story-body { color: #333; margin: 0 }⟧", ""),
    bad("⟦var adUnit = '/123/news';⟧", ""),
    ok("function (noun): what a thing is for, said the teacher to a class of forty children in the old village school"),
    ok("The var = sign and document.write are explained in the lesson."),  # inside a sentence
    ok("A variable of the script holds the sum.\nvar sum = price * count;"),  # the text is about it
    ok("let us go then, you and I"),
    ok("$(5) is what he paid, the report said, and nothing more was paid for the land in the years that came"),  # prose
]


@rule(
    "MKP03", "page-code", severity="error", fix="safe", examples=EXAMPLES, scope="document",
    anchors=(
        "function", "var ", "let ", "const ", "window.", "document.", "googletag.", "adsbygoogle", "_gaq.", "gtag(",
        "fbq(", "ga(", "dataLayer.", "jQuery(", "$(", "CDATA[", '"@', "@media", "@import", "@font-face", "{",
    ),
    where=(pl.col("text").str.contains(PROOF),),
)  # fmt: skip
def page_code(doc: Doc) -> Iterator[Hit]:
    """A line of the page's program, style sheet or data block.

    Why: no reader ever saw it.
    Keeps: sentences about code: the line must begin as code does and be full of its signs; texts about code, but for
    what only pages hold.
    """
    code = {i for i in doc.woken if _code(doc.line(i))}
    if code and talks_of_code(doc, code):
        code = {i for i in code if PAGES.search(doc.line(i))}
    for i in sorted(code):
        yield Hit(*doc.spans[i], "code of the page", "")


def _code(text: str) -> bool:
    if not BEGIN.match(text) or not NEEDED.search(text):
        return False
    return len(SIGNS.findall(text)) >= max(3, SHARE * len(text))
