# SPDX-License-Identifier: GPL-2.0-or-later
"""Follow the run of a replay key of other code as far as it fits, and say where it stops fitting."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from septum.engine.keys import decode
from septum.engine.native import Native
from septum.engine.run import Step
from septum.engine.watched import shown_site
from septum.lang.model import Model
from septum.verdict.findings import PLUS


class Fitted(NamedTuple):
    """The steps of a key that this model can take, of how many ``wanted``, and why it takes no more, or ""."""

    steps: tuple[Step, ...]
    wanted: int
    why: str

    def said(self) -> str:
        """How far the key was followed, in words."""
        if not self.why:
            return f"all {self.wanted} steps of the key fit"
        return f"{len(self.steps)} of the {self.wanted} steps of the key fit; {self.why}"


def fitted(model: Model, keys: str, keep_going: bool) -> list[Fitted]:
    """The runs of a replay key, each as far as it fits; the way to a loop and one round of it are one run.

    ``keep_going``  a run does not end at a data race, nor at a property of whole states that does not hold.
    Raises BadKey for what is not a key.
    """
    runs = [tuple(step for part in key.split(PLUS) for step in decode(part)[1]) for key in keys.split(",")]
    return [fit(model, steps, keep_going) for steps in runs]


def fit(model: Model, steps: Sequence[Step], keep_going: bool) -> Fitted:
    """One run as far as it fits, or fails."""
    with Native(model, races=not keep_going, wanted="" if keep_going else None) as native:
        for number, step in enumerate(steps):
            if native.failure is not None:
                return Fitted(tuple(steps[:number]), len(steps), f"step {number} fails")
            if step not in native.options():
                return Fitted(tuple(steps[:number]), len(steps), f"step {number + 1}: {why_not(native, step)}")
            native.take(step)
    return Fitted(tuple(steps), len(steps), "")


def why_not(native: Native, step: Step) -> str:
    """Why a step is not possible."""
    cpu = step.cpu
    if cpu >= native.model.cpus:
        return f"there is no CPU {cpu}"
    if native.ended(cpu):
        return f"CPU {cpu} has ended"
    site, primitive = shown_site(native.stack(cpu))
    where = f"in {site.function}() at {site.file}:{site.line}"
    ways = [option.choice for option in native.options() if option.cpu == cpu]
    if ways:
        return f"CPU {cpu} chooses one of {len(ways)} ways {where}, not number {step.choice}"
    return f"CPU {cpu} waits {where}" + (f" [in {primitive}()]" if primitive is not None else "")
