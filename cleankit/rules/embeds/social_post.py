from collections.abc import Iterator

from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule
from cleankit.text.patterns import pattern

MONTHS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
LINK = r"(?:https?://)?(?:pic\.twitter\.com|pic\.x\.com|t\.co)/\w{6,12}"
SHORT = r"(?:https?://)?t\.co/\w{6,12}+"
# "— Name (@handle) April 8, 2025": the signature under an embedded post; the link before it is part of the embed.
DAY = rf"\s+(?:(?:{MONTHS})\w{{0,6}}\s\d{{1,2}},\s\d{{4}}|\d{{1,2}}\s[^\W\d]{{2,12}}\s\d{{4}})"
SIGNED = rf"\s*[—–-]\s?[^\n—]{{1,80}}\(@\w{{1,20}}\)(?:{DAY})?"
SHARED = (
    r"A (?:post|photo|video|reel) shared by [^\n]{1,80}?\(@[\w.]{1,40}\)"
    r"(?: on [^\n]{4,40}?\d{4}(?: at \d{1,2}:\d{2}[ap]m P[SD]T)?)?"
)
POST = pattern(
    rf"(?P<bare>{SHORT}(?!\s*{LINK}|{SIGNED}))|{LINK}(?:\s+{LINK})*(?:{SIGNED})?|"
    rf"(?:View this post on Instagram\s*)?{SHARED}|View this post on Instagram"
)

EXAMPLES = [
    bad(
        "A fine goal ⟦pic.twitter.com/VKTaEEB6kh — Valley Sports (@valleysports) April 8, 2025⟧ in the first half.",
        "A fine goal in the first half.",
    ),
    bad(
        "Three cars crash ⟦https://t.co/7DlLQ2wG1k — Valley Sports (@valleysports) April 8, 2025⟧ in the night.",
        "Three cars crash in the night.",
    ),
    bad("He said so. ⟦https://t.co/7DlLQ2wG1k ⟧It was late.", "He said so. It was late."),
    bad("⟦View this post on InstagramA post shared by Ann Lee (@ann.lee)⟧", ""),
    ok("He put the video on t.co, the short links of the network."),  # no link
    ok("A post was shared by many readers."),
    ok(
        "Apply on the page https://t.co/7DlLQ2wG1k until Monday (rules: https://t.co/8DlLQ2wG1k)."
    ),  # told in a sentence
]


@rule(
    "EMB01", "social-post", severity="warning", fix="safe", examples=EXAMPLES,
    anchors=("pic.twitter.com/", "pic.x.com/", "t.co/", "shared by ", "View this post on Instagram"),
)  # fmt: skip
def social_post(line: Line) -> Iterator[Hit]:
    """What an embedded post leaves behind: its short link, its signature, the network's own sentence.

    Why: links and handles are no words of the article.
    Keeps: the words of the post, which the article may rest on, and short links that a sentence names.
    """
    text = line.text
    for found in POST.finditer(text):
        start, end = found.span()
        before = text[:start].rstrip()[-1:]
        if found["bare"] is not None and (before.isalpha() or before in ":：(،,"):
            continue  # the sentence names the link: "apply at https://t.co/..."
        while end < len(text) and text[end] == " " and (start == 0 or text[start - 1].isspace()):
            end += 1
        yield Hit(start, end, "left of an embedded post", "")
