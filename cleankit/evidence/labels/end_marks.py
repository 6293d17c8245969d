"""The marks that agencies put behind their reports, and what stands behind the marks."""

from cleankit.text.patterns import pattern

CODE = r"(?:\p{L}{1,2}(?!\p{L})|\p{N}{1,4})(?:\s?[./]?\s?(?:\p{L}{1,2}(?!\p{L})|\p{N}{1,4}))*"
"""Initials and numbers of those who wrote and edited a report."""
OVER = r"[إا]نته[ىي]"
SIGNED = (
    rf"{OVER}\s?/{{1,3}}(?:\s?{CODE}/?)?|"
    rf"{OVER}\s(?:\p{{N}}{{1,3}}\s?/?\s?(?:\p{{L}}(?!\p{{L}}))?|\p{{L}}\s?[./]\s?\p{{L}})"
)
TIME = r"(?:\s*\p{N}{1,2}:\p{N}{2}\s?ت\s?م)?"
BRACKETED = rf"[(]\s?(?:النهاية|{OVER})\s?[)]\s?(?=[^/]{{1,12}}/){CODE}"
"""With the initials of writer and editor behind it."""
SLASHED = rf"/{{1,3}}\s?(?:{OVER}|يتبع)\s?/{{1,3}}{TIME}"
MARK = pattern(
    rf"\s*(?:#{{2,}}|[-–—]\s?30\s?[-–—]|\(?END\)?|[-–—*/]{{1,3}}\s?(?:END|Ends|ENDS|{OVER})\s?[-–—*/]{{1,3}}|"
    rf"{SLASHED}|{SIGNED}|{BRACKETED}|[(\[]\s?(?:{OVER}|ختم شد)\s?[)\]]|[#*]{OVER}|ختم شد۔?)\s*"
)
SAID = pattern(r"[^/\p{N}]*(?:نته|ختم)[^/\p{N}]*")
"""A mark that may end a quotation in the article as well."""
MESSAGE = (
    r"(?:انتها|پا[یي]ان)[یي]?[\s\N{ZERO WIDTH NON-JOINER}]?(?:\w{1,3}ام|خبر|متن|گزارش|مطلب|[یي]ادداشت)"
    r"\s*(?:[/\d][\w./ -]{0,24})?[/*).|]*\s*"
)
END = pattern(rf"\s*[(*/]?\s*{MESSAGE}")
"""The end mark of Persian agencies, with the codes of desk and editor."""
HANGING = pattern(
    rf"(?<=[.!?؟۔»”\"…)])\s*(?:{SLASHED}|{SIGNED}|{BRACKETED})\s*$|"
    r"(?<=\P{L})(?:انتها[یي]|پا[یي]ان)[\s\N{ZERO WIDTH NON-JOINER}]?پ[یي]ام\s?/[\w./ -]{0,24}$"
)
"""An end mark at the end of a paragraph: with codes or between slashes, for the words alone end a sentence."""
BEHIND = pattern(r"\s*(?=[^\p{N}/.]{0,11}[\p{N}/.])[\p{L}\p{N}./-]{1,12}\s*")
SIGNER = pattern(r"\s*\p{L}{2,12}(?: \p{L}{2,14}){1,2}\s*")
"""Behind an end mark: codes, and on the last line who signs."""
CLOCK = pattern(r"\s*(?:\d{1,2}:\d{2}(?:\s?(?:ت\s?م|GMT|UTC))?(?:\s*NNNN)?|\d{4}|NNNN)\s*")
"""When an agency sent its report: the line behind its end mark."""
