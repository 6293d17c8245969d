"""What can go wrong, in words that help.

One family: every error that a user can cause is a CleankitError with a message (what was found, where) and a
hint (what to do). The command line catches it once, prints both and exits with 2. Anything else is a bug.
"""

import difflib
from collections.abc import Iterable


class CleankitError(Exception):
    """Base of all errors shown to users: ``message`` says what was found, ``hint`` what to do."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message}\n  hint: {self.hint}" if self.hint else self.message


class InputError(CleankitError):
    """The input cannot be read: missing file or column, truncated archive, wrong type."""


class ConfigError(CleankitError):
    """An option or a configuration file asks for something that does not exist."""


class OutputError(CleankitError):
    """The output folder cannot be used."""


class WorkerError(CleankitError):
    """A process that did part of the work has died."""


class JudgeError(CleankitError):
    """The gate could not reach a verdict: never to be read as a pass."""


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A hint that names the closest known words, or lists all of them when none is close.

    >>> did_you_mean("txt", ["text", "title"])
    'did you mean text?'
    """
    choices = sorted(known)
    close = difflib.get_close_matches(word, choices, n=3, cutoff=0.6)
    if close:
        return f"did you mean {' or '.join(close)}?"
    return f"known: {', '.join(choices)}" if choices else "none is known"
