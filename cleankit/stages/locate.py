"""Findings with the file and line where they stand, for what machines read; bounded, whatever the input."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

import polars as pl

from cleankit.inputs import format_of
from cleankit.results import READ
from cleankit.rule import Rule
from cleankit.show.visible import plain

KEPT = 5_000
"""How many findings are kept: GitHub shows no more of a SARIF file."""
A_RULE = 200
"""How many of one rule, so that a flood of one kind does not hide the others."""


class Located(NamedTuple):
    """A finding and where to look: ``line`` is 0 where the file has no lines."""

    code: str
    name: str
    severity: str
    doc_id: str
    file: str
    line: int
    start: int
    end: int
    message: str
    marked: str


@dataclass(slots=True)
class Listing:
    """The first findings of each rule, and how many there are in all."""

    kept: list[Located] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)

    def add(self, found: pl.DataFrame, texts: pl.Series, rules: Mapping[str, Rule], places: "Places") -> None:
        """Take in the findings of a slice; ``texts`` are its documents."""
        room = {code: min(A_RULE - self.counts.get(code, 0), KEPT - len(self.kept)) for code in found["code"].unique()}
        wanted = [code for code, left in room.items() if left > 0]
        few = found.filter(pl.col("code").is_in(wanted)).group_by("code", maintain_order=True).head(A_RULE)
        for hit in few.sort("row", "start", "end", "code").iter_rows(named=True):
            if room[hit["code"]] <= 0 or len(self.kept) >= KEPT:
                continue
            room[hit["code"]] -= 1
            rule, text = rules[hit["code"]], texts[hit["row"]]
            first = shown(text, hit["start"], hit["end"])
            file, line = places(hit["row"], hit["doc_id"], text, first)
            self.kept.append(
                Located(
                    rule.code, rule.name, rule.severity, hit["doc_id"], file, line, hit["start"], hit["end"],
                    plain(hit["message"], 300), plain(marked(text, first, hit["end"])),
                )
            )  # fmt: skip
        for code, count in found["code"].value_counts(name="count").iter_rows():
            self.counts[code] = self.counts.get(code, 0) + count

    def join(self, more: "Listing") -> None:
        """Take in the findings of the next slice."""
        room = {code: A_RULE - self.counts.get(code, 0) for code in more.counts}
        for finding in more.kept:
            room[finding.code] -= 1
            if room[finding.code] >= 0 and (len(self.kept) < KEPT or finding.code == READ):
                self.kept.append(finding)
        for code, count in more.counts.items():
            self.counts[code] = self.counts.get(code, 0) + count

    def refuse(self, rejects: pl.DataFrame, places: "Places") -> None:
        """Take in what of a slice could not be read."""
        room = A_RULE - sum(f.code == READ for f in self.kept)
        self.counts[READ] = self.counts.get(READ, 0) + rejects.height
        for row, (doc_id, reason) in enumerate(rejects.select("doc_id", "reason").head(max(room, 0)).iter_rows()):
            where, message = places(row, doc_id, "", 0), f"cannot be read: {reason}"
            self.kept.append(Located(READ, "unreadable", "error", doc_id, *where, 0, 0, message, ""))


WORD = 40
"""How many characters of a word beside a span are shown."""

Places = Callable[[int, str, str, int], tuple[str, int]]
"""(row in the slice, doc_id, text, offset) -> file and line."""


def shown(text: str, start: int, end: int) -> int:
    """Where what a span shows begins: a deletion has grown over the line feeds before it, and they are no place."""
    return start if text[start:end].isspace() else end - len(text[start:end].lstrip())


def marked(text: str, start: int, end: int) -> str:
    """What a span holds; with the words beside it where it has no letter of its own, or is an insertion."""
    span = text[start:end]
    if any(char.isalnum() for char in span):
        return span
    before, behind = re.split(r"\s", text[max(0, start - WORD) : start]), re.split(r"\s", text[end : end + WORD])
    return before[-1] + span + behind[0]


def places(path: str, rows: pl.Series, files: Mapping[str, str]) -> Places:
    """Where the documents of a slice stand. ``files``: .txt files by the id of their document."""
    kind = format_of(Path(path))

    def place(row: int, doc_id: str, text: str, start: int) -> tuple[str, int]:
        if kind == "txt":
            return files.get(doc_id, path), text.count("\n", 0, start) + 1
        return path, rows[row] if kind == "json" else 0

    return place
