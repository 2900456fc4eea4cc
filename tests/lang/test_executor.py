# SPDX-License-Identifier: GPL-2.0-or-later
"""The seam between model code and executors: one is attached at a time, and is told of what it asked for."""

from collections.abc import Callable

import pytest

from septum.lang import Struct, bounded, flag, marked_load, marked_store, me
from septum.lang.executor import Executor, attached
from septum.lang.intrinsics import Violation
from septum.lang.structs import USE_AFTER_FREE


class Box(Struct):
    """Two fields."""

    index: int = bounded(0, 3)
    value: int = bounded(0, 3)


class Mortal(Struct):
    """What is freed."""

    mortal = True
    freed: int = flag()
    value: int = bounded(0, 3)


class Told(Executor):
    """Keeps what it is told."""

    def __init__(self, cpu: int) -> None:
        self.cpu = cpu
        self.accesses: list[tuple[str, bool, bool]] = []
        self.subjects: list[str] = []

    def reached(self, name: str) -> None:
        self.subjects.append(name)

    def access(self, struct: Struct, field: object, write: bool, marked: bool) -> None:
        self.accesses.append((field.name, write, marked))  # type: ignore[attr-defined]


def test_two_executors_do_not_nest() -> None:
    with attached(Told(1)):
        with pytest.raises(RuntimeError, match="Told is running model code"), attached(Told(2)):
            pass
        assert me() == 1
    assert me() == 0


def test_an_error_detaches() -> None:
    with pytest.raises(KeyError), attached(Told(1)):
        raise KeyError
    with attached(Told(2)):
        assert me() == 2


def test_accesses_are_told_once_and_as_they_are() -> None:
    box, told = Box(), Told(0)
    with attached(told):
        box.value = box.index + 1
        marked_store(lambda: box.index, 2)
        assert marked_load(lambda: box.index) == 2
    assert told.accesses == [
        ("index", False, False),
        ("value", True, False),
        ("index", True, True),
        ("index", False, True),
    ]


def test_what_a_lambda_reads_on_its_way_is_an_ordinary_access() -> None:
    boxes, told = [Box() for _ in range(4)], Told(0)
    boxes[0].index = 3
    with attached(told):
        marked_load(lambda: boxes[boxes[0].index].value)
    assert told.accesses == [("index", False, False), ("value", False, True)]


def test_whoever_does_not_want_accesses_is_not_told() -> None:
    box, told = Box(), Told(0)
    with attached(told, accesses=False):
        box.value = 1
        marked_store(lambda: box.index, 1)
    assert told.accesses == []
    assert (box.value, box.index) == (1, 1)


@pytest.mark.parametrize("access", [lambda m: m.value, lambda m: setattr(m, "value", 1)], ids=["read", "write"])
def test_an_access_of_what_is_freed(access: Callable[[Mortal], object]) -> None:
    """A violation where a CPU makes it; not where a property is evaluated, nor before a run."""
    mortal, told = Mortal(), Told(0)
    with attached(told):
        access(mortal)
        assert told.subjects == [USE_AFTER_FREE]
        mortal.freed = 1
        assert mortal.freed == 1
        with pytest.raises(Violation, match=r"value"):
            access(mortal)
    with attached(looks := Told(0), accesses=False):
        access(mortal)
    access(mortal)
    assert looks.subjects == []


def test_what_is_never_freed_is_no_subject() -> None:
    box, told = Box(), Told(0)
    with attached(told):
        box.value = box.index
    assert told.subjects == []
