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


def in_turn(names: Sequence[A], turn: int) -> list[A]:
    """One of some names, in turn; with MANY all of them."""
    return list(names) if MANY else [names[turn % len(names)]]


def first_and_spread(names: Iterable[A], others: Sequence[B]) -> list[tuple[A, B]]:
    """Each name with the first of the others, and with one more in turn; with MANY each with each."""
    known = list(names)
    return spread(known, others) if MANY else [(name, others[0]) for name in known] + spread(known, others[1:])


def part(names: Iterable[A], step: int) -> list[A]:
    """Every ``step``-th of some; with MANY all of them."""
    return list(names)[:: 1 if MANY else step]
