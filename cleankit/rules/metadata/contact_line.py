from collections.abc import Iterator

import polars as pl

from cleankit.model import Doc, Hit
from cleankit.rule import bad, ok, rule
from cleankit.text.lines import ends_sentence
from cleankit.text.patterns import pattern

MAIL = r"[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}"
CONTACT = pattern(rf"^\W*(?:[^\W\d]+(?: [^\W\d]+){{0,4}}\s*[:：\-–]\s*)?(?:{MAIL})(?:\W+(?:{MAIL}))*\W*$")
FAX = pattern(
    r"^\W*(?:أو\s+)?(?:على\s+)?(?:رقم\s+)?(?:ال)?(?:فاكس|هاتف|جوال|tel(?:ephone|\.)?|fax|phone|تلفن|فکس)\b"
    r"[^\d\n]{0,20}[\d٠-٩۰-۹/ ()+.-]{6,25}$",
    ignore_case=True,
)
# Whoever wants to come, to apply or to give needs the address: it is the event's, not the author's.
NEEDED = pattern(
    r"(?<!\p{L})(?:tickets?|info(?:rmation)?s?|register|registration|rsvp|bookings?|reservations?|apply|applications?|submit|"
    r"submissions?|donations?|anmeld\p{L}*|karten|reservierung\p{L}*|bewerb\p{L}*|spenden|inscriptions?|réserv\p{L}*|"
    r"candidatures?|reservas?|entradas|inscripci\p{L}*|inscriç\p{L}*|iscrizion\p{L}*|prenotazion\p{L}*|aanmeld\p{L}*|"
    r"zapisy|zgłoszenia|запись|регистрация|للتسجيل|للحجز|للتقديم|للاستفسار|ثبت نام)(?!\p{L})",
    ignore_case=True,
)

EDGE = 4
BODY = "The ministers met on Monday in the capital and agreed to meet again."

EXAMPLES = [
    bad(
        "هطل المطر طوال اليوم في العاصمة.\n⟦لمراسلة الكاتب: writer@valley.example⟧",
        "هطل المطر طوال اليوم في العاصمة.",
        lang="ar",
    ),
    bad(f"⟦writer@valley.example ⟧\n{BODY}", BODY),
    bad("هطل المطر.\n⟦أو الفاكس رقم: 0114870000⟧", "هطل المطر.", lang="ar"),
    ok(f"{BODY}\nWrite to writer@valley.example before Monday, the office said."),  # a sentence
    ok(f"{BODY}\nHe called 0114870000 and nobody answered."),
    ok(f"{BODY}\nwriter@valley.example\n{BODY}\n{BODY}\n{BODY}\n{BODY}"),  # inside the article
    ok(f"{BODY}\nWrite to the consulate:\nvienna@valley.example\n{BODY}"),  # the story goes on
    ok(f"{BODY}\nTickets: mill@valley.example"),  # whoever wants to come needs it
    ok(f"{BODY}\nRegistration is free of charge\nmill@valley.example"),
    ok(f"{BODY}\na@b"),
    ok(f"{BODY}\nAnyone who saw the boy should call:\nPhone: 0800 555 0199\nhelp@valley.example"),  # announced
    ok(f"{BODY}\nThe Lantern Line\nPhone: 0800 555 0199"),  # under a name: a helpline
]


@rule(
    "META04",
    "contact-line",
    severity="warning",
    fix="safe",
    examples=EXAMPLES,
    scope="document",
    anchors=("@", "اكس", "اتف", "جوال", "el", "EL", "ax", "AX", "hone", "HONE", "تلفن", "فکس"),
    where=(pl.col("chars") <= 120,),
)
def contact_line(doc: Doc) -> Iterator[Hit]:
    """An e-mail address, telephone or fax number of the author or the desk, alone on a line at the article's edge.

    Why: a fact about the author, the same under each article.
    Keeps: addresses inside sentences, and inside the article, where readers are meant to write to them; what a colon
    announces or stands under a name or a heading; what whoever wants to come, to apply or to give must know.
    """
    count, taken = len(doc.spans), set[int]()
    for i in doc.woken:
        start, end = doc.spans[i]
        line = doc.line(i)
        edge = count > 1 and (i == 0 or i >= count - EDGE)
        if not edge or len(line) > 120 or not (CONTACT.match(line) or FAX.match(line)):
            continue
        above = doc.line(i - 1).rstrip() if i else ""
        contact = i - 1 in taken or "@" in above
        if above.endswith((":", "：")) or (i > 0 and not contact and not ends_sentence(above)):
            continue  # announced, or under a name or a heading: a helpline, the police, an event
        if any(NEEDED.search(doc.line(n)[-120:]) for n in range(max(0, i - 1), i + 1)):
            continue
        if i == 0 or not any(doc.is_paragraph(n) for n in range(i + 1, count)):
            taken.add(i)
            yield Hit(start, end, "contact of the author or desk", "", (("byline", line.strip()),))
