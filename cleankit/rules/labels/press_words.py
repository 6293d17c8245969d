"""Whom journalists may call, and how he is reached."""

from cleankit.patterns import pattern

WHO = (
    r"(?:Presse|Medien)(?:-|/)?(?:kontakte?|anfragen|rückfragen|ansprechpartner\S*|auskünfte|stelle)|"
    r"(?:Kontakte?|(?:Ihre? )?Ansprechpartner\S*|Rückfragen) (?:für|der) (?:die )?(?:Presse|Medien|Journalist)\S*|"
    r"(?:Press|Media) (?:and media |& media |and press )?(?:contacts?|[ie]nquir(?:y|ies)|office|relations)|"
    r"(?:For|Contacts? for) (?:the )?(?:press|media)(?: [ie]nquiries)?|"
    r"Contacts? (?:presse|médias?)|(?:Service|Relations) (?:de )?presse|Contactos? (?:de|para) (?:la )?prensa|"
    r"Ufficio stampa|Contatt[oi] stampa|Assessoria de imprensa|Contato(?:s)? (?:de|para) (?:a )?imprensa|Perscontact|"
    r"Kontakt (?:dla|z) (?:mediów|prasy|mediami)|Biuro prasowe|Контакты для (?:прессы|СМИ)|Пресс-служба"
)
LABEL = pattern(rf"\W{{0,4}}(?:\p{{Lu}}[\p{{L}}&.-]{{1,20}} )?(?:{WHO})(?!\p{{L}})\W*", ignore_case=True)
WAITS = pattern(r"kontakt|conta[ct]|fragen|ansprech|quir", ignore_case=True)
"""In a heading that is one even where nothing is left under it."""
# A telephone number, an address of mail or of a site.
REACH = pattern(
    r"[\w.+-]\s?(?:@|\(at\)|\[at\]|\[\[at\]\]|\(ät\))\s?[\w-]|(?:tel|fon|phone|mobil|fax)\w*\W{0,3}[+\d(]|"
    r"\+?\(?\d[\d ()/–-]{6,}\d|(?<!\p{L})www\.",
    ignore_case=True,
)
DESK = pattern(
    r"(?<![\w.])(?:presse|press|media|medien|pr|pressestelle|presseanfragen|newsroom|kommunikation|prensa|imprensa|stampa|"
    r"rzecznik|prasa)\s?(?:@|\(at\)|\[at\])\s?[\w-]+",
    ignore_case=True,
)
"""The address of those who speak with the press."""
CARDED = pattern(r"(?:tel|fon|phone|mobil|e-?mail)\w*\W{0,4}\S", ignore_case=True)
SPEAKER = pattern(
    r"\W{0,3}(?:Presse|Medien)(?:sprecher|referent|verantwortliche)(?:in|\*in|:in|/in|r)?:? "
    r"(?:(?:Dr|Prof)\. )*\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,2}\W*"
)
