"""What holds for any text at all: bounds, order, replay, no second change, and that the engine misses nothing."""

import tomllib
from collections.abc import Iterator
from itertools import pairwise
from unittest import mock

import numpy as np
import polars as pl
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from trial import Outcome, trials

from cleankit import rules
from cleankit.edits import records, restore
from cleankit.engine import wake
from cleankit.kernels.arrays import U64
from cleankit.kernels.scan import bits_of
from cleankit.model import Doc, Hit, Line
from cleankit.rule import Rule
from cleankit.stages import segment
from cleankit.text.chars import chars
from cleankit.text.lines import lines_of
from cleankit.words.lexicon import HOME

CATALOGUE = rules.catalogue()
FINAL = tuple(each for each in CATALOGUE if each.code != "DUP01")
"""The rules that one run is enough for; see test_what_a_document_rule_lays_bare."""
LANGS = ("ar", "fa", "en", "fr", "und")

HEADLINES = """\
Bank raises rates|Floods close roads in the north|Minister visits the harbour "today"|Oil rises, shares fall
البنك يرفع أسعار الفائدة|فيضانات تغلق الطرق في الشمال|الوزير يزور الميناء .. صور|روسيا تعلن اسقاط 86 مسيرة
بانک نرخ سود را بالا برد|سیل راه‌های شمال را بست|وزیر از بندر بازدید کرد"""
SENTENCES = """\
The ministers met on Monday in the capital and agreed to meet again within the month.
Officials said that the talks had been useful , although no date had been set for a treaty .
"We knew nothing of it", he told the paper; shares fell by 4% & the bank closed.
اجتمع الوزراء يوم الاثنين في العاصمة واتفقوا على اللقاء مرة أخرى خلال شهر .
قال المسؤولون إن المحادثات کانت مفيدة فی أوکرانیا رغم التص\u0651عيد، ولم يحدد موعد.
أكّد المنسّق أن «این کتاب که از ایران است» وصل إلی المكتبة.
وزیران روز دوشنبه در پایتخت دیدار کردند و قرار شد که تا یک ماه دیگر باز گفت‌وگو کنند.
Le ministre a dit : «\u202foui\u202f» ; rien de plus !"""
ODD = (
    "\u00a0|\u202f|\u2003|\u200b|\u200c|\u200f|\u202e|\ufeff|\u00ad|\u0640|\ufffd|\u0092|\x00|\x1b|\x1e|\u2028|\x85|"
    "&amp;|&amp;quot;|&nbsp;|&#8220;|<br>|</p>|<a href='x'>|<!-- x -->|ی|ک|ہ|\u0651|\u064b|•|…|..|﷽|\U0001f600|"
    "\U00020000|e\u0301|\r|\t|  |:| .|،"
)


def phrases() -> list[str]:
    """Labels as pages print them, in the languages that the laws play with."""
    out = []
    for lang in ("ar", "fa", "en", "fr"):
        for table in tomllib.loads((HOME / f"{lang}.toml").read_text("utf-8"))["labels"].values():
            out += table["strong"] + table["weak"]
    return out


def texts() -> st.SearchStrategy[str]:
    """Documents put together from labels, headlines, sentences, tags, examples of rules, odd characters, anything."""
    label = st.sampled_from(phrases())
    headline = st.sampled_from(HEADLINES.replace("\n", "|").split("|"))
    tags = st.lists(st.sampled_from("oil OPEC Vienna نفط أوبك فيينا غزة إسرائيل حماس نفت وین".split()), min_size=2)
    anything = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
    block = st.one_of(
        label,
        st.sampled_from(SENTENCES.split("\n")),
        headline,
        st.builds("{}: {}".format, label, headline),
        st.builds("- {} -".format, label),
        st.builds("{}{}".format, label, label),
        st.builds("{}{}{}".format, label, headline, headline),
        st.builds("• {}".format, headline),
        st.builds("{} {}".format, st.sampled_from(SENTENCES.split("\n")), label),
        st.builds(lambda words: " ".join(words * 2), tags),
        st.builds(lambda label, words: f"{label}: " + "، ".join(words), label, tags),
        st.sampled_from([example.text for each in CATALOGUE for example in each.examples]),
        st.sampled_from(ODD.split("|")),
        anything,
    )
    joint = st.sampled_from(["\n", "\n", "\n\n", "\n", "   ", "\N{NO-BREAK SPACE}  ", " ", "", "\r\n"])
    return st.lists(st.tuples(block, joint), max_size=14).map(lambda parts: "".join(a + b for a, b in parts))


def budget(examples: int) -> int:
    """So many examples, or what the profile asks for when that is more: ``--hypothesis-profile=fuzz``."""
    asked = settings().max_examples
    return asked if asked > 100 else examples


SOME = st.lists(texts(), min_size=1, max_size=8)
LANG = st.sampled_from(LANGS)


@settings(max_examples=budget(60))
@given(SOME, LANG, st.booleans())
def test_findings_are_an_edit_log(some: list[str], lang: str, unsafe: bool) -> None:
    """Findings lie in bounds, in order, applied ones apart; with them a text gives its records and comes back."""
    for text, made in zip(some, trials(some, lang, CATALOGUE, unsafe=unsafe), strict=True):
        log = [f for f in made.findings if f.applied]

        assert made.settled
        assert all(0 <= f.start <= f.end <= len(text) for f in made.findings)
        assert [f.start for f in made.findings] == sorted(f.start for f in made.findings)
        assert all(a.end <= b.start for a, b in pairwise(log))
        assert all(f.replacement is not None and f.replacement != text[f.start : f.end] for f in log)
        edits = [(f.start, f.end, f.replacement or "") for f in log]
        assert [record for _, record in records(text, edits)] == made.records
        assert restore(made.records, [(*edit, text[edit[0] : edit[1]]) for edit in edits]) == text


@settings(max_examples=budget(60))
@example(["Bank raises ratesكلمات دلالية"], "fa", True)  # a space before a word that is repaired too
@example(["He left the town  .", "word\u00a0 . Word", 'word !\u00a0\u200c" word'], "en", False)  # characters alone
@example(["Word\u200a\u200d3"], "en", False)  # a joiner behind a space that becomes a common one
@given(SOME, LANG, st.booleans())
def test_cleaning_twice_is_cleaning_once(some: list[str], lang: str, unsafe: bool) -> None:
    """What comes out clean stays as it is in a second run."""
    once = [record for made in trials(some, lang, FINAL, unsafe=unsafe) for record in made.records]
    twice = trials(once, lang, FINAL, unsafe=unsafe) if once else []

    assert [made.records for made in twice] == [[record] for record in once]


@settings(max_examples=budget(30))
@given(texts(), texts(), st.sampled_from(["", " ", "\n"]), LANG)
def test_source_rules_leave_each_document_its_own(head: str, tail: str, joint: str, lang: str) -> None:
    """Whatever documents share before and behind their own sentences, these stay, and the findings are an edit log."""
    own = [f"Witness {chr(number)} told the court about the bridge." for number in range(65, 91)]
    shared = [f"{head}{joint}{sentence}{joint}{tail}" for sentence in own]
    chosen = [each for each in CATALOGUE if each.source]

    for text, sentence, made in zip(shared, own, trials(shared, lang, chosen), strict=True):
        log = [(f.start, f.end, f.replacement or "") for f in made.findings if f.applied]
        assert sentence in made.records[0]
        assert [record for _, record in records(text, log)] == made.records
        assert restore(made.records, [(*edit, text[edit[0] : edit[1]]) for edit in log]) == text


def test_a_repair_may_cut_a_line_in_two() -> None:
    """Three spaces that a repair leaves end a line, and the end mark behind them is seen by its document rule."""
    chosen = [each for each in CATALOGUE if each.code in {"UNI01", "LBL10"}]
    space = "\N{ZERO WIDTH SPACE}"
    made = trials([f"The ministers met on Monday in the capital.\nHe left. {space} {space} ###"], "en", chosen)[0]

    assert "#" not in made.records[0]


def test_what_a_document_rule_lays_bare() -> None:
    """A label that stood behind a repeated passage on one line goes with it, not in a second run."""
    passage = "The ministers met on Monday in the capital and agreed to meet again within the month."
    once = trials([f"{passage}\n{passage} كلمات دلالية"], "ar", CATALOGUE)[0].records

    assert [made.records for made in trials(once, "ar", CATALOGUE)] == [once]


@given(SOME, LANG)
def test_wake_covers_every_rule(some: list[str], lang: str) -> None:
    """Each line on which a line or character rule has a hit is a line that wakes it; document rules need no other."""
    documents = pl.DataFrame({"row": range(len(some)), "text": some}, schema={"row": pl.UInt32, "text": pl.String})
    frame = segment.lines(documents.with_columns(lang=pl.lit(lang)))
    split = frame["text"].to_list()
    woken_by = wake.ints(wake.scan(frame, CATALOGUE))
    pairs = {(n, number) for n, sets in enumerate(woken_by) for number in wake.numbers(sets)}
    for number, each in enumerate(CATALOGUE):
        if not each.speaks(lang):
            continue
        if each.line is not None:
            hit = {n for n, text in enumerate(split) if next(each.line(Line(text, lang)), None)}
            assert {(n, number) for n in hit} <= pairs, each.name
        if each.characters is not None:
            codes, begins = chars(split, lang)
            hit = {int(n) for n in np.searchsorted(begins, each.characters(codes).start, side="right") - 1}
            assert {(n, number) for n in hit} <= pairs, each.name
        if each.document is not None:
            at = 0
            for text in some:
                spans = lines_of(text)[0]
                woken = tuple(i for i in range(len(spans)) if (at + i, number) in pairs)
                at += len(spans)
                all_lines, these = (Doc(text, lang, None, spans, lines) for lines in (range_of(spans), woken))
                assert list(each.document(all_lines)) == (list(each.document(these)) if woken else []), each.name


def range_of(spans: tuple[tuple[int, int], ...]) -> tuple[int, ...]:
    """The numbers of all lines."""
    return tuple(range(len(spans)))


@settings(max_examples=budget(20))
@given(SOME, LANG, st.booleans())
def test_waking_every_rule_changes_nothing(some: list[str], lang: str, unsafe: bool) -> None:
    """With all rules awake on all lines, everything in Python, the texts are the same."""
    quick = trials(some, lang, FINAL, unsafe=unsafe)
    with mock.patch.object(wake, "scan", everything):
        slow = trials(some, lang, FINAL, unsafe=unsafe)

    assert [made.records for made in quick] == [made.records for made in slow]


@settings(max_examples=budget(15))
@given(SOME, LANG)
def test_documents_do_not_know_each_other(some: list[str], lang: str) -> None:
    """A document comes out of a slice as it comes out alone."""
    alone: list[Outcome] = [made for text in some for made in trials([text], lang, CATALOGUE)]

    assert [made.findings for made in trials(some, lang, CATALOGUE)] == [made.findings for made in alone]


def everything(frame: pl.DataFrame, rules: tuple[Rule, ...]) -> U64:
    """For each line all rules that speak its language: what a plain loop would try."""
    words = -(-len(rules) // 64)
    awake = [sum(1 << n for n, each in enumerate(rules) if each.speaks(lang)) for lang in frame["lang"]]
    return np.array([bits_of(sets, words) for sets in awake], np.uint64).reshape(-1, words)


def test_a_rule_that_raises_is_named() -> None:
    """A bug in a rule flies, with the rule and the text in its notes."""

    def broken(line: Line) -> Iterator[Hit]:
        yield Hit(0, 1 // 0, line.text)

    each = rules.find("ad-marker")
    fields = {name: getattr(each, name) for name in Rule.__dataclass_fields__}

    with pytest.raises(ZeroDivisionError) as caught:
        trials(["Advertisement"], "en", [Rule(**{**fields, "line": broken})])

    assert "ad-marker (LBL07)" in caught.value.__notes__[0]


def test_nothing_in_nothing_out() -> None:
    """No documents, or blank ones, give no findings."""
    assert [made.findings for made in trials(["", "\n \n"], "en", CATALOGUE)] == [[], []]
