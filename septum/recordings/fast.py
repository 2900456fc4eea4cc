# SPDX-License-Identifier: GPL-2.0-or-later
"""Read whole blocks of lines of one known layout: the way nearly every line of a recording goes."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from typing import TypeAlias

from septum.recordings.events import PARSED_EVENTS, Event, PageFault, SetSpte, SplitHugePage, SpteChanged
from septum.recordings.layout import CLOCKS, RAW, SYSTEM, TEXT, Layout, changes_4k, field_groups

__all__ = ["FastPath", "Head"]

Head: TypeAlias = tuple[str, int, int]
"""Task, PID, CPU."""

Maker: TypeAlias = Callable[[int, "re.Match[str]"], Event]

TALLIED = ("bits", "zap", "map", "none")
"""Names of the groups of layout.changes_4k()."""

SMALL = {str(number): number for number in range(256)}
"""Every u8 as printed: looking one up is cheaper than int(), and refuses what is none."""


class FastPath:
    """One expression whose matches are the lines of a block, and what makes events of them."""

    def __init__(self, layout: Layout, events: Collection[str], tally: bool = False) -> None:
        self.layout = layout
        self.columns = layout.columns
        clock, self.scale = CLOCKS[layout.clock]
        formats = RAW if layout.raw else TEXT
        bodies = [
            rf"{event}: +{field_groups(body, prefix(event, age))}[ \r]*\n"
            for event in events
            for age, body in enumerate(formats[event])
        ]
        changed = "kvm_tdp_mmu_spte_changed"
        tally = tally and changed in events
        if tally:
            bodies.insert(0, rf"{changed}: +{changes_4k(formats[changed][0])}[ \r]*\n")
        bodies.append(rf"(?P<other>[\w./-]+):{'(?: .*)?' if layout.perf else '.*'}\n")
        before = rf" {{1,60}}{SYSTEM}" if layout.perf else " {1,20}"
        self.pattern = re.compile(
            rf"(?P<head>.{{{layout.columns}}}) {{1,20}}{clock}:{before}(?:{'|'.join(bodies)})|(?P<odd>.*)\n",
            re.ASCII,
        )
        """The last group of a match says what the line is: it belongs to an event's last field, is the name
        of an event that is not one of ``events``, or is all of any other line."""
        self.other = self.pattern.groupindex["other"]
        """The group of the name of an event that is not taken apart."""
        self.tally = {self.pattern.groupindex[name]: name for name in TALLIED} if tally else {}
        """Groups of events that are only counted, see layout.changes_4k()."""
        self.odd = self.pattern.groupindex["odd"]
        """The group of a line that is not of an event."""
        self.heads: dict[str, Head] = {}
        """What the first ``columns`` characters mean, of every line that was read the slow way."""
        self.makers: dict[int | None, Maker] = {}
        """By last group, what makes an event of a line number and a match.

        Raises KeyError for columns that are not in ``heads``, or a number that is not a u8.
        """
        index = self.pattern.groupindex
        for event, age, maker in (
            ("kvm_tdp_mmu_spte_changed", 0, self._spte_changed),
            ("kvm_page_fault", 0, self._page_fault),
            ("kvm_page_fault", 1, self._old_page_fault),
            ("kvm_mmu_set_spte", 0, self._set_spte),
            ("kvm_mmu_split_huge_page", 0, self._split_huge_page),
        ):
            if event in events:
                names = [prefix(event, age) + field for field in PARSED_EVENTS[event]._fields[5:]]
                groups = [index[name] for name in names if name in index]
                self.makers[max(groups)] = maker((1, 2, 3, *groups))

    # These functions run once a line.  tuple.__new__ is three times faster than calling the class, which
    # checks nothing more.

    def _spte_changed(self, groups: tuple[int, ...]) -> Maker:
        new, small, heads, scale = tuple.__new__, SMALL, self.heads, self.scale

        def make(line: int, match: re.Match[str]) -> SpteChanged:
            head, whole, part, as_id, gfn, level, old, spte = match.group(*groups)
            task, pid, cpu = heads[head]
            time = int(whole + part) * scale
            as_id, gfn, level, old, spte = (
                small[as_id],
                int(gfn, 16),
                small[level],
                int(old, 16),
                int(spte, 16),
            )
            return new(SpteChanged, (line, task, pid, cpu, time, as_id, gfn, level, old, spte))

        return make

    def _page_fault(self, groups: tuple[int, ...]) -> Maker:
        new, heads, scale = tuple.__new__, self.heads, self.scale

        def make(line: int, match: re.Match[str]) -> PageFault:
            head, whole, part, vcpu, rip, address, error = match.group(*groups)
            task, pid, cpu = heads[head]
            time = int(whole + part) * scale
            vcpu, rip, address, error = int(vcpu), int(rip, 16), int(address, 16), int(error, 16)
            return new(PageFault, (line, task, pid, cpu, time, vcpu, rip, address, error))

        return make

    def _old_page_fault(self, groups: tuple[int, ...]) -> Maker:
        new, heads, scale = tuple.__new__, self.heads, self.scale

        def make(line: int, match: re.Match[str]) -> PageFault:
            head, whole, part, address, error = match.group(*groups)
            task, pid, cpu = heads[head]
            time = int(whole + part) * scale
            return new(PageFault, (line, task, pid, cpu, time, None, None, int(address, 16), int(error, 16)))

        return make

    def _set_spte(self, groups: tuple[int, ...]) -> Maker:
        new, small, heads, scale = tuple.__new__, SMALL, self.heads, self.scale

        def make(line: int, match: re.Match[str]) -> SetSpte:
            head, whole, part, gfn, spte, level, sptep = match.group(*groups)
            task, pid, cpu = heads[head]
            time = int(whole + part) * scale
            gfn, spte, level, sptep = int(gfn, 16), int(spte, 16), small[level], int(sptep, 16)
            return new(SetSpte, (line, task, pid, cpu, time, gfn, spte, level, sptep))

        return make

    def _split_huge_page(self, groups: tuple[int, ...]) -> Maker:
        new, heads, scale = tuple.__new__, self.heads, self.scale

        def make(line: int, match: re.Match[str]) -> SplitHugePage:
            head, whole, part, gfn, spte, level, errno = match.group(*groups)
            task, pid, cpu = heads[head]
            time = int(whole + part) * scale
            gfn, spte, level, errno = int(gfn, 16), int(spte, 16), int(level), int(errno)
            return new(SplitHugePage, (line, task, pid, cpu, time, gfn, spte, level, errno))

        return make


def prefix(event: str, age: int) -> str:
    """What the names of the groups of an event's fields begin with: ``age`` 1 is the format of an older kernel."""
    return f"{event}_{age}__"
