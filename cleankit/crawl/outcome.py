"""What is told of a run when it is done: result.json for programs, and what the report shows besides the figures."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any, NamedTuple

import polars as pl

from cleankit.config import Settings
from cleankit.crawl.staging import Survey
from cleankit.engine import lines
from cleankit.results import Check, Member, Repeated, Run, Verdict
from cleankit.rules import catalogue
from cleankit.show.visible import plain
from cleankit.show.wording import percent
from cleankit.stages import measure

CLUSTERS = 30
MEMBERS = 20
"""How many clusters the report shows, and how many members of each."""
PAIRS = 5
"""How many of the documents that repeat an earlier crawl."""
HELD = 20
"""How many rules that were held back are named, and sources that are not there."""


class Shown(NamedTuple):
    """The clusters that the report shows: record numbers, the kept document first, then the least similar ones."""

    rows: list[list[int]]
    sizes: tuple[int, ...]
    """How many members each has in all."""
    total: int
    """How many clusters there are in all."""

    @property
    def wanted(self) -> list[int]:
        """All records that they show."""
        return sorted({row for rows in self.rows for row in rows})


def shown(pairs: pl.DataFrame) -> Shown:
    """The largest clusters."""
    sizes = pairs.group_by("cluster").len().sort(["len", "cluster"], descending=[True, False])
    first = sizes.head(CLUSTERS)
    ordered = pairs.filter(pl.col("cluster").is_in(first["cluster"].implode())).sort(
        ["kept", "similarity", "row"], descending=[True, False, False]
    )
    rows = [ordered.filter(pl.col("cluster") == c)["row"].head(MEMBERS).to_list() for c in first["cluster"]]
    return Shown(rows, tuple(first["len"]), sizes.height)


def members(
    clusters: list[list[int]],
    pairs: pl.DataFrame,
    table: pl.DataFrame,
    records: dict[int, dict[str, object]],
    settings: Settings,
) -> tuple[tuple[Member, ...], ...]:
    """The documents of these clusters as the report shows them; ``records``: by number, as they were written."""
    wanted = pairs.filter(pl.col("row").is_in([row for rows in clusters for row in rows]))
    facts = {row[0]: row[1:] for row in wanted.select("row", "kept", "similarity", "matched").iter_rows()}
    ids = table["doc_id"]

    def member(row: int) -> Member:
        record, (kept, similarity, matched) = records[row], facts[row]

        def shown_as(name: str) -> str:
            return str(record.get(name) or "")[:400]

        return Member(
            ids[row], shown_as(settings.source_column), shown_as(settings.title_column), shown_as("ck_lang"), kept,
            similarity, ids[matched], shown_as(settings.text_column),
        )  # fmt: skip

    return tuple(tuple(member(row) for row in rows) for rows in clusters)


def repeated(earlier: pl.DataFrame, ids: pl.Series) -> tuple[Repeated, ...]:
    """The earlier crawls of which documents came again; ``earlier`` is that of repeats.Repeats, ``ids`` of all."""
    pairs = earlier.select("matched_in", pl.struct(ids[earlier["row"]].alias("doc_id"), "matched_id").alias("pair"))
    crawls = pairs.group_by("matched_in").agg(pl.len(), pl.col("pair").head(PAIRS))
    ranked = crawls.sort(["len", "matched_in"], descending=[True, False]).head(CLUSTERS)
    return tuple(
        Repeated(crawl, n, tuple((p["doc_id"], p["matched_id"]) for p in some)) for crawl, n, some in ranked.iter_rows()
    )


def notes(survey: Survey, table: pl.DataFrame, settings: Settings) -> tuple[str, ...]:
    """What a reader of the report should know besides the figures."""
    wanted = settings.sources[:HELD] if settings.keep == "source" else ()
    there = {name.strip().casefold() for name in survey.sources.unique()}
    lost = [plain(name, 100) for name in wanted if name.strip().casefold() not in there]
    said = [f"No document is of {name}, a source of which documents are to be kept." for name in lost]
    if survey.unsettled:
        said.append(f"{survey.unsettled:,} documents still changed after {lines.PASSES} passes and were left so.")
    if split := int(table["split"].sum()):
        said.append(f"{split:,} records were cut from pages that held more than one article.")
    names = {rule.code: f"{rule.name} ({rule.code})" for rule in catalogue()}
    shares = survey.held.with_columns(share=pl.col("removed") / pl.col("chars")).sort("share", descending=True)
    for source, code, share in shares.select("source", "code", "share").head(HELD).iter_rows():
        of = f"the text of {plain(source, 100)}" if source else "the text"
        said.append(f"{names[code]} would have removed {percent(share)} of {of}: held back there (max_removal).")
    return tuple(said)


def result(made: Run) -> dict[str, object]:
    """result.json: what a program needs to know of the run; bounded, whatever the input."""
    verdict = made.verdict
    return {
        "schema": 1,
        "run": made.id,
        "version": made.version,
        "started": made.started,
        "seconds": made.seconds,
        "verdict": verdict.status if verdict else None,
        "suite": verdict.suite if verdict else None,
        "documents": made.documents,
        "clean": made.clean,
        "rejected": made.rejected,
        "records": made.records,
        "reasons": dict(made.reasons.iter_rows()),
        "checks": [asdict(check) for check in verdict.checks] if verdict else [],
        "rules": made.rules.drop("summary", "why").to_dicts(),
        "languages": made.languages.to_dicts(),
        "notes": list(made.notes),
    }


def from_result(told: Mapping[str, Any], inputs: Sequence[str]) -> Run:
    """A finished run as its result.json tells it: without samples, clusters, trends and sources."""
    checks = tuple(Check(**check | {"examples": tuple(check["examples"])}) for check in told["checks"])
    verdict = Verdict(told["verdict"], told["suite"], checks)
    reasons = {"reason": pl.String, "documents": pl.Int64}
    rules = pl.DataFrame(told["rules"]) if told["rules"] else pl.DataFrame(schema=measure.BY_RULE)
    return Run(
        told["run"], told["version"], told["started"], told["seconds"], tuple(inputs), told["documents"], told["clean"],
        told["rejected"], told["records"], verdict if told["verdict"] else None, rules,
        pl.DataFrame(told["languages"]), pl.DataFrame(schema={"source": pl.String}),
        pl.DataFrame(list(told["reasons"].items()), schema=reasons, orient="row"), notes=tuple(told["notes"]),
    )  # fmt: skip
