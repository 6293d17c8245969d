from collections.abc import Iterator

import polars as pl

from cleankit.evidence.labels.last_sentence import last_sentences
from cleankit.model import Doc, Hit
from cleankit.rule import bad, ok, rule
from cleankit.text.letters import small
from cleankit.text.patterns import pattern

# What a feed puts under each of its articles, in the words of the blog software's translations; and a labelled link.
TITLE, PAPER = r"(?P<title>[^\n]{3,300}?)", r"(?P<paper>[^\n]{2,80}?)"
FEED = pattern(
    rf"\W*(?:[Tt]he (?:[Pp]ost|[Aa]rticle) {TITLE} (?:appeared first on|first appeared on) {PAPER}|"
    rf"[Dd]er [Bb]eitrag {TITLE} (?:erschien zuerst auf|ist zuerst erschienen auf) {PAPER}|"
    rf"[Ll][’']article {TITLE} est apparu en premier sur {PAPER}|"
    rf"[Ll]a entrada {TITLE} (?:se publicó primero en|apareció primero en|aparece primero en) {PAPER}|"
    rf"[Oo] post {TITLE} apareceu primeiro em {PAPER}|"
    rf"[Ll][’']articolo {TITLE} (?:proviene da|sembra essere il primo su) {PAPER}|"
    rf"[Hh]et bericht {TITLE} verscheen eerst op {PAPER}|[Aa]rtykuł {TITLE} pochodzi z serwisu {PAPER}|"
    rf"(?:[Сс]ообщение|[Зз]апись) {TITLE} (?:появились сначала на|впервые появилась) {PAPER}|"
    rf"{TITLE} yazısı ilk önce {PAPER} üzerinde ortaya çıktı|ظهرت المقالة {TITLE} أولا[ًّ]?\s?على {PAPER}|"
    rf"(?:التدوينة|المقال|الخبر) {TITLE} ظهرت? أولا[ًّ]? ?(?:على|في) {PAPER}|"
    rf"نوشته {TITLE} اولین بار در {PAPER}(?: پدیدار شد)?)\W*"
)
ADDRESS = r"(?:https?://|www\.|[\w-]{2,40}\.[a-z]{2,8}/)\S*"
LINK = pattern(
    r"\W*(?:رابط (?:الخبر|المقال|المقالة|الموضوع|التقرير) (?:بصحيفة|في صحيفة|على موقع|بموقع|في موقع|بجريدة)"
    r"(?: [^\s:]{1,15}){1,3}\s?[:：]\s?\S[^\n]{2,250}|"
    r"(?:رابط (?:الخبر|المقال|المقالة|الموضوع|التقرير)|لینک (?:خبر|مطلب|کوتاه)|(?:permanent|short) (?:link|url)|"
    rf"permalink)(?: [^\s:]{{1,15}}){{0,2}}\s?[:：]\s?{ADDRESS})\s*",
    ignore_case=True,
)
WORD = pattern(r"[^\W\d_]{4,}")
CAPITAL = pattern(r"\b\p{Lu}")
TAIL, LEAST, LONGEST = 4, 8, 420
BODY = "The ministers met on Monday in the capital and agreed to meet again within the month."

EXAMPLES = [
    bad(f"{BODY}\n⟦The post Ministers meet again appeared first on Valley Paper.⟧", BODY),
    bad(f"{BODY}\n⟦Der Beitrag Minister treffen sich erschien zuerst auf Die Talzeitung.⟧", BODY, lang="de"),
    bad(f"{BODY}\n⟦La entrada Los ministros se publicó primero en El Valle.⟧", BODY, lang="es"),
    bad("هطل المطر.\n⟦رابط الخبر بصحيفة الوادي: المطر يغلق الطرق⟧", "هطل المطر.", lang="ar"),
    bad("هطل المطر.\n⟦ظهرت المقالة المطر يغلق الطرق أولاً على الوادي.⟧", "هطل المطر.", lang="ar"),
    bad("باران بارید.\n⟦لینک کوتاه: https://valley.example/x⟧", "باران بارید.", lang="fa"),
    bad("هطل المطر.⟦ رابط الخبر بصحيفة الوادي: المطر يغلق الطرق⟧", "هطل المطر.", lang="ar"),
    ok(f"The post of minister appeared first on the list.\n{BODY}\nRain fell.\nIt was late.\nHe left."),  # at the top
    ok(f"{BODY}\nThe post was vacant for a year."),
    ok(f"{BODY}\nThe article about the rain appeared first on a blog in the Valley."),  # no title
    ok(f"{BODY}\nThe post of Prime Minister first appeared on the ballot in 1960."),
    ok(f"{BODY}\nL'articolo 18 della legge proviene da una riforma del 1970.", lang="it"),
    ok(f"{BODY}\nLa entrada al museo aparece primero en la lista.", lang="es"),
    ok(f"{BODY} Link: https://valley.example/register"),  # what one needs to register
    ok(f"{BODY}\nShort link: how a broken chain sank the ferry"),  # a headline
    ok("هطل المطر.\nرابط الموضوع بالانتخابات: قال الوزير إنه قريب", lang="ar"),
    ok(f"{BODY}\nA link: nobody saw it."),  # an article before it
]


@rule(
    "LBL22", "link-back", severity="warning", fix="safe", examples=EXAMPLES, scope="document",
    anchors=(
        "appeared first on", "first appeared on",
        "erschien", "est apparu en premier", "primero en", "apareceu primeiro", "proviene da",
        "essere il primo su", "verscheen eerst", "pochodzi z", "появились сначала", "впервые появилась",
        "ortaya çıktı", "أولاً على", "أولا على", "أولًا على", "أولاً في", "أولا في", "رابط ال", "لینک ", "malink",
        "ermanent", "hort ", "HORT ", "ERMA", "اولین بار در",
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
            if i + at > 0 and (LINK.fullmatch(line, at) or _feed(doc, line, at)):
                yield Hit(start + len(line[:at].rstrip()), end, "leads back to the page", "")
                break


def _feed(doc: Doc, line: str, at: int) -> bool:
    """Whether the end of a line names the article and the paper: a title, and a name that no sentence goes on in."""
    found = FEED.fullmatch(line, at)
    if not found or any(char.isdigit() for char in found["paper"]):
        return False
    title, paper = found["title"], found["paper"]
    if title in (doc.title or "") or title in doc.text[: doc.spans[-1][0]]:
        return True
    words = WORD.findall(paper)
    named = all(not small(word[0]) for word in words) and not small(title[0]) and not title[0].isdigit()
    cased = paper.lower() != paper.upper()
    return named and ("." in paper or (len(CAPITAL.findall(paper)) > 1 if cased else len(words) < 5))
