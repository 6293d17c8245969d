"""cleankit finds what a scraper left in news text, repairs what is safe and keeps bad crawls from moving on.

>>> import cleankit
>>> [(found.name, found.start, found.end) for found in cleankit.check("The talks went on. Advertisement")]
[('ad-marker', 18, 32)]

The names in ``__all__`` are the public interface, each loaded when it is first used; who writes rules also needs
``bad``, ``ok`` and ``rule`` of ``cleankit.rule``.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cleankit.api import Finding, check, clean
    from cleankit.config import Settings
    from cleankit.errors import CleankitError
    from cleankit.pipeline import run
    from cleankit.rule import Rule

__version__ = "0.1.0"

__all__ = ["CleankitError", "Finding", "Rule", "Settings", "check", "clean", "run"]

_HOMES = {
    "CleankitError": "errors", "Finding": "api", "Rule": "rule", "Settings": "config", "check": "api", "clean": "api",
    "run": "pipeline",
}  # fmt: skip


if not TYPE_CHECKING:  # else a type checker would believe in any name

    def __getattr__(name: str) -> object:
        """A public name, from the module that defines it."""
        if name not in _HOMES:
            raise AttributeError(f"module 'cleankit' has no attribute {name!r}")
        import importlib  # noqa: PLC0415 - `import cleankit` must cost nothing

        value = getattr(importlib.import_module(f"cleankit.{_HOMES[name]}"), name)
        globals()[name] = value
        return value
