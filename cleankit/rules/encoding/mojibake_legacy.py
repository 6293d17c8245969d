from collections.abc import Iterator
from typing import NamedTuple

from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule
from cleankit.words.clouds import function_share


class Page(NamedTuple):
    """An old code page that was read as Western: what each sign was, and the language its words are looked up in."""

    name: str
    lang: str
    table: dict[str, str]


def _page(name: str, lang: str, only: str = "") -> Page:
    """How the upper half of a code page looks when it is read as cp1252, or as Latin-1 where that has no sign."""
    table: dict[str, str] = {}
    for byte in range(0x80, 0x100):
        plain = bytes([byte]).decode(name, "ignore")
        if plain and (not only or plain in only):
            table |= {bytes([byte]).decode(page, "ignore"): plain for page in ("latin-1", "cp1252")}
    return Page(name, lang, {seen: plain for seen, plain in table.items() if seen and seen != plain})


PAGES = (
    _page("cp1256", "ar"), _page("cp1256", "fa"), _page("iso8859-6", "ar"), _page("cp1251", "ru"),
    _page("cp1251", "uk"), _page("koi8-r", "ru"), _page("cp1255", "he"), _page("cp1253", "el"),
    _page("cp1254", "tr", "ğĞşŞıİ"),
)  # fmt: skip
# Two letters that stand side by side in nearly every line so read, and in no Western word: ال في من, در از به این,
# ст на но пр ов ен, ים ות של את, και το ου της, iş aş ış.
ANCHORS = (
    "Çá", "Ýí", "ãä", "Çä", "áê", "åæ", "ÏÑ", "ÇÒ", "Èå", "Çí",
    "ñò", "íà", "íî", "ïð", "îâ", "åí", "ÓÔ", "ÎÁ", "ÎÏ", "ÐÒ", "Ï×", "ÅÎ",
    "éí", "åú", "ùì", "àú", "êá", "ôï", "ïõ", "çò", "iþ", "eþ", "aþ", "ýþ",
)  # fmt: skip
LEAST = 2
"""Function words of the language that must come out, and"""
SHARE = 0.12
"""the share of all words that they must be."""

EXAMPLES = [
    bad("⟦ÞÇá ÇáãÓÄæá Åä ÇáãÍÇÏËÇÊ ãÓÊãÑÉ Ýí ÇáÚÇÕãÉ⟧", "قال المسؤول إن المحادثات مستمرة في العاصمة"),
    bad("⟦Ìèíèñòð ñêàçàë, ÷òî îí íå çíàë îá ýòîì è íå óåõàë⟧.", "Министр сказал, что он не знал об этом и не уехал."),
    bad("⟦äåà àîø ëé äåà ìà éåãò òì æä ùåí ãáø⟧.", "הוא אמר כי הוא לא יודע על זה שום דבר."),
    bad(
        "Bakan bu yasan⟦ýn iþe yaradýðýný ve iyi olduð⟧unu söyledi.",
        "Bakan bu yasanın işe yaradığını ve iyi olduğunu söyledi.",
        lang="tr",
    ),
    ok("À côté de l'été, où Noël naît: ça va, Çágil?", lang="fr"),  # no word of another language comes out
    ok("Þingið ræddi málið í gær og íað", lang="is"),  # letters of the language
    ok("ÇáãÕÏÑ"),  # one word is no evidence
]


@rule("ENC02", "mojibake-legacy", severity="error", fix="unsafe", examples=EXAMPLES, anchors=ANCHORS)
def mojibake_legacy(line: Line) -> Iterator[Hit]:
    """Text of an old code page that was read as a Western one: ÇáãÕÏÑ for المصدر.

    Why: no word of it can be found, counted or compared.
    Keeps: accented words, and lines too short for proof: some function words of the other language must come out.
    """
    text = line.text
    best = (SHARE, "", "")
    for page in PAGES:
        plain = "".join(page.table.get(char, char) for char in text)
        count, words = function_share(plain, page.lang)
        if count >= LEAST and plain != text and count / words > best[0] and not _already(text, page, count):
            best = (count / words, plain, page.name)
    _, plain, name = best
    if plain:
        changed = [i for i, (a, b) in enumerate(zip(text, plain, strict=True)) if a != b]
        start, end = changed[0], changed[-1] + 1
        yield Hit(start, end, f"{name} read as Western", plain[start:end])


def _already(text: str, page: Page, count: float) -> bool:
    """Whether the text as it is has as many words of the language: then nothing was gained."""
    return function_share(text, page.lang)[0] >= count
