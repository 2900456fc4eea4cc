# SPDX-License-Identifier: GPL-2.0-or-later
"""The scenarios beyond the split: verdicts, state counts, and native runs in step with compiled ones.

A number that changes says that the model changed: look at why before writing the new one here.
"""

import pytest

from septum.designs import NAMES, load
from septum.scenarios import SCENARIOS

#: those that say themselves who does what
FIXED = tuple(name for name, scenario in SCENARIOS.items() if scenario.cpus)

#: scenario -> design -> states and transitions of the whole space
SPACE: dict[str, dict[str, tuple[int, int]]] = {
    "convert-disjoint": {
        "spinlock": (2_657, 4_548),
        "spinlock-shared": (3_640, 6_482),
        "per-vcpu": (3_086, 5_460),
    },
    "convert-overlap": {
        "rfc-v2": (1_375, 2_317),
        "spinlock": (1_883, 3_282),
        "spinlock-shared": (2_377, 4_107),
        "spinlock-shared-no-recheck": (2_361, 4_083),
        "per-vcpu": (1_823, 3_070),
    },
    "convert-fault": {
        "rfc-v2": (695, 1_202),
        "spinlock": (806, 1_407),
        "spinlock-no-recheck": (790, 1_379),
        "spinlock-shared": (875, 1_576),
        "spinlock-shared-no-recheck": (867, 1_561),
        "per-vcpu": (801, 1_442),
    },
    "accept-mismatch": {
        "rfc-v2": (3_793, 7_211),
        "spinlock": (4_039, 7_683),
        "spinlock-no-recheck": (4_013, 7_633),
    },
    "accept-first": {
        "rfc-v2": (13_925, 27_157),
        "spinlock": (14_142, 27_571),
        "spinlock-no-recheck": (14_118, 27_525),
    },
    "accept-convert": {
        "spinlock": (6_089, 11_003),
    },
}

#: scenario -> design -> kind and property of the shortest violation
BROKEN: dict[str, dict[str, tuple[str, str]]] = {
    "convert-disjoint": {
        "rfc-v2": ("race", "pamt_page_cache.nobjs"),
        "spinlock-no-recheck": ("require", "cache-never-short"),
        "spinlock-shared-no-recheck": ("require", "cache-never-short"),
    },
    "convert-overlap": {
        "spinlock-no-recheck": ("require", "no-seamcall-bug"),
    },
    "accept-convert": {
        "rfc-v2": ("race", "pamt_page_cache.nobjs"),
        "spinlock-no-recheck": ("require", "cache-never-short"),
    },
}


def test_tables_are_complete() -> None:
    """Every design is in one of the tables for every scenario that makes sense for it."""
    for scenario in FIXED:
        known = set(SPACE.get(scenario, ())) | set(BROKEN.get(scenario, ()))
        assert known == {name for name in NAMES if scenario in load(name).scenarios}, scenario


@pytest.mark.parametrize(("scenario", "design"), [(s, d) for s in SPACE for d in SPACE[s]])
def test_space(split_design, explore, scenario: str, design: str) -> None:
    """The space is exhausted, nothing is found, and no property is vacuous but the one about -ENOMEM."""
    compiled = split_design(design, scenario, cpus=SCENARIOS[scenario].cpus, splits=0)
    result = explore(compiled)
    assert result.findings == ()
    assert set(compiled.code.properties) - result.reached <= compiled.model.unreachable
    assert (result.progress.states, result.progress.edges) == SPACE[scenario][design]


@pytest.mark.parametrize(("scenario", "design"), [(s, d) for s in BROKEN for d in BROKEN[s]])
def test_violated(split_design, violated, scenario: str, design: str) -> None:
    found = violated(split_design(design, scenario, cpus=SCENARIOS[scenario].cpus, splits=0))
    assert (found.kind, found.name) == BROKEN[scenario][design]
