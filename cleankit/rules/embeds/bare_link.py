from collections.abc import Iterator

import polars as pl

from cleankit.model import Doc, Hit
from cleankit.rule import bad, ok, rule
from cleankit.text.lines import ends_sentence
from cleankit.text.patterns import pattern

LINK = pattern(r"\s*(?:(?:https?://|www\.)[^\s\p{Arabic}]{4,300}\s*)+")
POINTS = pattern(
    r"(?<!\p{L})(?:here|below|following|link|website|site|online|hier|unten|folgende[mnr]?|ici|suivante?|aquí|abajo|aqui|"
    r"abaixo|qui|sotto|hieronder|tutaj|poniżej|здесь|ниже|buradan|هنا|التالي|اینجا|زیر|یہاں)[\s.:!]*$",
    ignore_case=True,
)

BODY = "The ministers met on Monday in the capital and agreed to meet again within the month."

EXAMPLES = [
    bad(f"{BODY}\n⟦https://valley.example/news/1⟧", BODY),
    bad(f"⟦https://video.example/watch?v=1⟧\n{BODY}", BODY),
    ok(f"{BODY}\nhttps://valley.example/news/1\n{BODY[:-1]}, he said."),  # inside the article
    ok(f"{BODY}\nApply here:\nwww.jobs.example"),  # the line before points to it
    ok(f"{BODY}\nThe petition can be signed here.\nhttps://petition.example/1"),  # a sentence that points to it
    ok("https://valley.example/news/1"),  # nothing else
    ok(f"{BODY}\nSee www.valley.example for more"),
]


@rule(
    "EMB02", "bare-link", severity="info", fix="safe", examples=EXAMPLES, scope="document",
    anchors=("http://", "https://", "www."), where=(pl.col("chars") <= 320,),
)  # fmt: skip
def bare_link(doc: Doc) -> Iterator[Hit]:
    """An address alone on its line, before the first paragraph or behind the last: what an embedded thing left.

    Why: an address is no word of the article.
    Keeps: addresses inside the article, and those that the line before points to.
    """
    paragraphs = [n for n in range(len(doc.spans)) if doc.is_paragraph(n)]
    if not paragraphs:
        return
    for i in doc.woken:
        if not LINK.fullmatch(doc.line(i)):
            continue
        before, behind = paragraphs[0] < i, paragraphs[-1] > i
        line = doc.line(i - 1) if i else "."
        pointed = not ends_sentence(line, ".!؟?۔…") or POINTS.search(line, max(0, len(line) - 30)) is not None
        if before != behind and not (before and pointed):
            yield Hit(*doc.spans[i], "address alone on its line", "")
