from collections.abc import Iterator

import polars as pl

from cleankit.model import Doc, Hit
from cleankit.patterns import pattern
from cleankit.rule import bad, ok, rule
from cleankit.rules.documents.frame_lines import paragraph

LEAST, LONGEST, ENOUGH, MOST = 30, 700, 400, 0.7
"""Characters of a note; of paragraphs before it, and their share of all but it."""
TITLE = r"(?:(?:Dr|Prof|Professor|Mag|Ing|Dipl)\b\.?(?:-\p{L}+\.?)?(?: \p{Ll}{1,3}\.)* )*"
PART = r"(?:\p{Lu}[\p{L}'’.-]+|\p{Lu}\.?)"
NAMES = rf"{PART}(?: (?:(?:de|da|di|du|del|der|dos|van|von|bin|al|la|le|el|ter|ten|zu) ){{0,2}}{PART}){{1,3}}"
IS = (
    r"is|was|has been|has worked|works|covers|writes|wrote|reports|serves|teaches|joined|edits|leads|hosts|"
    r"ist|war|arbeitet|schreibt|berichtet|leitet|studierte|studiert|lehrt|forscht|lebt|beschäftigt sich|"
    r"est|était|travaille|écrit|enseigne|dirige|es|fue|trabaja|escribe|dirige|enseña|è|lavora|scrive|insegna|"
    r"é|foi|trabalha|escreve|ensina|werkt|schrijft|doceert|jest|pisze|pracuje|працює|работает|пишет"
)
ROLE = pattern(
    r"(?<!\p{L})(?:(?:co-?|ex-?|vice-?|chief |senior |staff |freelance |associate |assistant |deputy |managing )*"
    r"(?:writer|reporter|editor|journalist|correspondent|author|columnist|contributor|blogger|photographer|lecturer|"
    r"professor|fellow|analyst|researcher|historian|novelist|scholar|intern|podcaster|founder|economist|lawyer|attorney|developer|strategist|consultant)|"
    r"(?:chef|online-|musik|sport|wirtschafts|politik)?(?:redakteur|journalist|autor|korrespondent|volontär|blogger|"
    r"fotograf|professor|dozent|publizist|historiker|kolumnist|mitarbeiter|gründer|reporter|schriftsteller|mathematiker|ökonom|rechtsanwalt|anwalt|direktor|\p{L}*wissenschaftler)(?:in)?|"
    r"ressortleiter(?:in)?|ressort|redaktion|rédact(?:eur|rice)|journaliste|auteure?|chroniqueu(?:r|se)|enseignante?|"
    r"périodiste|periodista|escritora?|autora?|profesora?|redactora?|columnista|giornalista|scrittore|scrittrice|"
    r"autore|autrice|docente|jornalista|escritora?|professora?|redatora?|colunista|schrijver|hoogleraar|redacteur|"
    r"dziennikar(?:z|ka)|redaktor(?:ka)?|publicyst(?:a|ka)|autorka|журналист(?:ка)?|автор|редактор|корреспондент|"
    r"обозреватель|профессор)s?(?!\p{L})",
    ignore_case=True,
)
STEMS = (
    "writer", "eporter", "ditor", "ournalist", "orrespondent", "uthor", "olumnist", "ontributor", "logger",
    "hotographer", "ecturer", "rofess", "ellow", "nalyst", "esearcher", "istorian", "ovelist", "cholar", "intern ",
    "odcaster", "ounder", "conomist", "awyer", "ttorney", "eveloper", "trategist", "onsultant", "edakt", "utor",
    "orrespondent", "olontär", "otograf", "ozent", "ublizist", "istoriker", "olumnist", "itarbeiter", "ründer",
    "chriftsteller", "athematiker", "konom", "anwalt", "irektor", "issenschaftler", "essort", "édact", "uteur",
    "hroniqueu", "nseignant", "eriodist", "scrit", "edact", "iornalist", "ocente", "ornalist", "edator", "olunist",
    "chrijver", "oogleraar", "ziennikar", "ublicyst", "урналист", "втор", "едактор", "орреспондент", "бозревател",
    "рофессор",
)  # fmt: skip
"""What wakes the rule: one of these stands in each trade."""
NOTE = pattern(rf"\W{{0,4}}(?:About (?:the author|me):? )?{TITLE}(?P<name>{NAMES}),? (?:[^.,]{{2,60}}, )?(?:{IS})\b")
THE = frozenset(
    "The This That These His Her Its A An Der Die Das Ein Eine Le La Les Un Une El Los Las Il Lo O Os De Het".split()
)
LANGS = {"en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "und"}

RAIN = "the rain fell for hours on end, and nobody in the town went out of the house before it was dark."
STORY = "\n".join(f"On day {n} {RAIN}" for n in range(5))

EXAMPLES = [
    bad(f"{STORY}\n⟦Ann Lee is a senior writer for the Valley Paper.⟧", STORY),
    bad(f"By Ann Lee\n{STORY}\n⟦Ann Lee covers rivers for the paper, where she is an editor.⟧", f"By Ann Lee\n{STORY}"),
    bad(f"{STORY}\n⟦Dr. Anna van Dam ist Autorin und lebt im Tal.⟧", STORY, lang="de"),
    ok(f"{STORY} Lee, he said.\nAnn Lee is a senior writer for the Valley Paper."),  # the story names her
    ok(f"{STORY}\nAnn Lee is a good swimmer, and she was not afraid of the river."),  # no trade
    ok(f"Ann Lee is a senior writer for the Valley Paper.\n{STORY}"),  # the story is about her
    ok(f"{STORY}\nAnn Lee is a writer, and she saw it.\n{STORY.replace('day', 'night')}"),  # in the middle
    ok(f"{STORY}\nThe Valley Paper is the work of one editor."),  # nobody
]


@rule(
    "META15", "author-note", severity="warning", fix="safe", examples=EXAMPLES, scope="document", langs=LANGS,
    anchors=STEMS, where=(pl.col("chars").is_between(LEAST, LONGEST),),
)  # fmt: skip
def author_note(doc: Doc) -> Iterator[Hit]:
    """A note behind the article that says who wrote it.

    Why: a fact about the article, the same under all that the author wrote.
    Keeps: people whom the article names elsewhere, and those without a trade of writers or scholars. The note goes to
    ck_byline.
    """
    count = len(doc.spans)
    for i in doc.woken:
        line = doc.line(i)
        if i == 0 or not LEAST <= len(line) <= LONGEST or not (found := NOTE.match(line)):
            continue
        names = found["name"].split()
        if names[0] in THE or not any(stem in line for stem in STEMS):
            continue
        if not ROLE.search(line, found.end("name"), found.end() + 160):
            continue
        sizes = [end - start if paragraph(doc.line(n).strip()) else 0 for n, (start, end) in enumerate(doc.spans)]
        told = any(names[-1] in doc.line(n) for n in range(count) if n != i and sizes[n])
        if not told and sum(sizes[:i]) >= max(ENOUGH, MOST * (sum(sizes) - sizes[i])):
            yield Hit(*doc.spans[i], f"note about the author {found['name']!r}", "", (("byline", line.strip()),))
