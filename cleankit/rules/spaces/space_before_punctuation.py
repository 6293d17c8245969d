from collections.abc import Iterator

import regex

from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule

MARKS = ".,،؛؟!:۔"
# One space between a letter, digit or closing mark and a single mark that ends there.
SPACE = regex.compile(r"(?<=[\p{L}\p{M}\p{N}\"»”\)\]%]) (?=[.,،؛؟!:۔](?=[\s\"»”\)\]]|$))")

EXAMPLES = [
    bad("He left⟦ ⟧.", "He left."),
    bad("في يناير الماضي⟦ ⟧.", "في يناير الماضي.", lang="ar"),
    bad('"so"⟦ ⟧, he said⟦ ⟧!', '"so", he said!'),
    ok("من كوالالمبور .. روبيو", lang="ar"),  # two dots: a headline's dash
    ok("the .net domain"),  # a word follows the dot
    ok("a smile :) here"),  # something else follows the colon
    ok("- . -"),  # nothing before the space that a mark could belong to
    ok("Vraiment ?", lang="fr"),  # French sets a space there
    ok("oui !", lang="fr"),
]


@rule(
    "SPC03", "space-before-punctuation", severity="info", fix="safe", examples=EXAMPLES,
    anchors=tuple(f" {mark}" for mark in MARKS),
)  # fmt: skip
def space_before_punctuation(line: Line) -> Iterator[Hit]:
    """A space before a full stop, comma, colon, question or exclamation mark.

    Why: sentence splitters end the sentence too early, and equal sentences differ.
    Keeps: double dots of headlines, dotted names, smileys, and all of French.
    """
    if line.lang == "fr":
        return
    for found in SPACE.finditer(line.text):
        yield Hit(*found.span(), f"space before {line.text[found.end()]!r}", "")
