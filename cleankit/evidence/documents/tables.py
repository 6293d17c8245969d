"""Tables of figures: what a press release or a match report says in columns."""

import re
from collections.abc import Sequence

from cleankit.evidence.documents.division import runs

FIGURE = re.compile(r"[-+−–]?\s?\(?[$€£¥]?\s?\d[\d.,:/٫٬ -]*\s?[%٪$€£¥]?\)?")
FIGURES, NAMES, ROWS = 2, 3, 3
"""Figures of a row, lines that may be its name, and rows of a table: no menu has as many."""


def cells(lines: Sequence[str]) -> set[int]:
    """Which lines (without white space at their ends) are of a table: its rows, or their cells one by one.

    >>> sorted(cells(["Menu", "Sales", "16.4", "14.7", "Costs", "9.1", "8.8", "Tax", "0.0", "0.2", "Share"]))
    [1, 2, 3, 4, 5, 6, 7, 8, 9]
    >>> sorted(cells(["Menu", "| | 2025 | 2026 |", "| Sales | 16.4 | 14.7 |", "| Costs | 9.1 | 8.8 |", "", "Share"]))
    [0, 1, 2, 3]
    """
    figures = [(line[-1:].isdigit() or line[-1:] in "%٪)€$£¥") and FIGURE.fullmatch(line) is not None for line in lines]
    rows = [(start, stop) for start, stop in runs(figures) if stop - start >= FIGURES]
    rows += [(i, i + 1) for i, line in enumerate(lines) if "|" in line and _figures(line) >= FIGURES]
    out: set[int] = set()
    table: list[tuple[int, int]] = []
    for start, stop in [*sorted(rows), (len(lines) + NAMES + 1, 0)]:
        if table and start - table[-1][1] > NAMES:
            out.update(range(max(0, table[0][0] - 1), table[-1][1]) if len(table) >= ROWS else ())
            table = []
        table.append((start, stop))
    return out


def _figures(row: str) -> int:
    return sum(FIGURE.fullmatch(cell.strip(" *")) is not None for cell in row.split("|"))
