# SPDX-License-Identifier: GPL-2.0-or-later
"""Which locks are taken inside which, where upstream has that order; see docs/locking.md."""

import pytest

from septum.designs import load
from septum.engine.compiled import Compiled
from septum.engine.search import Options, Search
from septum.verdict.lockorder import edges_of

#: scenario -> pairs of locks, the outer one first
EDGES = {
    "accept-mismatch": [
        ("vcpu->mutex", "filemap_invalidate_lock(r)"),
        ("vcpu->mutex", "mmu_lock(r)"),
        ("vcpu->mutex", "mmu_lock(w)"),
    ],
    "teardown": [
        ("slots_lock", "filemap_invalidate_lock(w)"),
        ("filemap_invalidate_lock(w)", "pamt_cache_lock"),
        ("filemap_invalidate_lock(w)", "mmu_lock(w)"),
        ("mmu_lock(w)", "pamt_lock"),
    ],
    "two-tds": [
        ("kvm->lock", "vcpu->mutex"),
        ("vcpu->mutex", "slots_lock"),
        ("slots_lock", "filemap_invalidate_lock(w)"),
        ("filemap_invalidate_lock(w)", "mmu_lock(r)"),
    ],
}
#: orders that would be a cycle with those
NEVER = [
    ("filemap_invalidate_lock(r)", "mmu_lock(r)"),
    ("pamt_cache_lock", "filemap_invalidate_lock(w)"),
    ("mmu_lock(w)", "filemap_invalidate_lock(w)"),
    ("filemap_invalidate_lock(w)", "slots_lock"),
    ("slots_lock", "vcpu->mutex"),
]


def edges(scenario: str) -> set[tuple[str, str]]:
    """(held, taken) of all interleavings of v6, by name."""
    model = load("v6").build(scenario, cpus=2, splits=0)
    with Search(Compiled(model, 0), Options(max_memory=1 << 28)) as search:
        logs = search.run().logs
    return {(model.lock_names[held], model.lock_names[taken]) for held, taken in edges_of(logs)}


@pytest.mark.parametrize("scenario", EDGES)
def test_locks_inside_locks(scenario: str) -> None:
    found = edges(scenario)
    assert set(EDGES[scenario]) <= found
    assert found.isdisjoint(NEVER)
