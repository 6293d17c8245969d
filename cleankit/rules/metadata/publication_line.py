from collections.abc import Iterator

import polars as pl

from cleankit.model import Doc, Hit
from cleankit.patterns import pattern
from cleankit.rule import bad, ok, rule
from cleankit.rules.documents.frame_lines import paragraph

TOP, LONGEST, ENOUGH, LEFT = 10, 110, 300, 4
"""Lines before the first paragraph; characters of the line, of the paragraphs behind it; words besides the day."""
MONTH = (
    r"(?:jan|feb|febr|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|"
    r"september|october|november|december|januar|jänner|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|"
    r"mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|"
    r"agosto|septiembre|setiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|"
    r"ottobre|dicembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|januari|februari|"
    r"maart|mei|augustus|december|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|"
    r"listopada|grudnia|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|ocak|şubat|"
    r"mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık)\b\.?"
)
DATE = pattern(
    rf"(?<![\d–-])(?:\d{{1,2}}(?:\.|st|nd|rd|th|er|º)?[ -](?:de )?{MONTH},?[ -](?:de |del )?(?:19|20)\d\d|"
    rf"{MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? (?:19|20)\d\d|"
    r"\d{1,2}[./-]\d{1,2}(?:[./-]|, )(?:(?:19|20)\d\d|\d\d)|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2})(?!\d)",
    ignore_case=True,
)
REST = pattern(
    r"\d{1,2}[:.]\d\d(?::\d\d)?(?: ?[ap]\.?m\b\.?)?|"
    r"\b\d{1,3} ?(?:min(?:ute|uten|uti|utos|ut|uty|uuttia)?s?|words|comments?|kommentare?|views?|shares?)\b"
    r"(?: (?:read|lesezeit|de lecture|de lectura|czytania|di lettura))?|"
    r"\b(?:posted|published|updated|last|modified|created|written|filed|on|in|at|by|from|um|uhr|am|von|veröffentlicht|"
    r"veröffentlichung|veröffentlichungsdatum|aktualisiert|erstellt|stand|datum|zuletzt|geändert|publié|publiée|le|par|"
    r"mis|à|jour|publicado|el|por|actualizado|atualizado|em|às|pubblicato|il|da|ultima|modifica|aggiornato|geplaatst|op|"
    r"door|opublikowano|data|publikacji|aktualizacja|опубликовано|yayınlanma|güncelleme|date|a las|h|gmt|utc|e[sd]t|"
    r"p[sd]t|c[sde]?t|bst|cest|ist|mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|monday|tuesday|wednesday|thursday|"
    r"friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|"
    r"vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|"
    r"venerdì|sabato|domenica|no|leave a comment|autor|author|redaktion|redaction)\b",
    ignore_case=True,
)
WORD = pattern(r"[\p{L}\p{M}'’-]+")
PLACE = pattern(r"\W*[^\W\d]+(?: [^\W\d]+)?,\s[^,|]*$")

RAIN = "the rain fell for hours on end, and nobody in the town went out of the house before it was dark."
STORY = "\n".join(f"On some day or other {RAIN[n:]}" for n in (0, 4, 9, 13))

EXAMPLES = [
    bad(f"⟦12 March 2026⟧\n{STORY}", STORY),
    bad(
        f"Rain in the valley\n⟦Posted on March 12, 2026 by Ann Lee | 4 min read⟧\n{STORY}",
        f"Rain in the valley\n{STORY}",
    ),
    bad(f"⟦Donnerstag, 12. März 2026, 15:40 Uhr⟧\n{STORY}", STORY, lang="de"),
    ok(f"12 March 2026\n{STORY}\n13 March 2026\nThe sun came out at last."),  # a diary
    ok(f"Marlow, 3-5 March 2026\n{STORY}"),  # the days of the meeting
    ok(f"Marlow, 12 March 2026\n{STORY}"),  # where the letter was written
    ok(f"What the rain of 12 March 2026 left in the valley\n{STORY}"),  # a title
    ok(f"{STORY}\n12 March 2026"),  # behind the article: the day of an event, perhaps
    ok("12 March 2026\nRain"),  # no article
]


@rule(
    "META17", "publication-line", severity="warning", fix="safe", examples=EXAMPLES, scope="document",
    where=(pl.col("chars") <= LONGEST, pl.col("text").str.contains(r"\d\d")),
)  # fmt: skip
def publication_line(doc: Doc) -> Iterator[Hit]:
    """The line before the article with the day of its publication, and whoever wrote it.

    Why: a fact about the article, not a part of it.
    Keeps: titles that name a day, days inside the article and behind it, and those that head a diary. The line goes to
    ck_published.
    """
    dated = [i for i in doc.woken if len(doc.line(i)) <= LONGEST and DATE.search(doc.line(i)) and _plain(doc.line(i))]
    if not dated or dated[0] >= TOP:
        return
    sizes = [end - start if paragraph(doc.line(i).strip()) else 0 for i, (start, end) in enumerate(doc.spans)]
    first = next((i for i, size in enumerate(sizes) if size), 0)
    top = [i for i in dated if i < first]
    if not top or len(top) < len(dated) or len(top) > 2 or sum(sizes) < ENOUGH:
        return
    for i in top:
        yield Hit(*doc.spans[i], "day of publication", "", (("published", doc.line(i).strip()),))


def _plain(line: str) -> bool:
    """Whether little but a date stands in the line, and a name or a section."""
    left = WORD.findall(REST.sub(" ", DATE.sub(" ", line)))
    if left and PLACE.match(line):
        return False
    return len(left) <= LEFT and not any(word.islower() for word in left) and line.rstrip()[-1:] not in ".!?"
