# SPDX-License-Identifier: GPL-2.0-or-later
"""Verdicts with their runs, and the same runs taken by a native executor that records nothing."""

import functools
from collections.abc import Iterator
from typing import Any

import septum
from septum import designs
from septum.engine.native import Native
from septum.engine.run import Step
from septum.lang.model import Model
from septum.lang.structs import GHOST, SYNC, Struct
from septum.pictures.record import Drawn, drawn
from septum.verdict.result import Verdict

SHORT = "tests/cli/data/short.py"
LOOPS = "tests/cli/data/loops.py"
#: scenarios that fail in one run each
FAILING = ("short", "deadlock", "race", "overflow", "end", "always", "index")


@functools.cache
def checked(design: str, scenario: str, **options: Any) -> tuple[Verdict, tuple[Drawn, ...]]:
    """A verdict, and what is drawn of it."""
    verdict = septum.check(design, scenario, **options)
    return verdict, tuple(drawn(verdict))


def model_of(design: str, scenario: str) -> Model:
    """The model of a design, with two CPUs."""
    return designs.load(design).build(scenario, cpus=2, splits=2)


def natively(model: Model, steps: tuple[Step, ...]) -> Iterator[Native]:
    """A native run, before the first step and after each; a step that fails is the last."""
    with Native(model, races=False) as native:
        yield native
        for step in steps:
            native.take(step)
            yield native


def fields(model: Model) -> dict[str, str]:
    """Every field now, by its path, but for the words of locks and what is held."""
    found = {}
    for struct in model.structs:
        for name, field in type(struct).fields().items():
            if name != "held" and not (is_lock(struct) and field.kind in (SYNC, GHOST)):
                path = f"{struct.path}.{name}".removeprefix("world.")
                found[path] = field.show(struct.__dict__.get(name, field.init))
    return found


def is_lock(struct: Struct) -> bool:
    """Whether it is one of the locks of tests/cli/data."""
    return "bit" in vars(struct)


def held(model: Model) -> list[set[str]]:
    """What each CPU of a model of tests/cli/data holds now."""
    masks = [task.held for task in model.world.tasks]  # type: ignore[attr-defined]
    return [{name for bit, name in model.lock_names.items() if mask >> bit & 1} for mask in masks]
