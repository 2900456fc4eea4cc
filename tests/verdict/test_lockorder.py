# SPDX-License-Identifier: GPL-2.0-or-later
"""The run that shows an edge of the lock order, and what is said of all runs together."""

from collections.abc import Mapping

import pytest

from septum.engine.native import Native
from septum.engine.run import Step
from septum.lang.model import Model
from septum.proof.prove import Proof
from septum.verdict import replayed
from septum.verdict.any_number import first_of_all_runs, why_not
from septum.verdict.lockorder import LOG, Edge, edges_of, shown_by
from septum.verdict.result import HOLDS, PCT, VIOLATED, Settings, Verdict
from tests.kernel.little import model
from tests.kernel.test_kernel_lock_order import a_then_b, gated_a_then_b, gated_b_then_a, read_then_a


def run_of(made: Model, cpu: int) -> tuple[Step, ...]:
    """One CPU alone, from its beginning to its end."""
    steps = []
    with Native(made) as native:
        while not native.ended(cpu):
            steps.append(Step(cpu, 0))
            native.take(steps[-1])
            assert native.failure is None
    return tuple(steps)


def edges_after(made: Model, steps: tuple[Step, ...]) -> set[Edge]:
    with Native(made) as native:
        for step in steps:
            native.take(step)
        return edges_of(native.logs)


def edge(made: Model, held: str, taken: str) -> Edge:
    bits = {name: bit for bit, name in made.lock_names.items()}
    return bits[held], bits[taken]


@pytest.mark.parametrize(("held", "taken"), [("gate", "a"), ("gate", "b"), ("a", "b")])
def test_a_run_ends_where_the_edge_shows(held: str, taken: str) -> None:
    made = model(gated_a_then_b, gated_b_then_a)
    wanted, steps = edge(made, held, taken), run_of(made, 0)
    shown = shown_by(made, wanted, steps)
    assert shown is not None and shown == steps[: len(shown)]
    assert wanted in edges_after(made, shown) and wanted not in edges_after(made, shown[:-1])


@pytest.mark.parametrize(("held", "taken"), [("b", "a"), ("a", "gate"), ("b", "gate")])
def test_a_run_without_the_edge_shows_nothing(held: str, taken: str) -> None:
    made = model(gated_a_then_b, gated_b_then_a)
    assert shown_by(made, edge(made, held, taken), run_of(made, 0)) is None


def test_the_last_step_may_be_that_of_another_cpu() -> None:
    """A search that exchanges CPUs says that one of them takes it, and it is one of their kind."""
    made = model(gated_a_then_b, read_then_a)
    wanted = edge(made, "gate", "b")
    shown = shown_by(made, wanted, run_of(made, 0))
    assert shown == (Step(0, 0), Step(0, 0))
    assert shown_by(made, wanted, (Step(0, 0), Step(1, 0))) == shown


def test_the_runs_of_a_cycle_are_replayed_without_machine_code(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only one run that ends in nothing may end in what the compiled model alone fails with."""

    def compiles(*words: object) -> None:
        raise AssertionError

    monkeypatch.setattr(replayed, "failure_of_compiled", compiles)
    made = model(gated_a_then_b, gated_b_then_a)
    tried = replayed.of_runs(made, Settings("little", "s"), [run_of(made, cpu) for cpu in (0, 1)])
    assert [found.prop.name for found in tried.found] == [LOG]
    with pytest.raises(AssertionError):
        replayed.of_runs(made, Settings("little", "s"), [run_of(made, 0)])


ASKED = Settings("little", "s", any_number=True)


@pytest.mark.parametrize(
    ("settings", "verdict", "why"),
    [
        (ASKED, HOLDS, ""),
        (ASKED, VIOLATED, "not tried: it is VIOLATED for 2 CPUs"),
        (ASKED._replace(strategy=PCT), HOLDS, "not tried: it is HOLDS for 2 CPUs"),
        (ASKED._replace(splits=0), HOLDS, "the scenario says itself what its CPUs do"),
        (ASKED._replace(splits=5), HOLDS, ""),
        (ASKED._replace(splits=5, any_number=False), HOLDS, "not tried with --splits 5; give --any"),
        (ASKED._replace(splits=4, any_number=False), HOLDS, ""),
    ],
)
def test_why_no_proof_is_tried(settings: Settings, verdict: str, why: str) -> None:
    assert why_not(settings, Verdict("little", settings, verdict, "")) == why


@pytest.mark.parametrize(
    ("order", "said"),
    [
        ({}, ""),
        ({"a": "b"}, ""),
        ({"a": "b", "b": "a"}, f"{LOG}: a -> b -> a"),
    ],
)
def test_what_all_runs_of_a_proof_violate(order: Mapping[str, str], said: str) -> None:
    made = model(a_then_b)
    pairs = [edge(made, held, taken) for held, taken in order.items()]
    assert first_of_all_runs(made, Proof(logs={(LOG, taken): 1 << held for held, taken in pairs})) == said
