# SPDX-License-Identifier: GPL-2.0-or-later
"""Models that differ in some numbers alone: what a scenario is with and without --enomem and --busy.

A model's attributes that are not fields are constants, and lowering folds them into the code. Where several models
are equal but for the value of some of these, one graph serves all of them: in it such a constant is one out of
several, chosen by :class:`Which`, and that is set before a search and never by a step.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MethodType
from typing import Any, NamedTuple

from septum.lang.model import Model
from septum.lang.structs import PLAIN, Array, Field, Struct, bounded

#: an attribute of a struct: id of the struct, name
Attribute = tuple[int, str]


class Which(Struct):
    """Which variant runs. It is in no state: machine code has it in memory of its own."""

    number: int = bounded(0, "last", kind=PLAIN)

    def __init__(self, count: int) -> None:
        self.last = count - 1
        self.path = "which"


class Variants(NamedTuple):
    """Models of which one is lowered for all.

    ``models``   all of them; the structs of the graph are those of the first;
    ``numbers``  attribute of one of its structs -> its value in each of them, where these are not equal;
    ``which``    the number of the one that runs.
    """

    models: tuple[Model, ...]
    numbers: Mapping[Attribute, tuple[int, ...]]
    which: Which

    @property
    def number(self) -> Field:
        """The field that says which."""
        return type(self.which).fields()["number"]


def find_variants(models: Sequence[Model]) -> Variants | None:
    """What tells models apart, if these are numbers alone; None if it is more: they are lowered one by one then."""
    numbers: dict[Attribute, tuple[int, ...]] = {}
    first, *others = models
    if not all(_same_frame(first, other) for other in others):
        return None
    for structs in zip(*(model.structs for model in models), strict=True):
        found = _told_apart(structs)
        if found is None:
            return None
        numbers.update(((id(structs[0]), name), values) for name, values in found.items())
    return Variants(tuple(models), numbers, Which(len(models)))


def _same_frame(a: Model, b: Model) -> bool:
    """Whether two models have the same structs, programs and properties; what is in the structs is not compared."""
    named = ("name", "lock_names", "symmetric", "contexts", "file", "said", "replaced")
    return (
        all(_same(getattr(a, name), getattr(b, name)) for name in named)
        and _same(a.operations, b.operations)
        and [(s.path, type(s)) for s in a.structs] == [(s.path, type(s)) for s in b.structs]
        and _same(a.programs, b.programs)
        and _same(a.checks, b.checks)
    )


def _told_apart(structs: Sequence[Struct]) -> dict[str, tuple[int, ...]] | None:
    """The constants in which one struct differs between the models; None if it differs in more than numbers."""
    first = structs[0]
    fields = type(first).fields()
    if any(getattr(s, field) != getattr(first, field) for s in structs for field in fields):
        return None
    constants = [{name: value for name, value in vars(s).items() if name not in fields} for s in structs]
    if any(of_one.keys() != constants[0].keys() for of_one in constants):
        return None
    found: dict[str, tuple[int, ...]] = {}
    for name, value in constants[0].items():
        values = tuple(of_one[name] for of_one in constants)
        if all(_same(value, other) for other in values[1:]):
            continue
        if name in bounds(type(first)) or not all(isinstance(v, int) for v in values):
            return None  # a bound is more than what the code reads
        found[name] = tuple(int(v) for v in values)
    return found


def bounds(kind: type[Struct]) -> set[str]:
    """The constants that bound the fields of a class."""
    return {field.bound for field in kind.fields().values() if isinstance(field.bound, str)}


def _same(a: Any, b: Any) -> bool:
    """Whether two values mean the same in two models: a struct is the one that is found in the same place."""
    if isinstance(a, Struct):
        return type(a) is type(b) and a.path == b.path
    if isinstance(a, MethodType) and isinstance(b, MethodType):
        return a.__func__ is b.__func__ and _same(a.__self__, b.__self__)
    if isinstance(a, Array):
        return type(a) is type(b) and _same(a.items, b.items)
    if isinstance(a, list | tuple):
        return type(a) is type(b) and len(a) == len(b) and all(map(_same, a, b))
    if isinstance(a, dict):
        return isinstance(b, dict) and _same(list(a.items()), list(b.items()))
    if isinstance(a, set | frozenset | str | int | None):
        return type(a) is type(b) and bool(a == b)
    return a is b
