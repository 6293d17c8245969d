"""How the credit of a picture is written without a sign: who took it, for whom, which agency sells it."""

from cleankit.text.patterns import pattern

STOCK = (
    r"getty(?: images)?(?:/[\p{L}.]+)?|shutterstock|i ?stock(?:photo)?|unsplash|pixabay|pexels|alamy(?: stock photo)?|"
    r"fotolia|adobe ?stock|stock\.adobe|depositphotos|dreamstime|picture[ -]alliance|imago(?: images)?|WENN|"
    r"splash news|zuma(?: press)?(?: wire)?|zumapress|rex features|corbis|invision|photononstop|science photo library|"
    r"wikimedia(?: commons)?|123rf|bigstock|panthermedia|bestimage|sipa(?: usa)?|nurphoto|hans lucas|imagebroker|eyeem"
)
"""Houses that sell pictures, and nothing else."""
WIRES = (
    r"AFP|AP(?: Photo| Images)?|Associated Press|Reuters|REUTERS|EPA(?:-EFE)?|EFE|dpa|APA|ANSA|PAP|ANP|Belga|BELGA|"
    r"Keystone|KEYSTONE|TASS|Sputnik|Xinhua(?: News Agency)?|Anadolu(?: Agency)?|PTI|NTB|Lusa|LUSA|Europa Press|"
    r"(?:The )?Canadian Press|PA (?:Wire|Images)|Flickr|flickr|Notimex|Andina|"
    r"Ag[eê]n(?:cia|cja|zia|ce) (?:EFE|AFP|Reforma|Brasil|Estado|Globo|Gazeta|Wyborcza|Forum|Press|VU|SE)|"
    r"Bloomberg|CTK|ČTK|MTI"
)
"""Agencies that send news as well."""
TAKEN = (
    r"(?:Photo(?:graph|graphs|s)?|Picture(?! alliance)|Image|Foto|Fotografie)(?: by| credit)?|Pictures|Images|Credits?|"
    r"(?:Featured|Header|Lead|Cover) (?:image|photo|picture)|"
    r"(?:Titel|Beitrags|Symbol|Archiv|Header|Vorschau)(?:bild|foto)|"
    r"(?:Foto|Bild)(?:credit|quelle|nachweis|rechte)|Bild|Fot\.|Fotos|Bilder|Fotó|Imagen|Imagem|Crédits?(?: photos?)?|"
    r"(?:Image|Photo|Picture)(?: courtesy(?: of)?|: File)|File(?: photo)?|Zdjęcie|Фото"
)
SOURCE = r"Quelle|Źródło|Source|Fuente|Fonte|via|Via"
WORD = r"(?:\p{Lu}[\p{L}\p{M}'’-]*|\p{Lu}\p{L}{0,2}\.|d[ae]l?|di|de la|van(?: de[nr])?|von|der|al|bin|el|la|le)"
NAME = rf"(?=\p{{Lu}})(?!(?:By|Von|Por|Par|Di) ){WORD}(?: {WORD}){{0,5}}"
ACCOUNT = r"@?\p{L}[\w.-]{2,24}"
"""Who sells pictures as well: under the name of his account."""
END = r"(?:\.com?|\.de)?(?i: files?| photo| archives?| images| pool| handout)?(?: (?:for|para|für) [^()/|.]{3,40})?"
STOCKED, WIRED = pattern(rf"(?:{STOCK}){END}", ignore_case=True), pattern(rf"(?:{WIRES}){END}")
NAMED, HELD = pattern(NAME), pattern(rf"{ACCOUNT}(?: {ACCOUNT})?")
PERSON = pattern(r"\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Ll}{2,3}){0,2} \p{Lu}.*")
PARTS = pattern(r"\s?/\s?|\s(?:via|vía)\s")
"""On Bloomberg people speak, and from Reuters reporters come."""
BARS = pattern(r"\s?[/|]\s?|\s(?:via|vía|on|auf|sur|em|from|through)\s")
DASHES = pattern(r"\s?[/|]\s?|\s[–—-]\s|\s(?:via|vía|on|auf|sur|em|from|through)\s")
"""Bars and dashes stand before the name of a site as well: "Stocks fall | Reuters" is a headline."""
BARRED = pattern(rf"(?i:{STOCK})|Ag[eê]n(?:cia|cja|zia|ce) \p{{Lu}}")
LABEL = pattern(
    rf"\W{{0,3}}(?:(?P<taken>{TAKEN})|(?P<source>{SOURCE}))(?!\p{{L}})\s?(?P<colon>:)?\s?",
    ignore_case=True,
)


def credit(text: str, *, labelled: bool) -> str:
    """The credit that a text is all of, or nothing.

    ``labelled``: whether it stands in brackets or alone, so that a label is enough beside an agency.

    >>> credit("Ann Lee/Getty Images", labelled=False), credit("Reuters/Valley", labelled=False)
    ('Ann Lee/Getty Images', '')
    """
    label = LABEL.match(text)
    rest = text[label.end() if label else 0 :].strip(" ()[].\t\N{NO-BREAK SPACE}")
    split = PARTS
    if BARRED.search(rest):
        split = DASHES if label else BARS
    parts = [part for part in split.split(rest) if part]
    if not 1 <= len(parts) <= 4:
        return ""
    stocked, wired = [any(map(houses.fullmatch, parts)) for houses in (STOCKED, WIRED)]
    made = label is not None and (label["taken"] or "").lower().endswith(" by")  # whoever it is
    if not stocked and not made and (not wired or (label and label["source"])):
        return ""
    if parts[0] == "AP" and not label:
        return ""  # a class of a school: a picture's is "AP Photo/Ann Lee"
    others = [part for part in parts if not (STOCKED.fullmatch(part) or WIRED.fullmatch(part))]
    if not all(NAMED.fullmatch(part) or (stocked and HELD.fullmatch(part)) for part in others):
        return ""
    known = len(others) > 0 and ((stocked and "|" not in rest) or any(map(PERSON.fullmatch, others)))
    named = label and labelled and (stocked or wired) and (made or label["colon"] or len(parts) > 1)
    return rest if known or named else ""
