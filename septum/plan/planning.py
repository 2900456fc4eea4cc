# SPDX-License-Identifier: GPL-2.0-or-later
"""The plan of a host: what the kernel sets up or where it fails, what PAMT takes either way, what a budget allows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from septum.plan.fleet import PAIR_SIZE, Needs, Tds, needs_of
from septum.plan.hostmap import HostMap, Range, joined
from septum.plan.sizes import SZ_1K, SZ_2M, SZ_4K, human, kb
from septum.plan.tdmr import (
    DYNAMIC_PAMT_BITS,
    MAX_RESERVED_PER_TDMR,
    MAX_TDMRS,
    TDMR_NR_WARN,
    Tdmr,
    build_tdx_memlist,
    construct_tdmrs,
    pamts_within,
    refcounts_size,
)

FITS, MAY_FAIL, FAILS = "FITS", "MAY FAIL", "FAILS"
#: shares of 2M mappings that the table shows, besides the fleet's own
SHARES = (Fraction(0), Fraction(1, 2), Fraction(9, 10), Fraction(1))
#: steps in which the least share of 2M mappings is looked for
STEPS = 1000


@dataclass(frozen=True)
class Share:
    """A fleet with another share of 2M mappings: ``share`` None is the fleet's own."""

    share: Fraction | None
    needs: Needs


@dataclass(frozen=True)
class Budget:
    """What ``size`` bytes for PAMT allow, reference counts and pairs included.

    ``static``       whether static PAMT fits;
    ``pairs``        pairs that fit beside bitmap, arrays and reference counts, -1 if those alone do not fit;
    ``least_share``  the least share of 2M mappings at which the fleet's expected pairs fit, None if no share does;
    ``fleets``       how many such fleets fit into budget and memory, as their pairs are expected.
    """

    size: int
    static: bool
    pairs: int
    least_share: Fraction | None
    fleets: int


@dataclass(frozen=True)
class Plan:
    """All that is planned of a host. Sizes in bytes unless said.

    ``tdmrs``     in ascending order, with their holes; ``pamts`` for each how many PAMTs may lie in it;
    ``from_cmrs`` holes are those between CMRs, otherwise those of the memory map;
    ``regions``   2M regions in which there is memory; ``memory`` all of it;
    ``problems``  why the kernel or the fleet fails; ``doubts`` why they may; ``notes`` what was assumed.
    """

    host: HostMap
    tdmrs: tuple[Tdmr, ...]
    pamts: tuple[int, ...]
    from_cmrs: bool
    max_pfn: int
    memory: int
    regions: int
    fleet: tuple[Tds, ...]
    needs: Needs
    shares: tuple[Share, ...]
    budget: Budget | None
    problems: tuple[str, ...]
    doubts: tuple[str, ...]
    notes: tuple[str, ...]

    @property
    def verdict(self) -> str:
        """FAILS, MAY FAIL or FITS."""
        return FAILS if self.problems else MAY_FAIL if self.doubts else FITS

    def pamt(self) -> int:
        """Static PAMT."""
        return sum(tdmr.pamt_size() for tdmr in self.tdmrs)

    def dynamic_pamt(self) -> int:
        """Dynamic PAMT as the kernel prints it: bitmap, 2M and 1G arrays."""
        return sum(tdmr.dynamic_pamt_size() for tdmr in self.tdmrs)

    def refcounts(self) -> int:
        """The table of reference counts."""
        return refcounts_size(self.max_pfn)

    def dynamic(self, pairs: int) -> int:
        """Everything that Dynamic PAMT takes with so many pairs."""
        return self.dynamic_pamt() + self.refcounts() + pairs * PAIR_SIZE

    def saving(self) -> int:
        """What Dynamic PAMT saves with the pairs that are expected; negative if it takes more."""
        return self.pamt() - self.dynamic(self.needs.pairs.expected)


def make_plan(
    host: HostMap,
    fleet: Sequence[Tds] = (),
    budget: int | None = None,
    max_pfn: int | None = None,
    from_cmrs: bool | None = None,
) -> Plan:
    """Plan a host.

    ``budget``     bytes for PAMT, reference counts and pairs;
    ``max_pfn``    the page behind the last one, None: that of the map;
    ``from_cmrs``  holes are those between CMRs; None: if CMRs are known, and a kernel that takes the map's may fail.
    """
    either = from_cmrs is None
    from_cmrs = bool(host.cmrs) if from_cmrs is None else from_cmrs
    tdmrs = construct_tdmrs(host, from_cmrs)
    memlist = [block.range() for block in build_tdx_memlist(host.blocks)]
    memory = joined(memlist)  # no PAMT is larger than one of these
    sizes = sorted(tdmr.dynamic_pamt_size() for tdmr in tdmrs)  # static ones are larger and fit at fewer places
    pamts = [pamts_within(tdmr, sizes, memory) for tdmr in tdmrs]
    regions = sum(-(-end // SZ_2M) - start // SZ_2M for start, end in memory)
    plan = Plan(
        host,
        tuple(tdmrs),
        tuple(pamts),
        from_cmrs,
        host.max_pfn if max_pfn is None else max_pfn,
        sum(end - start for start, end in memlist),
        regions,
        tuple(fleet),
        needs_of(fleet, regions),
        tuple(_shares(fleet, regions)),
        None,
        (),
        (),
        host.notes,
    )
    problems, doubts = _of_kernel(plan, memory)
    other = _of_other_holes(plan)
    if either and host.printed is None:  # which kernel it is is not known, nor has it said that it succeeded
        doubts, other = doubts + other, []
    problems += _of_fleet(plan)
    if budget is not None:
        plan = replace(plan, budget=_allowed(plan, budget))
        problems += _of_budget(plan)
    notes = (*host.notes, *other, *_remarks(plan))
    return replace(plan, problems=tuple(problems), doubts=tuple(doubts), notes=notes)


def _shares(fleet: Sequence[Tds], regions: int) -> list[Share]:
    if not fleet:
        return []
    rows = [Share(share, needs_of(_with_share(fleet, share), regions)) for share in SHARES]
    return [Share(None, needs_of(fleet, regions)), *rows]


def _with_share(fleet: Sequence[Tds], share: Fraction) -> list[Tds]:
    return [replace(tds, huge=share) for tds in fleet]


# -- what fails ----------------------------------------------------------------------------


def _of_kernel(plan: Plan, memory: Sequence[Range]) -> tuple[list[str], list[str]]:
    """Where the kernel gives up on a host, in its own order, and where it may."""
    problems = []
    outside = [found for found in memory if plan.host.cmrs and not _inside(found, plan.host.cmrs)]
    if outside:
        problems.append(f"memory {outside[0]} is not in a CMR: the kernel or TDH.SYS.CONFIG refuses it.")
    if len(plan.tdmrs) > MAX_TDMRS:
        problems.append(
            f"TDMRs exhausted, -ENOSPC (-28): {len(plan.tdmrs)} are needed, {MAX_TDMRS} are the most. "
            "The kernel makes one for each memory region that is not covered: fewer NUMA nodes or holes help."
        )
    largest = max(end - start for start, end in memory)
    for tdmr in plan.tdmrs:
        if tdmr.pamt_size() > largest:
            problems.append(
                f"no memory for the PAMT of TDMR {tdmr}, -ENOMEM (-12): {kb(tdmr.pamt_size())} KB in one piece, "
                f"the largest has {largest // SZ_1K} KB (static PAMT)."
            )
            break
    areas, may = _of_areas(plan.tdmrs, plan.pamts)
    return problems + areas, may


def _of_areas(tdmrs: Sequence[Tdmr], pamts: Sequence[int]) -> tuple[list[str], list[str]]:
    """Where reserved areas run out, and where they do if PAMTs lie there."""
    problems, doubts = [], []
    for tdmr, within in zip(tdmrs, pamts, strict=True):
        need = len(tdmr.holes)
        if need > MAX_RESERVED_PER_TDMR:
            problems.append(
                f"TDMR {tdmr}: reserved areas exhausted, -ENOSPC (-28): {need} holes, "
                f"{MAX_RESERVED_PER_TDMR} areas are the most."
            )
        elif need + within > MAX_RESERVED_PER_TDMR:
            doubts.append(
                f"TDMR {tdmr}: reserved areas exhausted, -ENOSPC (-28), if {MAX_RESERVED_PER_TDMR - need + 1} of the "
                f"{within} PAMTs that fit there lie there: {need} holes, {MAX_RESERVED_PER_TDMR} areas are the most."
            )
    return problems, doubts


def _of_other_holes(plan: Plan) -> list[str]:
    """Where a kernel gives up, or may, that takes holes from the other of CMRs and map, if both are known."""
    if not plan.host.cmrs or not plan.host.has_map:
        return []
    where = "the memory map" if plan.from_cmrs else "CMRs"
    problems, doubts = _of_areas(construct_tdmrs(plan.host, not plan.from_cmrs), plan.pamts)
    return [f"With a kernel that takes holes from {where}: {said}" for said in problems + doubts]


def _inside(found: Range, cmrs: Sequence[Range]) -> bool:
    return any(cmr.start <= found.start and found.end <= cmr.end for cmr in joined(cmrs))


def _of_fleet(plan: Plan) -> list[str]:
    need, pamt = plan.needs.memory(), plan.dynamic(plan.needs.pairs.expected)
    if plan.fleet and need + pamt > plan.memory:
        return [
            f"the fleet: {human(need)} of guest memory, S-EPT and control pages, and {human(pamt)} of Dynamic PAMT, "
            f"in {human(plan.memory)} of memory."
        ]
    return []


def _of_budget(plan: Plan) -> list[str]:
    assert plan.budget is not None
    need = plan.dynamic(plan.needs.pairs.expected)
    if need > plan.budget.size:
        return [f"the budget: Dynamic PAMT takes {human(need)}, {human(plan.budget.size)} are allowed."]
    return []


def _remarks(plan: Plan) -> list[str]:
    """What else is worth a line."""
    found = []
    left = MAX_TDMRS - len(plan.tdmrs)
    if 0 <= left < TDMR_NR_WARN:
        found.append(f"The kernel warns that TDMRs reach their limit: {len(plan.tdmrs)} of {MAX_TDMRS}.")
    if plan.tdmrs[-1].end > 1 << DYNAMIC_PAMT_BITS:
        found.append(f"Dynamic PAMT is not enabled with memory above {DYNAMIC_PAMT_BITS} bits (DP-v6 10/11).")
    printed = plan.host.printed
    if printed is not None and printed not in (kb(plan.pamt()), kb(plan.dynamic_pamt())):
        found.append(f"The kernel printed {printed} KB: its memory regions are not those of this map.")
    return found


# -- what a budget allows ------------------------------------------------------------------


def _allowed(plan: Plan, size: int) -> Budget:
    left = size - plan.dynamic(0)
    pairs = left // PAIR_SIZE if left >= 0 else -1
    most = max(1, plan.memory // max(SZ_4K, plan.needs.memory())) if plan.fleet else 0

    def fits(fleet: Sequence[Tds]) -> bool:
        needs = needs_of(fleet, plan.regions)
        return needs.pairs.expected <= pairs and needs.memory() + plan.dynamic(needs.pairs.expected) <= plan.memory

    def pairs_fit(share: int) -> bool:
        return needs_of(_with_share(plan.fleet, Fraction(share, STEPS)), plan.regions).pairs.expected <= pairs

    share = _first(STEPS, pairs_fit) if plan.fleet and pairs >= 0 else None
    many = _first(most, lambda n: not fits([replace(tds, count=tds.count * (n + 1)) for tds in plan.fleet]))
    fleets = most if many is None else many
    least = None if share is None else Fraction(share, STEPS)
    return Budget(size, plan.pamt() <= size, pairs, least, fleets if plan.fleet else 0)


def _first(last: int, holds: Callable[[int], bool]) -> int | None:
    """The first of 0..last for which ``holds``, which then holds for all that follow; None if there is none."""
    low, high = 0, last + 1
    while low < high:
        middle = (low + high) // 2
        if holds(middle):
            high = middle
        else:
            low = middle + 1
    return low if low <= last else None
