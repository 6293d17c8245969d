"""Tables of figures: what a press release or a match report says in columns."""

import re
from collections.abc import Sequence

from cleankit.rules.documents.division import runs

FIGURE = re.compile(r"[-+−–(]?\s?[$€£¥]?\s?\d[\d.,:/ -]*\s?[%)]?")
FIGURES, NAMES, ROWS = 2, 3, 3
"""Figures of a row, lines that may be its name, and rows of a table: no menu has as many."""


def cells(lines: Sequence[str]) -> set[int]:
    """Which lines (without white space at their ends) are cells of a table, each a line of its own.

    >>> sorted(cells(["Menu", "Sales", "16.4", "14.7", "Costs", "9.1", "8.8", "Tax", "0.0", "0.2", "Share"]))
    [1, 2, 3, 4, 5, 6, 7, 8, 9]
    """
    figures = [line[-1] in "0123456789%)" and FIGURE.fullmatch(line) is not None for line in lines]
    rows = [(start, stop) for start, stop in runs(figures) if stop - start >= FIGURES]
    out: set[int] = set()
    table: list[tuple[int, int]] = []
    for start, stop in [*rows, (len(lines) + NAMES + 1, 0)]:
        if table and start - table[-1][1] > NAMES:
            out.update(range(max(0, table[0][0] - 1), table[-1][1]) if len(table) >= ROWS else ())
            table = []
        table.append((start, stop))
    return out
