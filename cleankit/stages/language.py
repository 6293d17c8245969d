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

from cleankit.words import cues

Codes = np.ndarray[Any, np.dtype[np.object_]]
HEAD = 400
"""Characters looked at first; a text in two scripts is judged by ten times as many."""

PROSE = 80
"""Characters of a line that is more than an entry of a menu. A page scraped whole begins with the menus, whose words
are English on half the world's sites: of 490 such pages 27 were taken for another language, or for none."""

_LETTERS = 20  # fewer letters than this prove nothing
_FLOOR = 0.8  # langdetect's probability below which nothing is sure

_REACH = 40_000  # characters in which long lines are looked for


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
    counts = np.zeros((len(heads), len(cues.SCRIPTS)))
    counts[:, :2] = _counts(heads, list(cues.SCRIPTS.values())[:2])
    others = np.flatnonzero(heads.str.contains(cues.OTHER).to_numpy())
    counts[others, 2:] = _counts(heads.gather(others), list(cues.SCRIPTS.values())[2:])
    names = np.array([*cues.SCRIPTS], dtype=object)
    counts[:, names == "Hani"] *= 0.5  # a letter is less than a word
    script, total = names[counts.argmax(axis=1)], counts.sum(axis=1)
    short = np.flatnonzero(total < _LETTERS)
    letters = heads.gather(short).str.count_matches(r"\p{L}").to_numpy()
    script[short[letters < np.where(np.isin(script[short], ("Hani", "ja", "ko")), _LETTERS / 2, _LETTERS)]] = ""
    return script, (counts.max(axis=1, initial=0) >= 0.8 * total) | (script == "")


def _arabic(heads: pl.Series) -> Codes:
    folded = heads.str.replace_many(["ی", "ى", "ک"], ["ي", "ي", "ك"])
    patterns = [pattern for _, pattern in cues.ARABIC.values()]
    scores = np.zeros((len(heads), len(patterns)))
    scores[:, : cues.COMMON] = _counts(folded, patterns[: cues.COMMON])
    others = np.flatnonzero(folded.str.contains(cues.RARE).to_numpy())
    scores[others, cues.COMMON :] = _counts(folded.gather(others), patterns[cues.COMMON :])
    scores *= [weight for weight, _ in cues.ARABIC.values()]
    return _clear(scores, [*cues.ARABIC], least=2, lead=1.5)


def _latin(heads: pl.Series) -> Codes:
    padded = _padded(heads)
    scores = _counts(padded, [*cues.LATIN.values()])
    codes: Codes = _clear(scores, [*cues.LATIN], least=6, lead=2.5)
    codes[[code.startswith("-") for code in codes]] = ""
    names = [*cues.LATIN]
    near = scores[:, [names.index("es"), names.index("pt")]].sum(axis=1) >= 3
    west = np.flatnonzero(np.isin(codes, ("", "es", "pt")) & near)
    found = _counts(padded.gather(west), [cues.GALICIAN])[:, 0]
    codes[west[found >= np.where(codes[west] == "", 2, 4)]] = "gl"
    codes[heads.str.count_matches("[əƏ]") >= cues.SCHWAS * heads.str.len_chars()] = "az"
    return codes


def _cyrillic(heads: pl.Series) -> Codes:
    scores = _counts(heads, [pattern for _, pattern in cues.CYRILLIC.values()])
    scores *= [weight for weight, _ in cues.CYRILLIC.values()]
    codes = _clear(scores, [*cues.CYRILLIC], least=5, lead=3)
    letters = _counts(heads, [r"\p{L}", cues.JE, r"[ўЎ]", r"[іІ]", r"[иИ]"])
    every, je, short_u, dotted, plain = letters.T  # Belarusian has і as Ukrainian has, but no и beside it
    south = np.flatnonzero(je >= cues.SOUTH * every)
    scores = _counts(_padded(heads.gather(south)), [*cues.SOUTH_SLAVIC.values()])
    codes[south] = _clear(scores, [*cues.SOUTH_SLAVIC], least=1, lead=2)
    codes[south[codes[south] == ""]] = "und"
    codes[(short_u >= 0.002 * every) & (dotted > 4 * plain)] = "be"
    return codes


def _padded(heads: pl.Series) -> pl.Series:
    """Small letters, with two spaces between words: each word has its own."""
    return heads.str.to_lowercase().str.replace_all(r"[,.;:]? ", "  ")


def _told(heads: pl.Series, family: str, codes: Codes) -> Codes:
    lower = heads.str.to_lowercase()
    rows = np.flatnonzero(lower.str.contains(cues.OWNED).to_numpy())
    lower = lower.gather(rows)
    for script, code, least, *patterns in cues.OWN if len(rows) else ():
        if script == family:
            shares = _counts(lower, patterns) / lower.str.len_chars().to_numpy()[:, None]
            codes[rows[(shares[:, :2] >= least).all(axis=1) & (shares[:, 2] < cues.NEVER)]] = code
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
