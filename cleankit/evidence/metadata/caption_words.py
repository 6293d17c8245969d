"""What stands before the credit of a picture, and whom it names."""

from cleankit.text.patterns import pattern

LABELS = (
    "Foto", "Fotos", "Fotocredit", "Bild", "Bilder", "Titelbild", "Beitragsbild", "Symbolbild", "Archivbild", "Grafik",
    "Bildquelle", "Bildnachweis", "Rubriklistenbild", "Symbolgrafik",
    "Photo", "Photos", "Photograph", "Photographer", "Photo credit", "Image",
    "Image credit", "Picture", "Credit", "Crédit", "Crédits", "Crédit photo", "Crédits photo", "Imagen", "Imagem",
    "Fotografía", "Fot.", "Fotó", "Beeld", "Фото", "Fotoğraf", "صورة", "تصوير", "عکس",
)  # fmt: skip
PERSON = pattern(
    r"(?:\p{Lu}[\p{L}'’-]*\.?)(?: (?:de|da|di|du|del|van|von|der|den|el|al|bin|la|le)){0,2} \p{Lu}[\p{L}'’-]+|"
    r"^\p{Lo}+ \p{Lo}+"
)
AGENCY = pattern(
    r"(?<!\p{L})(?:dpa|AFP|AP|Reuters|REUTERS|Getty|GETTY|EPA|Imago|imago|IMAGO|APA|Shutterstock|Unsplash|Pixabay|iStock|"
    r"Wikimedia|Wikipedia|Flickr|Adobe|picture alliance|[Pp]rivat|Keystone|KEYSTONE|Archiv|Alamy|Pexels|ddp|KNA|epd|"
    r"ANSA|EFE|PAP|Belga|ANP|Fotolia)(?!\p{L})|/"
)
"""Who makes pictures: two names in a row, an agency, several parted by a slash. A single word is a title, a place."""
PLAIN = pattern(r"\p{Lu}[\p{L}\p{N}.&'’-]*(?: (?:\p{Lu}[\p{L}\p{N}.&'’-]*|&)){0,3}")
"""Behind the sign ©: whoever holds the rights, a person or not."""
HOUSE = pattern(r"\p{Lu}{2,6}")
