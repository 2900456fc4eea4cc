# SPDX-License-Identifier: GPL-2.0-or-later
"""Traces in the Informal Trace Format, held against native runs."""

import json
import re
from typing import Any

import pytest

from septum.pictures.itf import SEPTUM, itf, put, value_of
from septum.pictures.record import example
from tests.pictures.runs import FAILING, LOOPS, SHORT, checked, fields, held, model_of, natively


def trace(scenario: str, design: str = SHORT, **options: Any) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(itf("title", checked(design, scenario, **options)[1][0]))
    return found


def at(state: dict[str, Any], path: str) -> Any:
    """What a path of the model names in a state: a reader of our own, name by name."""
    here: Any = state
    for part in re.findall(r"\w+", path):
        here = here[int(part) if isinstance(here, list) else part]
    return here


def leaves(value: Any) -> int:
    """How many numbers and names a state has."""
    if isinstance(value, dict):
        return sum(map(leaves, value.values()))
    return sum(map(leaves, value)) if isinstance(value, list) else 1


@pytest.mark.parametrize("scenario", FAILING)
def test_states_are_those_of_a_native_run(scenario: str) -> None:
    found, run = trace(scenario), checked(SHORT, scenario)[1][0].run
    model = model_of(SHORT, scenario)
    steps = tuple(shown.step for shown in run.steps)
    for number, (state, _) in enumerate(zip(found["states"], natively(model, steps), strict=True)):
        assert state["#meta"] == {"index": number}
        now = fields(model)
        assert {path: str(at(state, path)) for path in now} == now
        rest = {name: value for name, value in state.items() if name not in ("#meta", SEPTUM)}
        assert leaves(rest) == len(now)
        assert [set(names["#set"]) for names in state[SEPTUM]["held"]] == held(model)
        assert state[SEPTUM]["cpu"] == (steps[number - 1].cpu if number else -1)


@pytest.mark.parametrize("scenario", FAILING[:-1])
def test_where_cpus_wait(scenario: str) -> None:
    found, run = trace(scenario), checked(SHORT, scenario)[1][0].run
    steps = tuple(shown.step for shown in run.steps)
    for state, native in zip(found["states"], natively(model_of(SHORT, scenario), steps), strict=True):
        for cpu, said in enumerate(state[SEPTUM]["at"]):
            stack = native.stack(cpu)
            assert said == (f"{stack[-1].function} {stack[-1].file}:{stack[-1].line}" if stack else "")


def test_shape() -> None:
    found = trace("short")
    assert found["#meta"]["format"] == "ITF" and found["#meta"]["source"] == "title"
    assert all([*state] == ["#meta", *found["vars"]] for state in found["states"])
    assert "loop" not in found


def test_a_loop_names_the_state_it_comes_back_to() -> None:
    _, [run] = checked(LOOPS, "trylock", liveness=True)
    found = trace("trylock", LOOPS, liveness=True)
    assert found["loop"] == run.loop
    assert len(found["states"]) == len(
        run.run.steps
    )  # one for each step and the first, but for the one that is met again


def test_values() -> None:
    assert [value_of(text) for text in ("3", "-2", "HUGE")] == [3, -2, "HUGE"]
    assert value_of(str(1 << 60)) == {"#bigint": str(1 << 60)}


def test_an_element_without_fields_keeps_its_place() -> None:
    world: dict[str, Any] = {}
    put(world, "locks[2].owner", 1)
    assert world == {"locks": [{}, {}, {"owner": 1}]}


def test_a_design_of_kvm() -> None:
    """Every field of a large model is found by its path."""
    one = example(model_of("spinlock", "split"))
    states = json.loads(itf("title", one))["states"]
    for path, value in one.run.initial:
        assert str(at(states[0], path)) == value
    assert len(states) == len(one.run.steps) + 1


@pytest.mark.parametrize("scenario", ["short", "trylock"])
def test_a_reader_of_others_reads_it(scenario: str) -> None:
    """itf-py, by one of the authors of Apalache: what it reads and writes again is what it was given."""
    reader = pytest.importorskip("itf_py", reason="itf-py is not installed")
    found = trace(scenario, LOOPS, liveness=True) if scenario == "trylock" else trace(scenario)
    read = reader.trace_from_json(found)
    assert read.vars == found["vars"] and read.loop == found.get("loop")
    again = reader.trace_to_json(read)
    assert len(again["states"]) == len(found["states"])
    for one, other in zip(again["states"], found["states"], strict=True):
        assert plain(one) == plain(other)


def plain(value: Any) -> Any:
    """A value of ITF with its numbers as numbers, and its sets and sequences as lists."""
    if isinstance(value, dict):
        if "#bigint" in value:
            return int(value["#bigint"])
        kinds = {"#set", "#tup"} & value.keys()
        return plain(value[kinds.pop()]) if kinds else {key: plain(inner) for key, inner in value.items()}
    return [plain(inner) for inner in value] if isinstance(value, list) else value
