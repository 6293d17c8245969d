import numpy as np

from cleankit.rule import bad, ok, rule
from cleankit.text.chars import Chars, Spans, one_of, word

MARKS = ".,،؛؟!:۔"
CLOSING = '"»”)]'
BEHIND = CLOSING + " \t\r\n\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}"

EXAMPLES = [
    bad("He left⟦ ⟧.", "He left."),
    bad("في يناير الماضي⟦ ⟧.", "في يناير الماضي.", lang="ar"),
    bad('"so"⟦ ⟧, he said⟦ ⟧!', '"so", he said!'),
    ok("من كوالالمبور .. روبيو", lang="ar"),  # two dots: a headline's dash
    ok("the .net domain"),  # a word follows the dot
    ok("a smile :) here is :-("),  # something else follows the colon
    ok("- . -"),  # nothing before the space that a mark could belong to
    ok("Vraiment ?", lang="fr"),  # French sets a space there
    ok("oui !", lang="fr"),
]


@rule(
    "SPC03", "space-before-punctuation", severity="info", fix="safe", examples=EXAMPLES, scope="character",
    anchors=tuple(f" {mark}" for mark in MARKS),
)  # fmt: skip
def space_before_punctuation(chars: Chars) -> Spans:
    """A space before a full stop, comma, colon, question or exclamation mark.

    Why: sentence splitters end the sentence too early, and equal sentences differ.
    Keeps: double dots of headlines, dotted names, smileys, and all of French.
    """
    if chars.lang == "fr":
        return Spans(np.empty(0, np.int64), np.empty(0, np.int64), "", "")
    at = chars.find(MARKS) - 1
    at = at[chars.codes[at] == ord(" ")]
    at = at[chars.among(at - 1, word() | one_of(CLOSING + "%"))]
    at = at[chars.among(at + 2, one_of(BEHIND))]
    smiley = chars.among(at + 1, one_of(":")) & chars.among(at + 2, one_of(CLOSING))
    at = at[~smiley]
    return Spans(at, at + 1, "space before punctuation", "")
