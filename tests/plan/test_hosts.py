# SPDX-License-Identifier: GPL-2.0-or-later
"""TDMRs, reserved areas and PAMT of recorded hosts: to the KB that their kernels printed."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from septum.plan import fleet, planning, tdmr
from septum.plan.data import plan_json
from septum.plan.hostmap import HostMap, Range, of_sizes, parse_map, read_map
from septum.plan.planning import FAILS, FITS, MAY_FAIL, make_plan
from septum.plan.sizes import SZ_1G, SZ_1M, SZ_2M, SZ_4K, kb
from septum.plan.tdmr import Tdmr

ROOT = Path(__file__).parent.parent.parent
LARGE = str(ROOT / "examples" / "host-2046G.dmesg.txt")
HOLES = str(ROOT / "examples" / "host-256G-holes.dmesg.txt")


def cmrs(*ranges: tuple[int, int]) -> HostMap:
    """A host of which only CMRs are known."""
    return parse_map("\n".join(f"virt/tdx: CMR: [{start:#x}, {end:#x})" for start, end in ranges), "map")


def nodes(*ranges: tuple[int, int]) -> HostMap:
    """A host whose kernel printed its memory node ranges."""
    lines = [f"  node {nid:3}: [mem {start:#018x}-{end - 1:#018x}]" for nid, (start, end) in enumerate(ranges)]
    return parse_map("\n".join(lines), "map")


def test_a_host_of_2046_gib() -> None:
    plan = make_plan(read_map(LARGE))
    assert plan.host.printed == kb(plan.pamt()) == 8396820
    assert kb(plan.dynamic_pamt()) == 81876
    assert [(found.base, found.size // SZ_1G) for found in plan.tdmrs] == [
        (0, 2),
        (0x100000000, 1021),
        (0x10080000000, 1023),
    ]
    assert [len(found.holes) for found in plan.tdmrs] == [2, 1, 0]
    assert plan.refcounts() == 0x20040000 // 512 * 4
    assert plan.verdict == FITS


def test_cmrs_that_touch_are_tdmrs_of_their_own() -> None:
    """The host of canonical/tdx issue 135 printed 1050644 KB with holes from CMRs: 256 GiB in 5 TDMRs."""
    plan = make_plan(read_map(HOLES))
    assert (len(plan.tdmrs), kb(plan.pamt()), kb(plan.dynamic_pamt())) == (5, 1050644, 10260)
    assert [len(found.holes) for found in plan.tdmrs] == [2, 1, 1, 1, 1]
    assert plan.verdict == MAY_FAIL
    assert plan.doubts[0].startswith("With a kernel that takes holes from the memory map: TDMR [0x0, 0x80000000): ")
    assert make_plan(read_map(HOLES), from_cmrs=True).verdict == FITS
    printed = parse_map(Path(HOLES).read_text("ascii") + "virt/tdx: 1050644 KB allocated for PAMT", "map")
    assert make_plan(printed).verdict == FITS
    assert any("17 holes" in note for note in make_plan(printed).notes)


def test_reserved_areas_run_out_with_holes_of_the_map() -> None:
    plan = make_plan(read_map(HOLES), from_cmrs=False)
    assert plan_json(plan)["reserved_areas_of_map"] == [17, 1, 1, 1, 1]
    assert [len(found.holes) for found in plan.tdmrs] == [17, 1, 1, 1, 1]
    assert plan.verdict == FAILS
    assert "TDMR [0x0, 0x80000000): reserved areas exhausted, -ENOSPC (-28)" in plan.problems[0]


def test_holes_of_the_map_are_enough_to_fail_without_cmrs() -> None:
    lines = [line for line in Path(HOLES).read_text("ascii").split("\n") if "CMR" not in line]
    plan = make_plan(parse_map("\n".join(lines), "map"))
    assert [len(found.holes) for found in plan.tdmrs] == [17]
    assert plan.verdict == FAILS


@pytest.mark.parametrize(
    ("sizes", "static", "dynamic"),
    [
        ([2, 125, 125], 1034220, 10092),  # module 1.5.24, 20260107-tdx_print_module_version-v1-2-822baa56762d@intel.com
        ([2, 31, 31], 4 * 65667, 2572),  # "65667 pages" of the documentation of the host series, 2022
        ([2, 198, 198, 198, 198, 198], 4071192, 39704),  # module 1.5.1.0, the host series, 2023: 992 GiB, a rest of 24
        ([2, 254, 256, 256, 256], 4202516, 40980),  # canonical/tdx issue 135: 1024 GiB
    ],
    ids=lambda value: str(value[0]) if isinstance(value, list) else "",
)
def test_totals_that_imply_their_tdmrs(sizes: list[int], static: int, dynamic: int) -> None:
    plan = make_plan(of_sizes([size * SZ_1G for size in sizes]))
    assert (len(plan.tdmrs), kb(plan.pamt()), kb(plan.dynamic_pamt())) == (len(sizes), static, dynamic)


def test_the_rest_of_a_region_is_a_tdmr() -> None:
    """fill_out_tdmrs() merges nothing: the second region begins in the first GiB, and needs one for its rest."""
    plan = make_plan(nodes((SZ_1M, SZ_1G // 2), (SZ_1G // 2 + SZ_1M, 3 * SZ_1G), (3 * SZ_1G, 3 * SZ_1G + SZ_4K)))
    assert [(found.base // SZ_1G, found.size // SZ_1G) for found in plan.tdmrs] == [(0, 1), (1, 2), (3, 1)]
    assert [len(found.holes) for found in plan.tdmrs] == [2, 0, 1]


def test_a_region_inside_of_a_tdmr_needs_none() -> None:
    plan = make_plan(nodes((SZ_1M, SZ_1G // 2), (SZ_1G // 2 + SZ_1M, SZ_1G // 2 + 2 * SZ_1M)))
    assert len(plan.tdmrs) == 1
    assert len(plan.tdmrs[0].holes) == 3


def test_the_first_mib_is_no_tdx_memory() -> None:
    plan = make_plan(nodes((0, SZ_1M // 2), (SZ_1M // 2 + SZ_4K, SZ_1G)))
    assert plan.tdmrs == (Tdmr(0, SZ_1G, (Range(0, SZ_1M),)),)


def test_sixty_four_tdmrs_are_the_most() -> None:
    def host(count: int) -> HostMap:
        return nodes(*((n * 2 * SZ_1G, n * 2 * SZ_1G + SZ_1G) for n in range(1, count + 1)))

    assert make_plan(host(61)).problems == make_plan(host(64)).problems == ()
    assert not any("limit" in note for note in make_plan(host(60)).notes)
    assert any("limit: 61 of 64" in note for note in make_plan(host(61)).notes)
    plan = make_plan(host(65))
    assert plan.verdict == FAILS
    assert plan.problems[0].startswith("TDMRs exhausted, -ENOSPC (-28): 65 are needed, 64 are the most")


def with_holes(count: int) -> HostMap:
    """A first GiB of ``count`` holes, and 2 GiB elsewhere in which a PAMT has room, too."""
    step = 16 * SZ_1M
    ranges = [(SZ_1M + n * step, (n + 1) * step) for n in range(count - 1)]
    return nodes(*ranges, (8 * SZ_1G, 10 * SZ_1G))


def test_a_pamt_may_take_the_last_reserved_area() -> None:
    assert [make_plan(with_holes(count)).verdict for count in (14, 15, 16, 17)] == [FITS, MAY_FAIL, MAY_FAIL, FAILS]
    doubt = make_plan(with_holes(16)).doubts[0]
    assert "if 1 of the 2 PAMTs that fit there lie there: 16 holes" in doubt
    assert make_plan(with_holes(15)).doubts[0].count("if 2 of the 2") == 1


def test_a_pamt_is_one_piece_of_memory() -> None:
    small = make_plan(nodes((SZ_1M, 5 * SZ_1M)))
    assert small.verdict == FAILS
    assert "-ENOMEM (-12): 4108 KB in one piece, the largest has 4096 KB" in small.problems[0]
    assert make_plan(nodes((SZ_1M, 6 * SZ_1M))).problems == ()


def test_memory_outside_of_cmrs_is_refused() -> None:
    text = "virt/tdx: CMR: [0x100000, 0x40000000)\n  node 0: [mem 0x100000-0x4fffffff]"
    plan = make_plan(parse_map(text, "map"))
    assert plan.verdict == FAILS
    assert plan.problems[0].startswith("memory [0x100000, 0x50000000) is not in a CMR")


def test_what_the_kernel_printed_is_compared() -> None:
    text = Path(LARGE).read_text("ascii")
    assert not any("printed" in note for note in make_plan(parse_map(text, "map")).notes)
    assert not any("printed" in note for note in make_plan(parse_map(text.replace("8396820", "81876"), "map")).notes)
    other = make_plan(parse_map(text.replace("8396820", "8396816"), "map"))
    assert any("printed 8396816 KB" in note for note in other.notes)


# -- rules that are wrong by little --------------------------------------------------------

REAL_FILL, REAL_HOLES, REAL_LIST = tdmr.fill_out_tdmrs, tdmr.populate_rsvd_holes, tdmr.build_tdx_memlist


def merged(found: list[Tdmr]) -> list[Tdmr]:
    """TDMRs joined where they touch."""
    out: list[Tdmr] = []
    for each in found:
        if out and out[-1].end == each.base:
            out[-1] = replace(out[-1], size=out[-1].size + each.size)
        else:
            out.append(each)
    return out


#: what is wrong -> where, the attribute, and what it is instead
WRONG: dict[str, tuple[object, str, object]] = {
    "arrays are not rounded": (
        tdmr,
        "align_up",
        lambda value, unit: value if unit == SZ_4K else -(-value // unit) * unit,
    ),
    "an entry has 8 bytes": (tdmr, "PAMT_ENTRY_SIZE", 8),
    "two bits a page": (tdmr, "PAMT_PAGE_BITMAP_ENTRY_BITS", 2),
    "TDMRs are merged": (tdmr, "fill_out_tdmrs", lambda blocks: merged(REAL_FILL(blocks))),
    "no hole at the end": (tdmr, "populate_rsvd_holes", lambda one, memory: REAL_HOLES(one, memory)[:-1]),
    "the first MiB is memory": (tdmr, "build_tdx_memlist", list),
    "fifteen areas": (planning, "MAX_RESERVED_PER_TDMR", 15),
    "seventeen areas": (planning, "MAX_RESERVED_PER_TDMR", 17),
    "sixty-five TDMRs": (planning, "MAX_TDMRS", 65),
    "a count of 8 bytes": (planning, "refcounts_size", lambda max_pfn: -(-max_pfn // 512) * 8),
    "counts of whole regions only": (planning, "refcounts_size", lambda max_pfn: max_pfn // 512 * 4),
}

FACTS: tuple[Callable[[], None], ...] = (
    test_a_host_of_2046_gib,
    test_cmrs_that_touch_are_tdmrs_of_their_own,
    test_reserved_areas_run_out_with_holes_of_the_map,
    test_the_rest_of_a_region_is_a_tdmr,
    test_the_first_mib_is_no_tdx_memory,
    test_sixty_four_tdmrs_are_the_most,
    test_a_pamt_may_take_the_last_reserved_area,
)


def test_a_reference_count_for_a_part_of_a_region() -> None:
    host = of_sizes([SZ_1G])
    assert [make_plan(host, max_pfn=pfn).refcounts() for pfn in (0x40000, 0x40001)] == [2048, 2052]


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_rule_is_noticed(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    where, attribute, instead = WRONG[name]
    monkeypatch.setattr(where, attribute, instead)
    noticed = 0
    for fact in (*FACTS, test_a_reference_count_for_a_part_of_a_region):
        try:
            fact()
        except AssertionError:
            noticed += 1
    assert noticed


def test_pages_and_regions() -> None:
    """What the arithmetic above rests on."""
    assert fleet.PAIR_SIZE == 512 * tdmr.PAMT_ENTRY_SIZE
    assert make_plan(of_sizes([SZ_1G])).regions == SZ_1G // SZ_2M
