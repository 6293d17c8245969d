from collections.abc import Iterator

from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule
from cleankit.text.letters import pairs
from cleankit.text.patterns import pattern

SYSTEMS = ("0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹")
MEET = tuple(pair for one in SYSTEMS for two in SYSTEMS if one != two for pair in pairs(one, two))
NUMBER = pattern(rf"[{''.join(SYSTEMS)}]{{2,}}")
LANGS = ("ar", "fa", "ur", "ckb", "ps", "sd", "ug")

EXAMPLES = [
    bad("عام ⟦۲٠١٥⟧", "عام ٢٠١٥", lang="ar"),
    bad("سال ⟦۱۳٩٥⟧", "سال ۱۳۹۵", lang="fa"),
    bad("(⟦26٦⟧ سنة)", "(26٦ سنة)", lang="ar"),  # seen by the eye: which digits are right, only the source knows
    ok("٢٠١٥ and 2015", lang="ar"),  # two numbers
    ok("١٤٣٦/2015", lang="ar"),  # a date in both calendars
]


@rule(
    "GLY05", "mixed-digits", severity="warning", fix="unsafe", examples=EXAMPLES, anchors=dict.fromkeys(LANGS, MEET),
)  # fmt: skip
def mixed_digits(line: Line) -> Iterator[Hit]:
    """A number with digits of two systems.

    Why: no program reads it as a number; often two numbers have run into one.
    Keeps: numbers side by side. Arabic and Persian digits, which look alike, become those of the language; a number
    that mixes them with European ones is reported.
    """
    own = SYSTEMS[1 if line.lang in {"ar", "ckb"} else 2]
    for found in NUMBER.finditer(line.text):
        systems = [digits for digits in SYSTEMS if any(char in digits for char in found[0])]
        if len(systems) > 1:
            right = None if SYSTEMS[0] in systems else "".join(own[int(char)] for char in found[0])
            yield Hit(found.start(), found.end(), "digits of two systems in one number", right)
