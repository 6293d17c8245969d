"""What a run is asked to do: defaults, then ``cleankit.toml`` or ``[tool.cleankit]``, then the command line."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from cleankit.errors import ConfigError, did_you_mean
from cleankit.files import expanded
from cleankit.judge import excuses
from cleankit.judge.excuses import Suppression


@dataclass(frozen=True, slots=True)
class Job:
    """What a run does beside cleaning: look for near-duplicates, judge, write the texts as they are cleaned."""

    near_duplicates: bool = True
    gate: bool = True
    rewrite: bool = True


@dataclass(frozen=True, slots=True)
class Settings:
    """Options of a run; the names are those of the command line and of the configuration file."""

    id_column: str = "id"
    text_column: str = "text"
    title_column: str = "title"
    url_column: str = "url"
    source_column: str = "source"
    date_column: str = "date"
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    """Rules to run besides those that are on by default, or selected."""
    unsafe_fixes: bool = False
    max_removal: float = 0.3
    """A rule that removes more than this share of a source's text is held back there; 1: none is."""
    similarity: float = 0.7
    keep: str = "longest"
    """Which near-duplicate stays: longest, earliest or source."""
    sources: tuple[str, ...] = ()
    """For ``keep`` = source: the best first."""
    index: str = ""
    """Folder of the index of earlier crawls; empty: none."""
    crawl_id: str = ""
    """Name of this crawl in the index; empty: a hash of its documents."""
    suite: str = "news"
    slice_size: int = 10_000
    lang: str = ""
    """Language of all documents, BCP 47 without a region; empty: detect."""
    formats: tuple[str, ...] = ()
    """More files of a run: junit, sarif, summary."""
    history: str = ""
    """The file to which each run adds its figures, and with which it compares them; empty: none."""
    history_runs: int = 10
    baseline: str = ""
    """What failed in this file, see `cleankit baseline`, does not fail again."""
    suppress: tuple[Suppression, ...] = ()

    def __post_init__(self) -> None:
        """Raise ConfigError for a value of another type or out of range, and for a column of two roles."""
        for setting in fields(self):
            value, kind = getattr(self, setting.name), type(setting.default)
            of = Suppression if setting.name == "suppress" else str
            if not _fits(value, (int, float) if kind is float else (kind,), of):
                some = f"a tuple of texts, for instance ({value if isinstance(value, str) else 'SPC'!r},)"
                raise ConfigError(f"{setting.name} is {value!r}", some if kind is tuple else f"give {_GIVE[kind]}")
            other = setting.name.endswith("_column") and setting.name != "text_column" and value != setting.default
            if other and value == self.text_column:
                raise ConfigError(f"{setting.name} is {value!r}, and so is text_column", "give each its own column")
            if setting.name in _PATHS:
                object.__setattr__(self, setting.name, expanded(value))
        if not 0.1 <= self.similarity <= 1:
            raise ConfigError(f"similarity is {self.similarity}", "a share between 0.1 and 1, for instance 0.7")
        if not 0 < self.max_removal <= 1:
            raise ConfigError(f"max_removal is {self.max_removal}", "a share above 0 and up to 1, for instance 0.3")
        if self.lang and not re.fullmatch("[a-z]{2,3}", self.lang):
            raise ConfigError(f"lang is {self.lang!r}", "a BCP 47 code without a region, for instance ar or en")
        if odd := sorted(set(self.formats) - {"junit", "sarif", "summary"}):
            raise ConfigError(f"formats names {odd[0]!r}", did_you_mean(str(odd[0]), ("junit", "sarif", "summary")))
        if self.keep not in (kept := ("longest", "earliest", "source")):
            raise ConfigError(f"keep is {self.keep!r}", did_you_mean(self.keep, kept))
        if self.history_runs < 1:
            raise ConfigError(f"history_runs is {self.history_runs}", "a number of runs, for instance 10")
        if self.slice_size < 1:
            raise ConfigError(f"slice_size is {self.slice_size}", "a number of documents, for instance 10000")


@dataclass(frozen=True, slots=True)
class Found:
    """Settings of a configuration file and where they were read."""

    values: Mapping[str, Any] = field(default_factory=dict)
    path: Path | None = None


def load(folder: Path | None = None, explicit: Path | None = None) -> Found:
    """The configuration nearest to ``folder``, upwards: cleankit.toml, or [tool.cleankit] in pyproject.toml.

    Files and folders that it names are absolute, from where it lies.
    """
    if explicit is not None:
        table = _read(explicit)
        if explicit.name == "pyproject.toml" and (table := table.get("tool", {}).get("cleankit")) is None:
            raise ConfigError(f"{explicit}: no table [tool.cleankit]", "add one, or name another file")
        return Found(_checked(table, explicit), explicit)
    start = (folder or Path.cwd()).resolve()
    for place in (start, *start.parents):
        own, project = place / "cleankit.toml", place / "pyproject.toml"
        if own.is_file():
            return Found(_checked(_read(own), own), own)
        if project.is_file() and (table := _read(project).get("tool", {}).get("cleankit")):
            return Found(_checked(table, project), project)
    return Found()


def settings(found: Found, **options: Any) -> Settings:
    """Settings from a file, overruled by the options that are not None. Raises ConfigError for values out of range."""
    values = {**found.values, **{key: value for key, value in options.items() if value is not None}}
    plain: dict[str, Any] = {key: tuple(v) if isinstance(v, list) else v for key, v in values.items()}
    return Settings(**plain)


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise ConfigError(f"{path}: no such file", "give the path of a cleankit.toml") from error
    except (OSError, ValueError) as error:
        raise ConfigError(f"{path}: {error}", "the file must be TOML in UTF-8") from error


def _checked(table: Mapping[str, Any], path: Path) -> dict[str, Any]:
    known = {f.name: f for f in fields(Settings)}
    out: dict[str, Any] = {}
    for key, value in table.items():
        name = key.replace("-", "_")
        if name not in known:
            raise ConfigError(f"{path}: unknown setting {key!r}", did_you_mean(name, known))
        kind = type(known[name].default)
        if not _fits(value, _TOML.get(kind, (kind,)), object if name == "suppress" else str):
            raise ConfigError(f"{path}: {key} is {value!r}", f"give {_LISTS.get(name) or _GIVE[kind]}")
        out[name] = excuses.parse(value, str(path)) if name == "suppress" else value
    return out | _placed(out, path.absolute().parent)


_PATHS = ("suite", "history", "index", "baseline")


def _placed(values: Mapping[str, Any], home: Path) -> dict[str, str]:
    """The files and folders that a configuration names: they start where it lies. A suite may be one that ships."""
    named = {name: home / expanded(values[name]) for name in _PATHS if values.get(name)}
    if "suite" in named and named["suite"].suffix != ".json" and not named["suite"].is_file():
        del named["suite"]
    return {name: str(place) for name, place in named.items()}


_TOML: dict[type, tuple[type, ...]] = {tuple: (list,), float: (int, float)}
_GIVE = {
    bool: "true or false", int: "a whole number", float: "a number, for instance 0.7", str: "a text in quotes",
    tuple: 'a list, for instance ["SPC"]',
}  # fmt: skip
_LISTS = {
    "formats": 'a list, for instance ["junit"]', "sources": 'a list, for instance ["a.example"]',
    "suppress": "tables: [[suppress]] with check or rule, until and why",
}  # fmt: skip


def _fits(value: Any, kinds: tuple[type, ...], of: type) -> bool:
    """Whether a value is of one of these kinds; where it holds several, whether each is ``of`` that one."""
    if not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds):
        return False
    return not isinstance(value, list | tuple) or all(isinstance(each, of) for each in value)


def given(settings: Settings | None) -> Settings:
    """The settings that a program hands over, or the defaults. Raises ConfigError for what is none."""
    if settings is None or isinstance(settings, Settings):
        return settings or Settings()
    raise ConfigError(f"the settings are of type {type(settings).__name__}", "give cleankit.Settings(lang='ar', ...)")
