# SPDX-License-Identifier: GPL-2.0-or-later
"""Cycles in the order of locks, over all runs together, as lockdep finds them.

The model says, with ``accumulate("lock-order", taken, held)``, that the lock with the bit ``taken`` is
about to be taken while those in the mask ``held`` are held. Source: Documentation/locking/lockdep-design.rst.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from itertools import pairwise
from typing import TYPE_CHECKING

from septum.engine.native import Native
from septum.engine.run import Finding, Step
from septum.engine.schedulers import CannotReplay, Replay
from septum.lang.model import Model
from septum.verdict.findings import NamedRuns

if TYPE_CHECKING:
    from septum.engine.search import Search

LOG = "lock-order"

Edge = tuple[int, int]  # (held, taken)


def edges_of(logs: Mapping[tuple[str, int], int], wanted: str = LOG) -> set[Edge]:
    """Every (held, taken) in the logs of a search or of a run; of any log, every (bit, row)."""
    return {
        (held, taken)
        for (log, taken), mask in logs.items()
        if log == wanted
        for held in range(mask.bit_length())
        if mask >> held & 1
    }


def cycles(
    edges: Collection[Edge], run_of: Callable[[Edge], tuple[Step, ...]], names: Mapping[int, str]
) -> list[NamedRuns]:
    """One finding for each group of locks that wait for each other, with its shortest cycle.

    ``run_of`` gives the run that ends where the second lock of an edge is taken with the first held.
    """
    after: dict[int, set[int]] = {}
    for held, taken in edges:
        after.setdefault(held, set()).add(taken)
    found, seen = [], set[int]()
    shortest = sorted((path for lock in after if (path := cycle_from(lock, after))), key=lambda p: (len(p), p))
    for path in shortest:
        if seen.isdisjoint(path):
            seen.update(path)
            ring = [*path, path[0]]
            runs = tuple(run_of(pair) for pair in pairwise(ring))
            called = [names.get(lock, f"lock {lock}") for lock in ring]
            shows = tuple(f"takes {taken} while holding {held}" for held, taken in pairwise(called))
            found.append(NamedRuns(Finding("lock-order", " -> ".join(called), None, runs[0]), runs, shows))
    return found


def cycle_from(start: int, after: Mapping[int, set[int]]) -> list[int] | None:
    """The shortest cycle through a lock, beginning with it."""
    queue: list[list[int]] = [[start]]
    seen = set[int]()
    for path in queue:
        for lock in sorted(after.get(path[-1], ())):
            if lock == start:
                return path
            if lock not in seen:
                seen.add(lock)
                queue.append([*path, lock])
    return None


def first_run_of(model: Model, search: Search, edge: Edge, log: str = LOG) -> tuple[Step, ...]:
    """The run by which a search first came to take one lock while it held the other.

    Of any ``log``: to set the bit ``edge[0]`` of its row ``edge[1]``.
    """
    held, taken = edge
    row = search.compiled.code.rows[(log, taken)]
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
