# SPDX-License-Identifier: GPL-2.0-or-later
"""Locks that are taken in a softirq, and elsewhere with softirqs enabled: over all runs together, as lockdep has it.

A softirq that comes while its CPU holds the lock spins for ever, also if no run of the model shows just that.
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
    """One finding for each lock that is used inconsistently. ``marks``: every (bit, lock) in the log.

    ``run_of`` gives the run that ends where the lock is taken in that way.
    """
    found = []
    for lock in sorted({lock for _, lock in marks}):
        name = names.get(lock, f"lock {lock}").removesuffix("(r)")
        for on, inside in INCONSISTENT:
            if (on, lock) in marks and (inside, lock) in marks:
                what = f"{name}: {{{NAMES[on]}}} -> {{{NAMES[inside]}}}"
                runs = (run_of((on, lock)), run_of((inside, lock)))
                shows = tuple(text.format(name) for text in SHOWS)
                found.append(NamedRuns(Finding(LOG, what, None, runs[0]), runs, shows))
                break
    return found
