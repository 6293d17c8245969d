from collections.abc import Iterator

from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule
from cleankit.rules.labels.appeal_calls import CALLS
from cleankit.rules.labels.appeal_words import ASK, ASKS, GAIN, OTHER, OURS, OURSELVES, PAID, PAYS, READER
from cleankit.rules.labels.house_sentence import TELLS
from cleankit.rules.labels.speech import hints, spoken

LONGEST, DISCLOSED = 450, 800
"""Characters of a line that asks, and of one that says who pays."""

EXAMPLES = [
    bad("⟦If you value what you read, please support our independent journalism with a small sum.⟧", ""),
    bad("⟦Bitte unterstütze unsere Arbeit mit einer Spende.⟧", "", lang="de"),
    bad("⟦This post has affiliate links: when you buy by one of them we earn a commission.⟧", ""),
    ok("The mayor asked them to support the new bridge, which costs more than you think."),  # not the page's own
    ok("She said that you must support our work with all you have."),  # someone tells
    ok("Our journalism will support itself in the end, the owners hope."),  # no reader is asked
    bad("⟦Wir sind spendenfinanziert. Unterstütze auch du uns mit einem Dauerauftrag!⟧", "", lang="de"),
    bad("⟦Would you consider supporting our work? Thank you.⟧", ""),
    bad("⟦Bei den Verweisen handelt es sich um Affiliate-Links.⟧", "", lang="de"),
    bad("⟦The Valley is a participant in the Amazon Associates Program, by which it earns fees.⟧", ""),
    bad("⟦Unterstützen Sie uns⟧", "", lang="de"),
    ok("Amazon cut the commissions of its affiliate program by half in April."),  # not the page's own
    ok("Unterstützen Sie uns dabei, den Weg zum Fluss zu öffnen, rief der Bürgermeister.", lang="de"),
    ok("They support us when we need it, and we keep their children."),  # no call
    ok("He offered to buy me a coffee in the town."),
    ok("Please donate to the hospital, which supports our work in the valley."),
    ok("Spenden Sie Blut: Unsere Arbeit im Krankenhaus braucht Sie.", lang="de"),
    ok("The firm pays its affiliate partners less than before."),  # a report
    ok("“Please support our work if you can.”"),  # a quotation
]


@rule("LBL26", "appeal-line", severity="error", fix="safe", examples=EXAMPLES, anchors=ASKS + PAYS + hints(CALLS))
def appeal_line(line: Line) -> Iterator[Hit]:
    """A line in which the page asks its reader for money, or says who pays it.

    Why: advertisement of the page for itself, the same under each article.
    Keeps: appeals that the story tells of or quotes, and those for anything but the page's own work.
    """
    text = line.text
    if not 15 <= len(text) <= DISCLOSED or any(mark in text for mark in '"“«„'):
        return
    asks, pays = (any(hint in text for hint in known) for known in (ASKS, PAYS))
    if TELLS.search(text) or OTHER.search(text):
        return
    if asks and len(text) <= LONGEST and OURS.search(text) and READER.search(text) and ASK.search(text):
        yield Hit(0, len(text), "asks for support", "")
    elif pays and GAIN.search(text) and PAID.search(text) and OURSELVES.search(text):
        yield Hit(0, len(text), "says who pays the page", "")
    elif spoken(text, CALLS, DISCLOSED):
        yield Hit(0, len(text), "asks for support", "")
