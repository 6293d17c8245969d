"""Whom journalists may call, and how he is reached."""

from cleankit.text.patterns import pattern

WHO = (
    r"(?:Presse|Medien)(?:-|/)?(?:kontakte?|anfragen|rückfragen|ansprechpartner\S*|auskünfte|stelle)|"
    r"(?:Kontakte?|(?:Ihre? )?Ansprechpartner\S*|Rückfragen) (?:für|der) (?:die )?(?:Presse|Medien|Journalist)\S*|"
    r"(?:Press|Media) (?:and media |& media |and press )?(?:contacts?|[ie]nquir(?:y|ies)|office|relations)|"
    r"(?:For|Contacts? for) (?:the )?(?:press|media)(?: [ie]nquiries)?|"
    r"Contacts? (?:presse|médias?)|(?:Service|Relations) (?:de )?presse|Contactos? (?:de|para) (?:la )?prensa|"
    r"Ufficio stampa|Contatt[oi] stampa|Assessoria de imprensa|Contato(?:s)? (?:de|para) (?:a )?imprensa|Perscontact|"
    r"Kontakt (?:dla|z) (?:mediów|prasy|mediami)|Biuro prasowe|Контакты для (?:прессы|СМИ)|Пресс-служба"
)
LABEL = pattern(
    rf"\W{{0,4}}(?:(?!(?:The|Die|Der|La|Le|Il|Our|Unsere) )\p{{Lu}}[\p{{L}}&.-]{{1,20}} )?(?:{WHO})(?!\p{{L}})\W*",
    ignore_case=True,
)
WAITS = pattern(r"kontakt|conta[ct]|fragen|ansprech|quir", ignore_case=True)
"""In a heading that is one even where nothing is left under it."""
# A telephone number, an address of mail or of a site.
REACH = pattern(
    r"[\w.+-]\s?(?:@|\(at\)|\[at\]|\[\[at\]\]|\(ät\))\s?[\w-]|(?:tel|fon|phone|mobil|fax)\w*\W{0,3}[+\d(]|"
    r"\+?\(?\d[\d ()/–-]{6,}\d|(?<!\p{L})www\.",
    ignore_case=True,
)
CALLED = pattern(r":\s*\+?\(?\d[\d ()/–-]{2,}$")
"""A line of a list of numbers."""
DESK = pattern(
    r"(?<![\w.])(?:presse|press|media|medien|pr|pressestelle|presseanfragen|newsroom|kommunikation|prensa|imprensa|stampa|"
    r"rzecznik|prasa)\s?(?:@|\(at\)|\[at\])\s?[\w-]+",
    ignore_case=True,
)
"""The address of those who speak with the press."""
CARDED = pattern(
    r"\W{0,3}(?:\p{Lu}[\p{L}.’'&-]*,? (?:(?:von|van|de|der|und|&) )?){2,8}\W*"
    r"(?i:(?:tel|fon|phone|mobil|fax|e-?mail)\w*\W{0,4}\S|[\w.+-]+@)",
)
"""A card: a name, and how to reach whoever bears it."""
PURPOSE = pattern(
    r"(?<!\p{L})(?:witness\p{L}*|tickets?|register|registration|sign up|entr(?:y|ies)|submi\p{L}+|"
    r"Zeug(?:e|en|in|innen)|Hinweise?n?|Karten\p{L}*|\p{L}*anmeldung\p{L}*|anmelden|\p{L}*bewerbung\p{L}*|Spenden\p{L}*|Termine?|Infos?|"
    r"Auskunft|Vorverkauf|Eintritt|Buchung\p{L}*|Einsendungen|témoins?|billets?|inscriptions?|réservations?|entradas?|"
    r"inscripci\p{L}+|testigos?|reservas?|testimon\p{L}+|biglietti|iscrizioni|prenotazioni|ingressos?|inscriç\p{L}+|"
    r"testemunhas?|świad\p{L}+|bilet\p{L}*|zapisy|zgłosz\p{L}+|свидетел\p{L}*|билет\p{L}*|запис\p{L}*|ISBN|IBAN|"
    r"\p{L}*konto|donat\p{L}+|euros?|\d ?€)(?!\p{L})",
    ignore_case=True,
)
"""What readers are to call for."""
SMALL, FEW = pattern(r"(?<![\p{L}.@/-])\p{Ll}\p{L}{2,}(?![\p{L}.@/-])"), 2
"""Words that begin with a small letter, and how many of them a card may have."""
SPEAKER = pattern(
    r"\W{0,3}(?:Presse|Medien)(?:sprecher|referent|verantwortliche)(?:in|\*in|:in|/in|r)?:? "
    r"(?:(?:Dr|Prof)\. )*\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,2}\W*"
)
