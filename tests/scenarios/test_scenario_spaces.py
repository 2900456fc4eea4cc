# SPDX-License-Identifier: GPL-2.0-or-later
"""The scenarios beyond the split: verdicts, state counts, and native runs in step with compiled ones.

A number that changes says that the model changed: look at why before writing the new one here.
"""

from typing import Any

import pytest

from septum.designs import load, spinlock
from septum.scenarios import SCENARIOS, build
from septum.verdict import exhaustive
from septum.verdict.result import Settings
from tests.conftest import Explore, SplitDesign, Violated
from tests.few import in_turn

#: those that say themselves who does what
FIXED = tuple(name for name, scenario in SCENARIOS.items() if scenario.cpus)

#: one of each kind; "septum check" without a design looks at all of them
DESIGNS = ("spinlock", "spinlock-no-recheck", "v5", "v6")

#: scenario -> design -> states and transitions of the whole space
SPACE: dict[str, dict[str, tuple[int, int]]] = {
    "convert-disjoint": {
        "spinlock": (3_363, 5_634),
        "v5": (1_184, 1_816),
        "v6": (1_260, 1_918),
    },
    "convert-halves": {
        "spinlock": (5_029, 8_471),
        "v5": (1_169, 1_760),
        "v6": (1_202, 1_792),
    },
    "convert-overlap": {
        "spinlock": (2_545, 4_375),
        "v5": (1_626, 2_601),
        "v6": (1_488, 2_312),
    },
    "convert-fault": {
        "spinlock": (1_256, 2_291),
        "spinlock-no-recheck": (1_228, 2_239),
        "v5": (1_070, 1_958),
        "v6": (1_077, 1_954),
    },
    "convert-same": {
        "spinlock": (3_459, 5_708),
        "v5": (758, 1_126),
        "v6": (746, 1_086),
    },
    "fault-fault": {
        "spinlock": (7_431, 14_584),
        "spinlock-no-recheck": (7_431, 14_584),
        "v5": (7_759, 15_204),
        "v6": (7_431, 14_584),
    },
    "fault-split": {
        "spinlock": (2_938, 5_567),
        "spinlock-no-recheck": (2_864, 5_425),
        "v5": (1_973, 3_707),
        "v6": (1_821, 3_397),
    },
    "fault-hole": {
        "spinlock": (4_349, 8_021),
        "spinlock-no-recheck": (4_273, 7_879),
        "v5": (3_523, 6_493),
        "v6": (3_301, 6_026),
    },
    "one-vcpu": {
        "spinlock": (4_181, 7_722),
        "v5": (1_690, 3_000),
        "v6": (2_004, 3_610),
    },
    "dirty-fault": {
        "spinlock": (277, 471),
        "spinlock-no-recheck": (277, 471),
        "v5": (277, 471),
        "v6": (277, 471),
    },
    "accept-mismatch": {
        "spinlock": (4_819, 9_219),
        "spinlock-no-recheck": (4_793, 9_169),
        "v5": (4_090, 7_823),
        "v6": (4_030, 7_700),
    },
    "accept-convert": {
        "spinlock": (6_933, 12_588),
        "v5": (5_915, 10_972),
        "v6": (5_429, 9_978),
    },
    "other-td": {
        "v6": (456, 829),
    },
    "add-fails": {
        "spinlock": (3_982, 7_517),
        "spinlock-no-recheck": (3_904, 7_369),
        "v5": (2_433, 4_523),
        "v6": (2_227, 4_075),
    },
    "add-fails-split": {
        "spinlock": (4_293, 7_997),
        "spinlock-no-recheck": (4_215, 7_849),
        "v5": (3_060, 5_715),
        "v6": (2_471, 4_495),
    },
    "full-destroy": {
        "spinlock": (918, 1_765),
        "spinlock-no-recheck": (918, 1_765),
        "v6": (768, 1_472),
    },
    "get-put": {
        "v6": (183, 308),
    },
    "two-tds": {
        "v6": (19_527, 38_584),
    },
    "teardown": {
        "v6": (1_840, 3_396),
    },
    "teardown-rcu": {
        "v6": (2_722, 5_218),
    },
    "accept-first": {
        "spinlock": (17_058, 33_363),
        "spinlock-no-recheck": (17_034, 33_317),
        "v5": (17_547, 34_345),
        "v6": (16_383, 32_072),
    },
    "slot-split": {
        "spinlock": (1_005, 1_745),
        "v5": (789, 1_344),
        "v6": (652, 1_078),
    },
    "slot-accept": {
        "spinlock": (6_686, 12_457),
        "v5": (6_277, 11_724),
        "v6": (5_845, 10_913),
    },
    "dirty-log": {
        "spinlock": (1_141, 1_774),
        "spinlock-no-recheck": (1_121, 1_746),
        "v5": (809, 1_238),
        "v6": (773, 1_126),
    },
}

#: scenario -> design -> kind and property of the shortest violation
BROKEN: dict[str, dict[str, tuple[str, str]]] = {
    "convert-disjoint": {
        "spinlock-no-recheck": ("require", "cache-never-short"),
    },
    "convert-halves": {
        "spinlock-no-recheck": ("require", "cache-never-short"),
    },
    "convert-overlap": {
        "spinlock-no-recheck": ("require", "no-seamcall-bug"),
    },
    "hole-first": {
        "spinlock": ("require", "zaps-exactly"),
        "spinlock-no-recheck": ("require", "zaps-exactly"),
        "v5": ("require", "zaps-exactly"),
        "v6": ("require", "zaps-exactly"),
    },
    "convert-same": {
        "spinlock-no-recheck": ("require", "cache-never-short"),
    },
    "one-vcpu": {
        "spinlock-no-recheck": ("require", "refcount-is-users"),
    },
    "accept-convert": {
        "spinlock-no-recheck": ("require", "cache-never-short"),
    },
    "other-td": {
        "spinlock": ("require", "no-seamcall-bug"),
        "spinlock-no-recheck": ("require", "no-seamcall-bug"),
        "v5": ("require", "no-seamcall-bug"),
    },
    "full-destroy": {
        "v5": ("require", "no-seamcall-bug"),
    },
    "get-put": {
        "spinlock": ("require", "no-seamcall-bug"),
        "spinlock-no-recheck": ("require", "no-seamcall-bug"),
        "v5": ("require", "no-seamcall-bug"),
    },
    "two-tds": {
        "spinlock": ("require", "no-seamcall-bug"),
        "spinlock-no-recheck": ("require", "no-seamcall-bug"),
        "v5": ("require", "no-seamcall-bug"),
    },
    "teardown": {
        "spinlock": ("require", "no-seamcall-bug"),
        "spinlock-no-recheck": ("require", "no-seamcall-bug"),
        "v5": ("require", "no-seamcall-bug"),
    },
    "teardown-rcu": {
        "spinlock": ("require", "no-seamcall-bug"),
        "spinlock-no-recheck": ("require", "no-seamcall-bug"),
        "v5": ("require", "no-seamcall-bug"),
    },
    "slot-split": {
        "spinlock-no-recheck": ("require", "no-seamcall-bug"),
    },
    "slot-accept": {
        "spinlock-no-recheck": ("require", "no-seamcall-bug"),
    },
}


def some(table: dict[str, dict[str, Any]]) -> list[tuple[str, str]]:
    """Scenarios with designs: of each one design, in turn."""
    return [(s, d) for turn, s in enumerate(table) for d in in_turn(list(table[s]), turn)]


def test_tables_are_complete() -> None:
    """Each of these designs is in one of the tables for every scenario that makes sense for it."""
    for scenario in FIXED:
        known = set(SPACE.get(scenario, ())) | set(BROKEN.get(scenario, ()))
        assert known == {name for name in DESIGNS if scenario in load(name).scenarios}, scenario


@pytest.mark.parametrize(("scenario", "design"), some(SPACE))
def test_space(split_design: SplitDesign, explore: Explore, scenario: str, design: str) -> None:
    """The space is exhausted, nothing is found, and no property is vacuous but the one about -ENOMEM."""
    compiled = split_design(design, scenario, cpus=SCENARIOS[scenario].cpus, splits=0)
    result = explore(compiled)
    assert result.findings == ()
    assert set(compiled.code.properties) - result.reached <= compiled.model.unreachable
    assert (result.progress.states, result.progress.edges) == SPACE[scenario][design]


@pytest.mark.parametrize(("scenario", "design"), some(BROKEN))
def test_violated(split_design: SplitDesign, violated: Violated, scenario: str, design: str) -> None:
    found = violated(split_design(design, scenario, cpus=SCENARIOS[scenario].cpus, splits=0))
    assert (found.kind, found.name) == BROKEN[scenario][design]


class StaysInSrcu(spinlock.Design):
    """A fault that is tried again in the kernel does not leave the SRCU read side."""

    retries_leave_for_slots = False


def test_a_fault_that_stays_in_srcu_keeps_a_memslot_for_ever() -> None:
    """Whoever deletes the memslot waits for the vCPU, and the vCPU for a memslot that is valid or gone."""
    model = build("stays", StaysInSrcu, "slot-accept", cpus=2, splits=0, enomem=False, busy=False)
    settings = Settings("stays", "slot-accept", cpus=2, splits=0, liveness=True, cover=False)
    tried = exhaustive.decide(model, settings, None)
    assert tried.found == ()
    assert tried.endless is not None and tried.endless.violation is not None
    assert tried.endless.violation.prop.name == "every-operation-ends"


class SplitsItsOwnWay(spinlock.Design):
    """A version of tdx_sept_split_private_spte() that knows nothing of what the model keeps for itself."""

    async def tdx_sept_split_private_spte(self, page: int, sp: int) -> int:
        await self.block_and_track(page)
        await self.lock_split_cache()
        ret = await self.demote(page, self.sept_page_of(sp))
        await self.unlock_split_cache()
        return ret


def test_a_split_of_ones_own_is_no_fault_that_comes_again(explore: Explore) -> None:
    """BLOCK says itself that a page was taken away: the vCPU that faults on it again does so with good reason."""
    model = build("own-way", SplitsItsOwnWay, "accept-first", cpus=2, splits=0, enomem=False, busy=False)
    result = explore(model)
    assert result.findings == ()
    assert "fault-resolved" in result.reached
