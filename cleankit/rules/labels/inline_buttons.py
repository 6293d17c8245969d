from collections.abc import Iterator

from cleankit.model import Hit, Line
from cleankit.rule import bad, ok, rule
from cleankit.text.letters import NOT_LATIN
from cleankit.text.patterns import pattern
from cleankit.words.labels import prefix, whole

CAPTION, LONGEST = ("photo_credit",), 40
REACH = 200
KINDS = ("share", "print", "comments")
WORDS = ("Print", "Share", "Email", "Facebook", "Twitter", "WhatsApp", "Messenger", "Comment", "Tweet")
ENGLISH = pattern(rf"(?<![\p{{L}}@#./])(?:{'|'.join(WORDS)})(?![\p{{L}}./])")

EXAMPLES = [
    bad(
        "شہر خالی کر دیا گیا 5 دسمبر 2016 ⟦Print تبصرے دیکھیں ⟧باغی گروہوں نے کہا ہے",
        "شہر خالی کر دیا گیا 5 دسمبر 2016 باغی گروہوں نے کہا ہے",
        lang="ur",
    ),
    bad("انتهى الاجتماع ⟦Facebook Twitter طباعة أضف تعليق ⟧وقال الوزير إن", "انتهى الاجتماع وقال الوزير إن", lang="ar"),
    bad("⟦فائل فوٹو Print ⟧باغی گروہوں نے شہر خالی کر دیا", "باغی گروہوں نے شہر خالی کر دیا", lang="ur"),
    ok("فوٹو Print کی دکان بند ہے", lang="ur"),  # no sure label
    ok("نشر على Facebook وTwitter صورا من الاجتماع", lang="ar"),  # words of the sentence
    ok("قال إن Print مجلة قديمة", lang="ar"),  # one label
    ok("He saw Print Comments on the page and left."),  # in English any two words may meet
]


@rule(
    "LBL12", "inline-buttons", severity="error", fix="safe", examples=EXAMPLES, anchors=dict.fromkeys(NOT_LATIN, WORDS),
)  # fmt: skip
def inline_buttons(line: Line) -> Iterator[Hit]:
    """Buttons in the middle of a line, an English one first and one of the language's own behind it.

    Why: the page's lines have run together; the buttons stand between two sentences, or behind a picture's caption.
    Keeps: names of networks in sentences: two labels must stand side by side, and one of them be a sure one.
    """
    text, at = line.text, 0
    for found in ENGLISH.finditer(text):
        start = found.start()
        if start < at or text[max(0, start - LONGEST) : start + REACH].isascii():
            continue
        labels = prefix(text[start : start + REACH], line.lang, KINDS)
        label = whole(text[:start], line.lang, CAPTION, strong_only=True) if 0 < start < LONGEST else None
        if label and not label.phrase.isascii():
            labels, start = labels or prefix(found.group(), line.lang, KINDS), 0
        if (
            labels
            and (label or len(labels) > 1)
            and any(label.strong and not label.phrase.isascii() for label in (*labels, label or labels[0]))
        ):
            at = found.start() + labels[-1].end
            while text[at : at + 1] == " ":
                at += 1
            yield Hit(start, at, "buttons: " + ", ".join(label.words for label in labels[:6]), "")
