from collections.abc import Iterator

from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule
from cleankit.text.patterns import pattern

TAIL = pattern(
    r"\s*[\[(|–-]?\s*(?:(?:PDF|DOCX?|XLSX?|ODT|PPTX?|ZIP|EPUB|CSV|MP3|MP4)\b(?:-(?:Datei|Dokument|File))?[\s|"
    r",:;/([–-]{0,4}|"
    r"(?:Download|Herunterladen|Télécharger|Descargar|Pobierz|Scarica|Baixar|Скачать)\s*(?:PDF)?\s*[\[(])"
    r"(?:ca\.\s?)?\p{N}+(?:[.,]\p{N}+)?\s?(?:[KMG]i?B|kB|[KM]o|[КМ]Б|Bytes)\b"
    r"[\s|,)\]–-]*(?:(?:Datei ist )?(?:nicht )?barrierefrei|\p{N}+ (?:Seiten|pages|páginas)|(?:öffnet|"
    r"opens)[^.]{0,40})?"
    r"[\s)\]]*$"
)
PART = pattern(
    r"(?<!\p{L})(?:a|an|the|as|of|in|als|eine?[mnrs]?|das|die|der|im|un|une|le|como|em|en|una|come|jako)$",
    ignore_case=True,
)
"""A word that the type of the file belongs to: a sentence."""
NEAR = 120
"""Characters at the end of a line that are looked at."""
SIZES = ("KB", "MB", "GB", "kB", "KiB", "MiB", " Ko", " Mo", "КБ", "МБ", "Bytes")

EXAMPLES = [
    bad(
        "Letter of the council, May 2021⟦ PDF | 38 KB | Datei ist nicht barrierefrei⟧",
        "Letter of the council, May 2021",
    ),
    bad("Map of the valley⟦ (PDF, 1.2 MB)⟧", "Map of the valley"),
    bad("Rain and other news⟦ Download (123 KB)⟧", "Rain and other news"),
    bad("⟦PDF 3 MB⟧", ""),
    ok("The letter is a PDF of 38 KB"),  # more than type and size
    ok("The map comes as a ZIP (12 MB)"),  # a sentence, if one without a period
    ok("The phone has room for 128 GB"),  # no type
    ok("The map was sent as a file (PDF, 3 MB)."),  # a sentence
    ok("PDF 3 MB are enough for it, he wrote"),  # not at the end
]


@rule("LBL36", "file-tail", severity="warning", fix="safe", examples=EXAMPLES, anchors=SIZES)
def file_tail(line: Line) -> Iterator[Hit]:
    """The type and the size of a file that a link leads to, behind its title.

    Why: there is nothing to download in a text.
    Keeps: sizes without a type, and whatever a sentence says of a file.
    """
    text = line.text
    found = TAIL.search(text, max(0, len(text) - NEAR))
    if found and not PART.search(text, max(0, found.start() - 12), found.start()):
        yield Hit(found.start(), len(text), "a file behind a link", "")
