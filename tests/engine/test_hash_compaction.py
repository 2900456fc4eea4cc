# SPDX-License-Identifier: GPL-2.0-or-later
"""Hash compaction: states are given back and made again, and what may be lost is said."""

import pytest

from examples.seed_protocol import build
from septum.designs import load
from septum.engine import lean
from septum.engine import search as engine
from septum.engine.compiled import Compiled
from septum.engine.run import Result
from septum.engine.search import Options, Search
from tests.engine.slow import name_of, replay


def run(compiled: Compiled, **options: object) -> Result:
    with Search(compiled, Options(**{"max_memory": 1 << 27} | options)) as searched:  # type: ignore[arg-type]
        return searched.run()


@pytest.fixture(autouse=True)
def small_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give memory back as soon as a page can be, and look often."""
    monkeypatch.setattr(lean, "RELEASED", 4096)
    monkeypatch.setattr(engine, "CHUNK", 1000)


@pytest.mark.parametrize("symmetry", [False, True])
@pytest.mark.parametrize("bits", [40, 48, 63, 64])
def test_counts(symmetry: bool, bits: int) -> None:
    """The table grows twice, so all states are made again twice."""
    compiled = Compiled(build("shared", 3, 2), optimise=0, symmetry=symmetry)
    result = run(compiled, compact=bits, symmetry=symmetry)
    assert result.progress.states == (18381 if symmetry else 102496)
    assert result.progress.queue == 0
    assert 0 < result.omission < result.progress.states * 10 / 2**bits


def test_expanded_states_take_no_memory() -> None:
    compiled = Compiled(build("shared", 3, 2), optimise=0)
    with Search(compiled, Options(max_memory=1 << 27, compact=40)) as searched:
        searched.run()
        assert searched.state(100) == [0]
        steps = searched.steps_to(searched.c.count - 1)
        assert len(steps) == searched.c.depth
        assert searched.state(searched.c.count - 1) != [0]


@pytest.mark.parametrize("symmetry", [False, True])
def test_run_to_a_violation_is_made_again(symmetry: bool) -> None:
    model = load("spinlock-no-recheck").build("split", cpus=3, splits=1)
    compiled = Compiled(model, optimise=0, pages=symmetry)
    (plain,) = run(compiled, symmetry=symmetry).findings
    (found,) = run(compiled, symmetry=symmetry, compact=48).findings
    assert len(found.steps) == len(plain.steps)
    assert replay(model, found) == name_of(found)


def test_few_bits_lose_states_and_say_so() -> None:
    """Twelve bits, which the command does not offer: states are lost, and the bound on that says it is certain."""
    result = run(Compiled(build("shared", 3, 2), optimise=0), compact=12)
    assert result.progress.states < 102496
    assert result.omission == 1


def test_memory_is_kept_to() -> None:
    """What cuts it is the limit, and table, origins and frontier are within it."""
    limit = 3 << 20
    result = run(Compiled(build("shared", 4, 2), optimise=0), compact=40, max_memory=limit)
    assert result.cut is not None and "memory" in result.cut
    assert result.progress.states > 100_000
    assert result.progress.bytes < limit * 5 // 4
