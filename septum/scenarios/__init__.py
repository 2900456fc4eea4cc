# SPDX-License-Identifier: GPL-2.0-or-later
"""Small configurations in which a design is raced: who runs what, on which pages.

Each file has a tuple ``SCENARIOS``; world.py builds the world they begin in.

May import: lang, kernel, tdx, kvm, properties.
May be imported by: designs, cases, recordings, verdict, show, price, cli.
"""

from __future__ import annotations

from septum.kvm.tdx import KvmTdx
from septum.lang.model import Model
from septum.scenarios import (
    accept,
    convert,
    eager,
    endless,
    faults,
    full_cache,
    lifetime,
    memslot,
    other_td,
    pamt_add,
    split,
)
from septum.scenarios.base import Scenario, Size
from septum.scenarios.world import World

__all__ = ["SCENARIOS", "Scenario", "Size", "World", "build"]

FILES = (split, full_cache, endless, convert, faults, accept, memslot, eager, other_td, pamt_add, lifetime)

SCENARIOS: dict[str, Scenario] = {s.name: s for file in FILES for s in file.SCENARIOS}


def build(
    name: str,
    design: type[KvmTdx],
    scenario: str | Scenario,
    *,
    cpus: int,
    splits: int,
    enomem: bool,
    busy: bool,
    counts: tuple[int, ...] = (),
) -> Model:
    """The model of a design in a scenario: ``cpus`` CPUs, ``splits`` huge pages to split for each of them.

    ``counts``  CPUs of each of the scenario's roles, instead of one.
    """
    found = SCENARIOS[scenario] if isinstance(scenario, str) else scenario
    return found.build(name, design, Size(cpus, splits, enomem, busy, counts))
