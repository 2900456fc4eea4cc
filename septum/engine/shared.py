# SPDX-License-Identifier: GPL-2.0-or-later
"""What Python and search.c both know: the structs that Python fills, the numbers that both sides count with.

Each is written twice, here and in the C. :func:`compare` holds the two against each other when code is loaded; the
C's side of it is search_shared.h.
"""

from __future__ import annotations

import ctypes
from collections.abc import Mapping

import llvmlite.binding as llvm

from septum.machine.compile import U64, address_of
from septum.machine.tables import ALARM, DONE, ENDED, MORE, NOT_ENABLED

#: why the loop returned; Python's own are ENOUGH: there are as many states as were asked for, and UNSURE: where
#: CPUs are does not tell whether a field races, or CPUs that are exchanged are told apart
FINISHED, PAUSE, GROW_TABLE, FULL, STOPPED, LEVEL = range(6)
ENOUGH, UNSURE = 6, 7
#: in place of a move: what fails is the state itself. A CPU and a way of a choose() are below it.
NO_MOVE = 0xFFFF
#: alarms of the loop itself; those of the model are numbered from FIRST_MODEL_ALARM on
ALARM_DEADLOCK, ALARM_RACE, FIRST_MODEL_ALARM = range(3)
#: words of the largest state, and 64 times so many plain fields: arrays on the C's stack have that size
MAX_WORDS, MAX_MASK_WORDS = 64, 16
#: ways of a choose() that are taken alone at once: the size of a stack in search_alone.h
MAX_WAYS = 64
#: states remembered as seen lately: 4096 of them fit the second-level cache; a power of two, as the hash is masked
LATELY = 1 << 12
#: what one state's steps can add between two checks of the limits (search.c says of what); arrays are larger by it
SLACK = 2048 + 1024 + 128
#: how far a run of steps taken alone goes; traces go the same way again, so a wrong one finds no path
FUEL, CHOICE = 256, 80
#: states that are expanded at once, at most, and for how many program counters: sizes of arrays in search_batch.h
MAX_CHUNK, MAX_POINTS = 1024, 4096
#: states of which origins and steps are packed together, and bytes of struct block
BLOCK, BLOCK_BYTES = 256, 16
#: threads of a team, and records in a ring between two: some times SLACK, as a writer waits when less is left
MAX_THREADS, RING = 64, 8192
#: bytes before a ring's records: its two ends, a cache line each
RING_HEAD = 128


class CAlarm(ctypes.Structure):
    """struct alarm: the first time that something went wrong."""

    _fields_ = [("count", U64), ("state", U64), ("move", ctypes.c_uint32), ("move2", ctypes.c_uint32), ("field", U64)]
    _fields_ += [("depth", U64)]


class CNote(ctypes.Structure):
    """struct note: the first time that bits of accumulate() were set."""

    _fields_ = [("row", U64), ("bits", U64), ("state", U64), ("move", U64), ("depth", U64)]


class CTeam(ctypes.Structure):
    """The beginning of struct team: what the caller reads and writes."""

    _fields_ = [("stop", U64), ("hold", U64), ("held", U64)]


#: bytes of struct team before the rings: the flags above in a cache line, then four lines for each thread
TEAM_HEAD = 64 + MAX_THREADS * 4 * 64

#: numbers that a thread of a pool takes at once, states that its chunk may lead to, entries that it may put aside, and
#: entries of a line of the table
SPAN, LED_TO, ASIDE, LINE = 1 << 12, 1 << 15, 1 << 14, 8


class CPool(ctypes.Structure):
    """struct pool: counters of several threads over one table, each in a cache line of its own."""

    _fields_ = [("stop", U64), ("rest", U64 * 7), ("next", U64), ("rest2", U64 * 7), ("free", U64), ("rest3", U64 * 7)]
    _fields_ += [("each", U64), ("reach", U64)]


#: pointers and numbers of struct search, in its order
POINTERS = (
    *("states", "table", "parent", "move", "alarms", "acc", "notes"),
    *("stack", "lately", "rows", "trail", "maybe", "team", "scratch", "blocks", "bits", "pool"),
)
NUMBERS = (
    *("entries", "count", "next", "level_end", "depth", "edges", "capacity", "nr_notes"),
    *("symmetry", "keep_going", "check_deadlock"),
    *("base", "common", "offset", "most", "level", "height", "deepest", "hold"),
    *("me", "threads", "phase", "turn", "alarmed", "whole"),
    *("compact", "entry_bytes", "bits_mask", "compared", "passed"),
    *("batch", "batch_from", "least", "branches", "batched", "nr_alarms"),
    *("packed", "packed_words", "finish", "span_end"),
)


class CSearch(ctypes.Structure):
    """struct search: all that one thread searches with."""

    _fields_ = [*((name, ctypes.c_void_p) for name in POINTERS), *((name, U64) for name in NUMBERS)]


class CShared(ctypes.Structure):
    """struct shared: one row of the C's table."""

    _fields_ = [("name", ctypes.c_char * 32), ("value", U64)]


class Disagreement(Exception):
    """The C and this package have different numbers: one line that names the first, and what to do."""


def layout_of(name: str, kind: type[ctypes.Structure], size: int = 0) -> dict[str, int]:
    """The size and the offsets of a struct, by the names that the C's table has; ``size`` if it continues in C."""
    found = {f"sizeof {name}": size or ctypes.sizeof(kind)}
    return found | {f"{name}.{field[0]}": getattr(kind, field[0]).offset for field in kind._fields_}


def expected() -> dict[str, int]:
    """What search.c must say."""
    names = "FINISHED PAUSE GROW_TABLE FULL STOPPED LEVEL NO_MOVE ALARM_DEADLOCK ALARM_RACE FIRST_MODEL_ALARM".split()  # noqa: SIM905
    names += "MAX_WORDS MAX_WAYS LATELY SLACK FUEL CHOICE MAX_CHUNK MAX_POINTS MAX_THREADS RING BLOCK".split()  # noqa: SIM905
    names += ["SPAN", "LED_TO", "ASIDE", "LINE"]
    found = {name: int(globals()[name]) for name in names}
    statuses = {"NOT_ENABLED": NOT_ENABLED, "DONE": DONE, "ALARM": ALARM, "ENDED": ENDED, "MORE": MORE}
    found |= statuses | {"MAX_MASKS": 4 * MAX_MASK_WORDS, "sizeof ring": RING_HEAD, "sizeof block": BLOCK_BYTES}
    found |= layout_of("alarm", CAlarm) | layout_of("note", CNote) | layout_of("search", CSearch)
    return found | layout_of("pool", CPool) | layout_of("team", CTeam, TEAM_HEAD)


def compare(engine: llvm.ExecutionEngine, table: str, here: Mapping[str, int]) -> None:
    """Hold the numbers of this package against the table that a function of loaded code returns.

    Raises Disagreement if one differs, or is in one place only.
    """
    row = ctypes.CFUNCTYPE(ctypes.POINTER(CShared))(address_of(engine, table))()
    there: dict[str, int] = {}
    while name := row[len(there)].name:
        there[name.decode()] = int(row[len(there)].value)
    for name in [*there, *here]:
        if there.get(name) != here.get(name):
            raise Disagreement(
                f"{name} is {there.get(name, 'missing')} in the C and {here.get(name, 'missing')} in Python: "
                "make them agree, then run make search-ll"
            )
