# SPDX-License-Identifier: GPL-2.0-or-later
"""The scenarios beyond the split: verdicts, state counts, and native runs in step with compiled ones.

A number that changes says that the model changed: look at why before writing the new one here.
"""

import pytest

from septum.designs import load, spinlock
from septum.scenarios import SCENARIOS, build
from septum.verdict import exhaustive
from septum.verdict.result import Settings
from tests.conftest import Explore, SplitDesign, Violated

#: those that say themselves who does what
FIXED = tuple(name for name, scenario in SCENARIOS.items() if scenario.cpus)

#: one of each kind; "septum check" without a design looks at all of them
DESIGNS = ("spinlock", "spinlock-no-recheck", "v5", "v6")

#: scenario -> design -> states and transitions of the whole space
SPACE: dict[str, dict[str, tuple[int, int]]] = {
    "convert-disjoint": {
        "spinlock": (3_207, 5_370),
        "v5": (1_104, 1_692),
        "v6": (1_176, 1_786),
    },
    "convert-overlap": {
        "spinlock": (2_297, 3_925),
        "v5": (1_468, 2_335),
        "v6": (1_354, 2_094),
    },
    "convert-fault": {
        "spinlock": (808, 1_411),
        "spinlock-no-recheck": (792, 1_383),
        "v5": (756, 1_346),
        "v6": (707, 1_230),
    },
    "convert-same": {
        "spinlock": (3_271, 5_408),
        "v5": (710, 1_058),
        "v6": (698, 1_018),
    },
    "fault-fault": {
        "spinlock": (5_443, 10_652),
        "spinlock-no-recheck": (5_443, 10_652),
        "v5": (5_807, 11_344),
        "v6": (5_443, 10_652),
    },
    "fault-split": {
        "spinlock": (2_238, 4_187),
        "spinlock-no-recheck": (2_180, 4_077),
        "v5": (1_581, 2_943),
        "v6": (1_389, 2_553),
    },
    "fault-hole": {
        "spinlock": (3_664, 6_846),
        "spinlock-no-recheck": (3_604, 6_732),
        "v5": (3_179, 5_940),
        "v6": (2_825, 5_222),
    },
    "one-vcpu": {
        "spinlock": (3_629, 6_642),
        "v5": (1_378, 2_400),
        "v6": (1_644, 2_914),
    },
    "dirty-fault": {
        "spinlock": (277, 471),
        "spinlock-no-recheck": (277, 471),
        "v5": (277, 471),
        "v6": (277, 471),
    },
    "accept-mismatch": {
        "spinlock": (4_039, 7_683),
        "spinlock-no-recheck": (4_013, 7_633),
        "v5": (3_398, 6_463),
        "v6": (3_338, 6_340),
    },
    "accept-convert": {
        "spinlock": (6_089, 11_003),
        "v5": (5_103, 9_427),
        "v6": (4_653, 8_505),
    },
    "other-td": {
        "v6": (456, 829),
    },
    "get-put": {
        "v6": (183, 308),
    },
    "two-tds": {
        "v6": (18_391, 36_320),
    },
    "teardown": {
        "v6": (1_776, 3_276),
    },
    "teardown-rcu": {
        "v6": (2_650, 5_082),
    },
    "accept-first": {
        "spinlock": (14_142, 27_571),
        "spinlock-no-recheck": (14_118, 27_525),
        "v5": (14_631, 28_553),
        "v6": (13_555, 26_456),
    },
    "slot-split": {
        "spinlock": (875, 1_511),
        "v5": (695, 1_178),
        "v6": (586, 968),
    },
    "slot-accept": {
        "spinlock": (5_582, 10_313),
        "v5": (5_253, 9_731),
        "v6": (4_882, 9_042),
    },
    "dirty-log": {
        "spinlock": (1_121, 1_746),
        "spinlock-no-recheck": (1_101, 1_718),
        "v5": (789, 1_210),
        "v6": (753, 1_098),
    },
}

#: scenario -> design -> kind and property of the shortest violation
BROKEN: dict[str, dict[str, tuple[str, str]]] = {
    "convert-disjoint": {
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


def test_tables_are_complete() -> None:
    """Each of these designs is in one of the tables for every scenario that makes sense for it."""
    for scenario in FIXED:
        known = set(SPACE.get(scenario, ())) | set(BROKEN.get(scenario, ()))
        assert known == {name for name in DESIGNS if scenario in load(name).scenarios}, scenario


@pytest.mark.parametrize(("scenario", "design"), [(s, d) for s in SPACE for d in SPACE[s]])
def test_space(split_design: SplitDesign, explore: Explore, scenario: str, design: str) -> None:
    """The space is exhausted, nothing is found, and no property is vacuous but the one about -ENOMEM."""
    compiled = split_design(design, scenario, cpus=SCENARIOS[scenario].cpus, splits=0)
    result = explore(compiled)
    assert result.findings == ()
    assert set(compiled.code.properties) - result.reached <= compiled.model.unreachable
    assert (result.progress.states, result.progress.edges) == SPACE[scenario][design]


@pytest.mark.parametrize(("scenario", "design"), [(s, d) for s in BROKEN for d in BROKEN[s]])
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
