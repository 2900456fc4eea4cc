# SPDX-License-Identifier: GPL-2.0-or-later
"""Locks that are taken in a softirq, and elsewhere with softirqs enabled: over all runs together, as lockdep has it.

A softirq that comes while its CPU holds the lock spins forever, also if no run of the model shows just that.
The model says, with ``accumulate("irq-usage", lock, bits)``, how a lock of a class was taken.
Source: Documentation/locking/lockdep-design.rst, usage bits. Left out: dependencies between softirq-safe and
softirq-unsafe locks, and hard interrupts.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

from septum.engine.run import Finding, Step
from septum.verdict.findings import NamedRuns
from septum.verdict.lockorder import Edge

LOG = "irq-usage"
#: the bits of the log, in lockdep's words
NAMES = ("SOFTIRQ-ON-W", "IN-SOFTIRQ-W", "SOFTIRQ-ON-R", "IN-SOFTIRQ-R")
SHOWS = ("takes {} with softirqs enabled", "takes {} in a softirq")
#: which two of them do not go together: one side of a rwlock may be used both ways for reading
INCONSISTENT = ((0, 1), (0, 3), (2, 1))


def inconsistent(
    marks: Collection[Edge], run_of: Callable[[Edge], tuple[Step, ...]], names: Mapping[int, str]
) -> list[NamedRuns]:
    """One finding for each class of locks that is used inconsistently. ``marks``: every (bit, lock) in the log.

    ``run_of`` gives the run that ends where the lock is taken in that way.
    """
    found = []
    classes: dict[str, dict[int, Edge]] = {}  # name -> bit of the log -> the first lock of the class to be used so
    for bit, lock in sorted(marks, key=lambda mark: mark[1]):
        name = names.get(lock, f"lock {lock}").removesuffix("(r)")
        classes.setdefault(name, {}).setdefault(bit, (bit, lock))
    for name, used in classes.items():
        for on, inside in INCONSISTENT:
            if on in used and inside in used:
                what = f"{name}: {{{NAMES[on]}}} -> {{{NAMES[inside]}}}"
                runs = (run_of(used[on]), run_of(used[inside]))
                shows = tuple(text.format(name) for text in SHOWS)
                found.append(NamedRuns(Finding(LOG, what, None, runs[0]), runs, shows))
                break
    return found
