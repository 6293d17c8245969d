"""The words of a language: its page labels and its function words.

The word lists are TOML files in ``lexicons/``, read when a language is first asked for.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from cleankit.text.folding import fold
from cleankit.words.decoration import bare

HOME = Path(__file__).parents[1] / "lexicons"

NETWORKS = (
    "facebook twitter whatsapp linkedin pinterest telegram reddit messenger instagram youtube tiktok email"
).split()
BORROWED = {(kind, kind) for kind in ("related", "share", "tags", "print", "comments")} | {("ad", "advertisement")}
BORROWED |= {("share", network) for network in NETWORKS}
"""Weak English labels that stand on pages of every language; the strong English ones all do."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What cleankit knows of a language: its labels (folded phrase to (class, strong) pairs) and function words."""

    lang: str
    name: str
    script: str
    function_rate: float
    function_words: frozenset[str]
    labels: Mapping[str, tuple[tuple[str, bool], ...]]


@lru_cache(maxsize=1)
def languages() -> tuple[str, ...]:
    """The codes of all languages with a lexicon."""
    return tuple(sorted(path.stem for path in HOME.glob("*.toml")))


@lru_cache(maxsize=256)
def lexicon(lang: str) -> Lexicon | None:
    """The lexicon of a BCP 47 code ("pt-BR" is read as "pt"), None for unknown ones, English labels for "und"."""
    if lang == "und":
        english = lexicon("en")
        return english and replace(english, lang="und", name="Undetermined", function_words=frozenset())
    code = lang if lang in languages() else {"kmr": "ku", "prs": "fa"}.get(lang) or lang.partition("-")[0]
    if code not in languages():
        return None
    data = tomllib.loads((HOME / f"{code}.toml").read_text("utf-8"))
    labels: dict[str, dict[str, bool]] = {}
    for kind, table in data["labels"].items():
        for strong in (True, False):
            for phrase in table["strong" if strong else "weak"]:
                labels.setdefault(bare(fold(phrase)), {}).setdefault(kind, strong)
    english = lexicon("en") if code != "en" else None
    for phrase, kinds in english.labels.items() if english else ():
        for kind, strong in kinds:
            if strong or (kind, phrase) in BORROWED:
                labels.setdefault(phrase, {}).setdefault(kind, strong)
    return Lexicon(
        lang=code,
        name=data["name"],
        script=data["script"],
        function_rate=data["function_rate"],
        function_words=frozenset(map(fold, data["function_words"])),
        labels={phrase: tuple(kinds.items()) for phrase, kinds in labels.items()},
    )


def labels(lang: str) -> Mapping[str, tuple[tuple[str, bool], ...]]:
    """The labels of a language (English ones for one that has no lexicon): folded phrase to (class, strong) pairs."""
    return known.labels if (known := lexicon(lang) or lexicon("und")) else {}
