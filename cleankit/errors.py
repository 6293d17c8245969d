"""What can go wrong, in words that help.

One family: every error that a user can cause is a CleankitError with a message (what was found, where) and a
hint (what to do). The command line catches it once, prints both and exits with 2. Anything else is a bug.
"""

import difflib
import os
import re
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
    return closest(word, choices) or (f"known: {', '.join(choices)}" if choices else "none is known")


def closest(word: str, known: Iterable[str]) -> str:
    """A hint that names the closest known words, or those that hold the word as a part; "" where there is none.

    >>> closest("text", ["text_column", "title_column"]), closest("sweet", ["select", "suite"])
    ('did you mean text_column?', '')
    """
    choices = sorted(known)
    shared = os.path.commonprefix([word, *choices])  # noqa: RUF071 - words; what all share makes none closer
    ends = {choice[shared.rfind("_") + 1 :]: choice for choice in choices}
    end, least = word[shared.rfind("_") + 1 :], 0.75 if len(word) > 4 else 0.6  # one letter of three may be wrong
    close = [ends[near] for near in difflib.get_close_matches(end, ends, n=3, cutoff=least)]
    close = close or [choice for choice in choices if word in re.split("[-_]", choice)][:3]
    return f"did you mean {' or '.join(close)}?" if close else ""
