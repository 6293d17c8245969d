from collections.abc import Iterator

from cleankit.evidence.labels.buttons import waits
from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule
from cleankit.text.patterns import pattern
from cleankit.words.labels import prefix

WAYS = ("navigation", "pagination")
WORDS = 8
STEP = pattern(r"\s*\p{Nd}{1,2}[.)۔]\s")

EXAMPLES = [
    bad("⟦Back to top of the page⟧", ""),
    bad("⟦بازگشت به صفحه نخست گروه فضای مجازی⟧", "", lang="fa"),
    ok("Back to top form: the striker scored twice last night."),  # a sentence
    ok("1. Back to top of the page"),  # a step of a guide
    ok("Next week the talks go on"),  # a weak label and prose
    ok("التالي عن الحرب", lang="ar"),
]


@rule("LBL08", "way-back", severity="error", fix="safe", examples=EXAMPLES, labels=WAYS)
def way_back(line: Line) -> Iterator[Hit]:
    """A link of the page's navigation that names where it leads: back to the top, to the section, to the front page.

    Why: there is nowhere to go in a text.
    Keeps: sentences, and headings that begin with a common word.
    """
    text = line.text
    if len(text) > 80 or len(text.split()) > WORDS or text.rstrip()[-1:] in ".!?؟۔:":
        return
    if STEP.match(text):
        return
    labels = prefix(text, line.lang, WAYS)
    if labels and labels[0].strong and len(labels[0].phrase.split()) >= 3 and not waits(text, line.lang):
        yield Hit(0, len(text), f"navigation '{labels[0].words}'", "")
