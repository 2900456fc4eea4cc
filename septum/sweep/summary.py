# SPDX-License-Identifier: GPL-2.0-or-later
"""What the rows of a sweep say together: a table of counts, and a heat map of 80 columns."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from tabulate import tabulate

from septum.sweep.grid import CASES, CHECK, PRICE, PRICED
from septum.text import WIDTH, ascii_only
from septum.verdict.result import EXIT_CODES

Row = Mapping[str, Any]
#: what a cell begins with
LETTERS = {"HOLDS": "H", "VIOLATED": "V", "INCONCLUSIVE": "I", "NOT REACHED": "N", PRICED: "P"}
#: worst first, as exit codes are ordered
WORST = ("VIOLATED", "INCONCLUSIVE", "NOT REACHED", "HOLDS", PRICED)
CELL = 4


def summary(rows: Sequence[Row]) -> str:
    """The table and the heat map."""
    return ascii_only("\n".join([*_table(rows), "", *_heat_map(rows)]))


def _groups(rows: Sequence[Row]) -> dict[tuple[str, str], list[Row]]:
    """Rows by design and scenario, in their order."""
    found: dict[tuple[str, str], list[Row]] = {}
    for row in rows:
        found.setdefault((row["design"], row["scenario"]), []).append(row)
    return found


def _table(rows: Sequence[Row]) -> list[str]:
    lines = []
    verdicts = [verdict for verdict in LETTERS if verdict != PRICED or any(row["verdict"] == PRICED for row in rows)]
    for (design, scenario), group in _groups(rows).items():
        counts = Counter(row["verdict"] for row in group)
        states = max((row["states"] for row in group if row["states"] is not None), default=None)
        lines.append(
            [
                _short(design, 16),
                _short(scenario, 16),
                *(str(counts[verdict] or "") for verdict in verdicts),
                "" if states is None else f"{states:,}",
                f"{sum(row['seconds'] for row in group):.1f}",
            ]
        )
    headers = ("design", "scenario", *(LETTERS[verdict] for verdict in verdicts), "states", "seconds")
    align = ("left", "left", *["right"] * (len(headers) - 2))
    return tabulate(lines, headers, "simple", colalign=align, disable_numparse=True).split("\n")


def _short(name: str, width: int) -> str:
    """A name of at most ``width`` characters: the end of a path says more than its beginning."""
    return name if len(name) <= width else "..." + name[3 - width :]


def _heat_map(rows: Sequence[Row]) -> Iterator[str]:
    """A row for each design and scenario, a cell for each configuration: the verdict, and the power of 10 of states."""
    columns = list(dict.fromkeys(_column(row) for row in rows))
    names = [_label(number) for number in range(len(columns))]
    groups = _groups(rows)
    side = max(len(_side(*group)) for group in groups)
    room = max(1, (WIDTH - side - 1) // CELL)
    yield "verdict, and power of 10 of its states (of runs: of steps); of seeds the worst"
    for first in range(0, len(columns), room):
        part = range(first, min(first + room, len(columns)))
        yield ""
        yield " " * side + "".join(names[at].rjust(CELL) for at in part)
        for (design, scenario), group in groups.items():
            cells = [_cell([row for row in group if _column(row) == columns[at]]).rjust(CELL) for at in part]
            yield _side(design, scenario).ljust(side) + "".join(cells)
    yield ""
    yield "H HOLDS, V VIOLATED, I INCONCLUSIVE, N NOT REACHED"
    if any(row["verdict"] == PRICED for row in rows):
        yield "P priced, and power of 10 of its us on the virtual clock"
    for name, column in zip(names, columns, strict=True):
        yield f"{name}: {column}"


def _side(design: str, scenario: str) -> str:
    return f"{_short(design, 16)} {_short(scenario, 16)}"


def _label(number: int) -> str:
    """a .. z, aa, ab ...: the name of a column."""
    text = ""
    number += 1
    while number:
        number, letter = divmod(number - 1, 26)
        text = chr(ord("a") + letter) + text
    return text


def _column(row: Row) -> str:
    """The configuration that a row is in, without design, scenario and seed."""
    if row["command"] == PRICE:
        return row["parameters"] or "as usual"
    flags = [f"--{name}" for name in ("enomem", "busy") if row[name]]
    return " ".join([f"--cpus {row['cpus']}", *([f"--splits {row['splits']}"] if row["splits"] else []), *flags])


def _cell(rows: Sequence[Row]) -> str:
    """The worst verdict of rows, and how much was explored for the most."""
    if not rows:
        return "."
    worst = next(verdict for verdict in WORST if any(row["verdict"] == verdict for row in rows))
    if worst == PRICED:
        return f"P{len(str(round(1e6 * max(row['priced_seconds'] for row in rows)))) - 1}"
    size = max(row["states"] if row["states"] is not None else row["transitions"] for row in rows)
    return f"{LETTERS[worst]}{len(str(size)) - 1}"


def exit_codes(rows: Sequence[Row]) -> list[int]:
    """The exit code of each row: as that of the command which makes such a row alone."""
    return [_exit_code(row) for row in rows]


def _exit_code(row: Row) -> int:
    if row["verdict"] == PRICED:
        return 0
    if row["verdict"] == "INCONCLUSIVE" or row["command"] in (CHECK, PRICE):
        return EXIT_CODES[row["verdict"]]
    return int(not row["as_expected"] if row["command"] == CASES else bool(row["new"]))
