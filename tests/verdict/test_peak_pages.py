# SPDX-License-Identifier: GPL-2.0-or-later
"""Pages at once: what random native runs see, and what the bounds of the model say, which know nothing of slots."""

import pytest

from septum.designs import load
from septum.engine.compiled import Compiled
from septum.engine.native import Native, run
from septum.engine.schedulers import Random
from septum.lang.model import Model
from septum.tdx.module import PageType
from septum.verdict.concurrency import count
from septum.verdict.pages import Pages, Range
from tests.conftest import Explore, world_of
from tests.engine import quick
from tests.models import smallest_lock


@pytest.fixture(autouse=True)
def _one_search_loop(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("septum.engine.compiled.build", quick.build)


def model(scenario: str = "split") -> Model:
    return load("spinlock").build(scenario, cpus=2, splits=1)


def counted(scenario: str = "split") -> Pages:
    found = count(Compiled(model(scenario), optimise=0)).pages
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("scenario", "expected"),
    [
        ("split", Pages(12, 6, 7, Range(12, 12), Range(6, 6))),
        ("regions", Pages(12, 8, 7, Range(12, 12), Range(6, 8))),
    ],
)
def test_native_runs_see_no_more_and_come_that_far(scenario: str, expected: Pages) -> None:
    found = counted(scenario)
    assert found == expected
    made = model(scenario)
    host = world_of(made).host
    most = [0, 0]
    ends: set[tuple[int, int]] = set()
    for seed in range(12):
        native = Native(made, races=False)
        for _ in run(native, Random(seed)):
            pamt = 2 * sum(region.type == PageType.PAMT for region in host.module.regions)
            most = [max(most[0], host.pages.allocated), max(most[1], pamt)]
            assert sum(task.pages for task in host.cpus.tasks) <= found.hands
        ends.add((host.pages.allocated, pamt))
        native.close()
        made.reset()
    assert most == [found.allocated, found.pamt]
    assert found.left is not None and found.left_in_pamt is not None
    assert {end for end, _ in ends} == {*found.left}
    assert {pamt for _, pamt in ends} == {*found.left_in_pamt}


def test_the_peaks_are_the_smallest_bounds_that_hold(explore: Explore) -> None:
    """As a bound of the model, one page less is left by some run."""
    found = counted()
    for most, kinds in ((found.allocated, []), (found.allocated - 1, ["limit"])):
        made = model()
        world_of(made).host.pages.most = most
        assert [finding.kind for finding in explore(made, races=False).findings] == kinds


def test_a_model_without_pages_has_none() -> None:
    assert count(Compiled(smallest_lock.build("lock", 2, 0), 0)).pages is None
