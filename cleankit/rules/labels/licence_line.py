import re
from collections.abc import Iterator

from cleankit.model import Doc, Hit
from cleankit.rule import bad, ok, rule
from cleankit.text.patterns import pattern

PHRASES = (
    "licensed under", "Creative Commons", "ll rights reserved", "LL RIGHTS RESERVED", "ll Rights Reserved",
    "الحقوق محفوظة", "حقوق محفوظ است", "حقوق محفوظ ہیں", "ous droits réservés", "lle Rechte vorbehalten",
    "derechos reservados", "direitos reservados", "рава защищены", "akkı saklıdır", "akları saklıdır", "ak cipta",
    "כל הזכויות שמורות", "iritti riservati", "prawa zastrzeżone",
)  # fmt: skip
YEARS = ("(c) 20", "(c) 19", "(c)20", "(c)19", "(C) 20", "(C) 19", "(C)20", "(C)19", "opyright 20", "opyright 19")
DATED = (
    r"(?<=^\W{0,3}|[Cc]opyright )\([cC]\) ?(?:19|20)\d\d(?!\d)(?=\s?[-–,]?\s?(?:(?:19|20)\d\d|by)?,? ?"
    r"(?:\p{Lu}|[\w-]+\.\p{L}{2,}|$))"
)
"""At the start, before a year and a name: in an article it may be the third point of three."""
SPELT = r"^\W{0,3}Copyright (?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?,? (?:by )?(?=\p{Lu}[^.!?:;]{0,60}(?:\.|$))"
"""The word, a year and a name, which no verb follows that a title would have."""
SIGN = "©"
GLUED = rf"(?:(?<![\p{{L}}™®])|(?={SIGN} ?(?:19|20)\d\d))"
"""Before the sign: no name with its marks, "the manifesto™©", unless a year follows."""
MARK = pattern("|".join([GLUED + SIGN, *map(re.escape, PHRASES), DATED, SPELT]))
# Where the sentence that holds the mark begins: behind the last one, behind initials, or behind a gap of the layout.
NBSP = r"\N{NO-BREAK SPACE}"
BEGIN = pattern(rf"^|(?<=[.!?؟۔][\"»”)]?)\s+|(?<=\S)(?:\s{{2,}}|[\s{NBSP}]*{NBSP}[\s{NBSP}]*)|(?<=\b[A-Z]{{2,4}}) ")
LONGEST = 300
CLOSING = frozenset('"”“»')
"""Marks behind words that are quoted, in a story about rights."""

EXAMPLES = [
    bad("Rain fell.\n⟦© 2026 The Valley Paper. All rights reserved.⟧", "Rain fell."),
    bad("هطل المطر.\n⟦جميع الحقوق محفوظة © صحيفة الوادي⟧", "هطل المطر.", lang="ar"),
    bad(
        "Rain fell. ⟦ All Content by Valley News is licensed under a Creative Commons Attribution 4.0 License.⟧",
        "Rain fell.",
    ),
    bad("Rain fell.\n⟦(c) 2016 - 2018 valley.example⟧", "Rain fell."),
    bad("Rain fell.\n⟦Copyright 2026 The Valley Paper. All rights reserved.⟧", "Rain fell."),
    ok("Rain fell.\nCopyright 1911 was a novelty."),  # no name
    ok("Rain fell.\nCopyright 1911: A Novelty"),  # a title
    ok("Rain fell.\nNew copyright 1911 Act"),  # not at the start
    ok("The deal has three parts: (a) land, (b) water and (c) 2019 prices."),  # a point of three
    ok('The notice "All rights reserved" does not mean that all rights are reserved, the judge wrote.'),
    ok("The page says:\n“© 2026 The Valley Paper. All rights reserved.”\nRain fell."),  # somebody is quoted
    ok("(c) 2019 prices are kept until the river falls."),
    ok("Three things fell: (a) rain, (b) hail, (c) 20 trees."),
    ok("The code is licensed under the GPL, he said.\nRain fell.\nThe river rose.\nA road was closed.\nIt was late."),
    ok("Rain fell on the rights reserved for others."),
    ok("This is no manifesto™© but what we have learned, and we hope that you do the same."),
]


@rule(
    "LBL11", "licence-line", severity="warning", fix="safe", examples=EXAMPLES, scope="document",
    anchors=(SIGN, *PHRASES, *YEARS),
)  # fmt: skip
def licence_line(doc: Doc) -> Iterator[Hit]:
    """Copyright or licence of the page behind the article.

    Why: it is the paper's, the same under every article.
    Keeps: licences that the story is about: only what stands behind the last paragraph, or ends it, goes.
    """
    count = len(doc.spans)
    for i in doc.woken:
        line = doc.line(i)
        near = max(0, len(line) - LONGEST)  # only what ends the line is looked at
        mark = MARK.search(line, near) if i >= count - 4 else None
        if not mark or line[mark.end() :][:1] in CLOSING:
            continue
        begins = [found.end() for found in BEGIN.finditer(line, near, mark.start() + 1)]
        start = max((b for b in begins if b <= mark.start()), default=0)
        if len(line) - start <= LONGEST and (start > 0 or len(line) <= LONGEST):
            own = doc.spans[i][0]
            yield Hit(own + len(line[:start].rstrip()), own + len(line), "copyright or licence", "")
