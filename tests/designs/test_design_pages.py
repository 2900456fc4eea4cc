# SPDX-License-Identifier: GPL-2.0-or-later
"""How many pages a split takes, and from where. Source: HP-v2 21/23, HP-v3 19/24: two of the page allocator for the
sp, and from the cache 4, or 2 when the region of the new S-EPT page has its pair already. V5 20/45: that pair comes
from the page allocator when the S-EPT page is allocated, and the cache always gives 2.
"""

from collections.abc import Iterator

import pytest

from septum.designs import NAMES as ALL
from septum.designs import load
from septum.engine.native import Native, run
from septum.engine.run import Step
from septum.lang.model import Model
from septum.tdx.module import PageType
from tests.conftest import world_of

PAIR = 2
#: all but those whose every get draws a pair, used or not, and the one that sets aside for the whole call
NAMES = [name for name in ALL if name not in ("reserved", "tip", "two-caches")]


class Regions:
    """One CPU; each choose() is that of the region of a new S-EPT page: the next one of ``regions``."""

    def __init__(self, regions: Iterator[int]) -> None:
        self.regions = regions

    def pick(self, options: list[Step]) -> Step:
        return options[0] if len(options) == 1 else Step(0, next(self.regions))


class Used(tuple[int, int, int]):
    """Pages that one split took: of the sp, of the cache, and pairs installed by PAMT.ADD."""


def splits(model: Model, regions: list[int]) -> list[Used]:
    """Run a model of one CPU to its end: what each split took."""
    with Native(model) as native:
        tdx = world_of(model)
        found, before = [], tdx.cached_pages()
        taken = added = allocated = 0
        for done in run(native, Regions(iter(regions))):
            now = tdx.cached_pages()
            taken += max(0, before - now)
            allocated += max(0, now - before)
            before = now
            added += sum(name == "pair_installed" for name, _ in done.events)
            if any(name == "demoted" for name, _ in done.events):
                found.append(Used((2, taken, added)))
                taken = added = 0
        assert native.failure is None
        assert native.ended(0)
        pages = tdx.host.pages.allocated
        assert pages == 2 * len(found) + PAIR * pairs(model) + tdx.cached_pages()
    model.reset()
    return found


def pairs(model: Model) -> int:
    return sum(region.type == PageType.PAMT for region in world_of(model).host.module.regions)


@pytest.mark.parametrize("design", NAMES)
def test_one_region_of_sept_pages(design: str) -> None:
    """The first split brings the region's pair; the others find it there."""
    model = load(design).build("split", cpus=1, splits=3)
    first = 2 if design == "v5" else 4
    assert splits(model, []) == [Used((2, first, 1)), Used((2, 2, 0)), Used((2, 2, 0))]


#: regions of the S-EPT pages of three splits -> pages that they take from the cache
TWO_REGIONS = {
    (0, 0, 0): [4, 2, 2],
    (0, 1, 0): [4, 4, 2],
    (0, 0, 1): [4, 2, 4],
    (1, 0, 1): [4, 4, 2],
    (1, 1, 1): [4, 2, 2],
}


@pytest.mark.parametrize("regions", TWO_REGIONS, ids=str)
@pytest.mark.parametrize("design", NAMES)
def test_two_regions_of_sept_pages(design: str, regions: tuple[int, int, int]) -> None:
    model = load(design).build("regions", cpus=1, splits=3)
    found = splits(model, list(regions))
    assert [used[1] for used in found] == ([2, 2, 2] if design == "v5" else TWO_REGIONS[regions])
    assert [used[2] for used in found] == [n == 4 for n in TWO_REGIONS[regions]]


@pytest.mark.parametrize("design", NAMES)
def test_cache_is_topped_up_to_what_one_split_needs(design: str) -> None:
    """Never above 4 (v5: 2) for one CPU; what the last split did not need stays in the cache."""
    model = load(design).build("split", cpus=1, splits=3)
    native, most = Native(model), 0
    for _ in run(native, Regions(iter([]))):
        most = max(most, world_of(model).cached_pages())
    assert (most, world_of(model).cached_pages()) == ((2, 0) if design == "v5" else (4, 2))
    native.close()
