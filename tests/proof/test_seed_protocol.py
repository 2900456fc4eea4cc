# SPDX-License-Identifier: GPL-2.0-or-later
"""The mail's protocol for any number of CPUs and splits; what breaks it is not proved."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from septum.engine.compiled import Compiled
from septum.engine.search import Options, Search
from septum.lang.model import Model
from septum.proof import concrete
from septum.proof.certificate import certificate
from septum.proof.family import Family
from septum.proof.numbers import Arithmetic
from septum.proof.prove import HOLDS, INCONCLUSIVE, Proof, Prover, prove
from septum.proof.steps import Program
from septum.proof.verify import check
from tests.engine.slow import load

TEXT = (Path(__file__).parent.parent.parent / "examples" / "seed_protocol.py").read_text(encoding="utf-8")
SECOND = """            if p.cache < NEED:  # (**)
"""


def replaced(*pairs: str) -> str:
    """The protocol with some of its lines changed."""
    text = TEXT
    for old, new in zip(pairs[::2], pairs[1::2], strict=True):
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return text


def family(tmp_path: Path, text: str, scenario: str) -> Callable[[int], Callable[[int], Model]]:
    """The model for a number of splits, of CPUs."""
    build: Any = load(tmp_path, text).build
    return lambda splits: lambda cpus: build(scenario, cpus, splits)


def proved(models: Callable[[int], Callable[[int], Model]]) -> Proof:
    return prove(models(2), any_splits=(models(2), models(3)))


@pytest.mark.parametrize("scenario", ["shared", "exclusive"])
def test_holds_for_any_number_of_cpus_and_splits(tmp_path: Path, scenario: str) -> None:
    proof = proved(family(tmp_path, TEXT, scenario))
    assert (proof.verdict, proof.reason, proof.repeated) == (HOLDS, "", True)
    assert {"cache-never-short", "pages-accounted", "locks-free", "deadlock"} <= set(proof.properties)
    assert any("allocated - world.cache - world.consumed = CPUs in" in text for text in proof.invariants)


def test_the_other_check_is_enough(tmp_path: Path) -> None:
    """Under the split lock, (**) alone decides."""
    text = replaced("        if p.cache < NEED:  # (*)\n", "        if p.cache == 0:\n")
    assert proved(family(tmp_path, text, "shared")).verdict == HOLDS


BEGIN = """    while page < p.splits:
        await lock_mmu(p)
"""
END = """    await step()
    p.finished += 1
"""
KEPT = """        await step()
        unlock_mmu(p)
    await step()
"""

#: what is broken, the scenario, the property that it breaks, and lines with what they become
BROKEN = {
    "without (*)": (
        "exclusive",
        "cache-never-short",
        "        if p.cache < NEED:  # (*)\n",
        "        if p.cache == 0:\n",
    ),
    "without (**)": ("shared", "cache-never-short", SECOND, "            if p.cache == 0:\n"),
    "a page is lost": (
        "shared",
        "pages-accounted",
        "    p.consumed += NEED\n    await",
        "    p.consumed += 3\n    await",
    ),
    "mmu_lock is kept": ("shared", "mmu_readers", KEPT, "        await step()\n    await step()\n"),
    "counted too early": (
        *("shared", "locks-free"),
        *(BEGIN, BEGIN + "        if page == 1:\n            p.finished += 1\n"),
        *(END, "    await step()\n"),
    ),
}


@pytest.fixture
def blind(monkeypatch: pytest.MonkeyPatch) -> None:
    """The little search that guesses come from does not say what fails: the views must show it."""
    look = concrete.Guess.look

    def blindly(self: concrete.Guess, *args: Any) -> None:
        look(self, *args)
        self.failure = None

    monkeypatch.setattr(concrete.Guess, "look", blindly)


@pytest.mark.parametrize("name", BROKEN)
def test_what_breaks_it_is_not_proved(tmp_path: Path, name: str, blind: None) -> None:
    scenario, wrong, *pairs = BROKEN[name]
    models = family(tmp_path, replaced(*pairs), scenario)
    proof = proved(models)
    assert proof.verdict == INCONCLUSIVE, name
    with Search(Compiled(models(2)(2), 0), Options(max_memory=1 << 26)) as search:
        assert search.run().findings[0].name == wrong


def test_a_certificate(tmp_path: Path) -> None:
    models = family(tmp_path, TEXT, "shared")
    data = json.loads(json.dumps(certificate(proved(models), models(2)(2).digest())))
    assert check(data, models(2), models(3)) == ""
    assert check(data, models(2)) == "it is of another number of splits"
    linear = [n for n, q in enumerate(data["quantities"]) if q[0] == "linear"]
    del data["quantities"][linear[0]]
    del data["signs"][linear[0]]
    for weights in data["weights"]:
        del weights[linear[0]]
    assert "sum of counters" in check(data, models(2), models(3))


@pytest.mark.parametrize("scenario", ["shared", "exclusive"])
def test_every_pair_of_every_state_is_among_the_views(tmp_path: Path, scenario: str) -> None:
    """Of 1 to 4 splits, with their number, which the proof does not keep."""
    models = family(tmp_path, TEXT, scenario)
    prover = Prover(models(2), more=models(3))
    proof = prover.run()
    assert proof.views is not None
    for cpus, splits in ((2, 1), (2, 4), (3, 2)):
        exact = Program(Family(models(splits)), Arithmetic({}))
        exact.spared = prover.program.spared
        exact.spared = frozenset(v for p in exact.base.live for v in p if v.name == "page")
        lost, seen = 0, set()
        exact.arithmetic.cpus = cpus
        for t in concrete.search(exact, cpus, 1500):
            if t.after is None or t.after in seen:
                continue
            seen.add(t.after)
            lost += not together(proof, list(t.after[0]), [exact.kept(b) for b in t.after[1]])
        assert len(seen) > 300 and lost == 0


def together(proof: Proof, g: list[int], blocks: list[Any]) -> bool:
    """Whether each two CPUs of a state are among the views."""
    views = proof.views
    assert views is not None
    stepper = views.stepper
    stepper.tag(g, stepper.classed, True)
    stepper.before = g
    normal, _ = stepper.normal(g, [], {})
    rows = views.rows[views.g_numbers[normal]] if normal in views.g_numbers else {}
    numbers = [views.block_numbers.get(b, -1) for b in blocks]
    if min(numbers) < 0:
        return False
    return all(rows.get(a, 0) >> b & 1 for i, a in enumerate(numbers) for b in numbers[i + 1 :])
