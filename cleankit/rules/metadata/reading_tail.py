from collections.abc import Iterator

import polars as pl

from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule
from cleankit.text.patterns import pattern

LONGEST = 120
DATED = r"(?:\p{N}{4}|\p{N}{1,2}[./:]\p{N}{2}|[|•·–—-]|\b(?:by|von|par|por)(?-i:(?: \p{Lu}[\p{L}.’'-]+){1,4}))"
TAIL = pattern(
    rf"{DATED}(?P<tail>\s*[|•·–—,-]?\s*(?:\p{{N}}{{1,2}}[- ]?(?:min(?:ute)?s?\.?|Minuten|minutes?|minutos?|minuti|"
    rf"minut)"
    r"[- ](?:read|Lesezeit|de lecture|de lectura|de leitura|di lettura|czytania)|"
    r"(?:Reading time|Lesezeit|Temps de lecture|Tiempo de lectura|Tempo de leitura|Tempo di lettura|Czas czytania)"
    r"\W{1,3}(?:ca\. )?\p{N}{1,2} ?(?:min(?:ute)?s?\.?|Minuten?|minutes?|minutos?|minuti|minut))\W*)$",
    ignore_case=True,
)

EXAMPLES = [
    bad("By Ann Lee Feb 8, 2020⟦ 5 min read⟧", "By Ann Lee Feb 8, 2020"),
    bad("12. Mai 2021⟦ | Lesezeit: 4 Minuten⟧", "12. Mai 2021", lang="de"),
    bad("12/05/2021⟦ • 3 min de lecture⟧", "12/05/2021", lang="fr"),
    ok("It is a 5 minute read"),  # neither date nor author before it
    ok("The book of 2020 was a 5 minute read for her."),  # a sentence
    ok("The town calls the poem by the river, if it calls it anything, a long 5 min read"),  # neither, either
]


@rule(
    "META18", "reading-tail", severity="error", fix="safe", examples=EXAMPLES,
    anchors=(
        " read", "-read", "esezeit", "ecture", "ectura", "eitura", "ettura", "zytania", "ading time", "iempo de",
        "empo di",
    ),
    where=(pl.col("chars") <= LONGEST, pl.col("text").str.contains(r"(?i)\p{N} ?-?min")),
)  # fmt: skip
def reading_tail(line: Line) -> Iterator[Hit]:
    """How long the article takes to read, at the end of the line with its date or author.

    Why: the page counts, the article says nothing of it.
    Keeps: sentences, and lines without a date, an author or a bar before it.
    """
    text = line.text
    if len(text) <= LONGEST and text.rstrip()[-1:] != "." and (found := TAIL.search(text)):
        yield Hit(len(text[: found.start("tail")].rstrip()), len(text), "a counter of the page", "")
