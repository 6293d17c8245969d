from collections.abc import Iterator

import polars as pl

from cleankit.evidence.documents.closing_labels import names_itself
from cleankit.evidence.documents.page_words import page_words
from cleankit.evidence.documents.poured_text import article
from cleankit.evidence.documents.prose import WORD, is_menu
from cleankit.model import Doc, Hit
from cleankit.rule import bad, ok, rule
from cleankit.text.letters import ALPHABETS

LANGS = {lang for lang, letters in ALPHABETS.items() if letters != letters.upper()}  # capitals tell titles from text
BANNER = 0.02
"""Cookies to the word: more are a consent banner, no article."""
MENU = (
    "The Valley Paper Home World Sport Culture Log In Subscribe Newsletters Facebook Twitter Local News Business "
    "Travel Health Food Photos Videos Podcasts Weather Obituaries Classifieds Jobs Homes Cars Puzzles Games Events "
    "Archive Help Contact Us About Us Advertise Privacy Policy Today's Paper Letters Columns Editorials Schools "
)
TITLE = "Ministers Meet Again Over Water By Anna Hill Of The Paper "
STORY = (
    "The ministers met on Monday in the capital and agreed to meet again within the month, officials said after the "
    "talks. They had been at odds over the price of water since the dry summer of last year, when the river fell so "
    "low that the boats could not pass. None of them would say who had given way. A second meeting is to be held in "
    "the valley, where the people have been waiting for an answer for so long that many of them have left. "
)
PLAIN = (
    "The Valley Mirror World Asia Africa Europe Americas Politics Elections Parliament Economy Markets Companies Money "
    "Culture Books Music Theatre Art Film Dance Sport Football Tennis Rowing Cycling Athletics Style Food Travel Cars "
    "Homes Gardens Science Space Nature Health Obituaries Puzzles Games Chess Bridge Quizzes Weather Maps Forecasts "
)
LONG = STORY * 3 + "It was late when they came out of the hall, and rain had begun to fall on those who waited."
SHORT = (
    "The rain began in the valley on Monday. It did not stop until Thursday. The bridge to the mill was closed before "
    "midnight. Nobody had crossed the river for a fortnight. The ferry carried the children of the village. It was a "
    "miracle, said the mayor on Saturday, for they had been at the school on the other side of the river since the "
    "evening before. All of them were safe by Sunday, and so was the mill on the hill."
)
TAIL = " Related Articles Floods Close Roads Leave a Reply Your Email Privacy Policy Subscribe Facebook Twitter"

EXAMPLES = [
    bad(f"⟦{MENU}⟧{TITLE}{LONG}⟦{TAIL}⟧", f"{TITLE}{LONG}"),
    bad(
        f"{TITLE}{LONG}⟦ Leave a Reply Cancel reply Tom says: I was there, and so it was. {STORY}{TAIL}⟧",
        f"{TITLE}{LONG}",
    ),  # comments are prose as well
    bad(f"⟦{PLAIN}⟧{TITLE}{LONG}⟦{TAIL}⟧", f"{TITLE}{LONG}"),  # a menu without a word of the page
    bad(f"⟦{TITLE}{MENU * 4}⟧{TITLE}{SHORT}⟦{TAIL}⟧", f"{TITLE}{SHORT}"),
    ok(f"{MENU}{PLAIN * 2}{TITLE}{SHORT}{TAIL}"),  # a short article that the page is not called by
    ok(f"Ann Hill of the valley was there. {PLAIN}{TITLE}{LONG}"),  # a sentence
    ok(f"{TITLE}{LONG} Related Articles {LONG}"),  # a box in the middle: the prose goes on behind it
    ok(f"{TITLE}{LONG} They went on to post comment after comment, and to share this article. {STORY}"),  # no capital
    ok(
        TITLE + LONG + "On stage: Anna Hill, John Lake, Mary Wood, Tom Field, Ruth Stone. " + LONG
    ),  # an article with a list
    bad(
        f"{TITLE}{LONG} Leave a comment and let us know what you think of the river.⟦ {TAIL}⟧",
        f"{TITLE}{LONG} Leave a comment and let us know what you think of the river.",
    ),  # a sentence of the article
    ok(f"{MENU}{STORY}{TAIL}"),  # too little text to be sure of
    ok((MENU + TAIL) * 10),  # a page without an article
    bad(
        f"⟦{MENU}⟧{TITLE}{LONG} Copyright Notice This text is under a licence. All rights reserved. {STORY * 4}",
        f"{TITLE}{LONG} Copyright Notice This text is under a licence. All rights reserved. {STORY * 4}",
    ),  # more follows than came before
    ok(
        MENU
        + "We use cookies on our website. By clicking on it you consent to the use of all the cookies that we have. "
        "They are stored in your browser, for they are what it needs to work as it should. " * 8 + PLAIN + TAIL
    ),  # a list of headlines under a banner
]


@rule(
    "DOC21", "poured-page", severity="error", fix="safe", examples=EXAMPLES, scope="document", langs=LANGS,
    anchors=(
        "ewsletter", "ookie", "acebook", "witter", "nstagram", "ouTube", "rivacy", "opyright", "©", "ubscri",
        "og in", "og In", "ogin", "ign in", "ign In", "ign up", "kip to", "mpressum", "atenschutz", "nmelden", "uscr",
    ),
    where=(pl.col("chars") >= 1500,),
)  # fmt: skip
def poured_page(doc: Doc) -> Iterator[Hit]:
    """A page poured into one line: its menus before the article, its lists and footers behind it.

    Why: some scrapers take the text of the whole page without its lines, and half of it is not the article.
    Keeps: all from the first passage of running text to the last or to the label that closes the article, with the
    sentences that begin and end there and a dozen words before it (the title); labels behind which the prose goes on;
    ends of a page that neither name themselves nor are menus; short articles whose title the page does not begin
    with as well; licences; pages whose longest text is about cookies; languages without capitals.
    """
    for i in doc.woken:
        text = doc.line(i)
        if page_words(text) < 2:
            continue
        places = [found.span() for found in WORD.finditer(text)]
        words = [text[a:b] for a, b in places]
        span = article(words, doc.lang)
        if span is None:
            continue
        own = doc.spans[i][0]
        start, end = places[span[0]][0], places[span[1] - 1][1]
        if text[start:end].lower().count("cookie") > BANNER * (span[1] - span[0]):
            continue
        behind = names_itself(text[end:], doc.lang)
        if names_itself(text[:start], doc.lang) or (behind and is_menu(words[: span[0]], doc.lang)):
            yield Hit(own, own + start, "page before the article", "")
        if behind:
            yield Hit(own + end, own + len(text), "page behind the article", "")
