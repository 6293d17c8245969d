"""What readers may need, whatever stands around it: addresses, hours, prices, quantities, corrections."""

import re

from cleankit.text.patterns import pattern

CONTACT = re.compile(r"[@\d](?:(?<=\w@)\w|(?<=\d)(?:[ ()/-]?\d){6})")
"""An address, a telephone number or an account: whoever wants to go to the festival needs it."""
TIMES = re.compile(
    r"\d\d?(?:[:.]\d\d)?\s?(?:uhr|h|a\.?m\.?|p\.?m\.?)?\s?(?:[-–—]|to|bis|à|alle|tot|do|until)\s?"
    r"\d\d?(?:[:.]\d\d\b|[:.]?\d*\s?(?:uhr|h|a\.?m|p\.?m)\b)",
    re.IGNORECASE,
)
DOORS = re.compile(
    r"\W*(?:opening (?:hours|times)|öffnungszeiten|horaires d.ouverture|horario|orari di apertura|openingstijden|"
    r"godziny otwarcia)\W*\w*\W*$",
    re.IGNORECASE,
)
AMOUNT = pattern(
    r"[\d½¼¾€$£¥₽₹](?:(?<=[€$£¥₽₹])|(?<=\d)(?:"
    r" ?(?:euros?|eur|usd|chf|pounds|pence|dollars?|francs?|franken|zł|kr|₺)(?!\p{L})|"
    r"[:.h]\d\d(?!\d|[./]\d)| ?(?:[ap]\.?m\b|uhr\b|heures\b)|"
    r"\d+[ -]\d{2,}[ -]\d{2,}|(?<!\d\d)\d?[-–:]\d{1,2}(?!\d))|"
    r"(?<=[\d½¼¾]) ?(?:g|kg|mg|kcal|kj|ml|cl|dl|l|el|tl|oz|lb|lbs|cups?|tbsps?|tsps?|tablespoons?|teaspoons?|"
    r"cuil\p{L}*|cucharad\p{L}*|gramm|grams?|grammes|gramos|liter|litres?|litros?|eggs?|eier|stück|prisen?|km|m|cm)(?!\p{L}))",
    ignore_case=True,
)
"""Prices, times of day, quantities, telephone numbers."""
NOTE = pattern(
    r"(?<!\p{L})(?:corrections?|clarifications?|editor.s note|korrektur|berichtigung|anm(?:erkung|\.) d\p{L}*|"
    r"rectificatif|correcc?ión|rettifica|correção|rectificatie|sprostowanie|исправление|تصحيح|اصلاحیه)(?!\p{L})|"
    r"^\W*(?:ingredients|zutaten|ingrédients|ingredientes|ingredienti|tickets?|eintritt)\W*$|"
    r"(?:call|tel|telefon|telephone|phone|hotline|tél)\W+(?:\p{L}+ )*\d",
    ignore_case=True,
)
"""What corrects the article, heads a recipe, comes before a telephone number."""
STEMS = (
    "corre", "clarif", "editor", "korrekt", "berichtig", "anm", "rectif", "rettif", "sprost", "исправ", "تصحيح",
    "اصلاح", "ingr", "zutat", "ticket", "eintritt", "call", "tel", "phone", "hotline", "tél",
)  # fmt: skip
"""One of these stands in each note."""
DAY = pattern(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?(?!\d)")
"""Not what is meant by these: most lines of a page bear a day."""
NUMBER = pattern(r"[\p{Nd}\p{Sc}]")
FEW = 5
"""Words of a line that may be the name of a section, if it has no number: "Tickets", "Corrections"."""


def hours(line: str) -> bool:
    """Whether a line says when doors are open.

    >>> hours("Tuesday to Friday, 10am-5pm"), hours("Opening hours"), hours("It opened at 10")
    (True, True, False)
    """
    return TIMES.search(line) is not None or DOORS.match(line) is not None


def value(bare: str) -> bool:
    """Whether a line without days says what something costs or how much of it is needed, when, or what was wrong."""
    if AMOUNT.search(bare):
        return True
    low = bare.lower()
    return any(stem in low for stem in STEMS) and NOTE.search(bare) is not None


def valued(line: str) -> bool:
    """Whether a line says what something costs or how much of it is needed, when it begins, or what was wrong.

    >>> valued("Admission: 58 €"), valued("Tickets"), valued("18 May 2019")
    (True, False, False)
    """
    if not NUMBER.search(line):
        return line.count(" ") >= FEW and value(line)
    bare = DAY.sub("", line)
    return (line.count(" ") >= FEW or NUMBER.search(bare) is not None) and value(bare)
