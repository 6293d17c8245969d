from collections.abc import Iterator

import polars as pl

from cleankit.evidence.documents.paragraphs import paragraph
from cleankit.model import Doc, Hit
from cleankit.rule import bad, ok, rule
from cleankit.text.lines import STOPS, ends_sentence
from cleankit.text.patterns import pattern
from cleankit.words.labels import prefix

LEAST, MOST, LONGEST = 4, 30, 220
"""Words of the headline; characters of the line."""
# Verbs that call to another text, in languages where nobody is called so; others in capitals.
CALL = pattern(
    r"\W{0,3}(?P<call>(?:Lea|Vea|Leer|Leia|Veja|Leggi|Guarda|Lisez|Czytaj|Zobacz|Przeczytaj|Oglądaj|LEA|VEA|LEE|MIRA|MIRE|"
    r"LEER|VER|LEIA|VEJA|LEGGI|GUARDA|LISEZ|LIRE|CZYTAJ|ZOBACZ|OGLĄDAJ|READ|WATCH|LISTEN|VIDEO|VÍDEO|VIDÉO|FOTOS|PHOTOS|"
    r"GALLERY|GALERÍA|GALERIA|EN FOTOS|EN VIDEO|EM FOTOS|PODCAST|LEES|BEKIJK|LIES|LESEN SIE|ЧИТАЙТЕ|СМОТРИТЕ)"
    r"(?: (?:aquí|acá|esto|AQUÍ|ACÁ|ESTO|aqui|AQUI|qui|QUI|ici|ICI|tutaj|HIER|HERE|NOW|THIS))?)\s?:\s*"
)
SPOKEN = {"lea": "es", "vea": "es", "lee": "es", "mira": "es", "mire": "es", "ver": "es", "lies": "de", "lees": "nl"}
"""What is a name or another word elsewhere."""
# Another line with a word and a colon: a speaker, another sort of what is recommended, the truth beside the lies.
OTHER = pattern(
    r"\W{0,3}(?!(?i:fotos?|photos?|fuente|fonte|source|texto?|video|vídeo|por|update|credit|źródło|fot|tags?)\W)"
    r"\p{Lu}[\p{L}.’'-]{1,15}:\s+[¿¡\"“«„'‘]?\p{Lu}"
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
    ok(f"{RAIN}\nBOOK: The River by Ann Lee\nPODCAST: The Valley at Night, on all platforms"),  # sorts of things
    ok(f"{RAIN}\nLEE: Well, I think that we should all go —"),  # cut short by the next
    ok(f"{RAIN}\nLIES: The minister never sold the bridge"),  # another word
    ok(f"{RAIN}\nLEE: Yo creo que nadie quiere ir al río\nANA: Yo sí quiero ir", lang="es"),
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
    told, others = -1, None
    for i in doc.woken:
        line = doc.line(i).strip()
        found = CALL.match(line)
        if found and SPOKEN.get(found["call"].split()[0].lower(), doc.lang) != doc.lang:
            continue
        if found and others is None:
            others = any(OTHER.match(other) and not CALL.match(other) for other in doc.stripped())
        if found and others:
            continue
        if not found:
            row = prefix(line, doc.lang, KINDS)
            found = SITE.match(line, row[0].end) if row and row[0].strong and " " in row[0].phrase else None
        if not found or ends_sentence(line, STOPS) or line[-1] in "—–-":
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
