from collections.abc import Iterator

import polars as pl

from cleankit.model import Doc, Hit
from cleankit.patterns import pattern
from cleankit.rule import bad, ok, rule
from cleankit.rules.labels.last_sentence import last_sentences

# What a feed puts under each of its articles, in the words of the blog software's translations; and a labelled link.
FEED = pattern(
    r"\W*(?:(?:the (?:post|article) )[^\n]{3,300}(?: first)? (?:appeared first on|first appeared on) [^\n]{2,80}|"
    r"der beitrag [^\n]{3,300} (?:erschien zuerst auf|ist zuerst erschienen auf) [^\n]{2,80}|"
    r"l[’']article [^\n]{3,300} est apparu en premier sur [^\n]{2,80}|"
    r"la entrada [^\n]{3,300} (?:se publicó primero en|apareció primero en|aparece primero en) [^\n]{2,80}|"
    r"o post [^\n]{3,300} apareceu primeiro em [^\n]{2,80}|"
    r"l[’']articolo [^\n]{3,300} (?:proviene da|sembra essere il primo su) [^\n]{2,80}|"
    r"het bericht [^\n]{3,300} verscheen eerst op [^\n]{2,80}|artykuł [^\n]{3,300} pochodzi z serwisu [^\n]{2,80}|"
    r"(?:сообщение|запись) [^\n]{3,300} (?:появились сначала на|впервые появилась) [^\n]{2,80}|"
    r"[^\n]{3,300} yazısı ilk önce [^\n]{2,80} üzerinde ortaya çıktı|"
    r"ظهرت المقالة [^\n]{3,300} أولا[ًّ]?\s?على [^\n]{2,80}|"
    r"(?:التدوينة|المقال|الخبر) [^\n]{3,300} ظهرت? أولا[ًّ]? ?(?:على|في) [^\n]{2,80}|"
    r"نوشته [^\n]{3,300} اولین بار در [^\n]{2,80}(?: پدیدار شد)?)\W*",
    ignore_case=True,
)
LINK = pattern(
    r"\W*(?:رابط (?:الخبر|المقال|المقالة|الموضوع|التقرير)|لینک (?:خبر|مطلب|کوتاه)|(?:permanent |short )?link|permalink)"
    r"(?: [^\s:]{1,15}){0,4}\s?[:：]\s?(?P<what>\S[^\n]{2,250})",
    ignore_case=True,
)
TAIL, LEAST, LONGEST = 4, 8, 420
BODY = "The ministers met on Monday in the capital and agreed to meet again within the month."

EXAMPLES = [
    bad(f"{BODY}\n⟦The post Ministers meet again appeared first on Valley Paper.⟧", BODY),
    bad(f"{BODY}\n⟦Der Beitrag Minister treffen sich erschien zuerst auf Talzeitung.⟧", BODY, lang="de"),
    bad(f"{BODY}\n⟦La entrada Los ministros se publicó primero en El Valle.⟧", BODY, lang="es"),
    bad("هطل المطر.\n⟦رابط الخبر بصحيفة الوادي: المطر يغلق الطرق⟧", "هطل المطر.", lang="ar"),
    bad("هطل المطر.\n⟦ظهرت المقالة المطر يغلق الطرق أولاً على الوادي.⟧", "هطل المطر.", lang="ar"),
    bad("باران بارید.\n⟦لینک کوتاه: https://valley.example/x⟧", "باران بارید.", lang="fa"),
    bad("هطل المطر.⟦ رابط الخبر بصحيفة الوادي: المطر يغلق الطرق⟧", "هطل المطر.", lang="ar"),
    ok(f"The post of minister appeared first on the list.\n{BODY}\nRain fell.\nIt was late.\nHe left."),  # at the top
    ok(f"{BODY}\nThe post was vacant for a year."),
    ok(f"{BODY}\nA link: nobody saw it."),  # an article before it
]


@rule(
    "LBL22", "link-back", severity="warning", fix="safe", examples=EXAMPLES, scope="document",
    anchors=(
        "appeared", "erschien", "est apparu en premier", "primero en", "apareceu primeiro", "proviene da",
        "essere il primo su", "verscheen eerst", "pochodzi z", "появились сначала", "впервые появилась",
        "ortaya çıktı", "أولاً على", "أولا على", "أولًا على", "أولاً في", "أولا في", "رابط ال", "لینک ", "link",
        "Link", "LINK", "اولین بار در",
    ),
    where=(pl.col("chars") >= LEAST,),
)  # fmt: skip
def link_back(doc: Doc) -> Iterator[Hit]:
    """The last line of an article from a feed: where it appeared first, or a labelled link to it.

    Why: it names the article once more, and the paper.
    Keeps: the same words before the end of the text.
    """
    count = len(doc.spans)
    for i in doc.woken:
        (start, end), line = doc.spans[i], doc.line(i)
        for at in last_sentences(line, LONGEST) if i >= count - TAIL else ():
            if i + at > 0 and (FEED.fullmatch(line, at) or LINK.fullmatch(line, at)):
                yield Hit(start + len(line[:at].rstrip()), end, "leads back to the page", "")
                break
