from collections.abc import Iterator

import polars as pl

from cleankit.model import Doc, Hit
from cleankit.rule import bad, ok, rule
from cleankit.text.lines import ends_sentence
from cleankit.text.patterns import pattern

HEAD, LONGEST = 5, 120
"""Lines at the beginning where the path stands; characters of it."""
STEPS, WORDS, SHORT = 6, 5, 3
HOME = (
    r"home(?:page)?|startseite|accueil|in[ií]cio|главная|strona główna|ana ?sayfa|beranda|forside|"
    r"(?:الصفحة )?الرئيسي[ةه]|(?:ال)?صفحة الرئيسي[ةه]|صفحه (?:اصلی|نخست|اول)|خانه|ہوم|کور ?پاڼه"
)
MARKS = "»>›"
"""A bar, a stroke or an arrow stands in headlines and tables as well."""
NAME = rf"[^|/→{MARKS}]+"
PATH = pattern(rf"\W*(?:{HOME})\s*(?P<mark>[{MARKS}])(?P<rest>{NAME}(?:(?P=mark){NAME})*)", ignore_case=True)

RAIN = "It rained all day in the capital and in the towns around it, and nobody went out of the house."
MATAR = "هطل المطر طوال اليوم على القرى وأغلقت الطرق، وقال خبراء إنه لن ينقطع قبل صباح الغد."

EXAMPLES = [
    bad(f"⟦Home > Valley > Floods⟧\n{RAIN}", RAIN),
    bad(f"⟦الرئيسية > رياضة > كرة عالمية⟧\n{MATAR}", MATAR, lang="ar"),
    ok(f"الرئيسية / رياضة / كرة عالمية\n{MATAR}", lang="ar"),  # a stroke: perhaps a table
    ok(f"Home > work > home\n{RAIN}"),  # small letters, and a step that comes again
    bad(f"⟦الرئيسية » صحة⟧\nالسيول تغلق الطرق\n{MATAR}", f"السيول تغلق الطرق\n{MATAR}", lang="ar"),
    bad(f"⟦خانه » اقتصاد » کلان⟧\n{MATAR}", MATAR, lang="ar"),
    ok(
        f"{RAIN}\nHome > Valley > Floods\nNobody had seen such a rain for years, and the river rose to the doors."
    ),  # inside the article: where to click
    ok(f"Home / away\nHome\n{RAIN}"),  # two halves of a table
    ok("Home > Valley > Floods"),  # nothing else
    ok(f"Home | Valley against Hill ended in a draw.\n{RAIN}"),  # a sentence
    ok(f"Homes > Valley > Floods\n{RAIN}"),  # another word
    ok(f"Home > all that the people of the valley need\n{RAIN}"),  # a saying
]


@rule(
    "LBL47", "breadcrumb", severity="error", fix="safe", examples=EXAMPLES, scope="document",
    where=(
        pl.col("chars") <= LONGEST,
        pl.col("text").str.contains(f"[{MARKS}]"),
        pl.col("text").str.contains(rf"(?i)^\W*(?:{HOME})\s*[{MARKS}]"),
    ),
)  # fmt: skip
def breadcrumb(doc: Doc) -> Iterator[Hit]:
    """The path from the front page to the article, on a line of its own before it: "Home > World > Asia".

    Why: it says where the page is, not what happened.
    Keeps: paths inside the article, sentences, and "home" beside one word in a script with capitals.
    """
    count = len(doc.spans)
    for i in doc.woken:
        line = doc.line(i).strip()
        if i >= HEAD or not (found := PATH.fullmatch(line)) or ends_sentence(line):
            continue
        if any(doc.is_paragraph(n) for n in range(i)):
            continue
        if not any(doc.is_paragraph(n) for n in range(i + 1, count)):
            continue
        steps = [step.strip() for step in found["rest"].split(found["mark"])]
        named = all(step and len(step.split()) <= WORDS and not step[0].islower() for step in steps)
        sure = len(steps) > 1 or (line.upper() == line.lower() and len(steps[0].split()) <= SHORT)
        if named and sure and len({*steps}) == len(steps) <= STEPS:
            yield Hit(*doc.spans[i], "path to the article", "")
