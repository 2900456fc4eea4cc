# SPDX-License-Identifier: GPL-2.0-or-later
"""Which of two ways there is to a proof for any number of splits: locals that only count them, or a window on pages."""

from __future__ import annotations

from collections.abc import Callable

from septum.graph.ir import Var
from septum.proof.family import Family, Member
from septum.proof.longer import longer
from septum.proof.numbers import Arithmetic
from septum.proof.repeats import counting
from septum.proof.window import Window


def any_number(
    family: Family, more: Callable[[], Member], arithmetic: Arithmetic
) -> tuple[frozenset[Var], Window | None]:
    """The locals that only count splits, and no window; or a window, where each CPU has pages of its own.

    ``more()`` is the model with one split more than the family's base. What grows with splits is added to what grows
    in the family. Raises Refused.
    """
    owned = any(stride > 1 for stride in family.base.owners.indexes.values())
    if not owned:
        spared, pair = counting(family.base, more)
        family.add(pair)
        return spared, None
    window = Window(longer(family, more()), arithmetic)
    family.pair.growing.update(window.pair.growing)
    return frozenset(), window
