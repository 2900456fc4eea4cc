# SPDX-License-Identifier: GPL-2.0-or-later
"""Code that another process makes while a check is under way: no verdict depends on it."""

from dataclasses import replace
from typing import Any

import pytest

from septum.designs import load
from septum.engine import lowered, stages
from septum.engine import search as searching
from septum.engine.ahead import Ahead
from septum.engine.compiled import Compiled
from septum.engine.facts import Known
from septum.lang.model import Model
from septum.verdict import meanwhile
from septum.verdict.checking import DesignLike, check
from septum.verdict.configure import configure
from septum.verdict.result import HOLDS, VIOLATED, Settings, Verdict


def default(design: DesignLike, **options: Any) -> Settings:
    """A small check that has another scenario beside it."""
    return configure(design, design.name, **options)._replace(splits=1)


def without_measures(found: Verdict) -> Verdict:
    also = without_measures(found.also) if found.also is not None else None
    return replace(found, seconds={}, peak_mb=0.0, also=also)


class Counted:
    """How often this process has lowered a model."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.times, lower = 0, lowered.lower

        def counted(*args: Any) -> lowered.Lowered:
            self.times += 1
            return lower(*args)

        monkeypatch.setattr(lowered, "lower", counted)


@pytest.fixture
def count(monkeypatch: pytest.MonkeyPatch) -> Counted:
    monkeypatch.setenv("SEPTUM_CACHE", "")
    return Counted(monkeypatch)


def test_the_other_scenario_is_lowered_by_another_process(monkeypatch: pytest.MonkeyPatch, count: Counted) -> None:
    design = load("spinlock")
    found = []
    for spare, times in ((False, 2), (True, 1)):
        monkeypatch.setattr(meanwhile, "spare_core", lambda spare=spare: spare)
        count.times = 0
        found.append(without_measures(check(design, default(design))))
        assert count.times == times
    assert found[0] == found[1]
    assert found[0].verdict == HOLDS and found[0].also is not None


def test_it_is_ended_where_the_first_scenario_decides(monkeypatch: pytest.MonkeyPatch) -> None:
    ended = []

    class Watched(Ahead):
        def close(self) -> None:
            super().close()
            ended.append(self._aside.child)

    monkeypatch.setattr(meanwhile, "Ahead", Watched)
    monkeypatch.setattr(meanwhile, "spare_core", lambda: True)
    design = load("spinlock-shared-no-recheck")
    assert check(design, default(design)).verdict == VIOLATED
    assert ended == [0]


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch) -> Model:
    """Three CPUs with pages of their own, and a search of them that is reduced soon."""
    monkeypatch.setattr(stages, "WHOLE_UP_TO", 100)
    monkeypatch.setattr(searching, "CHUNK", 64)
    return load("spinlock").build("split", cpus=3, splits=1)


def test_code_for_a_reduced_search_is_made_by_another_process(
    monkeypatch: pytest.MonkeyPatch, count: Counted, large: Model
) -> None:
    found = []
    for spare, times in ((False, 2), (True, 1)):
        monkeypatch.setattr(meanwhile, "spare_core", lambda spare=spare: spare)
        count.times, large.kept = 0, None
        tried = meanwhile.decide(large, Settings("spinlock", "split", cpus=3, splits=1), None)
        assert {"pages", "partial-order"} <= set(tried.reductions)
        found.append(replace(tried, costs=replace(tried.costs, seconds={})))
        assert count.times == times
    assert found[0] == found[1]


@pytest.mark.parametrize(
    "settings",
    [
        {"reduce": frozenset({"partial-order"})},
        {"compact": 16},
        {"checkpoint": "file"},
        {"resume": "file"},
    ],
)
def test_no_code_is_made_for_a_reduction_that_is_not_to_be(large: Model, settings: dict[str, Any]) -> None:
    asked = Settings("spinlock", "split", cpus=3, splits=1)
    assert meanwhile.may_be_reduced(large, asked)
    assert not meanwhile.may_be_reduced(large, asked._replace(**settings))
    large.symmetric = True
    assert not meanwhile.may_be_reduced(large, asked)
    large.symmetric, large.programs = False, large.programs[:2]
    assert not meanwhile.may_be_reduced(large, asked)


def test_no_process_is_started_for_what_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(meanwhile, "spare_core", lambda: True)
    design = load("spinlock")
    settings = default(design)
    model = design.build("split", cpus=2, splits=1)
    made: Known = Compiled(model, optimise=0, symmetry=True).keep()
    model.kept = {meanwhile.purpose_of(settings): made}
    with meanwhile.other(model, settings, lambda: model) as ahead:
        assert ahead is None
