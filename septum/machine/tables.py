# SPDX-License-Identifier: GPL-2.0-or-later
"""The numbers that generated code returns and notes, and what they mean.

They are given while the steps are generated (machine/steps.py), in the order in which the code needs them.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from septum.lang.source import Site

if TYPE_CHECKING:
    from septum.graph.ir import Key

#: What a step function returns; an alarm's number is above bit 8, and MORE says that choose() has another way.
NOT_ENABLED, DONE, ALARM, ENDED, MORE = 0, 1, 2, 3, 128


class Alarm(NamedTuple):
    """What a step can end in other than a new state: ``kind`` is "require", "overflow", "pages" or "endless"."""

    kind: str
    name: str
    site: Site


class Tables:
    """What the steps of one model refer to by number.

    ``plain``   (struct, field) -> number of the bit in the masks of plain accesses;
    ``noted``   the source files whose statements are noted when they are executed;
    ``alarms``  what the alarm numbers of a status mean;
    ``rows``    (log, row) of accumulate() -> row of the search's table; the log "reached"
                has one row for 64 properties, in the order of ``properties``;
    ``lines``   those statements, (file, line), in the order of their bits in the log "lines".
    """

    def __init__(self, plain: Mapping[Key, int], noted: Collection[str] = (), properties: Sequence[str] = ()) -> None:
        self.plain = plain
        self.noted = noted
        self.alarms: list[Alarm] = []
        self._numbers: dict[Alarm, int] = {}
        self.rows: dict[tuple[str, int], int] = {}
        self.properties = list(properties)
        self.lines: dict[tuple[str, int], int] = {}

    @property
    def mask_words(self) -> int:
        """Words of one mask of plain fields."""
        return (len(self.plain) + 63) // 64

    def row(self, log: str, row: int) -> int:
        """The number of a row of accumulate()'s table."""
        return self.rows.setdefault((log, row), len(self.rows))

    def alarm(self, kind: str, name: str, site: Site) -> int:
        """The status that means an alarm."""
        entry = Alarm(kind, name, site)
        if (number := self._numbers.setdefault(entry, len(self.alarms))) == len(self.alarms):
            self.alarms.append(entry)
        return ALARM + 256 * number

    def reached(self, name: str) -> tuple[int, int]:
        """Row and bit that say that a property was checked."""
        if name not in self.properties:
            self.properties.append(name)
        number = self.properties.index(name)
        return self.row("reached", number // 64), 1 << (number % 64)

    def line(self, site: Site) -> tuple[int, int]:
        """Row and bit that say that a statement was executed."""
        number = self.lines.setdefault((site.file, site.line), len(self.lines))
        return self.row("lines", number // 64), 1 << (number % 64)
