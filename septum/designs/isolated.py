# SPDX-License-Identifier: GPL-2.0-or-later
"""A design file changes nothing of Septum: what it has changed while it was imported is taken back.

A model of another design, in the same process, must not run what one file has put in the place of a function. The way
to replace a function is ``Design.replaces``. A file that assigns to names of Septum's modules instead has the
functions of kvm/ among them taken as replacements, which is what it meant; anything else is refused.
"""

from __future__ import annotations

import sys
from types import FunctionType, ModuleType
from typing import Any, NamedTuple

from septum.lang.patches import is_patchable

_ABSENT = object()


class Snapshot(NamedTuple):
    """What the names of Septum's modules, and of the classes in them, stand for."""

    modules: dict[str, dict[str, object]]
    classes: dict[type, dict[str, object]]


class Changed(NamedTuple):
    """A name of Septum that another value was assigned to: the module or class that it is in, and both values."""

    owner: ModuleType | type
    name: str
    old: object
    new: object

    def __str__(self) -> str:
        inside = self.owner.__name__ if isinstance(self.owner, ModuleType) else self.owner.__qualname__
        return f"{inside}.{self.name}"


def _modules() -> dict[str, ModuleType]:
    return {n: m for n, m in list(sys.modules.items()) if n == "septum" or n.startswith("septum.")}


def snapshot() -> Snapshot:
    """What there is now; a module that is imported later is not in it."""
    modules = {name: dict(vars(module)) for name, module in _modules().items()}
    classes: dict[type, dict[str, object]] = {}
    for name, values in modules.items():
        for value in values.values():
            if isinstance(value, type) and value.__module__ == name:
                classes[value] = dict(vars(value))
    return Snapshot(modules, classes)


def take_back(before: Snapshot) -> list[Changed]:
    """Give every name its value of before; returns what had another one."""
    changed: list[Changed] = []
    for name, module in _modules().items():
        for key, old in before.modules.get(name, {}).items():
            new = vars(module).get(key, _ABSENT)
            if new is not old and not isinstance(new, ModuleType):  # a module that is imported again
                changed.append(Changed(module, key, old, new))
                setattr(module, key, old)
    for kind, values in before.classes.items():
        now = dict(vars(kind))
        for key in [k for k in {**values, **now} if not k.startswith(("__", "_abc_"))]:
            if now.get(key, _ABSENT) is not values.get(key, _ABSENT):
                changed.append(Changed(kind, key, values.get(key, _ABSENT), now.get(key, _ABSENT)))
                _put(kind, key, values.get(key, _ABSENT))
    _take_back_copies(before, changed)
    return changed


def _take_back_copies(before: Snapshot, changed: list[Changed]) -> None:
    """A module that was imported after a name was changed has bound the new value: it gets the old one."""
    meant = {id(c.new): c.old for c in changed if isinstance(c.new, FunctionType | type) and c.old is not _ABSENT}
    for name, module in _modules().items():
        if name not in before.modules:
            for key, value in list(vars(module).items()):
                if id(value) in meant:
                    setattr(module, key, meant[id(value)])


def _put(kind: type, key: str, value: object) -> None:
    if value is _ABSENT:
        delattr(kind, key)
    else:
        setattr(kind, key, value)


def replaced_functions(changed: list[Changed]) -> tuple[dict[str, FunctionType], Changed | None]:
    """The functions of kvm/ that were replaced, by name, and the first change that is none of these."""
    found: dict[str, FunctionType] = {}
    for change in changed:
        old: Any = change.old
        if not (is_patchable(old) and isinstance(change.new, FunctionType) and change.new.__name__ == old.__name__):
            return found, change
        if found.setdefault(old.__name__, change.new) is not change.new:
            return found, change
    return found, None
