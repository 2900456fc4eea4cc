# SPDX-License-Identifier: GPL-2.0-or-later
"""A plan as one JSON object: KB of 1024 bytes, addresses and sizes of TDMRs in bytes."""

from __future__ import annotations

from typing import Any

from septum.plan.fleet import PAIR_SIZE, Needs
from septum.plan.planning import Plan
from septum.plan.sizes import SZ_1K, SZ_4K, kb
from septum.plan.tdmr import construct_tdmrs

PAIR_KB = PAIR_SIZE // SZ_1K
PAGE_KB = SZ_4K // SZ_1K


def plan_json(plan: Plan) -> dict[str, Any]:
    """The object that ``septum plan --json`` prints; docs/plan.md says what its names mean."""
    return {
        "verdict": plan.verdict,
        "problems": list(plan.problems),
        "doubts": list(plan.doubts),
        "notes": list(plan.notes),
        "memory_kb": plan.memory // SZ_1K,
        "regions_2m": plan.regions,
        "max_pfn": plan.max_pfn,
        "holes_from": "CMRs" if plan.from_cmrs else "memory",
        "tdmrs": [
            {
                "base": tdmr.base,
                "size": tdmr.size,
                "reserved_areas": len(tdmr.holes),
                "reserved_areas_most": len(tdmr.holes) + pamts,
                "holes": [list(hole) for hole in tdmr.holes],
                "pamt_kb": kb(tdmr.pamt_size()),
                "dynamic_pamt_kb": kb(tdmr.dynamic_pamt_size()),
            }
            for tdmr, pamts in zip(plan.tdmrs, plan.pamts, strict=True)
        ],
        "reserved_areas": [len(tdmr.holes) for tdmr in plan.tdmrs],
        "reserved_areas_of_map": _of_map(plan),
        "printed_kb": plan.host.printed,
        "pamt_kb": kb(plan.pamt()),
        "dynamic_pamt_kb": kb(plan.dynamic_pamt()),
        "refcounts_kb": kb(plan.refcounts()),
        **_pairs(plan.needs),
        "all_pairs_kb": plan.regions * PAIR_KB,
        "dynamic_total_kb": kb(plan.dynamic(plan.needs.pairs.expected)),
        "saving_kb": kb(plan.pamt()) - kb(plan.dynamic(plan.needs.pairs.expected)),
        "tds": plan.needs.tds,
        "shares": [
            {"share_2m": None if row.share is None else float(row.share), **_pairs(row.needs)} for row in plan.shares
        ],
        "budget": _budget(plan),
    }


def _of_map(plan: Plan) -> list[int] | None:
    """Holes of each TDMR if they are taken from the memory map, None if that is not known."""
    return [len(tdmr.holes) for tdmr in construct_tdmrs(plan.host, False)] if plan.host.has_map else None


def _pairs(needs: Needs) -> dict[str, int]:
    """Pairs, and the S-EPT pages beside them, which are not PAMT."""
    return {
        "pairs_kb": needs.pairs.expected * PAIR_KB,
        "pairs_packed_kb": needs.pairs.packed * PAIR_KB,
        "pairs_worst_kb": needs.pairs.worst * PAIR_KB,
        "sept_kb": needs.sept * PAGE_KB,
    }


def _budget(plan: Plan) -> dict[str, Any] | None:
    if plan.budget is None:
        return None
    found = plan.budget
    return {
        "size_kb": found.size // SZ_1K,
        "static_fits": found.static,
        "pairs": max(0, found.pairs),
        "dynamic_fits": found.pairs >= 0,
        "least_share_2m": None if found.least_share is None else float(found.least_share),
        "fleets": found.fleets,
    }
