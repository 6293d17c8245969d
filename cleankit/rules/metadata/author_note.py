from collections.abc import Iterator

import polars as pl

from cleankit.evidence.documents.division import is_behind
from cleankit.evidence.documents.paragraphs import sizes
from cleankit.evidence.documents.stamps import stamped
from cleankit.evidence.labels.told import TELLS
from cleankit.evidence.metadata.author_words import LABEL, NOTE, ROLE, SINGLE, STEMS, THE
from cleankit.evidence.metadata.event_words import EVENT
from cleankit.evidence.metadata.life_words import AT, BOOK, OPINES, WORKS, told_of
from cleankit.model import Doc, Hit
from cleankit.rule import bad, ok, rule

LEAST, LONGEST, ENOUGH, MOST = 30, 700, 400, 0.7
"""Characters of a note; of paragraphs before it, and their share of all but it."""
FIRST = 120
"""Characters within which a first name alone works for somebody."""
LANGS = {"en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "und"}

RAIN = "the rain fell for hours on end, and nobody in the town went out of the house before it was dark."
STORY = "\n".join(f"On day {n} {RAIN}" for n in range(5))

EXAMPLES = [
    bad(f"{STORY}\n⟦Ann Lee is a senior writer for the Valley Paper.⟧", STORY),
    bad(f"By Ann Lee\n{STORY}\n⟦Ann Lee covers rivers for the paper, where she is an editor.⟧", f"By Ann Lee\n{STORY}"),
    bad(f"{STORY}\n⟦Dr. Anna van Dam ist Autorin und lebt im Tal.⟧", STORY, lang="de"),
    bad(f"{STORY} See war da.\n⟦AUTOR Dr. Anna See ist Anwältin im Tal.⟧", f"{STORY} See war da.", lang="de"),
    bad(
        f"By Ann Lee The rain fell.\n{STORY}\n⟦Ann Lee is a professor at the Valley Paper.⟧",
        f"By Ann Lee The rain fell.\n{STORY}",
    ),
    ok(f"By Ann Lee was the letter.\n{STORY}\nAnn Lee is a writer of the valley."),  # told of
    bad(f"{STORY}\n⟦Ann is a reporter covering rivers for the Valley Paper.⟧", STORY),
    bad(f"{STORY}\n⟦Anna ist seit 2023 Redakteurin bei der Talpost.⟧", STORY, lang="de"),
    bad(f"{STORY}\n⟦Anna See (Jahrgang 1962) schreibt für die Talpost, als Autorin und Kritikerin.⟧", STORY, lang="de"),
    ok(f"{STORY}\nAnna See (54) ist Professorin im Tal, und war nicht dabei.", lang="de"),  # her age
    ok(f"{STORY}\nAnn is a reporter, and nobody in the town is not."),  # for nobody
    ok(f"{STORY}\nEverybody is a reporter for the Valley Paper in those days."),  # no name
    ok(f"Ann saw the river rise.\n{STORY}\nAnn is a reporter for the Valley Paper."),  # told of
    ok(f"{STORY}\nAUTOR\nAnna See ist Anwältin im Tal.", lang="de"),
    ok(f"{STORY} Lee, he said.\nAnn Lee is a senior writer for the Valley Paper."),  # the story names her
    ok(f"{STORY}\nAnn Lee is a good swimmer, and she was not afraid of the river."),  # no trade
    ok(f"Ann Lee is a senior writer for the Valley Paper.\n{STORY}"),  # the story is about her
    ok(f"{STORY}\nAnn Lee is a writer, and she saw it.\n{STORY.replace('day', 'night')}"),  # in the middle
    bad(f"About Ann Lee\n{STORY}\n⟦Ann Lee is an editor at the Valley Paper.⟧", f"About Ann Lee\n{STORY}"),
    ok(f"Ann Lee falls into the river\n{STORY}\nAnn Lee is a writer of the valley."),  # a headline tells of her
    ok(f"{STORY}\nReal Mudford is the favourite, and an analyst of the league is sure of it."),  # another's trade
    ok(f"{STORY}\nReal Mudford is a club of the valley, and no reporter was let in."),  # behind another noun
    ok(f"{STORY}\nMud Bank is an analyst favourite, and the best one of the valley."),  # "favourite" is the noun
    ok(f"{STORY}\nAnn Lee was a journalist of the valley, shot dead at the bridge."),  # she was
    ok(f"{STORY}\nAnn Lee is a journalist, and she said that it was not over."),  # she tells
    ok(f"{STORY}\nAnn Lee is a professor of law who was charged with fraud in the spring."),  # what befell her
    ok(f"{STORY}\nAnn Lee, 54, is a professor of law in the capital of the valley."),  # her age
    ok(f"{STORY}\nAnn Lee is the author of the novel that the film is made from."),  # her book
    ok(f"{STORY}\nAna Lago es el autor de la novela que se lee en el valle.", lang="es"),
    ok(f"{STORY}\nAnna See ist neue Direktorin des Hauses und leitet es mit dem Redakteur.", lang="de"),
    ok(f"{STORY}\n8 July 2012\nAnn Lee is a journalist, and this is her list.\nOn day 9 {RAIN}"),  # begins a post
    ok(f"{STORY}\nAnn Lee, an old journalist, writes about what she wants for the valley."),  # before the verb
    bad(f"{STORY}\n⟦Ann Lee teaches law at Valley University.⟧", STORY),
    ok(f"{STORY}\nAnn Lee is a professor of law. She thinks that the water is not safe."),  # what she thinks
    ok(f"{STORY}\nAnn Lee is a journalist in prison since the spring."),  # where she is
    ok(f"{STORY}\nAnna See ist Autorin des offenen Briefs aus dem Tal.", lang="de"),  # what she wrote
    ok(f"{STORY}\nAnn Lee teaches everybody in the town how to swim."),  # at no school
    ok(f"{STORY}\nAnna See ist seit 2023 Professorin im Tal und hält am Freitag den Festvortrag.", lang="de"),
    ok(f"{STORY}\nAUTHOR Ann Lee, a nurse, reads at the festival."),  # readers can see her
    ok(f"{STORY}\nThe Valley Paper is the work of one editor."),  # nobody
]


@rule(
    "META15", "author-note", severity="warning", fix="safe", examples=EXAMPLES, scope="document", langs=LANGS,
    anchors=(*STEMS, "AUT"), where=(pl.col("chars").is_between(LEAST, LONGEST),),
)  # fmt: skip
def author_note(doc: Doc) -> Iterator[Hit]:
    """A note behind the article that says who wrote it.

    Why: a fact about the article, the same under all that the author wrote.
    Keeps: people whom the article or its title names elsewhere, those without a trade of writers or scholars, those who
    were or said something or whom something befell, the first line of another post. The note goes to ck_byline.
    """
    lines = doc.stripped()
    prose: list[int] = []
    for i in doc.woken:
        line = doc.line(i)
        label = LABEL.match(line)
        if (
            i == 0
            or not LEAST <= len(line) <= LONGEST
            or not (found := label or NOTE.match(line) or SINGLE.match(line))
        ):
            continue
        name = found["name"]
        if name.split()[0] in THE or not (label or any(stem in line for stem in STEMS)):
            continue
        if " " not in name and not WORKS.search(line, 0, FIRST):
            continue
        if not (label or ROLE.match(line, found.end()) or AT.match(line, found.end())):
            continue
        if any(told.search(line) for told in (TELLS, BOOK, OPINES, EVENT)):
            continue
        prose = prose or sizes(lines)
        told = not label and told_of(name, doc.title, lines[:i] + lines[i + 1 :])
        heads = i + 1 < len(lines) and prose[i + 1] and not prose[i - 1] and stamped(lines[i - 1])
        if not told and not heads and is_behind(prose, i, ENOUGH, MOST):
            yield Hit(*doc.spans[i], f"note about the author {name!r}", "", (("byline", line.strip()),))
