from collections.abc import Iterator

from cleankit.evidence.documents.page_words import page_words
from cleankit.evidence.metadata.caption_words import AGENCY, HOUSE, LABELS, PERSON, PLAIN
from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule
from cleankit.text.patterns import pattern

SIGNS = ("©", "(c) ", "(C) ")
LONGEST = 130
WORDS, SMALL = 10, 2
"""Words of a credit, and of these such as begin with a small letter: "picture alliance" is an agency."""
LABEL = "|".join(label.replace(".", r"\.") for label in sorted(LABELS, key=len, reverse=True))
OWN = rf"(?:(?<!\p{{L}})(?:{LABEL})\W{{0,2}})?"
CREDIT = pattern(
    rf"(?P<sign>^\W*{OWN}©|(?<=\S)\s*[(\[]?{OWN}©|(?<=[.!?…][\"”»)]?)\s+\([cC]\)(?= ))?"
    rf"(?(sign)|(?:(?<=[.!?…][\"”»)]?)\s+[(\[]?|(?<=\S)\s*[(\[])(?:{LABEL}) ?:)\s*"
    r"(?P<name>[^\n:!?؟]{2,90}?)(?P<end>[)\]]?\.?)(?:\s+[A-Z]{2,4}(?:/[A-Z]{2,4})+)?\s*$"
)
SMALL_WORD = pattern(r"(?<![\p{L}./@-])\p{Ll}{3,}")
TELLS = pattern(
    r"(?<!\p{L})(?:\p{Ll}+(?:ed|te|ten)|is|was|are|were|will|ist|war|hat|sind|est|es|è|zeigt|shows|und die)(?!\p{L})"
)
SHOWS = pattern(r"^(?:An?|The|Eine?|Der|Die|Das|Une?|Le|La|Les|El|Los|Las|Il|O|Os)\s|[“”„\"«»]")
"""A caption behind the word: what the picture shows."""
FOOTER = pattern(
    r"(?:19|20)\d\d|rights|rechte|derechos|droits|diritti|direitos|prawa|copy(?:right|left)|gmbh|impressum|privacy|"
    r"datenschutz|terms|(?<!\p{L})(?:ag|inc|ltd|llc|kg|verlag|corp|company|media|the|our|your)(?!\p{L})",
    ignore_case=True,
)
"""Behind the sign: the page's own, which other rules take with all of its line."""
COPY = pattern(r"copy(?:right|left)\W*$", ignore_case=True)
LISTED = pattern(r"(?<![\p{L}(])\([ab]\)", ignore_case=True)
VIA = frozenset("via for für and und the von par por privat imago dpa archiv picture alliance".split())

EXAMPLES = [
    bad("⟦© Anna Hill / Valley Pictures⟧", ""),
    bad("⟦(© Anna Hill)⟧", ""),
    bad("The bridge in the morning⟦ © Anna Hill⟧", "The bridge in the morning"),
    bad("The bridge in the morning.⟦ Photo: Anna Hill⟧", "The bridge in the morning."),
    bad("Die Brücke am Morgen⟦ (Foto: A. Hill, 15.01.2022)⟧", "Die Brücke am Morgen", lang="de"),
    bad("Le pont au matin.⟦ Crédit photo : Anna Hill⟧", "Le pont au matin.", lang="fr"),
    bad("The bridge.⟦ (c) Anna Hill⟧", "The bridge."),
    bad("Die Brücke ist im Winter zu.⟦ © Talblatt⟧", "Die Brücke ist im Winter zu.", lang="de"),
    bad("⟦© Talblatt⟧", "", lang="de"),
    bad("La puente se cierra mañana.⟦ Foto: VP⟧", "La puente se cierra mañana.", lang="es"),
    ok("What he left was one line. Picture: Imperfect"),  # one word: a title, a place, a player
    ok("Best of show. Photo: River at Dawn"),
    ok("The battery, he said, was dead. Credit: Karlsson"),
    ok("Das Kunstwerk heißt so. Bild: Nachtwache", lang="de"),
    ok("It has (a) lamps, (b) wires etc. (c) Dry Cells"),  # an enumeration
    ok("Terms Cookies Jobs © Anna Hill", taken_by="licence-line"),  # a footer: other rules take all of it
    ok("© 2026 Anna Hill", taken_by="licence-line"),
    ok("© Valley Radio GmbH", taken_by="licence-line"),
    ok("They draw the sign © on a wall where it was raining and waited for the sun\nRain\nRain\nRain\nRain"),
    ok("It was a long night. Photo: the river as it was before the rain came down"),  # a caption
    ok("It was a long night. Photo: A scene from the film"),  # another one
    bad("It was a long night.⟦ Photo: Anna Hill⟧ AH/PA", "It was a long night. AH/PA"),  # a signature has its own rule
    ok("The bill has (a) a title, (b) a text and (c) Names"),  # an enumeration
    ok("Photo: Anna Hill", taken_by="photo-credit"),  # alone: another rule
    ok("He asked for a photo (photo in hand) and left."),
]


@rule(
    "META16", "caption-credit", severity="warning", fix="safe", examples=EXAMPLES,
    anchors=(*SIGNS, *(f"{label}{colon}" for label in LABELS for colon in (":", " :"))),
)  # fmt: skip
def caption_credit(line: Line) -> Iterator[Hit]:
    """Who made a picture: behind its caption, or a line that bears the sign ©.

    Why: the picture is gone, its credit is no part of the article.
    Keeps: the caption, and what the sign or the word "photo" stands before that tells something. The credit goes to
    ck_credits.
    """
    text = line.text
    found = CREDIT.search(text, max(0, len(text) - LONGEST - 30))
    if not found:
        return
    name = found["name"].strip()
    small = [word for word in SMALL_WORD.findall(name) if word not in VIA]
    few = len(name.split()) <= WORDS and len(small) <= (SMALL if found["sign"] else 0)
    begin, sign = found.start(), found["sign"]
    held = (PLAIN if sign and "©" in sign else HOUSE).fullmatch(name)
    if not few or TELLS.search(name) or not (held or AGENCY.search(name) or PERSON.search(name)):
        return
    if sign and (FOOTER.search(name) or COPY.search(text, 0, begin) or page_words(text[:begin])):
        return
    if sign and "©" not in sign and LISTED.search(text, 0, begin):
        return
    if sign or not SHOWS.search(name):
        yield Hit(begin, found.end("end"), f"credit {name!r}", "", (("credits", name),))
