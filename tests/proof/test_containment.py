# SPDX-License-Identifier: GPL-2.0-or-later
"""Provers that lose pairs of CPUs are caught; the steps of a proof are those of the language.

That no pair is missing for each design that is proved: test_prove_designs.py.
"""

import os
import random
import re
from collections.abc import Callable, Sequence

import pytest

import septum.proof.family as family_module
from septum.designs import load
from septum.engine.native import Native
from septum.engine.run import Step
from septum.lang.model import Model
from septum.proof import concrete
from septum.proof.family import Family, Member
from septum.proof.numbers import Arithmetic
from septum.proof.parts import Alarm
from septum.proof.prove import HOLDS, Prover
from septum.proof.stepper import Stepper
from septum.proof.steps import Program
from septum.proof.views import Edge, Views, bits
from tests.few import part
from tests.proof.reaching import abstract, missing, plain

STATES = int(os.environ.get("SEPTUM_PROOF_STATES", "300"))


def build_of(design: str, scenario: str = "split", both: bool = False):  # type: ignore[no-untyped-def]
    found = load(design)

    def build(cpus: int) -> Model:
        return found.build(scenario, cpus=cpus, splits=1, enomem=both, busy=both)

    return build


def forget_bystanders(
    self: Views, edges: list[Edge], g: int, block: int, pairs: list[tuple[int, int]], both: bool
) -> None:
    """A prover that forgets the pairs of which neither CPU moved."""


def test_a_prover_that_forgets_pairs_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    prover = Prover(build_of("spinlock-shared"))
    monkeypatch.setattr(Views, "bystanders", forget_bystanders)
    prover.guess()
    views, _ = prover.passes(None)
    assert missing(prover, views, 3, STATES)[1] > 0


def test_a_prover_with_too_little_room_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if each lock had one holder less than it has: pairs with the last one are thrown away."""
    prover = Prover(build_of("spinlock-shared"))
    room = Views.room

    def less(self: Views, g: int, block: int) -> int:
        found = room(self, g, block)
        for n, (exact, _) in enumerate(self.known[g]):
            if exact is not None and self.signs[n] > 0 and exact - self.weights[block][n] == 1:
                found &= ~self.positive[n]
        return found

    monkeypatch.setattr(Views, "room", less)
    prover.guess()
    views, _ = prover.passes(None)
    assert missing(prover, views, 3, STATES)[1] > 0


def one_sided(views: Views) -> int:
    """How many pairs are seen from one of their blocks only."""
    return sum(not rows.get(c, 0) >> b & 1 for rows in views.rows for b, row in rows.items() for c in bits(row))


def test_pairs_are_seen_from_both_sides(monkeypatch: pytest.MonkeyPatch) -> None:
    """And not by a prover that takes all pairs to be added twice."""
    prover = Prover(build_of("v5"))
    prover.guess()
    views, _ = prover.passes(None)
    assert one_sided(views) == 0
    add = Views.add
    monkeypatch.setattr(Views, "add", lambda self, g, block, mask, both=False: add(self, g, block, mask, True))
    assert one_sided(prover.one_pass(None)) > 0


def test_a_prover_that_takes_one_step_for_another_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if a step could not see the last of the shared fields that it uses."""
    prover = Prover(build_of("v5"))
    prover.guess()
    prover.passes(None)  # learns the classes of counters
    needs = Stepper.needs
    monkeypatch.setattr(Stepper, "needs", lambda self, block, together: needs(self, block, together)[:-1])
    views = prover.one_pass(None)
    assert missing(prover, views, 3, STATES)[1] > 0


@pytest.mark.parametrize("both", [False, True])
@pytest.mark.parametrize("cpus", [2, 3, 4])
@pytest.mark.parametrize("design", ["spinlock", "spinlock-shared", "per-vcpu", "v5"])
def test_steps_are_those_of_native_runs(design: str, cpus: int, both: bool) -> None:
    """Field by field, along random schedules, with the code that was lowered for each number of CPUs."""
    build = build_of(design, both=both)
    family = Family(build, (cpus, cpus + 1))
    program = Program(family, Arithmetic({}))
    dice = random.Random(cpus)
    for _ in range(4):
        compare(program, family.base.model, (cpus,), dice)


def compare(program: Program, model: Model, counts: Sequence[int], dice: random.Random) -> None:
    cpus = sum(counts)
    with Native(model, races=False) as native:
        width, end = program.width, len(program.place)
        start = concrete.start(program, counts)
        g = list(start[0])
        blocks = [(pc, list(own), local) for pc, own, local in start[1]]
        for _ in range(300):
            options = native.options()
            if not options:
                break
            step = dice.choice(options)
            pc, mine, local = blocks[step.cpu]
            state = [*g, *mine, *program.pool]
            failed = False
            rec: list[int] = []
            try:
                result = program.steps[pc](state, local, step.choice, rec)
            except Alarm:
                failed = True
            done = native.take(Step(step.cpu, step.choice))
            if failed or done.failure is not None:
                assert failed or (done.failure is not None and done.failure[0] == "require")
                break
            assert result is not None
            g = state[:width]
            _, casts = program.accesses_and_casts(rec)
            cast = [program.cast_to((pc, tuple(own), local), casts) for pc, own, local in blocks]
            blocks = [(pc, list(own), local) for pc, own, local in cast]
            blocks[step.cpu] = (result[0], state[width:end], result[1])
            same(program, g, blocks, cpus)
            point = program.graph.points[result[0]]
            assert (point.stack if point is not None else ()) == native.stack(step.cpu)


def same(program: Program, g: list[int], blocks: list[tuple[int, list[int], tuple[int, ...]]], cpus: int) -> None:
    """Every field has the value that the native run gave it."""
    for value, (struct, field) in zip(g, program.shared.values(), strict=True):
        assert plain(value, cpus) == getattr(struct, field.name), (struct.path, field.name)
    for cpu, (pc, own, _) in enumerate(blocks):
        dead = {place for place, _ in program.dead[pc]}
        for number, (value, (struct, field)) in enumerate(zip(own, program.own.values(), strict=True)):
            home = program.owners.home(struct)
            assert home is not None
            if number + program.width not in dead:
                stride = program.owners.field_stride(struct, field)
                real = getattr(home.orbit[cpu], field.name)
                assert plain(value, cpus) + stride * cpu == real, (struct.path, field.name, cpu)


@pytest.fixture
def lowered_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A model of some CPUs is lowered once, not for each pair of sizes that it is in."""
    made: dict[int, Member] = {}
    member = family_module.member

    def once(build: Callable[[int], Model], cpus: int) -> Member:
        if cpus not in made:
            made[cpus] = member(build, cpus)
        return made[cpus]

    monkeypatch.setattr(family_module, "member", once)


@pytest.mark.usefixtures("lowered_once")
@pytest.mark.parametrize("design", part(["spinlock-shared", "v5", "spinlock"], 2))
def test_the_code_is_the_same_for_every_number_of_cpus(design: str) -> None:
    build = build_of(design)
    texts = [Program(Family(build, (n, n + 1)), Arithmetic({})).text.splitlines() for n in (2, 3, 4, 5)]
    # bounds of numbers of pages, of which there are more
    codes = {tuple("" if re.match(r"\s*if not \d+ <= ", line) else line for line in text) for text in texts}
    assert len(codes) == 1


@pytest.mark.usefixtures("lowered_once")
def test_the_views_are_the_same_from_every_number_of_cpus() -> None:
    found = set()
    for cpus in (4, 5, 6):
        prover = Prover(build_of("v5"), sizes=(cpus, cpus + 1))
        proof = prover.run()
        assert proof.verdict == HOLDS and proof.views is not None
        found.add(abstract(proof.views))
    assert len(found) == 1
