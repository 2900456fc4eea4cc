# SPDX-License-Identifier: GPL-2.0-or-later
"""Ioctl threads that split huge pages, and nothing else: the question of the mail."""

from __future__ import annotations

from functools import partial

from septum.kvm.tdx import KvmTdx
from septum.lang.model import Model
from septum.properties.split import all_split
from septum.scenarios.base import Scenario, Size, model_of
from septum.scenarios.threads import convert_disjoint, convert_same
from septum.scenarios.world import World


def build(
    name: str, design: type[KvmTdx], size: Size, *, same: bool = False, sept_regions: int = 1, resched: bool = False
) -> Model:
    """``size.splits`` huge pages for each CPU to split, or ``same`` for all of them."""
    world = World(
        design,
        cpus=size.cpus,
        pages=size.splits if same else size.cpus * size.splits,
        sept_regions=sept_regions,
        resched=resched,
        enomem=size.enomem,
        busy=size.busy,
    )
    program = (convert_same if same else convert_disjoint, (world.kvm, world.tdx, size.splits))
    return model_of(name, world, [program] * size.cpus, size, end=(all_split,), symmetric=same)


SCENARIOS = (
    Scenario("split", "each CPU splits huge pages of its own; S-EPT pages from one region", build, beside="regions"),
    Scenario("same", "all CPUs split the same huge pages", partial(build, same=True)),
    Scenario("regions", "as split, and S-EPT pages may come from two regions", partial(build, sept_regions=2)),
    Scenario(
        "resched", "as split, and the walk gives way (need_resched) between entries", partial(build, resched=True)
    ),
)
