"""How papers of the Arabic script name whoever wrote, translated or photographed, with no colon or any other mark."""

from typing import NamedTuple

from cleankit.evidence.metadata.agencies import KNOWN
from cleankit.evidence.metadata.given_names import is_name
from cleankit.text.patterns import pattern

LONGEST = 70
ROLE = (
    r"(?:بقلم|كتبت?|كتبها|كتبه|إعداد|اعداد|تحرير|ترجمة|حوار|تقرير|تحقيق|متابعة|تغطية|تصوير|صور|عدسة|رصد|إنجاز|أعده|"
    r"أعدته|أعدها|حاوره|حاورته|حاورها|حاورتها|أجرى الحوار|أجرت الحوار|أجراه|أجرته|مراسلنا|مراسلتنا|الكاتبة?|"
    r"نشر بواسطة|بواسطة|"
    r"گزارش از|گزارش|گزارشگر|نویسنده|نگارنده|خبرنگار|به قلم|مترجم|ترجمه از|ترجمه|تنظیم|تهیه و تنظیم|تهیه.?کننده|"
    r"گفت.?و ?گو از|گفت.?و ?گو|گفتگو از|گفتگو|مصاحبه کننده|مصاحبه|یادداشت از|یادداشت|دبیر خبر|دبیر|عکاس|عکس از|عکس|"
    r"تحریر|رپورٹر|رپورٹ|مصنف|ترجمہ|انٹرویو|کالم نگار|از|نووسینی|نووسەر|ئامادەکردنی|وەرگێڕانی|پەیامنێر|ڕاپۆرت|ن|ئا|"
    r"(?:سرویس|گروه) \p{L}+|لە \p{L}+ەوە|لیکوال|لیکونکی|راپور|ژباړه|ژباړن)"
)
MARKS = r"\s?[:/|–—ـ-]\s?"
CLAUSE = pattern(rf"\W*(?P<role>{ROLE}(?:\s?و\s?{ROLE})?)(?P<mark>{MARKS}|\s)(?P<name>[^:/|–—ـ-]+?)\s*[:.]?\s*")
PARTS = pattern(r"\s[|–—ـ-]\s?|\s?[|–—]\s|\s?/\s?(?=\p{L}+\s?:)|،\s?(?=\p{L}+\s?:)|(?<=\p{L})[-–—](?=\s?\p{L})")
"""Between two clauses, or a name and the place or paper."""
EDITOR = pattern(r"\W*كتبت?\s?[-–—/:]?\s?(?:ال)?محررة? (?!أن|إن)\p{L}+(?: \p{L}+){0,2}\s?:?\s*")
SEVERAL = pattern(r"\s?[،,]\s?|\s+و\s?(?=\p{L}{3})|\sاور\s")
PLACE = pattern(
    r"(?:\p{L}[\p{L}\p{M}]+)(?: \p{L}[\p{L}\p{M}]+){0,2}(?:\s?[/،]\s?\p{L}[\p{L}\p{M}]+(?: \p{L}[\p{L}\p{M}]+)?)?"
)
SHORT = pattern(r"[أ-ي]\s?\.\s?\p{L}{3,}(?: \p{L}{3,})?")
"""An initial and a surname."""
DECOR = " \N{NO-BREAK SPACE}-–—_*•.,،|:/"
OPEN = pattern(rf"^({ROLE})\s?[–—ـ-]\s?(?=\p{{L}})")
BRACKET = pattern(r"\s?\(([^()]+)\)$")
CITY = pattern(r"^([^:]{3,20}?)\s?:\s?")
UNSURE = frozenset({"ن", "ئا", "از", "صور", "كتب"})
"""Roles that are words or letters as well: a mark must follow, or the name end in a colon."""


class Written(NamedTuple):
    """Who wrote: the names, with commas between; whether the line says what they did; whether it names a desk."""

    names: str
    role: bool
    desk: bool = False


def written(line: str, lang: str) -> Written | None:
    """Whom the line names, when it does nothing else: "Name", "Name – City", "Report: Name", "Name, Name"."""
    if len(line) > LONGEST:
        return None
    if EDITOR.fullmatch(line):
        return Written(line.strip(DECOR), role=True, desk=True)
    names, role = [], False
    plain = OPEN.sub(r"\1: ", BRACKET.sub(r" - \1", line).strip(DECOR))
    for n, part in enumerate(PARTS.split(CITY.sub(r"\1 - ", plain) if KNOWN.match(plain) else plain)):
        bare = part.strip(DECOR)
        if clause := CLAUSE.fullmatch(part):
            sure = clause["mark"].strip() or clause["role"] not in UNSURE or line.rstrip().endswith(":")
            if not (sure and (_all(clause["name"], lang) or SHORT.fullmatch(clause["name"]))):
                return None
            names.append(clause["name"].strip(DECOR))
            role = True
        elif _all(bare, lang):
            names.append(bare)
        elif not (PLACE.fullmatch(bare) if n else KNOWN.fullmatch(bare)):
            return None
    return Written(", ".join(names), role) if names else None


def _all(text: str, lang: str) -> bool:
    """Whether the text names one person, or several."""
    found = [name for name in SEVERAL.split(text.strip(DECOR)) if name]
    return bool(found) and all(is_name(name, lang) for name in found)
