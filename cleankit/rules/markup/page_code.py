from collections.abc import Iterator

import polars as pl

from cleankit.model import Hit, Line
from cleankit.patterns import pattern
from cleankit.rule import bad, ok, rule

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
    ok("let us go then, you and I"),
    ok("$(5) is what he paid, the report said, and nothing more was paid for the land in the years that came"),  # prose
]


@rule(
    "MKP03", "page-code", severity="error", fix="safe", examples=EXAMPLES,
    anchors=(
        "function", "var ", "let ", "const ", "window.", "document.", "googletag.", "adsbygoogle", "_gaq.", "gtag(",
        "fbq(", "ga(", "dataLayer.", "jQuery(", "$(", "CDATA[", '"@', "@media", "@import", "@font-face", "{",
    ),
    where=(pl.col("text").str.contains(PROOF),),
)  # fmt: skip
def page_code(line: Line) -> Iterator[Hit]:
    """A line of the page's program, style sheet or data block.

    Why: no reader ever saw it.
    Keeps: sentences about code: the line must begin as code does and be full of its signs.
    """
    text = line.text
    if BEGIN.match(text) and NEEDED.search(text) and len(SIGNS.findall(text)) >= max(3, SHARE * len(text)):
        yield Hit(0, len(text), "code of the page", "")
