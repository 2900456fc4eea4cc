# SPDX-License-Identifier: GPL-2.0-or-later
"""Every way to search, over random programs with data races: threads, an exchange of CPUs, a search that is resumed.

The brute force of racing.py says what races; the plain search says the rest. ``SEPTUM_RACING_WAYS=2000`` tries so
many programs in each way.
"""

import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from septum.engine import checkpoint
from septum.engine import compiled as compiled_module
from septum.engine import search as engine
from septum.engine.checkpoint import Saver
from septum.engine.compiled import Compiled
from septum.engine.run import PAGES, Progress, Result
from septum.engine.search import Options
from septum.engine.stages import search_with
from septum.lang.model import Model
from tests.analysis.depending import by_hand, depending
from tests.engine import quick
from tests.engine.racing import Cpu, Writer, brute_force, programs, source
from tests.engine.slow import MEMORY, load, name_of, replay

COUNT = int(os.environ.get("SEPTUM_RACING_WAYS", "30"))
SHORT = {"q[0].v": "q0", "q[1].v": "q1"}


@pytest.fixture(autouse=True)
def quickly(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Threads load machine code of their own, which such code cannot be."""
    if "threads" not in request.node.name:
        monkeypatch.setattr(compiled_module, "build", quick.build)


def run(compiled: Compiled, **options: Any) -> tuple[Result, bool]:
    """Search everything; whether the state had to keep more to tell what races."""
    searched = search_with(compiled, Options(**{"keep_going": True, "max_memory": MEMORY} | options))
    try:
        return searched.run(), any(searched.compiled.tracked)
    finally:
        searched.close()


def resumed(compiled: Compiled, file: Path, **options: Any) -> tuple[Result, int]:
    """The same search, cut by Ctrl-C after every few states and resumed from its checkpoint; how often it was."""
    for times in range(1000):
        searched = search_with(compiled, Options(**{"keep_going": True, "max_memory": MEMORY} | options))
        searched.saver = saver = Saver(str(file), every=0)
        before = 0
        try:
            if times:
                checkpoint.load(searched, str(file))
                before = searched.resumed

            def stop(progress: Progress, saver: Saver = saver, before: int = before) -> None:
                saver.due_at = 0
                if saver.written and progress.states > before:
                    raise KeyboardInterrupt

            result = searched.run(stop)
            if result.cut is None:
                return result, times
            assert result.cut == "stopped by Ctrl-C"
        finally:
            saver.close()
            searched.close()
    raise AssertionError("it never ends")


def races_of(model: Model, result: Result) -> set[str]:
    """The fields that race, by the names of racing.py; a native run of the finding races, too."""
    found = [f for f in result.findings if f.kind == "race"]
    for finding in found:
        assert replay(model, finding) == name_of(finding)
    names = {f.name.removeprefix("world.") for f in found}
    return {SHORT.get(name, name) for name in names}


def twins(first: int, count: int) -> Iterator[tuple[int, list[Cpu], set[str]]]:
    """Programs of which all CPUs run the same, as racing.programs()."""
    seed = first
    while count:
        writer = Writer(seed)
        cpus = writer.random.choice([2, 2, 3])
        program = [writer.cpu(writer.random.randint(2, 4) if cpus == 2 else 2)] * cpus
        racing = brute_force(program)
        if racing is not None:
            yield seed, program, racing
            count -= 1
        seed += 1


def as_one(text: str, cpus: int) -> str:
    """The source of a program whose CPUs run the same: as one function."""
    for number in range(1, cpus):
        text = text.replace(f"Program(cpu{number}, (w,))", "Program(cpu0, (w,))")
    return text


WAYS: dict[str, dict[str, Any]] = {
    "threads": {"threads": 2, "threads_from": 1, "batch": 0},
    "threads, partial order": {"threads": 3, "threads_from": 4, "alone": True},
    "dfs, partial order": {"order": "dfs", "alone": True},
    "compact": {"compact": 48},
}


@pytest.mark.parametrize("way", WAYS)
def test_every_way_finds_the_races_of_the_brute_force(tmp_path: Path, way: str) -> None:
    seen = Counter[tuple[bool, bool]]()
    for seed, program, racing in programs(
        3_000_000 + 100_000 * list(WAYS).index(way), COUNT if "threads" not in way else COUNT // 2
    ):
        model = load(tmp_path, source(program)).build()
        result, tracked = run(Compiled(model, optimise=0), **WAYS[way])
        races = races_of(model, result)
        assert result.cut is None, seed
        assert bool(races) == bool(racing) and races <= racing, seed
        seen[bool(racing), tracked] += 1
    assert {race for race, _ in seen} == {False, True}
    assert any(tracked for _, tracked in seen)


@pytest.mark.parametrize("alone", [False, True])
def test_cpus_are_exchanged_unless_what_orders_them_is_kept(tmp_path: Path, alone: bool) -> None:
    seen = Counter[tuple[bool, bool]]()
    for seed, program, racing in twins(4_000_000, COUNT):
        model = load(tmp_path, as_one(source(program), len(program))).build()
        compiled = Compiled(model, optimise=0, symmetry=True)
        assert compiled.asymmetric is None
        result, tracked = run(compiled, symmetry=True, alone=alone)
        races = races_of(model, result)
        assert PAGES not in {f.kind for f in result.findings}
        assert bool(races) == bool(racing) and races <= racing, seed
        assert result.symmetry != tracked
        plain, _ = run(Compiled(model, optimise=0))
        assert {name_of(f) for f in result.findings if f.kind != "race"} == {
            name_of(f) for f in plain.findings if f.kind != "race"
        }, seed
        seen[bool(racing), tracked] += 1
    assert {race for race, _ in seen} == {False, True}
    assert any(tracked for _, tracked in seen)


RESUMED: list[dict[str, Any]] = [{}, {"alone": True}, {"order": "dfs"}, {"compact": 48}]


@pytest.mark.parametrize("number", range(len(RESUMED)))
def test_a_resumed_search_is_the_same_search(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    """Also where the state keeps more to tell what races: counts, findings and their runs."""
    monkeypatch.setattr(engine, "CHUNK", 3)
    options, cuts = RESUMED[number], Counter[bool]()
    sources = [source(program) for _, program, _ in programs(5_000_000 + 100_000 * number, COUNT // 2)]
    sources += [*by_hand()[number::4], *depending(100 * number, COUNT // 4)]
    for text in sources:
        model = load(tmp_path, text).build()
        whole, tracked = run(Compiled(model, optimise=0), **options)
        result, times = resumed(Compiled(model, optimise=0), tmp_path / "c", **options)
        assert result.progress[:3] == whole.progress[:3]
        assert (result.findings, result.reached, result.logs) == (whole.findings, whole.reached, whole.logs)
        assert result.omission == whole.omission
        (tmp_path / "c").unlink(missing_ok=True)
        cuts[tracked] += times
    assert cuts[False] and cuts[True]
