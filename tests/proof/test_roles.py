# SPDX-License-Identifier: GPL-2.0-or-later
"""Proofs for any number of CPUs of each of several programs: against searches, and against pairs of real states."""

import copy
import json
import os
import random
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from septum.designs import load as load_design
from septum.engine.compiled import Compiled
from septum.engine.search import Options, Search
from septum.lang.model import Model, Role
from septum.lang.source import LangError
from septum.proof.certificate import Subject, certificate
from septum.proof.family import Refused
from septum.proof.numbers import Arithmetic
from septum.proof.prove import HOLDS, INCONCLUSIVE, Proof, Prover, prove
from septum.proof.quantities import Quantity
from septum.proof.roles import Counts
from septum.proof.steps import Program
from septum.proof.verify import examine
from septum.proof.views import Views
from septum.scenarios import SCENARIOS
from tests.engine.slow import load
from tests.proof.reaching import missing
from tests.proof.test_containment import compare
from tests.proof.test_random_programs import random_lines
from tests.proof.test_refused import HEAD

STATES = int(os.environ.get("SEPTUM_PROOF_STATES", "300"))
PROGRAMS = int(os.environ.get("SEPTUM_PROGRAMS", "16"))

MANY = (Role("writers", many=True), Role("readers", many=True))
ONE = (Role("writer", many=False), Role("readers", many=True))
RESETS = ["reset(w)", "reset(w)", "w.mine[me()].n += 1"]
SMALL: tuple[Counts, ...] = ((1, 1), (2, 1), (1, 2), (2, 2))

TAIL = """

def build(counts: tuple[int, ...]) -> Model:
    w = World(sum(counts))
    programs = [Program(run, (w,))] * counts[0] + [Program(beside, (w,))] * counts[1]
    return Model("little", w, programs, [Check(when, f, (w,)) for when, f in CHECKS])
"""

#: one writes and others look: right for any number of either, and for one writer only if it is not locked
WRITES = """
async def run(w: World) -> None:
    await take(w)
    w.plain = 1
    await step()
    require(w.plain == 1, "mine")
    w.plain = 0
    w.lock = 0


async def beside(w: World) -> None:
    await take(w)
    await step()
    require(w.plain == 0, "nobody writes")
    w.lock = 0


CHECKS = []
"""
#: without the lock: one thread alone may
COUNTS_UP = """
async def run(w: World) -> None:
    await step()
    require(w.total == 0, "I am the only one")
    w.total += 1
    await step()
    w.total -= 1


async def beside(w: World) -> None:
    await step()
    w.count += 1
    require(w.total <= 1, "one at most")
    await step()
    w.count -= 1


CHECKS = []
"""


def build_of(folder: Path, body: str) -> Callable[[Counts], Model]:
    build: Callable[[Counts], Model] = load(folder, HEAD + body + TAIL).build
    return build


def allowed(roles: Sequence[Role]) -> list[Counts]:
    return [c for c in SMALL if all(role.many or n == 1 for role, n in zip(roles, c, strict=True))]


def contained(prover: Prover, proof: Proof, roles: Sequence[Role], states: int = STATES) -> bool:
    assert proof.views is not None
    found = [missing(prover, proof.views, counts, states) for counts in allowed(roles)]
    return all(lost == 0 and pairs for pairs, lost in found)


# -- little programs ------------------------------------------------------------------------------------


@pytest.mark.parametrize("roles", [MANY, ONE])
def test_a_lock_protects_from_cpus_of_each_role(tmp_path: Path, roles: tuple[Role, ...]) -> None:
    prover = Prover(build_of(tmp_path, WRITES), roles=roles)
    proof = prover.run()
    assert (proof.verdict, proof.reason) == (HOLDS, "")
    assert contained(prover, proof, roles)


@pytest.mark.parametrize(
    ("change", "alarm"),
    [
        (("    await take(w)\n    await step()\n    require", "    await step()\n    require"), "nobody writes"),
        (("    await take(w)\n    w.plain", "    await step()\n    w.plain"), "nobody writes"),
        (('    require(w.plain == 0, "nobody writes")\n    w.lock = 0', "    await step()"), "deadlock"),
        (("    w.plain = 0\n", ""), "nobody writes"),
    ],
)
def test_what_one_role_does_to_the_other_is_not_proved(tmp_path: Path, change: tuple[str, str], alarm: str) -> None:
    for roles in (MANY, ONE):
        proof = prove(build_of(tmp_path, WRITES.replace(*change)), roles=roles)
        assert proof.verdict == INCONCLUSIVE
        assert proof.alarm in (alarm, "overflow", "require", "mine", "race"), proof.reason


def test_exactly_one_cpu_of_a_role(tmp_path: Path) -> None:
    """It meets no other of its role: then it holds, and else not."""
    build = build_of(tmp_path, COUNTS_UP)
    prover = Prover(build, roles=ONE)
    proof = prover.run()
    assert (proof.verdict, proof.reason) == (HOLDS, "")
    assert contained(prover, proof, ONE)
    proof = prove(build, roles=MANY)
    assert (proof.verdict, proof.alarm) == (INCONCLUSIVE, "require" if not proof.alarm else proof.alarm)
    assert "the only one" in proof.reason or "one at most" in proof.reason


def test_the_number_of_cpus_is_that_of_all_roles(tmp_path: Path) -> None:
    """A barrier of all CPUs; one that leaves out those of the other role is none."""
    body = """
async def run(w: World) -> None:
    await step()
    w.count += 1
    await until(lambda: w.count == w.cpus)


async def beside(w: World) -> None:
    await step()
    w.count += 1
    await until(lambda: w.count == w.cpus)


CHECKS = []
"""
    proof = prove(build_of(tmp_path, body), roles=MANY)
    assert (proof.verdict, proof.reason) == (HOLDS, "")
    first, second = body.split("async def beside")
    proof = prove(
        build_of(tmp_path, first + "async def beside" + second.replace("w.count += 1", "w.lock = 0")), roles=MANY
    )
    assert (proof.verdict, proof.alarm) == (INCONCLUSIVE, "deadlock")


REFUSED = {
    "one program": ("run 1 different programs, and there are 2 roles", "[Program(run, (w,))] * sum(counts)"),
    "a number of its own": ("says itself how many", "[Program(run, (w,)), Program(beside, (w,))]"),
    "the other order": (
        "says itself how many",
        "[Program(beside, (w,))] * (counts[1] + 1) + [Program(run, (w,))] * counts[0]",
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_programs_that_are_not_those_of_the_roles_are_refused(tmp_path: Path, name: str) -> None:
    reason, programs = REFUSED[name]
    tail = TAIL.replace("[Program(run, (w,))] * counts[0] + [Program(beside, (w,))] * counts[1]", programs)
    module = load(tmp_path, HEAD + WRITES + tail)
    proof = prove(module.build, roles=MANY)
    assert proof.verdict == INCONCLUSIVE and reason in proof.reason


def test_what_grows_with_one_role_only_is_refused(tmp_path: Path) -> None:
    """A constant that is the number of CPUs of one role."""
    tail = TAIL.replace("w = World(sum(counts))\n", "w = World(sum(counts))\n    w.writers = counts[0]\n")
    body = COUNTS_UP.replace('require(w.total <= 1, "one at most")', 'require(w.count <= w.writers, "few")')
    proof = prove(load(tmp_path, HEAD + body + tail).build, roles=MANY)
    assert (proof.verdict, proof.reason) == (
        INCONCLUSIVE,
        "what grows with writers does not grow as much with readers",
    )


def test_cpus_of_roles_that_begin_differently_are_refused(tmp_path: Path) -> None:
    """What is read of a CPU's own must have one first value, as for CPUs of one program."""
    tail = TAIL.replace("w = World(sum(counts))\n", "w = World(sum(counts))\n    w.mine[counts[0]].n = 1\n")
    body = WRITES.replace('require(w.plain == 0, "nobody writes")', 'require(w.mine[me()].n < 2, "few")')
    body = body.replace("    w.plain = 0\n", "    w.plain = 0\n    w.mine[me()].n = 1\n")
    proof = prove(load(tmp_path, HEAD + body + tail).build, roles=MANY)
    assert (proof.verdict, proof.reason) == (INCONCLUSIVE, "the CPUs begin with different values of mine[1].n")


# -- random programs ----------------------------------------------------------------------------------


def two_programs(dice: random.Random) -> str:
    """Two random programs, and sometimes properties of whole states."""
    texts = ["\n".join(f"    {line}" for line in random_lines(dice, RESETS)) for _ in range(2)]
    checks = 'CHECKS = [("always", adds_up)]\n' if dice.randrange(2) else "CHECKS = []\n"
    return f"""
async def run(w: World) -> None:
{texts[0]}


async def beside(w: World) -> None:
{texts[1]}
    await step()


def reset(w: World) -> None:
    for each in w.mine:
        each.n = 0


def adds_up(w: World) -> None:
    require(w.lock + w.other < 2 or w.plain < 4, "one of them")
    require(w.mine[0].n < 4, "four are too many")


{checks}"""


def wrong(build: Callable[[Counts], Model], counts: Counts) -> str:
    """What a search finds wrong."""
    with Search(Compiled(build(counts), 0), Options(symmetry=False, max_memory=1 << 26)) as search:
        return next((f.name if f.kind == "require" else f.kind for f in search.run().findings), "")


def holds(folder: Path, seed: int) -> bool:
    """Whether two programs are proved; then they must hold, and all their pairs must be there."""
    text = two_programs(random.Random(seed))
    roles = (MANY, ONE)[seed % 2]
    build = build_of(folder, text)
    try:
        prover = Prover(build, roles=roles)
        proof = prover.run()
    except (Refused, LangError):
        return False
    if proof.verdict != HOLDS:
        return False
    assert contained(prover, proof, roles), (seed, text)
    for counts in (*allowed(roles), (1, 3)):
        found = wrong(build, counts)
        covered = found != "overflow" or not any(n.startswith("bounds") for n in proof.not_covered)
        assert not (found and covered), (seed, counts, found, text)
    return True


def test_what_is_proved_of_random_programs_holds(tmp_path: Path) -> None:
    proved = sum(holds(tmp_path, seed) for seed in range(PROGRAMS))
    assert proved >= 2


# -- a real scenario ------------------------------------------------------------------------------------


def tip(counts: Counts) -> Model:
    return load_design("tip").build("other-td", cpus=2, splits=0, counts=counts)


TIP = SCENARIOS["other-td"].roles


@pytest.fixture(scope="module")
def proved() -> tuple[Prover, Proof]:
    prover = Prover(tip, roles=TIP)
    return prover, prover.run()


def test_a_split_beside_other_tds(proved: tuple[Prover, Proof]) -> None:
    prover, proof = proved
    assert (proof.verdict, proof.reason) == (HOLDS, "")
    assert {"no-seamcall-bug", "pages-accounted", "deadlock", "race", "all-split"} <= set(proof.properties)
    assert contained(prover, proof, TIP)


def test_steps_are_those_of_native_runs(proved: tuple[Prover, Proof]) -> None:
    family = proved[0].family
    program = Program(family, Arithmetic({}))
    dice = random.Random(1)
    for _ in range(4):
        compare(program, family.base.model, (1, 2), dice)


def test_the_code_of_one_cpu_of_a_role_is_that_of_two(tmp_path: Path) -> None:
    """What one CPU of either role does else, if it is the only one, is seen: no step may be folded away."""
    for role in (0, 1):
        tail = TAIL.replace("w = World(sum(counts))\n", f"w = World(sum(counts))\n    w.alone = counts[{role}] == 1\n")
        body = WRITES.replace('require(w.plain == 0, "nobody writes")', 'require(not w.alone, "not alone")')
        proof = prove(load(tmp_path, HEAD + body + tail).build, roles=MANY)
        assert proof.verdict == INCONCLUSIVE and proof.reason


def forget_bystanders(self: Views, *_: Any) -> None:
    """A prover that forgets the pairs of which neither CPU moved."""


def alone(self: Quantity, fields: Sequence[int], counters: object) -> tuple[int | None, int | None]:
    """A prover that takes each role for one CPU."""
    return (1, 1) if self.kind == "role" else known(self, fields, counters)  # type: ignore[arg-type]


def first_role(self: Views, g: Any, begins: Sequence[Any]) -> list[list[Any]]:
    """A prover that begins with the CPUs of the first role."""
    return begin(self, g, begins[:1])


known, begin = Quantity.known, Views.begin


@pytest.mark.parametrize(
    ("kind", "name", "bug"),
    [(Views, "bystanders", forget_bystanders), (Quantity, "known", alone), (Views, "begin", first_role)],
)
def test_a_prover_that_forgets_pairs_is_caught(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: type, name: str, bug: Callable[..., Any]
) -> None:
    monkeypatch.setattr(kind, name, bug)
    prover = Prover(build_of(tmp_path, WRITES), roles=MANY)
    prover.guess()
    views, _ = prover.passes(None)
    proof = Proof(views=views)
    assert not contained(prover, proof, MANY)


# -- certificates ----------------------------------------------------------------------------------------


def one_of_many(data: dict[str, Any]) -> None:
    for quantity in data["quantities"]:
        if quantity[0] == "role":
            quantity[3] = "one"


def other_sign(data: dict[str, Any]) -> None:
    place = next(n for n, q in enumerate(data["quantities"]) if q[0] == "role")
    data["signs"][place] = -1


def other_role(data: dict[str, Any]) -> None:
    for quantity in data["quantities"]:
        if quantity[0] == "role":
            quantity[2] = 1 - quantity[2]


def forget_a_pair(data: dict[str, Any]) -> None:
    rows = next(rows for rows in data["views"] if len(rows) > 3)
    rows[1][1] = "0x0"


@pytest.mark.parametrize("roles", [MANY, ONE])
def test_certificates(tmp_path: Path, roles: tuple[Role, ...]) -> None:
    build = build_of(tmp_path, COUNTS_UP if roles is ONE else WRITES)
    proof = prove(build, roles=roles)
    subject = Subject(build, roles=roles)
    written = json.loads(json.dumps(certificate(proof, build((1, 1)).digest())))
    assert examine(written, subject) == ""
    changes = [other_sign, other_role, forget_a_pair, *([one_of_many] if roles is MANY else [])]
    for change in changes:
        data = copy.deepcopy(written)
        change(data)
        assert examine(data, subject), change.__name__
