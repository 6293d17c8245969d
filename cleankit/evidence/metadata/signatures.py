"""Where a report comes from and who wrote it, alone on a line, as papers of the Arabic script sign."""

from cleankit.evidence.metadata.agencies import MARKED, REPORTING
from cleankit.text.patterns import pattern

LETTER = r"[أ-يپچژکگیەۆ]"
SOURCE = r"(?:(?:ال)?مص(?:در|ادر)|منبع|منابع|نقلا?ً?ا? عن|به نقل از|(?:بشکریہ|بہ شکریہ)|سەرچاوە|سرچینه)"
BETWEEN = r"\s?[:/|–—-]?\s?"
HOUSE = r"(?:صحيفة|جريدة|موقع|وكالة|قناة|خبرگزاری|روزنامه|سایت|وب.?سایت|پایگاه خبری|روزنامہ)"
# "رويترز", "عن رويترز", "-وات-", "المصدر / وكالات", "منبع - روزنامه ..."
AGENCY = pattern(
    rf"\W*(?:(?:{SOURCE}|عن){BETWEEN})?(?P<name>{REPORTING}(?:\s?[،,+و/–-]{{1,2}}\s?(?:{REPORTING}))*)\W*|"
    rf"\s*[-–—/*|]+\s?(?P<marked>{MARKED})\s?[-–—/*|]+\s*|\W*{SOURCE}{BETWEEN}(?P<behind>{MARKED})\s*|"
    rf"\W*{SOURCE}\s?[:/|–—-]\s?(?P<house>{HOUSE} [\p{{L}} ]{{2,30}})\s*"
)
YEAR = r"(?:1[34]|19|20|۱[۳۴]|۱۹|۲۰|١[٣٤]|١٩|٢٠)\p{N}{2}\s?/"
# "/م.ع", "م.ع", "ک/۳", "9357**1027"
WRITER = pattern(
    rf"\s*(?:[/(]\s?{LETTER}(?:[\s.]{{1,2}}{LETTER}){{0,2}}\s?[./)]*|{LETTER}(?:\.\s?{LETTER}){{1,2}}\s?[./]?|"
    rf"{LETTER}{{1,2}}\s?/\s?\p{{N}}{{1,4}}|/\s?\p{{N}}{{2,5}}|(?!{YEAR})\p{{N}}{{3,5}}\s?/\s?\p{{N}}{{3,5}}|"
    rf"(?:{LETTER}|\p{{N}}{{2,5}})(?:\*{{1,3}}\p{{N}}{{2,5}}){{1,3}})\s*"
)
NAMED = rf"^[^\p{{L}}]*(?:(?:{SOURCE}|عن)[^\p{{L}}]*)?(?:{MARKED}|{HOUSE})"
SIGNED = rf"^[^\p{{L}}]*(?:{LETTER}{{1,2}}[^\p{{L}}]*){{0,3}}$"
"""What Polars can say of such lines."""
