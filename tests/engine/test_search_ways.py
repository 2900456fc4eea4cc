# SPDX-License-Identifier: GPL-2.0-or-later
"""Depth first, by several threads, or with compacted states: what comes of a search is the same."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, reject, settings

from examples.seed_protocol import build
from septum.engine.compiled import Compiled
from septum.engine.coverage import executed
from septum.engine.run import Finding, Progress, Result
from septum.engine.search import Options
from septum.engine.stages import search_with
from septum.lang import LangError
from tests.engine.generated import PROFILE, sources
from tests.engine.slow import MEMORY, load, name_of, replay

PHASES = (Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink)
CASES = settings(PROFILE, suppress_health_check=list(HealthCheck), phases=PHASES)
WAYS: dict[str, dict[str, Any]] = {
    "dfs": {"order": "dfs"},
    "compact": {"compact": 64},
    "two threads": {"threads": 2, "threads_from": 1},
    "chunks of 4": {"batch": 4, "batch_from": 0},
    "three threads, one by one": {"threads": 3, "threads_from": 20, "batch": 0},
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("models")


def outcome(compiled: Compiled, **options: Any) -> tuple[Result, list[tuple[int, ...]]]:
    """What a search finds out, and the states, sorted."""
    with search_with(compiled, Options(**{"max_memory": MEMORY, "keep_going": True} | options)) as searched:
        result = searched.run()
        states = sorted(tuple(searched.state(n)) for first, last in searched.spans() for n in range(first, last))
        return result, states


def kinds(result: Result) -> dict[tuple[str, str, object, str], Finding]:
    """The findings, without their runs."""
    return {(f.kind, f.name, f.site, f.at): f for f in result.findings}


@settings(CASES, max_examples=40)
@given(source=sources())
def test_ways_agree_on_random_programs(folder: Path, source: str) -> None:
    model = load(folder, source).build()
    try:
        compiled = Compiled(model, optimise=0)
    except LangError:
        reject()
    plain, states = outcome(compiled)
    if plain.cut is not None or len(states) > 50_000:
        reject()
    for name, way in WAYS.items():
        other, seen = outcome(compiled, **way)
        assert other.cut is None, name
        assert executed(compiled, other) == executed(compiled, plain), name
        assert seen == states, name
        assert other.progress.edges == plain.progress.edges, name
        assert other.progress.queue == 0, name
        assert (other.reached, other.logs) == (plain.reached, plain.logs), name
        # which field of several that race in one step is named depends on the order
        mine, theirs = kinds(plain), kinds(other)
        assert {k for k in theirs if k[0] != "race"} == {k for k in mine if k[0] != "race"}, name
        assert any(k[0] == "race" for k in theirs) == any(k[0] == "race" for k in mine), name
        if name != "dfs":
            assert other.progress.depth == plain.progress.depth, name
            assert {k: len(f.steps) for k, f in theirs.items()} == {k: len(f.steps) for k, f in mine.items()}, name
        for finding in other.findings:
            assert replay(model, finding) == name_of(finding), (name, finding)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("symmetry", [False, True])
def test_counts_of_the_seed(way: str, symmetry: bool) -> None:
    compiled = Compiled(build("shared", 3, 2), optimise=0, symmetry=symmetry)
    plain, states = outcome(compiled, symmetry=symmetry, max_memory=1 << 26)
    other, seen = outcome(compiled, symmetry=symmetry, max_memory=1 << 26, **WAYS[way])
    assert seen == states
    assert len(states) == (18381 if symmetry else 102496)
    assert other.progress.edges == plain.progress.edges
    assert other.reached == plain.reached
    assert way == "dfs" or other.progress.depth == plain.progress.depth


@pytest.mark.parametrize("runs", [3])
def test_threads_report_one_violation_of_the_shortest_length(runs: int) -> None:
    """Without keep_going the level is searched to its end, and one of its failures is reported, always the same."""
    from septum.designs import load as design

    model = design("spinlock-no-recheck").build("split", cpus=3, splits=1)
    compiled = Compiled(model, optimise=0)
    alone, _ = outcome(compiled, keep_going=False, max_memory=1 << 26)
    assert len(alone.findings) == 1
    found = set()
    for _ in range(runs):
        other, _ = outcome(compiled, keep_going=False, max_memory=1 << 26, threads=2, threads_from=50)
        (finding,) = other.findings
        assert len(finding.steps) == len(alone.findings[0].steps)
        assert replay(model, finding) == name_of(finding)
        found.add(finding[:3])
    assert len(found) == 1


@pytest.mark.parametrize("symmetry", [False, True])
def test_partial_order_reduction_goes_with_every_way(symmetry: bool) -> None:
    """What is taken alone is decided by the state, so the states stored are the same whoever expands them."""
    compiled = Compiled(build("shared", 3, 2), optimise=0, symmetry=symmetry)
    options = {"symmetry": symmetry, "alone": True, "max_memory": 1 << 26}
    plain, states = outcome(compiled, **options)
    for name, way in WAYS.items():
        if name != "compact":
            other, seen = outcome(compiled, **options, **way)
            assert seen == states, name
            assert other.progress.edges == plain.progress.edges, name
            assert other.reached == plain.reached, name


def test_threads_stop_at_ctrl_c() -> None:
    """In the middle of a level, with states under way between the threads: what is known so far is the result."""
    compiled = Compiled(build("shared", 4, 2), optimise=0)
    searched = search_with(compiled, Options(max_memory=1 << 28, threads=2, threads_from=1000, batch=0))

    def press(progress: Progress) -> None:
        if searched.team is not None and progress.states > 5000:
            raise KeyboardInterrupt

    with searched:
        result = searched.run(press)
        assert result.cut == "stopped by Ctrl-C"
        assert result.threads == 2
        assert 5000 < result.progress.states < 3_196_776
        numbers = [n for first, last in searched.spans() for n in (first, last - 1) if last > first]
        for number in numbers:
            assert len(searched.steps_to(number)) <= result.progress.depth + 1
