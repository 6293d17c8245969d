from collections.abc import Iterator

from cleankit.model import Doc, Hit
from cleankit.rule import bad, ok, rule
from cleankit.words.labels import Label, prefix, whole

LONGEST, PARAGRAPH, WORDS = 800, 100, 2
KIND = ("error_page",)

EXAMPLES = [
    bad("⟦Just a moment...\nEnable JavaScript and cookies to continue⟧", ""),
    bad("⟦Valley Echo\n404 Not Found\nTry the search or go to the front page.⟧", ""),
    bad("⟦الصفحة غير موجودة\nجرب البحث⟧", "", lang="ar"),
    ok(
        "Page not found, says the town's new map.\nThe mayor said that the street was never built, and that nobody "
        "knew who drew it on the map in the first place.",
    ),  # a paragraph
    ok("Loading\nThe ship was loading all night."),  # a word that articles use
]


@rule(
    "DOC02", "error-page", severity="error", fix="unsafe", examples=EXAMPLES, labels=KIND, scope="document",
)  # fmt: skip
def error_page(doc: Doc) -> Iterator[Hit]:
    """A page that says why there is no article: not found, not allowed, wants JavaScript, asks whether you are human.

    Why: it counts as an article and is none; crawl it again.
    Keeps: whatever has a paragraph, and long texts. Unsafe, for the whole record goes.
    """
    if len(doc.text) > LONGEST or any(doc.is_paragraph(i, PARAGRAPH) for i in range(len(doc.spans))):
        return
    for i in doc.woken:
        label = _label(doc.line(i), doc.lang)
        if label and label.strong and len(label.phrase.split()) >= WORDS:
            start, end = doc.spans[0][0], doc.spans[-1][1]
            yield Hit(start, end, f"a page without an article: '{label.words}'", "")
            return


def _label(line: str, lang: str) -> Label | None:
    return whole(line, lang, KIND) or next(iter(prefix(line, lang, KIND)), None)
