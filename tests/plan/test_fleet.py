# SPDX-License-Identifier: GPL-2.0-or-later
"""Pairs of a fleet against counting by hand, figures that mails state, and what a budget allows."""

import random
from dataclasses import replace
from fractions import Fraction
from itertools import combinations, pairwise
from math import comb

import pytest

from septum.plan.data import plan_json
from septum.plan.fleet import PAIR_SIZE, Pairs, Tds, needs_of, pairs_of, parse_tds, regions_hit
from septum.plan.hostmap import of_sizes
from septum.plan.planning import FAILS, FITS, make_plan
from septum.plan.sizes import SZ_1G, SZ_2M, SZ_4K, kb, parse_size

GIB, TIB = SZ_1G, 1024 * SZ_1G
NO_CHURN = Fraction(0)


# -- the figures of mails, and how they were rounded: docs/plan.md, "Figures of mails" -------------


def gb(size: float) -> str:
    """As the cover letter of DP-v6 prints it: GiB with two digits."""
    return f"{size / GIB:.2f}"


def test_the_table_of_the_cover_letter() -> None:
    """DP-v6: 256 GB, no TDs: 1.02 -> 0.01 with max_pfn at its end, 1.02 -> 8.01 with max_pfn at 52 bits."""
    plan = make_plan(of_sizes([256 * GIB]))
    assert gb(0.004 * 256 * GIB) == "1.02"  # 0.4 % of memory, not the arrays, which are
    assert gb(plan.pamt()) == "1.00"
    assert gb(plan.dynamic(0)) == "0.01"
    assert gb(make_plan(of_sizes([256 * GIB]), max_pfn=1 << 40).dynamic(0)) == "8.01"


def test_the_shares_of_memory() -> None:
    """V5 13/45: 0.4 % and 0.004 %; DP-v3 cover: reference counts 0.0002 %; DP-v6 04/11: 2 MB a TB, 8 GB at 52 bits."""
    plan = make_plan(of_sizes([TIB]))
    assert f"{100 * plan.pamt() / TIB:.1f} {100 * plan.dynamic_pamt() / TIB:.3f}" == "0.4 0.004"
    assert f"{100 * plan.refcounts() / TIB:.4f}" == "0.0002"
    assert plan.refcounts() == SZ_2M
    assert make_plan(of_sizes([TIB]), max_pfn=1 << 40).refcounts() == 8 * GIB


@pytest.mark.parametrize(("memory", "said", "exact"), [(704 * GIB, 3, 2.75), (4 * TIB, 16, 16.0)])
def test_a_guest_with_all_its_pairs(memory: int, said: int, exact: float) -> None:
    """Vishal Annapurve, 10 Sep 2025: about 3 GB for a guest of 704 GB, 16 GB for 4 TB, if there always are pairs."""
    guest = -(-Tds(1, memory).small_pages() // 512) * PAIR_SIZE
    assert guest == exact * GIB
    assert round(guest / GIB) == said
    packed = needs_of([Tds(1, memory)], 8 * TIB // SZ_2M).pairs.packed * PAIR_SIZE
    assert guest < packed < guest * 1.01  # S-EPT and control pages need pairs, too


def test_a_guest_of_huge_pages() -> None:
    """The same mail: about 5 MB with 1G backing; inferred: each S-EPT page of the 2M leaves in a region of its own."""
    worst = needs_of([Tds(1, 704 * GIB, Fraction(1))], 8 * TIB // SZ_2M).pairs.worst * PAIR_SIZE
    assert worst // (1 << 20) == 5


# -- counting ------------------------------------------------------------------------------


def test_pages_of_a_td() -> None:
    tds = Tds(1, GIB + SZ_2M + SZ_4K, Fraction(1, 2), vcpus=3)
    assert tds.huge_pages() == 256
    assert tds.small_pages() == 512 * (513 - 256) + 1
    assert tds.sept_pages() == 258 + 2 + 1
    assert tds.control_pages() == 1 + 9 + 3 * 6


def test_the_last_part_of_a_2m_is_never_huge() -> None:
    tds = Tds(1, SZ_2M + SZ_4K, Fraction(1))
    assert (tds.huge_pages(), tds.small_pages()) == (1, 1)


def test_packed_pairs_by_hand() -> None:
    two = [Tds(2, 4 * SZ_2M, vcpus=1)]
    # 4 regions of guest memory each; 2 x (4 + 1 + 1 S-EPT pages, 16 control pages) fit into one region
    assert pairs_of(two, 1000) == Pairs(9, 9, 1000)
    assert pairs_of(two, 10**6).worst == 2 * (4 * 512 + 6 + 16)
    assert pairs_of([], 1000) == Pairs(0, 0, 0)


def drawn(pages: int, regions: int, size: int) -> Fraction:
    """The mean number of regions of ``size`` pages that are hit, over every set of pages."""
    every = list(combinations(range(regions * size), pages))
    return Fraction(sum(len({page // size for page in found}) for found in every), len(every))


def test_the_formula_of_regions_hit() -> None:
    """With regions of 3 pages the formula is the mean over every set; regions_hit() is it for regions of 512."""
    for pages in range(5):
        missed = Fraction(comb(9, pages), comb(12, pages))
        assert drawn(pages, 4, 3) == 4 * (1 - missed)


@pytest.mark.parametrize(("pages", "regions"), [(0, 9), (1, 1), (1, 5), (2, 2), (700, 3), (1000, 3), (5000, 4000)])
def test_regions_hit(pages: int, regions: int) -> None:
    every = 512 * regions
    exact = regions * (1 - Fraction(comb(every - 512, pages), comb(every, pages)))
    assert regions_hit(pages, regions) == pytest.approx(float(exact), rel=1e-9)


def test_more_pages_than_fit() -> None:
    assert regions_hit(10**9, 7) == 7
    assert regions_hit(5, 0) == 0


def test_churn_scatters_pages() -> None:
    drawing = random.Random(1)
    fleet = [Tds(3, 64 * SZ_2M, Fraction(1, 4), Fraction(1, 5))]
    counts = []
    for _ in range(8):
        free = 2000
        lone = sum(round((t.sept_pages() + t.control_pages()) * Fraction(4, 5)) * t.count for t in fleet)
        dense = 3 * -(-round(fleet[0].small_pages() * Fraction(4, 5)) // 512) + -(-lone // 512)
        moved = 3 * (round(fleet[0].small_pages() / 5) + round((fleet[0].sept_pages() + 16) / 5))
        hit = {page // 512 for page in drawing.sample(range((free - dense) * 512), moved)}
        counts.append(dense + len(hit))
    expected = pairs_of(fleet, 2000).expected
    assert min(counts) - 5 <= expected <= max(counts) + 5


def test_pairs_are_in_order_for_any_fleet() -> None:
    drawing = random.Random(2)
    for _ in range(300):
        fleet = [
            Tds(
                drawing.randint(1, 5),
                drawing.randint(1, 2 * 10**5) * SZ_4K,
                Fraction(drawing.randint(0, 100), 100),
                Fraction(drawing.randint(0, 100), 100),
                drawing.randint(1, 64),
            )
            for _ in range(drawing.randint(1, 3))
        ]
        regions = drawing.randint(0, 10**6)
        packed, expected, worst = pairs_of(fleet, regions)
        assert 0 < packed <= expected <= worst
        assert packed >= -(-needs_of(fleet, regions).used() // 512)
        still = pairs_of([replace(tds, churn=NO_CHURN) for tds in fleet], regions)
        assert still.packed == packed == still.expected


def test_huge_pages_save_pairs() -> None:
    plan = make_plan(of_sizes([TIB]), [parse_tds("8x64G,churn=20%")])
    rows = [row.needs.pairs for row in plan.shares[1:]]
    assert all(more.packed > less.packed and more.expected > less.expected for more, less in pairwise(rows))
    assert plan.shares[0].needs == plan.needs


# -- hosts and budgets ---------------------------------------------------------------------


def test_a_fleet_that_is_too_large() -> None:
    assert make_plan(of_sizes([64 * GIB]), [parse_tds("1x63G")]).verdict == FITS
    plan = make_plan(of_sizes([64 * GIB]), [parse_tds("1x64G")])
    assert plan.verdict == FAILS
    assert plan.problems[0].startswith("the fleet: 64.1")


def test_the_worst_is_no_better_than_static() -> None:
    """A pair for every 2M region is the 4K array once more; the bitmap and the reference counts come on top."""
    plan = make_plan(of_sizes([256 * GIB]))
    bitmap = 256 * GIB // SZ_4K // 8
    assert plan.dynamic(plan.regions) == plan.pamt() + bitmap + plan.refcounts()


def test_a_budget() -> None:
    host, fleet = of_sizes([256 * GIB]), [parse_tds("2x64G,2m=50%")]
    plan = make_plan(host, fleet, budget=parse_size("400M"))
    assert plan.budget is not None
    assert not plan.budget.static
    assert plan.budget.pairs == (400 * 1024 - kb(plan.dynamic(0))) // 8
    assert plan.budget.fleets == 1 and plan.verdict == FITS
    least = plan.budget.least_share
    assert least is not None and 0 < least <= Fraction(1, 2)
    for share, fits in ((least, True), (least - Fraction(1, 1000), False)):
        other = make_plan(host, [replace(fleet[0], huge=share)], budget=parse_size("400M"))
        assert (other.verdict == FITS) == fits


def test_a_budget_that_is_too_small() -> None:
    plan = make_plan(of_sizes([256 * GIB]), [parse_tds("2x64G")], budget=parse_size("1M"))
    assert plan.budget is not None
    assert (plan.budget.pairs, plan.budget.fleets, plan.budget.least_share) == (-1, 0, None)
    assert plan.verdict == FAILS
    static = make_plan(of_sizes([256 * GIB]), budget=parse_size("2G"))
    assert static.budget is not None and static.budget.static


def test_fleets_in_a_budget() -> None:
    host, budget = of_sizes([TIB]), parse_size("1G")
    for text in ("1x64G", "3x16G,churn=1%", "1x16G,2m=100%"):
        fleet = parse_tds(text)
        plan = make_plan(host, [fleet], budget)
        assert plan.budget is not None
        for more, fits in ((0, True), (1, False)):
            many = replace(fleet, count=fleet.count * (plan.budget.fleets + more))
            assert (make_plan(host, [many], budget).verdict == FITS) == fits


def test_json_has_the_figures() -> None:
    plan = make_plan(of_sizes([256 * GIB]), [parse_tds("2x64G,2m=50%,churn=1%")], budget=GIB)
    found = plan_json(plan)
    assert found["reserved_areas"] == [tdmr["reserved_areas"] for tdmr in found["tdmrs"]] == [1]
    assert found["pamt_kb"] == sum(tdmr["pamt_kb"] for tdmr in found["tdmrs"]) == kb(plan.pamt())
    assert found["dynamic_pamt_kb"] == kb(plan.dynamic_pamt())
    assert found["refcounts_kb"] == 512
    assert found["pairs_kb"] == 8 * plan.needs.pairs.expected > found["pairs_packed_kb"]
    assert found["saving_kb"] == kb(plan.saving()) == found["pamt_kb"] - found["dynamic_total_kb"]
    assert found["budget"]["size_kb"] == 1024 * 1024
