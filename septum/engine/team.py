# SPDX-License-Identifier: GPL-2.0-or-later
"""Several threads that search one space, each the states that are its own; the loop that they run is search_team.h."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from functools import partial

from septum.engine.memory import FIRST_TABLE, Mapping, Plan, plan
from septum.engine.run import Progress
from septum.engine.search import CHUNK, Search, Tick, resize
from septum.engine.shared import (
    FULL,
    GROW_TABLE,
    LATELY,
    LEVEL,
    MAX_THREADS,
    PAUSE,
    RING,
    RING_HEAD,
    STOPPED,
    TEAM_HEAD,
    CAlarm,
    CNote,
    CSearch,
    CTeam,
)
from septum.engine.threads import copy_of, each, keep_one, least
from septum.machine.compile import U64, function_of


class Part:
    """One thread's share of the space: its table, and its range of state numbers."""

    def __init__(self, search: Search, number: int, first: int, size: int, share: Plan) -> None:
        self.search = search
        self.plan = share
        self.engine = copy_of(search.compiled)
        pointer = ctypes.POINTER(CSearch)
        self._run = function_of(self.engine, "run_team", pointer, U64)
        self.table = Mapping(share.entries * 8)
        self.alarms = (CAlarm * len(search.alarms))()
        self.acc = (U64 * search.rows).from_buffer_copy(search.acc)
        self.notes = (CNote * (search.rows * 64))()
        before = search.c
        self.state = s = CSearch.from_buffer_copy(before)
        s.table, s.entries = self.table.address, 0
        s.alarms, s.acc = ctypes.addressof(self.alarms), ctypes.addressof(self.acc)
        s.notes, s.nr_notes = ctypes.addressof(self.notes), 0
        self.maybe = (U64 * len(search.maybe))()
        s.maybe = ctypes.addressof(self.maybe)
        self.lately = (U64 * (LATELY * search.words))()
        s.lately = ctypes.addressof(self.lately)
        function_of(self.engine, "forget", pointer)(ctypes.byref(s))
        s.edges = s.passed = s.hold = s.alarmed = 0
        s.base = s.count = s.level = first
        s.capacity, s.common = first + size, before.count
        s.me, s.turn, s.finish = number, 1, 1
        self.why = PAUSE

    def fill(self, expected: int) -> None:
        """Make a table for the states found so far that are this thread's."""
        entries = FIRST_TABLE
        while expected > self.plan.most(entries) // 2 and entries < self.plan.entries:
            entries = self.plan.larger(entries)
        self._resize(entries)

    def _resize(self, entries: int) -> None:
        resize(self.state, self.table, self.plan, entries, self.engine)

    def work(self, stopped: Callable[[], bool]) -> int:
        """Search until there is a reason to end it for all threads, which is returned, or another has one."""
        while not stopped():
            why = self._run(ctypes.byref(self.state), CHUNK)
            if why == GROW_TABLE and self.state.entries < self.plan.entries:
                self._resize(self.plan.larger(self.state.entries))
            elif why != PAUSE:
                return FULL if why == GROW_TABLE else why
        return PAUSE

    def close(self) -> None:
        """Give the memory back."""
        self.table.close()


class Team:
    """The threads of one search, from the end of a level that one thread has searched."""

    def __init__(self, search: Search, threads: int) -> None:
        if not 1 <= threads <= MAX_THREADS:
            raise ValueError(f"{threads} threads: 1 to {MAX_THREADS} can search together")
        self.search = search
        self.threads = threads
        self.common = search.c.count
        ring = RING_HEAD + RING * (search.words + 1) * 8
        self.shared = Mapping(TEAM_HEAD + threads * threads * ring)
        self.flags = CTeam.from_address(self.shared.address)
        left = search.limit - self.common * search.per_state - threads * threads * ring
        share = plan(left // threads, search.per_state, dense=search.plan.dense)
        size = min(share.states, (search.capacity - self.common) // threads)
        begin, end = search.c.next, search.c.level_end
        self.parts = []
        for number in range(threads):
            part = Part(search, number, self.common + number * size, size, share)
            part.state.team, part.state.threads = self.shared.address, threads
            part.state.next = begin + (end - begin) * number // threads
            part.state.level_end = begin + (end - begin) * (number + 1) // threads
            self.parts.append(part)
        search.table.release()
        each([partial(part.fill, self.common // threads) for part in self.parts], self._stop)

    def _stop(self) -> None:
        """Have all threads return."""
        self.flags.stop = 1

    def run(self, tick: Tick | None) -> int:
        """Search to the end; returns why it ended."""

        def stopped() -> bool:
            return bool(self.flags.stop)

        def work(part: Part) -> int:
            why = part.work(stopped)
            if why == FULL:
                self.flags.stop = 1
            return why

        def look() -> None:
            if self.search.saver is not None and self.search.saver.due():
                self.flags.hold = 1
            if tick is not None:
                tick(self.search.progress())

        while True:
            reasons = each([partial(work, part) for part in self.parts], self._stop, look)
            if FULL in reasons:
                return FULL
            if reasons[0] == LEVEL and self.search.saver is not None:
                self.flags.hold = 0
                self.search.saver.write(self.search)
            if reasons[0] != LEVEL:
                return STOPPED if STOPPED in reasons else PAUSE

    # -- the result -------------------------------------------------------------

    def spans(self) -> list[tuple[int, int]]:
        """The numbers of the states found."""
        return [(0, self.common), *((part.state.base, part.state.count) for part in self.parts)]

    def progress(self, seconds: float) -> Progress:
        """How far the search is; the threads may be a little further."""
        states = self.common + sum(p.state.count - p.state.base for p in self.parts)
        edges = self.search.c.edges + sum(p.state.edges for p in self.parts)
        queue = sum(p.state.level_end - p.state.next + p.state.count - p.state.level for p in self.parts)
        tables = sum(p.state.entries for p in self.parts) * 8
        used = states * self.search.per_state + tables + len(self.shared.map)
        return Progress(states, edges, max(p.state.depth for p in self.parts), queue, seconds, used)

    def frontier(self) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
        """At the end of a level: the spans of the states that were expanded, and of those that are not yet."""
        old = [(0, self.common), *((part.state.base, part.state.next) for part in self.parts)]
        return old, [(part.state.next, part.state.count) for part in self.parts]

    def merged(self) -> tuple[list[CAlarm], list[int], list[CNote]]:
        """Alarms, rows of accumulate() and notes: what the search knew before, and what the threads came upon."""
        search = self.search
        alarms, acc = [], list(search.acc)
        for number, first in enumerate(search.alarms):
            found = [part.alarms[number] for part in self.parts if part.alarms[number].count]
            best = first
            if found and not first.count:
                best = least(found, search.state)
            alarms.append(CAlarm.from_buffer_copy(best))
            alarms[-1].count = first.count + sum(a.count for a in found)
        kept = search.notes[: search.c.nr_notes]
        notes = [note for part in self.parts for note in part.notes[: part.state.nr_notes]]
        for note in sorted(notes, key=lambda n: n.depth):
            if fresh := note.bits & ~acc[note.row]:
                acc[note.row] |= fresh
                kept.append(CNote(note.row, fresh, note.state, note.move, note.depth))
        return alarms, acc, kept

    def merge(self) -> None:
        """Add what the threads came upon to what the search knows, once, at the end."""
        search = self.search
        alarms, acc, notes = self.merged()
        search.alarms[:], search.notes[: len(notes)] = alarms, notes
        for row, bits in enumerate(acc):
            search.acc[row] = bits
        search.c.nr_notes = len(notes)
        for word, bits in enumerate(self.maybe()):
            search.maybe[word] = bits
        if not search.options.keep_going:
            keep_one(self.search.alarms)

    def passed(self) -> int:
        """How many steps the threads took alone."""
        return sum(int(part.state.passed) for part in self.parts)

    def maybe(self) -> list[int]:
        """The plain fields that may have raced, as bits: of the search before, and of all threads."""
        found = list(self.search.maybe)
        for part in self.parts:
            found = [one | other for one, other in zip(found, part.maybe, strict=True)]
        return found

    def close(self) -> None:
        """Give the memory back."""
        for part in self.parts:
            part.close()
        del self.flags
        self.shared.close()
