# SPDX-License-Identifier: GPL-2.0-or-later
"""The values of locals are those that passes over all assignments find."""

import random

import pytest

from septum.designs import load
from septum.graph.fold import fold
from septum.graph.ir import Bin, Const, Expr, Local, Set, Var, all_steps, step_blocks
from septum.graph.lower import lower_model
from septum.graph.ranges import MAX_PASSES, assigned, settle
from septum.graph.values import Values, span
from septum.lang.source import Site

HERE = Site("model.py", 1, "f")


def slow(sets: list[tuple[Set, int]], cpus: int) -> Var | None:
    """Every assignment again in every pass."""
    growing: Var | None = None
    for instr, _ in sets:
        if instr.var.bound is not None:
            instr.var.values = span(*instr.var.bound)
    for _ in range(MAX_PASSES):
        growing = None
        for instr, ways in sets:
            var, new = instr.var, assigned(instr, cpus, ways)
            if var.bound is not None or new is None:
                continue
            if var.values is not None:
                new = var.values.join(new)
            if new != var.values:
                var.values, growing = new, var
        if growing is None:
            break
    return growing


def same(sets: list[tuple[Set, int]], cpus: int) -> Var | None:
    """What does not stop growing, which is the same in both ways, as are all values."""
    found: list[tuple[Var | None, list[Values | None]]] = []
    for way in (settle, slow):
        for instr, _ in sets:
            instr.var.values = None
        growing = way(sets, cpus)
        found.append((growing, [instr.var.values for instr, _ in sets]))
    assert found[0] == found[1]
    return found[0][0]


@pytest.mark.parametrize("scenario", ["split", "same"])
def test_of_a_design(scenario: str) -> None:
    model = load("v6").build(scenario, cpus=2, splits=1, enomem=True, busy=True)
    model.reset()
    steps = [(block, ways) for entry, ways in all_steps(fold(lower_model(model))) for block in step_blocks(entry)]
    sets = [(instr, ways) for block, ways in steps for instr in block.instrs if isinstance(instr, Set)]
    assert len(sets) > 100
    assert same(sets, 2) is None


def number(rng: random.Random, locals_: list[Var]) -> Expr:
    kind = rng.randrange(4)
    if kind == 0:
        return Const(rng.randrange(5))
    if kind == 1:
        return Local(rng.choice(locals_))
    return Bin(rng.choice(["+", "-", "&", "|", "%", "<"]), number(rng, locals_), Const(rng.randrange(1, 9)))


def test_of_random_assignments() -> None:
    ended = 0
    for seed in range(400):
        rng = random.Random(seed)
        locals_ = [Var(f"x{n}", HERE) for n in range(5)]
        locals_[0].bound = (0, 3)
        if rng.randrange(2):  # a counter, which has a span of its own
            locals_[1].span = (Const(0), Local(locals_[2]))
        sets = [(Set(rng.choice(locals_), number(rng, locals_), HERE), 1) for _ in range(rng.randrange(2, 12))]
        ended += same(sets, 2) is None
    assert 100 < ended < 400
