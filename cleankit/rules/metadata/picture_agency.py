from collections.abc import Iterator

import polars as pl

from cleankit.model import Hit, Line, ends_sentence
from cleankit.patterns import pattern
from cleankit.rule import bad, ok, rule
from cleankit.rules.metadata.picture_words import HOUSES, TAKEN, credit

LONGEST = 140
"""Characters of a credit, with what it is set apart by."""
BRACKET = pattern(r"\s*[(\[](?P<inner>[^()\[\]\n]{3,110})(?P<end>[)\]])(?P<stop>\.)?\s*$")
# Behind a full stop or a bar, or where a label begins: as its own word behind a dash or a caption, or glued to one.
START = pattern(
    r"(?<=[\p{Ll}\p{N})”»\"’][.!?…][\"”»’)\]]?)(?<!^\W*\d{1,3}\.|\b(?:Rep|Sen|Gov|Prof|Fot)\.)\s*(?:[|–—-]\s)?(?=\S)|"
    r"\s+[|/–—-]\s(?=\S)|"
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
    ok("LONDON (AP)"),
    ok("LONDON (AP) - The bridge was closed"),
]


@rule(
    "META24", "picture-agency", severity="warning", fix="safe", examples=EXAMPLES,
    anchors=HOUSES, where=(pl.col("text").str.tail(LONGEST).str.contains(ENDS),),
)  # fmt: skip
def picture_agency(line: Line) -> Iterator[Hit]:
    """Who made a picture and for which agency, without a sign or a label: behind its caption, or alone.

    Why: the picture is gone, its credit is no part of the article.
    Keeps: the caption; agencies that a sentence names, and those that stand for the report. The credit goes to
    ck_credits.
    """
    text = line.text
    least = max(0, len(text) - LONGEST)
    if not any(map(text[least:].__contains__, HOUSES)):
        return
    places = [(0, text, True)] if len(text) <= LONGEST else []
    end = len(text)
    if found := BRACKET.search(text, least):
        places.append((found.start(), found["inner"], True))
        if found["stop"] and not ends_sentence(text[: found.start()]):
            end = found.end("end")  # the full stop is the caption's
    else:
        places += [
            (s.start(), text[s.end() :], bool(LABELLED.match(text, s.end()))) for s in START.finditer(text, least)
        ]
    for begin, tail, labelled in places:
        if name := credit(tail, labelled=labelled):
            yield Hit(begin, end if begin else len(text), f"credit {name!r}", "", (("credits", name),))
            return
