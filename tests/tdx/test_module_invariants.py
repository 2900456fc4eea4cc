# SPDX-License-Identifier: GPL-2.0-or-later
"""The module's invariants after every step of every leaf: all interleavings of small programs, for every version."""

from collections.abc import Callable

import pytest

from examples import tdx_module
from septum.lang.model import Model
from septum.scenarios.leaves import huge_leaves, small_leaves, two_callers
from septum.tdx.module import Detail, Version
from tests.conftest import Explore

#: an older module, and every lock and interrupt
OLD = Version(dynamic_pamt=False, promote_exclusive=False, enhanced_demote=False, op_state_in_status=True)
KEPT = Detail(named=True, tlb=True, tdr_locks=True, host_priority=True, interrupts=True)

MODELS: dict[str, Callable[[], Model]] = {
    "leaves on a 2M page": lambda: huge_leaves(5, 2),
    "leaves on a 4K page": lambda: small_leaves(5, 2),
    "leaves on both": lambda: two_callers(3),
    "2M page, 1.5.01": lambda: huge_leaves(4, 1, version=OLD),
    "2M page, every lock and interrupt": lambda: huge_leaves(3, 1, detail=KEPT, version=Version(enhanced_demote=False)),
    "4K page, every lock and interrupt": lambda: small_leaves(3, 1, detail=KEPT),
    "2M page, demoted without BLOCK": lambda: huge_leaves(4, 1, version=Version(non_blocking_resize=True)),
}

ALWAYS = {
    "td-pages-counted",
    "leaf-maps-own-page",
    "table-is-sept-page",
    "one-level-manages",
    "pamt-pages-listed",
    "two-epochs",
    "no-stale-tlb",
    "module-locks-free",
}


@pytest.mark.parametrize("name", MODELS)
def test_every_interleaving(explore: Explore, name: str) -> None:
    result = explore(MODELS[name]())
    assert result.findings == ()
    assert result.reached >= ALWAYS


@pytest.mark.parametrize("scenario", tdx_module.SCENARIOS)
def test_example(explore: Explore, scenario: str) -> None:
    """Three CPUs, as "septum check examples/tdx_module.py --cpus 3" runs them."""
    result = explore(tdx_module.build(scenario, cpus=3, splits=2))
    assert result.findings == ()
    assert result.reached >= ALWAYS
