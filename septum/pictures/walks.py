# SPDX-License-Identifier: GPL-2.0-or-later
"""Random runs from a state to one that is sought: a failure, or a line of the model that is executed.

They are native runs. That none of them gets there says nothing of all others; every answer says how many there were.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from types import FrameType
from typing import Any, NamedTuple

from septum.engine.interrupt import interruptible, stopped
from septum.engine.native import Native, Scheduler, run
from septum.engine.run import LIMIT, Step
from septum.engine.schedulers import Pct, Random, Replay
from septum.engine.watched import Failure, real_path, traced
from septum.lang.intrinsics import Wait
from septum.lang.model import Model
from septum.text import plural

RUNS = 300  # half a minute for a split of a design, less for what is smaller
LONGEST = 2000  # steps after which a run is given up: programs that never end have runs, too
LOOK_EVERY = 50  # steps between two looks for Ctrl-C


class Sought(NamedTuple):
    """The result of random runs: the ``steps`` of the one that got there, or None; ``said`` in one line."""

    steps: tuple[Step, ...] | None
    said: str


class Watching(Native):
    """A native run that notices when it executes a line; ``place`` (file as Python names it, line) or None."""

    def __init__(self, model: Model, place: tuple[str, int] | None) -> None:
        self.place = place
        self.hit = False
        super().__init__(model)

    def _go(self, cpu: int, choice: int | None, wait: Wait | None) -> Failure | None:
        """Resume a coroutine, watching one file."""
        if self.place is None:
            return super()._go(cpu, choice, wait)
        return traced(self._trace, super()._go, cpu, choice, wait)

    def _trace(self, frame: FrameType, event: str, arg: Any) -> Any:
        """Follow the lines of the file that is meant."""
        assert self.place is not None
        if os.path.abspath(frame.f_code.co_filename) != self.place[0]:
            return None
        if event == "line" and frame.f_lineno == self.place[1]:
            self.hit = True
        return self._trace

    def failed(self) -> bool:
        """Whether it has failed, or no CPU can take a step; a bound of the model is not a failure."""
        if self.failure is not None:
            return self.failure[0] != LIMIT
        return self.deadlocked()


def seek(
    model: Model,
    steps: Sequence[Step],
    place: tuple[str, int] | None = None,
    runs: int = RUNS,
    tick: Callable[[int], None] | None = None,
) -> Sought:
    """Random runs of ``model`` that begin with ``steps``, which do not fail, until one gets there.

    ``place``  a line, as (file by its short path, line number); None: seek a failure;
    ``tick``   is called before each run with how many there were. Ctrl-C ends it early.
    """
    what = f"{os.path.basename(place[0])}:{place[1]}" if place is not None else "a failure"
    found = (os.path.abspath(real_path(place[0])), place[1]) if place is not None else None
    tried = 0
    with interruptible() as interrupted:
        try:
            for tried in range(1, runs + 1):
                if tick is not None:
                    tick(tried - 1)
                interrupted.check()  # a run may be shorter than the steps between two looks
                scheduler = Random(tried) if tried % 2 else Pct(tried, model.cpus, LONGEST // 10)
                with Watching(model, found) as native:
                    taken = walk(native, steps, scheduler, interrupted.check)
                    if native.hit if found is not None else native.failed():
                        return Sought(taken, f"random run {tried} reaches {what} in {plural(len(taken), 'step')}")
        except KeyboardInterrupt as error:
            return Sought(
                None, f"{stopped(error)} after {plural(tried - 1, 'random run')}, none of which reached {what}"
            )
    return Sought(None, f"none of {plural(runs, 'random run')} from here reaches {what}; others may")


def walk(native: Watching, steps: Sequence[Step], scheduler: Scheduler, look: Any) -> tuple[Step, ...]:
    """Take ``steps``, then others, until the run is over or executes the line that is sought after ``steps``."""
    taken = [done.step for done in run(native, Replay(steps))]
    native.hit = False
    if native.failure is not None:
        return tuple(taken)
    for done in run(native, scheduler, LONGEST):
        taken.append(done.step)
        if len(taken) % LOOK_EVERY == 0:
            look()
        if native.hit:
            break
    return tuple(taken)
