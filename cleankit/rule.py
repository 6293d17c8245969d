"""What a rule is: a function from characters, a line or a document to the spans it objects to, and when to wake it.

A rule is one file under ``cleankit/rules``: patterns, ``EXAMPLES``, one decorated function. The engine scans all
lines once for all rules and calls a function only where its *wake* can hold:

* ``anchors``: literals, one of which stands in every line that the rule can hit (as bytes: the beginning of a
  character in UTF-8, for a whole block of characters);
* ``labels``, ``endings``: classes of the lexicon, a phrase of which begins (ends) every line that the rule can hit,
  one of at least so many ``words``;
* ``where``: Polars expressions over the columns of a line (``text``, ``lang``, ``chars``, ``echoes``: whether its
  document may repeat a passage), cheap ones first.

Anchors, labels and endings are alternatives, ``where`` narrows them (or wakes alone). The wake may be wider than the
rule, never narrower: a test holds every rule against the plain loop.

Character rules see all lines of a language at once as an array of code points and answer with arrays: for what is
decided by a character and its neighbours, and happens in every other line. Source rules see the lines of all documents
of a source, for what only many documents together tell; nothing wakes them but lines that recur (``engine.sources``).
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, TypeVar

import polars as pl

from cleankit.model import Doc, Fix, Hit, Line, Severity
from cleankit.text.chars import Chars, Spans

PHASES = {"ENC": 0, "MKP": 0, "UNI": 0, "LBL": 1, "META": 1, "EMB": 1, "TAG": 1, "GLY": 2, "JOIN": 2, "SPC": 2}
"""Order of repairs on a line, by family: bytes and markup first, then labels (on unfixed spaces: glue is evidence),
then letters and spaces. Document rules (DOC, DUP and those of other families) come after the lines have settled, and
source rules (SRC) last."""

LineFunction = Callable[[Line], Iterator[Hit]]
DocFunction = Callable[[Doc], Iterator[Hit]]
CharFunction = Callable[[Chars], Spans]
SourceFunction = Callable[[pl.DataFrame], pl.DataFrame]
F = TypeVar("F", LineFunction, DocFunction, CharFunction, SourceFunction)
Scope = Literal["character", "line", "document", "source"]


@dataclass(frozen=True, slots=True)
class Example:
    """A text and what the rule says of it. ``spans`` empty: a near miss that must stay.

    ``after`` is the text once the rule's fix is applied, or None where the rule only reports. ``taken_by``: the rule
    that hits this near miss instead. Of a source rule the text stands for many documents, each with another letter for
    its ``#``.
    """

    text: str
    spans: tuple[tuple[int, int], ...]
    after: str | None
    lang: str
    taken_by: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Rule:
    """One entry of the catalogue; made by the ``@rule`` decorator, see the module's docstring for the wake."""

    code: str
    name: str
    scope: Scope
    langs: frozenset[str] | None
    severity: Severity
    fix: Fix
    anchors: Mapping[str, tuple[str, ...]] | tuple[str | bytes, ...]
    labels: tuple[str, ...]
    endings: tuple[str, ...]
    where: tuple[pl.Expr, ...]
    examples: tuple[Example, ...]
    line: LineFunction | None
    document: DocFunction | None
    characters: CharFunction | None
    source: SourceFunction | None
    doc: str
    phase: int
    """When the rule's fixes are applied among those of its line; see PHASES."""
    words: int
    default: bool = True
    """Whether the rule runs unasked; others run when they are selected, by code, name or family."""

    @property
    def family(self) -> str:
        """The letters of the code: "GLY" of "GLY01"."""
        return self.code.rstrip("0123456789")

    def anchors_for(self, lang: str) -> tuple[str | bytes, ...]:
        """The literals that wake the rule in a language."""
        return self.anchors.get(lang, ()) if isinstance(self.anchors, Mapping) else self.anchors

    def speaks(self, lang: str) -> bool:
        """Whether the rule knows the language (or needs to know none)."""
        return self.langs is None or lang in self.langs

    def section(self, heading: str) -> str:
        """A part of the docstring: the paragraph that begins with "Why:" or "Keeps:", in one line."""
        found = re.search(rf"^\s*{heading}:(.*?)(?=^\s*[A-Z]\w+:|\Z)", self.doc, re.MULTILINE | re.DOTALL)
        return " ".join(found[1].split()) if found else ""

    @property
    def summary(self) -> str:
        """The first line of the docstring."""
        return self.doc.strip().splitlines()[0]


def bad(marked: str, after: str | None = None, *, lang: str = "en") -> Example:
    """A text with the spans that must be found, between ⟦ and ⟧, and what the fix leaves."""
    text, spans = "", []
    for piece in re.split(r"(⟦.*?⟧)", marked, flags=re.DOTALL):
        inner = piece.removeprefix("⟦").removesuffix("⟧")
        if inner != piece:
            spans.append((len(text), len(text) + len(inner)))
        text += inner
    return Example(text, tuple(spans), after, lang)


def ok(text: str, *, lang: str = "en", taken_by: str = "") -> Example:
    """A near miss: the rule must not touch it, nor others lose a letter of it, but the one named ``taken_by``."""
    return Example(text, (), text, lang, taken_by)


def rule(
    code: str,
    name: str,
    *,
    severity: Severity,
    fix: Fix,
    examples: list[Example],
    scope: Scope = "line",
    langs: set[str] | None = None,
    anchors: Mapping[str, tuple[str, ...]] | tuple[str | bytes, ...] = (),
    labels: tuple[str, ...] = (),
    endings: tuple[str, ...] = (),
    words: int = 1,
    where: tuple[pl.Expr, ...] = (),
    default: bool = True,
) -> Callable[[F], F]:
    """Make the decorated function a rule; the function gets the attribute ``rule``.

    ``default=False``: the rule runs only where it is selected: what it finds is habit in many texts, or costs much.
    ``anchors`` may differ by language: then its keys are the languages the rule speaks.
    Raises ValueError for a rule that nothing wakes: it would run on every line.
    """
    if scope != "source" and not (anchors or labels or endings or where):
        raise ValueError(f"{code} {name}: give anchors, labels, endings or where, or the rule runs on every line")
    known = frozenset(anchors) if isinstance(anchors, Mapping) else None if langs is None else frozenset(langs)

    def made(function: F) -> F:
        made_rule = Rule(
            code, name, scope, known, severity, fix, anchors, labels, endings, where, tuple(examples),
            function if scope == "line" else None,  # type: ignore[arg-type]
            function if scope == "document" else None,  # type: ignore[arg-type]
            function if scope == "character" else None,  # type: ignore[arg-type]
            function if scope == "source" else None,  # type: ignore[arg-type]
            function.__doc__ or "",
            PHASES.get(code.rstrip("0123456789"), 3),
            words,
            default,
        )  # fmt: skip
        function.rule = made_rule  # type: ignore[attr-defined]
        return function

    return made
