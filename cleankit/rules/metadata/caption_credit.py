from collections.abc import Iterator

from cleankit.model import Hit, Line
from cleankit.patterns import pattern
from cleankit.rule import bad, ok, rule

LABELS = (
    "Foto", "Fotos", "Fotocredit", "Bild", "Bilder", "Titelbild", "Beitragsbild", "Symbolbild", "Archivbild", "Grafik",
    "Bildquelle", "Bildnachweis", "Photo", "Photos", "Photograph", "Photographer", "Photo credit", "Image",
    "Image credit", "Picture", "Credit", "Crédit", "Crédits", "Crédit photo", "Crédits photo", "Imagen", "Imagem",
    "Fotografía", "Fot.", "Fotó", "Beeld", "Фото", "Fotoğraf", "صورة", "تصوير", "عکس",
)  # fmt: skip
SIGNS = ("©", "(c) ", "(C) ")
LONGEST = 130
WORDS, SMALL = 10, 2
"""Words of a credit, and of these such as begin with a small letter: "picture alliance" is an agency."""
LABEL = "|".join(label.replace(".", r"\.") for label in sorted(LABELS, key=len, reverse=True))
OWN = rf"(?:(?<!\p{{L}})(?:{LABEL}|Copyrights?|COPYRIGHT)\W{{0,2}})?"
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
VIA = frozenset("via for für and und the von par por privat imago dpa archiv picture alliance".split())

EXAMPLES = [
    bad("⟦© Anna Hill / Valley Pictures⟧", ""),
    bad("⟦(© Anna Hill)⟧", ""),
    bad("The bridge in the morning⟦ © Anna Hill⟧", "The bridge in the morning"),
    bad("The bridge in the morning.⟦ Photo: Anna Hill⟧", "The bridge in the morning."),
    bad("Die Brücke am Morgen⟦ (Foto: A. Hill, 15.01.2022)⟧", "Die Brücke am Morgen", lang="de"),
    bad("Le pont au matin.⟦ Crédit photo : Anna Hill⟧", "Le pont au matin.", lang="fr"),
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
    if few and not TELLS.search(name) and (found["sign"] or not SHOWS.search(name)):
        yield Hit(found.start(), found.end("end"), f"credit {name!r}", "", (("credits", name),))
