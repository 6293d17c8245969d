from collections.abc import Iterator

from cleankit.evidence.glyphs.keyboards import ARABIC, OWN, SUSPECT, TABLE
from cleankit.evidence.glyphs.words_with import words_with
from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule
from cleankit.text.letters import swapped

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
    for at, word in words_with(SUSPECT["".join(OWN)], line.text):
        if not ARABIC.search(word):
            right = word.translate(TABLE)
            yield Hit(at, at + len(word), f"Arabic letters in another language: {swapped(word, right)}", right)
