# SPDX-License-Identifier: GPL-2.0-or-later
"""The page allocator: it counts, it may sleep, and it fails where it is told to."""

import pytest

from septum.engine.native import Native
from septum.kernel.context import task_exit
from septum.kernel.pages import alloc_page, free_pages
from septum.lang import reached, require
from tests.conftest import Explore, Violated, world_of
from tests.kernel.little import World, model


async def allocate_two(w: World) -> None:
    """Two pages or none."""
    if await alloc_page(w.pages):
        if await alloc_page(w.pages):
            reached("both")
            await free_pages(w.pages, 2)
        else:
            reached("second-failed")
            await free_pages(w.pages, 1)
    else:
        reached("first-failed")
    task_exit(w.cpus)


async def allocate_and_leak(w: World) -> None:
    if await alloc_page(w.pages) and not await alloc_page(w.pages):
        task_exit(w.cpus)  # the first page is forgotten on the path out of the second allocation
        return
    await free_pages(w.pages, w.cpus.tasks[0].pages)
    task_exit(w.cpus)


async def free_too_many(w: World) -> None:
    await alloc_page(w.pages)
    await free_pages(w.pages, 2)


def in_hands(w: World) -> None:
    """Every allocated page is in somebody's hands."""
    total = w.cpus.tasks[0].pages + w.cpus.tasks[1].pages
    require(w.pages.allocated == total, "pages-accounted")


def nothing_allocated(w: World) -> None:
    require(w.pages.allocated == 0, "all-freed")


def test_every_allocation_is_tried_both_ways(explore: Explore) -> None:
    m = model(allocate_two, allocate_two, end=nothing_allocated, always=in_hands, can_fail=True)
    result = explore(m)
    assert result.findings == ()
    assert {"both", "second-failed", "first-failed", "no-page-leaked", "all-freed"} <= result.reached


def test_none_fails_unless_told_to(explore: Explore) -> None:
    result = explore(model(allocate_two, allocate_two, end=nothing_allocated, always=in_hands))
    assert result.findings == ()
    assert "both" in result.reached
    assert not {"second-failed", "first-failed"} & result.reached


def test_page_forgotten_where_an_allocation_fails(violated: Violated) -> None:
    assert violated(model(allocate_and_leak, can_fail=True)).name == "no-page-leaked"


def test_freeing_more_than_one_has(violated: Violated) -> None:
    assert violated(model(free_too_many)).kind == "overflow"


@pytest.mark.parametrize(
    ("choices", "names"), [((0, 0), {"both"}), ((0, 1), {"second-failed"}), ((1,), {"first-failed"})]
)
def test_guided_natively(choices: tuple[int, ...], names: set[str]) -> None:
    """The choice 1 of an allocation is that it fails."""
    m = model(allocate_two, can_fail=True)
    with Native(m) as native:
        for choice in choices:
            native.take(next(s for s in native.options() if s.choice == choice))
        while native.options():
            native.take(native.options()[0])
        assert native.failure is None
        assert native.reached_names & {"both", "second-failed", "first-failed"} == names
        assert world_of(m).pages.allocated == 0
