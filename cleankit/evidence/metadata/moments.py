"""How pages write a day and a time, and what they write beside them."""

from cleankit.evidence.metadata.agencies import AGENCIES
from cleankit.evidence.metadata.months import MONTHS, WEEKDAYS
from cleankit.evidence.metadata.places import PLACES
from cleankit.text.patterns import pattern

YEAR = r"\p{N}{4}\s?(?:هـ|ه|م|ق|ش|ء|г\.)?"
DAY = (
    rf"(?:\p{{N}}{{1,2}}(?:st|nd|rd|th|er|\.|º)?(?:\s|-|/)\s?(?:de |من )?(?:{MONTHS})(?:\s?/\s?(?:{MONTHS}))?"
    rf"\s?[,،-]?\s?(?:del? |سنة |عام )?{YEAR}|\b(?:{MONTHS})\s\p{{N}}{{1,2}}(?:st|nd|rd|th)?,?\s{YEAR}|"
    rf"\p{{N}}{{4}}\s?[-/.]\s?\p{{N}}{{1,2}}\s?[-/.]\s?\p{{N}}{{1,2}}|"
    rf"\p{{N}}{{1,2}}\s?[-/.]\s?\p{{N}}{{1,2}}\s?(?:[-/.]|,\s)\s?(?:{YEAR}|\p{{N}}{{2}}(?!\p{{N}})))"
)
DATE = pattern(rf"(?<!\p{{N}}[.:]?|(?<!:\p{{N}})\p{{N}}[–-]){DAY}(?!\p{{N}})", ignore_case=True)
"""A day, wherever it stands in a line."""
ZEROS = (
    "0\N{ARABIC-INDIC DIGIT ZERO}\N{EXTENDED ARABIC-INDIC DIGIT ZERO}\N{DEVANAGARI DIGIT ZERO}\N{BENGALI DIGIT ZERO}"
)
ZEROS += "\N{THAI DIGIT ZERO}\N{KHMER DIGIT ZERO}\N{MYANMAR DIGIT ZERO}\N{FULLWIDTH DIGIT ZERO}"
DIGITS = tuple(chr(ord(zero) + n) for zero in ZEROS for n in range(10))
"""One of these stands in every day."""
CLOCK = (
    r"(?:at|um|à|a las|às|alle|ore|saat|klo|في|الساعة|ساعت|в|@)?\s?\p{N}{1,2}[:.h٫](?P<minutes>\p{N}{2})(?!\p{N})"
    r"(?P<seconds>:\p{N}{2}(?:\.\p{N}+)?)?(?:\s?(?:[ap]\.?m\.?|ص|م|صباحا[ً]?|مساء[ً]?|Uhr|h))?"
    r"\s?(?:\(?(?P<zone>GMT|UTC|IST|PKT|EST|EDT|ET|CST|CDT|PST|PDT|CET|CEST|BST|AMT|МСК|TSİ|"
    r"توقيت \p{L}+|بتوقيت \p{L}+)\b\)?(?:\s?[+-]\p{N}{1,2}(?::?\p{N}{2})?)?)?"
)
TIME = pattern(rf"(?<![\p{{N}}.:/-]){CLOCK}", ignore_case=True)
PLAIN_CLOCK = CLOCK.replace("?P<minutes>", "?:").replace("?P<seconds>", "?:").replace("?P<zone>", "?:")
MARK = "\N{OBJECT REPLACEMENT CHARACTER}"
"""Stands for a day in what MOMENT and AGENCY match: to compile the pattern of a day once more takes 60 ms."""
PART = rf"(?:(?:{WEEKDAYS})\s?[,،:]?\s?)?{MARK}"
GAP = r"[\s,،|()«»·•–—ـ-]*"
MOMENT = pattern(
    rf"{GAP}(?:{PLAIN_CLOCK}{GAP})?{PART}(?:{GAP}(?:الموافق(?: ل)?[:\s]*)?{PART})?(?:{GAP}{PLAIN_CLOCK})?{GAP}",
    ignore_case=True,
)
SIGN = rf"[^\w{MARK}]"
AGENCY = pattern(
    rf"{SIGN}*(?:{PLACES}){SIGN}+{PART}\s?الموافق\s?{PART}{SIGN}*(?:{AGENCIES})?{SIGN}*|"
    rf"{SIGN}*(?:\p{{L}}+ ){{1,3}}{PART}\s?الموافق\s?{PART}{SIGN}*(?:{AGENCIES}){SIGN}*",
    ignore_case=True,
)
"""Where an agency wrote it, and when by two calendars."""

# What a page writes before the day: it was published then.
PUBLISHED = pattern(
    r"\W*(?:(?:first |last |zuletzt |dernière |ultima |última )?(?:posted|published|updated|modified|created|"
    r"veröffentlicht|veröffentlichung|veröffentlichungsdatum|aktualisiert|geändert|erstellt|publiée?|mise? à jour|"
    r"publicado|actualizado|atualizado|pubblicato|aggiornato|modifica|geplaatst|opublikowano|data publikacji|"
    r"aktualizacja|dodano|wydrukowano|опубликовано|обновлено|yayınlanma|güncelleme))\b",
    ignore_case=True,
)
BY = pattern(r"\b(?:by|von|par|por|door|przez|author|autor|redaktion)\b", ignore_case=True)
SIGNED = pattern(
    r"\W*(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]oor|[Pp]rzez)\s+(?:\p{Lu}[\p{L}.'’-]+\s*){2,4}\W*(?:(?:on|am|le|el|op)\s)?\W*"
)
"""Who wrote it, up to the day."""
READ = pattern(
    r"\b\d{1,3} ?(?:min(?:ute|uten|uti|utos|ut|uty|uuttia)?s?|words|comments?|kommentare?|views?|shares?)\b\.?"
    r"(?: (?:read|lesezeit|de lecture|de lectura|czytania|di lettura))?|\bleave a comment\b",
    ignore_case=True,
)
SMALL = pattern(
    r"\b(?:on|in|at|am|um|uhr|le|à|el|a las|em|às|il|alle|ore|op|om|da|dnia|o|w|в|h|last|modified|updated|no|"
    rf"[ap]\.?m)\b\.?|\b(?:{WEEKDAYS})(?!\p{{L}})",
    ignore_case=True,
)
"""Words that belong to the day and the time."""
WORD = pattern(r"[\p{L}\p{M}'’-]*\p{L}[\p{L}\p{M}'’-]*")
NUMBER = pattern(r"\p{N}+")
