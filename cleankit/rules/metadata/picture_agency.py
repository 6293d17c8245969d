from collections.abc import Iterator

import polars as pl

from cleankit.evidence.metadata.picture_lists import HOUSES, LISTED, POLLED
from cleankit.evidence.metadata.picture_words import TAKEN, credit
from cleankit.model import Doc, Hit
from cleankit.rule import bad, ok, rule
from cleankit.text.lines import ends_sentence
from cleankit.text.patterns import pattern

LONGEST = 140
"""Characters of a credit, with what it is set apart by."""
BRACKET = pattern(r"\s*[(\[](?P<inner>[^()\[\]\n]{3,110})(?P<end>[)\]])(?P<stop>\.)?\s*$")
# Behind a full stop or a bar, or where a label begins: as its own word behind a caption, or glued to one.
START = pattern(
    r"(?<=[\p{Ll}\p{N})”»\"’][.!?…][\"”»’)\]]?)(?<!^\W*\d{1,3}\.|\b(?:Rep|Sen|Gov|Prof|Fot)\.)\s*(?:[|–—-]\s)?(?=\S)|"
    r"\s+[|/]\s(?=\S)|"
    rf"\s(?=(?:{TAKEN})\s?:)|(?<=[\p{{Ll}}.!?”\"»)])(?=(?:Credit|Photograph|Photo|Image|Picture|Foto|Bild)s?: )"
)
ENDS = r"/|\||[)\]]\.?\s*$|:[^:]{2,120}$|\s[–—-]\s|\s(?:via|vía|on|auf|sur|em|from|through|by)\s+\S+(?:\s+\S+){0,9}\s*$"
"""What Polars can say of such a line."""
LABELLED = pattern(rf"(?:{TAKEN}|Źródło)(?!\p{{L}})(?:\s?:|(?<= by))", ignore_case=True)

EXAMPLES = [
    bad("⟦Ann Lee / Valley Paper / Getty Images⟧", ""),
    bad("⟦Ann Lee | Getty Images⟧", ""),
    bad("⟦photo: Ann Lee via Unsplash⟧", ""),
    bad("The bridge was closed on Monday.⟦ Ann Lee/Reuters files⟧", "The bridge was closed on Monday."),
    bad("The bridge was closed on Monday.⟦ | Ann Lee/AP Photo⟧", "The bridge was closed on Monday."),
    bad("The bridge was closed on Monday⟦ (Photo by Ann Lee/Getty Images)⟧", "The bridge was closed on Monday"),
    bad("The bridge was closed on Monday.⟦ [File: Reuters]⟧", "The bridge was closed on Monday."),
    bad("The bridge was closed on Monday⟦Credit: EPA⟧", "The bridge was closed on Monday"),
    bad("Die Brücke ist im Winter zu.⟦ (annlee / iStock.com)⟧", "Die Brücke ist im Winter zu.", lang="de"),
    bad("Die Brücke steht noch⟦ Bild: AFP/SID/ANN LEE⟧", "Die Brücke steht noch", lang="de"),
    bad("Praca na moście⟦ / Źródło: Pixabay⟧", "Praca na moście", lang="pl"),
    bad("The bridge was closed on Monday.⟦ (Photo by Ann Lee/Hill News)⟧", "The bridge was closed on Monday."),
    bad("The bridge was closed on Monday⟦ (Picture by Ann Lee)⟧", "The bridge was closed on Monday"),
    bad("The bridge was closed on Monday.⟦ (Photo by Associated Press)⟧", "The bridge was closed on Monday."),
    bad("The bridge was closed on Monday⟦ (Photo by Ann Lee)⟧.", "The bridge was closed on Monday."),
    ok("The bridge was closed on Monday (photo by a reader)"),  # nobody
    ok("He sold the picture by Rembrandt"),  # nothing sets it apart
    ok("The best photo by Ann Lee"),
    bad("⟦Image by Ann Lee from Pixabay⟧", ""),
    ok("They bought it from Ann Lee from Pixabay"),
    bad("Rep. Ann Leeson.⟦ | Bob Hill/Getty Images⟧", "Rep. Ann Leeson."),
    bad("⟦picture alliance / dpa | Ann Lee⟧", ""),
    ok("She sells her pictures of the rivers to Ann Lee/Getty Images"),  # nothing sets it apart
    ok("1. Ann Lee/AFP"),  # an entry of a list
    ok("Stocks fall sharply | Reuters"),  # a headline, and the name of the site
    ok("Ann Lee, Associated Press"),  # an entry of a list: no sign of pictures
    ok("AP / Honors English"),  # a class
    ok("They voted for the bridge. Reuters/Ipsos"),  # no person: a poll
    ok("They voted for the bridge (Reuters/Ipsos)"),
    ok("They wrote for the paper. AFP/Reuters"),  # agencies alone: of the report
    ok("They met in the old house. Getty/said so"),  # no name, no account
    ok("Two houses sell such pictures: Getty Images"),  # neither name nor label
    ok("Rain fell on the capital, as this picture shows. Source: Ann Lee/Reuters and others"),  # not the end
    ok("Facebook / Flickr"),
    ok("By Ann Lee / AFP"),  # who wrote
    ok("Elected\nAnn Lee / PTI\nBob Hill / ANP"),  # parties
    ok("Killed\nAnn Lee / Reuters\nBob Hill / Valley Paper"),  # whom they worked for
    ok("On show\nPhotographs by Ann Lee\nDrawings by Bob Hill"),
    ok("First prize – Ann Lee/Reuters\nSecond prize – Bob Hill/AFP"),
    ok("Portraits – Ann Lee / Getty Images"),
    ok("“I never saw the like.” – Ann Lee on Bloomberg"),  # where she said it
    ok("Questions came from all of them:\nAnn Lee from Reuters"),
    ok("Company | Getty Images"),  # no person
    ok("They would vote for her, 47 percent say. (Valley Consult/Bloomberg)"),  # who asked
    ok("Ministerio de Hacienda / Agencia Tributaria", lang="es"),
    ok("LONDON (AP)"),
    ok("LONDON (AP) - The bridge was closed"),
]


@rule(
    "META24", "picture-agency", severity="warning", fix="safe", examples=EXAMPLES, scope="document",
    anchors=HOUSES, where=(pl.col("text").str.tail(LONGEST).str.contains(ENDS),),
)  # fmt: skip
def picture_agency(doc: Doc) -> Iterator[Hit]:
    """Who made a picture and for which agency, without a sign or a label: behind its caption, or alone.

    Why: the picture is gone, its credit is no part of the article.
    Keeps: the caption; agencies that a sentence names, those that stand for the report, lists of people. The credit
    goes to ck_credits.
    """
    for i in doc.woken:
        text = doc.line(i)
        if not any(map(text[-LONGEST:].__contains__, HOUSES)) or not (found := behind(text)):
            continue
        begin, end, name = found
        near = [doc.line(n).strip() for n in (i - 1, i + 1) if 0 <= n < len(doc.spans)]
        if not begin and any(map(LISTED.fullmatch, near)):
            continue
        yield Hit(doc.spans[i][0] + begin, doc.spans[i][0] + end, f"credit {name!r}", "", (("credits", name),))


def behind(text: str) -> tuple[int, int, str] | None:
    """Where the credit begins and ends in a line, and what it says."""
    least = max(0, len(text) - LONGEST)
    places = [(0, text, True)] if len(text) <= LONGEST else []
    end = len(text)
    if found := BRACKET.search(text, least):
        if not POLLED.search(text, 0, found.start()):
            places.append((found.start(), found["inner"], True))
        if found["stop"] and not ends_sentence(text[: found.start()]):
            end = found.end("end")  # the full stop is the caption's
    else:
        places += [
            (s.start(), text[s.end() :], bool(LABELLED.match(text, s.end()))) for s in START.finditer(text, least)
        ]
    for begin, tail, labelled in places:
        if name := credit(tail, labelled=labelled):
            return begin, end if begin else len(text), name
    return None
