# SPDX-License-Identifier: GPL-2.0-or-later
"""A proof is refused where Python builds a model of many CPUs in another way than one of few."""

from collections.abc import Callable

import pytest

from septum.lang import SYNC, PerCpu, Struct, bounded, me, require, step
from septum.lang.model import Check, Model, Program
from septum.proof.prove import prove
from septum.verdict.result import HOLDS


class Cpu(Struct):
    """What a CPU has."""

    first: int = bounded(0, 9, init=0, kind=SYNC)
    busy: int = bounded(0, "most", init=0, kind=SYNC)

    def __init__(self, first: int, most: int) -> None:
        self.most = most
        self.first = first


class World(Struct):
    """CPUs and what they share."""

    limit: int = bounded(0, 9, init=0, kind=SYNC)

    def __init__(self, cpus: int, way: str) -> None:
        many = cpus > 4
        most = 2 if way == "bound" and many else 3
        first = [int((way == "late" and n == 4) or (way == "all" and many)) for n in range(cpus)]
        self.cpu = PerCpu(Cpu(n, most) for n in first)
        self.limit = int((way == "shared" and many) or (way == "two" and cpus == 2))


async def program(w: World) -> None:
    """What each CPU runs."""
    await step()
    w.cpu[me()].busy = 1
    require(w.limit == 0, "limit-reached")
    await step()
    w.cpu[me()].busy = 0


async def another(w: World) -> None:
    """What many CPUs run."""
    await step()
    w.cpu[me()].busy = 2


def begins_at_zero(w: World) -> None:
    """Fails for another first value."""
    for cpu in w.cpu:
        require(cpu.first == 0, "begins-at-zero")


def idle(w: World) -> None:
    """Fails where nothing else is demanded of few CPUs."""
    require(w.limit == 9, "idle")


def builder(way: str) -> Callable[[int], Model]:
    """Models that are alike for 3 and 4 CPUs, and, if there is a way, not for others."""

    def build(cpus: int) -> Model:
        if way == "none" and cpus > 6:
            raise ValueError("no more than 6 CPUs")
        w, many = World(cpus, way), cpus > 4
        checks = [Check("always", begins_at_zero, (w,))]
        checks += [Check("end", idle, (w,))] * (way == "property" and many)
        run = another if way == "program" and many else program
        return Model("larger", w, [Program(run, (w,))] * cpus, checks)

    return build


def test_alike_for_all() -> None:
    """What is built alike is proved."""
    assert prove(builder("")).verdict == HOLDS


@pytest.mark.parametrize(
    ("way", "what"),
    [
        ("late", "the first value of cpu[].first for 5 CPUs"),
        ("all", "the first value of cpu[].first for 5 CPUs"),
        ("shared", "the first value of world.limit for 5 CPUs"),
        ("two", "the first value of world.limit for 2 CPUs"),
        ("bound", "the bound of cpu[].busy for 5 CPUs"),
        ("program", "the program program for 5 CPUs"),
        ("property", "the property idle for 5 CPUs"),
        ("none", "the model cannot be built for 7 CPUs: no more than 6 CPUs"),
    ],
)
def test_another_model_for_many(way: str, what: str) -> None:
    """Each would be proved by the code of 3 and 4 CPUs, which holds."""
    proof = prove(builder(way))
    assert proof.verdict != HOLDS
    assert what in proof.reason
