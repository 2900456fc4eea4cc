# SPDX-License-Identifier: GPL-2.0-or-later
"""Code in a graph that keeps what orders each field: it finds the races of a brute force, no more and no less.

A search resorts to it only where the places of CPUs do not tell. Here it is put in for every plain field.
"""

from pathlib import Path

import pytest

from septum.engine import compiled as compiled_module
from septum.engine.compiled import Compiled
from septum.engine.facts import Tracked
from septum.engine.search import Options, Search
from tests.engine import quick
from tests.engine.racing import Cpu, Step, Stmt, brute_force, programs, source
from tests.engine.slow import load

PLAIN = frozenset({"world.p0", "world.p1", "q[0].v", "q[1].v"})
STEP: Stmt = ("step",)


def cpu(*steps: tuple[Stmt, list[Stmt]]) -> Cpu:
    """What one CPU runs: in each step it waits for something, and does something."""
    return Cpu([], [Step(None, head, body) for head, body in steps])


def after(field: str) -> Stmt:
    """Wait until a field is 1."""
    return ("until", "", field, 1)


WRITE, READ, LOAD = ("write", "p0", 1), ("read", "p0"), ("load", "p0")
#: what CPUs do; whether p0 races
PROGRAMS: dict[str, tuple[list[Cpu], bool]] = {
    "published by a flag": ([cpu((STEP, [WRITE, ("write", "s0", 1)])), cpu((after("s0"), [WRITE]))], False),
    "published too early": ([cpu((STEP, [("write", "s0", 1), WRITE])), cpu((after("s0"), [READ]))], True),
    "published by a marked store": (
        [cpu((STEP, [WRITE, ("store", "p1", 1)])), cpu((("until", "marked", "p1", 1), [READ]))],
        False,
    ),
    "a plain write after a marked read": (
        [cpu((STEP, [LOAD, ("write", "g0", 1)])), cpu((after("g0"), [WRITE]))],
        True,
    ),
    "a marked read after a plain write": ([cpu((STEP, [WRITE, ("write", "g0", 1)])), cpu((after("g0"), [LOAD]))], True),
    "a marked write after a plain read": (
        [cpu((STEP, [READ, ("write", "g0", 1)])), cpu((after("g0"), [("store", "p0", 1)]))],
        True,
    ),
    "a plain read after a marked one": ([cpu((STEP, [LOAD, ("write", "g0", 1)])), cpu((after("g0"), [READ]))], False),
    "a condition that reads it": ([cpu((STEP, [WRITE])), cpu((after("p0"), []))], True),
    "a condition that reads it, and what publishes it": (
        [cpu((STEP, [WRITE, ("write", "s0", 1)])), cpu((("until", "and", "p0", "s0"), []))],
        False,
    ),
    "a condition that reads it before what publishes it": (
        [cpu((STEP, [WRITE, ("write", "s0", 1)])), cpu((after("p0"), [("read", "s0")]))],
        True,
    ),
    "a condition that does not hold": ([cpu((STEP, [("write", "p0", 0)])), cpu((after("p0"), []))], False),
    "the atomic operations of a step are one": (
        [
            cpu((STEP, [WRITE, ("write", "s0", 1), ("write", "g0", 1)])),
            cpu((after("g0"), [("write", "s1", 1), ("if", 0, [("read", "s0")], [])])),
            cpu((after("s1"), [READ])),
        ],
        False,
    ),
    "told by one who does not know": (
        [
            cpu((STEP, [WRITE, ("write", "g0", 1), ("write", "s0", 1)])),
            cpu((after("g0"), [("write", "s1", 1)])),
            cpu((after("s1"), [READ])),
        ],
        True,
    ),
}


@pytest.fixture(autouse=True)
def quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiled_module, "build", quick.build)


def races(folder: Path, program: list[Cpu], tracked: Tracked) -> set[str]:
    """The fields in which a search finds a race."""
    model = load(folder, source(program)).build()
    with Search(Compiled(model, 0, tracked=tracked), Options(max_memory=1 << 22, keep_going=True)) as search:
        result = search.run()
    assert result.cut is None
    names = (f.name for f in result.findings if f.kind == "race")
    return {{"q[0].v": "q0", "q[1].v": "q1"}.get(name, name.removeprefix("world.")) for name in names}


@pytest.mark.parametrize("name", PROGRAMS)
def test_what_each_cpu_and_place_comes_after(tmp_path: Path, name: str) -> None:
    program, race = PROGRAMS[name]
    assert brute_force(program) == ({"p0"} if race else set())
    assert races(tmp_path, program, Tracked(known=PLAIN)) == ({"p0"} if race else set())


@pytest.mark.parametrize("name", PROGRAMS)
def test_what_the_last_steps_have_left(tmp_path: Path, name: str) -> None:
    """Where it does not tell, the search begins anew with the other way."""
    program, race = PROGRAMS[name]
    assert races(tmp_path, program, Tracked(left=PLAIN)) == ({"p0"} if race else set())


def test_random_programs(tmp_path: Path) -> None:
    seen = set()
    for seed, program, racing in programs(8_000_000, 20):
        found = races(tmp_path, program, Tracked(known=PLAIN))
        assert bool(found) == bool(racing), seed
        assert found <= racing, seed
        seen.add(bool(racing))
    assert seen == {False, True}
