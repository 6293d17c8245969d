from collections.abc import Iterator

import polars as pl

from cleankit.model import Doc, Hit
from cleankit.patterns import pattern
from cleankit.rule import bad, ok, rule
from cleankit.rules.documents.frame_lines import paragraph

LONGEST, ENOUGH, HALF, NEAR = 60, 400, 0.5, 3
"""Characters of a field; of paragraphs before it, and their share where one field is all; lines from one to the other.
"""
MARK = (
    r" ?(?:\*|\((?:required|erforderlich|pflichtfeld|benötigt|obligatoire|requis|requerido|obligatorio|obrigatório|"
    r"obbligatorio|richiesto|vereist|verplicht|wymagane|обязательно|gerekli|مطلوب|الزامی)[^()]{0,40}\)) ?:?"
)
NAME = r"(?:name|nom|nombre|nome|naam|namn|navn|imię|nazwa|имя|ім'я|ad|isim|adınız|nama|الاسم|نام|שם)"
MAIL = (
    r"(?:e-?mail|mail|courriel|adresse (?:e-?mail|de messagerie|de contact)|e-?mail[- ]?ad(?:d?ress|resse|res|resi)?|"
    r"e-?mail adresse|correo(?: electrónico)?|endereço de e-?mail|e-posta|e-post|adres e-?mail|почта|эл\. почта|"
    r"البريد الإلكتروني|ایمیل|alamat email|אימייל)"
)
OWN = r"\W*(?:your |dein |deine |ihr |ihre |votre |tu |su |il tuo |la tua |o seu |je |uw |ваше |ваш )?"
NAMED, MAILED = (pattern(rf"{OWN}{field}{MARK}\W*", ignore_case=True) for field in (NAME, MAIL))

RAIN = "the rain fell for hours on end, and nobody in the town went out of the house before it was dark."
STORY = "\n".join(f"On day {n} {RAIN}" for n in range(5))
THREAD = "I was there, and it was not as you say it was: the river stood at the door of the mill by noon."

EXAMPLES = [
    bad(f"{STORY}⟦\nName *\nEmail *\nWebsite\n{THREAD}⟧", STORY),
    bad(f"{STORY}⟦\nName (erforderlich)\n{THREAD}⟧", STORY, lang="de"),
    bad(f"{STORY}⟦\nName *\nE-Mail *\n{STORY.replace('day', 'night')}\n{THREAD}⟧", STORY),  # a long thread
    ok(f"{STORY}\nEmail *\n{STORY.replace('day', 'night')}\n{THREAD}"),  # a newsletter's, in the middle
    ok(f"{THREAD}\nName *\nEmail *\n{STORY}"),  # no article before it
    ok(f"{STORY}\nName\n{THREAD}"),  # no field that must be filled in
    ok(f"{STORY}\nName * of the river\n{THREAD}"),
]


@rule(
    "DOC23", "comment-form", severity="warning", fix="safe", examples=EXAMPLES, scope="document", anchors=("*", "("),
    where=(pl.col("chars") <= LONGEST,),
)  # fmt: skip
def comment_form(doc: Doc) -> Iterator[Hit]:
    """A comment form's fields that must be filled in, and all behind them: comments, footers, who we are.

    Why: the form stands behind the article on every page that has one, so nothing behind it is the article's.
    Keeps: forms with no article before them, fields that need not be filled in, a single field that may be a
    newsletter's in the middle of the article.
    """
    fields = [i for i in doc.woken if len(doc.line(i)) <= LONGEST and _kind(doc.line(i))]
    if not fields:
        return
    sizes = [end - start if paragraph(doc.line(i).strip()) else 0 for i, (start, end) in enumerate(doc.spans)]
    for i in fields:
        before = sum(sizes[:i])
        both = {_kind(doc.line(n)) for n in fields if i <= n <= i + NEAR} == {1, 2}
        if before >= ENOUGH and (both or before >= HALF * sum(sizes)):
            yield Hit(doc.spans[i][0], doc.spans[-1][1], "comment form, and what stands behind it", "")
            return


def _kind(line: str) -> int:
    return 1 if NAMED.fullmatch(line) else 2 if MAILED.fullmatch(line) else 0
