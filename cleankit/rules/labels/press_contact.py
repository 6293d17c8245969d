from collections.abc import Iterator

import polars as pl

from cleankit.evidence.documents.paragraphs import paragraph, sizes
from cleankit.evidence.labels.press_words import CALLED, CARDED, DESK, FEW, LABEL, PURPOSE, REACH, SMALL, SPEAKER, WAITS
from cleankit.model import Doc, Hit
from cleankit.rule import bad, ok, rule

ENOUGH, MOST = 400, 0.7
"""Characters of paragraphs before the contact, and their share of all."""
LONGEST, LINES, CARD = 400, 8, 120
"""Characters of a contact in one line; lines under a heading, and characters of each."""
RAIN = "the rain fell for hours on end, and nobody in the town went out of the house before it was dark."
STORY = "\n".join(f"On day {n} {RAIN}" for n in range(5))
CALL = "Ann Lee\nTel. +49 30 5555-0"

EXAMPLES = [
    bad(f"{STORY}\n⟦Press contact\n{CALL}⟧", STORY),
    bad(f"{STORY}\n⟦Pressekontakt:\nTalbahn GmbH\nAnna See\npresse@tal.example⟧", STORY, lang="de"),
    bad(f"{STORY}\n⟦Pressekontakt: Talbahn GmbH, Anna See, Tel. 030 5555-55⟧", STORY, lang="de"),
    bad(f"{STORY}\n⟦Ihr Ansprechpartner für Pressefragen⟧", STORY, lang="de"),
    bad(f"{STORY}\n⟦Anna See Tel.: 030 5555-55 E-Mail: presse@tal.example⟧", STORY, lang="de"),
    bad(f"{STORY}\n⟦Pressesprecherin Anna See⟧", STORY, lang="de"),
    ok(f"{STORY}\nKontakt\nAnna See, Talweg 3, 030 5555-55 (Empfang)", lang="de"),  # for readers
    ok(f"{STORY}\nPressestelle", lang="de"),  # who sends
    ok(f"{STORY}\nAnna See Tel.: 030 5555-55 E-Mail: info@tal.example", lang="de"),
    ok(f"{STORY}\nMedia relations between the two valleys have not been good for years."),  # a sentence
    ok(f"{STORY}\nThe press office (tel. 030 5555-55) did not answer for two days."),
    ok(f"{STORY}\nPressesprecherin Anna See war nicht zu erreichen.", lang="de"),
    ok(f"Press contact\n{CALL}\n{STORY}"),  # before the article
    ok(f"{STORY}\nPress contact\n{STORY.replace('day', 'night')}"),  # in the middle
    ok(f"{STORY}\nPress office\nWitnesses are asked to call 030 5555-55"),  # for readers
    ok(f"{STORY}\nZeugen gesucht\nPolizei, Tel. 030 5555-55, E-Mail: presse@tal.example", lang="de"),
    ok(f"{STORY}\nPressestelle\nHinweise bitte an Telefon 030 5555-55", lang="de"),
    ok(f"{STORY}\nKarten: Tel. 030 5555-55, E-Mail: presse@tal.example", lang="de"),
    ok(f"{STORY}\nAnmeldung per E-Mail an kommunikation@tal.example", lang="de"),
    ok(f"{STORY}\nSend your pictures by e-mail to media@valley.example"),
    ok(f"{STORY}\nThe press office, tel. 030 5555-55, did not answer"),
    ok(f"{STORY}\nFire: 030 5555-11\nPress office: 030 5555-22\nWater: 030 5555-33"),  # a list of numbers
    ok(f"{STORY}\nBürgermeisterin Eva Tal\nPressesprecher Max Berg", lang="de"),  # of people
    ok(f"{STORY}\nFor the press\nA law that nobody wants and nobody needs\nwww.valley.example is against it"),
    bad(
        f"{STORY}\n⟦Press contact\n{CALL}⟧\nTickets\nTown hall, 030 5555-77",
        f"{STORY}\nTickets\nTown hall, 030 5555-77",
    ),
    ok(f"{STORY}\nWrite to press@valley.example, the office said."),
]


@rule(
    "LBL37", "press-contact", severity="warning", fix="safe", examples=EXAMPLES, scope="document",
    anchors=(
        "ress", "RESS", "edia", "edien", "MEDIA", "MEDIEN", "ournalist", "nsprechpartner", "médias", "rensa", "tampa",
        "ediów", "ediami", "pras", "Pras", "PRAS", "pr@", "СМИ", "ommunikation", "rzecznik", "newsroom",
    ),
    where=(pl.col("chars") <= LONGEST,),
)  # fmt: skip
def press_contact(doc: Doc) -> Iterator[Hit]:
    """Whom journalists may call: behind a press release, under its heading or with the desk's address.

    Why: the same under every release of a house, and for no reader.
    Keeps: other contacts, sentences about the press, what stands before or within the article.
    """
    lines = doc.stripped()
    prose: list[int] = []
    taken = -1
    for i in doc.woken:
        if i <= taken or i == 0 or not (last := block(lines, i)):
            continue
        prose = prose or sizes(lines)
        if sum(prose[:i]) >= max(ENOUGH, MOST * sum(prose)):
            taken = last
            yield Hit(doc.spans[i][0], doc.spans[last][1], "contact for the press", "")


def block(lines: list[str], i: int) -> int:
    """The last line of the contact that line i begins, 0 where it begins none."""
    line = lines[i]
    label = LABEL.match(line) if len(line) <= LONGEST else None
    if any(PURPOSE.search(near[-CARD:]) for near in (line, *lines[max(0, i - 3) : i])):
        return 0
    if label and label.end() < len(line):
        listed = any(CALLED.search(lines[n]) for n in (i - 1, i + 1) if n < len(lines) and not paragraph(lines[n]))
        return (
            i if REACH.search(line, label.end()) and not listed and not paragraph(line) and line[-1] not in ".!?" else 0
        )
    if not label:
        if len(line) <= LONGEST and DESK.search(line):
            return i if CARDED.match(line) and line[-1] not in ".!?" else 0
        return i if SPEAKER.fullmatch(line) and paragraph(lines[i - 1]) else 0
    last = i
    for n in range(i + 1, min(i + 1 + LINES, len(lines))):
        if len(lines[n]) > CARD or lines[n][-1] in "!?" or paragraph(lines[n]):
            break
        if PURPOSE.search(lines[n]) or len(SMALL.findall(lines[n])) > FEW:
            break
        if REACH.search(lines[n]):
            last = n
    return last if last > i or WAITS.search(line) else 0
