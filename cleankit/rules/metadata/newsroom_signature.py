from collections.abc import Iterator

import polars as pl

from cleankit.model import Doc, Hit
from cleankit.rule import bad, ok, rule
from cleankit.text.patterns import pattern

TAIL, SHORT = 40, 60
EDGE = 3
"""Lines at the beginning and at the end of a document where a signature may stand."""
# The paper's own name as a domain, an agency's abbreviation in spaced letters, desk words of Arabic papers.
FIRST = pattern(
    r"^\W*(?:[A-Za-z][A-Za-z0-9-]{2,20}\.(?:info?|com|net|ma|dz|tn|org|ir)|"
    r"[أ-ي](?:[ .]\s?[أ-ي]){1,3}\.?|متابعة|متابعات|وكالات|خاص)\W*$",
    ignore_case=True,
)
# What Polars can say of it: a wider net, for short lines.
OPENING = (
    r"^[^\p{L}]*(?:(?i:[a-z][a-z0-9-]+\.(?:info?|com|net|ma|dz|tn|org|ir))|[أ-ي][ .][\s.أ-ي]+|متابعة|متابعات|وكالات|"
    r"خاص)[^\p{L}]*$"
)
CLOSING = r"(?:[A-Z]{2}/(?:[A-Z]{2,4})?|[.!?\"”)]\s+[A-Z]{2,3}/?)[\s\x1c-\x1f]*$"
# Initials of writer and editor: SP/PA. Alone on a line, or set apart at the end of one.
LAST = pattern(
    r"(?:^[\s\N{NO-BREAK SPACE}]*|(?<=[.!?\"”])[\s\N{NO-BREAK SPACE}]+)"
    r"(?P<all>[A-Z]{2,4}(?:/[A-Z]{2,4}){1,3})[\s\N{NO-BREAK SPACE}]*$"
)

# One person's initials, as the very last word: no sentence ends with them but that of a known abbreviation.
ALONE = pattern(
    r"(?<=[.!?\"”)])[\s\N{NO-BREAK SPACE}]+(?P<all>(?!(?:US|UK|EU|UN|TV|PM|AM|AP|UAE|USA|GMT|EST)\b)[A-Z]{2,3}/?)\s*$"
)

BODY = "The ministers met on Monday in the capital and agreed to meet again."

EXAMPLES = [
    bad(f"⟦VALLEY.INFO⟧\n{BODY}", BODY),
    bad("⟦و م ع⟧\nهطل المطر طوال اليوم في العاصمة.", "هطل المطر طوال اليوم في العاصمة.", lang="ar"),
    bad(f"{BODY}\n⟦SP/PA⟧", BODY),
    bad(f"{BODY}⟦ AK/PA⟧", BODY),
    bad(f"{BODY}\n⟦\N{NO-BREAK SPACE} SP/PA⟧", BODY),
    bad(f"{BODY}⟦ MA⟧", BODY),
    ok(f"{BODY} It went to the UN"),  # a word of the sentence
    ok(f"{BODY}\nVALLEY.INFO\n{BODY}\n{BODY}\n{BODY}\n{BODY}\n{BODY}"),  # inside the body
    ok("AC/DC\nplayed in the capital last night, to a full house and to the neighbours."),  # a headline of two lines
    ok("خاص بالنساء", lang="ar"),
]


@rule(
    "META02", "newsroom-signature", severity="warning", fix="safe", examples=EXAMPLES, scope="document",
    where=(
        (pl.col("chars") <= SHORT) | pl.col("text").str.contains(CLOSING),
        pl.col("text").str.contains(CLOSING) | pl.col("text").str.head(SHORT + 1).str.contains(OPENING),
    ),
)  # fmt: skip
def newsroom_signature(doc: Doc) -> Iterator[Hit]:
    """The paper's name or an agency's initials before the article, the initials of writer and editor behind it.

    Why: facts about the article; repeated in each, they count as its words.
    Keeps: the same words inside the article.
    """
    count = len(doc.spans)
    for i in doc.woken:
        start, end = doc.spans[i]
        line = doc.line(i)
        if i < EDGE and count > i + 1 and FIRST.match(line) and all(FIRST.match(doc.line(n)) for n in range(i)):
            yield Hit(start, end, "signature of the paper or agency", "", (("byline", line.strip()),))
        elif (
            i >= count - EDGE
            and (
                found := LAST.search(line, near := max(0, len(line) - TAIL))
                or (ALONE.search(line, near) if i == count - 1 else None)
            )
            and (i > 0 or found.start() > 0)
        ):
            yield Hit(start + found.start(), end, "initials of writer and editor", "", (("byline", found["all"]),))
