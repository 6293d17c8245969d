"""Persian, Urdu and Sorani written on an Arabic keyboard."""

from cleankit.text.patterns import pattern

# What an Arabic keyboard writes in Persian, Urdu and Sorani, and what they write there.
OWN = {"\N{ARABIC LETTER YEH}": "\N{ARABIC LETTER FARSI YEH}", "\N{ARABIC LETTER KAF}": "\N{ARABIC LETTER KEHEH}"}
TABLE = str.maketrans(OWN)
SUSPECT = {letters: pattern(f"[{letters}]") for letters in (*OWN, "".join(OWN))}
# Letters and signs of Arabic that these languages have in Arabic words only; and the article.
ARABIC = pattern(r"[ةأإٱ\u064b-\u0652]|^(?:و|ب|ف|ل)?ال\p{L}{3}|^(?:في|إلى|التي|الذي|علي|من|ذلك)$")
