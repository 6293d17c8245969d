from collections.abc import Iterator

import polars as pl

from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule
from cleankit.text.letters import LATIN
from cleankit.text.patterns import pattern

LANGS = ("ar", "fa", "ur", "ckb", "ps", "he", "ru", "uk", "el")
OTHER = r"\x{370}-\x{52F}\x{5D0}-\x{5EA}\x{620}-\x{63F}\x{641}-\x{64A}\x{66E}-\x{6D3}"
MEET = rf"[A-Za-z][{OTHER}]|[{OTHER}][A-Za-z]"
WORD = r"[\p{Arabic}\p{Hebrew}\p{Cyrillic}\p{Greek}--\u0640]"
# The other word may be short behind Latin letters, where no suffix is; before them proclitics are written on.
NAME = pattern("[A-Za-z]+")
GLUED = pattern(rf"(?V1)(?<=[A-Za-z]{{2}})(?={WORD}{{2}})|(?<=(?<!{WORD}|\u0640){WORD}{{4,40}})(?=[A-Za-z]{{2}})")
SUFFIX = pattern(r"(?:های?|ها|ی|ای|هاي|نے|کے|کی|کا|ов|ом|ами|ах|ки|ка)(?:\W|$)")

EXAMPLES = [
    bad("رمز nica⟦⟧أو الحساب", "رمز nica أو الحساب", lang="ar"),
    bad("Related⟦⟧المخابرات الألمانية تعلن", "Related المخابرات الألمانية تعلن", lang="ar"),
    bad("вещание стандарта⟦⟧DVB в Москве", "вещание стандарта DVB в Москве", lang="ru"),
    ok("قناة الـCNN وبـDNA والBBC", lang="ar"),  # particles
    ok("چراغ LEDهای تازه", lang="fa"),  # a suffix
    ok("Youtube-канал, IT-компания", lang="ru"),  # a hyphen
    ok("вM и cредние", lang="ru", taken_by="mixed-script-word"),
]


@rule(
    "JOIN01", "glued-scripts", severity="error", fix="unsafe", examples=EXAMPLES,
    anchors=dict.fromkeys(LANGS, tuple(LATIN + LATIN.upper())), where=(pl.col("text").str.contains(MEET),),
)  # fmt: skip
def glued_scripts(line: Line) -> Iterator[Hit]:
    """Two words of different scripts without a space between: the edge of two elements of the page.

    Why: neither word is found.
    Keeps: particles that are written on a foreign word, suffixes, and words that a hyphen or a tatweel joins.
    """
    for name in NAME.finditer(line.text):
        for at in name.span():
            if GLUED.match(line.text, at) and not SUFFIX.match(line.text, at):
                yield Hit(at, at, "two scripts in one word", " ")
