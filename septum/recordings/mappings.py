# SPDX-License-Identifier: GPL-2.0-or-later
"""Read which 4K pages a recording maps, many lines at once: they are nearly all lines of a boot.

The events are those of TraceReader, given to a function each; changes by which a 4K page is mapped, of which only
thread, time and gfn are taken, to a function of their own. Where all lines of a piece of the input are such changes, or
of events that are not asked for, one expression finds them all; any other piece is read as ever.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from pathlib import Path

from septum.recordings.events import Event, SpteChanged
from septum.recordings.fast import FastPath
from septum.recordings.layout import ABSENT, CLOCKS, PRESENT, RAW, SYSTEM, TEXT, TYPES, Layout
from septum.recordings.reader import TraceReader
from septum.recordings.shape import Kind, kind

__all__ = ["MappingReader"]

CHANGED = "kvm_tdp_mmu_spte_changed"
#: characters that are read at once
PIECE = 8 << 10


class MappingReader(TraceReader):
    """The events of a recording, in order, without a named tuple for each 4K page that is mapped.

    ``source``, ``events``  as of TraceReader, and kvm_tdp_mmu_spte_changed is among the events;
    ``mapped``  called with PID, time (ns) and gfn where a 4K SPTE, not of SMM, becomes present;
    ``other``   called with any other event.
    Use run(); what the reader counts besides is as of TraceReader.
    """

    def __init__(
        self,
        source: str | Path,
        events: Collection[str],
        mapped: Callable[[int, int, int], None],
        other: Callable[[Event], None],
    ) -> None:
        super().__init__(source, events=events)
        self._give_mapped = mapped
        self._give_other = other
        self._pieces: dict[Layout, re.Pattern[str]] = {}

    def run(self) -> None:
        """Read all of it. Raises TraceError as TraceReader does."""
        for event in self:
            self._give(event)

    def _give(self, event: Event) -> None:
        if (
            isinstance(event, SpteChanged)
            and (event.level, event.as_id) == (1, 0)
            and (kind(event.old_spte, 1), kind(event.new_spte, 1)) == (Kind.NONE, Kind.LEAF)
        ):
            self._give_mapped(event.pid, event.time_ns, event.gfn)
        else:
            self._give_other(event)

    def _fast_block(self, text: str, start: int, fast: FastPath) -> tuple[list[Event], int]:
        """As that of TraceReader, but events are given away at once, and none is returned."""
        while start < len(text):
            end = text.rfind("\n", start, start + PIECE) + 1 or text.index("\n", start) + 1
            if not self._piece(text, start, end, fast):
                events, read = super()._fast_block(text[start:end], 0, fast)
                for event in events:
                    self._give(event)
                self._used += len(events)
                start += read
                if self._fast is not fast:
                    break
            else:
                start = end
        return [], start

    def _piece(self, text: str, start: int, end: int, fast: FastPath) -> bool:
        """Read lines of one kind by one expression; False, and nothing is read, if there are others among them."""
        found = self._pattern(fast).findall(text, start, end)
        heads, scale, last = fast.heads, fast.scale, self._time
        if len(found) != text.count("\n", start, end) or not {head for head, *_ in found} <= heads.keys():
            return False
        give, skipped = self._give_mapped, self.skipped_events
        mapped = 0
        for number, (head, whole, part, gfn, other) in enumerate(found, self.lines_read + 1):
            if gfn:
                time = int(whole + part) * scale
                if time < last:
                    self._log.backwards(number, last - time)
                last = time
                give(heads[head][1], time, int(gfn, 16))
                mapped += 1
            else:
                skipped[other] += 1
        self.lines_read += len(found)
        self._used += mapped
        self._time = last
        return True

    def _pattern(self, fast: FastPath) -> re.Pattern[str]:
        """A line: columns, the two parts of its time, the gfn that it maps or the name of an event not asked for."""
        if (known := self._pieces.get(fast.layout)) is None:
            known = self._pieces[fast.layout] = _expression(fast.layout, self._events)
        return known


def _expression(layout: Layout, events: Collection[str]) -> re.Pattern[str]:
    """The expression of MappingReader._pattern() for a layout."""
    clock = re.sub(r"\?P<\w+>", "", CLOCKS[layout.clock][0])
    before = rf" {{1,60}}{SYSTEM}" if layout.perf else " {1,20}"
    fields = (RAW if layout.raw else TEXT)[CHANGED][0]
    fields = fields.replace("{as_id:u8}", "0").replace("{level:u8}", "1").replace("{gfn:x}", f"({TYPES['x']})")
    fields = fields.replace("{old_spte:x}", ABSENT).replace("{new_spte:x}", PRESENT)
    asked = "|".join(map(re.escape, events))
    other = rf"(?!(?:{asked}):)([\w./-]+):{'(?: .*)?' if layout.perf else '.*'}\n"
    return re.compile(
        rf"^(.{{{layout.columns}}}) {{1,20}}{clock}:{before}(?:{CHANGED}: +{fields}[ \r]*\n|{other})",
        re.ASCII | re.MULTILINE,
    )
