from collections.abc import Iterator

from cleankit.evidence.labels.speech import ADDRESS, spoken
from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule
from cleankit.text.folding import fold
from cleankit.text.lines import ends_sentence
from cleankit.text.patterns import pattern
from cleankit.words.labels import phrases

LONGEST, PARAGRAPH = 1200, 80
# The site says what it does with cookies, or with what it learns by them.
OWN = pattern(
    r"\b(?:we|our|this (?:site|website|page|blog)|wir|unsere?|diese[rs]? (?:seite|website|webseite|blog)|ces? site|"
    r"nous|notre|este sitio|nuestr[oa]|questo sito|este site|nosso|strona|serwis|nasz\p{L}*|deze (?:site|website)|"
    r"onze|vi|vår|den här|sivusto\p{L}*|мы|наш|сайт|sitemiz\p{L}*|biz)\b[^,]{0,60}?\b(?:uses?|sets?|stores?|places?|"
    r"may request|verwende[nt]|nutz(?:en|t)|benutz(?:en|t)|setz(?:en|t)|können|speicher(?:n|t)|utilis(?:e|ons)|"
    r"utiliza\p{L}*|usa\p{L}*|utilizza|używa\p{L}*|wykorzystuje\p{L}*|korzysta\p{L}*|gebruik\p{L}*|använder|käyttää|"
    r"käytämme|использу\p{L}+|kullan\p{L}+)\b[^,]{0,60}?(?:cookie|çerez|куки|ciastecz|eväste)|\b(?:utilizamos|usamos|"
    r"utilizziamo|usiamo|używamy|wykorzystujemy|stosujemy|kullanıyoruz)\b.{0,40}?(?:cookie|ciastecz)|"
    r"\b(?:çerez\p{L}*) kullan(?:ıyoruz|maktadır)|(?<!\p{L})(?:نستخدم|يستخدم (?:هذا )?الموقع).{0,40}?(?:الارتباط|"
    r"كوكيز)|\b(?:diese|these|ces|estas|questi) cookies\b.{0,120}?\b(?:unserer?|dieser|our|this|notre|nuestr[ao]|"
    r"nostr[oa]) (?:web-?)?(?:seite|site|website)\b|(?:ما|سایت) .{0,30}?کوکی.{0,30}?استفاده",
    ignore_case=True,
)
SITE = pattern(
    r"(?<!\p{L})(?:web-?sites?|web-?seiten?|\p{L}*sites?|seiten?|page|browser|experience|visits?|devices?|traffic|"
    r"analy\p{L}*|erlebnis|besuch\p{L}*|gerät\p{L}*|nutz\p{L}*|dienst\p{L}*|navigation|audience|expérience|sitio|"
    r"experiencia|navegaci[oó]n|sito|esperienza|navigazione|experiência|navegação|stron\p{L}*|serwis\p{L}*|ervaring|"
    r"upplevelse\p{L}*|sivusto\p{L}*|сайт\p{L}*|опыт\p{L}*|site\p{L}*|deneyim\p{L}*|تجربة|تجربتك|الموقع|موقعنا|سایت|"
    r"تجربه)(?!\p{L})",
    ignore_case=True,
)
# Others do so too, or it is a dish.
OTHERS = pattern(
    r"(?<!\p{L})(?:so does|without (?:asking|consent)|ohne zu fragen|ohne (?:\p{L}+ )?zustimmung|every (?:page|site|"
    r"website)|recipes?|rezepte?|recettes?|receta|ricetta|nous utilisons tous|wir (?:alle|nutzen alle)|wie (?:fast |"
    r"beinahe )?alle|keine cookies|no cookies|galletas|espiar|spiare|vigiar|слежк\p{L}*|جاسوسی|ausspionieren)(?!\p{L})",
    ignore_case=True,
)
# A story of a court or an authority, in the words of the notice that it is about.
STORY = pattern(
    r"(?<!\p{L})(?:courts?|judges?|ruling|fined|regulator|gericht|richter|geldbuße|tribunal|juzgado|multad[oa])(?!\p{L})",
    ignore_case=True,
)

EXAMPLES = [
    bad("⟦We use cookies to improve your visit. Accept all cookies or change your cookie settings.⟧", ""),
    bad("⟦نستخدم ملفات تعريف الارتباط لتحسين تجربتك. سياسة الخصوصية⟧", "", lang="ar"),
    ok("The regulator fined the company because its site set advertising cookies without consent, the ruling said."),
    bad("⟦We may set cookies on your device. They tell us how you use our website.⟧", ""),
    bad("⟦Wir können Cookies auf Ihrem Gerät speichern, um Ihnen die Website zu zeigen.⟧", "", lang="de"),
    bad("⟦Ten serwis wykorzystuje pliki cookies, aby strona działała.⟧", "", lang="pl"),
    ok("Wir nutzen Dienste, die Cookies setzen, wenn wir eine Seite öffnen.", lang="de"),
    ok("It will change its privacy settings after a court found that it had not asked. Users see a new cookie notice."),
    ok("For the base we use cookies, butter and a pinch of salt."),  # no site
    ok("We use cookies on our sites less than before, the publisher said."),  # someone tells
    ok("Die Firma setzt Cookies auf fremden Seiten und verkauft, was sie erfährt.", lang="de"),  # somebody else's
    ok("She baked cookies for the whole street."),
    ok(
        "The notice will offer two buttons of equal size, one to accept all cookies and one to reject them. The "
        "privacy policy will be rewritten in plain words."
    ),  # nobody is addressed
]

STEMS = ("ookie", "OOKIE", "الارتباط", "کوکی", "erez", "куки", "עוגיות", "kuki", "隐私", "iastecz", "väste", "كوكيز")


@rule("LBL06", "cookie-notice", severity="error", fix="safe", examples=EXAMPLES, anchors=STEMS)
def cookie_notice(line: Line) -> Iterator[Hit]:
    """The page's notice about cookies and consent.

    Why: the same lines on every page of a site.
    Keeps: stories about cookies: a notice has two of the phrases that sites use, or the site speaks in it of itself.
    """
    text = line.text
    if len(text) > LONGEST:
        return
    folded = fold(text)
    found: list[str] = []
    for phrase in sorted(phrases(line.lang, ("cookie",)), key=len, reverse=True):
        if len(phrase.split()) > 1 and phrase in folded:
            found.append(phrase)
            folded = folded.replace(phrase, " ")
    if len(found) > 1:
        if not STORY.search(text) and not told(text):
            yield Hit(0, len(text), "cookie notice: " + ", ".join(found[:3]), "")
    elif SITE.search(text) and not OTHERS.search(text) and spoken(text, ((STEMS, OWN),), LONGEST):
        yield Hit(0, len(text), "what the site does with cookies", "")


def told(text: str) -> bool:
    """Whether a paragraph talks to nobody, nor of its own page: a report on notices has their phrases as well."""
    return len(text) >= PARAGRAPH and ends_sentence(text) and not ADDRESS.search(text) and not OWN.search(text)
