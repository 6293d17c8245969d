"""Patterns that are compiled when they are first used: a list of rules needs none of them, a text only a few."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import regex

METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split")


class Pattern:
    """Stands for a compiled pattern of the regex module; once compiled, its methods are called without a detour."""

    def __init__(self, source: str, *, ignore_case: bool = False) -> None:
        self.source = source
        self.ignore_case = ignore_case

    def __getattr__(self, name: str) -> object:
        """A method that is not there yet: compile the pattern, and take over all it can do."""
        if name not in METHODS:
            raise AttributeError(name)
        import regex  # noqa: PLC0415 - 6 ms that `cleankit rules` should not pay

        made = regex.compile(self.source, regex.IGNORECASE if self.ignore_case else 0)
        self.__dict__ |= {method: getattr(made, method) for method in METHODS}
        return self.__dict__[name]


def pattern(source: str, *, ignore_case: bool = False) -> "regex.Pattern[str]":
    """What ``regex.compile`` gives, later."""
    return Pattern(source, ignore_case=ignore_case)
