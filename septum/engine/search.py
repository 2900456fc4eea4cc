# SPDX-License-Identifier: GPL-2.0-or-later
"""Exhaustive search: every interleaving, by machine code, and what came of it."""

from __future__ import annotations

import ctypes
import mmap
import os
import resource
import time
from collections.abc import Callable, Iterator
from typing import NamedTuple

from septum.engine.compile import (
    ALARM_DEADLOCK,
    ALARM_RACE,
    FIRST_MODEL_ALARM,
    MAX_MASK_WORDS,
    U64,
    Compiled,
    Optimiser,
)
from septum.lang.ir import Site
from septum.lang.source import LangError
from septum.lang.steps import ALARM

FINISHED, PAUSE, GROW_TABLE, FULL, STOPPED = range(5)
NO_MOVE = 0xFFFF
FIRST_TABLE = 1 << 16
CHUNK = 1 << 17


class Options(NamedTuple):
    """How to search.

    ``symmetry``    count states that differ only by renaming CPUs of one program once;
    ``keep_going``  do not stop at the first violation;
    ``max_memory``  bytes that the tables may take;
    ``races``       look for data races between plain accesses.
    """

    symmetry: bool = False
    keep_going: bool = False
    max_memory: int = 0
    races: bool = True


class Step(NamedTuple):
    """One step of a run: which CPU, and which way its choose() went."""

    cpu: int
    choice: int


class Finding(NamedTuple):
    """Something that went wrong, and the shortest run to it.

    ``kind``  "require", "overflow", "race", "deadlock" or "lock-order";
    ``name``  the property; for a race the field, for a lock-order cycle the locks;
    ``steps`` the run; its last step is the one that fails (for a deadlock, the last possible one);
    ``at``    for a property of states: "state" (after the last step) or "end".
    """

    kind: str
    name: str
    site: Site | None
    steps: tuple[Step, ...]
    at: str = "step"


class Progress(NamedTuple):
    """Where a search stands."""

    states: int
    edges: int
    depth: int
    queue: int
    seconds: float
    bytes: int


class Result(NamedTuple):
    """What a search found out.

    ``cut``  None if the space is exhausted (or the search stopped at a violation), otherwise what cut it;
    ``reached`` the properties that were looked at at least once;
    ``logs`` what accumulate() gathered: (log, row) -> bits.
    """

    findings: tuple[Finding, ...]
    cut: str | None
    reached: frozenset[str]
    logs: dict[tuple[str, int], int]
    progress: Progress
    symmetry: bool


#: the numbers of struct search, in the order of search.c
_NUMBERS = (
    *("table_mask", "count", "next", "level_end", "depth", "edges", "capacity", "nr_notes"),
    *("symmetry", "keep_going", "check_races", "check_deadlock"),
)


class _Alarm(ctypes.Structure):
    _fields_ = [("count", U64), ("state", U64), ("move", ctypes.c_uint32), ("move2", ctypes.c_uint32), ("field", U64)]


class _Note(ctypes.Structure):
    _fields_ = [("row", U64), ("bits", U64), ("state", U64), ("move", U64)]


class _Search(ctypes.Structure):
    _fields_ = [
        ("states", ctypes.c_void_p),
        ("table", ctypes.c_void_p),
        ("parent", ctypes.c_void_p),
        ("move", ctypes.c_void_p),
        ("alarms", ctypes.c_void_p),
        ("acc", ctypes.c_void_p),
        ("notes", ctypes.c_void_p),
        *((name, U64) for name in _NUMBERS),
    ]


class Memory:
    """An anonymous mapping whose pages exist once they are touched."""

    def __init__(self, size: int) -> None:
        flags = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | getattr(mmap, "MAP_NORESERVE", 0x4000)
        self.map = mmap.mmap(-1, max(size, mmap.PAGESIZE), flags=flags)
        if hasattr(mmap, "MADV_HUGEPAGE") and size > 1 << 22:
            self.map.madvise(mmap.MADV_HUGEPAGE)
        if hasattr(mmap, "MADV_DONTFORK"):
            self.map.madvise(mmap.MADV_DONTFORK)  # the process that optimises must not make copies of it
        self.view = ctypes.c_char.from_buffer(self.map)
        self.address = ctypes.addressof(self.view)

    def close(self) -> None:
        """Give the memory back."""
        del self.view
        self.map.close()


def free_memory() -> int:
    """Bytes that the machine can still give."""
    try:
        with open("/proc/meminfo", encoding="ascii") as info:
            for line in info:
                if line.startswith("MemAvailable:"):
                    return int(line.split()[1]) * 1024
    except OSError:
        pass
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")


def larger(entries: int) -> int:
    """The size that a table grows to: four times as large while it is small, twice later."""
    return entries * (4 if entries < 1 << 22 else 2)


class Search:
    """One search over a compiled model."""

    def __init__(self, compiled: Compiled, options: Options) -> None:
        self.compiled = compiled
        self.options = options
        self.words = compiled.layout.words
        code = compiled.code
        limit = options.max_memory or free_memory() * 3 // 4
        per_state = 8 * self.words + 6 + 3 * 16  # the table doubles: old and new at once
        self.capacity = max(4096, min(limit // per_state, (1 << 32) - 4096))
        self.limit = limit
        self.states = Memory(self.capacity * 8 * self.words)
        self.parents = Memory(self.capacity * 4)
        self.moves = Memory(self.capacity * 2)
        entries = FIRST_TABLE
        while entries <= 2 * self.capacity:
            entries = larger(entries)
        self.table = Memory(entries * 8)  # it grows in place: what is not touched takes no memory
        self.alarms = (_Alarm * (FIRST_MODEL_ALARM + len(code.alarms)))()
        rows = max(1, len(code.rows))
        self.acc = (U64 * rows)()
        self.notes = (_Note * (rows * 64))()
        self.search = _Search(
            states=self.states.address,
            table=self.table.address,
            parent=self.parents.address,
            move=self.moves.address,
            alarms=ctypes.addressof(self.alarms),
            acc=ctypes.addressof(self.acc),
            notes=ctypes.addressof(self.notes),
            table_mask=FIRST_TABLE - 1,
            capacity=self.capacity - 1024,
            symmetry=options.symmetry,
            keep_going=options.keep_going,
            check_races=options.races,
            check_deadlock=1,
        )
        self._optimiser: Optimiser | None = None
        self._bind()
        self.began = time.perf_counter()

    def _bind(self) -> None:
        """Look up the compiled functions."""
        pointer = ctypes.POINTER(_Search)
        self._start = self.compiled.function("start", pointer)
        self._run = self.compiled.function("run", pointer, U64)
        self._rehash = self.compiled.function("rehash", pointer)

    def close(self) -> None:
        """Give the memory back."""
        if self._optimiser is not None:
            self._optimiser.close()
        for memory in (self.states, self.parents, self.moves, self.table):
            memory.close()

    def progress(self) -> Progress:
        """Where the search stands."""
        s = self.search
        used = s.count * (8 * self.words + 6) + (s.table_mask + 1) * 8
        return Progress(s.count, s.edges, s.depth, s.count - s.next, time.perf_counter() - self.began, used)

    def run(self, tick: Callable[[Progress], None] | None = None) -> Result:
        """Search until the space, the memory or the user's patience is exhausted; ``tick`` shows progress."""
        cut: str | None = None
        first = self._start(ctypes.byref(self.search))
        if first != 1:
            self.alarms[FIRST_MODEL_ALARM + (first >> 8)] = _Alarm(1, 0, NO_MOVE, 0, 0)
            return self.result(None)
        try:
            while True:
                why = self._run(ctypes.byref(self.search), CHUNK)
                if why in (FINISHED, STOPPED):
                    break
                if why == FULL:
                    cut = f"memory: {self.limit >> 20} MiB (--max-memory) hold no more states"
                    break
                if why == GROW_TABLE:
                    self.grow()
                if tick is not None:
                    tick(self.progress())
                self._exchange()
        except KeyboardInterrupt:
            cut = "stopped by Ctrl-C"
        return self.result(cut)

    def optimise(self) -> None:
        """Have optimised machine code made by another process; the search goes on with it when it is there.

        All that a search knows is in its arrays, so the code that works on them can be exchanged between two calls
        of run. A small space is exhausted before LLVM would have finished optimising; a large one is searched
        several times as fast.
        """
        if self._optimiser is None and not self.compiled.optimised:
            self._optimiser = Optimiser(self.compiled)

    def _exchange(self) -> None:
        """Go on with optimised code if it has been made meanwhile."""
        if self._optimiser is not None and (code := self._optimiser.result()) is not None:
            self.compiled.use(code)
            self._bind()

    def _first(self) -> tuple[ctypes.Array[U64], int]:
        """The first state, CPUs as they are numbered, and the status of getting there."""
        state = (U64 * self.words)()
        return state, self.compiled.function("first", ctypes.c_void_p)(ctypes.addressof(state))

    def _apply(self, state: ctypes.Array[U64], step: Step) -> int:
        """Take a step outside the search: ``state`` becomes the next one. Returns the status."""
        pointer = ctypes.POINTER(_Search)
        apply = self.compiled.function("apply", pointer, ctypes.c_void_p, U64, U64, ctypes.c_void_p)
        masks = (U64 * (4 * MAX_MASK_WORDS))()
        return apply(ctypes.byref(self.search), ctypes.addressof(state), step.cpu, step.choice, masks)

    def follow(self, steps: tuple[Step, ...]) -> Finding | None:
        """What the compiled model fails with in a run, if one of its steps fails; of an unstarted search."""
        self._start(ctypes.byref(self.search))
        state, status = self._first()
        for number, step in enumerate(steps, 1):
            if status != 1:
                break
            status = self._apply(state, step)
            if status & 0xFF == ALARM:
                alarm = self.compiled.code.alarms[status >> 8]
                return Finding(alarm.kind, alarm.name, alarm.site, steps[:number])
        return None

    def grow(self) -> None:
        """Go on with a larger table."""
        entries = self.search.table_mask + 1
        ctypes.memset(self.table.address, 0, entries * 8)
        self.search.table_mask = larger(entries) - 1
        self._rehash(ctypes.byref(self.search))

    # -- what came of it --------------------------------------------------------

    def result(self, cut: str | None) -> Result:
        """Decode alarms and notes."""
        code = self.compiled.code
        logs: dict[tuple[str, int], int] = {key: int(self.acc[row]) for key, row in code.rows.items()}
        bits = [b for row in range((len(code.properties) + 63) // 64) for b in [logs.get(("reached", row), 0)]]
        reached = frozenset(p for i, p in enumerate(code.properties) if bits[i // 64] >> (i % 64) & 1)
        findings = tuple(self.findings())
        stopped = any(f.kind != "lock-order" for f in findings) and not self.options.keep_going
        return Result(findings, None if stopped else cut, reached, logs, self.progress(), self.options.symmetry)

    def findings(self) -> Iterator[Finding]:
        """What went wrong, one for each different alarm."""
        for number, alarm in enumerate(self.alarms):
            if not alarm.count:
                continue
            second = [alarm.move2] if number == ALARM_RACE else []
            steps = self.steps_to(alarm.state, alarm.move, *second)
            if number == ALARM_DEADLOCK:
                yield Finding("deadlock", "deadlock", None, steps)
            elif number == ALARM_RACE:
                keys = {n: key for key, n in self.compiled.code.plain.items()}
                ident, name = keys[alarm.field]
                struct = self.compiled.layout.structs[ident]
                yield Finding("race", f"{struct.path}.{name}", None, steps)
            else:
                entry = self.compiled.code.alarms[number - FIRST_MODEL_ALARM]
                if entry.kind == "endless":
                    raise LangError(entry.site.file, entry.site.line, "a loop without an await", "await step() in it")
                at = "end" if alarm.move == NO_MOVE else "step"
                yield Finding(entry.kind, entry.name, entry.site, steps, at)

    def state(self, number: int) -> list[int]:
        """The packed state ``number``."""
        array = (U64 * self.words).from_address(self.states.address + number * 8 * self.words)
        return list(array)

    def steps_to(self, number: int, *moves_after: int) -> tuple[Step, ...]:
        """A run from the first state to state ``number``, and the steps ``moves_after`` from there."""
        parents = (ctypes.c_uint32 * self.search.count).from_address(self.parents.address)
        moves = (ctypes.c_uint16 * self.search.count).from_address(self.moves.address)
        chain: list[tuple[int, int]] = []
        while number:
            chain.append((number, moves[number]))
            number = parents[number]
        chain.reverse()
        path = [(Step(m & 0xFF, m >> 8), n) for n, m in chain]
        last = [Step(m & 0xFF, m >> 8) for m in moves_after if m != NO_MOVE]
        if not self.options.symmetry:
            return (*(s for s, _ in path), *last)
        return self.undo_renaming(path, last)

    def undo_renaming(self, path: list[tuple[Step, int]], last: list[Step]) -> tuple[Step, ...]:
        """The same run over states that were not renamed.

        Each step of the found run is taken by the CPU whose block is, in the state as it really is, that of the
        step's CPU in the renamed state before it; CPUs with equal blocks are as good as each other.
        """
        here, _ = self._first()
        cpus = range(self.compiled.model.cpus)
        out: list[Step] = []

        def really(renamed: list[int], step: Step, taken: set[int]) -> Step:
            block = self.compiled.block(renamed, step.cpu)
            group = self.compiled.twins(step.cpu)
            found = [c for c in cpus if c in group and c not in taken and self.compiled.block(list(here), c) == block]
            return Step(found[0], step.choice)

        number = 0
        for step, reached in path:
            real = really(self.state(number), step, set())
            self._apply(here, real)
            out.append(real)
            number = reached
        taken: set[int] = set()
        for step in last:  # the last steps of a finding all start from the last state
            real = really(self.state(number), step, taken)
            taken.add(real.cpu)
            out.append(real)
        return tuple(out)


def peak_memory() -> float:
    """The most memory this process ever had, in MiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
