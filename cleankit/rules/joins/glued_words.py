from collections import Counter
from collections.abc import Iterator

import polars as pl

from cleankit.model import Doc, Hit
from cleankit.rule import bad, ok, rule
from cleankit.text.patterns import pattern

WORD = pattern(r"[\p{L}\p{M}\u200c]+")
LONG, LONGEST, HALF, SEEN = 9, 80, 4, 2
"""Letters of a suspect, at least and at most, and of each half; how often both halves stand in the document."""

TEXT = "The minister visited the harbour. The harbour is old, the minister said."

EXAMPLES = [
    bad(f"{TEXT} A minister⟦⟧harbour meeting.", f"{TEXT} A minister harbour meeting."),
    ok(f"{TEXT} A ministry meeting."),  # no two words
    ok(f"{TEXT} A minister's harbourmaster."),  # one half is known
    ok("Das Fußballstadion: Fußball im Stadion, Fußball, Stadion.", lang="de"),  # compounds
]


@rule(
    "JOIN05", "glued-words", severity="warning", fix="unsafe", examples=EXAMPLES, scope="document", default=False,
    langs={"ar", "fa", "ur", "ckb", "ps", "he", "en", "fr", "es", "pt", "it", "ru", "uk", "el", "pl", "id"},
    where=(pl.col("chars") >= LONG,),
)  # fmt: skip
def glued_words(doc: Doc) -> Iterator[Hit]:
    """A long word seen once that is two words of the same document. Off unless selected.

    Why: neither word is found.
    Keeps: languages that make compounds, and halves that the document does not have twice.
    """
    words = [*WORD.finditer(doc.text)]
    counts = Counter(found[0] for found in words)
    for found in words:
        word = found[0]
        if not LONG <= len(word) <= LONGEST or counts[word] > 1:
            continue
        cuts = [n for n in range(HALF, len(word) - HALF + 1) if min(counts[word[:n]], counts[word[n:]]) >= SEEN]
        if len(cuts) == 1 and any(start <= found.start() < end for start, end in (doc.spans[i] for i in doc.woken)):
            at = found.start() + cuts[0]
            yield Hit(at, at, f"{word} is two words of the document", " ")
