"""How agencies and those who wrote a report stand beside it: in brackets, as initials, as a service."""

import re

from cleankit.evidence.metadata.agencies import AGENCIES
from cleankit.text.letters import small
from cleankit.text.patterns import pattern

NAMES = rf"(?:{AGENCIES})(?:\s?[,،/+–-]\s?(?:و)?(?:{AGENCIES}))*"
# "(Reuters)" behind the last full stop, "A bridge (AFP)" under a picture, "(Reporting by Ann Lee)".
BRACKET = pattern(rf"\s*[(\[](?:{NAMES})[)\]]\s*$")
TEAM = pattern(
    r"\s*[(\[](?P<team>(?:(?P<by>(?:[Aa]dditional |[Ww]ith )?(?:[Rr]eporting|[Ww]riting|[Ee]diting) by)|"
    r"[Ww]ith|[Aa]vec|[Mm]it|[Cc]on informaci[oó]n de|[Cc]om informações d[aeo]s?)\s[^()\[\]]{2,250})[)\]]\s*\.?\s*$"
)
GLUE = frozenset(
    "by in and from with additional reporting writing editing inputs input files for at the of agencies et de la le "
    "les avec agences mit material von der und agenturen con información y agencias com informações da do das dos "
    "e".split()
)
WORD = pattern(r"[\p{L}\p{M}'’]+")
AGENCY = pattern(rf"\b(?:{AGENCIES}|[Aa]gencies|[Aa]gences|[Aa]gencias|[Aa]gências|Agenturen)\b")
DOUBTFUL = pattern(r"\W*(?:الجزيرة|فارس|وات|سانا|بنا|وفا|تاس|AA|AP)\W*")
"""Names that are a club, a province or a word as well: they name no picture's agency."""
TABLE = pattern(r"\s*(?:[-–—•*\p{N}]|Q\b)|[^\n]*[:؟?]")
SERVICE = pattern(
    r"\W*(?:خدمة|بالاتفاق مع|ينشر بالاتفاق مع|خاص ب(?:ـ|صحيفة |جريدة )?|نقلا[ً]? عن(?: صحيفة| وكالة| موقع| جريدة)?)"
    r"\s?(?:[«\"“{][^»\"”}]{3,40}[»\"”}]|(?<=صحيفة |وكالة |موقع |جريدة )[\p{Arabic} ]{3,30})\W*"
)
LETTERS = r"[أ-ي]{1,2}(?:\s?[.ـ]\s?[أ-ي]{1,2}|\s[أ-ي]{1,2}){0,2}\s?[.ـ]?\s?"
INITIALS = pattern(
    rf"[\W_]*(?:{LETTERS}(?:/\s?{LETTERS}){{1,3}}(?:[(](?:{NAMES})[)])?|"
    rf"[A-Z]?\d{{2,5}}/[A-Za-z](?:/[A-Za-z])?|-*[(](?:{NAMES})[)]|أ ش أ|أ ف ب|د ب أ)[\W_]*"
)
LAST = pattern(r"\s*[(\[][^()\[\]]*[)\]]\s*\.?\s*$")
# What Polars can say of it: a wider net, and first of all what all of it has.
SHORT = 160
ENDS = r"[)\]]\s*\.?\s*$"
OPENING = (
    rf"[(\[,،/+–\sو-](?:{AGENCIES})[)\]]\s*$|"
    r"(?i)[(\[](?:(?:additional |with )?(?:reporting|writing|editing) by|with|avec|mit|con inf|com inf)\s[^()]*[)\]]"
    r"\s*\.?\s*$"
)
NAMED = ["/", "خدمة", "بالاتفاق", "خاص ب", "نقلا", "أ ش أ", "أ ف ب", "د ب أ"]
SIGNS = (
    r"^[^\p{L}]*(?:خدمة|بالاتفاق مع|ينشر بالاتفاق|خاص ب|نقلا[ً]? عن)[^!?؟]+$|"
    r"^[^\p{L}]*[أ-ي][\s.ـ]*(?:[أ-ي][\s.ـ]*){0,2}/[^\p{L}]*[أ-ي](?:[أ-ي]|[^\p{L}])*(?:[(].*[)])?[^\p{L}]*$|"
    r"^[^\p{L}]*(?:[A-Z]?[0-9]{2,5}/[A-Za-z]|[(][^()]+[)][^\p{L}]*$|(?:أ ش أ|أ ف ب|د ب أ)[^\p{L}]*$)"
)


def team(line: str) -> re.Match[str] | None:
    """Who wrote the report: names and agencies, and the words between them."""
    found: re.Match[str] | None = TEAM.search(line, max(0, len(line) - 300))
    if found and (found["by"] or AGENCY.search(found["team"])):
        words = WORD.findall(found["team"])
        if all(not small(word[0]) or word in GLUE for word in words) and words[-1] not in GLUE - {"agencies"}:
            return found
    return None


def pictured(line: str) -> bool:
    """Whether a line with an agency behind it tells of a picture: no entry of a table, no question, no club."""
    return not (TABLE.match(line) or DOUBTFUL.fullmatch(line[max(line.rfind("("), line.rfind("[")) :]))
