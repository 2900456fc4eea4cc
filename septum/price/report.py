# SPDX-License-Identifier: GPL-2.0-or-later
"""Results as text of 80 columns, as JSON, and as CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from typing import Any

from tabulate import tabulate

from septum.price.recorded import said
from septum.price.result import Lock, Priced
from septum.price.stalls import Spread, Stall
from septum.text import ascii_only, wrap

#: functions that are shown, if they were called; JSON has all
SHOWN = (
    "tdp_mmu_split_huge_page",
    "tdp_mmu_alloc_sp_for_split",
    "tdx_handle_ept_violation",
    "kvm_vm_set_mem_attributes",
    "tdx_sept_remove_private_spte",
    "pamt_get",
    "pamt_put",
    "kick_vcpus",
)
#: steps that lead to a finding
LAST = 10
#: assumptions that are named, and reasons for which threads are held up
ASSUMED, STALLS = 4, 6


def verdict_lines(result: Priced) -> list[str]:
    """What a reader has to know before any number."""
    lines: list[str] = []
    if result.finding is not None:
        found = result.finding
        what = f"VIOLATED: {found.name} ({found.kind}) by CPU {found.cpu}"
        lines += wrap(f"{what}{f' at {found.where}' if found.where else ''}; a wrong design has no price", "")
        for taken in found.last[-LAST:]:
            where = taken.point.stack[-1] if taken.point is not None else None
            place = f"{where.function}() {where.file}:{where.line}" if where is not None else "begins"
            lines.append(f"  {taken.time / 1e6:>14,.3f} us  CPU {taken.step.cpu:<3} {place}"[:80])
    if result.stopped:
        lines += wrap("INCONCLUSIVE: stopped by Ctrl-C; all numbers are of what was until then", "")
    if result.saturated:
        held = ", ".join(f"{lock.name} is held {100 * lock.in_use:.0f} % of the time" for lock in result.saturated)
        lines += wrap(f"near saturation: {held}; so every cost in its sections counts", "")
        if result.ends is not None:
            low, high = (f"{end:.3g}" for end in result.ends)
            lines += wrap(f"with all assumptions at either end of their ranges: {low} s to {high} s", "  ")
    if result.by_default >= 0.01:
        lines += wrap(f"{100 * result.by_default:.1f} % of the time is steps that no cost is known of", "")
    return lines


def text(results: Sequence[Priced], seeds: Sequence[Priced] = ()) -> str:
    """One result, or several side by side; ``seeds`` those of all seeds, for a spread."""
    lines = [
        *wrap(f"{results[0].workload}: {results[0].about}", ""),
        f"one run, seed {results[0].seed}: whether a design is right, septum check says",
    ]
    if results[0].left_out:
        lines += wrap(f"not replayed: {'; '.join(said(results[0].left_out))}", "")
    for result in results:
        assumed = list(result.assumed.items())[:ASSUMED]
        lines += ["", f"{result.design}: {result.seconds:.6g} s, {result.steps:,} steps"]
        lines += verdict_lines(result)
        if assumed and result.finding is None:
            shares = ", ".join(f"{name} {100 * share:.0f} %" for name, share in assumed)
            default = f"; on the default cost {100 * result.by_default:.1f} %" if result.by_default < 0.01 else ""
            lines += wrap(f"hangs on assumptions: {shares} of the time that CPUs are busy{default}", "")
    known = [result for result in results if result.finding is None]
    if known:
        for part in (
            *(phases(known), locks(known), stalls(known), sections(known)),
            *(functions(known), leaves(known), pages(known)),
        ):
            lines += ["", *part] if part else []
    if len(known) > 1:
        lines += ["", *versus(known, seeds)]
    return ascii_only("\n".join(lines) + "\n")


def table(head: Sequence[str], rows: Sequence[Sequence[object]]) -> list[str]:
    """Columns, names to the left and numbers to the right."""
    align = ["left", *("right" for _ in head[1:])]
    shown = tabulate(
        [[str(cell) for cell in row] for row in rows], list(head), "plain", colalign=align, disable_numparse=True
    )
    return [line.rstrip() for line in shown.splitlines()]


def phases(results: Sequence[Priced]) -> list[str]:
    """Seconds of each phase."""
    names = [phase.name for phase in results[0].phases]
    rows = [
        [n, *(f"{r.phases[i].seconds:.6g}" if i < len(r.phases) else "-" for r in results)] for i, n in enumerate(names)
    ]
    return table(["phase, s", *(r.design for r in results)], rows)


def short(name: str, room: int = 15) -> str:
    """A name that leaves room for numbers."""
    return name if len(name) <= room else name[: room - 2] + ".."


def compact(number: int) -> str:
    """A count in at most six characters."""
    for unit, size in (("G", 1_000_000_000), ("M", 1_000_000), ("k", 1000)):
        if number >= 100 * size or (number >= size and size > 1000):
            return f"{number / size:.4g}{unit}"
    return str(number)


def us(value: float) -> str:
    """Microseconds in at most seven characters."""
    return f"{value:.0f}" if value >= 1000 else f"{value:.3g}" if value >= 0.001 else "0"


def locks(results: Sequence[Priced]) -> list[str]:
    """Every lock, with how long CPUs waited for it and held it, in us, and the share of the time that it was held."""
    lines: list[str] = []
    for result in results:
        rows = []
        for k in result.locks:
            times = (k.wait.average, k.wait.p99, k.wait.most, k.hold.average, k.hold.most)
            used = f"{100 * k.in_use:.0f}"
            rows.append([short(k.name), compact(k.acquisitions), compact(k.contended), *map(us, times), used])
        head = [short(result.design), "taken", "contended", "wait", "p99", "max", "hold", "max", "%"]
        lines += [*([""] if lines else []), *table(head, rows)]
    return ["locks, us", *lines]


def held_up(result: Priced) -> list[Stall]:
    """What holds threads up: vCPUs out of the guest, and what is waited for."""
    return [*result.out.values(), *result.stalls]


def stalls(results: Sequence[Priced]) -> list[str]:
    """Who was held up by what, in us; JSON has all."""
    lines: list[str] = []
    for result in results:
        rows = []
        for one in held_up(result)[:STALLS]:
            times = (one.spread.average, one.spread.p50, one.spread.p99, one.spread.most)
            rows.append([f"{one.who}: {short(one.by, 26)}", f"{one.times:,}", *map(us, times)])
        if rows:
            lines += [*([""] if lines else []), *table([result.design, "times", "average", "p50", "p99", "max"], rows)]
    return ["held up, us", *lines] if lines else []


def sections(results: Sequence[Priced]) -> list[str]:
    """The longest section with preemption off of each."""
    lines: list[str] = []
    for result in results:
        if (found := result.section) is not None:
            what = f", with {', '.join(found.inside)}" if found.inside else ""
            where = f" in {found.called[-1]}()" if found.called else ""
            lines += wrap(
                f"{result.design}: {us(found.us)} us on CPU {found.cpu}, {us(found.waited_us)} of them waiting: "
                f"{', '.join(found.locks)}, taken{where}{what}",
                "  ",
            )
    return ["longest with preemption off:", *lines] if lines else []


def functions(results: Sequence[Priced]) -> list[str]:
    """Calls and times of what a mail would ask for."""
    lines: list[str] = []
    for result in results:
        rows = []
        for name in SHOWN:
            found = result.functions.get(name)
            if found is not None and found.calls:
                rows.append([name, f"{found.calls:,}", f"{found.total:.4g}", f"{found.average_us:.4g}"])
        if not rows:
            continue
        lines += [*([""] if lines else []), *table([result.design, "calls", "s in all", "us each"], rows)]
    return lines


def leaves(results: Sequence[Priced]) -> list[str]:
    """Calls of the module and of the guest, and how many of them were refused."""
    names = sorted({name for result in results for name in result.leaves})
    rows = []
    for name in names:
        found = [result.leaves.get(name) for result in results]
        rows.append([name, *(f"{x.calls:,} / {x.calls - x.succeeded:,}" if x else "-" for x in found)])
    if not rows:
        return []
    return table(["calls / refused", *(short(r.design) for r in results)], rows)


def pages(results: Sequence[Priced]) -> list[str]:
    """Pages at their peak and at the end."""
    rows = [["allocated, peak", *(f"{max(r.peak, *(s.allocated for s in r.samples)):,}" for r in results)]]
    named = (("pairs", 2), ("S-EPT pages", 3), ("in caches for splits", 4), ("in vCPUs' caches", 5))
    for what, pick in named:
        rows.append([f"{what}, peak", *(f"{max(sample[pick] for sample in r.samples):,.0f}" for r in results)])
    rows.append(["pairs, at the end, KB", *(f"{r.pamt_kb:,}" for r in results)])
    return table(["pages", *(r.design for r in results)], rows)


def versus(results: Sequence[Priced], seeds: Sequence[Priced] = ()) -> list[str]:
    """How much longer each takes than the first one, and how far that differs between seeds."""
    first = results[0]
    lines = []
    for other in results[1:]:
        ratios = [
            b.seconds / a.seconds
            for a in seeds or results
            for b in seeds or results
            if a.design == first.design and b.design == other.design and a.seed == b.seed and a.seconds
        ]
        spread = f" ({min(ratios):.3g} to {max(ratios):.3g} with {len(ratios)} seeds)" if len(ratios) > 1 else ""
        if ratios:
            lines += wrap(f"{other.design} takes {ratios[0]:.3g} times as long as {first.design}{spread}", "")
    return lines


# -- for programs ------------------------------------------------------------------------------------------------


#: of the shape of --json, which price.schema.json beside this file describes
VERSION = 1


def as_json(result: Priced) -> dict[str, Any]:
    """A result under names that stay. Times in s unless a name says us."""
    found = result.finding
    return {
        "design": result.design,
        "workload": result.workload,
        "about": result.about,
        "seed": result.seed,
        "seconds": result.seconds,
        "steps": result.steps,
        "stopped": result.stopped,
        "finding": None if found is None else {"kind": found.kind, "name": found.name, "where": found.where},
        "phases": [{"name": phase.name, "seconds": phase.seconds} for phase in result.phases],
        "locks": [lock_json(lock) for lock in result.locks],
        "seamcalls": {
            name: {"calls": leaf.calls, "succeeded": leaf.succeeded, "refused": leaf.calls - leaf.succeeded}
            for name, leaf in result.leaves.items()
        },
        "functions": {
            name: {"calls": function.calls, "total": function.total, "average": function.average_us / 1e6}
            for name, function in result.functions.items()
        },
        "pages": [sample._asdict() for sample in result.samples],
        "pamt_kb": result.pamt_kb,
        "allocated_peak": result.peak,
        "stalls": [stall_json(stall) for stall in result.stalls],
        "out_of_guest": {name: stall_json(stall) for name, stall in result.out.items()},
        "preemption_off": None if result.section is None else result.section._asdict(),
        "left_out": dict(result.left_out),
        "by_default": result.by_default,
        "assumed": dict(result.assumed),
        "near_saturation": [lock.name for lock in result.saturated],
        "seconds_low": result.ends[0] if result.ends else None,
        "seconds_high": result.ends[1] if result.ends else None,
    }


def lock_json(lock: Lock) -> dict[str, Any]:
    """One lock."""
    return {
        "name": lock.name,
        "acquisitions": lock.acquisitions,
        "contended": lock.contended,
        "in_use": lock.in_use,
        "wait_us": spread_json(lock.wait),
        "hold_us": spread_json(lock.hold),
    }


def stall_json(stall: Stall) -> dict[str, Any]:
    """How often threads were held up by one thing, and how long, in us."""
    return {"who": stall.who, "by": stall.by, "times": stall.times, "us": spread_json(stall.spread)}


def spread_json(spread: Spread) -> dict[str, float]:
    """Times in us; percentiles are upper ends of buckets, four for each power of two."""
    return {"total": spread.total, "average": spread.average, "p50": spread.p50, "p99": spread.p99, "max": spread.most}


COLUMNS = ("design", "workload", "seed", "what", "name", "measure", "value")


def as_rows(results: Sequence[Priced]) -> list[tuple[str, str, int, str, str, str, float]]:
    """Every number of some results, a row each, with the columns COLUMNS."""
    rows: list[tuple[str, str, int, str, str, str, float]] = []
    for result in results:

        def add(what: str, name: str, measure: str, value: float, of: Priced = result) -> None:
            rows.append((of.design, of.workload, of.seed, what, name, measure, float(value)))

        add("run", "", "seconds", result.seconds)
        for phase in result.phases:
            add("phase", phase.name, "seconds", phase.seconds)
        for lock in result.locks:
            found = lock_json(lock)
            for measure in ("acquisitions", "contended", "in_use"):
                add("lock", lock.name, measure, found[measure])
            for kind in ("wait_us", "hold_us"):
                for measure, value in found[kind].items():
                    add("lock", lock.name, f"{kind} {measure}", value)
        for name, leaf in result.leaves.items():
            add("seamcall", name, "calls", leaf.calls)
            add("seamcall", name, "succeeded", leaf.succeeded)
        for name, function in result.functions.items():
            add("function", name, "calls", function.calls)
            add("function", name, "total s", function.total)
        for stall in held_up(result):
            add("stall", f"{stall.who}: {stall.by}", "times", stall.times)
            for measure, value in spread_json(stall.spread).items():
                add("stall", f"{stall.who}: {stall.by}", f"us {measure}", value)
        if result.section is not None:
            add("preemption_off", ", ".join(result.section.locks), "us", result.section.us)
        add("pages", "", "pamt_kb", result.pamt_kb)
        add("pages", "", "allocated_peak", result.peak)
        add("pages", "split_caches", "peak", max(sample.split_caches for sample in result.samples))
        add("pages", "vcpu_caches", "peak", max(sample.vcpu_caches for sample in result.samples))
    return rows


def as_csv(results: Sequence[Priced]) -> str:
    """The rows as CSV."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerows([COLUMNS, *as_rows(results)])
    return out.getvalue()
