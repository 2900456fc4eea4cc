# SPDX-License-Identifier: GPL-2.0-or-later
"""Several threads that help with the large levels of a search, over its one table; what they run is search_pool.h.

Between two rounds, which end with the level or where the table has to grow, all is in the search itself, and is what
one thread would have found: the states up to a number were expanded, those behind them are not yet, without gaps. So
checkpoints, traces and small levels are as with one thread. What differs from run to run is which of the states of
one level has which number.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from functools import partial
from itertools import pairwise

import llvmlite.binding as llvm

from septum.engine.memory import Mapping
from septum.engine.search import Search
from septum.engine.shared import (
    ASIDE,
    GROW_TABLE,
    LATELY,
    LED_TO,
    LINE,
    MAX_CHUNK,
    MAX_THREADS,
    PAUSE,
    SPAN,
    CAlarm,
    CNote,
    CPool,
    CSearch,
)
from septum.engine.threads import copy_of, each, least
from septum.machine.compile import U64, function_of

#: states for each thread that are worth a round: some milliseconds, where to start and join threads takes a fraction
EACH = 8 * MAX_CHUNK
#: lines of a table that are worth more than one thread when they are moved
MANY_LINES = 1 << 14
#: the last lines, which one thread moves by putting them aside: half of the room for that
LAST_LINES = ASIDE // LINE // 2


def shares(search: Search) -> bool:
    """Whether threads can share the table of a search, as its states are expanded many at once."""
    return bool(search.c.batch)


class Part:
    """What one thread has to itself: code, and room for what it finds but states."""

    def __init__(self, search: Search, engine: llvm.ExecutionEngine) -> None:
        self.search, self.engine = search, engine
        pointer = ctypes.POINTER(CSearch)
        self._run = function_of(engine, "run_pool", pointer)
        self._widen = function_of(engine, "widen", pointer, U64, U64, U64)
        self._lift = function_of(engine, "lift", pointer, U64)
        self._put_back = function_of(engine, "put_back", pointer)
        self._moved = function_of(engine, "moved", pointer, U64, U64, U64)
        self._enter = function_of(engine, "enter_some", pointer, U64, U64)
        self.alarms = (CAlarm * len(search.alarms))()
        self.acc = (U64 * search.rows)()
        self.notes = (CNote * (search.rows * 64))()
        self.maybe = (U64 * len(search.maybe))()
        self.lately = (U64 * (LATELY * search.words))()
        self.scratch = Mapping(len(search.scratch.map))
        self.state = CSearch(span_end=0)
        self.begin(0)
        function_of(engine, "forget", pointer)(ctypes.byref(self.state))

    def begin(self, pool: int) -> None:
        """Before a round: have found nothing; ``pool`` is where the counters are."""
        search = self.search
        for array in (self.alarms, self.maybe):
            ctypes.memset(array, 0, ctypes.sizeof(array))
        ctypes.memmove(self.acc, search.acc, ctypes.sizeof(self.acc))
        self.state = s = CSearch.from_buffer_copy(search.c)
        s.alarms, s.acc = ctypes.addressof(self.alarms), ctypes.addressof(self.acc)
        s.notes, s.maybe = ctypes.addressof(self.notes), ctypes.addressof(self.maybe)
        s.lately, s.scratch = ctypes.addressof(self.lately), self.scratch.address
        s.nr_notes = s.alarmed = s.edges = s.batched = s.count = s.span_end = 0
        s.pool = pool

    def run(self) -> int:
        """Expand chunks; returns why no more."""
        return self._run(ctypes.byref(self.state))

    def widen(self, old: int, first: int, last: int) -> bool:
        """Move the lines first..last-1 of a table that had ``old`` of them."""
        return bool(self._widen(ctypes.byref(self.state), old, first, last))

    def lift(self, lines: int) -> bool:
        """Put the entries of the first lines aside."""
        return bool(self._lift(ctypes.byref(self.state), lines))

    def moved(self, first: int, to: int, count: int) -> None:
        """Say in the table that so many states from ``to`` on had other numbers, from ``first`` on."""
        self._moved(ctypes.byref(self.state), first, to, count)

    def enter(self, first: int, last: int) -> None:
        """Enter the states first..last-1 into an empty table."""
        self._enter(ctypes.byref(self.state), first, last)

    def clear(self, first: int, last: int) -> None:
        """Make so many entries of the table free."""
        ctypes.memset(self.search.table.address + first * 8, 0, (last - first) * 8)

    def put_back(self) -> None:
        """Enter what was put aside."""
        self._put_back(ctypes.byref(self.state))


class Pool:
    """The threads, and their counters."""

    def __init__(self, search: Search, threads: int) -> None:
        if not 1 <= threads <= MAX_THREADS:
            raise ValueError(f"{threads} threads: 1 to {MAX_THREADS} can search together")
        self.search = search
        self.threads = threads
        c = search.c
        c.hold, c.finish = threads * EACH, 1
        at_once = max(1, min(c.batch, LED_TO // c.branches))
        self.counters = CPool(each=at_once, reach=threads * (at_once * c.branches + SPAN))
        self.parts = [Part(search, copy_of(search.compiled)) for _ in range(threads)]
        self.running = False

    def worth(self) -> bool:
        """Whether the level has enough left for all threads, and there is room for what they may find."""
        c, most = self.search.c, self.search.c.count + self.counters.reach
        room: bool = most <= c.capacity and (c.entries < self.search.plan.entries or most - c.offset <= c.most)
        return room and bool(c.level_end - c.next >= c.hold)

    def _stop(self) -> None:
        self.counters.stop = 1

    def advance(self, tick: Callable[[], None]) -> int:
        """One round: up to the end of the level, or as long as there is room. Returns GROW_TABLE or PAUSE."""
        c, saver = self.search.c, self.search.saver
        self.counters.stop, self.counters.next, self.counters.free = 0, c.next, c.count
        for part in self.parts:
            part.begin(ctypes.addressof(self.counters))

        def look() -> None:
            if saver is not None and saver.due():
                self._stop()
            tick()

        self.running = True
        try:
            reasons = set(each([part.run for part in self.parts], self._stop, look))
        finally:
            self.running = False
            self._join()
        # where memory is nearly used up, one thread continues, which knows how much of it is left: see worth()
        return GROW_TABLE if GROW_TABLE in reasons and c.entries < self.search.plan.entries else PAUSE

    # -- the end of a round -----------------------------------------------------

    def _join(self) -> None:
        """Add what the threads have found to what the search knows."""
        search, c = self.search, self.search.c
        c.count = self._closed()
        c.next = min(self.counters.next, c.level_end)
        for part in self.parts:
            c.edges += part.state.edges
            c.batched += part.state.batched
            c.whole |= part.state.alarmed
            c.alarmed |= part.state.alarmed
            for word, bits in enumerate(part.maybe):
                search.maybe[word] |= bits
            self._add_notes(part)
        self._add_alarms()

    def _closed(self) -> int:
        """Close the gaps at the ends of the threads' spans with the last states; how many states there are."""
        search, end = self.search, int(self.counters.free)
        gaps = [(int(p.state.count), int(p.state.span_end)) for p in self.parts]
        for first, last in sorted(gaps, reverse=True):
            size = last - first
            moved = min(size, end - last)
            for array, width in ((search.states, 8 * search.words), (search.parents, 4), (search.moves, 2)):
                ctypes.memmove(array.address + first * width, array.address + (end - moved) * width, moved * width)
            self.parts[0].moved(end - moved, first, moved)
            end -= size
        return end

    def _add_notes(self, part: Part) -> None:
        """The bits that others, or the search before, have not noted."""
        search, c = self.search, self.search.c
        for note in part.notes[: part.state.nr_notes]:
            fresh = note.bits & ~search.acc[note.row]
            if fresh:
                search.acc[note.row] |= fresh
                search.notes[c.nr_notes] = CNote(note.row, fresh, note.state, note.move, note.depth)
                c.nr_notes += 1

    def _add_alarms(self) -> None:
        """Of each alarm the least, and how many there were."""
        search = self.search
        for number, known in enumerate(search.alarms):
            alarms = [a for a in (known, *(part.alarms[number] for part in self.parts)) if a.count]
            if alarms:
                count = sum(a.count for a in alarms)
                search.alarms[number] = CAlarm.from_buffer_copy(least(alarms, search.state))
                search.alarms[number].count = count

    def ahead(self) -> tuple[int, int, int]:
        """While the threads search: how many states, transitions and expanded states more than the search knows."""
        if not self.running:
            return 0, 0, 0
        c, counters = self.search.c, self.counters
        gaps = sum(p.state.span_end - p.state.count for p in self.parts)
        edges = sum(p.state.edges for p in self.parts)
        return max(0, counters.free - gaps - c.count), edges, min(counters.next, c.level_end) - c.next

    # -- a larger table ---------------------------------------------------------

    def widen(self, old: int) -> bool:
        """Move the ``old`` entries of the table, as large as it is now, to their places; whether it could be done.

        The last lines go first, as many of them as there is room for behind the others; then those before, to where
        these were.
        """
        for part in self.parts:
            part.begin(0)
        if not self.search.compiled.facts.full_keys:
            return self._anew(old)
        done, last, lines, size = True, old // LINE, old // LINE, self.search.c.entries // LINE
        while done and last > LAST_LINES:
            first = -(-last * lines // size)
            done = first < last and self._move(lines, first, last)
            last = first
        done = done and self.parts[0].lift(last)
        for part in self.parts:
            part.put_back()
        return done

    def _anew(self, old: int) -> bool:
        """Fill a table from the states, since its entries do not say what they are the hashes of."""
        for work, count in ((Part.clear, old), (Part.enter, self.search.c.count)):
            ends = [count * n // self.threads for n in range(self.threads + 1)]
            spans = zip(self.parts, pairwise(ends), strict=True)
            each([partial(work, part, *span) for part, span in spans], self._stop)
        return True

    def _move(self, lines: int, first: int, last: int) -> bool:
        """Move the lines first..last-1 of so many."""
        threads = self.threads if last - first >= MANY_LINES else 1
        ends = [first + (last - first) * n // threads for n in range(threads + 1)]
        spans = zip(self.parts, pairwise(ends), strict=False)
        return all(each([partial(part.widen, lines, *span) for part, span in spans], self._stop))

    def close(self) -> None:
        """Give the memory back."""
        for part in self.parts:
            part.scratch.close()
