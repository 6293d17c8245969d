from collections.abc import Iterator

import polars as pl

from cleankit.evidence.metadata.labelled import PLACE, SHORT, labelled
from cleankit.evidence.metadata.picture_words import NAME
from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule
from cleankit.text.patterns import pattern
from cleankit.words.labels import leading, whole

WORDS = 12
AGENCY = pattern(
    rf"\W*(?:{NAME}(?:/| via ))?(?:Getty Images|AFP|Reuters|EPA|Shutterstock|iStock|Unsplash|Pixabay)"
    r"(?:/[\p{L} .'-]{2,40}| via Getty Images)?\W*"
)

EXAMPLES = [
    bad("⟦Photo: Ann Lee, AP⟧", ""),
    bad("⟦Bild: Ann Lee/Getty Images⟧", "", lang="de"),
    bad("⟦Image copyright Getty Images⟧", ""),
    bad("⟦Ann Lee/AFP via Getty Images⟧", ""),
    bad("⟦صورة أرشيفية⟧", "", lang="ar"),
    bad("⟦عکس تزئینی است⟧", "", lang="fa"),
    bad("The bridge was closed.⟦ (Photo: Ann Lee)⟧", "The bridge was closed."),
    ok(
        "Photo: the minister had never seen the picture before, he told the court on Monday in the capital."
    ),  # a sentence
    ok("Photos: Thousands march in London"),  # a headline
    ok("صور: احتجاجات في تونس", lang="ar"),  # in a script without capitals a function word tells
    bad("⟦Photo: Ann Lee for the Valley Paper⟧", ""),
    ok("They wrote for the paper. AFP/Reuters"),  # a sentence, and the agencies of the report
    ok("Reuters"),  # the name alone may be a word of a list
    ok("She sent a photo by courier."),
    ok("He took it (photo in hand) and left."),  # inside the sentence
]


@rule(
    "META08", "photo-credit", severity="warning", fix="safe", examples=EXAMPLES, labels=("photo_credit",),
    anchors=("/AFP", "AFP/", "/Reuters", "Reuters/", "Getty Images", "/EPA", "EPA/", "tterstock", "/iStock", ")", "]"),
    where=(
        PLACE,
        # A bracket alone is no sign: a label in it has a colon, or begins the line.
        ~pl.col("text").str.contains_any([")", "]"])
        | pl.col("text").str.contains_any([":", "：", "/", " via "])
        | pl.col("text").str.contains(r"^\W*[(\[]"),
    ),
)  # fmt: skip
def photo_credit(line: Line) -> Iterator[Hit]:
    """A line that says who made the picture, or that it is one of the archive.

    Why: the picture is gone, its credit is no part of the article.
    Keeps: captions, and sentences that begin with such a word. The credit goes to ck_credits.
    """
    text = line.text
    if fact := labelled(line, ("photo_credit",), WORDS):
        yield Hit(fact.start, len(text), f"credit {fact.value!r}", "", (("credits", fact.value),))
    elif len(text) <= SHORT and not leading(text, line.lang, ("photo_credit",)):
        label = whole(text, line.lang, ("photo_credit",), strong_only=True)
        if label or (("/" in text or " via " in text) and AGENCY.fullmatch(text)):
            yield Hit(0, len(text), "credit of a picture", "", (("credits", text.strip()),))
