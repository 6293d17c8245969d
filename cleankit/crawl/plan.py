"""What a run is made of, kept in its folder: a run that was stopped goes on with the same, or not at all."""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from dataclasses import replace as changed
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

import polars as pl

from cleankit import __version__
from cleankit.config import Job, Settings
from cleankit.crawl import staging
from cleankit.errors import ConfigError, InputError, OutputError
from cleankit.files import MARKER
from cleankit.judge.suite import find_suite
from cleankit.stages import write

_LATER = {
    "similarity", "keep", "sources", "index", "crawl_id", "suite", "history", "history_runs", "formats", "baseline",
    "suppress",
}  # fmt: skip
"""Settings on which no slice depends."""
_LISTED = ("formats", "baseline", "suppress")
"""Those of them that slices depend on after all where findings are listed for SARIF."""
_NOTE = "Written by cleankit, which may replace this folder."
_HINT = "give the same input and options as before, or start anew with --replace"


@dataclass(frozen=True, slots=True)
class Plan:
    """``started``: when the first attempt began (ISO 8601). The rest must agree for a run to go on, see demand_same."""

    started: str
    cleankit: str
    job: Mapping[str, bool]
    settings: Mapping[str, Any]
    inputs: Mapping[str, Any]


class Begun(NamedTuple):
    """How a run begins: by its plan, or going on; ``told``: what the result.json of a finished one says."""

    plan: Plan
    resumed: bool
    told: dict[str, Any] | None


def begin(out: Path, plan: Plan, *, replace: bool, resume: bool) -> Begun:
    """Make the output folder ready for a run, or for the rest of one. Raises ConfigError, OutputError."""
    if replace and resume:
        raise ConfigError("--replace starts anew, --resume goes on", "give one of them")
    before = earlier(out) if resume else None
    if before is None:
        write.prepare(out, replace, text(plan))
        return Begun(plan, resumed=False, told=None)
    told = finished(out)
    added = told is None and bool(staging.notes(out / write.STAGING).get("added"))
    demand_same(out, before, plan, finished=told is not None, added=added)
    plan = changed(plan, started=before.started)
    if told is None and staging.count(out / write.STAGING):
        write.go_on(out, text(plan))
    elif told is None:
        write.prepare(out, replace=True, marker=text(plan))
    return Begun(plan, resumed=True, told=told)


def make(paths: Sequence[Path], settings: Settings, job: Job, now: datetime) -> Plan:
    """The plan of a run: the files with their sizes and times, the options, and which cleankit it is."""
    try:
        facts = [(str(path.resolve()), path.stat()) for path in paths]
    except OSError as error:
        raise InputError(f"{error.filename}: cannot be read: {error.strerror}", "was it moved meanwhile?") from error
    listed = "\n".join(f"{name}\0{stat.st_size}\0{stat.st_mtime_ns}" for name, stat in facts)
    inputs = {
        "files": len(facts), "bytes": sum(stat.st_size for _, stat in facts),
        "digest": hashlib.sha256(listed.encode("utf-8", "surrogateescape")).hexdigest(),
    }  # fmt: skip
    plain = json.loads(json.dumps(asdict(settings), default=str))
    told = {"baseline": Path(settings.baseline)} | ({"suite": find_suite(settings.suite)} if job.gate else {})
    for name, path in told.items():
        if path.is_file():  # what it says counts, not only what it is called
            plain[name] += f" ({_digest([path])})"
    return Plan(now.isoformat(), f"{__version__} {_code()} polars {pl.__version__}", asdict(job), plain, inputs)


def text(plan: Plan) -> str:
    """The plan as the marker of an output folder keeps it."""
    return json.dumps({"note": _NOTE, **asdict(plan)}, ensure_ascii=False, indent=2) + "\n"


def earlier(out: Path) -> Plan | None:
    """The plan of the run in a folder; None where there is nothing yet. Raises OutputError where it has no plan."""
    if not out.exists() or (out.is_dir() and not any(out.iterdir())):
        return None
    try:
        told = json.loads((out / MARKER).read_text(encoding="utf-8"))
        return Plan(**{name: told[name] for name in Plan.__dataclass_fields__})
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise OutputError(f"{out}: holds no run that could go on", "start anew with --replace") from error


def demand_same(out: Path, before: Plan, now: Plan, *, finished: bool, added: bool) -> None:
    """Raise ConfigError when a run was begun with another input, with other options or by another cleankit.

    Where it is not finished, options on which none of its slices depends may differ: a suite that is mended meanwhile.
    Once it is ``added`` to the index, what has decided which records go on may not: nothing is taken out of there.
    """
    if before.job != now.job:
        raise ConfigError(f"{out}: this run was begun by another command", _HINT)
    later = set() if finished else {"formats"} if added else _LATER
    free = later - _needed(before, now)
    for name, new in now.settings.items():
        if name not in free and (old := before.settings.get(name)) != new:
            raise ConfigError(f"{out}: this run was begun with {name} = {old!r}, not {new!r}", _HINT)
    if before.inputs != now.inputs:
        old, new = (f"{plan.inputs['files']:,} files, {plan.inputs['bytes']:,} bytes" for plan in (before, now))
        what = f"{old} then, {new} now" if old != new else f"{new} then and now, but other names or times"
        raise ConfigError(f"{out}: the input has changed since this run was begun: {what}", _HINT)
    if before.cleankit != now.cleankit:
        raise ConfigError(f"{out}: this run was begun by cleankit {before.cleankit}, not {now.cleankit}", _HINT)


def _needed(before: Plan, now: Plan) -> set[str]:
    """Which of _LISTED the slices of an earlier attempt need: what SARIF is to list was listed when they were made."""
    wanted, listed = ("sarif" in plan.settings.get("formats", ()) for plan in (now, before))
    return set(_LISTED[1:] if listed else _LISTED) if wanted else set()


def finished(out: Path) -> dict[str, Any] | None:
    """The result.json of a run that came to its end."""
    try:
        told = json.loads((out / "result.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return told if isinstance(told, dict) and "documents" in told else None


def _code() -> str:
    """A digest of the program itself: rules and words decide what a run makes."""
    kinds = {".py", ".toml", ".j2", ".css", ".js"}
    return _digest(sorted(path for path in Path(__file__).parents[1].rglob("*") if path.suffix in kinds))


def _digest(paths: Iterable[Path]) -> str:
    digest = hashlib.sha256()
    for path in paths:
        digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()[:12]
