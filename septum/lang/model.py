# SPDX-License-Identifier: GPL-2.0-or-later
"""What an executor runs: a world of structs, a program for each CPU, and what must hold."""

from __future__ import annotations

import hashlib
import inspect
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from septum.lang.digest import Definitions
from septum.lang.intrinsics import Range
from septum.lang.patches import replacements
from septum.lang.source import short_path
from septum.lang.structs import Array, Struct, name_tree


class Program(NamedTuple):
    """What one CPU runs: ``await function(*args)``.

    ``paused``  a method of a struct that only reads fields: while it returns true the program takes no step,
                as a process takes none while an interrupt has its CPU.
    """

    function: Callable[..., Any]
    args: tuple[Any, ...]
    paused: Callable[[], Any] | None = None


class Role(NamedTuple):
    """What CPUs that run one of several programs are: ``name`` as in "CPUs that split", ``many`` whether there may be
    any number of them, or is exactly one."""

    name: str
    many: bool


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
    ``operations`` for models whose programs run forever: CPU -> the field (struct, name) that is not 0 while an
                  operation of that CPU is under way; without it, what must end is each program;
    ``unreachable`` properties whose subject cannot happen in this configuration, as without failing allocations;
    ``contexts``  what a program runs as where that is not a CPU of its own: number -> "softirq of CPU 0";
    ``file``      the file whose unreached lines are listed: by default that of the class of ``world``; those of
                  ``more_files``, too, set by the code that builds it;
    ``replaced``  function -> the version of it that this model has, by what its structs say;
    ``notes``     what is to be said first of a verdict on it, a line each, set by the code that builds it;
    ``missing``   (file:line, why) of what its source has and it does not, set as ``notes``: it cannot HOLD;
    ``said``      properties that only this model has, set as ``notes``: name -> its sentence and its source;
    ``kept``      what its code was made for -> that code, or what was kept of it, by the command that keeps such
                  things on disk; None: nothing is gathered, and nothing used;
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
        self.file = inspect.getsourcefile(type(world)) or ""
        self.more_files: tuple[str, ...] = ()
        self.said: Mapping[str, tuple[str, str]] = {}
        self.notes: tuple[str, ...] = ()
        self.missing: tuple[tuple[str, str], ...] = ()
        self.kept: dict[object, object] | None = None
        self._find_structs()
        self.replaced = replacements({type(struct): None for struct in self.structs})

    def _find_structs(self) -> None:
        """Name everything with state, and keep its first values."""
        self.structs = name_tree(self.world, "world")
        self._initial = [(struct, {f: getattr(struct, f) for f in type(struct).fields()}) for struct in self.structs]

    @property
    def cpus(self) -> int:
        """Number of CPUs."""
        return len(self.programs)

    @property
    def noted(self) -> frozenset[str]:
        """The source files of the model, whose statements a search notes when it executes them."""
        return frozenset(short_path(file) for file in (self.file, *self.more_files) if file)

    def lock_labels(self) -> dict[int, str]:
        """Bit of a lock -> its name; of several locks of one name, with what finds it in an array: "fork[1]".

        A lock is a struct with an attribute ``bit``; a rwlock has a second bit, behind its own.
        """
        names, labels = list(self.lock_names.values()), dict(self.lock_names)
        where: dict[int, list[str]] = {}
        for struct in self.structs:
            bit = vars(struct).get("bit")
            if bit in self.lock_names:
                where.setdefault(bit, []).append("".join(re.findall(r"\[\d+\]", struct.path)))
        for bit, places in where.items():
            for side in (bit, bit + 1):
                if len(places) == 1 and names.count(labels.get(side, "")) > 1 and (side == bit or side not in where):
                    labels[side] += places[0]
        return labels

    def limits(self) -> dict[str, int]:
        """The bounds of the model that --bound raises, each with the largest value it allows."""
        found: dict[str, int] = {}
        for struct in self.structs:
            for field in type(struct).fields().values():
                if field.limit:
                    found[field.limit] = max(found.get(field.limit, 0), field.hi(struct))
        return found

    def raise_limit(self, name: str, value: int) -> None:
        """Raise one of :meth:`limits` to ``value``, wherever it is less."""
        self.kept = None  # of another model than this one is from now on
        for struct in self.structs:
            for field in type(struct).fields().values():
                if field.limit == name:
                    field.raise_limit(struct, value)
        for struct in self.structs:
            struct.limits_raised()
        self._find_structs()

    def reset(self) -> None:
        """Give every field its first value again."""
        for struct, values in self._initial:
            struct.__dict__.update(values)

    def digest(self) -> str:
        """A hash of everything that decides what the model does: definitions, constants, first values.

        A replay key carries it, so that a key from another version of the model is refused; see lang/digest.py for
        what makes no difference.
        """
        definitions = Definitions()
        lines = []
        for struct, values in self._initial:
            lines.append(f"{struct.path} {type(struct).__qualname__} {sorted(values.items())}")
            definitions.add([type(struct)])
            for key, value in sorted(vars(struct).items()):
                if isinstance(value, int | str | Range) and key not in values:
                    lines.append(f"{key}={value!r}")
                elif isinstance(value, Array):
                    lines.append(f"{key}:{len(value)}")
                elif not isinstance(value, Struct):
                    definitions.add([value])
        for program in self.programs:
            args = [getattr(a, "path", a) for a in program.args]
            paused = f" unless {program.paused.__qualname__}" if program.paused is not None else ""
            lines.append(f"{program.function.__qualname__}{args}{paused}")
            definitions.add([program.function, program.paused])
        for check in self.checks:
            lines.append(f"{check.when}:{check.function.__qualname__}")
            definitions.add([check.function])
        for old, new in self.replaced.items():
            lines.append(f"{old.__qualname__} replaced")
            definitions.add([new])
        return hashlib.sha256("\n".join([definitions.hash(), *lines]).encode(errors="surrogateescape")).hexdigest()[:12]
