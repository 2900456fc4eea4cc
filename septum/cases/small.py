# SPDX-License-Identifier: GPL-2.0-or-later
"""What cases share that need less than a whole split: a few structs, the programs of the CPUs, a model of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from septum.kernel.context import Cpus
from septum.kernel.pages import PageAllocator, take_pages
from septum.kvm.tdx import KvmTdx
from septum.lang import Struct
from septum.lang.model import Check, Model, Program
from septum.scenarios import World


class Small(Struct):
    """Root of a small model: CPUs and pages. ``can_fail``: allocations are tried with success and failure."""

    def __init__(self, cpus: int, *, most_pages: int = 16, can_fail: bool = False) -> None:
        self.cpus = Cpus(cpus)
        self.pages = PageAllocator(self.cpus, most_pages, can_fail)


class Plenty(KvmTdx):
    """Pages for PAMT pairs are at hand without end, since what the case is about lies elsewhere."""

    async def alloc_pamt_page(self) -> bool:
        """A page out of nowhere."""
        self.host.pages.allocated += 1
        take_pages(self.cpus, 1)
        return True


class PlentyShared(Plenty):
    """Plenty, and splits are under read mmu_lock: DEMOTE without BLOCK and TRACK, and -EBUSY if the module is busy."""

    shared = True


def small_model(
    name: str,
    world: Small,
    programs: Sequence[Callable[..., Any]],
    *,
    always: Sequence[Callable[..., Any]] = (),
    end: Sequence[Callable[..., Any]] = (),
    symmetric: bool = False,
) -> Model:
    """A model in which CPU i runs ``programs[i](world)``; ``always`` and ``end`` are checks of the world."""
    checks = [Check("always", f, (world,)) for f in always] + [Check("end", f, (world,)) for f in end]
    return Model(
        name, world, [Program(f, (world,)) for f in programs], checks, world.cpus.lock_names, symmetric=symmetric
    )


def split_model(
    name: str,
    world: World,
    programs: Sequence[Program],
    *,
    always: Sequence[Callable[..., Any]] = (),
    end: Sequence[Callable[..., Any]] = (),
    unreachable: Sequence[str] = (),
) -> Model:
    """A model over a TD and a host, whose CPUs may have softirqs.

    ``always`` and ``end`` are checks of (kvm, tdx), as in properties/split.py.
    """
    args = (world.kvm, world.tdx)
    checks = [Check("always", f, args) for f in always] + [Check("end", f, args) for f in end]
    return Model(
        name,
        world.tdx,
        world.programs(programs),
        checks,
        world.cpus.lock_names,
        symmetric=False,
        contexts=world.cpus.build_contexts(),
        unreachable=unreachable if world.host.pages.can_fail else (*unreachable, "enomem-harmless"),
    )
