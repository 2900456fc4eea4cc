# SPDX-License-Identifier: GPL-2.0-or-later
"""Bounds that do not grow with the configuration: each is known, and why it need not."""

import pytest

import septum.designs
from septum.engine.timed import lower_phases
from septum.graph.ir import Set, Store, blocks_of_cpus
from septum.lang.witnesses import witnesses
from septum.price.workloads import find, with_values
from septum.price.world import MANY, FullWorld

#: fields whose bound is the same for any size, besides flags, enums and those that nothing reaches (MANY)
FIELDS = {
    "PamtRegion.page_count": "4K pages of a region",
    "PamtRegion.unflushed": "4K pages of a region",
    "PamtRegion.unreset": "4K pages of a region",
    "RegionRefcount.counter": "4K pages of a region",
    "Task.held": "a bit for each class of locks",
    "Task.pages": "pages in the hands of one CPU",
    "FaultCaches.pamt": "two pairs",
    "FaultCaches.external_region": "the least number of regions, in both sizes here",
    "TdxPamtCache.cnt": "pairs of one fault or split",
}
#: locals of the same kind
LOCALS = {
    "vcpus_in_epoch.count": "of vCPUs, of which a TD has at most 65,535: NUM_VCPUS has 16 bits",
    "ipi_pending.count": "of vCPUs",
    "any_in_guest.count": "of vCPUs",
    "destroy.region": "a number of a region, of 2M: 8 PB",
}

SIZES = {
    ("spinlock", "split"): (["memory=128M", "threads=4"], ["memory=2G", "threads=40"]),
    ("v5", "teardown"): (
        ["memory=16M", "touched=2000", "vcpus=4", "how=remove"],
        ["memory=160M", "touched=30000", "vcpus=40", "how=remove"],
    ),
}


def bounds(design: str, name: str, parameters: list[str]) -> tuple[dict[str, int], dict[str, int]]:
    """The largest value of every field that is written, but enums and flags, and of every local with a bound."""
    workload = find(name)
    built = workload.build(with_values(workload, parameters))
    with witnesses():
        world = FullWorld(septum.designs.load(design).module.Design, built.size)
    model = world.model(built.phases[0])
    further = [[(p.function, world.arguments(p))] * model.cpus for p in built.phases[1:]]
    graph, _ = lower_phases(model, world.fills, further)
    fields: dict[str, int] = {}
    locals_: dict[str, int] = {}
    for block in blocks_of_cpus(graph):
        for instr in block.instrs:
            if isinstance(instr, Store) and instr.loc.field.names is None:
                struct = instr.loc.structs[0]
                most = instr.loc.field.hi(struct)
                if most > 1:
                    fields[f"{type(struct).__name__}.{instr.loc.field.name}"] = most
            if isinstance(instr, Set) and instr.var.bound is not None and instr.var.name != "choice":
                locals_[f"{instr.var.site.function}.{instr.var.name}"] = instr.var.bound[1]
    return fields, locals_


@pytest.mark.parametrize("which", SIZES, ids="-".join)
def test_bounds_that_do_not_grow_are_known(which: tuple[str, str]) -> None:
    small, large = (bounds(*which, parameters) for parameters in SIZES[which])
    fields = {name for name, most in small[0].items() if large[0].get(name) == most < MANY}
    assert fields <= set(FIELDS), fields - set(FIELDS)
    assert len(small[0]) > len(fields) + 2  # others do grow
    locals_ = {name for name, most in small[1].items() if large[1].get(name) == most > 1}
    assert locals_ <= set(LOCALS), locals_ - set(LOCALS)
