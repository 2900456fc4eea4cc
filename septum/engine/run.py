# SPDX-License-Identifier: GPL-2.0-or-later
"""What executors say of runs: a step, a finding, where a search is, and what it found out. Imports nothing heavy."""

from __future__ import annotations

from typing import NamedTuple

from septum.lang.source import Site
from septum.lang.structs import LIMIT

__all__ = [
    "BFS",
    "DFS",
    "LIMIT",
    "PAGES",
    "BadCheckpoint",
    "Finding",
    "Progress",
    "Result",
    "Stale",
    "Step",
    "TooLarge",
    "nothing",
]

BFS, DFS = "bfs", "dfs"  # the order of a search: breadth first, depth first
PAGES = "pages"  # kind of a finding that says that CPUs, which the search exchanges, are told apart after all


class TooLarge(Exception):
    """The model's states or its plain fields are more than the search loop takes."""


class Stale(Exception):
    """What was kept of a model's code is not that of the model: nothing that was found out with it counts."""


class BadCheckpoint(Exception):
    """A file that a search cannot be resumed from: one line why."""


class Step(NamedTuple):
    """One step of a run: which CPU, and which way its choose() went."""

    cpu: int
    choice: int


class Finding(NamedTuple):
    """Something that went wrong, and the shortest run to it.

    ``kind``  "require", "overflow", "race", "deadlock", LIMIT, or of all runs together "lock-order" or "irq-usage";
    ``name``  the property; for LIMIT the bound, for a race the field, for a lock-order cycle the locks, for a lock its
              two usages;
    ``steps`` the run; its last step is the one that fails (for a deadlock, the last possible one);
    ``at``    "end" where not a step fails, but the last state, or the first one; otherwise "step".
    """

    kind: str
    name: str
    site: Site | None
    steps: tuple[Step, ...]
    at: str = "step"


class Progress(NamedTuple):
    """How far a search is; ``pairs`` of CPUs, if it is a proof for any number of them."""

    states: int
    edges: int
    depth: int
    queue: int
    seconds: float
    bytes: int
    pairs: int = 0


def nothing() -> None:
    """No progress to show."""


class Result(NamedTuple):
    """What a search found out.

    ``cut``  None if the space is exhausted (or the search stopped at a violation), otherwise what cut it;
    ``reached`` the properties that were checked at least once;
    ``logs`` what accumulate() gathered: (log, row) -> bits;
    ``threads`` how many threads searched, in the end;
    ``omission`` with ``compact``: the probability that a state was left out is at most this.
    """

    findings: tuple[Finding, ...]
    cut: str | None
    reached: frozenset[str]
    logs: dict[tuple[str, int], int]
    progress: Progress
    symmetry: bool
    threads: int
    omission: float = 0.0
