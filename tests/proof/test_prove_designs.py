# SPDX-License-Identifier: GPL-2.0-or-later
"""What is proved for any number of CPUs, and that nothing is that a search refutes."""

import pytest

from septum.designs import load
from septum.lang.model import Model
from septum.proof.prove import HOLDS, INCONCLUSIVE, Proof, prove

#: design, scenario, whether allocations fail and the module is busy
PROVED = [
    ("spinlock", "split", False),
    ("spinlock", "split", True),
    ("spinlock", "same", False),
    ("spinlock-shared", "split", False),
    ("spinlock-shared", "same", False),
    ("per-vcpu", "split", False),
    ("v3", "split", False),
    ("v5", "split", False),
    ("v5", "resched", False),
    ("v5", "regions", False),
    ("sept-alt", "split", False),
    ("v6", "split", False),
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


def proof_of(design: str, scenario: str, both: bool) -> Proof:
    found = load(design)

    def build(cpus: int) -> Model:
        return found.build(scenario, cpus=cpus, splits=1, enomem=both, busy=both)

    return prove(build)


@pytest.mark.parametrize(("design", "scenario", "both"), PROVED)
def test_holds_for_any_number_of_cpus(design: str, scenario: str, both: bool) -> None:
    proof = proof_of(design, scenario, both)
    assert (proof.verdict, proof.reason) == (HOLDS, "")
    assert "every-operation-ends" in proof.not_covered
    assert {"cache-never-short", "pages-accounted", "mirror-agrees", "deadlock", "race"} <= set(proof.properties)
    assert any("mmu_lock" in sentence and "= its " in sentence for sentence in proof.invariants)
    if (design, scenario) == ("spinlock", "split"):
        off = "1 less for each CPU in tdx_prealloc_add():"
        cache = "prealloc_split_cache"
        assert any(s.startswith(f"{cache}.cnt = {cache}.page_list, but {off}") for s in proof.invariants)


@pytest.mark.parametrize(("design", "scenario", "both"), REFUTED)
def test_nothing_false_is_proved(design: str, scenario: str, both: bool) -> None:
    proof = proof_of(design, scenario, both)
    assert proof.verdict == INCONCLUSIVE
    assert proof.alarm
