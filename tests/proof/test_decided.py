# SPDX-License-Identifier: GPL-2.0-or-later
"""What constants decide for 3 and 4 CPUs they decide for all, or it is refused."""

import itertools
from collections.abc import Callable
from pathlib import Path

import pytest

from septum.graph.values import COMPARISONS, FOLD
from septum.lang.source import Site
from septum.proof.decided import Decided, not_uniform
from septum.proof.prove import HOLDS, INCONCLUSIVE
from tests.proof.tricky import CONSTANTS, FINE, fails_at, false

HERE = Site("model.py", 1, "run")
MANY = 40
LEAST = 2

Sides = tuple[int, int]


def decided(op: str, sides: list[Sides]) -> Decided:
    found = Decided()
    for a, b in sides:
        found(HERE, op, a, b)
    return found


@pytest.mark.parametrize("op", sorted(COMPARISONS))
def test_a_comparison_is_held_against_all_numbers(op: str) -> None:
    """Each of ``p * n + q op r * n + s`` with small constants: refused if it is not the same for 2 to 40 CPUs."""
    right = wrong = 0
    for p, q, r, s in itertools.product((-1, 0, 1, 2), range(-9, 4, 2), (0, 1), range(-4, 9, 2)):

        def sides(n: int, of: tuple[int, ...] = (p, q, r, s)) -> Sides:
            return of[0] * n + of[1], of[2] * n + of[3]

        answers = {FOLD[op](*sides(n)) for n in range(LEAST, MANY)}
        over = {a > b for a, b in map(sides, (LEAST, MANY))}
        if op in ("==", "!=") and len(over) > 1:
            answers = {0, 1}  # it passes 0, though not at a whole number
        refused = bool(list(not_uniform(decided(op, [sides(3)]), decided(op, [sides(4)]), 3 - LEAST)))
        assert refused == (len(answers) > 1), (op, p, q, r, s)
        right, wrong = right + refused, wrong + (not refused)
    assert right > 50 and wrong > 50


@pytest.mark.parametrize("op", sorted(COMPARISONS))
@pytest.mark.parametrize("other", range(-2, 8))
def test_nor_is_a_loop_over_cpus_believed(op: str, other: int) -> None:
    """Of the numbers from 0 on: those of the CPUs beyond 3 decide as the fourth does."""

    def loop(n: int) -> Decided:
        return decided(op, [(i, other) for i in range(n)])

    answers = {FOLD[op](i, other) for i in range(3, MANY)}
    assert bool(list(not_uniform(loop(3), loop(4), 1))) == (len(answers) > 1)


@pytest.mark.parametrize(
    ("op", "of", "fine"),
    [
        ("+", lambda n: (n, n), True),
        ("*", lambda n: (n, 4), True),
        ("*", lambda n: (n, n), False),
        ("//", lambda n: (n, 2), False),
        ("%", lambda n: (n, 7), False),
        ("<<", lambda n: (1, n), False),
        ("[]", lambda n: (n - 1, n), True),
        ("[]", lambda n: (0, n), True),
        ("[]", lambda n: (n, 8), False),
    ],
)
def test_operations_that_are_not_linear(op: str, of: Callable[[int], Sides], fine: bool) -> None:
    assert bool(list(not_uniform(decided(op, [of(3)]), decided(op, [of(4)]), 1))) != fine


@pytest.mark.parametrize("name", CONSTANTS)
def test_what_more_cpus_decide_otherwise_is_refused(tmp_path: Path, name: str) -> None:
    each = CONSTANTS[name]
    build = each.build(tmp_path)
    assert fails_at(each, build) == ""
    proof, wrong = false(each, build)
    assert wrong == ""
    if not each.unsaid:
        assert proof.verdict == INCONCLUSIVE and "depends on the number of CPUs" in proof.reason
        assert ".py:" in proof.reason


@pytest.mark.parametrize("name", FINE)
def test_what_all_decide_alike_is_not(tmp_path: Path, name: str) -> None:
    proof, _ = false(FINE[name], FINE[name].build(tmp_path))
    assert (proof.verdict, proof.reason) == (HOLDS, "")
