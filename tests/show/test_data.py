# SPDX-License-Identifier: GPL-2.0-or-later
"""The steps of a violation as data, for JSON: what a picture of the run would be drawn from."""

from typing import Any

import pytest

import septum
from septum import designs
from septum.engine.keys import steps_for
from septum.engine.native import Native
from septum.show.data import as_json
from tests.cli.conftest import ROOT

SHORT = "tests/cli/data/short.py"
LOOPS = "tests/cli/data/loops.py"


@pytest.fixture(autouse=True)
def _root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


def violations(scenario: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = as_json(septum.check(SHORT, scenario))["violations"]
    return found


@pytest.mark.parametrize("scenario", ["short", "deadlock", "race", "overflow", "end", "always", "index"])
def test_steps_are_those_of_the_key(scenario: str) -> None:
    """Taken by a run of our own, each step changes what JSON says that it changes, and nothing else."""
    found = violations(scenario)[0]
    assert found["other_runs"] == []
    model = designs.load(SHORT).build(scenario, cpus=2, splits=2)
    steps = steps_for(found["replay"], model.digest())
    assert [(s["cpu"], s["choice"]) for s in found["steps"]] == list(steps)
    with Native(model) as native:
        for step, said in zip(steps, found["steps"], strict=True):
            changes = {
                (f"{c.struct.path}.{c.field.name}".removeprefix("world."), c.field.show(c.old), c.field.show(c.new))
                for c in native.take(step).changes
            }
            assert {(c["field"], c["old"], c["new"]) for c in said["changes"]} <= changes
            hidden = changes - {(c["field"], c["old"], c["new"]) for c in said["changes"]}
            assert not hidden or said["held"] is not None  # words of locks show as what is held


def test_where_a_step_is() -> None:
    [found] = violations("short")
    with open(SHORT, encoding="utf-8") as file:
        lines = file.read().split("\n")
    for step in found["steps"]:
        assert set(step) == {"cpu", "choice", "function", "file", "line", "text", "changes", "held", "failed"}
        assert step["file"].endswith("short.py")
        assert any(f"def {step['function']}(" in line for line in lines[: step["line"]])
        assert lines[step["line"] - 1].strip()


def test_locks_are_said_with_every_step() -> None:
    """A timeline says what is held when that changes; data says it always."""
    found = next(v for v in violations("deadlock") if v["kind"] == "deadlock")
    last = {step["cpu"]: step["held"] for step in found["steps"]}
    assert sorted(map(len, last.values())) == [1, 1]
    assert last[0] != last[1]


def test_a_cycle_of_locks_has_a_run_for_each_edge() -> None:
    [found] = violations("order")
    assert found["replay"].count(",") == len(found["other_runs"]) == 1
    assert found["steps"] and all(found["other_runs"])


def test_a_loop_has_the_way_to_it_and_one_round() -> None:
    found = as_json(septum.check(LOOPS, "trylock", liveness=True))
    [violation], [loop] = found["violations"], found["loops"]
    assert len(violation["steps"]) == loop["stem"] + loop["round"]
    assert violation["other_runs"] == []
