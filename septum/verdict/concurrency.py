# SPDX-License-Identifier: GPL-2.0-or-later
"""What a design leaves to run at the same time, counted in steps, over all states of an exhausted space.

A step is one access that others can see, so a number of steps is not a time. It says what a wait contains, and two
designs can be compared in it: whether two DEMOTEs can run at once, whether a top-up can hold up a split.

CPU c is *blocked* at lock L if its next step waits for L and cannot be taken. Counted are

at once(F)      the most CPUs in one state between the first and the last step of function F;
section(L)      the most steps that one holder takes from taking L to releasing it, the releasing step included;
wait(L)         the most steps by holders of L from a state in which c is blocked until L is free once;
wait in all(L)  the same until c has L, others overtaking.

There is no number where a loop can make it any. All steps of others would say little of a wait: a third CPU that
allocates takes part in the run, but c does not wait for it.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from septum.engine.compiled import Compiled
from septum.engine.interrupt import stopped
from septum.engine.liveness import NOWHERE, StateGraph, exhaust, slot_of, whole_search
from septum.engine.run import Progress, TooLarge
from septum.engine.search import Search
from septum.graph.ir import Branch, Disabled, Point, Store, loads, step_blocks
from septum.graph.track import waiting
from septum.kernel.context import Cpus
from septum.lang.source import Site
from septum.machine.compile import U64
from septum.verdict.pages import Pages, count_pages

MOST_STATES = 200_000
#: what the section of a lock is said to contain, besides the leaves of the module
NOTED = ("alloc_page", "kick_vcpus")
#: functions of KVM whose CPUs at once are shown and compared, besides the leaves of the module; JSON has all
SHOWN = ("tdp_mmu_split_huge_page", "tdx_sept_split_private_spte", *NOTED)
MODULE = os.path.join("septum", "tdx", "")

Inside = Callable[[int], bool]


class LockCost(NamedTuple):
    """What one lock costs. ``name`` of its class, a rwlock by side: mmu_lock(r), mmu_lock(w).

    ``section``    steps; None if a holder can go round a loop;
    ``contains``   what ends in some section: leaves of the module, allocations, IPIs;
    ``waits``      whether some CPU can be blocked at it; then
    ``until_free, until_taken``  steps by its holders; None if a loop can make them any number.
    """

    name: str
    section: int | None
    contains: tuple[str, ...]
    waits: bool
    until_free: int | None
    until_taken: int | None


class Concurrency(NamedTuple):
    """What was counted in ``states`` with ``edges`` between them.

    ``at_once``   function -> CPUs, ``leaves`` those functions that are leaves of the module;
    ``fails``     properties that some run violates, which has no steps after that;
    ``cut``       why nothing is known, or None;
    ``pages``     that are out of the page allocator, None in a model without one.
    """

    states: int
    edges: int
    at_once: dict[str, int]
    locks: tuple[LockCost, ...]
    leaves: tuple[str, ...] = ()
    fails: tuple[str, ...] = ()
    cut: str | None = None
    pages: Pages | None = None

    def shown(self) -> dict[str, int]:
        """Of ``at_once``, the functions that other designs are compared in."""
        return {name: cpus for name, cpus in self.at_once.items() if name in SHOWN or name in self.leaves}


def count(
    compiled: Compiled, max_memory: int = 0, tick: Callable[[Progress], None] | None = None, most: int = MOST_STATES
) -> Concurrency:
    """Search the whole space of a model without reductions, and count; ``max_memory`` in bytes, 0: what is free."""
    try:
        with whole_search(compiled, max_memory, most) as search:
            looked = exhaust(search, tick)
            if looked is not None:
                return Concurrency(looked.states, 0, {}, (), cut=looked.cut)
            fails = tuple(dict.fromkeys(finding.name for finding in search.findings()))
            pause = (lambda: tick(search.progress())) if tick is not None else (lambda: None)
            with StateGraph(compiled, search, search.progress().edges, pause) as graph:
                space = Space(compiled, search, graph, pause)
            sites = {site for point in space.points if point is not None for site in point.stack}
            leaves = tuple(sorted({site.function for site in sites if is_leaf(site)}))
            pages = count_pages(compiled, space.packed, lambda state: not any(space.at[state]))
            edges = len(space.to)
            return Concurrency(space.states, edges, at_once(space), tuple(costs(space)), leaves, fails, pages=pages)
    except TooLarge as error:
        return Concurrency(0, 0, {}, (), cut=str(error))
    except KeyboardInterrupt as error:
        return Concurrency(0, 0, {}, (), cut=stopped(error))


class Space:
    """A state graph as lists: of each state where CPUs are and what they hold, of each edge who moves and whereto.

    ``packed`` the states as the search has them;
    ``at``     program counter of each CPU; ``held``  bits of the locks that each CPU holds;
    ``able``   mask of the CPUs whose next step can be taken, though it may fail;
    ``first``  index of a state's first edge; ``to``, ``by``  of an edge: the next state, the CPU. Steps that fail
               are not edges.
    """

    def __init__(self, compiled: Compiled, search: Search, graph: StateGraph, tick: Callable[[], None]) -> None:
        self.points = compiled.graph.points
        self.names = compiled.model.lock_names
        self.cpus, self.states, self.tick = graph.cpus, graph.count, tick
        words = compiled.layout.words
        raw = (U64 * (self.states * words)).from_address(search.states.address)
        self.packed = packed = [raw[i * words : (i + 1) * words] for i in range(self.states)]
        self.at = [tuple(compiled.counters(state)) for state in packed]
        self.able, self.first, self.to, self.by = [0] * self.states, [0], list[int](), list[int]()
        for state in range(self.states):
            for edge in range(graph.first[state], graph.first[state + 1]):
                cpu, to = graph.move[edge] & 0xFF, graph.to[edge]
                self.able[state] |= 1 << cpu
                if to != NOWHERE:
                    self.to.append(to)
                    self.by.append(cpu)
            self.first.append(len(self.to))
        known = [struct for struct in compiled.model.structs if isinstance(struct, Cpus)]
        slots = [slot_of(compiled, task, "held") for cpus in known[:1] for task in list(cpus.tasks)[: self.cpus]]
        # without a slot nobody takes a lock
        self.held = [tuple(s[slot.word] >> slot.shift & slot.mask if slot else 0 for slot in slots) for s in packed]

    def edges(self, state: int) -> range:
        """The edges that begin in a state."""
        return range(self.first[state], self.first[state + 1])

    def holds(self, state: int, cpu: int, mask: int) -> bool:
        """Whether a CPU holds one of some locks."""
        return self.held[state][cpu] & mask != 0

    def lock_bits(self) -> dict[str, int]:
        """Of each class of locks that a CPU holds in some state: its bits."""
        used = 0
        for held in set(self.held):
            for mask in held:
                used |= mask
        found: dict[str, int] = {}
        for bit, name in self.names.items():
            if used >> bit & 1:
                found[name] = found.get(name, 0) | 1 << bit
        return found


def at_once(space: Space) -> dict[str, int]:
    """The most CPUs at once in each function that has a step in which another can be seen."""
    inside: dict[str, set[int]] = {}
    for point in filter(None, space.points):
        for site in point.stack:
            inside.setdefault(site.function, set()).add(point.number)
    reached: dict[int, set[int]] = {}
    for state, at in enumerate(space.at):
        for edge in space.edges(state):
            cpu = space.by[edge]
            reached.setdefault(space.at[space.to[edge]][cpu], set()).add(at[cpu])
    found = {}
    for name, points in inside.items():
        # a CPU that waits for the function's first step has not begun it
        begun = {point for point in points if not points.isdisjoint(reached.get(point, ()))}
        if begun:
            found[name] = max(sum(point in begun for point in at) for at in set(space.at))
    return {name: cpus for name, cpus in found.items() if cpus}


def costs(space: Space) -> Iterator[LockCost]:
    """What each lock costs that some CPU holds."""
    bits = space.lock_bits()
    waits = {point.number: waited_for(point) for point in space.points if point is not None}
    for name, mask in bits.items():
        other = other_side(name)
        lock = mask | sum(1 << bit for bit, known in space.names.items() if known == other)
        blocks = lock if other is None or name.endswith("(w)") else lock & ~mask  # readers wait for writers only
        points = {point for point, held in waits.items() if any(1 << bit & mask for bit in held)}
        section = longest_section(space, mask)
        free, taken = (longest_wait(space, points, blocks, in_all) for in_all in (False, True))
        yield LockCost(name, section, contained(space, mask), (free, taken) != (0, 0), free, taken)


def other_side(name: str) -> str | None:
    """The name of a rwlock's other side."""
    if name.endswith("(r)"):
        return name.removesuffix("(r)") + "(w)"
    return name.removesuffix("(w)") + "(r)" if name.endswith("(w)") else None


def waited_for(point: Point) -> set[int]:
    """The bits of the locks that a point waits for, those of a rwlock by the side that is to be taken."""
    blocks = step_blocks(point.entry)
    found: set[int] = set()
    if not any(isinstance(block.term, Disabled) for block in blocks):
        return found
    writes = any(isinstance(i, Store) and i.loc.field.name == "writer" for block in blocks for i in block.instrs)
    read = [load.loc for b in waiting(blocks) if isinstance(b.term, Branch) for load in loads(b.term.cond)]
    for struct in (struct for loc in read for struct in loc.structs):
        if (bit := getattr(struct, "bit", None)) is not None:
            found.add(bit + (1 if writes else 0))
    return found


def contained(space: Space, mask: int) -> tuple[str, ...]:
    """The leaves of the module, the allocations and IPIs that end while a CPU holds one of some locks."""
    moves = {
        (space.at[state][cpu], space.at[space.to[edge]][cpu])
        for state in range(space.states)
        for edge in space.edges(state)
        if space.holds(state, cpu := space.by[edge], mask)
    }
    found = {site for before, after in moves for site in ended(space.points[before], space.points[after])}
    return tuple(sorted({site.function for site in found if is_leaf(site) or site.function in NOTED}))


def is_leaf(site: Site) -> bool:
    """Whether a site is in a leaf of the module."""
    return site.file.startswith(MODULE) and site.function.startswith("tdh_")


def ended(before: Point | None, after: Point | None) -> Iterator[Site]:
    """The functions in which a CPU was, and is no more."""
    old, new = (point.stack if point is not None else () for point in (before, after))
    for depth, site in enumerate(old):
        if new[:depth] != old[:depth] or len(new) <= depth or new[depth].function != site.function:
            yield site


def longest_section(space: Space, mask: int) -> int | None:
    """The most steps of one holder, over all holders."""
    return most(
        longest(space, lambda s, c=cpu: space.holds(s, c, mask), lambda s, c, d=cpu: c == d, None)  # type: ignore[misc]
        for cpu in range(space.cpus)
    )


def longest_wait(space: Space, points: set[int], mask: int, in_all: bool) -> int | None:
    """The most steps by holders while a CPU is at one of some points and is blocked; ``in_all``: until it does."""

    def of(cpu: int) -> int | None:
        here = {state for state, at in enumerate(space.at) if at[cpu] in points}
        blocked = {state for state in here if not space.able[state] >> cpu & 1}
        inside = here if in_all else blocked
        return longest(
            space, inside.__contains__, lambda s, c: c != cpu and space.holds(s, c, mask), cpu, sorted(blocked)
        )

    return most(of(cpu) for cpu in range(space.cpus))


def most(numbers: Iterator[int | None]) -> int | None:
    """The largest number, None if one has no bound."""
    found = list(numbers)
    return None if None in found else max(n for n in found if n is not None)


def longest(
    space: Space,
    inside: Inside,
    counts: Callable[[int, int], bool],
    without: int | None,
    starts: Sequence[int] | None = None,
) -> int | None:
    """The most steps that count along a path through states that are ``inside``, and the step that leaves them.

    ``counts(state, cpu)``  whether a step counts; ``without``  the CPU whose steps are not taken; ``starts``  where
    the path may begin, by default anywhere inside. None if a loop has a step that counts.
    """
    space.tick()
    groups, group_of = components(space, inside, without, starts)
    value = [0] * len(groups)
    for number, states in enumerate(groups):  # what is reached from a group has a lower number
        for state in states:
            for edge in space.edges(state):
                cpu, to = space.by[edge], space.to[edge]
                if cpu == without:
                    continue
                weight = counts(state, cpu)
                at = group_of.get(to)
                if at == number:
                    if weight:
                        return None
                else:
                    value[number] = max(value[number], weight + (value[at] if at is not None else 0))
    return max(value, default=0)


def components(
    space: Space, inside: Inside, without: int | None, starts: Sequence[int] | None
) -> tuple[list[list[int]], dict[int, int]]:
    """The strongly connected components of what is reached, each after those that it leads to; and each state's."""
    index: dict[int, int] = {}
    low: dict[int, int] = {}
    group_of: dict[int, int] = {}
    groups: list[list[int]] = []
    open_: list[int] = []

    def enter(state: int) -> tuple[int, Iterator[int]]:
        index[state] = low[state] = len(index)
        open_.append(state)
        return state, iter(space.edges(state))

    for root in range(space.states) if starts is None else starts:
        if root in index or not inside(root):
            continue
        path = [enter(root)]
        while path:
            state, edges = path[-1]
            for edge in edges:
                to = space.to[edge]
                if space.by[edge] == without or not inside(to):
                    continue
                if to not in index:
                    path.append(enter(to))
                    break
                if to not in group_of:
                    low[state] = min(low[state], index[to])
            else:
                path.pop()
                if path:
                    low[path[-1][0]] = min(low[path[-1][0]], low[state])
                if low[state] == index[state]:
                    close(state, open_, groups, group_of)
    return groups, group_of


def close(state: int, open_: list[int], groups: list[list[int]], group_of: dict[int, int]) -> None:
    """The component that ``state`` is the first of is complete."""
    group: list[int] = []
    while not group or group[-1] != state:
        group.append(open_.pop())
        group_of[group[-1]] = len(groups)
    groups.append(group)
