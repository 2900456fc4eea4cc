# SPDX-License-Identifier: GPL-2.0-or-later
"""A CPU that counts itself to a number that grows with the number of CPUs."""

from collections.abc import Callable
from pathlib import Path

import pytest

from septum.lang.model import Model
from septum.proof import concrete
from septum.proof.certificate import certificate
from septum.proof.numbers import FIRST_OWN, HIGH, MIDDLE, Arithmetic, Counter
from septum.proof.prove import HOLDS, INCONCLUSIVE, Proof, Prover, prove
from septum.proof.stepper import Stepper
from septum.proof.verify import check
from tests.engine.slow import load
from tests.proof.test_random_programs import wrong

#: each CPU takes two pages for each CPU that there is, uses two, and gives the others back
SOURCE = """
from septum.lang import SYNC, PerCpu, Struct, bounded, me, require, step, u8
from septum.lang.model import Check, Model, Program


class Reserve(Struct):
    pages: int = bounded(0, "most")

    def __init__(self, most: int) -> None:
        self.most = most


class World(Struct):
    taken: int = bounded(0, "all_of_them", kind=SYNC)
    seen: int = bounded(0, "all_of_them", kind=SYNC)

    def __init__(self, cpus: int) -> None:
        self.all_of_them = 2 * cpus * cpus
        self.reserves = PerCpu(Reserve(2 * cpus) for _ in range(cpus))


async def run(w: World) -> None:
    reserve = w.reserves[me()]
    while reserve.pages < reserve.most:
        await step()
        reserve.pages += 1
        w.taken += 1
    await step()
    require(reserve.pages >= 4, "enough")
    reserve.pages -= 2
    w.taken -= 2
    while reserve.pages > 0:
        await step()
        reserve.pages -= 1
        w.taken -= 1


def accounted(w: World) -> None:
    total: u8 = 0
    for reserve in w.reserves:
        total += reserve.pages
    require(w.taken == total, "accounted")


def build(cpus: int) -> Model:
    w = World(cpus)
    return Model("little", w, [Program(run, (w,))] * cpus, [Check("always", accounted, (w,))])
"""

USE = "    w.taken -= 2\n"


def build_of(folder: Path, text: str) -> Callable[[int], Model]:
    found: Callable[[int], Model] = load(folder, text).build
    return found


def proof_of(folder: Path, old: str, new: str) -> Proof:
    assert old in SOURCE
    return prove(build_of(folder, SOURCE.replace(old, new)))


def lost_pairs(prover: Prover) -> int:
    """Pairs of states of 2 and 3 CPUs, in plain numbers, that are not among the views."""
    views, _ = prover.passes(None)
    stepper = views.stepper
    lost = 0
    for cpus in (2, 3):
        prover.arithmetic.cpus = cpus
        found = {t.after for t in concrete.search(prover.program, cpus, 1500) if t.after is not None}
        prover.arithmetic.cpus = 0
        assert max(block[1][0] for _, blocks in found for block in blocks) == 2 * cpus
        for g, blocks in found:
            fields = list(g)
            stepper.tag(fields, stepper.classed, True)
            stepper.before = fields
            normal, _ = stepper.normal(fields, [], {})
            numbers = [views.block_numbers.get(normal_block(stepper, block), -1) for block in blocks]
            row = views.rows[views.g_numbers[normal]] if normal in views.g_numbers else {}
            pairs = [(a, b) for i, a in enumerate(numbers) for b in numbers[i + 1 :]]
            lost += sum(min(a, b) < 0 or not row.get(a, 0) >> b & 1 for a, b in pairs)
    return lost


def normal_block(stepper: Stepper, block: concrete.Block) -> concrete.Block:
    """A block of plain numbers as it is among the views."""
    values = list(block[1])
    stepper.tag(values, stepper.counted_in, True)
    stepper.normal_own(values)
    return block[0], tuple(values), block[2]


def test_what_each_cpu_counts(tmp_path: Path) -> None:
    build = build_of(tmp_path, SOURCE)
    prover = Prover(build)
    proof = prover.run()
    assert (proof.verdict, proof.reason) == (HOLDS, "")
    assert any("reserves[0].pages" in line for line in proof.not_covered)
    assert lost_pairs(prover) == 0
    assert check(certificate(proof, build(2).digest()), build) == ""


def never_as_much(self: Arithmetic, a: int, n: int) -> int:
    """As if no CPU could have counted as far as it is to."""
    return -1


def stays_high(self: Stepper, number: int, counter: Counter, value: int) -> int:
    """As if a number that is high stayed high."""
    return CHANGE(self, number, counter, value) if value < MIDDLE or number < FIRST_OWN else HIGH - value


CHANGE = Stepper.change


@pytest.mark.parametrize(
    ("where", "name", "mutant"), [(Arithmetic, "own_against", never_as_much), (Stepper, "change", stays_high)]
)
def test_a_prover_that_counts_wrongly_is_caught(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: type, name: str, mutant: Callable[..., int]
) -> None:
    prover = Prover(build_of(tmp_path, SOURCE))
    prover.guess()
    monkeypatch.setattr(where, name, mutant)
    assert lost_pairs(prover) > 0


def test_few_are_not_many(tmp_path: Path) -> None:
    """Two CPUs have no more than four pages each."""
    text = SOURCE.replace(">= 4", ">= 5")
    assert [wrong(build_of(tmp_path, text), cpus) for cpus in (2, 3)] == ["enough", ""]
    proof = proof_of(tmp_path, ">= 4", ">= 5")
    assert (proof.verdict, proof.alarm) == (INCONCLUSIVE, "enough")


def test_a_page_that_is_not_counted(tmp_path: Path) -> None:
    proof = proof_of(tmp_path, USE, "    w.taken -= 1\n")
    assert (proof.verdict, proof.alarm) == (INCONCLUSIVE, "accounted")


REFUSED = {
    "compared with what all count": (
        USE,
        USE + '    require(w.taken >= reserve.pages, "mine")\n',
        "compared with another",
    ),
    "stored where others see it": (USE, USE + "    w.seen = reserve.pages\n", "counts itself"),
    "compared with what another counts": (
        '    require(w.taken == total, "accounted")\n',
        '    require(w.reserves[0].pages + 5 > w.reserves[1].pages, "even")\n',
        "compares what CPUs count themselves",
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_it_is_refused(tmp_path: Path, name: str) -> None:
    old, new, reason = REFUSED[name]
    proof = proof_of(tmp_path, old, new)
    assert proof.verdict == INCONCLUSIVE and reason in proof.reason
