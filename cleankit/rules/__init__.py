"""The catalogue: one folder per family, one file per rule, found by walking. To add a rule, add its file."""

import functools
import importlib
import pkgutil
from collections.abc import Iterable

from cleankit.errors import ConfigError, did_you_mean
from cleankit.rule import Rule


@functools.cache
def catalogue() -> tuple[Rule, ...]:
    """All rules, by code. Raises ValueError when two share a code or a name."""
    rules = []
    for module in pkgutil.walk_packages(__path__, __name__ + "."):
        if not module.ispkg:
            own = [m for m in vars(importlib.import_module(module.name)).values() if hasattr(m, "rule")]
            rules += [m.rule for m in own if isinstance(m.rule, Rule) and m.__module__ == module.name]
    for key in ("code", "name"):
        values = [getattr(rule, key) for rule in rules]
        if twice := {value for value in values if values.count(value) > 1}:
            raise ValueError(f"two rules share the {key} {', '.join(sorted(twice))}")
    return tuple(sorted(rules, key=lambda rule: rule.code))


def find(word: str, families: Iterable[str] = ()) -> Rule:
    """The rule of that code or name. Raises ConfigError with the closest ones, of ``families`` too where they count."""
    for rule in catalogue():
        if word in (rule.code, rule.name) or word.upper() == rule.code:
            return rule
    codes = [r.code for r in catalogue()] if word[-1:].isdigit() else families
    hints = did_you_mean(word.upper(), codes), did_you_mean(word, [r.name for r in catalogue()])
    close = [hint for hint in hints if hint.startswith("did")]
    raise ConfigError(f"no rule is called {word!r}", close[0] if close else "`cleankit rules` lists all")


def choose(select: Iterable[str] = (), ignore: Iterable[str] = (), extend: Iterable[str] = ()) -> tuple[Rule, ...]:
    """The rules to run: all that are on by default, or those selected; with more, less those ignored.

    Words are codes, names or families (GLY).
    """
    families = {rule.family for rule in catalogue()}

    def expand(words: Iterable[str]) -> set[str]:
        codes: set[str] = set()
        for word in words:
            if word.upper() in families:
                codes |= {rule.code for rule in catalogue() if rule.family == word.upper()}
            else:
                codes.add(find(word, families).code)
        return codes

    chosen, dropped, more = expand(select), expand(ignore), expand(extend)
    chosen = more | (chosen or {rule.code for rule in catalogue() if rule.default})
    return tuple(rule for rule in catalogue() if rule.code in chosen - dropped)
