# SPDX-License-Identifier: GPL-2.0-or-later
"""Structs with bounded fields: everything that a model may remember.

A model's state is a tree of :class:`Struct` objects that exist before the first
step; model code only changes the integers in their fields. Each field says how
large it can get, so that a state is a known number of bits, and what kind of
memory it is:

``PLAIN``  ordinary memory: two conflicting accesses that nothing orders are a
           data race, unless both go through ``marked_load``/``marked_store``;
``SYNC``   the inside of a lock or of an ``atomic_t``: every access is atomic;
``GHOST``  bookkeeping of the model that no kernel has: it orders nothing and
           cannot race.

Every attribute that is not a field (another struct, an array, a plain number)
is constant once the model is built, and is folded into the code.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import IntEnum
from typing import Any, ClassVar, Generic, TypeVar, overload

from septum.lang.executor import slot
from septum.lang.intrinsics import Violation
from septum.lang.witnesses import Elements, NotAlike, gather

FREED = "freed"
USE_AFTER_FREE = "use-after-free"
PLAIN = "plain"
SYNC = "sync"
GHOST = "ghost"

#: what a run ends in that is not a violation: a bound of the model was reached, and no state after it was explored
LIMIT = "limit"


class Overflow(Exception):
    """A value that does not fit the field it is stored to.

    ``breaks``  the property that is violated by it; ``limit`` the bound of the model that was reached instead, or "".
    """

    def __init__(self, where: str, value: int, lo: int, hi: int, breaks: str = "bounds", limit: str = "") -> None:
        super().__init__(f"{where} = {value} is outside {lo}..{hi}")
        self.breaks = breaks
        self.limit = limit if value > hi else ""


class Field:
    """A bounded integer of a struct; made by :func:`bounded`, :func:`flag` and :func:`enum`."""

    def __init__(
        self,
        lo: int,
        hi: int | str,
        init: int,
        kind: str,
        names: type[IntEnum] | None,
        breaks: str = "bounds",
        limit: str = "",
    ) -> None:
        self.lo = lo
        self._hi = hi
        self.init = init
        self.kind = kind
        self.names = names
        self.breaks = breaks
        self.limit = limit
        self.name = "?"

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    @property
    def bound(self) -> int | str:
        """The largest value as it was declared: a number, or the name of a constant of the struct."""
        return self._hi

    def hi(self, obj: Struct) -> int:
        """The largest value in ``obj``; a bound given by name is a constant of the struct."""
        return int(getattr(obj, self._hi)) if isinstance(self._hi, str) else self._hi

    def raise_limit(self, obj: Struct, value: int) -> None:
        """Let the field of ``obj`` go up to ``value``, if its bound is given by name and is less."""
        if isinstance(self._hi, str):
            setattr(obj, self._hi, max(value, self.hi(obj)))

    def show(self, value: int) -> str:
        """``value`` as a reader knows it: an enum's name, or the number."""
        if self.names is not None:
            return self.names(value).name
        return str(value)

    @overload
    def __get__(self, obj: Struct, owner: type | None = None) -> Any: ...
    @overload
    def __get__(self, obj: object, owner: type | None = None) -> Field: ...
    def __get__(self, obj: Any, owner: type | None = None) -> Any:
        if obj is None:
            return self
        if obj.mortal and slot.lifetimes:
            self.require_alive(obj)
        if slot.observer is not None:
            slot.observer.access(obj, self, False, False)
        return obj.__dict__.get(self.name, self.init)

    def __set__(self, obj: Struct, value: int) -> None:
        self.store(obj, value, False)

    def store(self, obj: Struct, value: int, marked: bool) -> None:
        """Write ``value``; ``marked`` as by WRITE_ONCE(). Raises Overflow if it does not fit."""
        value = int(value)
        if obj.mortal and slot.lifetimes:
            self.require_alive(obj)
        if not self.lo <= value <= self.hi(obj):
            raise Overflow(f"{obj.path}.{self.name}", value, self.lo, self.hi(obj), self.breaks, self.limit)
        if slot.observer is not None:
            slot.observer.access(obj, self, True, marked)
        obj.__dict__[self.name] = value

    def require_alive(self, obj: Struct) -> None:
        """An access: of what is free, only FREED may be read."""
        if self.name != FREED:
            slot.executor.reached(USE_AFTER_FREE)
            if obj.__dict__.get(FREED):
                raise Violation(USE_AFTER_FREE, f"{obj.path}.{self.name}")


def bounded(
    lo: int,
    hi: int | str,
    *,
    init: int | None = None,
    kind: str = PLAIN,
    breaks: str = "bounds",
    limit: str = "",
) -> Any:
    """An integer field ``lo..hi``; ``hi`` may name a constant of the struct, such as a capacity.

    ``breaks``  the property that is violated by a value outside;
    ``limit``   for what the model bounds and the kernel does not, such as how often something is done in a scenario: a
                value above ``hi`` is not a violation, it makes the verdict INCONCLUSIVE; ``--bound LIMIT=N`` raises it.

    Raises TypeError for a ``lo`` or ``init`` that is not an integer.
    """
    for name, value in (("its least value", lo), ("init", lo if init is None else init)):
        if not isinstance(value, int):
            raise TypeError(f"{name} of a field is a number, and {value!r} is not; set it in __init__")
    if not isinstance(hi, int | str):
        raise TypeError(f"the bound of a field is a number or the name of a constant of its struct, not {hi!r}")
    return Field(lo, hi, lo if init is None else init, kind, None, breaks, limit)


def flag(*, init: bool = False, kind: str = PLAIN) -> Any:
    """A field of one bit."""
    return Field(0, 1, int(init), kind, None)


def enum(names: type[IntEnum], *, init: IntEnum | None = None, kind: str = PLAIN) -> Any:
    """A field that holds one of an enum's values, and prints as its name."""
    values = [int(n) for n in names]
    return Field(min(values), max(values), values[0] if init is None else int(init), kind, names)


class Struct:
    """Base of everything with state. Subclasses declare fields; ``__init__`` links other structs.

    ``mortal``    the field ``freed`` says whether it is freed; then an access to any other field is a use-after-free;
    ``replaces``  functions that a model with such a struct runs instead of those of the same name, see patches.py.
    """

    mortal: ClassVar[bool] = False
    replaces: ClassVar[tuple[Callable[..., Any], ...]] = ()
    #: where the struct is in the tree, as a C expression; set by :func:`name_tree`
    path: str = "?"
    _fields: ClassVar[dict[str, Field]] = {}

    def __init_subclass__(cls, **options: Any) -> None:
        """Refuse a field that would hide what a struct is made of. Raises TypeError."""
        super().__init_subclass__(**options)
        for name, value in vars(cls).items():
            if isinstance(value, Field) and hasattr(Struct, name):
                raise TypeError(f"field '{name}' of {cls.__qualname__} hides Struct.{name}; give it another name")
        cls._fields = {}
        for base in reversed(cls.__mro__):
            cls._fields.update({k: v for k, v in vars(base).items() if isinstance(v, Field) and v.name == k})

    @classmethod
    def fields(cls) -> Mapping[str, Field]:
        """The declared fields, base classes first; each by the name that it was declared with."""
        return cls._fields

    def limits_raised(self) -> None:
        """Called when a bound of the model was raised, for a struct that has as many others as a bound says."""

    def linked(self) -> Iterator[tuple[str, Struct | Array[Any]]]:
        """The structs and arrays that this one refers to."""
        for name, value in vars(self).items():
            if isinstance(value, Struct | Array):
                yield name, value


S = TypeVar("S", bound=Struct)


class Array(Generic[S]):
    """A fixed array of structs of one class.

    ``items``  the elements; two of them, the witnesses, of an array that is ``wide``, see lang/witnesses.py;
    ``count``  how many there are.
    """

    def __init__(self, items: Iterable[S]) -> None:
        self.items, self.count = gather(items, require_alike)
        self.wide = self.count != len(self.items)

    def __len__(self) -> int:
        return self.count

    def __iter__(self) -> Iterator[S]:
        return Elements(self.items, self.count) if self.wide else iter(self.items)

    @overload
    def __getitem__(self, index: int) -> S: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[S, ...]: ...
    def __getitem__(self, index: int | slice) -> S | tuple[S, ...]:
        if isinstance(index, int) and index < 0:
            raise IndexError(f"array index {index} is negative")
        if self.wide and isinstance(index, int) and index < self.count:
            return self.items[min(index, 1)]
        return self.items[index]


class PerCpu(Array[S]):
    """An array with one element for each CPU, which ``me()`` indexes; it lives in the CPU's part of the state."""


class OneForAll(Array[S]):
    """An array of one element, which is found at every index: what threads share that each has its own of elsewhere."""

    @overload
    def __getitem__(self, index: int) -> S: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[S, ...]: ...
    def __getitem__(self, index: int | slice) -> S | tuple[S, ...]:
        return self.items if isinstance(index, slice) else self.items[0]


def require_alike(first: object, second: object, other: object, number: int) -> None:
    """That two witnesses say what element ``number`` of their array is. Raises NotAlike.

    An array of what lies in another one gets that one's second witness for every element but the first.
    """
    if second is other:
        return
    if type(first) is not type(second) or type(second) is not type(other):
        raise NotAlike(f"element {number} is a {type(other).__name__}, elements 0 and 1 are not")
    for name, one in vars(first).items():
        if name != "path":
            _require_alike(one, vars(second).get(name), vars(other).get(name), number, f"{type(first).__name__}.{name}")


def _require_alike(one: object, two: object, other: object, number: int, what: str) -> None:
    """The same for one of their attributes."""
    if one is two and two is other:
        return
    alike = False
    if isinstance(one, int) and isinstance(two, int) and isinstance(other, int):
        alike = other - one == number * (two - one)
    elif isinstance(one, Array) and isinstance(two, Array) and isinstance(other, Array):
        alike = one.count == two.count == other.count
        for a, b, c in zip(one.items, two.items, other.items, strict=False):
            _require_alike(a, b, c, number, what)
    elif isinstance(one, Struct) and isinstance(two, Struct) and isinstance(other, Struct):
        alike = one is not two  # what two share and the third does not is no more the same for the others
        if alike:
            require_alike(one, two, other, number)
    else:
        alike = type(one) is type(two) is type(other) and one == two == other
    if not alike:
        raise NotAlike(f"{what} of element {number} does not follow from those of elements 0 and 1")


def name_tree(root: Struct, name: str) -> list[Struct]:
    """Give every struct reachable from ``root`` its path, the shortest first; returns them in that order."""
    root.path = name
    order: list[Struct] = [root]
    seen = {id(root)}
    for struct in order:
        prefix = "" if struct is root else struct.path + "."
        for key, child in struct.linked():
            named = (
                [(f"{prefix}{key}[{i}]", s) for i, s in enumerate(child)]
                if isinstance(child, Array)
                else [(prefix + key, child)]
            )
            for path, item in named:
                if id(item) not in seen:
                    seen.add(id(item))
                    item.path = path
                    order.append(item)
    return order
