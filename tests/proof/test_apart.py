# SPDX-License-Identifier: GPL-2.0-or-later
"""Two counters that any number of CPUs may be between are told apart, and their difference still is a sum over CPUs."""

from collections.abc import Callable
from pathlib import Path

import pytest

from septum.lang.model import Model
from septum.proof.family import Refused
from septum.proof.prove import HOLDS, INCONCLUSIVE, Prover
from tests.engine.slow import load
from tests.proof.reaching import missing

#: references are taken before a page is used, by those who want one; how many they are, no invariant of one field says
SOURCE = """
from septum.lang import SYNC, Struct, bounded, choose, require, step
from septum.lang.model import Check, Model, Program


class World(Struct):
    pages: int = bounded(0, "cpus", kind=SYNC)
    references: int = bounded(0, "cpus", kind=SYNC)

    def __init__(self, cpus: int) -> None:
        self.cpus = cpus


async def run(w: World) -> None:
    await step()
    if await choose(2):
        w.references += 1
        await step()
        w.pages += 1
        await step()
    if w.references == 0:
        require(w.pages == 0, "referenced")


def equal(w: World) -> None:
    require(w.pages == w.references, "equal")


def build(cpus: int) -> Model:
    w = World(cpus)
    return Model("little", w, [Program(run, (w,))] * cpus, [Check("end", equal, (w,))])
"""


def build_of(folder: Path, text: str) -> Callable[[int], Model]:
    found: Callable[[int], Model] = load(folder, text).build
    return found


def test_counters_that_are_far_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build = build_of(tmp_path, SOURCE)
    prover = Prover(build)
    proof = prover.run()
    assert (proof.verdict, proof.reason) == (HOLDS, "")
    assert any(s.startswith("world.pages = world.references, but 1 less for each CPU in ") for s in proof.invariants)
    assert all(len(counter.places) == 1 for counter in prover.counters.values())
    assert proof.views is not None
    for cpus in (2, 3, 4):
        pairs, lost = missing(prover, proof.views, cpus, 1000)
        assert lost == 0 and pairs > 10
    monkeypatch.setattr(Prover, "split", refuse)
    assert Prover(build).run().verdict == INCONCLUSIVE


def refuse(self: Prover, number: int) -> None:
    """A prover that does not tell them apart."""
    raise Refused(str(number))


def test_pages_without_a_reference(tmp_path: Path) -> None:
    """As if a page were used before there is a reference."""
    get, use = "        w.references += 1\n", "        w.pages += 1\n"
    build = build_of(tmp_path, SOURCE.replace(get, "").replace(use, use + "        await step()\n" + get))
    proof = Prover(build).run()
    assert (proof.verdict, proof.alarm) == (INCONCLUSIVE, "referenced")
