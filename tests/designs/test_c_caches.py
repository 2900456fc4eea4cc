# SPDX-License-Identifier: GPL-2.0-or-later
"""Caches of kernel C: how many pages one can hold, what a full one is, and pointers that may be a vCPU's."""

import re
from pathlib import Path

import pytest

from septum.designs import load
from septum.designs.from_c import translated
from septum.designs.guest import DesignError
from tests.conftest import world_of
from tests.designs.c_sources import SAME, SPINLOCK, edited
from tests.designs.test_from_c import digest, written

pytest.importorskip("tree_sitter_c")

V5 = SAME["v5"]
TOPUP = "	return tdx_topup_pamt_cache(cache, min_nr_spts);"
NO_CACHE = "	if (!cache)\n		return -EIO;\n\n	err"
ANY = "MIN_SPLIT_CACHE + len(self.cpus.tasks)"

#: edits -> the most that the cache of the VM holds, as from-c has it
MOST: dict[str, tuple[str, tuple[tuple[str, str], ...], str]] = {
    "a pair, for its owner": (V5, (), "2"),
    "two pairs": (V5, ((TOPUP, TOPUP.replace("spts)", "spts + 1)")),), "4"),
    "a number that is not known": (V5, (("	npages *= PAMT_PAGES;\n", "	npages = cache->cnt + 2;\n"),), ANY),
    "a mutex that no ioctl holds": (V5, (("	guard(mutex)(&kvm_tdx->pamt_cache_lock);\n", ""),), ANY),
    "what a split needs, each CPU": (SPINLOCK, (), ANY),
    "more": (SPINLOCK, (("#define MIN_PAGES 4", "#define MIN_PAGES 6"),), "6 + len(self.cpus.tasks)"),
}


@pytest.mark.parametrize("name", MOST)
def test_a_cache_holds_what_it_is_topped_up_to(name: str, tmp_path: Path) -> None:
    base, edits, most = MOST[name]
    text = translated(Path(written(tmp_path, edited(base, *edits)))).translation.text
    assert re.search(r"self\.\w+ = Tdx\w+\(self\.cpus, (.*)\)", text)[1] == most  # type: ignore[index]


@pytest.mark.parametrize(
    ("base", "names", "pages"),
    [
        (V5, (), 2),
        (SPINLOCK, (), 6),
        (SPINLOCK, (("page_list", "free_pages"), ("cnt", "nr_free")), 6),
    ],
)
def test_a_full_cache_is_full(base: str, names: tuple[tuple[str, str], ...], pages: int, tmp_path: Path) -> None:
    """Whatever its fields are called."""
    for old, new in names:
        base = re.sub(rf"\b{old}\b", new, base)
    world = world_of(load(written(tmp_path, base)).build("full-cache", cpus=2, splits=1))
    assert world.cached_pages() == world.host.pages.allocated == pages


def test_container_of_the_vm_is_to_kvm_tdx(tmp_path: Path) -> None:
    here = "	struct kvm_tdx *kvm_tdx = to_kvm_tdx(kvm);\n	struct page *sept_page"
    text = edited(SPINLOCK, (here, here.replace("to_kvm_tdx(kvm)", "container_of(kvm, struct kvm_tdx, kvm)")))
    assert digest(written(tmp_path, text)) == digest(written(tmp_path, SPINLOCK, "spinlock.c"))


TRACK = "	tdx_track(kvm);\n"
#: edits that cannot be translated -> the one line that is said
REFUSED = {
    "a count of either cache": (
        V5,
        (NO_CACHE, NO_CACHE.replace("!cache", "!cache->cnt")),
        "cache->cnt: a vCPU's cache is the model's; pass its address to tdx_pamt_get, ",
    ),
    "a page of either cache": (
        V5,
        (NO_CACHE, NO_CACHE.replace("!cache", "tdx_alloc_page_pamt_cache(cache)")),
        "tdx_alloc_page_pamt_cache() of 'cache', which may be a vCPU's cache",
    ),
    "two caches of the VM": (
        V5,
        ("	if (vcpu)\n", "	if (kvm)\n		return &to_kvm_tdx(kvm)->other;\n	if (vcpu)\n"),
        "which cache of the VM 'cache' may be",
    ),
    "an array of caches": (
        V5,
        ("pamt_cache;\n	struct mutex", "pamt_cache[2];\n	struct mutex"),
        "arrays are not translated",
    ),
    "a page of an array": (
        SPINLOCK,
        (TRACK, TRACK + "	ret = pamt_pages[0];\n"),
        "pamt_pages[0]: an element of an array; arrays are not translated",
    ),
    "a write to an array": (
        SPINLOCK,
        (TRACK, TRACK + "	pamt_pages[0] = 1;\n"),
        "pamt_pages[0]: an element of an array",
    ),
    "another struct around a field": (
        SPINLOCK,
        (TRACK, TRACK + "	ret = container_of(kvm, struct other, kvm)->ret;\n"),
        "which struct that is; that of struct kvm_tdx is known",
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_not_of_the_model_is_one_line(name: str, tmp_path: Path) -> None:
    base, edit, said = REFUSED[name]
    with pytest.raises(DesignError) as caught:
        load(written(tmp_path, edited(base, edit)))
    assert said in str(caught.value)
    assert re.search(r"patch\.c:\d+: ", str(caught.value))
    assert "\n" not in str(caught.value)
