# SPDX-License-Identifier: GPL-2.0-or-later
"""Timed runs of KVM's functions, held step by step against native runs of the same world with all of its objects."""

import random
from typing import Any

import pytest

import septum.designs
from septum.engine import timed
from septum.engine.timed import REGION, RESCHED, Cost, Host, TimedMachine, TimedModel, lower_phases
from septum.kvm.tdx import KvmTdx
from septum.lang import require, step
from septum.lang.witnesses import witnesses
from septum.price.costs import way_of
from septum.price.phases import Phase, boot_share, split_share
from septum.price.world import FOLLOWED, LOCKS, FullWorld, Size
from septum.tdx.module import any_in_guest, vcpus_in_epoch
from tests.engine.test_timed import replay, same_memory
from tests.few import part

DESIGNS = [name for name in septum.designs.names() if not name.endswith(("no-recheck", "no-restart", "as-posted"))]

#: what wrong designs run into, here as in a search
WRONG = {"rfc-v2": "page-not-lost", "v3-shared": "cache-never-short"}


def design(name: str) -> type[KvmTdx]:
    found: type[KvmTdx] = septum.designs.load(name).module.Design
    return found


def random_costs(model: TimedModel, regions: int, seed: int) -> dict[int, Cost]:
    rng = random.Random(seed)
    ways = {point.number: way_of(point, regions) for point in model.points}
    assert set(ways.values()) <= {0, RESCHED, REGION}
    return {number: Cost(rng.randint(1, 400), rng.randint(0, 50), way) for number, way in ways.items()}


def check(name: str, size: Size, phase: Phase, seed: int, least: int = 50) -> TimedMachine:
    """A timed run with random costs, and the native run that takes the same steps."""
    with witnesses(2):
        world = FullWorld(design(name), size)
    model = TimedModel(world.model(phase), followed=FOLLOWED, locks=LOCKS, fills=world.fills, optimise=0)
    host = Host(near=30, tick=3000, region_pages=size.ptrs, regions=world.sept_regions)
    machine = TimedMachine(model, random_costs(model, world.sept_regions, seed), host, log=100_000)
    machine.start(0)
    while machine.run(10_000) == timed.RUNNING:
        pass
    result = machine.result()
    plain = FullWorld(design(name), size).model(phase)
    native = replay(machine, plain)
    if name in WRONG:
        assert result.state == timed.ALARM and result.alarm is not None
        assert native.failure is not None and native.failure[1] == result.alarm.name == WRONG[name]
    else:
        assert result.state == timed.ENDED, result.alarm
        assert native.failure is None
        assert same_memory(machine, plain) >= least
    return machine


@pytest.mark.parametrize("name", DESIGNS)
def test_every_step_of_a_split_can_be_taken_natively(name: str) -> None:
    check(name, Size(pages=12, threads=4, mapped=True, ptrs=4), Phase("split", split_share, (4, 3)), 1)


@pytest.mark.parametrize("name", part(["v6", "v5", "tip", "spinlock"], 4))
def test_every_step_of_a_boot_can_be_taken_natively(name: str) -> None:
    size = Size(pages=4, threads=3, children=4, ptrs=4, vcpus=True)
    check(name, size, Phase("boot", boot_share, (3, 5, 0)), 2)


async def count_vcpus(machine: Any, vcpus: int) -> None:
    """What TRACK, BLOCK and a kick ask of the vCPUs of a TD."""
    td = machine.vms[0].kvm.td
    await step()
    require(vcpus_in_epoch(td, td.epoch & 1) == vcpus, "all-in-epoch")
    require(any_in_guest(td), "any-in-guest")


@pytest.mark.parametrize("vcpus", [3, 20])
def test_more_vcpus_in_the_guest_than_four_bits_count(vcpus: int) -> None:
    size = Size(pages=4, threads=1, in_guest=vcpus, mapped=True, ptrs=4)
    check("spinlock", size, Phase("count", count_vcpus, (vcpus,)), 1, least=10)


def test_two_tds_have_the_code_of_one() -> None:
    lengths = []
    for tds in (2, 5):
        size = Size(pages=4, threads=3, tds=tds, children=4, ptrs=4, vcpus=True)
        with witnesses(2):
            world = FullWorld(design("v6"), size)
        phase = Phase("boot", boot_share, (3, 5, 0))
        lengths.append(len(lower_phases(world.model(phase), world.fills, [])[0].points))
    assert lengths[0] == lengths[1]
