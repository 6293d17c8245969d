"""What wakes the rule for credits of pictures, and what looks like one and is none."""

from cleankit.evidence.metadata.picture_words import NAME
from cleankit.text.patterns import pattern

LISTED = pattern(
    r"(?=\p{Lu})[\p{L}\p{M}.'’ -]{2,40}\s?/\s?[\p{L}\p{M}.&'’ -]{2,40}|"
    rf"(?:\p{{Lu}}\p{{L}}+ )?\p{{Lu}}\p{{L}}+ by {NAME}"
)
"""A line of a list: who stands for which party, whose pictures are where."""
POLLED = pattern(
    r"\d ?%|(?<!\p{L})(?:poll\w*|survey\w*|per ?cent|Umfrage\w*|Prozent|sondages?|encuestas?|sondagg\w*|pesquisas?|"
    r"sonda\w*|опрос\w*)(?!\p{L})",
    ignore_case=True,
)
"""What stands before the name of whoever asked."""
HOUSES = (
    "etty", "ETTY", "tock", "TOCK", "nsplash", "NSPLASH", "ixabay", "IXABAY", "exels", "PEXELS", "lamy", "ALAMY",
    "otolia", "FOTOLIA", "ositphotos", "reamstime", "icture", "PICTURE", "mago", "IMAGO", "WENN", "plash", "SPLASH",
    "Zuma", "ZUMA", "zuma", "Rex F", "REX F", "Corbis", "CORBIS", "nvision", "INVISION", "hoto", "HOTO", "ikimedia",
    "WIKIMEDIA", "123", "anther", "estimage", "ESTIMAGE", "Sipa", "SIPA", "ans Lucas", "magebroker", "mageBROKER",
    "IMAGEBROKER", "yeEm", "AFP", "AP", "mage by", "mages by", "ssociated Press", "euters", "REUTERS", "EPA", "EFE",
    "dpa", "ANSA", "ANP", "elga", "BELGA", "Keystone", "KEYSTONE", "TASS", "Sputnik", "Xinhua", "Anadolu", "PTI",
    "NTB", "Lusa", "LUSA", "Europa Press", "Canadian Press", "PA Wire", "lickr", "Notimex", "Andina", "Agencia",
    "Agencja", "Agenzia", "Agence", "Bloomberg", "CTK", "ČTK", "MTI",
)  # fmt: skip
"""One of these stands in the name of each house."""
