# SPDX-License-Identifier: GPL-2.0-or-later
"""Which of many combinations a plain run of the tests takes: SEPTUM_MANY=1 takes them all."""

import os
from collections.abc import Iterable, Sequence
from typing import TypeVar

A = TypeVar("A")
B = TypeVar("B")

MANY = bool(os.environ.get("SEPTUM_MANY"))


def spread(names: Iterable[A], others: Sequence[B]) -> list[tuple[A, B]]:
    """Each name with one of the others, in turn; with MANY each with each."""
    if MANY:
        return [(name, other) for name in names for other in others]
    return [(name, others[number % len(others)]) for number, name in enumerate(names)]
