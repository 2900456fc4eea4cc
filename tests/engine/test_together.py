# SPDX-License-Identifier: GPL-2.0-or-later
"""Models that are compiled together are searched as each of them is by itself."""

import itertools
import os
import pickle
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from septum.cli.kept import read
from septum.engine import together as module
from septum.engine.compiled import Compiled
from septum.engine.facts import Tracked
from septum.engine.run import Result, TooLarge
from septum.engine.search import Options, Search
from septum.engine.together import Together, together
from septum.engine.together_kept import KeptTogether, record_of
from septum.lang import SYNC, Array, Struct, bounded, choose, flag, me, require, step
from septum.lang.model import Check, Model, Program
from septum.lang.variants import find_variants
from tests.engine.racing import HEADER, Cpu, programs, source
from tests.engine.slow import load

#: how many pairs of random programs are searched together and one by one
PAIRS = int(os.environ.get("SEPTUM_TEST_PAIRS", "12"))


class Item(Struct):
    v: int = bounded(0, 7)

    def __init__(self, size: int) -> None:
        self.size = size


class World(Struct):
    """What programs share; ``fails``, ``busy``, ``times`` differ between models."""

    data: int = bounded(0, 7, kind=SYNC)
    total: int = bounded(0, "most", kind=SYNC)
    plain: int = bounded(0, 3)

    def __init__(self, fails: int, busy: int, times: int = 1, sizes: tuple[int, ...] = (1, 2)) -> None:
        self.fails, self.busy, self.times, self.most = fails, busy, times, 7
        self.items = Array(Item(size) for size in sizes)


async def takes(w: World) -> bool:
    if w.fails:
        if await choose(2):
            return False
    else:
        await step()
    w.total += 1
    return True


async def work(w: World) -> None:
    if await takes(w):
        await step()
        w.data += w.times
    if w.busy and w.data:
        await step()
        require(w.total < 2, "seldom")


async def sizes(w: World) -> None:
    i = await choose(2)
    await step()
    w.data = w.items[i].size


async def reads_late(w: World) -> None:
    """What was chosen is read in the end, by one model."""
    x = await choose(3)
    await step()
    if w.busy:
        w.data = x
    await step()


async def writes_plain(w: World) -> None:
    await step()
    w.total = 1
    if w.busy:
        w.plain = me()
    await step()


def small(w: World) -> None:
    require(w.data < 6, "small")
    if not w.fails:
        require(w.total < 3, "few")


def model(function: Callable[..., Any], *args: Any, **more: Any) -> Model:
    w = World(*args, **more)
    return Model("together", w, [Program(function, (w,))] * 2, [Check("always", small, (w,))])


def four(function: Callable[..., Any], **more: Any) -> list[Model]:
    return [model(function, fails, busy, **more) for fails, busy in itertools.product((0, 1), (0, 1))]


def searched(compiled: Compiled, symmetry: bool) -> tuple[Result, tuple[str, ...]]:
    options = Options(keep_going=True, symmetry=symmetry and compiled.asymmetric is None)
    with Search(compiled, options) as search:
        result = search.run()
        return result._replace(progress=result.progress._replace(seconds=0, bytes=0), logs={}), tuple(
            search.compiled.properties
        )


def kept(all_of_them: Together, models: list[Model]) -> KeptTogether:
    """The same code with what is kept of it on the disk."""
    return KeptTogether(read(pickle.dumps(record_of(all_of_them))), models.__getitem__)


def same(models: list[Model], symmetry: bool) -> list[Result]:
    """Each result, the same by itself, together, and with what was kept of that."""
    all_of_them = together(models, symmetry)
    assert all_of_them is not None
    out = []
    for number, alone in enumerate(models):
        compiled = all_of_them.of(number)
        assert compiled is not None, number
        result = searched(compiled, symmetry)
        assert result == searched(Compiled(alone, optimise=0, symmetry=symmetry), symmetry)
        out.append(result[0])
    again = kept(all_of_them, models)
    for number, found in enumerate(out):
        compiled = again.of(number)
        assert compiled is not None and searched(compiled, symmetry)[0] == found
        assert list(compiled.properties) == list(getattr(all_of_them.made[number], "properties", ()))
    assert "_lowered" not in vars(again.compiled)
    return out


@pytest.mark.parametrize("symmetry", [False, True])
def test_each_finds_what_it_finds_alone(symmetry: bool) -> None:
    results = same(four(work), symmetry)
    assert len({(r.progress.states, r.findings, r.reached) for r in results}) == 4  # no two are the same search
    assert ["seldom" in {f.name for f in r.findings} for r in results] == [False, True, False, True]


def test_a_number_is_more_than_a_flag() -> None:
    results = same([model(work, 1, 0, times) for times in (1, 3, 2)], True)
    assert ["small" in {f.name for f in r.findings} for r in results] == [False, True, False]


def test_behind_an_index_each_struct_has_its_own() -> None:
    results = same([model(sizes, 0, 0, sizes=pair) for pair in ((1, 2), (2, 2), (1, 7))], False)
    assert ["small" in {f.name for f in r.findings} for r in results] == [False, False, True]


def test_properties_of_another_model_are_not_listed() -> None:
    models = four(work)
    all_of_them = together(models, True)
    assert all_of_them is not None
    names = [set(compiled.properties) for n in range(4) if (compiled := all_of_them.of(n)) is not None]
    assert names == [{"small", "few"}, {"small", "few", "seldom"}, {"small"}, {"small", "seldom"}]


async def writes_if_busy(w: World) -> None:
    await step()
    if w.busy:
        w.data = 1
    await step()
    if w.data:
        require(w.total < 2, "seldom")


def test_what_a_run_has_left_are_no_first_values() -> None:
    models = four(writes_if_busy)
    all_of_them = together(models, True)
    assert all_of_them is not None
    next(s for s in models[0].structs if isinstance(s, World)).data = 1
    there = ["seldom" in compiled.properties for n in range(4) if (compiled := all_of_them.of(n)) is not None]
    assert there == [False, True, False, True]


def test_a_local_that_only_another_model_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    models = four(reads_late)
    all_of_them = together(models, True)
    assert all_of_them is not None
    assert [all_of_them.of(n) is not None for n in range(4)] == [False, True, False, True]
    monkeypatch.setattr(Together, "_same_states", lambda self, graph: True)
    wrong = all_of_them.of(0)
    assert wrong is not None
    assert searched(wrong, True) != searched(Compiled(models[0], optimise=0, symmetry=True), True)


def test_a_race_of_one_model() -> None:
    models = four(writes_plain)
    all_of_them = together(models, False)
    assert all_of_them is not None
    assert [all_of_them.of(n) is not None for n in range(4)] == [False, True, False, True]  # is there a plain field?
    for number in (1, 3):
        compiled = all_of_them.of(number)
        assert compiled is not None
        found = searched(compiled, False)
        assert found == searched(Compiled(models[number], optimise=0), False)
        assert [f.name for f in found[0].findings] == ["world.plain"]


def one_of(pair: tuple[list[Cpu], list[Cpu]]) -> str:
    """A model that runs the first program or the second one."""
    first, second = (source(program).removeprefix(HEADER).split("def build")[0] for program in pair)
    out = [HEADER.replace("__init__(self):", "__init__(self, pick):\n        self.pick = pick")]
    out += [first.replace("def cpu", "def first"), second.replace("def cpu", "def second")]
    for number in range(len(pair[0])):
        ways = [f"        await {name}{number}(w)" for name in ("first", "second")]
        out += [f"async def cpu{number}(w):", "    if w.pick == 0:", ways[0], "    else:", ways[1], "", ""]
    programs = ", ".join(f"Program(cpu{n}, (w,))" for n in range(len(pair[0])))
    out += ["def build(pick):", "    w = World(pick)", f'    return Model("one-of", w, [{programs}])', ""]
    return "\n".join(out)


def raced(compiled: Compiled) -> tuple[Result, Tracked]:
    with Search(compiled, Options(keep_going=True)) as search:
        result = search.run()
        costless = result.progress._replace(seconds=0, bytes=0)
        return result._replace(progress=costless, logs={}), search.compiled.tracked


def pairs(count: int) -> Iterator[tuple[list[Cpu], list[Cpu]]]:
    """Pairs of random programs that race or not, of as many CPUs."""
    waiting: dict[int, list[Cpu]] = {}
    for _, program, _ in programs(5_000_000, 3 * count):
        other = waiting.pop(len(program), None)
        if other is None:
            waiting[len(program)] = program
        elif count:
            count -= 1
            yield other, program


def test_races_are_those_of_each_model(tmp_path: Path) -> None:
    """Among them fields of which only the states of one model can tell whether they race."""
    seen = Counter[tuple[bool, bool]]()
    for pair in pairs(PAIRS):
        module = load(tmp_path, one_of(pair))
        models = [module.build(pick) for pick in (0, 1)]
        all_of_them = together(models, False)
        assert all_of_them is not None
        results: dict[int, tuple[Result, Tracked]] = {}
        for number, model in enumerate(models):
            compiled = all_of_them.of(number)
            if compiled is not None:
                found = raced(compiled)
                assert found == raced(Compiled(model, optimise=0))
                results[number] = found
                seen[any(f.kind == "race" for f in found[0].findings), any(found[1])] += 1
        again = kept(all_of_them, models)
        for number in (0, 1):
            compiled = again.of(number)
            assert (compiled is not None) == (number in results)
            assert compiled is None or raced(compiled) == results[number]
    assert min(seen[race, tracked] for race in (False, True) for tracked in (False, True)) >= 1, seen


@pytest.mark.parametrize("fits", [True, False])
def test_what_cannot_be_told_keeps_more_of_a_field(monkeypatch: pytest.MonkeyPatch, fits: bool) -> None:
    """In code that is made once for all models, or in its own."""
    models = four(writes_plain)
    all_of_them = together(models, False)
    assert all_of_them is not None
    compiled = all_of_them.of(3)
    assert compiled is not None
    if not fits:
        monkeypatch.setattr(Together, "_same_states", lambda self, graph: False)
    plain = Tracked().further(frozenset({"world.plain"}))
    with Search(compiled, Options(keep_going=True)) as search:
        search.track(plain)
        assert search.compiled.variant == 3 and not any(search.compiled.tracked)  # its own races first
        search.track(plain)
        assert search.compiled.variant == (3 if fits else None)
        assert search.compiled.tracked == plain and search.compiled.single is models[3]
        assert search.compiled.alone().tracked == plain
        assert searched(search.compiled, False) == searched(Compiled(models[3], optimise=0, tracked=plain), False)
    again = all_of_them.of(1)
    if fits and again is not None:
        assert again.tracking(plain).engine is search.compiled.engine  # the same code


class Other(World):
    pass


def other(w: World) -> Model:
    return Model("together", w, [Program(work, (w,))] * 2, [Check("always", small, (w,))])


def first_value(w: World) -> Model:
    w.data = 1
    return other(w)


def bound(w: World) -> Model:
    w.most = 6
    return other(w)


def kind_of_number(w: World) -> Model:
    w.times = None  # type: ignore[assignment]
    return other(w)


def another_program(w: World) -> Model:
    return Model("together", w, [Program(sizes, (w,)), Program(work, (w,))], [Check("always", small, (w,))])


def no_check(w: World) -> Model:
    return Model("together", w, [Program(work, (w,))] * 2)


@pytest.mark.parametrize("make", [first_value, bound, kind_of_number, another_program, no_check])
def test_more_than_a_number_is_not_shared(make: Callable[[World], Model]) -> None:
    assert find_variants([other(World(0, 0)), other(World(0, 1))]) is not None
    assert find_variants([other(World(0, 0)), make(World(0, 1))]) is None


def test_other_structs_are_not_shared() -> None:
    assert find_variants([other(World(0, 0)), other(World(0, 1, sizes=(1, 2, 3)))]) is None
    assert find_variants([other(World(0, 0)), other(Other(0, 1))]) is None


class Flag(Struct):
    on: int = flag()
    other: int = bounded(0, 1)


class Roles(Struct):
    """Whose number counts is what differs."""

    def __init__(self, roles: int) -> None:
        self.roles = roles
        self.flag = Flag()


async def by_number(w: Roles) -> None:
    await step()
    w.flag.on = 1
    if w.roles:
        w.flag.other = me()


def test_cpus_that_only_one_model_tells_apart_are_not_shared() -> None:
    models = []
    for number in (0, 1):
        w = Roles(number)
        models.append(Model("roles", w, [Program(by_number, (w,))] * 2))
    assert together(models, symmetry=True) is None
    assert together(models, symmetry=False) is not None


def test_a_model_that_is_wrong_is_left_to_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "Compiled", lambda *_, **__: (_ for _ in ()).throw(TooLarge("too large")))
    assert together(four(work), True) is None


async def races_early(w: World) -> None:
    """Two fields race; in one model it is the first of them that surely does."""
    await step()
    if w.busy and w.data:
        await step()
    w.plain = 1
    await step()
    if w.fails:
        await step()
        w.items[0].v = 1
    await step()


def test_the_shortest_run_to_a_race() -> None:
    same(four(races_early), False)
