# SPDX-License-Identifier: GPL-2.0-or-later
"""A CPU is left that will do it: what pairs of CPUs cannot say of the end, and what must not be said of it.

More random programs: SEPTUM_PROGRAMS=300 pytest tests/proof/test_trap.py
"""

import os
import random
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from septum.lang.model import Model
from septum.proof import after, trap
from septum.proof.certificate import certificate
from septum.proof.prove import HOLDS, INCONCLUSIVE, prove
from septum.proof.verify import check
from septum.proof.views import Edge, Views
from tests.engine.slow import load
from tests.proof.test_random_programs import wrong

PROGRAMS = int(os.environ.get("SEPTUM_PROGRAMS", "8"))

HEAD = """
from septum.lang import SYNC, Struct, bounded, choose, flag, require, step, until
from septum.lang.model import Check, Model, Program


class World(Struct):
    state: int = bounded(0, 2, kind=SYNC)
    locked: int = flag(kind=SYNC)
    late: int = flag(kind=SYNC)


def all_done(w: World) -> None:
    require(w.state == 2, "all-done")

"""

TAIL = """

def build(cpus: int) -> Model:
    w = World()
    return Model("little", w, [Program(run, (w,))] * cpus, [Check("end", all_done, (w,))])
"""

#: as a walk over pages does: whoever finds the entry huge freezes it, whoever finds it frozen walks past it
WALK = """
async def run(w: World) -> None:
    again = 1
    while again:
        again = 0
        await step()
        if w.state == 0:
            w.state = 1
            await step()
            if await choose(2):
                w.state = 2
            else:
                w.state = 0
                again = 1
"""

#: one that fails gives up
GIVES_UP = WALK.replace("                again = 1\n", "")

#: one that walks past a frozen entry makes it late for the one that has frozen it
LATE = """
async def run(w: World) -> None:
    again = 1
    await step()
    if w.state == 1:
        again = 0
        await step()
        w.late = 1
    while again:
        again = 0
        await step()
        if w.state == 0 and not w.late:
            w.state = 1
            await step()
            if await choose(2):
                w.state = 2
            else:
                w.state = 0
                again = 1
"""

#: one that ends because another one holds the lock, who then is late
BESIDE = """
async def run(w: World) -> None:
    await step()
    if await choose(2):
        await step()
        w.late = 1
        await step()
        if not w.locked:
            w.state = 2
    else:
        await until(lambda: not w.locked)
        w.locked = 1
        await step()
        if not w.late:
            w.state = 2
        w.locked = 0
"""

#: lines of random programs, for the places of a walk where one may be
LINES = [
    "await step()",
    "w.late = 1",
    "w.late = 0",
    "if w.late:\n    return",
    "if not w.late:\n    again = 1",
    "if w.state == 1:\n    return",
    "if w.state == 2:\n    return",
    "await until(lambda: w.state != 1)",
    "again = 1",
]
PLACES = """
again = 1
while again:
    again = 0
    0
    await step()
    1
    if w.state == 0:
        w.state = 1
        2
        await step()
        if await choose(2):
            w.state = 2
            3
        else:
            w.state = 0
            4
    else:
        5
"""


def build_of(folder: Path, text: str) -> Callable[[int], Model]:
    found: Callable[[int], Model] = load(folder, HEAD + text + TAIL).build
    return found


def test_a_walk_past_a_frozen_entry_is_proved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build = build_of(tmp_path, WALK)
    proof = prove(build)
    assert proof.verdict == HOLDS
    assert "some CPU has not ended until 'all-done' holds" in proof.invariants
    assert check(certificate(proof, build(2).digest()), build) == ""
    monkeypatch.setattr(after, "never_all", lambda views, outside: False)
    proof = prove(build)
    assert (proof.verdict, proof.alarm) == (INCONCLUSIVE, "all-done")


def without_support(views: Views, g: int, block: int, edge: Edge, out: int) -> int:
    """As if a CPU that has what the weights say some CPU has were always in the set."""
    return 0 if views.limits_at(g, block).wanted else LEAVES(views, g, block, edge, out)


def without_others(views: Views, g: int, block: int, edge: Edge, out: int) -> int:
    """As if a step moved nobody else out of the set."""
    return LEAVES(views, g, block, edge, out) & 1 << block


def without_the_mover(views: Views, g: int, block: int, edge: Edge, out: int) -> int:
    """As if the one that moves out of the set were always beside another one in it."""
    return LEAVES(views, g, block, edge, out) & ~(1 << block)


LEAVES = trap.leaves


class Case(NamedTuple):
    text: str
    mutant: Callable[[Views, int, int, Edge, int], int]


CASES = {
    "gives up": Case(GIVES_UP, without_the_mover),
    "late": Case(LATE, without_others),
    "beside": Case(BESIDE, without_support),
}


@pytest.mark.parametrize("name", CASES)
def test_a_program_that_leaves_nobody_is_not_proved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """And a prover in which one of the conditions is missing proves it."""
    build = build_of(tmp_path, CASES[name].text)
    assert wrong(build, 2) == "all-done"
    proof = prove(build)
    assert (proof.verdict, proof.alarm) == (INCONCLUSIVE, "all-done")
    monkeypatch.setattr(trap, "leaves", CASES[name].mutant)
    assert prove(build).verdict == HOLDS


def walk(seed: int) -> str:
    """A walk with random lines in some of its places."""
    dice = random.Random(seed)
    lines = ["async def run(w: World) -> None:"]
    for line in PLACES.strip().splitlines():
        indent = line[: len(line) - len(line.lstrip())]
        if line.strip().isdigit():
            chosen = dice.choice(LINES) if dice.randrange(2) else "w.locked = w.locked"
            lines += [f"    {indent}{part}" for part in chosen.splitlines()]
        else:
            lines.append(f"    {line}")
    return "\n" + "\n".join(lines) + "\n"


def test_random_walks_that_are_proved_hold(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of some, only because a CPU is left."""
    needed = 0
    for seed in range(PROGRAMS):
        build = build_of(tmp_path, walk(seed))
        if prove(build).verdict != HOLDS:
            continue
        for cpus in (2, 3):
            assert wrong(build, cpus) == "", (seed, cpus, walk(seed))
        with monkeypatch.context() as patch:
            patch.setattr(after, "never_all", lambda views, outside: False)
            needed += prove(build).verdict != HOLDS
    assert needed
