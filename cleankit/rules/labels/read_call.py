from collections.abc import Iterator

import polars as pl

from cleankit.lexicon import prefix
from cleankit.model import Doc, Hit, ends_sentence
from cleankit.patterns import pattern
from cleankit.rule import bad, ok, rule
from cleankit.rules.documents.frame_lines import paragraph

LEAST, MOST, LONGEST = 4, 30, 220
"""Words of the headline; characters of the line."""
# Verbs that call to another text, in languages where nobody is called so; others in capitals.
CALL = pattern(
    r"\W{0,3}(?:(?:Lea|Vea|Leer|Leia|Veja|Leggi|Guarda|Lisez|Czytaj|Zobacz|Przeczytaj|Oglądaj|LEA|VEA|LEE|MIRA|MIRE|LEER|VER|"
    r"LEIA|VEJA|LEGGI|GUARDA|LISEZ|LIRE|CZYTAJ|ZOBACZ|OGLĄDAJ|READ|WATCH|LISTEN|VIDEO|VÍDEO|VIDÉO|FOTOS|PHOTOS|GALLERY|"
    r"GALERÍA|GALERIA|EN FOTOS|EN VIDEO|EM FOTOS|PODCAST|LEES|BEKIJK|LIES|LESEN SIE|ЧИТАЙТЕ|СМОТРИТЕ)"
    r"(?: (?:aquí|acá|esto|AQUÍ|ACÁ|ESTO|aqui|AQUI|qui|QUI|ici|ICI|tutaj|HIER|HERE|NOW|THIS))?)\s?:\s*"
)
KINDS = ("read_also", "related")
# "Read also on the valley's site >> The bridge".
SITE = pattern(r"\s+(?:sur|on|auf|en|bei|at|su|op|na|em|in|no)\s+[^\s:>»]{2,30}\s?(?::|>{1,3}|»)\s*", ignore_case=True)
ADVICE = ("READ:", "WATCH:", "LISTEN:")
"""More than one of them: what the article recommends."""
SIGN = r"^[^\n]{2,70}(?::|>|»)"

RAIN = "Rain fell for hours on end in the valley, and nobody in the town went out before it was dark."

EXAMPLES = [
    bad(f"{RAIN}\n⟦Lea: El puente del valle se cierra mañana por obras⟧\n{RAIN}", f"{RAIN}\n{RAIN}", lang="es"),
    bad(f"{RAIN}\n⟦Lea aquí: El puente del valle se cierra mañana⟧", RAIN, lang="es"),
    bad(f"{RAIN}\n⟦VIDEO: The bridge of the valley is closed⟧", RAIN),
    bad(f"{RAIN}\n⟦LIRE AUSSI SUR VALLEE.FR >> Le pont de la vallée est fermé⟧", RAIN, lang="fr"),
    ok(f"VIDEO: The bridge of the valley is closed\n{RAIN}"),  # the headline of this one
    ok(f"{RAIN}\nVIDEO: The bridge of the valley is closed, and it will be so for years."),  # a sentence
    ok(f"{RAIN}\nVIDEO: The bridge"),  # a heading
    ok(f"{RAIN}\nRead: the book of the valley by Ann Lee"),  # what is recommended
    ok(f"{RAIN}\nREAD: The Book of the Valley, by Ann Lee\nWATCH: The Bridge of the Valley, tonight"),
    ok(f"{RAIN}\nLea se fue: el puente del valle se cierra mañana", lang="es"),  # a name
    ok(f"{RAIN}\nLee: I have never seen the bridge closed before"),  # who speaks
    ok(f"{RAIN}\nHe read it on a wall: the bridge of the valley is closed"),
]


@rule(
    "LBL39", "read-call", severity="warning", fix="safe", examples=EXAMPLES, scope="document", labels=KINDS, words=2,
    anchors=(
        "Lea", "Vea", "Lee", "Leia", "Veja", "Leggi", "Guarda", "Lisez", "zytaj", "Zobacz", "Ogl", "LEA", "VEA", "LEE",
        "MIR", "VER", "LEIA", "VEJA", "LEGGI", "GUARDA", "LISEZ", "LIRE", "CZYTAJ", "ZOBACZ", "OGL", "READ", "WATCH",
        "LISTEN", "VIDEO", "VÍDEO", "VIDÉO", "FOTOS", "PHOTOS", "GALLERY", "GALER", "PODCAST", "BEKIJK", "LIES",
        "LESEN", "ЧИТАЙТЕ", "СМОТРИТЕ",
    ),
    where=(pl.col("chars").is_between(15, LONGEST), pl.col("text").str.contains(SIGN)),
)  # fmt: skip
def read_call(doc: Doc) -> Iterator[Hit]:
    """A pointer to another article that calls with one word: "Lea: ...", "VIDEO: ...", or names the site.

    Why: the headline belongs to another article.
    Keeps: the article's own headline, sentences, headings, speakers of an interview, recommendations. The headline
    goes to ck_related.
    """
    told = -1
    for i in doc.woken:
        line = doc.line(i).strip()
        found = CALL.match(line)
        if not found:
            row = prefix(line, doc.lang, KINDS)
            found = SITE.match(line, row[0].end) if row and row[0].strong and " " in row[0].phrase else None
        if not found or ends_sentence(line, ".!?؟۔"):
            continue
        title = line[found.end() :].strip()
        if not LEAST <= len(title.split()) <= MOST or not (title[0].isupper() or title[0] in "¿¡\"“«„'‘"):
            continue
        if told < 0:
            told = next((n for n in range(len(doc.spans)) if paragraph(doc.line(n).strip())), len(doc.spans))
        if line.startswith(ADVICE) and sum(call in doc.text for call in ADVICE) > 1:
            continue
        if told < i and title not in (doc.title or ""):
            yield Hit(*doc.spans[i], "headline of another article", "", (("related", title),))
