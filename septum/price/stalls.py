# SPDX-License-Identifier: GPL-2.0-or-later
"""What holds threads up in a timed run, and the longest section with preemption off."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from septum.engine.timed import Durations, PointUse, Section, TimedRun, percentile
from septum.engine.timed_structs import BUCKETS
from septum.graph.ir import Point

US = 1e6  # ps
#: functions that a vCPU's thread is in while it is held up; any other thread is in an ioctl
VCPU = ("vcpu_run", "accept_recorded", "tdx_vcpu_run", "tdx_vcpu_exit")
VCPUS, IOCTLS = "vCPU", "ioctl"
KICKED, FAULTED = "kicked", "fault"
#: SEAMCALLs and other functions whose names say what a section consists of
LEAVES = ("tdh_", "tdg_")
TOLD = ("kick_vcpus", "free_pages", "tdp_mmu_set_spte", "tdp_mmu_set_spte_atomic", "tdp_mmu_zap_leafs")


class Spread(NamedTuple):
    """Times, in us."""

    total: float
    average: float
    p50: float
    p99: float
    most: float


class Stall(NamedTuple):
    """How often threads were held up, and how long.

    ``who``  VCPUS or IOCTLS; ``by`` the name of a lock as lockdep has it, or the function that waits.
    """

    who: str
    by: str
    times: int
    spread: Spread


class Off(NamedTuple):
    """The longest section with preemption off, of spinning locks that a CPU held or waited for.

    ``us``     how long, ``waited_us`` how much of it the CPU waited for locks; ``begins`` s after the run began;
    ``cpu``    whose; ``steps`` how many it took;
    ``locks``  those that were taken, the first of them first; ``inside`` SEAMCALLs, kicks and others of TOLD in it;
    ``called`` the function that the first lock was taken in, and its caller.
    """

    us: float
    waited_us: float
    begins: float
    cpu: int
    steps: int
    locks: tuple[str, ...]
    inside: tuple[str, ...]
    called: tuple[str, ...]


def spread_of(found: Durations) -> Spread:
    """Durations in us."""
    return Spread(
        found.total / US,
        found.total / US / found.times if found.times else 0.0,
        percentile(found.histogram, 0.5) / US,
        percentile(found.histogram, 0.99) / US,
        found.most / US,
    )


def _sum(parts: Sequence[Durations]) -> Durations:
    """Several as one."""
    histogram = tuple(sum(part.histogram[i] for part in parts) for i in range(BUCKETS))
    return Durations(
        sum(part.times for part in parts),
        sum(part.total for part in parts),
        max(part.most for part in parts),
        histogram,
    )


def stalls_of(points: Sequence[PointUse], lock_of: Callable[[Point], str | None]) -> tuple[Stall, ...]:
    """What threads waited for, the longest in all first; ``lock_of`` names the lock that a step takes, or is None."""
    found: dict[tuple[str, str], list[Durations]] = {}
    for use in points:
        if use.stalls is not None:
            names = [site.function for site in use.point.stack]
            who = VCPUS if any(name in VCPU for name in names) else IOCTLS
            found.setdefault((who, lock_of(use.point) or names[-1]), []).append(use.stalls)
    stalls = []
    for (who, by), parts in found.items():
        total = _sum(parts)
        stalls.append(Stall(who, by, total.times, spread_of(total)))
    return tuple(sorted(stalls, key=lambda stall: -stall.spread.total))


def out_of_guest(run: TimedRun) -> dict[str, Stall]:
    """How long vCPUs were out of the guest: from an exit to the first instruction behind an entry, or for a kick.

    A TD whose vCPUs have no programs has them in the guest at all times, but for the time that each kick takes.
    """
    parts = {KICKED: run.kicked, FAULTED: run.faulted}
    return {name: Stall(VCPUS, name, part.times, spread_of(part)) for name, part in parts.items() if part.times}


def longest_section(section: Section | None, lock_of: Callable[[Point], str | None]) -> Off | None:
    """The longest section, and what is in it."""
    if section is None:
        return None
    locks: dict[str, None] = {}
    inside: dict[str, None] = {}
    for point in section.path:
        if (lock := lock_of(point)) is not None:
            locks[lock] = None
        for site in point.stack:
            if (site.function.startswith(LEAVES) and not site.function.startswith("tdh_do_")) or site.function in TOLD:
                inside[site.function] = None
    stack = section.path[0].stack if section.path else ()
    called = tuple(site.function for site in stack[-3:-1])
    return Off(
        section.time / US,
        section.waited / US,
        section.since / 1e12,
        section.cpu,
        section.steps,
        tuple(locks),
        tuple(inside),
        called,
    )
