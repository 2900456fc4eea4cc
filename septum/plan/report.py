# SPDX-License-Identifier: GPL-2.0-or-later
"""A plan as text of 80 columns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tabulate import tabulate

from septum.plan.data import PAGE_KB, PAIR_KB
from septum.plan.fleet import Needs
from septum.plan.planning import FAILS, FITS, Plan, Share
from septum.plan.sizes import SZ_1K, SZ_2M, SZ_4K, human, kb, percent
from septum.plan.tdmr import MAX_RESERVED_PER_TDMR
from septum.text import ascii_only, clause, plural, wrap

#: rows of TDMRs that are printed; --json has them all
MOST_ROWS = 64

#: what helps when reserved areas run out
ADVICE = (
    "What helps: a kernel that takes holes from CMRs (20241205124005.92615-1-kai.huang@intel.com); firmware settings "
    "that reserve fewer ranges there; a command line without memmap= that cuts memory there. Where it fails no TD "
    "can be created: the kernel frees all PAMTs, and TDX stays off until the next boot."
)


def report(plan: Plan) -> str:
    """The plan for a terminal or a mail."""
    lines = [*_verdict(plan), "", *_tdmrs(plan), "", *_sizes(plan)]
    if plan.fleet:
        lines += ["", *_fleet(plan), "", *_shares(plan.shares)]
    if plan.budget is not None:
        lines += ["", *_budget(plan)]
    return ascii_only("\n".join(lines))


def _verdict(plan: Plan) -> Iterator[str]:
    what = plural(len(plan.tdmrs), "TDMR")
    if plan.verdict == FITS:
        most = max(len(tdmr.holes) + pamts for tdmr, pamts in zip(plan.tdmrs, plan.pamts, strict=True))
        areas = f"at most {most} of {MAX_RESERVED_PER_TDMR} reserved areas in one"
        fleet = clause(plan.fleet, "; the fleet fits") + clause(plan.budget, ", in the budget, too")
        yield from wrap(f"FITS: {what} of {plan.host.origin}, {areas}{fleet}", "", "  ")
    for problem in plan.problems:
        yield from wrap(f"{FAILS}: {problem}", "", "  ")
    for doubt in plan.doubts:
        yield from wrap(f"MAY FAIL: {doubt}", "", "  ")
    if any("reserved areas" in line for line in (*plan.problems, *plan.doubts)):
        yield from wrap(ADVICE, "  ")
    for note in plan.notes:
        yield from wrap(note, "  ")
    holes = "CMRs" if plan.from_cmrs else "the memory map"
    yield from wrap(
        f"Holes are those of {holes}. Where PAMTs lie is not known before the kernel runs: each takes one more "
        "reserved area of a TDMR that it lies in.",
        "  ",
    )


def _table(rows: Sequence[Sequence[object]], headers: Sequence[str]) -> list[str]:
    """Rows of which all but the first column are numbers."""
    align = ("left", *("right" for _ in headers[1:]))
    text = tabulate(
        [[str(cell) for cell in row] for row in rows], headers, "simple", colalign=align, disable_numparse=True
    )
    return text.split("\n")


def _tdmrs(plan: Plan) -> list[str]:
    rows: list[Sequence[object]] = [
        (
            f"{tdmr.base:#x}",
            human(tdmr.size),
            len(tdmr.holes),
            f"0..{pamts}",
            kb(tdmr.pamt_size()),
            kb(tdmr.dynamic_pamt_size()),
        )
        for tdmr, pamts in list(zip(plan.tdmrs, plan.pamts, strict=True))[:MOST_ROWS]
    ]
    if len(plan.tdmrs) > MOST_ROWS:
        rows.append((f"({len(plan.tdmrs) - MOST_ROWS} more)", "", "", "", "", ""))
    size = sum(tdmr.size for tdmr in plan.tdmrs)
    rows.append(("all", human(size), "", "", kb(plan.pamt()), kb(plan.dynamic_pamt())))
    return _table(rows, ("TDMR", "size", "holes", "PAMTs", "PAMT KB", "dynamic KB"))


def _sizes(plan: Plan) -> list[str]:
    def row(name: str, size: int) -> Sequence[object]:
        return name, kb(size), human(size), f"{100 * size / plan.memory:.4f}%"

    rows = [row("static PAMT", plan.pamt()), row("Dynamic PAMT: bitmap, 2M and 1G arrays", plan.dynamic_pamt())]
    rows.append(row(f"+ reference counts, max_pfn {plan.max_pfn:#x}", plan.refcounts()))
    if plan.fleet:
        rows.append(row("+ pairs, expected", plan.needs.pairs.expected * PAIR_KB * SZ_1K))
        rows.append(row("= all of it", plan.dynamic(plan.needs.pairs.expected)))
    else:
        rows.append(row("= all of it, no TDs", plan.dynamic(0)))
    rows.append(row("= all of it, a pair for every 2M region", plan.dynamic(plan.regions)))
    rows.append(row("saving" if plan.saving() >= 0 else "loss", abs(plan.saving())))
    lines = _table(rows, ("", "KB", "", "of memory"))
    if plan.host.printed in (kb(plan.pamt()), kb(plan.dynamic_pamt())):
        kind = "static" if plan.host.printed == kb(plan.pamt()) else "Dynamic"
        lines += [f"The kernel printed {plan.host.printed} KB: {kind} PAMT, as planned."]
    return lines


def _fleet(plan: Plan) -> list[str]:
    need = plan.needs
    yes = [
        f"{tds.count} x {human(tds.memory)}, {percent(tds.huge)} by 2M, churn {percent(tds.churn)}, "
        f"{plural(tds.vcpus, 'vCPU')}"
        for tds in plan.fleet
    ]
    lines = [line for tds in yes for line in wrap(tds, "TDs: ", "  ")]
    lines += wrap(
        f"{need.huge} 2M leaves, {need.small} 4K leaves, {need.sept} S-EPT pages, {need.control} control pages: "
        f"{need.used()} pages that need the pair of their region",
        "  ",
    )
    rows = [
        (name, pairs, pairs * PAIR_KB, kb(plan.dynamic(pairs)), kb(plan.pamt()) - kb(plan.dynamic(pairs)))
        for name, pairs in zip(("packed", "expected", "worst"), need.pairs, strict=True)
    ]
    return [*lines, *_table(rows, ("pairs", "number", "KB", "all dynamic KB", "saving KB"))]


def _shares(shares: Sequence[Share]) -> list[str]:
    def row(name: str, needs: Needs) -> Sequence[object]:
        return (name, *(pairs * PAIR_KB for pairs in needs.pairs), needs.sept * PAGE_KB)

    rows = [row("this fleet" if each.share is None else percent(each.share), each.needs) for each in shares]
    return ["What huge pages change, KB:", *_table(rows, ("by 2M", "packed", "expected", "worst", "S-EPT pages"))]


def _budget(plan: Plan) -> list[str]:
    found = plan.budget
    assert found is not None
    lines = [f"A budget of {human(found.size)} for PAMT, reference counts and pairs:"]
    lines.append(f"  static PAMT         {'fits' if found.static else 'does not fit'}")
    if found.pairs < 0:
        return [*lines, "  Dynamic PAMT        does not fit, even without TDs"]
    lines.append(f"  pairs               {found.pairs}, for up to {human(found.pairs * SZ_2M)} mapped by 4K if packed,")
    lines.append(f"                      {human(found.pairs * SZ_4K)} if each page lies alone")
    if plan.fleet:
        least = found.least_share
        share = "does not fit, whatever is mapped by 2M"
        if least is not None:
            share = (
                f"fits with {percent(least)} or more by 2M, at its churn" if least else "fits, even without 2M leaves"
            )
        lines.append(f"  this fleet          {share}")
        lines.append(f"  fleets like this    {found.fleets}")
    return lines
