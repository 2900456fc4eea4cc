# SPDX-License-Identifier: GPL-2.0-or-later
"""Numbers that are written in Python and in C: a wrong one is noticed when code is loaded, not by a wrong search."""

import subprocess
import sys

import pytest

from examples.seed_protocol import build
from septum.engine import liveness, shared
from septum.engine.compiled import Compiled
from septum.engine.search import Options, Search
from septum.engine.shared import Disagreement, compare, expected
from septum.engine.stages import search_with


@pytest.fixture(scope="module")
def compiled() -> Compiled:
    return Compiled(build("shared", 2, 1), optimise=0)


@pytest.mark.parametrize("name", expected())
def test_each_wrong_number_is_noticed(compiled: Compiled, name: str) -> None:
    wrong = expected() | {name: expected()[name] + 1}
    with pytest.raises(Disagreement, match=f"^{name} is .* in the C and .* in Python: .*make search-ll$"):
        compare(compiled.engine, "shared_table", wrong)


@pytest.mark.parametrize("name", ["SLACK", "search.passed"])
def test_a_number_of_one_side_only_is_noticed(compiled: Compiled, name: str) -> None:
    fewer = {key: value for key, value in expected().items() if key != name}
    with pytest.raises(Disagreement, match="missing in Python"):
        compare(compiled.engine, "shared_table", fewer)
    with pytest.raises(Disagreement, match="missing in the C"):
        compare(compiled.engine, "shared_table", expected() | {"search.gone": 0})


@pytest.mark.parametrize("name", ["SLACK", "LATELY", "RING", "FUEL", "LEVEL"])
def test_a_wrong_constant_stops_a_model_from_being_loaded(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shared, name, getattr(shared, name) + 1)
    with pytest.raises(Disagreement, match=f"^{name} is "):
        Compiled(build("shared", 2, 1), optimise=0)


@pytest.mark.parametrize("name", liveness.expected())
def test_the_numbers_of_liveness(name: str) -> None:
    engine = liveness.engine()
    compare(engine, "liveness_shared", liveness.expected())
    with pytest.raises(Disagreement, match=f"^{name} is "):
        compare(engine, "liveness_shared", liveness.expected() | {name: liveness.expected()[name] + 1})


def test_a_search_of_one_thread_says_that_it_is_one(compiled: Compiled) -> None:
    """Several threads are a choice of stages.py; they are not left out in silence."""
    with Search(compiled, Options(max_memory=1 << 22, threads=2)) as search, pytest.raises(ValueError, match="stages"):
        search.run()
    with search_with(compiled, Options(max_memory=1 << 22, threads=2, threads_from=1)) as search:
        assert search.run().threads == 2


def test_native_runs_and_keys_need_no_llvm() -> None:
    """With llvmlite hidden, a design runs natively and its run has a key."""
    program = """
import sys
sys.modules["llvmlite"] = None
from septum import designs
from septum.engine.keys import encode, steps_for
from septum.engine.native import Native, run
from septum.engine.schedulers import Random
model = designs.load("spinlock").build("split", cpus=2, splits=1)
with Native(model) as native:
    steps = [done.step for done in run(native, Random(1))]
assert steps and steps_for(encode(model.digest(), steps), model.digest()) == tuple(steps)
print(len(steps) > 10)
"""
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (ran.stdout, ran.stderr) == ("True\n", "")
