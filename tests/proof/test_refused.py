# SPDX-License-Identifier: GPL-2.0-or-later
"""What a proof does not take is refused, with its place; what races, deadlocks or leaks is not proved."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from septum.lang.model import Model
from septum.proof.concrete import Guess
from septum.proof.prove import HOLDS, INCONCLUSIVE, Proof, prove
from septum.proof.stepper import Stepper
from tests.engine.slow import load

HEAD = """
from septum.lang import GHOST, SYNC, PerCpu, Struct, bounded, choose, flag, me, require, step, u8, until
from septum.lang.model import Check, Model, Program


class Mine(Struct):
    n: int = bounded(0, 3, kind=GHOST)


class World(Struct):
    lock: int = flag(kind=SYNC)
    other: int = flag(kind=SYNC)
    plain: int = bounded(0, 3)
    count: int = bounded(0, "cpus", kind=SYNC)
    total: int = bounded(0, "most", kind=GHOST)

    def __init__(self, cpus: int) -> None:
        self.cpus = cpus
        self.most = 4 * cpus
        self.mine = PerCpu(Mine() for _ in range(cpus))


async def take(w: World) -> None:
    await until(lambda: not w.lock)
    w.lock = 1


async def take_other(w: World) -> None:
    await until(lambda: not w.other)
    w.other = 1

"""

TAIL = """

def build(cpus: int) -> Model:
    w = World(cpus)
    return Model("little", w, [Program(run, (w,))] * cpus, [Check(when, f, (w,)) for when, f in CHECKS])
"""


def proof_of(tmp_path: Path, body: str, checks: str = "CHECKS = []\n") -> Proof:
    module = load(tmp_path, HEAD + body + "\n\n" + checks + TAIL)
    build: Callable[[int], Model] = module.build
    return prove(build)


LOCKED = """
async def run(w: World) -> None:
    await take(w)
    w.plain = 1
    require(w.plain == 1, "mine")
    await step()
    require(w.plain == 1, "still mine")
    w.plain = 0
    w.lock = 0
"""


def test_a_lock_protects_for_any_number(tmp_path: Path) -> None:
    proof = proof_of(tmp_path, LOCKED)
    assert (proof.verdict, proof.reason) == (HOLDS, "")
    assert any("lock =" in sentence for sentence in proof.invariants)


WRONG = {
    # a program that fails -> the property that it breaks
    "race": ("race", LOCKED.replace("    w.lock = 0\n", "    w.lock = 0\n    w.plain = 2\n    w.plain = 0\n")),
    "race behind the unlock": (
        "race",
        """
async def run(w: World) -> None:
    await take(w)
    w.lock = 0
    w.plain = 1
    await step()
""",
    ),
    "race before the first await": (
        "race",
        """
async def run(w: World) -> None:
    w.plain = w.plain
    await step()
""",
    ),
    "unlocked": ("mine", LOCKED.replace("    await take(w)\n", "    await step()\n")),
    "forgets to unlock": ("deadlock", LOCKED.replace("    w.lock = 0\n", "")),
    "lock order": (
        "deadlock",
        """
async def run(w: World) -> None:
    if await choose(2):
        await take(w)
        await take_other(w)
    else:
        await take_other(w)
        await take(w)
    await step()
    w.lock = 0
    w.other = 0
""",
    ),
    "four CPUs are too many": (
        "few",
        """
async def run(w: World) -> None:
    await step()
    w.count += 1
    require(w.count < 4, "few")
    await step()
    w.count -= 1
""",
    ),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_fails_for_some_number_is_not_proved(tmp_path: Path, name: str) -> None:
    wanted, body = WRONG[name]
    proof = proof_of(tmp_path, body)
    assert proof.verdict == INCONCLUSIVE
    assert proof.alarm in (wanted, "require", "still mine", "race", "overflow"), proof.reason


def test_a_counter_that_counts_each_cpu_once(tmp_path: Path) -> None:
    body = """
async def run(w: World) -> None:
    await step()
    w.count += 1
    require(w.count <= w.cpus, "no more than all")
    if w.count == w.cpus:
        require(w.count == w.cpus, "all are here")
"""
    proof = proof_of(tmp_path, body)
    assert (proof.verdict, proof.reason) == (HOLDS, "")
    proof = proof_of(
        tmp_path, body.replace("        require(w.count == w.cpus", "        w.plain = 3\n        require(w.plain == 0")
    )
    assert (proof.verdict, proof.alarm) == (INCONCLUSIVE, "all are here")


def test_a_counter_that_is_compared_before_it_counts_the_cpu(tmp_path: Path) -> None:
    """It is not the number of CPUs as long as one of them is not counted, and is when all are."""
    body = """
async def run(w: World) -> None:
    await step()
    require(w.count < w.cpus, "one is missing")
    w.count += 1
    await step()
    w.count -= 1
"""
    proof = proof_of(tmp_path, body)
    assert (proof.verdict, proof.reason) == (HOLDS, "")
    twice = body.replace("    w.count -= 1", '    require(w.count < w.cpus, "one is missing")\n    w.count -= 1')
    proof = proof_of(tmp_path, twice)
    assert (proof.verdict, proof.alarm) == (INCONCLUSIVE, "one is missing")


def test_a_prover_that_overlooks_failures_of_the_last_cpu_is_caught(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What fails only where all CPUs are counted, without the little search that guesses come from."""
    body = """
async def run(w: World) -> None:
    await step()
    w.count += 1
    if w.count == w.cpus:
        require(w.lock, "nobody holds it")
"""
    look = Guess.look

    def blindly(self: Guess, *args: Any) -> None:
        look(self, *args)
        self.failure = None

    monkeypatch.setattr(Guess, "look", blindly)
    proof = proof_of(tmp_path, body)
    assert (proof.verdict, proof.alarm) == (INCONCLUSIVE, "nobody holds it")
    step = Stepper.step
    monkeypatch.setattr(Stepper, "step", lambda self, g, block: step(self, g, block)._replace(doubts=[]))
    assert proof_of(tmp_path, body).verdict == HOLDS


TOTAL = """
async def run(w: World) -> None:
    await take(w)
    w.mine[me()].n += 1
    w.total += 1
    w.lock = 0


def adds_up(w: World) -> None:
    total: u8 = 0
    for each in w.mine:
        total += each.n
    require(w.total == total, "adds-up")
"""


def test_a_sum_over_all_cpus(tmp_path: Path) -> None:
    checks = 'CHECKS = [("always", adds_up)]\n'
    proof = proof_of(tmp_path, TOTAL, checks)
    assert (proof.verdict, proof.reason) == (HOLDS, "")
    leaking = TOTAL.replace("    w.total += 1\n", "    w.total += 1\n    w.total += 1\n")
    proof = proof_of(tmp_path, leaking, checks)
    assert (proof.verdict, proof.alarm) == (INCONCLUSIVE, "adds-up")


REFUSED = {
    "a loop over CPUs": (
        "few differ from many",
        """
async def run(w: World) -> None:
    for i in range(w.cpus):
        await step()
        w.count = i
""",
    ),
    "a CPU's number": (
        "not interchangeable",
        """
async def run(w: World) -> None:
    await step()
    w.plain = me()
""",
    ),
    "each of them twice": (
        "counted 2 times",
        """
async def run(w: World) -> None:
    await step()
    w.total += 1
    await step()
    w.total += 1
    await until(lambda: w.total > w.cpus)
    require(w.lock == 0, "nobody takes it")
""",
    ),
    "one less than it is": (
        "with that of CPUs that is not a field's",
        """
async def run(w: World) -> None:
    await step()
    w.count += 1
    require(w.count - 2 < w.cpus, "no more than all")
""",
    ),
    "before the first await": (
        "before its first await",
        """
async def run(w: World) -> None:
    w.count += 1
    await step()
    w.count -= 1
""",
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_a_proof_does_not_take(tmp_path: Path, name: str) -> None:
    reason, body = REFUSED[name]
    proof = proof_of(tmp_path, body)
    assert proof.verdict == INCONCLUSIVE
    assert reason in proof.reason


@pytest.mark.parametrize("odd", [1, 3])
def test_cpus_that_begin_differently_are_refused(tmp_path: Path, odd: int) -> None:
    """Of 3 CPUs, or only of 4: what fails on one of them alone, which a proof with CPU 0's values would miss."""
    body = """
async def run(w: World) -> None:
    await step()
    require(w.mine[me()].n == 0, "begun")
    w.mine[me()].n = 2
    await step()


def build(cpus: int) -> Model:
    w = World(cpus)
    if cpus > ODD:
        w.mine[ODD].n = 1
    return Model("little", w, [Program(run, (w,))] * cpus)
""".replace("ODD", str(odd))
    module = load(tmp_path, HEAD + body)
    proof = prove(module.build)
    assert (proof.verdict, proof.reason) == (
        INCONCLUSIVE,
        f"the CPUs begin with different values of mine[{odd}].n",
    )


def test_what_is_written_before_it_is_read_may_begin_differently(tmp_path: Path) -> None:
    body = """
async def run(w: World) -> None:
    w.mine[me()].n = 2
    await step()
    require(w.mine[me()].n == 2, "set")


def build(cpus: int) -> Model:
    w = World(cpus)
    w.mine[1].n = 1
    return Model("little", w, [Program(run, (w,))] * cpus)
"""
    module = load(tmp_path, HEAD + body)
    assert "begin with" not in prove(module.build).reason


BARRIER = """
async def run(w: World) -> None:
    await step()
    w.count += 1
    await until(lambda: w.count == w.cpus)
    LEAVE
"""


def test_a_barrier_is_proved(tmp_path: Path) -> None:
    """All wait only if one is not counted, and then that one does not."""
    proof = proof_of(tmp_path, BARRIER.replace("LEAVE", ""))
    assert (proof.verdict, proof.reason) == (HOLDS, "")


def test_a_barrier_that_is_left_too_early_is_not(tmp_path: Path) -> None:
    """The first CPU through takes itself off the count, for which the others still wait."""
    proof = proof_of(tmp_path, BARRIER.replace("LEAVE", "await step()\n    w.count -= 1"))
    assert (proof.verdict, proof.alarm) == (INCONCLUSIVE, "deadlock")


def test_a_barrier_beside_a_lock_that_is_kept_is_not(tmp_path: Path) -> None:
    """One CPU holds a lock that the others need before they are counted."""
    body = BARRIER.replace("    await step()\n", "    await take(w)\n").replace("LEAVE", "w.lock = 0")
    proof = proof_of(tmp_path, body)
    assert (proof.verdict, proof.alarm) == (INCONCLUSIVE, "deadlock")


def test_a_barrier_that_a_cpu_may_pass_by_is_not(tmp_path: Path) -> None:
    """It waits elsewhere, and the others for it."""
    bypass = "    if await choose(2):\n        await until(lambda: w.count > w.cpus)\n"
    body = BARRIER.replace("    w.count", bypass + "    w.count", 1).replace("LEAVE", "")
    assert proof_of(tmp_path, body).verdict == INCONCLUSIVE
    assert proof_of(tmp_path, body.replace("choose(2)", "choose(1)")).verdict == HOLDS


def test_what_fails_before_the_first_await_is_refused(tmp_path: Path) -> None:
    body = """
async def run(w: World) -> None:
    w.mine[me()].n = 1
    require(w.mine[me()].n == 0, "never")
    await step()
"""
    proof = proof_of(tmp_path, body)
    assert proof.verdict == INCONCLUSIVE
    assert proof.reason.startswith("'never' fails before the first await (")
