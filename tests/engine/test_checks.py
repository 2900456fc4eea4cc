# SPDX-License-Identifier: GPL-2.0-or-later
"""Properties of whole states are checked where something that they read has changed: held against checking each state.

``SEPTUM_MANY=1`` takes more random programs, and every design in several scenarios.
"""

import random
import re
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest

from septum.designs import load as design
from septum.designs import names
from septum.engine import checkpoint, search
from septum.engine import compiled as compiled_module
from septum.engine.compiled import Compiled
from septum.engine.search import Options, Search
from septum.engine.stages import search_with
from septum.lang.model import Model
from septum.machine import layout
from septum.machine.checks import bits_read
from septum.machine.compile import U64, build
from tests.engine import checking, quick
from tests.engine.slow import TooMany, compare, load
from tests.few import MANY

MEMORY = 1 << 26
WAYS: dict[str, dict[str, Any]] = {
    "plain": {},
    "depth first": {"order": "dfs"},
    "compact": {"compact": 60},
    "alone": {"alone": True},
    "batches": {"batch": 4, "batch_from": 0},
}
COUNT = 400 if MANY else 9


@pytest.fixture(scope="module", autouse=True)
def quickly() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(compiled_module, "build", quick.build)
        yield


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("models")


@pytest.fixture(scope="module")
def models(folder: Path) -> list[Model]:
    sources = checking.by_hand() + checking.checking(5_000, COUNT)
    return [load(folder, source).build() for source in sources]


@pytest.fixture(scope="module")
def programs(models: list[Model]) -> list[Compiled]:
    """Each as it is, and where CPUs can be exchanged once more so."""
    both = [Compiled(model, optimise=0, symmetry=symmetry) for model in models for symmetry in (False, True)]
    return [compiled for number, compiled in enumerate(both) if number % 2 == 0 or compiled.asymmetric is None]


def exchanges(compiled: Compiled) -> bool:
    """Whether code exchanges CPUs."""
    return compiled.layout.memory.owners is not None


def outcome(compiled: Compiled, whole: bool, **options: Any) -> Any:
    """All that a search finds out; ``whole``: it checks all properties in each state.

    Without the runs where several threads search, of which one or another may be the first.
    """
    options = {"max_memory": MEMORY, "exact": False, "symmetry": exchanges(compiled)} | options
    with search_with(compiled, Options(**options)) as searched:
        searched.c.whole = whole
        result = searched.run()
        alarms = [(a.count, a.depth) + (() if "threads" in options else (a.state, a.move)) for a in searched.alarms]
        where = result.progress
        return where.states, where.edges, where.depth, result.reached, result.logs, result.cut, alarms


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("keep_going", [False, True])
def test_random_programs(programs: list[Compiled], way: str, keep_going: bool) -> None:
    failing = 0
    for compiled in programs:
        checked, whole = (outcome(compiled, whole, keep_going=keep_going, **WAYS[way]) for whole in (False, True))
        assert checked == whole, compiled.model.file
        failing += any(alarm[0] for alarm in whole[-1])
    assert failing > len(programs) // 2


def test_several_threads(folder: Path) -> None:
    """What fails in a state of one thread is known to the others when they expand what it leads to."""
    several = {"threads": 2, "threads_from": 1, "batch": 0}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(compiled_module, "build", build)  # each thread has a copy of the code
        for source in checking.by_hand() + checking.checking(6_000, COUNT // 3):
            compiled = Compiled(load(folder, source).build(), optimise=0)
            for keep_going in (False, True):
                options = several | {"keep_going": keep_going}
                checked, whole = (outcome(compiled, whole, **options) for whole in (False, True))
                assert checked == whole


def test_random_programs_natively(models: list[Model]) -> None:
    """Against a plain search that checks every property in every state it reaches."""
    compared = 0
    for model in models:
        with suppress(TooMany):
            compare(model, limit=60)
            compared += 1
    assert compared > 5


DESIGNS = [name for name in names() if MANY or name in ("spinlock", "spinlock-no-recheck")]


@pytest.mark.parametrize("name", DESIGNS)
def test_designs(name: str) -> None:
    made = design(name)
    for scenario in made.scenarios if MANY else ["split"]:
        fixed = made.size_of(scenario)  # of CPUs; such a scenario has no splits
        compiled = Compiled(made.build(scenario, cpus=fixed or 2, splits=0 if fixed else 1), optimise=0)
        for keep_going in (False, True):
            found = [outcome(compiled, whole, keep_going=keep_going) for whole in (True, False)]
            assert found[0] == found[1], (scenario, keep_going)


# -- what a property reads, by experiment ---------------------------------------------------------


def test_a_property_says_the_same_whatever_it_does_not_read(models: list[Model], monkeypatch: Any) -> None:
    """Of random states: with all bits that it does not read exchanged for others it raises the same alarms."""
    monkeypatch.setattr(layout, "WORD_BITS", 61)  # states of more words
    chance, compared, raised = random.Random(1), 0, 0
    for model in models:
        compiled = Compiled(model, optimise=0)
        with Search(compiled, Options(max_memory=MEMORY)) as searched:
            for number, (_, block) in enumerate(compiled.graph.invariants):
                bits = bits_read(compiled.layout, block, False)
                for _ in range(20):
                    words = range(compiled.layout.words)
                    one, other = ([chance.getrandbits(61) for _ in words] for _ in range(2))
                    mixed = [
                        w & bits.get(k, 0) | v & ~bits.get(k, 0)
                        for k, (w, v) in enumerate(zip(one, other, strict=True))
                    ]
                    said = raises(compiled, searched, number, one)
                    assert said == raises(compiled, searched, number, mixed)
                    compared, raised = compared + 1, raised + bool(said)
    assert compared > 200
    assert raised > 20


def raises(compiled: Compiled, searched: Search, number: int, state: list[int]) -> list[int]:
    """The alarms of property ``number`` that a state raises."""
    body = compiled.code.text.split(f"define internal i64 @check_{number}(")[1].split("\n}")[0]
    alarms = sorted({int(status) >> 8 for status in re.findall(r"ret i64 (\d+)", body) if int(status) > 1})
    return [alarm for alarm in alarms if searched.stepper.raises((U64 * len(state))(*state), alarm)]


# -- where the state before is one that fails ------------------------------------------------------


@pytest.mark.parametrize("part_of", [0.4, 0.8])
def test_a_search_that_is_continued_counts_as_often(
    models: list[Model], part_of: float, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From a checkpoint that is written when, in most programs, something has failed."""
    monkeypatch.setattr(search, "CHUNK", 1)
    options, differ = Options(max_memory=MEMORY, keep_going=True, exact=False), 0
    for number, model in enumerate(models):
        compiled, file = Compiled(model, optimise=0), str(tmp_path / f"{number}")
        with Search(compiled, options) as searched:
            states = searched.run().progress.states
            right = [alarm.count for alarm in searched.alarms]
        with Search(compiled, options) as searched, closing(checkpoint.Saver(file)) as saver:
            searched.run(limit=int(states * part_of))
            saver.write(searched)
        assert continued(compiled, options, file) == right
        differ += continued(compiled, options, file, forget=True) != right
    assert differ  # the programs show whether it is known that something has failed


def continued(compiled: Compiled, options: Options, file: str, forget: bool = False) -> list[int]:
    """How often each alarm is raised by a search that is continued; ``forget`` that something has failed."""
    with Search(compiled, options) as searched:
        checkpoint.load(searched, file)
        searched.c.whole &= not forget
        searched.run()
        return [alarm.count for alarm in searched.alarms]
