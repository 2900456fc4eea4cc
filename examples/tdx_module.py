# SPDX-License-Identifier: GPL-2.0-or-later
"""The TDX module alone: any leaves, legal or not, in every order, against the module's own invariants.

septum check examples/tdx_module.py --scenario both --splits 3      (--splits: calls of leaves by each CPU)
Change a leaf in septum/tdx and see which invariant it breaks, and by which calls.
"""

from septum.lang.model import Model
from septum.scenarios.leaves import huge_leaves, small_leaves, two_callers

SCENARIOS = ("huge", "small", "both")


def build(scenario: str, cpus: int, splits: int) -> Model:
    """Leaves on a 2M page, or on the 4K pages of one, beside a vCPU on the last CPU; or both, CPU by CPU."""
    if scenario == "both":
        return two_callers(splits, cpus)
    if scenario == "small":
        return small_leaves(splits, 2, cpus)
    return huge_leaves(splits, 2, cpus)
