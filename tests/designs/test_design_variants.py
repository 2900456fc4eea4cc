# SPDX-License-Identifier: GPL-2.0-or-later
"""What a developer would change in a design to see whether it matters."""

from septum.designs import spinlock, spinlock_shared, v3_as_posted, v3_shared
from septum.kernel.atomic import WRITE_ONCE
from septum.kernel.errno import ENOMEM
from septum.kernel.locks import spin_lock, spin_unlock
from septum.kernel.pages import alloc_page, give_pages, take_pages
from septum.kvm.tdx import MIN_SPLIT_CACHE
from septum.lang import require, step
from septum.lang.model import Model
from septum.scenarios import build
from tests.conftest import Explore, Violated


class PlainCount(spinlock.Design):
    """The count without READ_ONCE() and WRITE_ONCE(): read under write mmu_lock, or with it dropped in the top-up."""

    async def need_topup_external_split_cache(self) -> bool:
        await step()
        return self.prealloc_split_cache.cnt < MIN_SPLIT_CACHE

    async def topup_external_split_cache(self) -> int:
        cache = self.prealloc_split_cache
        while True:
            await step()
            if cache.cnt >= MIN_SPLIT_CACHE:
                return 0
            if not await alloc_page(self.host.pages):
                return -ENOMEM
            await spin_lock(self.external_kvm_split_cache_lock)
            cache.page_list += 1
            give_pages(self.cpus, 1)
            cache.cnt += 1
            await spin_unlock(self.external_kvm_split_cache_lock)

    async def alloc_pamt_page(self) -> bool:
        cache = self.prealloc_split_cache
        await step()
        require(cache.page_list > 0, "cache-never-short")
        cache.page_list -= 1
        cache.cnt -= 1
        take_pages(self.cpus, 1)
        return True


class PlainCountUnderTheLock(PlainCount):
    """The same, and whoever reads the count takes the split lock for it."""

    async def need_topup_external_split_cache(self) -> bool:
        await spin_lock(self.external_kvm_split_cache_lock)
        low = self.prealloc_split_cache.cnt < MIN_SPLIT_CACHE
        await spin_unlock(self.external_kvm_split_cache_lock)
        return low

    async def topup_external_split_cache(self) -> int:
        cache = self.prealloc_split_cache
        while True:
            if not await self.need_topup_external_split_cache():
                return 0
            if not await alloc_page(self.host.pages):
                return -ENOMEM
            await spin_lock(self.external_kvm_split_cache_lock)
            cache.page_list += 1
            give_pages(self.cpus, 1)
            cache.cnt += 1
            await spin_unlock(self.external_kvm_split_cache_lock)


class WithoutSplitLock(spinlock.Design):
    """Consuming without the split lock, under write mmu_lock: the toppers write the list at the same time."""

    async def lock_split_cache(self) -> None:
        """Not taken."""

    async def unlock_split_cache(self) -> None:
        """Not released."""


class ChecksForOnePair(spinlock_shared.Design):
    """The second check asks for one pair, not for the two that a split may take."""

    async def split_cache_low(self) -> bool:
        return self.prealloc_split_cache.page_list < MIN_SPLIT_CACHE // 2


def variant(design: type[spinlock.Design], scenario: str = "split", splits: int = 2) -> Model:
    return build("variant", design, scenario, cpus=2, splits=splits, enomem=False, busy=False)


def test_plain_count_is_a_data_race(violated: Violated) -> None:
    """The reader of the top-up and the writer under the split lock: nothing orders them."""
    found = violated(variant(PlainCount))
    assert (found.kind, found.name) == ("race", "prealloc_split_cache.cnt")


def test_plain_count_works_all_the_same_if_the_accesses_are_atomic(explore: Explore) -> None:
    """The race is all that is wrong: with it followed instead of reported, the protocol holds."""
    result = explore(variant(PlainCount), races=False)
    assert result.findings == ()
    assert "cache-never-short" in result.reached


def test_plain_count_under_the_split_lock_is_sound(explore: Explore) -> None:
    assert explore(variant(PlainCountUnderTheLock)).findings == ()


def test_without_the_split_lock_the_list_races(violated: Violated) -> None:
    found = violated(variant(WithoutSplitLock))
    assert (found.kind, found.name.split(".")[0]) == ("race", "prealloc_split_cache")


def test_second_check_for_one_pair_is_enough_for_one_region(explore: Explore) -> None:
    """Only the very first split takes two pairs, and it finds them: nobody has consumed before."""
    assert explore(variant(ChecksForOnePair)).findings == ()


def test_second_check_must_be_for_the_worst_case(violated: Violated) -> None:
    """With S-EPT pages from two regions there is another split that takes two pairs."""
    assert violated(variant(ChecksForOnePair, "regions")).name == "cache-never-short"


class LinksAfterTheLock(spinlock.Design):
    """The top-up counts the page under the spinlock, and links it once it has released it."""

    async def topup_external_split_cache(self) -> int:
        cache = self.prealloc_split_cache
        while await self.need_topup_external_split_cache():
            if not await alloc_page(self.host.pages):
                return -ENOMEM
            await spin_lock(self.external_kvm_split_cache_lock)
            await WRITE_ONCE(lambda: cache.cnt, cache.cnt + 1)
            await spin_unlock(self.external_kvm_split_cache_lock)
            cache.page_list += 1
            give_pages(self.cpus, 1)
        return 0


def test_a_page_is_linked_after_the_lock(violated: Violated) -> None:
    """No await stands between the two in the source, and another CPU comes between all the same."""
    found = violated(variant(LinksAfterTheLock))
    assert (found.kind, found.name) == ("race", "prealloc_split_cache.page_list")


def test_v3_as_posted_reads_the_count_beside_a_writer(violated: Violated) -> None:
    """The plain read with write mmu_lock held, against the plain increment with mmu_lock dropped."""
    found = violated(variant(v3_as_posted.Design))
    assert (found.kind, found.name) == ("race", "prealloc_split_cache.cnt")


def test_v3_as_posted_works_all_the_same_if_the_accesses_are_atomic(explore: Explore) -> None:
    assert explore(variant(v3_as_posted.Design), races=False).findings == ()


def test_v3_checks_in_one_section_and_consumes_in_two(violated: Violated, explore: Explore) -> None:
    """Under read mmu_lock another split takes the pair of the second section, where S-EPT pages have two regions.

    With one section for all it holds: spinlock-shared, in test_design_verdicts.py.
    """
    assert violated(variant(v3_shared.Design, "regions")).name == "cache-never-short"
    assert explore(variant(v3_shared.Design)).findings == ()
