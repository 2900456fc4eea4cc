# SPDX-License-Identifier: GPL-2.0-or-later
"""What is proved for any number of CPUs, with every pair of every state; and that nothing is that a search refutes."""

import os

import pytest

from septum.designs import load
from septum.lang.model import Model
from septum.proof.prove import HOLDS, INCONCLUSIVE, Prover
from tests.proof.reaching import missing

STATES = int(os.environ.get("SEPTUM_PROOF_STATES", "300"))

#: design, scenario, whether allocations fail and the module is busy
PROVED = [
    ("spinlock", "split", False),
    ("spinlock", "split", True),
    ("spinlock", "same", False),
    ("spinlock-shared", "split", False),
    ("spinlock-shared", "same", False),
    ("per-vcpu", "split", False),
    ("per-vcpu", "same", True),
    ("v3", "split", False),
    ("v5", "split", False),
    ("v5", "resched", False),
    ("v5", "regions", False),
    ("sept-alt", "split", False),
    ("v6", "split", False),
    ("reserved", "split", False),
]

#: and what a search of two CPUs refutes, with the property
REFUTED = [
    ("rfc-v2", "split", False),
    ("rfc-v2", "same", True),
    ("spinlock-no-recheck", "split", False),
    ("spinlock-no-recheck", "split", True),
    ("spinlock-shared-no-recheck", "split", False),
    ("v3", "split", True),
    ("v5", "split", True),
    ("sept-alt", "split", True),
    ("v6", "split", True),
]


def prover_of(design: str, scenario: str, both: bool) -> Prover:
    found = load(design)

    def build(cpus: int) -> Model:
        return found.build(scenario, cpus=cpus, splits=1, enomem=both, busy=both)

    return Prover(build)


@pytest.mark.parametrize(("design", "scenario", "both"), PROVED)
def test_holds_for_any_number_of_cpus(design: str, scenario: str, both: bool) -> None:
    prover = prover_of(design, scenario, both)
    proof = prover.run()
    assert (proof.verdict, proof.reason) == (HOLDS, "")
    assert "every-operation-ends" in proof.not_covered
    assert {"cache-never-short", "pages-accounted", "mirror-agrees", "deadlock", "race"} <= set(proof.properties)
    assert any("mmu_lock" in sentence and "= its " in sentence for sentence in proof.invariants)
    if (design, scenario) == ("spinlock", "split"):
        off = "1 less for each CPU in tdx_prealloc_add():"
        cache = "prealloc_split_cache"
        assert any(s.startswith(f"{cache}.cnt = {cache}.page_list, but {off}") for s in proof.invariants)
    assert proof.views is not None
    for cpus in (2, 3, 4):
        pairs, lost = missing(prover, proof.views, cpus, STATES)
        assert lost == 0 and pairs >= 10, cpus


@pytest.mark.parametrize(("design", "scenario", "both"), REFUTED)
def test_nothing_false_is_proved(design: str, scenario: str, both: bool) -> None:
    proof = prover_of(design, scenario, both).run()
    assert proof.verdict == INCONCLUSIVE
    assert proof.alarm
