from collections.abc import Iterator

from cleankit.evidence.documents.width import DENSE
from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule
from cleankit.text.lines import STOPS, ends_sentence
from cleankit.text.patterns import pattern
from cleankit.words.labels import prefix

# Where one headline ends and the next begins without a space: a closing quote directly before a letter.
SEAM = pattern(r"(?<=[^\s\"][\"»”])(?=\p{L})")

EXAMPLES = [
    bad('⟦Relatedروسيا تجند مهاجرين عبر "تيليغرام"في أول محادثة منذ 2022⟧', "", lang="ar"),
    bad("⟦Relatedکیف واکنش نشان داد⟧", "", lang="fa"),
    ok("Related الشركة أعلنت أرباحها.", lang="ar"),  # a name, set apart and followed by a sentence
    ok("Relatedness is a measure."),  # a longer word
    ok("更多的量化宽松可能会削弱市场信心\n政府的政策", lang="zh"),  # no spaces in Chinese
]


@rule("LBL13", "glued-related", severity="error", fix="safe", examples=EXAMPLES, labels=("related", "read_also"))
def glued_related(line: Line) -> Iterator[Hit]:
    """Headlines of other articles glued to the label of their list, inside the body.

    Why: the page's box of related articles lost its line breaks on the way.
    Keeps: lines that end as sentences do. The headlines go to ck_related.
    """
    text = line.text
    if ends_sentence(text, STOPS) or len(text) > 1500:
        return
    labels = prefix(text, line.lang, ("related", "read_also"))
    behind = text[labels[-1].end : labels[-1].end + 1] if labels else ""
    if not behind.isalpha() or DENSE.match(behind):  # in Chinese all words are glued
        return
    # The label ends without a space before the next word, and in another script: no writer does that.
    titles = SEAM.sub("\n", text[labels[-1].end :]).split("\n")
    yield Hit(0, len(text), f"headlines glued to '{labels[-1].words}'", "", tuple(("related", t) for t in titles))
