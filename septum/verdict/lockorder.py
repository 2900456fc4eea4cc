# SPDX-License-Identifier: GPL-2.0-or-later
"""Cycles in the order of locks, over all runs together, as lockdep finds them.

The model says, with ``accumulate("lock-order", row, held)``, that a lock is about to be taken while those in the mask
``held`` are held; the row is the bit of the lock and the subclasses (kernel/context.py). As in lockdep the order is one
of classes, which are names, and a subclass is a class of its own. lockdep also reports two locks of one class and
subclass whenever both are held; here only a cycle among them is a violation, and the rest is a note
(:func:`not_nested`), since a search decides by itself whether such locks deadlock.
Source: Documentation/locking/lockdep-design.rst.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Mapping
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from septum.engine.native import Native
from septum.engine.run import Finding, Step
from septum.engine.schedulers import CannotReplay, Replay
from septum.kernel.context import ROWS_HELD, ROWS_TAKEN, SUBCLASSES
from septum.lang.model import Model
from septum.text import clause
from septum.verdict.findings import NamedRuns

if TYPE_CHECKING:
    from septum.engine.search import Search

LOG = "lock-order"

Edge = tuple[int, int]  # (bit of the lock held, row): of any log, what it has marked
Node = tuple[int, int]  # see Classes
N = TypeVar("N", bound=Hashable)


def edges_of(logs: Mapping[tuple[str, int], int], wanted: str = LOG) -> set[Edge]:
    """Every (held, taken) in the logs of a search or of a run; of any log, every (bit, row)."""
    return {
        (held, taken)
        for (log, taken), mask in logs.items()
        if log == wanted
        for held in range(mask.bit_length())
        if mask >> held & 1
    }


class Lock(NamedTuple):
    """A lock as an edge has it: its bit, and the subclass in which it is or was taken."""

    bit: int
    subclass: int


def locks_of(edge: Edge) -> tuple[Lock, Lock]:
    """The lock that was held and the one that was taken, from a bit and a row of the log."""
    bit, row = edge
    return Lock(bit, row // ROWS_HELD), Lock(row % ROWS_TAKEN, row // ROWS_TAKEN % SUBCLASSES)


class Classes:
    """The nodes of the order: a class and subclass, as lockdep has it; among locks of one class each lock by itself.

    ``names``   bit -> name of the class; ``labels`` bit -> what tells the locks of a class apart.
    A node is (kind, number), kind by kind in the order in which locks were made.
    """

    def __init__(self, names: Mapping[int, str], labels: Mapping[int, str]) -> None:
        self.names, self.labels = names, labels
        self.first: dict[str, int] = {}
        for bit, name in sorted(names.items()):
            self.first.setdefault(name, bit)

    def instance(self, bit: int) -> int:
        """The lock that a bit is of: both sides of a rwlock are one lock."""
        name = self.names.get(bit, "")
        below = name.endswith("(w)") and self.names.get(bit - 1) == name.removesuffix("(w)") + "(r)"
        return bit - 1 if below else bit

    def of(self, lock: Lock) -> tuple[str, int]:
        """The class of a lock to lockdep, which knows the two sides of a rwlock as one."""
        name = self.names.get(lock.bit, f"lock {lock.bit}")
        return name.removesuffix("(r)").removesuffix("(w)"), lock.subclass

    def nodes(self, edge: Edge) -> tuple[Node, Node]:
        """What waits for what."""
        held, taken = locks_of(edge)
        if self.of(held) != self.of(taken):
            return self.by_class(held), self.by_class(taken)
        if self.instance(held.bit) == self.instance(taken.bit):
            return (1, held.bit), (1, taken.bit)
        return (2, self.instance(held.bit)), (2, self.instance(taken.bit))

    def by_class(self, lock: Lock) -> Node:
        """The node of a class, for an edge to or from another class."""
        bit = self.first.get(self.names.get(lock.bit, ""), lock.bit)
        return 0, bit + ROWS_TAKEN * lock.subclass

    def text(self, node: Node) -> str:
        """A node as a message has it: name, name/subclass, or the lock among those of its class."""
        kind, number = node
        bit, subclass = number % ROWS_TAKEN, number // ROWS_TAKEN
        name = self.names.get(bit, f"lock {bit}")
        return self.labels.get(bit, name) if kind else name + clause(subclass, f"/{subclass}")


def cycles(
    edges: Collection[Edge],
    run_of: Callable[[Edge], tuple[Step, ...]],
    names: Mapping[int, str],
    labels: Mapping[int, str] | None = None,
) -> list[NamedRuns]:
    """One finding for each group of locks that wait for each other, with its shortest cycle.

    ``run_of`` gives the run that ends where the second lock of an edge is taken with the first held; see
    :class:`Classes` for ``names`` and ``labels``.
    """
    classes = Classes(names, labels or {})
    example: dict[tuple[Node, Node], Edge] = {}
    after: dict[Node, set[Node]] = {}
    for edge in sorted(edges):
        held, taken = classes.nodes(edge)
        example.setdefault((held, taken), edge)
        after.setdefault(held, set()).add(taken)
    found, seen = [], set[Node]()
    shortest = [path for lock in after if (path := cycle_from(lock, after))]
    for path in sorted(shortest, key=lambda p: (len(p), p)):
        if seen.isdisjoint(path):
            seen.update(path)
            ring = [*path, path[0]]
            runs = tuple(run_of(example[pair]) for pair in pairwise(ring))
            called = [classes.text(node) for node in ring]
            shows = tuple(f"takes {taken} while holding {held}" for held, taken in pairwise(called))
            found.append(NamedRuns(Finding("lock-order", " -> ".join(called), None, runs[0]), runs, shows))
    return found


def not_nested(edges: Collection[Edge], names: Mapping[int, str]) -> list[str]:
    """The classes of which two locks are held at once in one subclass, which lockdep reports in whatever order."""
    classes = Classes(names, {})
    return sorted({classes.of(locks_of(edge)[0])[0] for edge in edges if classes.nodes(edge)[0][0] == 2})


def _order(node: Any) -> Any:
    """What nodes are sorted by: themselves, numbers or pairs of numbers."""
    return node


def cycle_from(start: N, after: Mapping[N, set[N]]) -> list[N] | None:
    """The shortest cycle through a lock, beginning with it."""
    queue: list[list[N]] = [[start]]
    seen = set[N]()
    for path in queue:
        for lock in sorted(after.get(path[-1], ()), key=_order):
            if lock == start:
                return path
            if lock not in seen:
                seen.add(lock)
                queue.append([*path, lock])
    return None


def first_run_of(model: Model, search: Search, edge: Edge, log: str = LOG) -> tuple[Step, ...]:
    """The run by which a search first took one lock while it held the other.

    Of any ``log``: to set the bit ``edge[0]`` of its row ``edge[1]``.
    """
    held, taken = edge
    row = search.compiled.facts.rows[(log, taken)]
    for number in range(search.c.nr_notes):
        note = search.notes[number]
        if note.row == row and note.bits >> held & 1:
            steps: tuple[Step, ...] = ()
            for steps in search.runs_after(note.state, note.move):
                if shown := shown_by(model, edge, steps, log):
                    return shown
            return steps
    return ()


def shown_by(model: Model, edge: Edge, steps: tuple[Step, ...], log: str = LOG) -> tuple[Step, ...] | None:
    """The part of a run up to where the edge shows; its last step may be another CPU's by symmetry."""
    held, taken = edge
    for cpu in [None, *range(model.cpus)]:
        tried = steps if cpu is None or not steps else (*steps[:-1], steps[-1]._replace(cpu=cpu))
        native = Native(model)
        scheduler = Replay(tried)
        try:
            while not native.logs.get((log, taken), 0) >> held & 1:
                options = native.options()
                step = scheduler.pick(options) if options or scheduler.position < len(tried) else None
                if step is None or native.take(step).failure is not None:
                    break
            if native.logs.get((log, taken), 0) >> held & 1:
                return tried[: scheduler.position]
        except CannotReplay:
            pass
        finally:
            native.close()
    return None
