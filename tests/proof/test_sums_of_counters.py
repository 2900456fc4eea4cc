# SPDX-License-Identifier: GPL-2.0-or-later
"""What properties of whole states compute with counters: it is known, or refused."""

from collections.abc import Callable
from pathlib import Path

import pytest

from septum.lang.model import Model
from septum.proof.demands import Demands
from septum.proof.family import Refused
from septum.proof.numbers import HIGH, TAG, Arithmetic, Counter, grown
from septum.proof.prove import HOLDS, INCONCLUSIVE, prove
from tests.engine.slow import load
from tests.proof.test_random_programs import wrong

SOURCE = """
from septum.lang import SYNC, Struct, bounded, me, require, step, u8
from septum.lang.model import Check, Model, Program


class World(Struct):
    a: int = bounded(0, "cpus", kind=SYNC)
    b: int = bounded(0, "cpus", kind=SYNC)
    c: int = bounded(0, "cpus", kind=SYNC)
    d: int = bounded(0, "cpus", kind=SYNC)

    def __init__(self, cpus: int) -> None:
        self.cpus = cpus


async def run(w: World) -> None:
    await step()
    w.a += 1
    await step()
    w.b += 1
    await step()
    w.c += 1
    if w.c > 5:
        w.c -= 1
    await step()
    w.d += 1
    if w.d > 5:
        w.d -= 1


def few(w: World) -> None:
    BODY


def build(cpus: int) -> Model:
    w = World(cpus)
    return Model("little", w, [Program(run, (w,))] * cpus, [Check("always", few, (w,))])
"""

#: what fails -> with how many CPUs
FAILS = {
    "require(w.a + w.b < 4, 'few')": 2,
    "require(w.a + w.b != 3, 'few')": 2,
    "require(w.a - w.b < 3, 'few')": 3,
    "require(w.a - w.b - w.c < 2, 'few')": 2,
    "require((w.a & 1) == 0, 'few')": 2,
    "require(not w.a, 'few')": 2,
    "if w.a & 1: require(w.b < 1, 'few')": 2,
    "if w.a - w.b: require(w.b < 1, 'few')": 2,
}


def build_of(folder: Path, body: str) -> Callable[[int], Model]:
    found: Callable[[int], Model] = load(folder, SOURCE.replace("BODY", body)).build
    return found


@pytest.mark.parametrize("body", FAILS)
def test_what_fails_is_not_proved(tmp_path: Path, body: str) -> None:
    build = build_of(tmp_path, body)
    assert wrong(build, FAILS[body]) == "few"
    assert prove(build).verdict == INCONCLUSIVE


@pytest.mark.parametrize("body", ["if not w.a: require(w.b == 0, 'few')", "require(w.a - w.a < 1, 'few')"])
def test_what_holds_is_proved(tmp_path: Path, body: str) -> None:
    assert prove(build_of(tmp_path, body)).verdict == HOLDS


def test_a_prover_that_adds_tags_is_caught(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As if numbers of several classes had a sum of one."""

    def added(self: Arithmetic, number: int, *terms: tuple[int, int]) -> int:
        return number + sum(factor * value for factor, value in terms)

    monkeypatch.setattr(Arithmetic, "sum", added)
    assert prove(build_of(tmp_path, "require(w.a + w.b != 3, 'few')")).verdict == HOLDS


def test_a_prover_that_asks_too_seldom_is_caught(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As if what a property says did not depend on the shared fields."""
    build = build_of(tmp_path, "require(w.a != 2, 'few')")
    assert prove(build).alarm == "few"
    of_cpus = Demands.of_cpus
    monkeypatch.setattr(Demands, "of_cpus", lambda self, cpus: of_cpus(self, cpus)._replace(places=()))
    assert prove(build).verdict == HOLDS


def test_sums_that_are_known() -> None:
    arithmetic = Arithmetic({2: Counter((0,), 3, 1), 3: Counter((1,), 3, 1)})
    low, high, other = 2 * TAG + 3, 2 * TAG + HIGH + 1, 3 * TAG + HIGH
    assert arithmetic.sum(1, (2, low), (1, 5)) == 12
    assert arithmetic.sum(1, (1, high)) == high + 1
    assert arithmetic.sum(1, (1, high), (-1, 2 * TAG + HIGH)) == 2
    assert arithmetic.sum(0, (2, high), (-1, 2 * TAG + HIGH)) == 2 * TAG + HIGH + 2
    assert arithmetic.sum(1, (2, grown(3, 4)), (1, 5)) == grown(6, 14)
    assert arithmetic.sum(1, (1, grown(3, 4)), (-1, grown(3, 2))) == 3
    for terms in ([(2, high)], [(1, high), (1, other)], [(1, high), (-1, low)], [(1, grown(1, 0)), (1, high)]):
        with pytest.raises(Refused):
            arithmetic.sum(0, *terms)
