import re
from collections.abc import Iterator

from cleankit.evidence.encoding.code_pages import LATIN, PAGES, PAIRS, RUNS, doubtful, repair
from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule

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
    ok("L’Île a «\N{NO-BREAK SPACE}brûlé\N{NO-BREAK SPACE}», dit-il", lang="fr"),  # valid UTF-8 by accident: 頻
    ok("“ATÉ AMANHÃ” e «ARBEIDSMILJØ» e o ”Å” do norte", lang="pt"),  # capitals before the mark that ends a quotation
    ok("Der Buchstabe Ä“ ist selten", lang="de"),
    bad("voil⟦Ã\N{NO-BREAK SPACE}⟧ qu’il est d⟦Ã»⟧", "voilà qu’il est dû", lang="fr"),  # a capital in a small word
    bad("UN R⟦Ã”⟧LE ET UN ÉTÉ DE C⟦Ã”⟧TES", "UN RÔLE ET UN ÉTÉ DE CÔTES", lang="fr"),  # in mid word
]


@rule("ENC01", "mojibake", severity="error", fix="safe", examples=EXAMPLES, anchors=ANCHORS)
def mojibake(line: Line) -> Iterator[Hit]:
    """UTF-8 that was read in another code page: Ã³ for ó, ط§ظ„ for ال.

    Why: no word of it can be found, counted or compared.
    Keeps: runs that are not valid UTF-8 as a whole, such as ط، at the end of an Arabic word, accented letters,
    and a last letter with the mark behind it (é », Ã”) where nothing else in the line was read so.
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
        if len(found) > before:  # the line was read as this page: now doubtful and the shortest words may count too
            _search(line.text, page, 0, found, covered, sure=True)
    yield from sorted(found)


def _search(text: str, page: str, least: int, found: list[Hit], covered: bytearray, *, sure: bool = False) -> None:
    """Add the runs of ``text`` that can be repaired and are not in ``found`` yet; ``covered``: the characters there.

    ``sure``: something else shows that the text was read as this page.
    """
    for run in RUNS[page].finditer(text):
        for start, end in _parts(run[0], run.start()):
            if not PAIRS[page].match(text, start) or any(covered[start:end]):
                continue
            plain = repair(text[start:end], page, least)
            if plain is not None and (sure or not doubtful(text, start, end, plain)):
                found.append(Hit(start, end, f"UTF-8 read as {page}", plain))
                covered[start:end] = bytes([1]) * (end - start)


def _parts(run: str, at: int) -> Iterator[tuple[int, int]]:
    """The whole run, then each of its words: one broken byte must not keep the others from being repaired."""
    yield at, at + len(run)
    if " " in run:
        for word in re.finditer("[^ ]+", run):
            yield at + word.start(), at + word.end()
