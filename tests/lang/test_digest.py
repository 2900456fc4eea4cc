# SPDX-License-Identifier: GPL-2.0-or-later
"""A model's digest: the same wherever its definitions lie, another one as soon as they say something else."""

import ast
import importlib
import itertools
import sys
from collections.abc import Iterator
from pathlib import Path
from types import FunctionType

import pytest

from septum.designs import load
from septum.engine.compiled import Compiled
from septum.engine.keys import StaleKey, encode, steps_for
from septum.engine.search import Options, Search
from septum.engine.watched import Recorder, same_failure
from septum.lang.digest import Definitions
from septum.lang.model import Model
from septum.lang.source import function_tree
from septum.scenarios import SCENARIOS
from tests.few import part

LOCKS = '''
"""Two counters."""

from enum import IntEnum

from septum.lang import Struct, bounded, require, step

LIMIT = 3


class State(IntEnum):
    IDLE = 0
    BUSY = LIMIT - 1


class Counter(Struct):
    """A counter and who counts."""

    value: int = bounded(0, 7)
    state: int = bounded(0, 3)

    def busy(self) -> bool:
        return self.state == State.BUSY


async def count(c: Counter) -> int:
    """Add one, not atomically."""
    old = c.value
    await step()  # here
    c.value = old + 1
    return old
'''
WORLD = '''
"""The world."""

from septum.lang import Struct, require
from septum.lang.model import Check, Model, Program
{imports}


class World(Struct):
    def __init__(self) -> None:
        self.counter = Counter()


async def both(w: World) -> None:
    await count(w.counter)


def counted(w: World) -> None:
    require(w.counter.value == LIMIT - 1, "nothing is lost")


def build() -> Model:
    world = World()
    return Model("m", world, [Program(both, (world,))] * 2, [Check("end", counted, (world,))])
'''
numbers = itertools.count()


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder that modules are imported from."""
    monkeypatch.syspath_prepend(str(tmp_path))
    known = set(sys.modules)
    yield tmp_path
    for name in set(sys.modules) - known:
        del sys.modules[name]


def built(folder: Path, files: dict[str, str], main: str) -> Model:
    """The model of some files, in a package of a name that no other has; ``{here}`` in them is that name."""
    name = f"digest_test_{next(numbers)}"
    (folder / name).mkdir()
    for file, text in {"__init__": "", **files}.items():
        (folder / name / f"{file}.py").write_text(text.replace("{here}", name), encoding="utf-8")
    importlib.invalidate_caches()
    model = importlib.import_module(f"{name}.{main}").build()
    assert isinstance(model, Model)
    return model


def together(folder: Path, locks: str = LOCKS, world: str = WORLD) -> Model:
    """Both texts in two files."""
    world = world.replace("{imports}", "from {here}.locks import LIMIT, Counter, count")
    return built(folder, {"locks": locks, "world": world}, "world")


def apart(folder: Path) -> Model:
    """The same with one file cut in two, other names, other comments, and another docstring."""
    types, functions = LOCKS.split("async def count")
    functions = "from septum.lang import step\nfrom {here}.kinds import Counter\n\n\nasync def count" + functions
    functions = functions.replace("# here", "# or there").replace("Add one, not atomically.", "Add one.")
    world = WORLD.replace("{imports}", "from {here}.kinds import LIMIT, Counter\nfrom {here}.work import count")
    return built(folder, {"kinds": types, "work": functions, "other": world}, "other")


def test_a_key_survives_a_move(package: Path) -> None:
    """Found in one package, replayed in another whose files are called and cut otherwise: it fails as it did."""
    here = together(package)
    with Search(Compiled(here, 0), Options(max_memory=1 << 24)) as searched:
        (finding,) = searched.run().findings
    key = encode(here.digest(), finding.steps)
    there = apart(package)
    assert there.digest() == here.digest()
    with Recorder(there) as recorder:
        assert same_failure(finding, recorder.replay(steps_for(key, there.digest())).failure)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("LIMIT = 3", "LIMIT = 2"),  # a constant
        ("old + 1", "old + 2"),  # a statement
        ("BUSY = LIMIT - 1", "BUSY = LIMIT - 2"),  # an enum
        ("bounded(0, 7)", "bounded(0, 6)"),  # a field
        ("self.state == State.BUSY", "self.state != State.BUSY"),  # a method
        ("await step()", "await step()\n    await step()"),
    ],
)
def test_a_change_makes_a_key_stale(package: Path, old: str, new: str) -> None:
    assert LOCKS.count(old) == 1
    key = encode(together(package).digest(), ())
    with pytest.raises(StaleKey):
        steps_for(key, together(package, LOCKS.replace(old, new)).digest())


@pytest.mark.parametrize(("old", "new"), [("LIMIT - 1", "LIMIT - 2"), ("* 2", "* 3"), ("nothing is", "none is")])
def test_a_change_of_the_world_makes_a_key_stale(package: Path, old: str, new: str) -> None:
    assert WORLD.count(old) == 1
    assert together(package, world=WORLD.replace(old, new)).digest() != together(package).digest()


def test_what_the_model_does_not_name_makes_no_difference(package: Path) -> None:
    more = LOCKS + "\n\ndef unused() -> int:\n    return 1\n"
    assert together(package, more).digest() == together(package).digest()


def test_a_name_means_what_its_module_says(package: Path) -> None:
    """Two helpers of one name in two files, exchanged: all definitions are the same, but not who calls which."""
    one, two = "\n\ndef help(x: int) -> int:\n    return x + 1\n", "\n\ndef help(x: int) -> int:\n    return x + 2\n"
    world = WORLD.replace("LIMIT - 1", "help(LIMIT)")
    locks = LOCKS.replace("old + 1", "help(old)")
    assert together(package, locks + one, world + two).digest() != together(package, locks + two, world + one).digest()


def test_a_constant_of_a_module_counts(package: Path) -> None:
    """Code names it with its module: ``locks.OTHER``."""
    world = WORLD.replace("{imports}", "from {here} import locks\n{imports}").replace("LIMIT - 1", "locks.OTHER")
    digests = {together(package, LOCKS.replace("LIMIT = 3", f"LIMIT = 3\nOTHER = {n}"), world).digest() for n in (1, 2)}
    assert len(digests) == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("(1, 2)", "(1, 3)"),
        ("[1, 2]", "[2, 1]"),
        ("{1: 2}", "{1: 3}"),
        ("{1: 2}", "{2: 2}"),
        ("{1, 2}", "{1, 3}"),
        ("frozenset({1})", "frozenset({2})"),
        ("'a'", "'b'"),
        ("None", "0"),
    ],
)
def test_a_constant_of_any_kind_counts(package: Path, one: str, other: str) -> None:
    def digest(held: str) -> str:
        locks = LOCKS.replace("LIMIT = 3", f"LIMIT = 3\nHELD = {held}").replace("old + 1", "old + at(HELD)")
        return together(package, locks).digest()

    assert digest(one) == digest(one) != digest(other)


@pytest.mark.parametrize("scenario", part(SCENARIOS, 3))
def test_whatever_is_lowered_is_hashed(scenario: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The digest follows names by itself; here it is held against what the compiler really read."""
    lowered: set[FunctionType] = set()

    def remember(function: FunctionType) -> ast.FunctionDef | ast.AsyncFunctionDef:
        lowered.add(function)
        return function_tree(function)

    monkeypatch.setattr("septum.graph.builder.function_tree", remember)
    cpus = SCENARIOS[scenario].cpus or 2
    design = next(d for d in map(load, ("v5", "two-caches")) if scenario in d.scenarios)
    model = design.build(scenario, cpus=cpus, splits=0 if SCENARIOS[scenario].cpus else 1)
    hashed: set[str] = set()

    def names(self: Definitions) -> str:
        hashed.update(f"{d.__module__}.{d.__qualname__}" for d in self._hashes)
        return ""

    monkeypatch.setattr(Definitions, "hash", names)
    model.digest()
    Compiled(model, 0)
    assert lowered
    for function in lowered:
        name = f"{function.__module__}.{function.__qualname__}"
        assert name in hashed or name.rpartition(".")[0] in hashed, name


@pytest.mark.parametrize("holds", ["self.counter = Counter()\n        self", "world = World()\n    world"])
def test_what_a_struct_holds_counts(package: Path, holds: str) -> None:
    """Also where no class names it: who builds the world has put it there."""
    digests = set()
    for more in ("return 1", "return 2"):
        world = WORLD.replace("{imports}", "from {here}.locks import LIMIT, Counter, count")
        world = world.replace("class World", f"def held():\n    {more}\n\n\nclass World")
        world = world.replace(holds.partition("\n")[0], f"{holds}.hook = held")
        digests.add(built(package, {"locks": LOCKS, "world": world}, "world").digest())
    assert len(digests) == 2
