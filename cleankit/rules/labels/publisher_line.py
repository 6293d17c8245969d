from collections.abc import Iterator

import polars as pl

from cleankit.evidence.documents.division import is_behind
from cleankit.evidence.documents.paragraphs import sizes
from cleankit.evidence.labels.publisher_words import HOUSE, OURS, OWNED, SERVES, SORT
from cleankit.evidence.labels.told import TELLS
from cleankit.model import Doc, Hit
from cleankit.rule import bad, ok, rule

LEAST, LONGEST, ENOUGH, MOST = 25, 500, 400, 0.8
"""Characters of the line; of paragraphs before it, and their share of all."""

RAIN = "the rain fell for hours on end, and nobody in the town went out of the house before it was dark."
STORY = "\n".join(f"On day {n} {RAIN}" for n in range(5))

EXAMPLES = [
    bad(f"{STORY}\n⟦Valley Paper is part of Hill and Sons, an old media group. Visit our corporate site.⟧", STORY),
    bad(f"{STORY}\n⟦Talblick ist eine Marke der Tal Medien GmbH⟧", STORY, lang="de"),
    bad(f"{STORY}\n⟦Talblick.it è una testata giornalistica registrata presso il Tribunale di Valle, n. 3⟧", STORY),
    bad(f"{STORY}\n⟦Valley Paper is a website about rivers and mills, brought to you by Valley Radio.⟧", STORY),
    ok(f"{STORY} Nobody reads the Valley Paper.\nValley Paper is part of Hill, an old media group."),  # told of
    ok(f"{STORY}\nValley Mill is part of the old bridge, and of the town."),  # no house
    ok(f"{STORY}\nValley Paper is a website about rivers and mills, and has a rival now."),  # to nobody
    ok(f"{STORY}\nValley Paper is part of Hill, a media group, he said, and always was."),  # he tells
    ok(f"Valley Paper is part of Hill, an old media group. It is for sale.\n{STORY}"),  # before the article
    ok(f"{STORY}\nJaguar ist eine Marke der Tata Gruppe.", lang="de"),  # a firm
    ok(f"{STORY}\nDie Biografie erscheint im Mai im Hügel Verlag.", lang="de"),  # a book
    ok(f"{STORY}\nCell Mill is published by Hill Press, and the study appeared there."),  # it goes on
    ok(f"{STORY}\nDas Talradio wird betrieben von der Tal Medien GmbH, der auch die Mühle gehört.", lang="de"),
    ok(f"{STORY}\nLife is not a magazine with your name on it."),  # no name
    ok(f"{STORY}\nFacebook ist eine Plattform, die unser Leben kennt.", lang="de"),
    ok(f"{STORY}\nThe Valley Post is the newspaper that our fathers read."),
    ok(f"{STORY}\nInternet es el medio que nos une y que separa nuestro valle.", lang="es"),
    ok(f"{STORY}\nValley Mill is your best guide to the river."),  # no paper
]  # fmt: skip


@rule(
    "LBL40", "publisher-line", severity="warning", fix="safe", examples=EXAMPLES, scope="document",
    anchors=(" is ", " ist ", " wird ", " erscheint ", " è ", " est ", " es ", " é ", " jest "),
    where=(
        pl.col("chars").is_between(LEAST, LONGEST),
        pl.col("text").str.contains(rf"(?i)(?:^|[^\p{{L}}])(?:{SORT}|{HOUSE})(?:[^\p{{L}}]|$)"),
        pl.col("text").str.contains(r"^[^\p{L}\p{N}]{0,3}[\p{Lu}\p{N}]"),
    ),
)  # fmt: skip
def publisher_line(doc: Doc) -> Iterator[Hit]:
    """What the site is and to whom it belongs, behind the article.

    Why: the same under every article of a site.
    Keeps: papers that the article or its title names, what somebody tells, other firms.
    """
    lines: list[str] = []
    prose: list[int] = []
    for i in doc.woken:
        line = doc.line(i).strip()
        found = OWNED.match(line) or (SERVES.match(line) if OURS.search(line) else None)
        if i == 0 or not found or TELLS.search(line):
            continue
        lines = lines or doc.stripped()
        prose = prose or sizes(lines)
        name = found["name"].split()[-1].rstrip("®")
        told = name in (doc.title or "") or any(name in text for n, text in enumerate(lines) if n < i and prose[n])
        if not told and is_behind(prose, i, ENOUGH, MOST):
            yield Hit(*doc.spans[i], "about the publisher", "")
