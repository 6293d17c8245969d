"""The mark of a text that was cut, and the link to the rest."""

from cleankit.text.patterns import pattern

BRACKETED = (
    "ead more", "ead on", "ontinue reading", "[more", "[ more", "zytaj ", "ehr ]", "ehr •", "ehr →", "ehr »", "ehr]",
    "ehr …", "ehr…", "eiterlesen", "ehr lesen", "ire la suite", "ire plus", "eer más", "igue leyendo", "eggi ",
    "ontinua a leggere", "eia mais", "ees verder", "äs mer", "ue lisää", "ti dále", "evamı", "итать ", "итати далі",
    "لمزيد", "ادامه مطلب", "ore →", "eiter", "ore »",
)  # fmt: skip
DOTS = ("..", "…")
MORES = tuple(dots + gap + word for word in ("المزيد", "اقر", "لقراءة", "ادامه ", "مزید پ", "read", "Read", "lire",
    "Lire", "leer", "Leer", "leia", "Leia", "читать", "Читать") for dots in DOTS for gap in ("", " "))  # fmt: skip
MORE = pattern(
    r"(?:\[\s?(?:more|mehr|المزيد)\s?(?:…|\.\.\.|»|>|→)\s?\]|"
    r"\[\s?(?:…\s?)?(?:read (?:more|on)|continue reading|czytaj (?:więcej|dalej)|weiterlesen|mehr lesen|"
    r"lire (?:la suite|plus)|leer más|sigue leyendo|leggi (?:tutto|di più|altro)|continua a leggere|leia mais|lees "
    r"verder|"
    r"läs mer|lue lisää|čti dále|devamı|читать (?:далее|дальше|полностью)|читати далі|اقرأ المزيد|ادامه مطلب)"
    r"\s?(?:…|\.\.\.|»|>|→)?\s?\]|(?:…|\.{2,})\s?(?:mehr|more|weiter)\s?(?:•{2,}|→|»|›|>+)|(?:\.{2,}|"
    r"…)\s*(?:(?:اقر[أا] |لقراءة )المزيد|ادامه (?:مطلب|خبر)|مزید پڑھیں|read more|lire la suite|leer más|"
    r"leia mais|читать далее)|(?:^|(?<=\s))(?:\.{2,}|…)المزيد)\s*(?:[»>…]|\.{2,})?\s*$",
    ignore_case=True,
)
"""The dots of a text that was cut, and the link to the rest: one word alone may end a sentence, or a verse."""
