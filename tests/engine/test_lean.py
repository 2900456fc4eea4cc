# SPDX-License-Identifier: GPL-2.0-or-later
"""A large search that keeps only the states not yet expanded: the same states, findings and runs as one that keeps all.

What is large is set to a few states here, and memory is given back page by page.
"""

import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, reject, settings

from examples.seed_protocol import build
from septum.designs import load as design
from septum.engine import compiled as compiled_module
from septum.engine import lean, search
from septum.engine.checkpoint import Saver
from septum.engine.compiled import Compiled
from septum.engine.liveness import look_in
from septum.engine.search import Options, Search
from septum.engine.shared import BLOCK
from septum.engine.stages import search_with
from septum.lang import LangError
from septum.machine import layout
from septum.machine.compile import function_of
from tests.engine import quick
from tests.engine.generated import PROFILE, sources
from tests.engine.packing import mispacks
from tests.engine.slow import load, name_of, replay

CASES = settings(PROFILE, suppress_health_check=list(HealthCheck), phases=(Phase.explicit, Phase.generate))
NEVER = 1 << 60


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lean, "RELEASED", 4096)
    monkeypatch.setattr(search, "CHUNK", 100)
    monkeypatch.setattr(lean, "PIECE", 1000)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("models")


@pytest.fixture(scope="module")
def seed() -> Compiled:
    return Compiled(build("shared", 3, 2), optimise=0, symmetry=True)


def outcome(compiled: Compiled, begin: int, monkeypatch: pytest.MonkeyPatch, **options: Any) -> tuple[Any, list[Any]]:
    """What a search that is lean from ``begin`` states on finds, its states and runs to some of them."""
    monkeypatch.setattr(lean, "LEAN_FROM", begin)
    options = {"max_memory": 1 << 26, "keep_going": True, "exact": False} | options
    with search_with(compiled, Options(**options)) as searched:
        result = searched.run()
        assert (searched.lean is not None) == (begin < searched.c.count - 100)
        count = searched.c.count
        chosen = random.Random(1).sample(range(count), min(count, 60))
        some = [(searched.steps_to(n), tuple(searched.state(n))) for n in chosen]
        where = result.progress
        alarms = [(a.count, a.state, a.move, a.depth) for a in searched.alarms]
        return (where.states, where.edges, where.depth, result.findings, result.logs, alarms), some


@pytest.mark.parametrize("options", [{}, {"symmetry": True}, {"symmetry": True, "keep_going": False}], ids=str)
def test_the_seed(seed: Compiled, options: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    kept = outcome(seed, NEVER, monkeypatch, **options)
    assert outcome(seed, 1000, monkeypatch, **options) == kept
    assert kept[0][0] == (18381 if options else 102496)


@settings(CASES, max_examples=4)
@given(source=sources())
def test_random_programs(folder: Path, source: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(compiled_module, "build", quick.build)
        model = load(folder, source).build()
        try:
            compiled = Compiled(model, optimise=0)
        except LangError:
            reject()
        if not compiled.facts.full_keys:
            reject()
        patch.setattr(search, "CHUNK", 7)
        kept = outcome(compiled, NEVER, patch)
        if kept[0][0] < 111 or kept[0][0] > 20_000:
            reject()
        found = outcome(compiled, 10, patch)
        assert found == kept
        for finding in found[0][3]:
            assert replay(model, finding) == name_of(finding)


def test_what_is_kept_of_a_state(seed: Compiled, monkeypatch: pytest.MonkeyPatch) -> None:
    """How it was reached, and what is in the last piece."""
    monkeypatch.setattr(lean, "LEAN_FROM", 1000)
    with search_with(seed, Options(max_memory=1 << 26)) as searched:
        searched.run(limit=100_000)
        progress, c = searched.progress(), searched.c
        assert progress.bytes - c.entries * 8 < c.count * 3 + (c.count - c.next) * 8 + 12288
        assert searched.states.map[: searched.missing] == bytes(searched.missing)
        assert searched.missing > 400_000
        last = searched.missing // 8 - 1
        assert searched._words_of(last) == [0]
        assert searched.state(last) != [0]


def test_a_table_whose_entries_cannot_be_moved(seed: Compiled, monkeypatch: pytest.MonkeyPatch) -> None:
    """They are entered anew from the states, which are made again for that."""
    calls = []

    def stuck(engine: Any, name: str, *arguments: Any) -> Any:
        """As where an entry is far from its home."""
        return function_of(engine, name, *arguments) if name != "stretch" else lambda *_: calls.append(name)

    kept = outcome(seed, NEVER, monkeypatch)
    monkeypatch.setattr(search, "function_of", stuck)
    assert outcome(seed, 1000, monkeypatch) == kept
    assert calls


def test_endless_runs_are_looked_for_in_all_states(monkeypatch: pytest.MonkeyPatch) -> None:
    """For that the states are made again."""
    compiled = Compiled(build("shared", 2, 2), optimise=0)
    found = []
    for begin in (NEVER, 500):
        monkeypatch.setattr(lean, "LEAN_FROM", begin)
        with Search(compiled, Options(max_memory=1 << 27)) as searched:
            searched.run()
            before = searched.progress().bytes
            missing = searched.missing
            looked = look_in(searched, None)
            assert searched.progress().bytes == before + missing
            assert (missing > 0) == (begin == 500)
            states = [searched._words_of(n) for n in range(searched.c.count)]
            found.append((looked._replace(bytes=0), states))
    assert found[0] == found[1]


@pytest.mark.parametrize(
    "options", [{"compact": 60}, {"alone": True}, {"order": "dfs"}, {"threads": 2, "threads_from": NEVER}], ids=str
)
def test_what_needs_the_states_keeps_them(
    seed: Compiled, options: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lean, "LEAN_FROM", 100)
    with search_with(seed, Options(max_memory=1 << 26, **options)) as searched:
        searched.run(limit=3000)
        assert searched.lean is None


def test_a_search_with_a_checkpoint_keeps_its_states(
    seed: Compiled, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lean, "LEAN_FROM", 100)
    with search_with(seed, Options(max_memory=1 << 26)) as searched:
        searched.saver = Saver(str(tmp_path / "file"))
        searched.run(limit=3000)
        assert searched.lean is None
        searched.saver.close()


def test_of_states_of_several_words_only_how_they_were_reached_is_packed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(layout, "WORD_BITS", 24)
    compiled = Compiled(design("examples/seed_protocol.py").build("shared", cpus=3, splits=1), optimise=0)
    assert not compiled.facts.full_keys
    kept = outcome(compiled, NEVER, monkeypatch)
    assert outcome(compiled, 1000, monkeypatch) == kept
    monkeypatch.setattr(lean, "LEAN_FROM", 1000)
    with search_with(compiled, Options(max_memory=1 << 26)) as searched:
        progress = searched.run().progress
        assert searched.missing == 0
        assert searched.c.packed == progress.states // BLOCK * BLOCK
        assert progress.bytes - searched.c.entries * 8 < progress.states * (8 * searched.words + 3) + 8192


@pytest.mark.parametrize("number", range(3))
def test_any_origins_and_steps_can_be_packed(seed: Compiled, number: int) -> None:
    assert not mispacks(seed, number)
