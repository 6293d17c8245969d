from collections.abc import Iterator

from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule
from cleankit.text.lines import PARAGRAPH
from cleankit.text.patterns import pattern

INBOX = pattern(r"mailing list|\binbox\b|postfach|posteingang|boîte (?:mail|e-?mail)", ignore_case=True)
"""What mail of any kind comes into: there an offer begins with what the reader is to do."""
NEWSLETTER = pattern(
    r"newsletter|boletín|boletin|bülten|e-bülten|рассылк|البريدية|نشرتنا|خبرنامه|"
    r"lettre d.information|nieuwsbrief|nyhetsbrev|biuletyn",
    ignore_case=True,
)
VERBS = (
    r"(?:sign up|subscribe|join|get|receive|register|enter your e-?mail|anmelden|"
    r"abonnier(?!t (?:hat|hab))\w+|bestell\w+|erhalten|"
    r"eintragen|informier\w+|verpass\w+|bleiben|halten wir|inscri\w+|abonnez|recevez|suscr[ií]b\w+|recib[ea]|"
    r"apúntate|inscreva|assine|receba|iscriviti|ricevi|"
    r"zapisz|otrzymuj|subskrybuj|abone ol\w*|kaydol\w*|подпи(?:шитесь|саться)|получ\w+|اشترك|سجل|عضو شوید|عضویت|"
    r"دریافت|meld je aan|"
    r"daftar)\b"
)
VERB = pattern(r"\b" + VERBS, ignore_case=True)
ORDER = pattern(r"(?:^|[.!?:–-]\s+)\W*(?:and |or )?" + VERBS, ignore_case=True)
READER = pattern(
    r"\b(?:our|your|you|unser\w*|ihr\w*|dein\w*|dich|sie|nos|notre|votre|vos|nuestr\w+|tu|tus|su|nosso|nossa|seu|sua|"
    r"nostr\w+|tua|nasz\w*|наш\w*|ваш\w*|ما|خود|بريدك|نشرتنا|ons|onze|je|kami|anda)\b|لك\b",
    ignore_case=True,
)
LONGEST = 400
SENTENCE = pattern(r"[.!?؟۔][\"»”’)\]]*(?:\s+|\s*<br\s*/?>\s*)")
"""The end of one, and the way to the next."""

SPEECH = pattern(r"\bsa(?:id|ys)\b")

EXAMPLES = [
    bad("⟦Sign up for our newsletter and get the best stories in your inbox.⟧", ""),
    bad("⟦Kostenlos für unseren Newsletter anmelden⟧", "", lang="de"),
    bad("⟦اشترك في نشرتنا البريدية ليصلك كل جديد⟧", "", lang="ar"),
    bad("⟦Mit unserem kostenlosen Newsletter halten wir Sie auf dem Laufenden.⟧", "", lang="de"),
    bad(
        "The ministers met on Monday and agreed to meet again within the month.⟦ Subscribe to our newsletter⟧",
        "The ministers met on Monday and agreed to meet again within the month.",
    ),  # glued to the article
    bad("⟦The news moves fast. Subscribe to our newsletter⟧", ""),
    ok("The firm sold its newsletter business to a rival for two million dollars."),  # no offer
    ok("Readers were asked to subscribe to the fund, he said."),  # no newsletter
    bad("⟦Get the best stories of the week in your inbox.⟧", ""),
    ok("Once they have subscribed, your readers will get what you write in their inbox."),  # tells about mail
    ok("Seit drei Jahren schreibt sie einen Newsletter über ihr Viertel, den viele abonniert haben.", lang="de"),
    ok("To get help, look at the website of your town or at its mailing list."),
    ok("Newsletter"),  # a label: other rules
    ok('"We will sign up more writers for our newsletter next year", the editor told the paper.'),  # a quotation
]


@rule(
    "LBL17", "newsletter-pitch", severity="error", fix="safe", examples=EXAMPLES,
    anchors=(
        "ewsletter", "EWSLETTER", "ailing list", "nbox", "ostfach", "osteingang", "oîte ", "olet", "ülten", "ассылк",
        "البريدية", "نشرتنا", "خبرنامه", "nformation", "ieuwsbrief", "yhetsbrev", "iuletyn",
    ),
)  # fmt: skip
def newsletter_pitch(line: Line) -> Iterator[Hit]:
    """A line that offers the paper's newsletter: it names it, asks to sign up and speaks to the reader.

    Why: advertisement of the paper for itself.
    Keeps: stories about newsletters, which lack one of the three or quote somebody; sentences of the article before it.
    """
    text = line.text
    if not 20 <= len(text) <= LONGEST or any(mark in text for mark in '"“«„') or SPEECH.search(text):
        return
    if not READER.search(text):
        return
    if (NEWSLETTER.search(text) and VERB.search(text)) or (INBOX.search(text) and ORDER.search(text)):
        yield Hit(_begins(text), len(text), "offers a newsletter", "")


def _begins(text: str) -> int:
    """Where the offer begins: behind sentences of an article that speak to nobody, and of no newsletter."""
    begin, told = 0, 0
    for end in [found.end() for found in SENTENCE.finditer(text)]:
        sentence = text[told:end]
        if READER.search(sentence) or NEWSLETTER.search(sentence) or INBOX.search(sentence):
            break
        told = end
        begin = end if end >= PARAGRAPH else begin
    return len(text[:begin].rstrip())
