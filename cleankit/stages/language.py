"""Texts -> language codes (BCP 47), from cheap evidence first: scripts, letters, function words, then langdetect.

A newspaper's look-alike letters lie (old Persian crawls are typed with Arabic kaf and yeh, broken Arabic ones with
Persian), so between Arabic and Persian function words decide, with look-alikes folded; letters decide only where a
language has its own. langdetect costs 1.3 ms a text: it is asked about the rest, once per distinct sample.
"""

import json
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl

Codes = np.ndarray[Any, np.dtype[np.object_]]
HEAD = 400
"""Characters looked at first; a text in two scripts is judged by ten times as many."""

PROSE = 80
"""Characters of a line that is more than an entry of a menu. A page scraped whole begins with the menus, whose words
are English on half the world's sites: of 490 such pages 27 were taken for another language, or for none."""

_LETTERS = 20  # fewer letters than this prove nothing
_FLOOR = 0.8  # langdetect's probability below which nothing is sure

_REACH = 40_000  # characters in which long lines are looked for

# Runs of a script. The first five need a closer look, the others are (nearly) one language each.
_SCRIPTS = {
    "Arab": r"[\x{620}-\x{6FF}\x{750}-\x{77F}\x{FB50}-\x{FDFF}\x{FE70}-\x{FEFC}]+",
    "Latn": r"[A-Za-zÀ-ɏ]+",
    "Cyrl": r"[Ѐ-ӿ]+",
    "Deva": r"[\x{900}-\x{97F}]+",
    "Hani": r"[\x{4E00}-\x{9FFF}]",
    "ja": r"[ぁ-ヿ]",
    "ko": r"[가-힣]+",
    "he": r"[א-ת]+",
    "el": r"[Ͱ-Ͽἀ-῿]+",
    "hy": r"[\x{530}-\x{58F}]+",
    "ka": r"[\x{10A0}-\x{10FF}]+",
    "bn": r"[\x{980}-\x{9FF}]+",
    "pa": r"[\x{A00}-\x{A7F}]+",
    "gu": r"[\x{A80}-\x{AFF}]+",
    "ta": r"[\x{B80}-\x{BFF}]+",
    "te": r"[\x{C00}-\x{C7F}]+",
    "kn": r"[\x{C80}-\x{CFF}]+",
    "ml": r"[\x{D00}-\x{D7F}]+",
    "si": r"[\x{D80}-\x{DFF}]+",
    "am": r"[\x{1200}-\x{137F}]+",
    "th": r"[\x{E00}-\x{E7F}]{1,6}",  # no spaces between words: a few letters count as one
    "lo": r"[\x{E80}-\x{EFF}]{1,6}",
    "my": r"[\x{1000}-\x{109F}]{1,6}",
    "km": r"[\x{1780}-\x{17FF}]{1,6}",
}

_OTHER = r"[\x{370}-\x{5FF}\x{900}-\x{1FFF}\x{3040}-\x{9FFF}가-힣]"

# What speaks for a language: (weight, pattern). Arabic-script text is folded before: yeh and kaf to the Arabic letters.
_ARABIC = {
    "ar": (1.0, r" (?:في|من|علي|إلي|أن|إن|التي|الذي|هذا|هذه|ذلك|عن|مع|بين|قد|كان|ما|لا|بعد|كما) | [وبف]?ال|ة "),
    "fa": (1.0, r" (?:كه|از|به|در|اين|آن|است|را|با|براي|شد|شده|بود|خود|هم|يك|مي|كرد|كرده|گفت|هاي|وي|تا|نيز)[ .،]"),
    "ur": (1.0, r" (?:كے|كي|كا|ميں|ہے|ہيں|سے|نے|كو|اور|كہ|اس|پر|يہ|بهي|بھي|تھا|تھے|نہيں|ايك)[ ۔]"),
    "ckb": (0.5, r"[ەێۆڕڵ]"),
    "ug": (2.0, r"[ۇۈڭۋ]"),
    "ps": (0.7, r" (?:د|په|چې|ته|له|كې|دي|سره) |[ښځټډړږڼۍې]"),
    "sd": (0.7, r"[ٻڀٺٽڄڃڇڏڌڊڍڦڱڳڻ۾۽]"),
}
_COMMON = 3
_RARE = r"[ەێۆڕڵۇۈڭۋښځټډړږڼۍېٻڀٺٽڄڃڇڏڌڊڍڦڱڳڻ۾۽]"
"""Letters of the languages behind the first three: without any of them a text is in none."""
_LATIN = {
    "en": r" (?:the|of|and|to|in|is|that|for|was|with|by|has|have|are|from|its|this|which) ",
    "fr": r" (?:les|des|et|est|du|une|dans|pour|qui|sur|au|aux|par|ce|cette|avec|plus|ont|été) | [ldqn][’']",
    "de": r" (?:der|die|und|das|den|von|zu|mit|ist|des|im|nicht|ein|eine|auf|dem|sich|für|auch|sie|wird) ",
    "es": r" (?:el|los|las|y|en|del|una|con|por|para|su|lo|al|más|pero|sus|fue|ha) ",
    "pt": r" (?:o|os|as|do|da|dos|das|no|na|em|um|uma|com|não|ao|pelo|pela|mais|foi|são|é|à) ",
    "it": r" (?:il|di|che|gli|della|del|dei|delle|nel|nella|per|con|una|è|sono|anche|più|dal) | (?:l|dell|all|un)[’']",
    "nl": r" (?:het|een|van|en|dat|niet|zijn|voor|met|aan|ook|maar|bij|wordt|naar|uit|heeft) ",
    "tr": r" (?:ve|bir|bu|için|ile|olarak|olan|daha|çok|gibi|kadar|sonra|ancak|ise|göre) |[ğış]",
    "id": r" (?:yang|dan|di|ini|itu|dengan|untuk|pada|dari|tidak|dalam|akan|telah|oleh|juga|bahwa|adalah) ",
    "kmr": r" (?:û|ku|li|ji|bi|di|de|jî|ev|ew|bû|hat|xwe|her|kir|kirin|dike|wê) |[êîû]",
    "vi": r"[ảạấầậẩẫắằặẵẳẻẽẹếềểễệỉịỏọốồổỗộớờởỡợủụứừửữựỳỷỹỵơư]",
    # Neighbours that only keep the ones above from being too sure.
    "-ca": r" (?:els|les|i|amb|per|dels|és|una|com|al|va) ",
    "-ro": r" (?:și|în|la|cu|pe|din|care|este|să|nu|un|o|de) ",
    "-sv": r" (?:och|att|det|som|en|på|är|av|för|med|den|till|og|er|til|på|at|af|som|ikke|i) ",
    "-so": r" (?:oo|iyo|ka|ku|in|ee|waa|soo|si|uu|ay|wa|na|ya|kwa) ",
}
_SCHWAS = 0.05
"""From this share of ə on a text is Azerbaijani (.097 in its declaration of human rights, 0 in the Turkish one), which
would pass for Turkish otherwise; langdetect knows none."""
_CYRILLIC = {
    "be": (9.0, r"[ў]"),
    "uk": (3.0, r"[їєґЇЄҐ]"),
    "ru": (1.0, r"[ыэёЭ]"),
    "mk": (9.0, r"[ѓќѕ]"),
    "sr": (5.0, r"[љњћђџ]"),
    "kk": (9.0, r"[әғқңұһ]"),
    "tg": (9.0, r"[ӣӯҳҷ]"),
}
_NEVER = 0.002
_STRANGE = r"[әғқҡңҥұүөһҳҕҗҙҫҷӣӯӧӱӑӗҧҩҭӡ]"
_KYRGYZ = r"[ндт][ыиуү]н[ .,]| (?:жана|менен|үчүн|айтты|болду|боюнча|дагы) "
_MONGOL = r"(?:ийн|[иы]йг|[аэоө]{2}[нс]|с[аэоө]н|т[аэ]й|л[аэ]{2})[ .,]"
_UZBEK = r"(?:lar|lari|ning|ligi|larni|larga|larda|lardan|gan|gani|ganda|gandan|ganga|adi)[ .,;]"
_OWN = (
    ("Cyrl", "und", (0.02, 0.02), _STRANGE, _STRANGE, "ў"),
    ("Cyrl", "kk", (0.015, 0.015), "[қғұ]", "і", "[ўҳӣӯҷӧ]"),
    ("Cyrl", "uz", (0.005, 0.005), "ў", "[қғҳ]", "[әңөұүі]"),
    ("Cyrl", "tg", (0.005, 0.005), "[ӣӯҷ]", "[қғҳ]", "[ўәңөұүі]"),
    ("Cyrl", "ky", (0.01, 0.004), "[өү]", _KYRGYZ, "[әғқіһўҳҗҡ]"),
    ("Cyrl", "mn", (0.01, 0.01), "[өү]", _MONGOL, "[әғқіһўҳҗҡң]"),
    ("Latn", "uz", (0.0075, 0.005), r"[og][ʻ‘’'`ʼ][a-z]", _UZBEK, "[àáâèéêíîóôúûçğñşß]"),
    ("am", "ti", (0.01, 0.01), "ኣ", "ኣ", "[ⶀ-ⷞ]"),
)
"""Languages told from their neighbours by letters of their own, surer ones last: of a script or language, the code, the
shares of a text that the first patterns have, and what no more than ``_NEVER`` of it is. langdetect knows none of
them: Uzbek was Bulgarian, Kyrgyz and Mongolian were Russian, Tatar was Kazakh."""
_OWNED = rf"{_STRANGE[:-1]}ўኣ]|[og][ʻ‘’'`ʼ]"
"""Without any of these a text is in none of them."""


def detect(texts: pl.Series) -> pl.Series:
    """The language of each text as a BCP 47 code, "und" when nothing is sure (null and short texts among them).

    The answer depends on the text alone: not on its neighbours, their order, or earlier calls.
    """
    whole = texts.cast(pl.String).fill_null("")
    heads = _sample(whole, HEAD)
    script, sure = _scripts(heads)
    width = (whole.str.len_bytes() / whole.str.len_chars()).to_numpy()  # Arabic letters have two bytes, Latin one
    sure &= ~((script == "Latn") & (width > 1.3)) & ~((script == "Arab") & (width < 1.3))
    unsure = np.flatnonzero(~sure)
    if len(unsure):
        wide = _sample(whole.gather(unsure), 10 * HEAD)
        script[unsure] = _scripts(wide)[0]
        heads = heads.scatter(unsure, wide)
    codes = script.copy()
    for family, decide in (("Arab", _arabic), ("Latn", _latin), ("Cyrl", _cyrillic)):
        rows = np.flatnonzero(script == family)
        if len(rows):
            codes[rows] = decide(heads.gather(rows))
    for family in ("Latn", "Cyrl", "am"):
        rows = np.flatnonzero((script == family) & ((codes == "") | (family != "Latn")))
        if len(rows):
            codes[rows] = _told(heads.gather(rows), family, codes[rows])
    codes[script == "Hani"] = "zh"
    rows = np.flatnonzero(np.isin(codes, ("", "Deva")) & (script != ""))
    codes[rows] = _asked(heads.gather(rows))
    codes[codes == ""] = "und"
    return pl.Series(texts.name, codes.tolist(), dtype=pl.String)


def _in_latin(texts: pl.Series) -> pl.Series:
    """Whether most letters of each text are Latin: English menus stand over any script, English articles do not."""
    return texts.str.count_matches(r"\p{Latin}") * 2 > texts.str.count_matches(r"\p{L}")


def _sample(texts: pl.Series, size: int) -> pl.Series:
    """The beginning of each text, with single spaces between words and around them.

    A text that begins with short lines is sampled where it has long ones.
    """
    heads = texts.str.slice(0, size)
    short = (heads.str.count_matches("\n", literal=True) >= size // PROSE * 2).arg_true()
    if len(short):
        lines = texts.gather(short).str.slice(0, _REACH).str.extract_all(rf"[^\n]{{{PROSE},}}")
        prose = lines.list.eval(pl.element().filter(~pl.element().str.contains("(?i)cookie"))).list.join("\n")
        same = ~_in_latin(prose) | _in_latin(heads.gather(short))
        enough = ((prose.str.len_chars() >= size) & same).arg_true()
        heads = heads.scatter(short.gather(enough), prose.gather(enough).str.slice(0, size))
    words = heads.str.strip_chars().str.replace_all(r"[^\S ]\s*|  \s*", " ")  # few matches: quick
    return pl.select(pl.concat_str(pl.lit(" "), words, pl.lit(" "))).to_series()


def _scripts(heads: pl.Series) -> tuple[Codes, "np.ndarray[Any, np.dtype[np.bool_]]"]:
    """The script with most words ("" if there are too few letters), and whether no other comes near."""
    counts = np.zeros((len(heads), len(_SCRIPTS)))
    counts[:, :2] = _counts(heads, list(_SCRIPTS.values())[:2])
    others = np.flatnonzero(heads.str.contains(_OTHER).to_numpy())
    counts[others, 2:] = _counts(heads.gather(others), list(_SCRIPTS.values())[2:])
    names = np.array([*_SCRIPTS], dtype=object)
    counts[:, names == "Hani"] *= 0.5  # a letter is less than a word
    script, total = names[counts.argmax(axis=1)], counts.sum(axis=1)
    short = np.flatnonzero(total < _LETTERS)
    letters = heads.gather(short).str.count_matches(r"\p{L}").to_numpy()
    script[short[letters < np.where(np.isin(script[short], ("Hani", "ja", "ko")), _LETTERS / 2, _LETTERS)]] = ""
    return script, (counts.max(axis=1, initial=0) >= 0.8 * total) | (script == "")


def _arabic(heads: pl.Series) -> Codes:
    folded = heads.str.replace_many(["ی", "ى", "ک"], ["ي", "ي", "ك"])
    patterns = [pattern for _, pattern in _ARABIC.values()]
    scores = np.zeros((len(heads), len(patterns)))
    scores[:, :_COMMON] = _counts(folded, patterns[:_COMMON])
    others = np.flatnonzero(folded.str.contains(_RARE).to_numpy())
    scores[others, _COMMON:] = _counts(folded.gather(others), patterns[_COMMON:])
    scores *= [weight for weight, _ in _ARABIC.values()]
    return _clear(scores, [*_ARABIC], least=2, lead=1.5)


def _latin(heads: pl.Series) -> Codes:
    scores = _counts(heads.str.to_lowercase().str.replace_all(r"[,.;:]? ", "  "), [*_LATIN.values()])
    codes: Codes = _clear(scores, [*_LATIN], least=6, lead=2.5)
    codes[[code.startswith("-") for code in codes]] = ""
    codes[heads.str.count_matches("[əƏ]") >= _SCHWAS * heads.str.len_chars()] = "az"
    return codes


def _cyrillic(heads: pl.Series) -> Codes:
    scores = _counts(heads, [pattern for _, pattern in _CYRILLIC.values()])
    scores *= [weight for weight, _ in _CYRILLIC.values()]
    return _clear(scores, [*_CYRILLIC], least=5, lead=3)


def _told(heads: pl.Series, family: str, codes: Codes) -> Codes:
    lower = heads.str.to_lowercase()
    rows = np.flatnonzero(lower.str.contains(_OWNED).to_numpy())
    lower = lower.gather(rows)
    for script, code, least, *patterns in _OWN if len(rows) else ():
        if script == family:
            shares = _counts(lower, patterns) / lower.str.len_chars().to_numpy()[:, None]
            codes[rows[(shares[:, :2] >= least).all(axis=1) & (shares[:, 2] < _NEVER)]] = code
    return codes


def _counts(heads: pl.Series, patterns: list[str]) -> "np.ndarray[Any, np.dtype[np.float64]]":
    """How often each pattern occurs in each text (texts x patterns)."""
    text = heads.alias("text").to_frame().lazy()
    table = text.select(pl.col("text").str.count_matches(p).alias(str(i)) for i, p in enumerate(patterns)).collect()
    return table.to_numpy().astype(np.float64).reshape(len(heads), len(patterns))


def _clear(scores: "np.ndarray[Any, np.dtype[np.float64]]", codes: list[str], least: float, lead: float) -> Codes:
    """The code with the best score where it has at least ``least`` and ``lead`` times the second best, else ""."""
    first, second = np.sort(scores, axis=1)[:, ::-1][:, :2].T
    best: Codes = np.array(codes, dtype=object)[scores.argmax(axis=1)]
    best[(first < least) | (first < lead * second)] = ""
    return best


def _asked(heads: pl.Series) -> Codes:
    """What langdetect says about the letters of each text; "" below the floor."""
    letters = heads.str.replace_all(r"https?://\S+|[^\p{L}\p{M}\s'’-]+", " ").str.slice(0, 300)
    known = {sample: _ask(sample) for sample in letters.unique()}
    return np.array([known[sample] for sample in letters], dtype=object)


def _ask(sample: str) -> str:
    from langdetect.lang_detect_exception import LangDetectException  # noqa: PLC0415

    detector = _factory().create()
    detector.append(sample)
    try:
        best = detector.get_probabilities()[0]
    except (LangDetectException, IndexError):
        return ""
    return str(best.lang).split("-")[0] if best.prob >= _FLOOR else ""


class _Ngrams(dict[str, list[float]]):
    """langdetect's table of n-grams, a row worked out when it is first asked for: all of them cost 0.3 s."""

    def __init__(self, profiles: Sequence[dict[str, Any]]) -> None:
        super().__init__()
        self.profiles = profiles

    def __contains__(self, ngram: object) -> bool:
        """Whether any language has the n-gram; then its row, the probability in each language, is there to be read."""
        if not (known := super().__contains__(ngram)) and any(ngram in profile["freq"] for profile in self.profiles):
            known, word = True, str(ngram)
            self[word] = [p["freq"].get(word, 0) / p["n_words"][len(word) - 1] for p in self.profiles]
        return known


@lru_cache(maxsize=1)
def _factory() -> Any:
    """A factory of our own: seeded for every detector, and deaf to what others set on langdetect's shared one."""
    from langdetect.detector_factory import PROFILES_DIRECTORY, DetectorFactory  # noqa: PLC0415 - 0.05 s

    profiles = [json.loads(path.read_bytes()) for path in sorted(Path(PROFILES_DIRECTORY).glob("[!.]*"))]
    factory = DetectorFactory()
    factory.seed = 0
    factory.langlist = [profile["name"] for profile in profiles]
    factory.word_lang_prob_map = _Ngrams(profiles)
    return factory
