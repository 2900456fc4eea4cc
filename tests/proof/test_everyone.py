# SPDX-License-Identifier: GPL-2.0-or-later
"""Steps that write the same to every CPU's field, and steps that reach another CPU's memory otherwise."""

import json
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from septum.designs import load as load_design
from septum.lang.model import Model
from septum.proof.certificate import Subject, certificate
from septum.proof.numbers import Arithmetic
from septum.proof.prove import HOLDS, INCONCLUSIVE, Proof, Prover, prove
from septum.proof.stepper import Block
from septum.proof.steps import Program
from septum.proof.verify import examine
from septum.scenarios import SCENARIOS
from tests.engine.slow import load
from tests.proof.reaching import missing
from tests.proof.test_containment import compare
from tests.proof.test_refused import HEAD, TAIL

#: whoever holds the lock takes everybody's mark away, and marks itself
MARKS = """
async def run(w: World) -> None:
    await take(w)
    await step()
    for each in w.mine:
        each.n = 0
    w.mine[me()].n = 1
    await step()
    require(w.mine[me()].n == 1, "still mine")
    w.lock = 0
    await step()
    require(w.mine[me()].n < 2, "mine")


def one_mark(w: World) -> None:
    require(w.mine[0].n == 0 or w.mine[1].n == 0, "one mark")


CHECKS = [("always", one_mark)]
"""


def build_of(folder: Path, body: str) -> Callable[[int], Model]:
    build: Callable[[int], Model] = load(folder, HEAD + body + TAIL).build
    return build


def proof_of(folder: Path, body: str) -> Proof:
    return prove(build_of(folder, body))


def test_what_everybody_gets(tmp_path: Path) -> None:
    """It is proved only because the marks of the others go."""
    prover = Prover(build_of(tmp_path, MARKS))
    proof = prover.run()
    assert (proof.verdict, proof.reason) == (HOLDS, "") and "one mark" in proof.properties
    assert proof.views is not None
    for cpus in (2, 3, 4):
        pairs, lost = missing(prover, proof.views, cpus, 2000)
        assert pairs and not lost


@pytest.mark.parametrize(
    ("old", "new", "alarm"),
    [
        ("each.n = 0", "each.n = 3", "still mine"),
        (
            "    w.lock = 0\n    await step()\n",
            "    w.lock = 0\n    await step()\n    w.mine[me()].n = 1\n",
            "one mark",
        ),
        ('n < 2, "mine"', 'n == 1, "mine"', "mine"),
        ("    await take(w)\n", "    await step()\n", "still mine"),
    ],
)
def test_what_another_cpu_does_to_everybody_is_not_overlooked(tmp_path: Path, old: str, new: str, alarm: str) -> None:
    body = MARKS.replace(old, new)
    if new == "each.n = 3":
        body = body.replace("    w.mine[me()].n = 1\n", "")
    proof = proof_of(tmp_path, body)
    assert proof.verdict == INCONCLUSIVE
    assert proof.alarm in (alarm, "race", "one mark"), proof.reason


def test_a_prover_that_forgets_the_others_is_caught(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What fails because of what another CPU wrote is proved, and the pairs of real states are not there."""

    def same(self: Program, block: Block, casts: dict[int, int]) -> Block:
        return block

    body = MARKS.replace('n < 2, "mine"', 'n == 1, "mine"').replace('"always", one_mark', '"end", one_mark')
    body = body.replace('== 0, "one mark"', '< 4, "one mark"')
    right = Program.cast_to
    monkeypatch.setattr(Program, "cast_to", same)
    prover = Prover(build_of(tmp_path, body))
    proof = prover.run()
    assert proof.verdict == HOLDS and proof.views is not None
    monkeypatch.setattr(Program, "cast_to", right)
    assert missing(prover, proof.views, 3, 2000)[1] > 0


def test_a_certificate_of_what_everybody_gets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is believed, and not by a checker for which the others keep their marks."""
    build = build_of(tmp_path, MARKS)
    written = json.loads(json.dumps(certificate(prove(build), build(2).digest())))
    assert examine(written, Subject(build)) == ""
    monkeypatch.setattr(Program, "cast_to", lambda self, block, casts: block)
    assert "that is not in it" in examine(written, Subject(build))


REACHES = """
async def run(w: World) -> None:
    await step()
    if w.plain == 3:
        await step()
        OTHERS
    await step()


CHECKS = []
"""

OTHERS = {
    "one that it names": "w.mine[1].n = 2",
    "each in turn": """for i in range(w.cpus):
            await step()
            w.mine[i].n = 2""",
    "reads them all": """for each in w.mine:
            if each.n > 0:
                w.plain = 1""",
    "not the same for all": """for each in w.mine:
            each.n = w.mine[me()].n""",
}


@pytest.mark.parametrize("name", OTHERS)
def test_another_cpus_memory(tmp_path: Path, name: str) -> None:
    """Refused with its place where a CPU gets there, and no reason to refuse what never does."""
    mine = "    w.mine[me()].n = 1\n    await step()\n"
    body = REACHES.replace("OTHERS", OTHERS[name]).replace(
        "    await step()\n    if", f"    await step()\n{mine}    if"
    )
    proof = proof_of(tmp_path, body)
    assert (proof.verdict, proof.reason) == (HOLDS, "")
    reached = body.replace("w.plain == 3", "w.plain == 0")
    proof = proof_of(tmp_path, reached)
    assert proof.verdict == INCONCLUSIVE
    assert "the memory of another CPU, at or after " in proof.reason and ".py:" in proof.reason, proof.reason


@pytest.mark.parametrize("length", [3, 4])
def test_an_array_that_is_not_of_cpus(tmp_path: Path, length: int) -> None:
    """It has as many elements as there are CPUs in the code that is lowered, and is shared by all."""
    body = """
async def run(w: World) -> None:
    await take(w)
    w.cells[1].n = 1
    await step()
    for each in w.cells:
        each.n = 0
    await step()
    require(w.cells[1].n == 0, "mine")
    w.lock = 0


CHECKS = []
"""
    tail = TAIL.replace("w = World(cpus)\n", f"w = World(cpus)\n    w.cells = Array(Mine() for _ in range({length}))\n")
    module = load(tmp_path, HEAD.replace("PerCpu,", "Array, PerCpu,") + body + tail)
    proof = prove(module.build)
    assert (proof.verdict, proof.reason) == (HOLDS, "")


def test_a_sum_over_what_everybody_gets_is_refused(tmp_path: Path) -> None:
    body = """
async def run(w: World) -> None:
    await step()
    w.mine[me()].n = 1
    w.total += 1
    await step()
    for each in w.mine:
        each.n = 0


def adds_up(w: World) -> None:
    total: u8 = 0
    for each in w.mine:
        total += each.n
    require(w.total == total, "adds-up")


CHECKS = [("always", adds_up)]
"""
    proof = proof_of(tmp_path, body)
    assert proof.verdict == INCONCLUSIVE
    assert "the sum 'adds-up' has a field that a step writes for all CPUs" in proof.reason


# -- faults that split --------------------------------------------------------------------------------------


def two_caches(counts: tuple[int, ...]) -> Model:
    return load_design("two-caches").build("faults-split", cpus=2, splits=0, counts=counts)


@pytest.fixture(scope="module")
def proved() -> tuple[Prover, Proof]:
    prover = Prover(two_caches, roles=SCENARIOS["faults-split"].roles)
    return prover, prover.run()


def test_faults_that_split(proved: tuple[Prover, Proof]) -> None:
    """DEMOTE writes to every vCPU; a kick, which would reach them one by one, does not happen."""
    prover, proof = proved
    assert (proof.verdict, proof.reason) == (HOLDS, "")
    assert {"all-split", "cache-never-short", "deadlock", "race"} <= set(proof.properties)
    assert not any("memory of another" in name for name in proof.properties)
    assert proof.views is not None
    for cpus in (2, 3, 4):
        pairs, lost = missing(prover, proof.views, cpus, 200)
        assert pairs and not lost


def test_steps_are_those_of_native_runs(proved: tuple[Prover, Proof]) -> None:
    family = proved[0].family
    program = Program(family, Arithmetic({}))
    for seed in range(3):
        compare(program, family.base.model, (3,), random.Random(seed))
