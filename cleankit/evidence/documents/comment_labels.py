"""The labels of a form or a thread for the comments of readers, in a short line."""

from cleankit.text.lines import STOPS, ends_sentence
from cleankit.text.patterns import pattern

LONGEST = 60
"""Characters of a label."""
# French "comment" is "how": the label has nothing behind it. A counter of comments stands anywhere on a page.
COMMENT = pattern(
    r"(?:(?<!\p{L})comment(?:s|aires?|arios?|ários?|i|o)?|kommentare?|reactie|yorum)(?! ?\p{L})|komment(?:ar|ieren)|"
    r"(?<!\p{L})(?:reply|replies|respond|antwort|antworten|répondre|responder|rispondi|odpowiedz|beantwoorden)"
    r"(?!\p{L})|"
    r"(?:not|niemals|nie|nicht|pas|no|non|não|niet) (?:be |será |sarà |wird |worden )?(?:published|publi|pubbl|"
    r"gepubliceerd|veröffentlicht)|комментари|коментар|تعليق|دیدگاه|תגובה|"
    r"^\W*(?:website|webseite|web ?site|site web|sitio web|sito web|homepage|url)\W*$",
    ignore_case=True,
)
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
"""Fields for the name and the address of who comments."""


def asks(line: str) -> bool:
    """Whether a line is the label of a comment, or of the field for the commenter's website.

    >>> asks("Leave a comment"), asks("12 comments"), asks("Comment s'inscrire"), asks("Website:")
    (True, False, False, True)
    """
    return counts(line) and not any(map(str.isdigit, line))


def counts(line: str) -> bool:
    """Whether a line is such a label, or says how many comments there are."""
    return len(line) <= LONGEST and COMMENT.search(line) is not None and not ends_sentence(line, STOPS)
