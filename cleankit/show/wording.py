"""Languages, numbers and addresses as people read them."""

import math
import re

RTL = frozenset(
    ("ar", "arc", "azb", "ckb", "dv", "fa", "he", "ks", "mzn", "nqo", "pnb", "ps", "sd", "syr", "ug", "ur", "yi")
)
LANGUAGES = {
    "af": "Afrikaans", "am": "Amharic", "ar": "Arabic", "az": "Azerbaijani", "be": "Belarusian", "bg": "Bulgarian",
    "bn": "Bengali", "ca": "Catalan", "ckb": "Central Kurdish", "cs": "Czech", "cy": "Welsh", "da": "Danish",
    "de": "German", "el": "Greek", "en": "English", "es": "Spanish", "et": "Estonian", "fa": "Persian",
    "fi": "Finnish", "fr": "French", "gl": "Galician", "gu": "Gujarati", "he": "Hebrew", "hi": "Hindi",
    "hr": "Croatian", "hu": "Hungarian", "hy": "Armenian", "id": "Indonesian", "it": "Italian", "ja": "Japanese",
    "ka": "Georgian", "kk": "Kazakh", "km": "Khmer", "kn": "Kannada", "ko": "Korean", "ku": "Kurdish", "ky": "Kyrgyz",
    "lt": "Lithuanian", "lv": "Latvian", "mk": "Macedonian", "ml": "Malayalam", "mn": "Mongolian", "mr": "Marathi",
    "my": "Burmese", "ne": "Nepali", "nl": "Dutch", "no": "Norwegian", "pa": "Punjabi", "pl": "Polish", "ps": "Pashto",
    "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sd": "Sindhi", "si": "Sinhala", "sk": "Slovak",
    "sl": "Slovenian", "so": "Somali", "sq": "Albanian", "sr": "Serbian", "sv": "Swedish", "sw": "Swahili",
    "ta": "Tamil", "te": "Telugu", "tg": "Tajik", "th": "Thai", "ti": "Tigrinya", "tl": "Filipino", "tr": "Turkish",
    "ug": "Uyghur", "uk": "Ukrainian", "und": "Not determined", "ur": "Urdu", "uz": "Uzbek", "vi": "Vietnamese",
    "yi": "Yiddish", "zh": "Chinese",
}  # fmt: skip
"""English names of the languages that are told apart; any other is shown by its code alone."""

STYLES = {"error": "red", "warning": "yellow", "info": "cyan", "pass": "green", "warn": "yellow", "fail": "red"}
"""How a terminal colours severities and verdicts."""


UNDATED = 36_525.0
"""The age in days of a run without any date: a century, since nothing shows it fresh."""


def direction(lang: str) -> str:
    """`rtl`, `ltr`, or `auto` where the language is not known.

    >>> [direction(x) for x in ("ar-EG", "ku-Arab", "ku", "und")]
    ['rtl', 'rtl', 'ltr', 'auto']
    """
    tag = language_tag(lang).lower()
    if not tag:
        return "auto"
    return "rtl" if tag.split("-")[0] in RTL or "-arab" in tag or "-hebr" in tag else "ltr"


def language_tag(lang: str) -> str:
    """The code if it is fit for a lang attribute, else "" (which HTML reads as: unknown)."""
    known = lang != "und" and re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}", lang)
    return lang if known else ""


def language_name(lang: str) -> str:
    """The English name, or "" for a language that we have no name for."""
    return LANGUAGES.get(lang, "")


def number(value: float, digits: int = 0) -> str:
    """With thousands separators: 1,234,567."""
    return f"{finite(value):,.{digits}f}"


def counted(count: int, noun: str) -> str:
    """A number and what it counts.

    >>> counted(1, "finding"), counted(1200, "finding")
    ('1 finding', '1,200 findings')
    """
    return f"{count:,} {noun}{'s' * (count != 1)}"


def percent(share: float, *, exact: bool = False) -> str:
    """A share in per cent that never rounds something to nothing, nor almost all to all.

    >>> [percent(x) for x in (0, 0.00001, 0.0421, 0.99999, 1)], percent(0.9995, exact=True)
    (['0 %', '<0.1 %', '4.2 %', '>99.9 %', '100 %'], '99.95 %')
    """
    if exact or share in (0, 1):
        return f"{100 * share:,.6g} %"
    if 0 < share < 0.001:
        return "<0.1 %"
    return ">99.9 %" if 0.999 < share < 1 else f"{100 * share:,.1f} %"


def amount(column: str, value: float, *, drift: bool = False, exact: bool = False) -> str:
    """A figure as people read it: shares in per cent, changes with their sign, thousands with commas.

    >>> amount("und_share", 0.0812), amount("documents", 1234567), amount("documents", -0.5, drift=True)
    ('8.1 %', '1,234,567', '-50.0 %')
    >>> amount("newest_age_days", 2342.03), amount("newest_age_days", 3, exact=True), amount("findings", 1.09334)
    ('2,342 days', '3 days', '1.093')
    >>> amount("und_share", 0.031, drift=True), amount("newest_age_days", UNDATED)
    ('+3.1 points', 'no date was read')
    """
    if drift or column.endswith("_change"):
        points = column.endswith("_share") or column == "removed_change"
        return f"{100 * value:+{',.6g' if exact else ',.1f'}} {'points' if points else '%'}"
    if column == "newest_age_days" and value == UNDATED:
        return "no date was read"
    if column.endswith("_share"):
        return percent(value, exact=exact)
    whole = value == round(value) or (abs(value) >= 1000 and not exact)
    plain = f"{value:,.0f}" if whole else f"{value:,.{6 if exact else 4}g}"
    return f"{plain} days" if column.endswith("_days") else plain


def duration(seconds: float) -> str:
    """Seconds as people say them.

    >>> duration(3.21), duration(754), duration(7500)
    ('3.2 s', '12 min 34 s', '2 h 5 min')
    """
    if seconds < 60:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest} s" if minutes < 60 else f"{minutes // 60} h {minutes % 60} min"


def web_address(text: str) -> str:
    """The text if it may become a link: a short http(s) address in plain ASCII. Everything else stays text."""
    return text if len(text) <= 160 and re.fullmatch(r"https?://[\w.~:/?#\[\]@!$&()*+,;=%-]+", text, re.ASCII) else ""


def finite(value: float) -> float:
    """The number, or 0 for infinity and NaN."""
    return value if math.isfinite(value) else 0.0
