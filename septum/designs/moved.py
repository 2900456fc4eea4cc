# SPDX-License-Identifier: GPL-2.0-or-later
"""Modules under the names that they had before: a design file that was written then can still be imported.

A design lives in a user's own folder, and its imports are all that ties it to where Septum keeps things. So an
import of an old name finds the new modules, and one line on stderr says what to write instead. Assignments to a name
of an old module reach the new one, so that designs/isolated.py sees them. So it is with fields of struct tdp_iter.
"""

from __future__ import annotations

import ast
import importlib
import sys
from collections.abc import Sequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

from septum.kvm.kvm_host import TdpIter

#: a module's old name -> where what was in it is now, in the order in which a name is looked up
MOVED: dict[str, tuple[str, ...]] = {
    "septum.engine.model": ("septum.lang.model",),
    "septum.kvm.host": (
        *("septum.kvm.kvm_host", "septum.kvm.kvm_types", "septum.kvm.tdp_iter", "septum.kvm.mmu_internal"),
    ),
    "septum.kvm.pamt": ("septum.kvm.virt_tdx", "septum.kvm.kvm_host"),
    "septum.kvm.caches": ("septum.kvm.virt_tdx", "septum.kvm.kvm_host", "septum.kvm.mmu", "septum.kvm.tdx"),
    "septum.kvm.fault": ("septum.kvm.mmu", "septum.kvm.mmu_internal", "septum.kvm.tdp_mmu", "septum.kvm.kvm_host"),
    "septum.kvm.eager": ("septum.kvm.mmu", "septum.kvm.tdp_mmu", "septum.kvm.kvm_host"),
    "septum.kvm.zap": ("septum.kvm.tdp_mmu", "septum.kvm.mmu"),
    "septum.kvm.memory": ("septum.kvm.kvm_host", "septum.kvm.guest_memfd", "septum.kvm.kvm_main"),
    "septum.kvm.convert": ("septum.kvm.guest_memfd", "septum.kvm.kvm_main", "septum.scenarios.threads"),
    "septum.kvm.memslot": ("septum.kvm.kvm_main", "septum.kvm.mmu"),
    "septum.kvm.accept": ("septum.kvm.tdx_run", "septum.kvm.guest"),
    "septum.kvm.vcpu": ("septum.kvm.kvm_host", "septum.kvm.tdx_run"),
    "septum.kvm.teardown": ("septum.kvm.tdx_run", "septum.kvm.kvm_main", "septum.scenarios.threads"),
    "septum.kvm.ioctl": ("septum.scenarios.threads",),
}
RENAMED = {"Small": "Mirror4K", "SmallSpte": "Spte4K"}
#: fields of struct tdp_iter under the names of before: they hold the number of a 2M page, a gfn is that of a 4K page
FIELDS = {"gfn": "page", "next_last_level_gfn": "next_last_level_page", "yielded_gfn": "yielded_page"}


class Moved(ModuleType):
    """A module under its old name."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        for new in MOVED[self.__name__]:
            module = importlib.import_module(new)
            for known in (name, RENAMED.get(name, name)):
                if hasattr(module, known):
                    return getattr(module, known)
        raise AttributeError(f"{name} is not in {' or '.join(MOVED[self.__name__])}, where {self.__name__} went")

    def __setattr__(self, name: str, value: object) -> None:
        now = RENAMED.get(name, name)
        homes = [] if name.startswith("__") else [importlib.import_module(new) for new in MOVED[self.__name__]]
        found = [module for module in homes if hasattr(module, now)]
        for module in found:
            setattr(module, now, value)
        if not found:  # kept here, where no other design finds it in a module of Septum
            super().__setattr__(name, value)


class _Finder(MetaPathFinder, Loader):
    """Finds modules by their old names."""

    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        return ModuleSpec(name, self) if name in MOVED else None

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return Moved(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        what = f"septum: {module.__name__} is {' and '.join(MOVED[module.__name__])} now; import from there"
        print(what, file=sys.stderr)


def find_moved() -> None:
    """From now on imports find modules by their old names, too, and a struct tdp_iter has its old names of fields."""
    if not any(isinstance(finder, _Finder) for finder in sys.meta_path):
        sys.meta_path.append(_Finder())
        for old, new in FIELDS.items():
            setattr(TdpIter, old, vars(TdpIter)[new])  # the same field: its name and its place are the new one's


def say_moved_fields(tree: ast.Module, file: str) -> None:
    """Say on stderr which old names of fields a design file uses, and what they mean."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in FIELDS and ast.unparse(node.value) == "it":
            new = FIELDS[node.attr]
            print(
                f"septum: {file}:{node.lineno}: it.{node.attr} is it.{new} now, the number of a 2M page",
                file=sys.stderr,
            )
            return
