"""What stands above a box about an author: a heading, or the name."""

from cleankit.evidence.metadata.author_words import NAMES, TITLE
from cleankit.text.patterns import pattern

HEADING = (
    r"(?:about (?:the |this )?(?:author|writer)s?|(?:über|zu) (?:den|die) autor\W?(?:in|en|innen)?|"
    r"über den autor ?/ ?die autorin|zum autor|zur autorin|autoreninfo|autor(?:in)?|author|"
    r"sobre (?:el|la|o|a) autora?|[àa] propos de l.auteure?|informazioni sull.autore|over de auteur|"
    r"o autor(?:ze|ce)|об авторе|عن الكاتب|درباره نویسنده)"
)
ABOUT = pattern(rf"\W*{HEADING}\W*", ignore_case=True)
BARE = pattern(r"\W*auth?or(?:in)?\W*", ignore_case=True)
"""Of a book as well: the name stands below, and the note goes on behind it."""
GOES_ON = pattern(r"(?:ist|is|est|es|è|jest|lebt|lives|arbeitet|works|studiert|schreibt|writes|escribe|écrit|scrive) ")
LIKE = rf"^[^\p{{L}}]*(?:\p{{Lu}}[\p{{L}}.'’ -]* \p{{Lu}}[\p{{L}}.'’-]*|(?i:{HEADING}))[^\p{{L}}]*$"
NAMED = pattern(rf"\W*(?:(?:About|Über|Sobre|By|Von|Par) )?{TITLE}(?P<name>{NAMES})\W*")
