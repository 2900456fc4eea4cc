# SPDX-License-Identifier: GPL-2.0-or-later
"""The native executor: CPython drives the model's coroutines. This is what a model means."""

from __future__ import annotations

from collections.abc import Coroutine, Iterator
from types import CoroutineType, TracebackType
from typing import Any, NamedTuple, Protocol, Self

from septum.engine.order import Access, Order, Race
from septum.engine.run import Step
from septum.lang.executor import Executor, attached
from septum.lang.intrinsics import Violation, Wait
from septum.lang.model import Model
from septum.lang.source import Site, short_path
from septum.lang.structs import GHOST, LIMIT, PLAIN, Field, Overflow, Struct


class Change(NamedTuple):
    """A field that a step changed."""

    struct: Struct
    field: Field
    old: int
    new: int


class Done(NamedTuple):
    """One step that was taken.

    ``stack``    where the CPU was waiting before the step, outermost call first;
    ``changes``  fields that have another value now;
    ``failure``  what went wrong: (kind, property, text), or None;
    ``events``   the tracepoints that fired, with their arguments.
    """

    step: Step
    stack: tuple[Site, ...]
    changes: tuple[Change, ...]
    failure: tuple[str, str, str] | None
    events: tuple[tuple[str, tuple[int, ...]], ...] = ()


#: what model code raises when it fails
FAILURES = (Violation, Overflow, IndexError)


def failure_of(error: Exception) -> tuple[str, str, str]:
    """(kind, property, text) of one of FAILURES."""
    if isinstance(error, Violation):
        return ("require", error.name, error.detail)
    if isinstance(error, Overflow):
        if error.limit:
            return (LIMIT, error.limit, str(error))
        return ("overflow" if error.breaks == "bounds" else "require", error.breaks, str(error))
    return ("require", "index", str(error))


class Scheduler(Protocol):
    """Decides who goes next: the whole of a strategy."""

    def pick(self, options: list[Step]) -> Step | None:
        """One of ``options``, never empty; None stops the run."""


class Native(Executor):
    """One run of a model, step by step; use it in a ``with``, which closes the coroutines.

    ``races``   look for data races: accesses of this run that nothing orders (engine/order.py);
    ``checks``  check the properties of whole states;
    ``wanted``  a property: a state in which another one of whole states does not hold does not end the run. None: any
                ends it.
    """

    def __init__(self, model: Model, races: bool = True, checks: bool = True, wanted: str | None = None) -> None:
        self.model = model
        self.replaced = model.replaced
        self.races = races
        self.checks = checks
        self.wanted = wanted
        self.race: Race | None = None  # the first one
        self.taken = 0  # steps
        self.reached_names: set[str] = set()
        self.logs: dict[tuple[str, int], int] = {}
        self.events: list[tuple[str, tuple[int, ...]]] = []
        self._accesses: list[Access] = []
        self._before: dict[tuple[int, str], tuple[Struct, Field, int]] = {}
        self._order = Order(model.cpus)
        self._waiting = False
        model.reset()
        self._waits: list[Wait | None] = []
        self._programs: list[Coroutine[Wait, int, None]] = []
        self.failure: tuple[str, str, str] | None = None
        for cpu, program in enumerate(model.programs):
            self.cpu = cpu
            with attached(self):
                self._programs.append(program.function(*program.args))
            self._waits.append(None)
            if self.failure is None:
                self._accesses = []
                self.failure = self._go(cpu, None, None)
                self.failure = self._race(cpu) or self.failure
        if self.failure is None:
            self.failure = self._check("always")
        if self.failure is None and all(w is None for w in self._waits):
            self.failure = self._check("end")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()

    # -- what the language's words do --------------------------------------------

    def access(self, struct: Struct, field: Field, write: bool, marked: bool) -> None:
        """Keep what can race, and what orders accesses: all but the ghosts."""
        if write:
            self._remember(struct, field)
        if field.kind != GHOST:
            plain = field.kind == PLAIN and not marked
            self._accesses.append(Access(struct, field, write, plain, self._waiting))

    def _remember(self, struct: Struct, field: Field) -> None:
        """The value that a field had when the step began."""
        value = struct.__dict__.get(field.name, field.init)
        self._before.setdefault((id(struct), field.name), (struct, field, value))

    def reached(self, name: str) -> None:
        """The property ``name`` was checked."""
        self.reached_names.add(name)

    def accumulate(self, log: str, row: int, mask: int) -> None:
        """Gather bits; they are not part of the state."""
        self.logs[log, row] = self.logs.get((log, row), 0) | mask

    def event(self, name: str, values: tuple[int, ...]) -> None:
        """A tracepoint fired in this step."""
        self.events.append((name, values))

    # -- running -------------------------------------------------------------------

    def ended(self, cpu: int) -> bool:
        """Whether the CPU's program is over."""
        return self._waits[cpu] is None

    def options(self) -> list[Step]:
        """Every step that could be taken now."""
        found = []
        with attached(self, accesses=False, lifetimes=True):
            for cpu, wait in enumerate(self._waits):
                if wait is not None:
                    self.cpu = cpu
                    try:
                        ready = not self._paused(cpu) and wait.ready()
                    except (IndexError, Violation):
                        ready = True  # the step fails
                    if ready:
                        found += [Step(cpu, way) for way in range(wait.ways)]
        return found

    def _paused(self, cpu: int) -> bool:
        """Whether the CPU's program takes no step now, wherever it waits."""
        paused = self.model.programs[cpu].paused
        return paused is not None and bool(paused())

    def deadlocked(self) -> bool:
        """Whether no CPU is enabled although some have not ended."""
        return any(w is not None for w in self._waits) and not self.options()

    def stack(self, cpu: int) -> tuple[Site, ...]:
        """Where the CPU waits, outermost call first."""
        sites: list[Site] = []
        inner: Any = self._programs[cpu]
        while isinstance(inner, CoroutineType) and inner.cr_frame is not None:
            code = inner.cr_frame.f_code
            sites.append(Site(short_path(code.co_filename), inner.cr_frame.f_lineno, code.co_name))
            inner = inner.cr_await
        return tuple(sites)

    def locals(self, cpu: int) -> dict[str, object]:
        """The innermost function's locals, for stepping through a model."""
        inner: Any = self._programs[cpu]
        while isinstance(inner.cr_await, CoroutineType):
            inner = inner.cr_await
        return dict(inner.cr_frame.f_locals) if inner.cr_frame is not None else {}

    def take(self, step: Step) -> Done:
        """Let one CPU run to its next await."""
        wait = self._waits[step.cpu]
        if wait is None:
            raise ValueError(f"CPU {step.cpu} has ended")
        stack = self.stack(step.cpu)
        self.cpu = step.cpu
        self._accesses, self._before, self.events = [], {}, []
        self.taken += 1
        failure = self._go(step.cpu, step.choice, wait)
        changes = tuple(
            Change(struct, field, old, new)
            for (_, name), (struct, field, old) in self._before.items()
            if (new := struct.__dict__.get(name, field.init)) != old
        )
        failure = self._race(step.cpu) or failure
        if failure is None:
            failure = self._check("always")
        if failure is None and all(w is None for w in self._waits):
            failure = self._check("end")
        self.failure = self.failure or failure
        return Done(step, stack, changes, failure, tuple(self.events))

    def _go(self, cpu: int, choice: int | None, wait: Wait | None) -> tuple[str, str, str] | None:
        """Resume a coroutine that waits at ``wait``; returns what went wrong."""
        try:
            with attached(self):
                # the conditions are the first thing that the step reads
                self._waiting = True
                if wait is not None and (self._paused(cpu) or not wait.ready()):
                    raise ValueError(f"CPU {cpu} waits for a condition that does not hold")
                self._waiting = False
                self._waits[cpu] = self._programs[cpu].send(choice)  # type: ignore[arg-type]
        except StopIteration:
            self._waits[cpu] = None
        except FAILURES as error:
            return failure_of(error)
        finally:
            self._waiting = False
        return None

    def _check(self, when: str) -> tuple[str, str, str] | None:
        """The properties of whole states."""
        with attached(self, accesses=False):
            for check in self.model.checks:
                if check.when == when and self.checks:
                    try:
                        check.function(*check.args)
                    except FAILURES as error:
                        failure = failure_of(error)
                        if self.wanted in (None, failure[1]):
                            return failure
        return None

    def _race(self, cpu: int) -> tuple[str, str, str] | None:
        """The race of this step's accesses with those before it; of several, the first field by name."""
        races = self._order.step(cpu, self.taken, self._accesses) if self.races else []
        if not races:
            return None
        found = min(races, key=lambda race: race.name)
        self.race = self.race or found
        return ("race", found.name, str(found))

    def close(self) -> None:
        """Forget the coroutines without running what is left of them."""
        for program in self._programs:
            program.close()


def run(native: Native, scheduler: Scheduler, limit: int = 1_000_000) -> Iterator[Done]:
    """Take the steps that ``scheduler`` picks, until a failure, the end, a deadlock or ``limit`` steps."""
    for _ in range(limit):
        options = native.options()
        step = scheduler.pick(options) if options else None
        if step is None:
            return
        done = native.take(step)
        yield done
        if done.failure is not None:
            return
