"""When "the author" is that of a work which the article is about, not of the article."""

from cleankit.text.patterns import pattern

NOT = pattern(
    r"(?<!\p{L})(?:not|never|no longer|nobody|nicht|nie|kein\p{L}*|pas|jamais|nunca|non|mai|pages?|Seiten?|páginas?|"
    r"pagina|stron\p{L}{1,3}|страниц\p{L}*|story|tale|relato|récit|racconto|letter|study|Studie|shows|knows|tells|kennt|merkt)(?!\p{L})",
    ignore_case=True,
)
"""Who has no trade, or of whose work the line tells."""
OTHER = pattern(
    r"(?:author|(?<!\p{L})writer|autor|auteur|autrice|автор|(?<!\p{L})(?:books?|novels?|memoirs?|manifesto|essays?|"
    r"letters?|study|diary|poems?|\p{L}*buch(?:es)?|bücher|\p{L}*roman[se]?|romane?|\p{L}*studie|manifest\p{L}*|"
    r"(?:leser|offene[rn]? )?briefe?s?|libros?|novelas?|cartas?|estudio|manifiesto|livres?|lettres?|étude|"
    r"romans?|libr[oi]|romanz[oi]|letter[ae]|studio|livros?|romances?|estudo|książ\p{L}*|powieś\p{L}*|книг\p{L}*|роман\p{L}*|письм\p{L}*)"
    r"(?!\p{L}))",
    ignore_case=True,
)
"""Who else is one, or what else has one: then "the author" may be that of the book which the article is about."""
