# SPDX-License-Identifier: GPL-2.0-or-later
"""Which accesses of one run are ordered, and which race: happens-before, with vector clocks.

- A CPU's accesses are ordered as it makes them.
- A write to a SYNC field and a marked write *release* their place: they publish what their CPU has done before.
- A read of a SYNC field and a marked read *acquire* it: what was released to that place before them, by whichever
  write, comes before what their CPU does next. A read-modify-write does both. A GHOST field orders nothing.
- The condition of a wait is one operation: it acquires all places that it reads, then reads.
- The atomic operations of one step are one for the others: what a step releases comes after all that it acquires.
  Its plain accesses are not: what comes after a release is not published by it.

Two accesses of two CPUs to one PLAIN field race if one of them writes, one of them is plain, and nothing orders them.
Vector clocks: Mattern 1989; a CPU's clock advances when it releases, as in FastTrack (Flanagan and Freund 2009).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from septum.lang.structs import GHOST, PLAIN, Field, Struct


class Access(NamedTuple):
    """One access to a field: ``plain`` if nothing makes it atomic; ``waits`` if it is part of a wait's condition."""

    struct: Struct
    field: Field
    write: bool
    plain: bool
    waits: bool = False


class Made(NamedTuple):
    """Who made an access and when: ``step`` 0 is what a program does before its first await, the others from 1 on."""

    cpu: int
    step: int
    access: Access


class Race(NamedTuple):
    """Two accesses that nothing orders, the one that was made first first."""

    first: Made
    second: Made

    @property
    def name(self) -> str:
        """The field, as a C expression."""
        return f"{self.first.access.struct.path}.{self.first.access.field.name}"

    def __str__(self) -> str:
        how = [
            f"a {'plain' if made.access.plain else 'marked'} {'write' if made.access.write else 'read'}"
            for made in self
        ]
        return f"{how[0]} by CPU {self.first.cpu}, then {how[1]} by CPU {self.second.cpu}: nothing orders them"


Key = tuple[int, str]


def joined(one: list[int], other: list[int]) -> list[int]:
    """The later of two clocks, for each CPU."""
    return [max(a, b) for a, b in zip(one, other, strict=True)]


class Order:
    """What is ordered in a run so far; tell it of each step as it is taken."""

    def __init__(self, cpus: int) -> None:
        self.clocks = [[int(cpu == other) for other in range(cpus)] for cpu in range(cpus)]
        self.places: dict[Key, list[int]] = {}
        #: place -> (CPU, writes, plain) -> the last such access, and the CPU's clock then
        self.last: dict[Key, dict[tuple[int, bool, bool], tuple[int, Made]]] = {}

    def step(self, cpu: int, number: int, accesses: Sequence[Access]) -> list[Race]:
        """The races of a step's accesses, in the order in which they were made, with those before it."""
        none = [0] * len(self.clocks)
        acquired = {
            key: self.places.get(key, none)
            for a in accesses
            if syncs(a) and not a.write
            for key in [(id(a.struct), a.field.name)]
        }
        now = self.clocks[cpu]
        for a in accesses:
            if a.waits and syncs(a):
                now = joined(now, acquired[id(a.struct), a.field.name])
        races: list[Race] = []
        for a in accesses:
            key = (id(a.struct), a.field.name)
            if syncs(a) and not a.write:
                now = joined(now, acquired[key])
            if a.field.kind == PLAIN:
                races += self.made(key, Made(cpu, number, a), now)
            if syncs(a) and a.write:
                released = self.places.get(key, none)
                for known in (now, *acquired.values()):
                    released = joined(released, [0 if c == cpu else t for c, t in enumerate(known)])
                released[cpu] = now[cpu]
                self.places[key] = released
                now = list(now)
                now[cpu] += 1
        self.clocks[cpu] = list(now)
        return races

    def made(self, key: Key, new: Made, now: list[int]) -> list[Race]:
        """Remember an access; the races that it has with earlier ones."""
        found = []
        last, a = self.last.setdefault(key, {}), new.access
        for (cpu, write, plain), (clock, made) in last.items():
            if cpu != new.cpu and (write or a.write) and (plain or a.plain) and clock > now[cpu]:
                found.append(Race(made, new))
        last[new.cpu, a.write, a.plain] = (now[new.cpu], new)
        return found


def syncs(access: Access) -> bool:
    """Whether an access orders anything: of a SYNC field, or marked."""
    return not access.plain and access.field.kind != GHOST
