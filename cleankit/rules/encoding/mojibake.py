import re
from collections.abc import Iterator

from cleankit.model import Hit, Line
from cleankit.patterns import pattern
from cleankit.rule import bad, ok, rule

# What the bytes 80-FF become in the code pages that UTF-8 is most often read as; where databases and browsers leave a
# byte as the control character of the same number, that stands for the byte as well.
PAGES = {
    page: {chr(b): b for b in range(0x80, 0xA0)} | {bytes([b]).decode(page, "ignore"): b for b in range(0x80, 0x100)}
    for page in ("cp1252", "cp1256", "cp1251", "cp1253", "cp1255", "cp1254", "cp1250", "mac_roman")
}
for _table in PAGES.values():
    _table.pop("", None)
RUNS = {
    page: pattern(rf"[{re.escape(''.join(table))}]+(?: [{re.escape(''.join(table))}]+)*")
    for page, table in PAGES.items()
}
# A lead byte (C2-EF) and a continuation byte (80-BF) as they look in each page: without such a pair at its beginning
# a run is none.
PAIRS = {
    page: pattern(
        "[{}][{}]".format(
            *(
                re.escape("".join(c for c, b in table.items() if b in part))
                for part in (range(0xC2, 0xF0), range(0x80, 0xC0))
            )
        )
    )
    for page, table in PAGES.items()
}
FORMAT = "\N{NO-BREAK SPACE}\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}\N{RIGHT-TO-LEFT MARK}\N{LEFT-TO-RIGHT MARK}"
LATIN = frozenset({"cp1252", "cp1254", "cp1250"})
# The beginnings of mojibake: how lead bytes of UTF-8 look in these pages (Ø Ù Ð Ñ Ã Â â€ ×; ط ظ; Р С Ш Щ; Γ Ξ).
ANCHORS = (
    "Ã", "Â", "â€", "Ø", "Ù", "Ð", "Ñ", "×", "Î", "Ï", "Å", "Ä",
    "ط§", "ط¨", "ط±", "ط¯", "ط©", "ظ„", "ظ†", "ظˆ", "ظٹ", "ظ…", "Ø§", "Ã©",
    "Р°", "Рѕ", "Рё", "Рµ", "СЂ", "СЃ", "С‚", "Ш§", "Щ„", "Щ…", "вЂ", "Ð°",
)  # fmt: skip

EXAMPLES = [
    bad("Opini⟦Ã³⟧n p⟦Ãº⟧blica", "Opinión pública", lang="es"),
    bad("don⟦â€™⟧t", "don’t"),
    bad("⟦Ø§Ù„Ø³Ù„Ø§Ù… Ø¹Ù„ÙŠÙƒÙ…⟧", "السلام عليكم", lang="ar"),
    bad("⟦ط§ظ„ط³ظ„ط§ظ…⟧ 2026", "السلام 2026", lang="ar"),
    bad("⟦РџСЂРёРІРµС‚⟧, мир", "Привет, мир", lang="ru"),
    ok("النفط، والغاز", lang="ar"),  # ط، alone would be valid, the whole word is not
    ok("Ãngela e a São João", lang="pt"),  # letters of the language
    ok("Ørsted, Århus, Ñandú"),
    ok("25 °C, £3, ½ kg, naïve café", lang="fr"),
]


def repair(run: str, page: str, least: int) -> str | None:
    """What the run was before its UTF-8 was read as ``page``; None when it cannot have been that.

    ``least``: so many letters must come out, for two signs that happen to be valid UTF-8 prove little.
    """
    table = PAGES[page]
    try:
        plain = bytes(table[char] if char in table else ord(char) for char in run).decode("utf-8")
    except (UnicodeDecodeError, ValueError):
        return None
    letters = sum(char.isalpha() for char in plain)
    controls = sum(not char.isprintable() and char not in FORMAT for char in plain)
    return plain if letters >= least and not controls and len(plain) < len(run) else None


@rule("ENC01", "mojibake", severity="error", fix="safe", examples=EXAMPLES, anchors=ANCHORS)
def mojibake(line: Line) -> Iterator[Hit]:
    """UTF-8 that was read in another code page: Ã³ for ó, ط§ظ„ for ال.

    Why: no word of it can be found, counted or compared.
    Keeps: runs that are not valid UTF-8 as a whole, such as ط، at the end of an Arabic word, and accented letters.
    """
    found: list[Hit] = []
    covered = bytearray(len(line.text))
    if not any(anchor in line.text for anchor in ANCHORS):
        return
    for page in PAGES:
        if not PAIRS[page].search(line.text):
            continue
        before = len(found)
        _search(line.text, page, 0 if page in LATIN else 3, found, covered)
        if len(found) > before:  # the line was read as this page: now its shortest words may count too
            _search(line.text, page, 0, found, covered)
    yield from sorted(found)


def _search(text: str, page: str, least: int, found: list[Hit], covered: bytearray) -> None:
    """Add the runs of ``text`` that can be repaired and are not in ``found`` yet; ``covered``: the characters there."""
    for run in RUNS[page].finditer(text):
        for start, end in _parts(run[0], run.start()):
            if not PAIRS[page].match(text, start) or any(covered[start:end]):
                continue
            plain = repair(text[start:end], page, least)
            if plain is not None:
                found.append(Hit(start, end, f"UTF-8 read as {page}", plain))
                covered[start:end] = bytes([1]) * (end - start)


def _parts(run: str, at: int) -> Iterator[tuple[int, int]]:
    """The whole run, then each of its words: one broken byte must not keep the others from being repaired."""
    yield at, at + len(run)
    if " " in run:
        for word in re.finditer("[^ ]+", run):
            yield at + word.start(), at + word.end()
