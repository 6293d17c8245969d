"""How a row of keywords is read: cut at its separators, or where a run of words comes again."""

from cleankit.text.patterns import pattern

SEPARATORS = pattern(r"(?:(?<!\s)\s+)?[،,;؛፣၊|/#•·\t\n]+\s*|(?<!\s)\s+[-–—]\s+")


def repeated_runs(words: list[str], least: int = 3) -> list[tuple[int, int]]:
    """Word ranges that repeat the words directly before them, at least ``least`` words long: (start, end)."""
    seen: dict[tuple[str, ...], int] = {}
    runs, i = [], 0
    while i + least <= len(words):
        key = tuple(words[i : i + least])
        before = seen.get(key)
        if before is not None and before + least <= i <= 2 * i - before <= len(words):
            size = i - before
            if words[before:i] == words[i : i + size]:
                runs.append((i, i + size))
                i += size
                continue
        seen[key] = i
        i += 1
    return runs


def keywords(text: str) -> tuple[str, ...]:
    """The keywords of a row, each once, in order.

    Without separators the words cannot be told apart for certain: a run that comes again is cut out as one keyword
    group, and what lies between stays together.

    >>> keywords("oil, gas, oil")
    ('oil', 'gas')
    """
    parts = [part for part in SEPARATORS.split(text.strip()) if part]
    if len(parts) == 1:
        parts = _groups(parts[0].split())
    return tuple(dict.fromkeys(part.strip(" .:") for part in parts if part.strip(" .:")))


def _groups(words: list[str], least: int = 3) -> list[str]:
    first: dict[tuple[str, ...], int] = {}
    groups: list[str] = []
    start = i = 0
    while i < len(words):
        key = tuple(words[i : i + least])
        before = first.get(key)
        if len(key) == least and before is not None and before + least <= i:
            size = least
            while i + size < len(words) and before + size < i and words[before + size] == words[i + size]:
                size += 1
            if i > start:
                groups.append(" ".join(words[start:i]))
            groups.append(" ".join(words[i : i + size]))
            i = start = i + size
            continue
        first.setdefault(key, i)
        i += 1
    if start < len(words):
        groups.append(" ".join(words[start:]))
    return groups
