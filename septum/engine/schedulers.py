# SPDX-License-Identifier: GPL-2.0-or-later
"""Strategies: who goes next. Each is one class with pick(); the exhaustive one is engine/search.py."""

from __future__ import annotations

import random
from collections.abc import Sequence

from septum.engine.run import Step


class Random:
    """Any of the possible steps, each as likely as the others."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)

    def pick(self, options: list[Step]) -> Step:
        """A random step."""
        return self.random.choice(options)


class Pct:
    """Probabilistic concurrency testing: random priorities, lowered at ``depth - 1`` random steps.

    A bug that needs ``depth`` ordered events among n CPUs and k steps is found by one run with a
    probability of at least 1/(n * k ** (depth - 1)).
    Source: Burckhardt et al., "A Randomized Scheduler with Probabilistic Guarantees of Finding Bugs", ASPLOS 2010.
    """

    def __init__(self, seed: int, cpus: int, steps: int, depth: int = 3) -> None:
        self.random = random.Random(seed)
        self.priority = [depth + i for i in range(cpus)]
        self.random.shuffle(self.priority)
        self.drops = {self.random.randrange(max(1, steps)): i for i in range(depth - 1)}
        self.taken = 0

    def pick(self, options: list[Step]) -> Step:
        """A step of the enabled CPU with the highest priority."""
        best = max({s.cpu for s in options}, key=lambda cpu: self.priority[cpu])
        if self.taken in self.drops:
            self.priority[best] = self.drops[self.taken]
            best = max({s.cpu for s in options}, key=lambda cpu: self.priority[cpu])
        self.taken += 1
        return self.random.choice([s for s in options if s.cpu == best])


class CannotReplay(Exception):
    """A list of choices does not fit the model."""


class Replay:
    """The steps of a recorded run, one after the other."""

    def __init__(self, steps: Sequence[Step]) -> None:
        self.steps = list(steps)
        self.position = 0

    def pick(self, options: list[Step]) -> Step | None:
        """The next recorded step; None when there are no more."""
        if self.position == len(self.steps):
            return None
        step = self.steps[self.position]
        self.position += 1
        if step not in options:
            raise CannotReplay(
                f"step {self.position} (CPU {step.cpu}, choice {step.choice}) is not possible there; "
                "the key is of another model"
            )
        return step
