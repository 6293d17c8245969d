"""Every example of every rule, and what holds for all rules. A new rule needs no new test here."""

import importlib
import inspect
import pkgutil
import re
from pathlib import Path
from types import ModuleType

import pytest
from trial import trial, trials

from cleankit import rules
from cleankit.errors import ConfigError
from cleankit.evidence.labels.related_lists import related_lists
from cleankit.model import RECORD, Doc
from cleankit.rule import Example, Rule, rule
from cleankit.text.folding import fold

CATALOGUE = rules.catalogue()
EVERY = pytest.mark.parametrize("each", CATALOGUE, ids=lambda each: each.code)


def examples(marked: bool) -> list[object]:
    """All examples with marked spans (or all near misses), named by rule and number."""
    kind = "bad" if marked else "ok"
    chosen = [(each, [e for e in each.examples if bool(e.spans) == marked]) for each in CATALOGUE]
    return [
        pytest.param(each, example, id=f"{each.code}-{kind}-{n}")
        for each, found in chosen
        for n, example in enumerate(found)
    ]


def core(text: str, start: int, end: int) -> tuple[int, int]:
    """A span without the white space at its ends, unless it is nothing else: deletions take line breaks along."""
    inner = text[start:end]
    if not inner.strip():
        return start, end
    return end - len(inner.lstrip()), start + len(inner.rstrip())


def crowd(each: Rule, text: str) -> list[str]:
    """The texts that an example stands for: itself, or of a source rule many, each with a letter of its own."""
    return [text.replace("#", chr(letter)) for letter in range(65, 89)] if each.source else [text]


def letters(text: str) -> str:
    """What a reader would miss: letters and digits, look-alikes made equal."""
    return "".join(char for char in fold(text) if char.isalnum())


@pytest.mark.parametrize(("each", "example"), examples(marked=True))
def test_bad(each: Rule, example: Example) -> None:
    """A rule finds the marked spans and no others, its fix gives the text shown, and one run is enough."""
    texts, lang = crowd(each, example.text), example.lang

    *_, found = trials(texts, lang, (each,))
    text = texts[-1]

    assert [core(text, f.start, f.end) for f in found.findings] == [core(text, *span) for span in example.spans]
    assert found.settled
    if example.after is not None:
        assert RECORD.join(found.records) == crowd(each, example.after)[-1]
        for record in found.records:
            again = trial(record, lang, (each,))
            assert again.records == [record]


@pytest.mark.parametrize(("each", "example"), examples(marked=False))
def test_ok(each: Rule, example: Example) -> None:
    """A rule leaves its near misses alone, and so do all safe fixes together, unless the example names who takes it."""
    texts = crowd(each, example.text)
    *_, alone = trials(texts, example.lang, (each,))
    *_, together = trials(texts, example.lang, CATALOGUE, unsafe=False)
    takers = {finding.code for finding in together.findings if finding.applied}

    assert alone.findings == []
    if example.taken_by:
        assert rules.find(example.taken_by).code in takers
    else:
        assert letters("".join(together.records)) == letters(texts[-1]), f"ok(…, taken_by=…)? {takers}"


@EVERY
def test_rule_is_complete(each: Rule) -> None:
    """A rule shows what it finds and what it leaves, and says in its docstring what, why and what it keeps."""
    assert [e for e in each.examples if e.spans], "no bad()"
    assert [e for e in each.examples if not e.spans], "no ok()"
    assert each.summary.endswith("."), "the first line is a sentence"
    assert each.section("Why")
    assert each.section("Keeps")
    assert [e.text for e in each.examples if e.spans and (e.after is None) != (each.fix == "none")] == []
    assert [e.text for e in each.examples if not each.speaks(e.lang) and e.spans] == []


@EVERY
def test_conditions_have_no_word_boundary(each: Rule) -> None:
    r"""Polars looks for ``\b`` a hundred times slower than for all else: one rule took 1.2 s of 10,000 documents."""
    assert not any(r"\b" in str(condition) for condition in each.where)


@EVERY
def test_rule_has_one_name(each: Rule) -> None:
    """File, function and rule have the same name; a family of codes lives in one folder (or is a document rule)."""
    function = inspect.unwrap(each.line or each.document or each.characters or each.source)  # type: ignore[arg-type]
    folder, file = function.__module__.split(".")[-2:]
    homes = {home(other) for other in CATALOGUE if other.family == each.family} - {"documents"}

    assert file == function.__name__ == each.name.replace("-", "_")
    assert len(homes) <= 1
    assert folder != "documents" or each.scope == "document"


def home(each: Rule) -> str:
    """The folder of a rule."""
    function = each.line or each.document or each.characters or each.source
    assert function is not None
    return function.__module__.split(".")[-2]


def test_catalogue_holds_every_rule() -> None:
    """Walking the folders finds each decorated function, once."""
    modules = [
        importlib.import_module(found.name)
        for found in pkgutil.walk_packages(rules.__path__, "cleankit.rules.")
        if not found.ispkg
    ]

    assert sorted(code for module in modules for code in decorated(module)) == [each.code for each in CATALOGUE]


def decorated(module: ModuleType) -> list[str]:
    """The codes that the text of a module gives to @rule."""
    lines = Path(str(module.__file__)).read_text("utf-8").replace("@rule(\n", "@rule(").splitlines()
    return [line.split('"')[1] for line in lines if line.startswith("@rule(")]


@pytest.mark.parametrize("word", ["GLY01", "gly01", "wrong-look-alike"])
def test_find_takes_code_and_name(word: str) -> None:
    """A rule is found by its code, in any case, and by its name."""
    assert rules.find(word).code == "GLY01"


def test_find_names_the_closest() -> None:
    """A word that names no rule raises with the closest names."""
    with pytest.raises(ConfigError, match="wrong-look-alike"):
        rules.find("wrong-lookalike")


def test_choose_by_family() -> None:
    """A family stands for all its rules; what is ignored is not chosen."""
    chosen = {each.code for each in rules.choose(["GLY", "ad-marker"], ["GLY02"])}

    assert {"GLY01", "LBL07"} <= chosen
    assert "GLY02" not in chosen


def test_choose_leaves_out_what_is_off() -> None:
    """A rule that is off by default runs when it is selected, alone or with its family, and not otherwise."""
    off = {each.code for each in CATALOGUE if not each.default}
    one = min(off)

    assert not off & {each.code for each in rules.choose()}
    assert [each.code for each in rules.choose([one])] == [one]
    assert one in {each.code for each in rules.choose([rules.find(one).family])}
    assert {each.code for each in rules.choose(extend=[one])} == {each.code for each in rules.choose()} | {one}


def test_rule_without_wake_is_refused() -> None:
    """A rule that would run on every line cannot be made."""
    with pytest.raises(ValueError, match="runs on every line"):
        rule("XXX01", "never", severity="info", fix="none", examples=[])


def test_what_stands_among_headlines_is_no_headline() -> None:
    """A list of related articles goes as a whole; fields of a form and footers in it are not kept as headlines."""
    text = "Related articles\nFloods close roads in the north\nName *\nSport\n© 2026 The Valley Paper"
    spans = tuple((found.start(), found.end()) for found in re.finditer(".+", text))
    (found,) = related_lists(Doc(text, "en", None, spans, (0,)))
    assert (found.first, found.last) == (0, len(spans) - 1)
    assert found.titles == ("Floods close roads in the north",)
