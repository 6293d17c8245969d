from collections.abc import Iterator

from cleankit.evidence.labels.appeal_calls import CALLS
from cleankit.evidence.labels.appeal_words import ASK, ASKS, GAIN, OTHER, OURS, OURSELVES, PAID, PAYS, READER
from cleankit.evidence.labels.speech import hints, spoken
from cleankit.evidence.labels.told import SAYS
from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule

LONGEST, DISCLOSED = 450, 800
"""Characters of a line that asks, and of one that says who pays."""

EXAMPLES = [
    bad("⟦If you value what you read, please support our independent journalism with a small sum.⟧", ""),
    bad("⟦Bitte unterstütze unsere Arbeit mit einer Spende.⟧", "", lang="de"),
    bad("⟦This post has affiliate links: when you buy by one of them we earn a commission.⟧", ""),
    ok("The mayor asked them to support the new bridge, which costs more than you think."),  # not the page's own
    ok("She said that you must support our work with all you have."),  # someone tells
    ok("Our journalism will support itself in the end, the owners hope."),  # no reader is asked
    bad("⟦Wir brauchen dich. Unterstütze auch du uns mit einem Dauerauftrag!⟧", "", lang="de"),
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
    ok("Unterstützt uns der Bund nicht, müssen wir die Praxis schließen.", lang="de"),  # a condition
    ok("Deshalb unterstützt Polen uns mit Geld und Öl.", lang="de"),  # a statement
    ok("Unterstützen Sie uns, rief er den Leuten zu, und der Saal tobte.", lang="de"),
    ok("Mit Ihrer Spende helfen Sie uns, die Kinder im Tal zu versorgen.", lang="de"),  # another work
    ok("Wir sind spendenfinanziert und bekommen nichts vom Staat.", lang="de"),  # may be said in an interview
    ok("Ihr Beitrag hilft, die Rente zu sichern.", lang="de"),
    ok("Amazon verlangt eine Provision, wenn wir über die Seite Links setzen.", lang="de"),  # who gains is another
    ok("Sie unterstützen mit Ihrem Kauf unsere Arbeit auf dem Hof.", lang="de"),
    ok("Support us, the crowd sang."),
    ok("Keep this site free of litter, the sign at the camp reads."),
    ok("If you support our work in the valley, call your senator."),
    ok("We support your right to disagree with our work."),
    ok("The guide has affiliate links to three shops of his wife."),  # somebody else's
    ok("Fast alle Ratgeberseiten enthalten Affiliate-Links.", lang="de"),
    ok("Faites un don aux sinistrés de la vallée.", lang="fr"),
    ok("Soutenez-nous, criaient-ils devant la mairie.", lang="fr"),
    ok("Apóyanos con tu voto, pidió la candidata.", lang="es"),
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
    if asks and len(text) <= LONGEST and OURS.search(text) and READER.search(text) and ASK.search(text):
        why = "asks for support"
    elif pays and GAIN.search(text) and PAID.search(text) and OURSELVES.search(text):
        why = "says who pays the page"
    else:
        why = "asks for support" if spoken(text, CALLS, DISCLOSED) else ""
    if why and not SAYS.search(text) and not OTHER.search(text):
        yield Hit(0, len(text), why, "")
