# SPDX-License-Identifier: GPL-2.0-or-later
"""A model's own version of a function: run by every executor, by no other model, and part of the digest."""

import sys
from pathlib import Path
from types import ModuleType

import pytest

from septum.engine.compiled import Compiled
from septum.engine.native import Native, run
from septum.engine.schedulers import Random
from septum.lang import LangError, patches
from septum.lang.model import Check, Model, Program
from septum.lang.patches import original, replacements
from tests.conftest import Explore, Violated
from tests.models import patched
from tests.models.patched import Base, Derived, Nested, World, build


def end_values(model: Model, seed: int = 1) -> int:
    """What ``total`` is in the end of a native run."""
    with Native(model) as native:
        list(run(native, Random(seed)))
        assert native.failure is None
        assert isinstance(model.world, World)
        return model.world.total


@pytest.mark.parametrize(
    ("kind", "total"), [(World, 2), (Base, 20), (Derived, 200), (Nested, 20)], ids=lambda v: getattr(v, "__name__", "")
)
def test_each_model_runs_its_own(explore: Explore, violated: Violated, kind: type[World], total: int) -> None:
    """Both executors, one after the other and turn by turn: nothing of one model is left in the next."""
    for one, wanted in ((kind, total), (World, 2), (kind, total)):
        assert end_values(build(one)) == wanted
        assert explore(build(one, wanted)).findings == ()
        assert violated(build(one, wanted + 1)).name == "total"


def test_two_models_at_once() -> None:
    """Steps of two models, in turns, in one process."""
    with Native(build(World)) as plain, Native(build(Derived)) as derived:
        while plain.options() or derived.options():
            for native in (plain, derived):
                if native.options():
                    native.take(native.options()[0])
        totals = [native.model.world for native in (plain, derived)]
        assert [world.total for world in totals if isinstance(world, World)] == [2, 200]


def test_outside_a_model_a_function_is_itself() -> None:
    world = Derived()
    patched.count(world, 3)
    assert world.total == 3


def test_original() -> None:
    """What a replacement calls to do what it replaces; of an ordinary function, itself."""
    assert original(patched.add) is not patched.add
    assert original(original(patched.add)) is original(patched.add)
    assert original(test_original) is test_original


def test_program_and_check_may_be_replaced(explore: Explore) -> None:
    """Also where a model names a function itself, instead of calling it."""
    for kind, wanted in ((World, 2), (Base, 20)):
        world = kind()
        model = Model(
            "m", world, [Program(patched.add, (world, 1))] * 2, [Check("end", patched.agrees, (world, wanted))]
        )
        assert end_values(model) == wanted
        assert explore(model).findings == ()


def test_digest() -> None:
    """The version that is run decides; a class without one changes nothing."""
    digests = {kind: build(kind).digest() for kind in (World, Base, Derived)}
    assert len(set(digests.values())) == 3
    assert build(World).digest() == digests[World]


def test_digest_of_versions_that_no_text_names() -> None:
    """The class was made by type(), so there is no text of it that says what it replaces."""
    digests = {build(kind_with(version())).digest() for version in (patched.ten_times, other_count)}
    assert len(digests) == 2


def test_digest_is_that_of_the_text(tmp_path: Path) -> None:
    """Another text of a replacement is another digest, although no other code names it."""
    found = []
    for number, text in enumerate(("world.total += 7", "world.total += 7  # a comment", "world.total += 8")):
        name = f"replaced_{number}"
        file = tmp_path / f"{name}.py"
        file.write_text(
            "from tests.models.patched import World\n\n\n"
            f'async def add(world, number):\n    """Mine."""\n    {text}\n\n\n'
            "class Mine(World):\n    replaces = (add,)\n",
            encoding="utf-8",
        )
        module = ModuleType(name)
        module.__file__ = str(file)
        sys.modules[name] = module
        exec(compile(file.read_text(encoding="utf-8"), str(file), "exec"), vars(module))
        found.append(build(module.Mine).digest())
        del sys.modules[name]
    assert found[0] == found[1] != found[2]


def kind_with(*functions: object) -> type[World]:
    return type("Wrong", (World,), {"replaces": functions})


def adds(world: World, number: int) -> None:
    """Of no such name."""


async def count(world: World, number: int) -> None:
    """Async, which the other is not."""


def other_count() -> object:
    """A second version, of the same name."""

    def count(world: World, number: int) -> None:
        """Another."""

    return count


@pytest.mark.parametrize(
    ("functions", "said"),
    [
        ((adds,), "adds\\(\\), which is not a function of kvm/; did you mean add"),
        ((count,), "count\\(\\) is not async.*write def"),
        ((patched.count,), "names count\\(\\) itself"),
        ((other_count(), other_count()), "names count\\(\\) twice"),
        (("count",), "holds 'count'; name functions"),
    ],
)
def test_refused(functions: tuple[object, ...], said: str) -> None:
    with pytest.raises(LangError, match=said):
        build(kind_with(*functions))


def test_where_what_is_no_function_stands() -> None:
    """In the file of the class that names it."""
    with pytest.raises(LangError) as refused:
        build(kind_with("count"))
    assert refused.value.file == __file__


def test_two_versions_in_one_model() -> None:
    """One world with structs that disagree; one version in two structs is fine."""
    one, two = kind_with(other_count()), kind_with(other_count())
    with pytest.raises(LangError, match="a second version of count"):
        replacements([one, two])
    assert len(replacements([Base, Base, type("Third", (Base,), {})])) == 1


def test_a_name_is_of_one_file() -> None:
    """Or it would not say which function is meant."""
    module = ModuleType("second_patched")
    sys.modules[module.__name__] = module
    exec("def count(world, number): pass", vars(module))
    try:
        with pytest.raises(ValueError, match="both have a function count"):
            patches.patchable(module.__name__)
    finally:
        del sys.modules[module.__name__]


def test_a_lowered_call_is_of_the_replacement() -> None:
    """The graph of a model has the lines of its own version only."""
    lines = {
        kind: {
            site.function for points in [Compiled(build(kind), 0).graph.points] for p in points if p for site in p.stack
        }
        for kind in (World, Derived)
    }
    assert "slowly" not in lines[World]
    assert "slowly" in lines[Derived]
