# SPDX-License-Identifier: GPL-2.0-or-later
"""What a scenario is, and how its model is put together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from septum.kvm.tdx import KvmTdx
from septum.lang.model import Check, Model, Program, Role
from septum.properties import module
from septum.properties.memory import invalidations_ended
from septum.properties.split import mirror_agrees, pages_accounted, pair_present, refcount_is_users
from septum.scenarios.world import World

ANY = 0  # as many CPUs as the user says


class Size(NamedTuple):
    """What the user may say about a configuration; ``splits`` is 0 where the scenario says what each CPU does.

    ``counts``  how many CPUs there are of each role of a scenario that has roles: one of each by default.
    """

    cpus: int
    splits: int
    enomem: bool
    busy: bool
    counts: tuple[int, ...] = ()


class Scenario(NamedTuple):
    """A configuration by name.

    ``build``   makes its model of a design;
    ``cpus``    how many CPUs it takes, when it says itself who does what; ANY for as many as the user says,
                with as many huge pages to split for each;
    ``not_for`` why it makes no sense for a design, or "" if it does;
    ``beside``  the scenario that is checked as well where this one is a design's default and HOLDS, or "";
    ``roles``   what its CPUs are, in their order, where it says itself who does what: a proof may be for any number of
                them. ``build`` then takes Size.counts.
    """

    name: str
    summary: str
    build: Callable[[str, type[KvmTdx], Size], Model]
    cpus: int = ANY
    not_for: Callable[[type[KvmTdx]], str] = lambda design: ""
    beside: str = ""
    roles: tuple[Role, ...] = ()


def of_roles(size: Size, *programs: tuple[Any, tuple[Any, ...]]) -> list[tuple[Any, tuple[Any, ...]]]:
    """The program of each CPU: ``programs`` has one for each role."""
    counts = size.counts or (1,) * len(programs)
    return [program for program, count in zip(programs, counts, strict=True) for _ in range(count)]


def of_one_role(size: Size, program: tuple[Any, tuple[Any, ...]]) -> list[tuple[Any, tuple[Any, ...]]]:
    """Two CPUs run one program, or as many as ``size`` says."""
    return [program] * (sum(size.counts) or 2)


def checks_of_design(world: World) -> list[Check]:
    """What a design says itself that must hold, for each of its VMs."""
    always = [Check("always", f, (vm.kvm, vm)) for vm in world.vms for f in vm.holds_always]
    return always + [Check("end", f, (vm.kvm, vm)) for vm in world.vms for f in vm.holds_at_end]


def model_of(
    name: str,
    world: World,
    programs: Sequence[tuple[Any, tuple[Any, ...]]],
    size: Size,
    *,
    always: Sequence[Callable[..., Any]] = (),
    end: Sequence[Callable[..., Any]] = (),
    symmetric: bool = False,
    unreachable: Sequence[str] = (),
) -> Model:
    """The model of a world with one TD: a program for each CPU, and what must hold besides the accounts."""
    both = (world.kvm, world.tdx)
    checks = [Check("always", f, both) for f in (pages_accounted, pair_present, mirror_agrees, *always)]
    checks += [Check("always", f, (world.module,)) for f in module.ALWAYS_MODULE]
    checks += [Check("always", f, (world.td,)) for f in module.ALWAYS_TD]
    checks += [Check("end", f, both) for f in (refcount_is_users, *end)]
    if hasattr(world.kvm, "memory"):
        checks.append(Check("end", invalidations_ended, both))
    checks += [Check("end", f, (world.module,)) for f in module.IDLE_MODULE]
    checks += [Check("end", f, (world.td,)) for f in module.IDLE_TD]
    checks += checks_of_design(world)
    return Model(
        name,
        world.tdx,
        world.programs([Program(function, args) for function, args in programs]),
        checks,
        world.cpus.lock_names,
        symmetric=symmetric,
        contexts=world.cpus.build_contexts(),
        unreachable=unreachable if size.enomem else (*unreachable, "enomem-harmless"),
    )
