"""The letters of languages, and what stands for what between alphabets that look alike."""

LATIN = "abcdefghijklmnopqrstuvwxyz"
CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
GREEK = "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ"
ARABIC = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي"
HEBREW = "אבגדהוזחטיךכלםמןנסעףפץצקרשת"
PERSIAN = "آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی"
FINALS = "ךםןףץ"
"""Hebrew letters that end a word."""

ALPHABETS = {
    "ar": ARABIC, "fa": PERSIAN + "ءأؤئۀ", "ckb": "ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنهھەوۆیێ",
    "ur": "آابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھءیےئؤأۂۃۓ",
    "ps": "آابپتټثجځچڅحخدډذرړزژږسشښصضطظعغفقکگګلمنڼوهۀءیيېۍئؤأ",
    "he": HEBREW, "ru": CYRILLIC, "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя", "el": GREEK,
    "en": LATIN, "de": LATIN + "äöüß", "fr": LATIN + "àâæçéèêëîïôœùûüÿ", "es": LATIN + "áéíñóúü",
    "pt": LATIN + "áâãàçéêíóôõú", "it": LATIN + "àèéìíîòóùú", "nl": LATIN + "áéëïíóöúü", "sv": LATIN + "åäöé",
    "pl": LATIN + "ąćęłńóśźż", "tr": LATIN + "çğıöşüâîû", "id": LATIN, "ku": LATIN + "çêîşû",
}  # fmt: skip
"""Small letters that words of a language are written with."""

NOT_LATIN = (
    "am", "ar", "be", "bg", "bn", "ckb", "el", "fa", "gu", "he", "hi", "hy", "ja", "ka", "kk", "km", "kn", "ko",
    "ky", "mk", "ml", "mn", "mr", "my", "ne", "pa", "ps", "ru", "si", "sr", "ta", "te", "th", "uk", "ur", "zh",
)  # fmt: skip
"""Languages with a lexicon whose letters are not Latin: there a word of another language shows."""

LOOK_ALIKES = dict(zip("асеорхуіјѕһԁԛԝАВСЕНІЈКМОРЅТХУԌԚԜ", "aceopxyijshdqwABCEHIJKMOPSTXYGQW", strict=True))
"""Cyrillic letters, and the Latin ones that they cannot be told from."""
GREEK_ALIKES = dict(zip("οΑΒΕΖΗΙΚΜΝΟΡΤΥΧν", "oABEZHIKMNOPTYXv", strict=True))
"""Greek letters, and the Latin ones that they cannot be told from."""


def small(letters: str) -> bool:
    """Whether letters are small ones, of a script that has capitals for names: Georgian is small throughout.

    >>> small("tbilisi"), small("Tbilisi"), small("თბილისი")
    (True, False, False)
    """
    return letters.islower() and letters != letters.title()


def swapped(wrong: str, right: str) -> str:
    """Which letters become which, with their numbers, as the eye may see no difference.

    >>> swapped("کی", "كی")
    'ک U+06A9 → ك U+0643'
    """
    swaps = dict.fromkeys((a, b) for a, b in zip(wrong, right, strict=True) if a != b)
    return ", ".join(f"{a} U+{ord(a):04X} → {b} U+{ord(b):04X}" for a, b in swaps)


def pairs(firsts: str, seconds: str) -> tuple[str, ...]:
    """Each letter of one string before each of another: as anchors they wake a rule where two letters meet."""
    return tuple(first + second for first in firsts for second in seconds)
