# SPDX-License-Identifier: GPL-2.0-or-later
"""What the engine is compared with: a plain search that drives the native executor from the start for every step.

It shares nothing with the compiled search but the native executor, which is the meaning of the language.
"""

import importlib.util
import itertools
import sys
from pathlib import Path
from types import CoroutineType, ModuleType
from typing import Any, NamedTuple

from septum.engine.compiled import Compiled
from septum.engine.native import Native
from septum.engine.order import Access, Order
from septum.engine.run import LIMIT, Finding, Result, Step
from septum.engine.search import Options, Search
from septum.engine.stepper import Stepper
from septum.lang.model import Model

MEMORY = 1 << 24
numbers = itertools.count()


def load(folder: Path, source: str) -> ModuleType:
    """Write model source to a file of its own and import it."""
    name = f"septum_test_model_{next(numbers)}"
    file = folder / f"{name}.py"
    file.write_text(source, encoding="utf-8")
    spec = importlib.util.spec_from_file_location(name, file)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


class Seen(NamedTuple):
    """A state as both executors can show it: the fields that some step writes, and where each CPU waits."""

    values: tuple[int, ...]
    waits: tuple[Any, ...]


class Space(NamedTuple):
    """Everything that can happen, as sets; an edge ends in a state or in (kind, name) of what went wrong.

    ``leads``  of each node, by number: its steps with the node that each leads to, -1 for one that fails.
    """

    states: set[Seen]
    edges: set[tuple[Seen, Step, Any]]
    deadlocks: set[Seen]
    violations: set[tuple[str, str]]
    races: set[str]
    reached: set[str]
    nodes: int
    leads: list[list[tuple[Step, int]]]


class TooMany(Exception):
    """The space is larger than the slow search wants."""


def fields_of(compiled: Compiled) -> list[tuple[Any, str]]:
    """The fields in a packed state, in an order that does not depend on the packing."""
    values = compiled.values([0] * compiled.layout.words)
    return sorted(((v.struct, v.field.name) for v in values), key=lambda f: (f[0].path, f[1]))


def seen_natively(native: Native, fields: list[tuple[Any, str]]) -> Seen:
    """The state that a native run is in."""
    values = tuple(s.__dict__.get(f, type(s).fields()[f].init) for s, f in fields)
    return Seen(values, tuple(() if native.ended(c) else native.stack(c) for c in range(native.model.cpus)))


def seen_packed(compiled: Compiled, state: list[int], fields: list[tuple[Any, str]]) -> Seen:
    """A packed state."""
    found = {(id(v.struct), v.field.name): v.value for v in compiled.values(state)}
    points = [compiled.graph.points[pc] for pc in compiled.counters(state)]
    return Seen(tuple(found[id(s), f] for s, f in fields), tuple(p.stack if p is not None else () for p in points))


def whole(native: Native, seen: Seen) -> Any:
    """Everything that decides how a native run goes on."""
    frames = []
    for cpu in range(native.model.cpus):
        inner: Any = native._programs[cpu]
        while isinstance(inner, CoroutineType) and inner.cr_frame is not None:
            frame = inner.cr_frame
            local = tuple(
                sorted((k, v if isinstance(v, int) else id(v)) for k, v in frame.f_locals.items() if k != "_")
            )
            numbers_only = tuple((k, v) for k, v in local if not k.startswith("lam"))
            frames.append((cpu, frame.f_code, frame.f_lasti, numbers_only))
            inner = inner.cr_await
    return seen.values, tuple(frames)


def copy_of(order: Order) -> Order:
    """Another one that goes on from here."""
    other = Order(len(order.clocks))
    other.clocks, other.places = [list(c) for c in order.clocks], dict(order.places)
    other.last = {key: dict(last) for key, last in order.last.items()}
    return other


def what_is_ordered(order: Order) -> Any:
    """For each last access who comes after it: all that decides which races are found later."""
    return frozenset(
        (key, kind, who)
        for key, last in order.last.items()
        for kind, (clock, _) in last.items()
        for who, known in itertools.chain(enumerate(order.clocks), order.places.items())
        if clock <= known[kind[0]]
    )


def races_of(order: Order, touched: list[dict[Step, list[Access]]], leads: list[list[tuple[Step, int]]]) -> set[str]:
    """The fields that race in some run through a space; ``order`` is that of its start."""
    races: set[str] = set()
    known, queue = set(), [(0, order)]
    for number, here in queue:
        for step, to in leads[number]:
            then = copy_of(here)
            races.update(race.name for race in then.step(step.cpu, 1, touched[number][step]))
            if to >= 0 and (key := (to, what_is_ordered(then))) not in known:
                known.add(key)
                queue.append((to, then))
                if len(known) > 20_000:
                    raise TooMany
    return races


class Unchecked(Native):
    """A native run that goes on where a property of states fails, as a search does that keeps going."""

    def _check(self, when: str) -> None:
        return None

    def broken(self) -> set[tuple[str, str]]:
        """The properties that do not hold in this state."""
        ended = all(self.ended(cpu) for cpu in range(self.model.cpus))
        checks, found = self.model.checks, []
        for check in checks:
            self.model.checks = [check]  # each by itself: one that fails does not hide the next
            found += [Native._check(self, when) for when in ("always", *["end"] * ended)]
        self.model.checks = checks
        return {f[:2] for f in found if f is not None}


def explore(model: Model, fields: list[tuple[Any, str]], limit: int = 300) -> Space:
    """All runs of a model, each from its start. Raises TooMany beyond ``limit`` states."""
    leads: list[list[tuple[Step, int]]] = []
    space = Space(set(), set(), set(), set(), set(), set(), 0, leads)

    def follow(path: tuple[Step, ...]) -> tuple[Native, list[Access]]:
        native = Unchecked(model, races=False)
        for step in path:
            native.take(step)
        if native.failure is None:
            space.violations.update(native.broken())
        space.reached.update(native.reached_names)
        return native, native._accesses

    start, _ = follow(())
    if start.failure is not None:
        space.violations.add(start.failure[:2])
        start.close()
        return space
    first = whole(start, seen_natively(start, fields))
    known: dict[Any, int] = {first: 0}
    queue: list[tuple[tuple[Step, ...], Seen, list[Step], bool]] = []
    queue.append(((), seen_natively(start, fields), start.options(), start.deadlocked()))
    start.close()
    touched: list[dict[Step, list[Access]]] = []
    for path, seen, options, dead in queue:
        space.states.add(seen)
        if dead:
            space.deadlocks.add(seen)
        touched.append({})
        leads.append([])
        for step in options:
            native, accesses = follow((*path, step))
            touched[-1][step] = accesses
            if native.failure is not None:
                space.violations.add(native.failure[:2])
                space.edges.add((seen, step, native.failure[:2]))
                leads[-1].append((step, -1))
            else:
                after = seen_natively(native, fields)
                key = whole(native, after)
                if key not in known:
                    known[key] = len(known)
                    if len(known) > limit:
                        native.close()
                        raise TooMany
                    queue.append(((*path, step), after, native.options(), native.deadlocked()))
                space.edges.add((seen, step, after))
                leads[-1].append((step, known[key]))
            native.close()
    first_order = Native(model)
    if first_order.race is not None:
        space.races.add(first_order.race.name)
    first_order.close()
    space.races.update(races_of(first_order._order, touched, leads))
    return space._replace(nodes=len(known))


def alarm_of(compiled: Compiled, status: int) -> tuple[str, str]:
    """What a status above 1 stands for."""
    found = compiled.code.alarms[status >> 8]
    return (found.kind, "bounds" if found.kind == "overflow" else found.name)


def name_of(finding: Finding) -> tuple[str, str]:
    """Kind and property of a finding, as a native run names them."""
    return (finding.kind, "bounds" if finding.kind == "overflow" else finding.name)


def replay(model: Model, finding: Finding) -> tuple[str, str] | None:
    """What a native run of a finding's steps ends in; another property of states may fail on the way."""
    with Native(model, races=finding.kind == "race", wanted=name_of(finding)[1]) as native:
        for step in finding.steps:
            assert native.failure is None
            assert step in native.options()
            native.take(step)
        if native.failure is not None:
            return native.failure[:2]
        return ("deadlock", "deadlock") if native.deadlocked() else None


def search(compiled: Compiled, **options: Any) -> Result:
    """A search for everything, in little memory."""
    with Search(compiled, Options(keep_going=True, max_memory=MEMORY, **options)) as searched:
        return searched.run()


def compare(model: Model, limit: int = 300) -> tuple[Space, Result]:
    """Search a model both ways and hold every part of the outcome against the other."""
    compiled = Compiled(model, optimise=0)
    fields = fields_of(compiled)
    space = explore(model, fields, limit)
    model.reset()
    result = search(compiled)
    assert result.cut is None
    model.reset()
    with Search(compiled, Options(keep_going=True, max_memory=MEMORY, exact=False)) as searched:
        whole_space = searched.run()
        assert whole_space.cut is None
        stepper = Stepper(compiled)
        states, edges, deadlocks, count = set(), set(), set(), 0
        for number in range(searched.c.count):
            state = searched.state(number)
            seen = seen_packed(compiled, state, fields)
            states.add(seen)
            options = stepper.options(state)
            count += len(options)
            if not options and any(seen.waits):
                deadlocks.add(seen)
            for step in options:
                status, after = stepper.after(state, step)
                edges.add(
                    (seen, step, seen_packed(compiled, after, fields) if status == 1 else alarm_of(compiled, status))
                )
    assert states == space.states
    assert {e for e in edges if e not in space.edges} == set()
    assert {e for e in space.edges if e not in edges} == set()
    assert count == whole_space.progress.edges
    assert deadlocks == space.deadlocks
    assert whole_space.progress.states <= max(1, space.nodes)
    found = {name_of(f) for f in result.findings}
    assert ("deadlock" in {f.kind for f in result.findings}) == bool(space.deadlocks)
    assert {f for f in found if f[0] in ("require", "overflow", LIMIT)} == space.violations
    races = {f.name for f in result.findings if f.kind == "race"}
    assert races <= space.races
    assert bool(races) == bool(space.races)
    if all(f.steps for f in result.findings):  # nothing is explored if the programs fail before their first await
        # where accesses are tracked nothing is explored behind a step that races; the search that tracks none does
        assert (whole_space if races else result).reached >= space.reached - {"index"}
    for finding in result.findings:
        assert replay(model, finding) == name_of(finding), finding
    return space, result
