from collections.abc import Iterator

from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule
from cleankit.rules.glyphs.mixed_keyboard import ARABIC, OWN, SUSPECT, TABLE

EXAMPLES = [
    bad("⟦وزير⟧ گفت ⟦كه⟧ ⟦اين⟧ خبر درست است", "وزیر گفت که این خبر درست است", lang="fa"),
    bad("⟦ليكن⟧ آج", "لیکن آج", lang="ur"),
    ok("وزیر گفت که این خبر درست است", lang="fa"),
    ok("او خواند: عَلِيمٌ حَكِيمٌ", lang="fa"),  # Arabic, by its signs
]


@rule(
    "GLY10", "other-keyboard", severity="info", fix="unsafe", examples=EXAMPLES, default=False,
    anchors=dict.fromkeys(("fa", "ur"), tuple(OWN)),
)  # fmt: skip
def other_keyboard(line: Line) -> Iterator[Hit]:
    """Persian or Urdu written with Arabic ي and ك. Off unless selected.

    Why: beside texts with ی and ک no word of it is found; but many archives write so throughout.
    Keeps: Arabic words, as far as they can be told.
    """
    for found in SUSPECT.finditer(line.text):
        if not ARABIC.search(found[0]):
            yield Hit(found.start(), found.end(), "Arabic letters in another language", found[0].translate(TABLE))
