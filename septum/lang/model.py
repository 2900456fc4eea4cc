# SPDX-License-Identifier: GPL-2.0-or-later
"""What an executor runs: a world of structs, a program for each CPU, and what must hold."""

from __future__ import annotations

import hashlib
import inspect
import sys
from collections.abc import Callable, Mapping, Sequence
from types import FunctionType
from typing import Any, NamedTuple

from septum.lang.intrinsics import Range
from septum.lang.source import source_of
from septum.lang.structs import Array, Struct, name_tree


class Program(NamedTuple):
    """What one CPU runs: ``await function(*args)``.

    ``paused``  a method of a struct that only looks at fields: while it returns true the program takes no step,
                as a process takes none while an interrupt has its CPU.
    """

    function: Callable[..., Any]
    args: tuple[Any, ...]
    paused: Callable[[], Any] | None = None


class Check(NamedTuple):
    """A function of the world that calls require(): after every step, or when all programs have ended."""

    when: str  # "always" or "end"
    function: Callable[..., Any]
    args: tuple[Any, ...]


class Model:
    """One configuration, ready to run.

    ``world``     root of the structs;
    ``programs``  one for each CPU; equal ones make their CPUs interchangeable;
    ``checks``    what must hold after every step, and at the end;
    ``lock_names`` bit of the log "lock-order" -> name of the lock's class, for cycles;
    ``operations`` for models whose programs go on for ever: CPU -> the field (struct, name) that is not 0 while an
                  operation of that CPU is under way; without it, what must end is each program;
    ``unreachable`` properties whose subject cannot happen in this configuration, as without failing allocations;
    ``contexts``  what a program runs as where that is not a CPU of its own: number -> "softirq of CPU 0";
    ``symmetric`` renaming CPUs that run the same program changes nothing: no CPU's number is in shared state.
    """

    def __init__(
        self,
        name: str,
        world: Struct,
        programs: Sequence[Program],
        checks: Sequence[Check] = (),
        lock_names: dict[int, str] | None = None,
        symmetric: bool = True,
        unreachable: Sequence[str] = (),
        operations: Mapping[int, tuple[Struct, str]] | None = None,
        contexts: Mapping[int, str] | None = None,
    ) -> None:
        self.name = name
        self.world = world
        self.programs = list(programs)
        self.checks = list(checks)
        self.lock_names = lock_names or {}
        self.symmetric = symmetric
        self.unreachable = frozenset(unreachable)
        self.operations = dict(operations or {})
        self.contexts = dict(contexts or {})
        self.structs = name_tree(world, "world")
        self._initial = [(struct, {f: getattr(struct, f) for f in type(struct).fields()}) for struct in self.structs]

    @property
    def cpus(self) -> int:
        """Number of CPUs."""
        return len(self.programs)

    def reset(self) -> None:
        """Give every field its first value again."""
        for struct, values in self._initial:
            struct.__dict__.update(values)

    def digest(self) -> str:
        """A hash of everything that decides what the model does: sources, constants, first values.

        A replay key carries it, so that a key from another version of the model is refused.
        """
        sha = hashlib.sha256()
        # in an order that does not depend on where the files lie: keys are sent from one checkout to another
        for source in sorted(hashlib.sha256(source_of(file).encode()).digest() for file in _model_files(self)):
            sha.update(source)
        for struct, values in self._initial:
            sha.update(f"{struct.path} {type(struct).__qualname__} {sorted(values.items())}".encode())
            for key, value in sorted(vars(struct).items()):
                if isinstance(value, int | str | Range) and key not in values:
                    sha.update(f"{key}={value!r}".encode())
                elif isinstance(value, Array):
                    sha.update(f"{key}:{len(value)}".encode())
        for program in self.programs:
            args = [getattr(a, "path", a) for a in program.args]
            sha.update(f"{program.function.__qualname__}{args}".encode())
            if program.paused is not None:
                sha.update(f" unless {program.paused.__qualname__}".encode())
        for check in self.checks:
            sha.update(f"{check.when}:{check.function.__qualname__}".encode())
        return sha.hexdigest()[:12]


def _model_files(model: Model) -> set[str]:
    """Source files of the model: those of its structs' classes and programs, and the model modules they import."""
    functions: list[Callable[..., object] | type] = [p.function for p in model.programs]
    functions += [c.function for c in model.checks]
    for struct in model.structs:
        functions += [base for base in type(struct).__mro__ if base is not object and base is not Struct]
    modules = {sys.modules[f.__module__] for f in functions if f.__module__ in sys.modules}
    seen = set(modules)
    queue = list(modules)
    while queue:
        module = queue.pop()
        for value in list(vars(module).values()):
            name = getattr(value, "__module__", None) if isinstance(value, FunctionType | type) else None
            found = sys.modules.get(name) if isinstance(name, str) else None
            if found is not None and found not in seen and _is_model_module(found.__name__):
                seen.add(found)
                queue.append(found)
    return {file for m in seen if (file := inspect.getsourcefile(m)) is not None}


def _is_model_module(name: str) -> bool:
    tools = tuple(f"septum.{room}" for room in ("lang", "graph", "analysis", "machine", "engine"))
    return not name.startswith(tools) and name.split(".")[0] not in sys.stdlib_module_names
