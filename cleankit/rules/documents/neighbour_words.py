"""How pages name the article before and the one behind, in many languages."""

FORE = (
    r"(?:next|newer|nächste[rs]?|nachfolge\p{L}*|neuere[rs]?|suivante?s?|siguientes?|successiv[oa]|seguinte|próximo|"
    r"volgende?|następn[ya]|следующ\p{L}+|sonraki|التالي|بعدی)"
)
BACK = (
    r"(?:prev|previous|older|vorherige[rs]?|vorgänger\p{L}*|ältere[rs]?|précédente?s?|anterior(?:es)?|precedente|"
    r"vorige[rs]?|poprzedni[ae]?|предыдущ\p{L}+|önceki|السابق|قبلی)"
)
BEFORE = [
    "prev", "older", "vorherig", "vorg", "ltere", "dent", "anterior", "precedent", "vorige", "poprzedni", "редыдущ",
    "РЕДЫДУЩ", "nceki", "السابق", "قبلی",
]  # fmt: skip
"""One of these stands in what BACK matches, whatever its capitals."""
KIND = (
    r"(?: (?:post|article|story|entry|beitrag|artikel|eintrag|billet|entrada|artículo|articolo|wpis|статья|yazı|المقال|"
    r"مطلب))?\s?: "
)
