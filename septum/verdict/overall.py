# SPDX-License-Identifier: GPL-2.0-or-later
"""Properties of all runs together: what no single run shows, found in the logs that accumulate() gathered."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import NamedTuple

from septum.engine.run import Step
from septum.lang.model import Model
from septum.verdict import irqusage, lockorder
from septum.verdict.findings import NamedRuns
from septum.verdict.lockorder import Edge, edges_of


class Marks(NamedTuple):
    """What a log has: every (bit, row) that was marked, and the run that ends where one is."""

    log: str
    edges: Collection[Edge]
    run_of: Callable[[Edge], tuple[Step, ...]]


def logs_of(model: Model) -> list[str]:
    """The logs that a model can have; each is also the name of the property that is found in it."""
    return [lockorder.LOG] * bool(model.lock_names) + [irqusage.LOG] * bool(model.contexts)


def found_in(model: Model, marks: Iterable[Marks]) -> list[NamedRuns]:
    """The violations in these logs."""
    found: list[NamedRuns] = []
    for log, edges, run_of in marks:
        if log == lockorder.LOG:
            found += lockorder.cycles(edges, run_of, model.lock_names, model.lock_labels())
        else:
            found += irqusage.inconsistent(edges, run_of, model.lock_names)
    return found


class FirstRuns:
    """The first of several runs to make each mark."""

    def __init__(self, model: Model) -> None:
        self.model = model
        self.runs: dict[str, dict[Edge, tuple[Step, ...]]] = {log: {} for log in logs_of(model)}

    def add(self, logs: Mapping[tuple[str, int], int], steps: tuple[Step, ...]) -> None:
        """Keep ``steps`` for each mark that no run before them has made."""
        for log, runs in self.runs.items():
            for edge in edges_of(logs, log):
                runs.setdefault(edge, steps)

    def marks(self) -> Iterator[Marks]:
        """The marks of all runs so far."""
        for log, runs in self.runs.items():
            yield Marks(log, runs, runs.__getitem__)
