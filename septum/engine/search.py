# SPDX-License-Identifier: GPL-2.0-or-later
"""Exhaustive search: every interleaving, by machine code, and its result."""

from __future__ import annotations

import ctypes
import math
import time
from collections import Counter
from collections.abc import Callable, Iterator
from types import TracebackType
from typing import Any, NamedTuple, Protocol, Self

from septum.engine import lean
from septum.engine.compiled import Compiled, Optimiser
from septum.engine.facts import Promised, Tracked
from septum.engine.interrupt import STOPPED, stopped
from septum.engine.memory import (
    FEWEST_STATES,
    FIRST_TABLE,
    Mapping,
    Plan,
    free_memory,
    plan,
)
from septum.engine.native import Native
from septum.engine.run import BFS, DFS, PAGES, Finding, Progress, Result
from septum.engine.shared import (
    ALARM_DEADLOCK,
    ALARM_RACE,
    ENOUGH,
    FIRST_MODEL_ALARM,
    FULL,
    GROW_TABLE,
    LATELY,
    LEVEL,
    MAX_CHUNK,
    MAX_POINTS,
    NO_MOVE,
    NUMBERS,
    PAUSE,
    SLACK,
    UNSURE,
    CAlarm,
    CNote,
    CSearch,
)
from septum.engine.stepper import Stepper
from septum.engine.stored import Stored
from septum.engine.threads import keep_one
from septum.lang.model import Model
from septum.lang.source import LangError
from septum.machine.compile import U64, function_of

CHUNK = 1 << 17  # states between two checks of the clock, the limits and Ctrl-C: some hundredths of a second
SLOW_CHUNK = 1 << 12  # the same with code that was made quickly: a state and what is taken alone after it take 50 us
THREADS_FROM = 1_000_000  # states after which several threads are worth their start
LEAST = 256  # states that a level must have left for that: fewer are spread over too many program counters
#: states after which those of a level are expanded many at once: searches up to it are as they were
BATCH_FROM = 1 << 18


class Options(NamedTuple):
    """How to search.

    ``symmetry``    count states that differ only by renaming CPUs of one program once; the model must be compiled
                    for that;
    ``keep_going``  do not stop at the first violation;
    ``max_memory``  bytes that the tables may take;
    ``races``       look for data races between plain accesses;
    ``exact``       where the places of CPUs do not tell whether a field races, search again with code that tells;
    ``order``       BFS: counterexamples are the shortest; DFS: they are not;
    ``threads``     how many threads search, with BFS, once there are ``threads_from`` states; 0: one for each core
                    that is idle then;
    ``compact``     bits of a hash to keep instead of a state, with BFS and one thread; 0 keeps states;
    ``batch``       how many states are expanded at once, by program counter, once ``batch_from`` states were expanded
                    one by one; 0: none. Only in the order BFS, and neither with ``compact`` nor with ``alone``;
    ``alone``       partial-order reduction: steps that no other CPU can notice are taken at once, and the states
                    before them are not stored. Runs are then not the shortest. Not with ``compact``.
    """

    symmetry: bool = False
    keep_going: bool = False
    max_memory: int = 0
    races: bool = True
    exact: bool = True
    order: str = BFS
    threads: int = 1
    threads_from: int = THREADS_FROM
    compact: int = 0
    batch: int = MAX_CHUNK
    batch_from: int = BATCH_FROM
    alone: bool = False


Tick = Callable[[Progress], None]


class Saver(Protocol):
    """What writes a search to disk now and then; see checkpoint.py."""

    #: how many times it has
    written: int

    def due(self) -> bool:
        """Whether it is time for the next one."""

    def write(self, search: Search) -> None:
        """Write a search that is between two states, or for several threads between two levels."""

    def close(self) -> None:
        """Let other searches write to the same place."""


class Team(Protocol):
    """Several threads that continue a search; see team.py."""

    threads: int

    def progress(self, seconds: float) -> Progress:
        """Where they are."""

    def spans(self) -> list[tuple[int, int]]:
        """The numbers of the states found: each first, and the one after the last."""

    def frontier(self) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
        """The spans of the states that were expanded, and of those that are not yet."""

    def merged(self) -> tuple[list[CAlarm], list[int], list[CNote]]:
        """Alarms, rows of accumulate() and notes, those of the search among them."""

    def merge(self) -> None:
        """Add what they found to what the search knows, once, at the end."""

    def passed(self) -> int:
        """How many steps they took alone."""

    def maybe(self) -> list[int]:
        """The plain fields that may have raced, as bits; those of the search among them."""

    def close(self) -> None:
        """Give the memory back."""


class Pool(Protocol):
    """Several threads that help with large levels, over the table of the search; see pool.py."""

    threads: int

    def worth(self) -> bool:
        """Whether the level has enough left for all of them, and there is room for that."""

    def advance(self, tick: Callable[[], None]) -> int:
        """Search up to the end of the level, or as long as there is room; GROW_TABLE or PAUSE."""

    def ahead(self) -> tuple[int, int, int]:
        """While they search: how many states, transitions and expanded states more there are than the search knows."""

    def widen(self, old: int) -> bool:
        """Move the ``old`` entries of a table that has grown; whether that could be done."""

    def close(self) -> None:
        """Give the memory back."""


#: continues a search at the end of a level: why that ended, or None if one thread had better continue
Several = Callable[["Search", Tick | None], int | None]


def resize(
    search: CSearch,
    table: Mapping,
    plan: Plan,
    entries: int,
    engine: Any,
    whole: Callable[[], None] | None = None,
    widen: Callable[[int], bool] | None = None,
) -> None:
    """Continue with a table of another size, which is filled; if that takes the states, ``whole`` sees to them.

    ``widen``  moves the entries, instead of one thread.
    """
    old = search.entries
    search.entries, search.most = entries, plan.most(entries)
    pointer = ctypes.POINTER(CSearch)
    if 0 < old < entries:
        stretch = function_of(engine, "stretch", pointer, U64)
        if widen(old) if widen is not None else stretch(ctypes.byref(search), old):
            return
    if whole is not None:
        whole()
    if old:
        ctypes.memset(table.address, 0, max(old, entries) * 8)
    function_of(engine, "rehash", pointer)(ctypes.byref(search))


class Search(Stored):
    """One search over a compiled model; use it in a ``with``, which gives the memory back.

    ``several``  continues with several threads where ``options`` allow that: see stages.search_with().

    The states found are in ``states``, how each was reached first in ``parents`` and ``moves``, of a large search
    in less; ``spans`` says which numbers are states.
    """

    def __init__(self, compiled: Compiled, options: Options, several: Several | None = None) -> None:
        self.several = several
        self.saver: Saver | None = None
        self.title = compiled.model.name
        self.began = time.perf_counter()
        self._prepare(compiled, options)

    def _prepare(self, compiled: Compiled, options: Options) -> None:
        """Make room for a search from the first state on."""
        if options.symmetry and not compiled.facts.exchanges:
            raise ValueError(f"a search that exchanges CPUs, of a model where that is not sound: {compiled.asymmetric}")
        self.compiled = compiled
        compiled.choose()
        self.stepper = Stepper(compiled)
        self.symmetry, self.compact = options.symmetry, options.compact
        self.options = options
        self.words = compiled.facts.words
        self.deep = options.order == DFS
        self.limit = options.max_memory or free_memory() * 3 // 4
        self.entry = (options.compact + 7) // 8 or 8
        if options.compact:
            self.per_state = 6  # and what is to be expanded; a quarter is left for that
            self.plan = plan(self.limit * 3 // 4, self.per_state, self.entry)
        else:
            self.per_state = 8 * self.words + 6 + 8 * self.deep
            self.plan = plan(self.limit, self.per_state, dense=compiled.facts.full_keys)
        self.capacity = self.plan.states
        room = self.capacity + SLACK
        self.states = Mapping(room * 8 * self.words)
        self.parents = Mapping(room * 4)
        self.moves = Mapping(room * 2)
        self.stack = Mapping(room * 8) if self.deep else None
        # it grows in place: what is not touched takes no memory
        self.table = Mapping(self.plan.entries * self.entry + 8)
        self.lately = (U64 * (LATELY * self.words))()
        self.rows = max(1, len(compiled.facts.rows))
        self.alarms = (CAlarm * (FIRST_MODEL_ALARM + len(compiled.facts.alarms)))()
        self.acc = (U64 * self.rows)()
        self.notes = (CNote * (self.rows * 64))()
        self.maybe = (U64 * max(1, compiled.facts.mask_words))()
        self.trail = self._table_of_trails() if options.races and compiled.facts.mask_words else None
        self.table_of_rows = self._table_of_rows() if options.alone and not options.compact else None
        cpus, points = len(compiled.facts.blocks), len(compiled.facts.points)
        of_cpu = points * ((MAX_CHUNK + 32) * 2 + 4)  # see struct room in search_batch.h
        self.scratch = Mapping(MAX_CHUNK * (self.words + 4 * compiled.facts.mask_words) * 8 + cpus * of_cpu)
        self.c = self._struct()
        self.team: Team | None = None
        self.pool: Pool | None = None
        self.lean: lean.Lean | None = None
        self.enough = self.full = False  # why the last run ended: its limit, the memory
        self.resumed = 0  # states that came from a checkpoint
        self._others_busy = False
        self._limit = 0
        self._released = 0  # bytes of states that were given back
        self._optimiser: Optimiser | Promised | None = None
        self._bind()

    def _struct(self) -> CSearch:
        """The struct that the C loop works on, over the arrays."""
        options, facts = self.options, self.compiled.facts
        return CSearch(
            states=self.states.address,
            table=self.table.address,
            parent=self.parents.address,
            move=self.moves.address,
            stack=self.stack.address if self.stack is not None else None,
            rows=ctypes.addressof(self.table_of_rows) if self.table_of_rows is not None else None,
            trail=ctypes.addressof(self.trail) if self.trail is not None else None,
            maybe=ctypes.addressof(self.maybe),
            lately=ctypes.addressof(self.lately),
            scratch=self.scratch.address,
            alarms=ctypes.addressof(self.alarms),
            acc=ctypes.addressof(self.acc),
            notes=ctypes.addressof(self.notes),
            entries=FIRST_TABLE,
            most=self.plan.most(FIRST_TABLE),
            capacity=self.capacity,
            symmetry=options.symmetry,
            keep_going=options.keep_going,
            check_deadlock=1,
            threads=1,
            compact=options.compact,
            entry_bytes=self.entry,
            bits_mask=(1 << (options.compact or 64)) - 1,
            batch=self._batch(),
            batch_from=options.batch_from,
            least=min(LEAST, options.batch),
            branches=len(facts.blocks) * max((p.ways for p in facts.points if p), default=1),
            nr_alarms=len(self.alarms),
        )

    def _batch(self) -> int:
        """How many states are expanded at once."""
        options, points = self.options, len(self.compiled.facts.points)
        one_by_one = self.deep or options.compact or options.alone or points > MAX_POINTS
        return 0 if one_by_one else min(options.batch, MAX_CHUNK)

    def _table_of_trails(self) -> ctypes.Array[U64] | None:
        """What CPUs leave unordered, as search.c reads it; None if they never leave anything."""
        trails, words = self.compiled.trails, self.compiled.facts.mask_words
        flat: list[int] = []
        for surely, maybe in zip(trails.surely, trails.maybe, strict=True):
            for pair in zip(surely, maybe, strict=True):
                flat.append(any(any(masks) for masks in pair))
                flat += [row >> 64 * k & (1 << 64) - 1 for masks in pair for row in masks for k in range(words)]
        return (U64 * len(flat))(*flat) if any(flat) else None

    def _table_of_rows(self) -> ctypes.Array[U64]:
        """What may be taken alone, as search_alone.h reads it."""
        rows = self.compiled.rows_alone
        words = len(rows) // 64 + 1
        return (U64 * (len(rows) * words))(*(row >> 64 * k & (1 << 64) - 1 for row in rows for k in range(words)))

    def _bind(self) -> None:
        """Look up the compiled functions."""
        pointer = ctypes.POINTER(CSearch)
        self._start = self.compiled.function("start", pointer)
        self._run = self.compiled.function("run_deep" if self.deep else "run", pointer, U64)
        self._lone = self.compiled.function("lone", pointer, ctypes.c_void_p, U64)
        self._canon = self.compiled.function("canon", ctypes.c_void_p)
        self._again = self.compiled.function("again", pointer, U64, U64, U64)
        self._pack = self.compiled.function("pack", pointer, U64)
        self._reached = self.compiled.function("reached", pointer, U64)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Give the memory back."""
        if self._optimiser is not None:
            self._optimiser.close()
        for threads in (self.team, self.pool):
            if threads is not None:
                threads.close()
        if self.lean is not None:
            self.lean.close()
        for memory in (self.states, self.parents, self.moves, self.table, self.stack, self.scratch):
            if memory is not None:
                memory.close()

    def spans(self) -> list[tuple[int, int]]:
        """The numbers of the states found: each first, and the one after the last."""
        return self.team.spans() if self.team is not None else [(0, self.c.count)]

    def frontier(self) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
        """The spans of the states that were expanded, and of those that are not yet."""
        if self.team is not None:
            return self.team.frontier()
        return [(0, self.c.next)], [(self.c.next, self.c.count)]

    def known(self) -> tuple[list[CAlarm], list[int], list[CNote], dict[str, int]]:
        """What has been found out so far: alarms, rows of accumulate(), notes, and the numbers of the search."""
        numbers = {name: int(getattr(self.c, name)) for name in NUMBERS}
        if self.team is None:
            return list(self.alarms), list(self.acc), self.notes[: self.c.nr_notes], numbers
        progress = self.team.progress(0)
        return (*self.team.merged(), numbers | {"edges": progress.edges, "depth": progress.depth})

    def passed(self) -> int:
        """How many steps were taken alone."""
        return int(self.c.passed) + (self.team.passed() if self.team is not None else 0)

    def progress(self) -> Progress:
        """How far the search is."""
        seconds = time.perf_counter() - self.began
        if self.team is not None:
            return self.team.progress(seconds)
        s = self.c
        states, edges, expanded = self.pool.ahead() if self.pool is not None else (0, 0, 0)
        states, edges, expanded = s.count + states, s.edges + edges, s.next + expanded
        used = states * self.per_state + s.entries * self.entry
        if self.options.compact:
            used += (states - expanded) * 8 * self.words
        if self.lean is not None:
            used -= self.lean.saved
        depth, queue = (s.deepest, s.height) if self.deep else (s.depth, states - expanded)
        return Progress(states, edges, depth, queue, seconds, used)

    def run(self, tick: Tick | None = None, limit: int = 0) -> Result:
        """Search until the space, the memory or the user's patience is exhausted; ``tick`` shows progress.

        With a ``limit``, a search that has about so many states stops as well, and can be run again. If where CPUs
        are does not tell whether some field races, the search begins anew, with what orders that field in the state.
        """
        if self.several is None and self.options.threads != 1 and not (self.deep or self.options.compact):
            raise ValueError("a Search has one thread: stages.search_with() makes one that several continue")
        self._limit = limit
        if self.options.races and self.options.exact and not self.c.count and not any(self.compiled.tracked):
            self._track_at_once()
        while True:
            result = self._until_cut(tick, limit)
            unsure = self.unsure()
            if not (unsure and self.options.exact) or (result.cut or "").startswith(STOPPED):
                return result
            self.track(self.compiled.tracked.further(unsure))

    def _track_at_once(self) -> None:
        """Keep more of the fields of which it is known beforehand that where CPUs are does not tell."""
        compiled = self.compiled
        if compiled.facts.plain and compiled.model.cpus > 1 and compiled.ghosts_decide:
            self.track(Tracked(known=frozenset(compiled.facts.plain)))
        elif compiled.trails.at_start:
            self.track(Tracked(left=compiled.trails.at_start))

    def unsure(self) -> frozenset[str]:
        """The fields of which the search does not know whether they race, unless it has found one that does.

        With what is known of several models one may surely race in this model and only perhaps in the others: then a
        run to it was passed by, and the one that was found need not be the shortest.
        """
        facts = self.compiled.facts
        alarms = enumerate(facts.alarms, FIRST_MODEL_ALARM)
        asked = [a.name for n, a in alarms if a.kind == "unsure" and self._raised(n)]
        asked += [name for n, name in enumerate(facts.plain) if self.maybe[n // 64] >> n % 64 & 1]
        return frozenset(asked) if asked and (self.compiled.races_of_all or not self._race()) else frozenset()

    def _race(self) -> int | None:
        """The number of the alarm of the first data race."""
        alarms = enumerate(self.compiled.facts.alarms, FIRST_MODEL_ALARM)
        races = [ALARM_RACE, *(number for number, alarm in alarms if alarm.kind == "race")]
        return min((n for n in races if self._raised(n)), key=lambda n: self.alarms[n].depth, default=None)

    def told_apart(self) -> Finding | None:
        """Where the search saw that CPUs, which it exchanges, are told apart: nothing else that it says counts then."""
        alarms = enumerate(self.compiled.facts.alarms, FIRST_MODEL_ALARM)
        sites = (alarm.site for number, alarm in alarms if alarm.kind == PAGES and self._raised(number))
        return next((Finding(PAGES, PAGES, site, ()) for site in sites), None)

    def _raised(self, number: int) -> bool:
        """Whether an alarm was raised."""
        return bool(self.alarms[number].count)

    def track(self, tracked: Tracked) -> None:
        """Begin anew, with more of some fields in the state; it is about each CPU by number.

        What is known of several models is given up first: what may race in one of them may not in this one.
        """
        if self.compiled.races_of_all:
            own = self.compiled.with_own_races()
            self._restart(own, self.options.symmetry and own.asymmetric is None)
            self._track_at_once()
            return
        self._restart(self.compiled.tracking(tracked), False)

    def _restart(self, compiled: Compiled, symmetry: bool) -> None:
        """Begin anew with other code."""
        self.close()
        self._prepare(compiled, self.options._replace(symmetry=symmetry))

    def _until_cut(self, tick: Tick | None, limit: int) -> Result:
        """Search until something ends it."""
        self.compiled.function("forget", ctypes.POINTER(CSearch))(ctypes.byref(self.c))
        first = self._start(ctypes.byref(self.c)) if not (self.resumed or self.c.count) else 1
        if first != 1:
            self.alarms[FIRST_MODEL_ALARM + (first >> 8)] = CAlarm(1, 0, NO_MOVE, 0, 0, 0)
            if not (self.options.keep_going and self.c.count):  # without a state a program fails before its first step
                return self.result(None)
        try:
            why = self._one_thread(tick, limit)
            while why == LEVEL and self.several is not None:
                if (ended := self.several(self, tick)) is not None:
                    why = ended
                else:
                    self._others_busy = True
                    why = self._one_thread(tick, limit)
            self.enough, self.full = why == ENOUGH, why == FULL
            cut = f"memory: {self.limit >> 20} MiB (--max-memory) hold no more states" if why == FULL else None
        except KeyboardInterrupt as error:
            cut = stopped(error)
        if self.pool is not None and not self.options.keep_going:
            keep_one(self.alarms)
        if self.team is not None:
            self.team.merge()
        elif self.saver is not None and cut is not None:
            self.saver.write(self)
        return self.result(cut)

    def _one_thread(self, tick: Tick | None, limit: int) -> int:
        """Search with one thread, or a pool; returns why it ended: with LEVEL, several are to continue."""
        while True:
            why = self._advance(tick)
            if why == GROW_TABLE and self.c.entries == self.plan.entries:
                why = FULL
            if why == GROW_TABLE:
                self.grow()
            elif why == LEVEL and self.pool is not None:
                continue  # the next one is large
            elif why != PAUSE:
                return why
            elif (self.options.exact and self.unsure()) or self.told_apart() is not None:
                return UNSURE
            elif limit and self.c.count >= limit:
                return ENOUGH
            if self.options.compact and not self._give_back():
                return FULL
            self._slim()
            if self.saver is not None and self.saver.due():
                self.saver.write(self)
            if tick is not None:
                tick(self.progress())
            self._exchange()

    def _advance(self, tick: Tick | None) -> int:
        """Search for a moment; returns why not longer."""
        if self.pool is None:
            self.c.hold = self._for_several()
        elif self.pool.worth():
            return self.pool.advance(lambda: tick(self.progress()) if tick is not None else None)
        budget = CHUNK
        if self._limit:  # where it ends must not depend on the code, nor on where a table has grown
            budget -= self.c.next % CHUNK
        elif not self.compiled.optimised:
            budget = min(CHUNK, SLOW_CHUNK)
        return self._run(ctypes.byref(self.c), budget)

    def _for_several(self) -> bool:
        """Whether several threads should search on: not before the machine code is as fast as it gets."""
        options, s = self.options, self.c
        waiting = self._optimiser is not None and not self.compiled.optimised
        return self._may_be_several() and self.lean is None and s.count >= options.threads_from and not waiting

    def _may_be_several(self) -> bool:
        """Whether other threads may join some time."""
        alone = self.several is None or self.options.threads == 1 or self.deep or self.options.compact
        return not (alone or self._others_busy)

    def _slim(self) -> None:
        """Keep less of a large search, unless a checkpoint holds all its states, or one is made by several steps."""
        options = self.options
        keeps = self.deep or options.compact or options.alone or self.saver is not None or self.resumed or self.pool
        if self.lean is None and not (keeps or self._may_be_several() or self.c.count < lean.LEAN_FROM):
            states = self.states if self.compiled.facts.full_keys else None
            self.lean = lean.Lean(states, self.parents, self.moves, self.c)
        if self.lean is not None:
            self.lean.shrink(self._pack)

    def optimise(self) -> None:
        """Have optimised machine code made by another process; the search continues with it when it is there.

        All that a search knows is in its arrays, so the code that works on them can be exchanged between two calls
        of run. A small space is exhausted before LLVM would have finished optimising; a large one is searched
        several times as fast. One that is to end before it takes many states at once ends before that, too.
        """
        short = 0 < self._limit <= self.options.batch_from
        if self._optimiser is None and not (self.compiled.optimised or short):
            self._optimiser = self.compiled.optimiser(self.c.batch > 0)

    def _exchange(self) -> None:
        """Continue with optimised code if it has been made meanwhile."""
        if self._optimiser is not None and (code := self._optimiser.result()) is not None:
            self.compiled.use(code)
            self._bind()

    def grow(self) -> None:
        """Continue with a larger table."""
        self._resize(self.plan.larger(self.c.entries))

    def fill(self, states: int) -> None:
        """Fill a table for so many states."""
        entries = self.c.entries
        while states + SLACK > self.plan.most(entries) and entries < self.plan.entries:
            entries = self.plan.larger(entries)
        self.c.entries = 0  # nothing is in it
        self._resize(entries)

    def _resize(self, entries: int) -> None:
        if not self.options.compact:
            widen = self.pool.widen if self.pool is not None else None
            resize(self.c, self.table, self.plan, entries, self.compiled.engine, self.make_whole, widen)
            return
        ctypes.memset(self.table.address, 0, self.c.entries * self.entry)
        self.c.entries, self.c.most = entries, self.plan.most(entries)
        self._released, end = 0, self.c.next
        for first in range(0, self.c.count, CHUNK):
            last = min(self.c.count, first + CHUNK)
            self._again(ctypes.byref(self.c), first, last, 1)
            # from what the next ones are made is still needed
            self.c.next = min(end, self._origin(last - 1)[0])
            self._give_back()
        self.c.next = end
        self._give_back()

    def _give_back(self) -> bool:
        """Give back the memory of the states that were expanded; whether the search keeps to its limit."""
        size = 8 * self.words
        end = self.c.next * size & ~(lean.RELEASED - 1)
        if end > self._released:
            self.states.release(self._released, end)
            self._released = end
        return self.progress().bytes <= max(self.limit, FEWEST_STATES * size + (1 << 20))

    # -- the result ------------------------------------------------------------

    def result(self, cut: str | None) -> Result:
        """Decode alarms and notes."""
        facts = self.compiled.facts
        logs: dict[tuple[str, int], int] = {key: int(self.acc[row]) for key, row in facts.rows.items()}
        bits = [b for row in range((len(facts.properties) + 63) // 64) for b in [logs.get(("reached", row), 0)]]
        reached = frozenset(p for i, p in enumerate(facts.properties) if bits[i // 64] >> (i % 64) & 1)
        findings = tuple(self.findings())
        stopped = bool(findings) and not self.options.keep_going
        threads = next((found.threads for found in (self.team, self.pool) if found is not None), 1)
        where = self.progress()
        omission = min(1.0, self.c.compared / self.c.bits_mask) if self.options.compact else 0.0
        cut = None if stopped else cut
        return Result(findings, cut, reached, logs, where, self.options.symmetry, threads, omission)

    def findings(self) -> Iterator[Finding]:
        """What went wrong, one for each different alarm; of several races the first."""
        if (found := self.told_apart()) is not None:
            yield found
            return
        first_race = self._race()
        for number, alarm in enumerate(self.alarms):
            if not alarm.count:
                continue
            if alarm.move2:
                steps = next(r for r in self.runs_after(alarm.state, alarm.move) if self._raised_after(r, number))
            else:
                steps = self.steps_to(alarm.state, alarm.move)
            if number == ALARM_DEADLOCK:
                yield Finding("deadlock", "deadlock", None, steps)
            elif number == ALARM_RACE:
                if number != first_race:
                    continue
                name = self.compiled.facts.plain[alarm.field]
                yield as_run(self.compiled.single, Finding("race", name, None, steps))
            else:
                entry = self.compiled.facts.alarms[number - FIRST_MODEL_ALARM]
                if entry.kind == "endless":
                    raise LangError(entry.site.file, entry.site.line, "a loop without an await", "await step() in it")
                if entry.kind in ("race", "unsure"):
                    if number == first_race:
                        yield as_run(self.compiled.single, Finding("race", entry.name, None, steps))
                    continue
                at = "end" if alarm.move == NO_MOVE else "step"
                yield Finding(entry.kind, entry.name, entry.site, steps, at)


def as_run(model: Model, finding: Finding) -> Finding:
    """A race as the native executor, which knows of the whole run what is ordered, names it.

    The run that the search has found to it may have another race earlier on, or one more in the same step.
    """
    with Native(model, checks=False) as native:
        for step in finding.steps:
            if native.race is None:
                native.take(step)
        if native.race is None:
            return finding
        return finding._replace(name=native.race.name, steps=finding.steps[: native.taken])


def stands_for(search: Search, sample: int = 100) -> float:
    """How many states, those that differ by a renaming of CPUs among them, a stored state stands for: an estimate.

    The mean over about ``sample`` of the stored states.
    """
    compiled, count = search.compiled, search.c.count
    total, looked = 0, 0
    for number in range(0, count, max(1, count // sample)):
        state = search.state(number)
        ways = 1
        for group in compiled.facts.twins():
            blocks = Counter(tuple(compiled.block(state, cpu)) for cpu in group)
            ways *= math.factorial(len(group)) // math.prod(map(math.factorial, blocks.values()))
        total, looked = total + ways, looked + 1
    return total / max(1, looked)
