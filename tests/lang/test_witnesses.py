# SPDX-License-Identifier: GPL-2.0-or-later
"""Arrays of which two elements are kept: what they are asked, how few are made, and which are refused."""

from collections.abc import Callable
from itertools import islice

import pytest

from septum.lang import Array, Struct, bounded
from septum.lang.witnesses import NotAlike, witnesses


class Cell(Struct):
    """An element; ``held`` is any other attribute."""

    value: int = bounded(0, 7)

    def __init__(self, number: int, held: object = None) -> None:
        self.number = number
        self.held = held


class Other(Cell):
    """Another class of element."""


SHARED = [Cell(0), Cell(0)]


def test_an_array_knows_its_length_and_loops_see_two() -> None:
    with witnesses(4):
        wide = Array(Cell(i) for i in range(1000))
        few = Array(Cell(i) for i in range(4))
    assert (len(wide), list(islice(wide, 3)), wide.wide) == (1000, [wide[0], wide[999]], True)
    assert (len(few), len(list(few)), few.wide) == (4, 4, False)
    with witnesses(4):
        twice = Array(Cell(0, cell) for cell in wide)
    assert (len(twice), twice[1].held) == (1000, wide[1])
    with pytest.raises(IndexError):
        wide[1000]


def test_few_elements_are_made() -> None:
    """The two that are kept, and three that they are compared with."""
    made = []

    def cell(number: int) -> Cell:
        made.append(number)
        return Cell(number)

    with witnesses(4):
        assert len(Array(cell(i) for i in range(1000))) == 1000
    assert made == [0, 1, 2, 500, 999]


REFUSED: dict[str, tuple[Callable[[int], Cell], str]] = {
    "numbers that do not grow evenly": (lambda i: Cell(i * i), r"Cell\.number of element 2"),
    "a number that only the first does not have": (lambda i: Cell(0, 7 if i else 5), r"Cell\.held of element 2"),
    "a number in two elements only": (lambda i: Cell(0, i if i < 2 else None), r"Cell\.held of element 2"),
    "a number in the others only": (lambda i: Cell(0, None if i < 2 else i), r"Cell\.held of element 2"),
    "what two share and the others do not": (lambda i: Cell(0, SHARED[i // 50]), r"Cell\.held of element 50"),
    "another class": (lambda i: Cell(i) if i < 2 else Other(i), "element 2 is a Other, elements 0 and 1 are not"),
    "another class, in the second one": (lambda i: Other(i) if i == 1 else Cell(i), "element 2 is a Cell"),
    "another text": (lambda i: Cell(0, "a" if i < 50 else "b"), r"Cell\.held of element 50"),
    "arrays of other lengths": (
        lambda i: Cell(0, Array(Cell(k) for k in range(1 + i // 50))),
        r"Cell\.held of element 50",
    ),
}


@pytest.mark.parametrize("kind", REFUSED)
def test_elements_that_do_not_follow_are_refused(kind: str) -> None:
    make, said = REFUSED[kind]
    with witnesses(4), pytest.raises(NotAlike, match=said):
        Array(make(i) for i in range(100))
