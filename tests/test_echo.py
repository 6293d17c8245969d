"""The pass that looks for repeated passages before the rule does: it may find too many documents, never too few."""

import random

import polars as pl
import pytest

from cleankit import rules
from cleankit.kernels import echo
from cleankit.kernels.compiled import SMALL
from cleankit.model import Doc
from cleankit.text.lines import lines_of

WORDS = {
    "ar": "قال الوزير إن المحادثات التي بدأت يوم الاثنين كانت مفيدة ولم يحدد موعد لتوقيع الاتفاق بين البلدين".split(),
    "en": "officials said that the talks had been useful although no date had been set for a treaty yet".split(),
}


def repeats(text: str) -> bool:
    """Whether the rule finds something, asked of every line."""
    spans = lines_of(text)[0]
    (document,) = (rules.find("repeated-passage").document,)
    assert document is not None
    return any(document(Doc(text, "und", None, spans, tuple(range(len(spans))))))


@pytest.mark.parametrize("lang", WORDS)
def test_what_the_rule_finds_is_looked_at(lang: str) -> None:
    """Copies of some sixty letters and more, wrapped elsewhere, with a comma, a vowel sign or a joiner too many."""
    pick = random.Random(7)
    texts = []
    for _ in range(3 * SMALL):
        story = [pick.choice(WORDS[lang]) + pick.choice(["", "،", "\N{ARABIC FATHATAN}", ","]) for _ in range(40)]
        copy = [word.strip("،,\N{ARABIC FATHATAN}") + pick.choice(["", "\N{ZERO WIDTH NON-JOINER}"]) for word in story]
        texts.append(" ".join(story) + ".\n" + " ".join(copy[: pick.randint(13, 20)]) + ".")
    seen = echo.echoes(pl.Series(texts)).to_list()
    found = [repeats(text) for text in texts]
    assert sum(found) > len(texts) / 2
    missed = [text for text, here, there in zip(texts, seen, found, strict=True) if there and not here]
    assert len(missed) <= len(texts) / 200, "windows are sampled"


def test_another_keyboard_writes_the_same_letters() -> None:
    """A copy with Arabic yeh and kaf for Persian ones will be the same once they are repaired."""
    told = "وزیران کشورهای همسایه دیروز در پایتخت دیدار کردند و قرار شد که یک ماه دیگر نیز گفت‌وگو کنند."
    copy = told.replace("ی", "ي").replace("ک", "ك")
    assert echo.echoes(pl.Series([f"{told}\n{copy}"] * SMALL)).all()


def test_most_documents_are_passed_over() -> None:
    """Texts that say nothing twice need not be looked at."""
    pick = random.Random(7)
    letters = "abcdefghijklmnopqrstuvwxyz"
    texts = [" ".join("".join(pick.choices(letters, k=6)) for _ in range(80)) for _ in range(SMALL)]
    assert not echo.echoes(pl.Series(texts)).any()
