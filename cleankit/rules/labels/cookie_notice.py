from collections.abc import Iterator

from cleankit.folding import fold
from cleankit.lexicon import phrases
from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule

EXAMPLES = [
    bad("⟦We use cookies to improve your visit. Accept all cookies or change your cookie settings.⟧", ""),
    bad("⟦نستخدم ملفات تعريف الارتباط لتحسين تجربتك. سياسة الخصوصية⟧", "", lang="ar"),
    ok("The regulator fined the company because its site set advertising cookies without consent, the ruling said."),
    ok("She baked cookies for the whole street."),
]

STEMS = ("ookie", "OOKIE", "الارتباط", "کوکی", "erez", "куки", "עוגיות", "kuki", "隐私")


@rule("LBL06", "cookie-notice", severity="error", fix="safe", examples=EXAMPLES, anchors=STEMS)
def cookie_notice(line: Line) -> Iterator[Hit]:
    """The page's notice about cookies and consent.

    Why: the same lines on every page of a site.
    Keeps: stories about cookies: a notice has two of the phrases that sites use, and is short.
    """
    text = line.text
    if len(text) > 1200:
        return
    folded = fold(text)
    found: list[str] = []
    for phrase in sorted(phrases(line.lang, ("cookie",)), key=len, reverse=True):
        if len(phrase.split()) > 1 and phrase in folded:
            found.append(phrase)
            folded = folded.replace(phrase, " ")
    if len(found) > 1:
        yield Hit(0, len(text), "cookie notice: " + ", ".join(found[:3]), "")
