# SPDX-License-Identifier: GPL-2.0-or-later
"""Random programs with plain and marked accesses anywhere in a step, and a brute force that says what races in them.

A program is data: for each CPU what it does before its first await, and a list of steps. The brute force takes it in
every order of steps, keeps for each access the set of accesses before it, and shares no code with Septum: neither its
language, nor its executors, nor its clocks.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any, NamedTuple

Stmt = tuple[Any, ...]


class Step(NamedTuple):
    """``if x == guard:`` (always, if None) wait for ``head``, then do ``body``."""

    guard: int | None
    head: Stmt
    body: list[Stmt]


class Cpu(NamedTuple):
    """What one CPU runs."""

    start: list[Stmt]
    steps: list[Step]


HEADER = """\
from septum.lang.model import Model, Program
from septum.lang import *


class Item(Struct):
    v: int = bounded(0, 3)


class World(Struct):
    p0: int = bounded(0, 3)
    p1: int = bounded(0, 3)
    s0: int = bounded(0, 3, kind=SYNC)
    s1: int = bounded(0, 3, kind=SYNC)
    lock: int = flag(kind=SYNC)
    g0: int = bounded(0, 3, kind=GHOST)

    def __init__(self):
        self.q = Array(Item() for _ in range(2))


"""

# -- as source text ------------------------------------------------------------------


def line(stmt: Stmt) -> str:
    """One simple statement."""
    what, *rest = stmt
    match what:
        case "read":
            return f"x = w.{rest[0]}"
        case "write":
            return f"w.{rest[0]} = {rest[1]}"
        case "write-q":
            return f"w.q[x & 1].v = {rest[0]}"
        case "read-q":
            return "x = w.q[x & 1].v"
        case "load":
            return f"x = marked_load(lambda: w.{rest[0]})"
        case "store":
            return f"marked_store(lambda: w.{rest[0]}, {rest[1]})"
        case "both":
            return f"w.{rest[0]} = w.{rest[0]} ^ {rest[1]}"
        case "require":
            return f'require(x != {rest[0]}, "r")'
        case "return":
            return "return"
    raise ValueError(what)


def text_of(body: list[Stmt], level: int) -> list[str]:
    """Statements as lines."""
    out = []
    for stmt in body:
        if stmt[0] == "if":
            out.append("    " * level + f"if x == {stmt[1]}:")
            out += text_of(stmt[2], level + 1)
            if stmt[3]:
                out += ["    " * level + "else:", *text_of(stmt[3], level + 1)]
        else:
            out.append("    " * level + line(stmt))
    return out


def head_of(head: Stmt) -> list[str]:
    """An await as lines."""
    match head:
        case ("step",):
            return ["await step()"]
        case ("choose",):
            return ["x = await choose(2)"]
        case ("lock",):
            return ["await until(lambda: not w.lock)", "w.lock = 1"]
        case ("unlock",):
            return ["await step()", "w.lock = 0"]
        case ("until", "marked", field, value):
            return [f"await until(lambda: marked_load(lambda: w.{field}) == {value})"]
        case ("until", "and", one, two):
            return [f"await until(lambda: w.{one} and w.{two})"]
        case ("until", "or", one, two):
            return [f"await until(lambda: w.{one} or w.{two})"]
        case ("until", _, field, value):
            return [f"await until(lambda: w.{field} == {value})"]
    raise ValueError(head)


def source(cpus: list[Cpu]) -> str:
    """The program as a model."""
    out = [HEADER]
    for number, cpu in enumerate(cpus):
        out += [f"async def cpu{number}(w):", "    x: u2 = 0", *text_of(cpu.start, 1)]
        for step in cpu.steps:
            level = 1
            if step.guard is not None:
                out.append(f"    if x == {step.guard}:")
                level = 2
            out += ["    " * level + text for text in head_of(step.head)] + text_of(step.body, level)
        out += ["    x = 0", "", ""]
    programs = ", ".join(f"Program(cpu{n}, (w,))" for n in range(len(cpus)))
    out += ["def build():", "    w = World()", f'    return Model("racing", w, [{programs}])', ""]
    return "\n".join(out)


# -- the brute force ---------------------------------------------------------------------

PLAIN = {"p0", "p1", "q0", "q1"}
GHOST = "g0"


class Failed(Exception):
    """A require() that does not hold."""


class Returned(Exception):
    """The program ends."""


class Run(NamedTuple):
    """A run so far: values; for each CPU the next step (None: ended), x, and which accesses it comes after; for each
    place the accesses that a CPU that reads it comes after; and all accesses: (CPU, field, write, plain)."""

    values: dict[str, int]
    at: list[int | None]
    x: list[int]
    after: list[frozenset[int]]
    told: dict[str, frozenset[int]]
    made: list[tuple[int, str, bool, bool]]
    last: int = 0  # of ``made``, the first of the last step


class Taking:
    """One CPU taking one step."""

    def __init__(self, run: Run, cpu: int) -> None:
        self.values = dict(run.values)
        self.x = run.x[cpu]
        self.accesses: list[tuple[str, bool, bool]] = []  # field, write, plain

    def get(self, field: str, plain: bool) -> int:
        if field != GHOST:
            self.accesses.append((field, False, plain and field in PLAIN))
        return self.values[field]

    def put(self, field: str, value: int, plain: bool) -> None:
        if field != GHOST:
            self.accesses.append((field, True, plain and field in PLAIN))
        self.values[field] = value

    def ready(self, head: Stmt) -> bool:
        match head:
            case ("lock",):
                return not self.get("lock", True)
            case ("until", "marked", field, value):
                return bool(self.get(field, False) == value)
            case ("until", "and", one, two):
                return bool(self.get(one, True) and self.get(two, True))
            case ("until", "or", one, two):
                return bool(self.get(one, True) or self.get(two, True))
            case ("until", _, field, value):
                return bool(self.get(field, True) == value)
        return True

    def body(self, stmts: list[Stmt]) -> None:
        for what, *rest in stmts:
            match what:
                case "read":
                    self.x = self.get(rest[0], True)
                case "write":
                    self.put(rest[0], rest[1], True)
                case "read-q":
                    self.x = self.get(f"q{self.x & 1}", True)
                case "write-q":
                    self.put(f"q{self.x & 1}", rest[0], True)
                case "load":
                    self.x = self.get(rest[0], False)
                case "store":
                    self.put(rest[0], rest[1], False)
                case "both":
                    self.put(rest[0], self.get(rest[0], True) ^ rest[1], True)
                case "require":
                    if self.x == rest[0]:
                        raise Failed
                case "return":
                    raise Returned
                case "if":
                    self.body(rest[1] if self.x == rest[0] else rest[2])


def next_step(cpu: Cpu, number: int, x: int) -> int | None:
    """The next step from ``number`` on whose guard holds."""
    return next((n for n in range(number, len(cpu.steps)) if cpu.steps[n].guard in (None, x)), None)


def account(
    run: Run, cpu: int, accesses: list[tuple[str, bool, bool]], waits: int, only_next: bool = False
) -> tuple[Run, set[str]]:
    """What a step's accesses come after, and which race; the first ``waits`` are those of a condition.

    ``only_next`` is a wrong rule: what the step right before left plain races, whatever orders it, and nothing else.
    """
    before, told, made = run.after[cpu], dict(run.told), list(run.made)
    acquired = [told.get(f, frozenset()) for f, write, plain in accesses if not write and not plain]
    whole = frozenset[int]().union(*acquired)
    racing: set[str] = set()
    for f, write, plain in accesses[:waits]:
        if not write and not plain:
            before |= run.told.get(f, frozenset())
    for field, write, plain in accesses:
        if not plain and not write:
            before |= run.told.get(field, frozenset())
        if field in PLAIN and only_next:
            for who, what, wrote, was_plain in made[run.last : len(run.made)]:
                if who != cpu and what == field and (write or wrote) and was_plain:
                    racing.add(field)
        elif field in PLAIN:
            for number, (who, what, wrote, was_plain) in enumerate(made):
                if who != cpu and what == field and (write or wrote) and (plain or was_plain) and number not in before:
                    racing.add(field)
        made.append((cpu, field, write, plain))
        before |= {len(made) - 1}
        if write and not plain:
            told[field] = told.get(field, frozenset()) | before | whole
    after = [*run.after]
    after[cpu] = before | whole
    return run._replace(after=after, told=told, made=made, last=len(run.made)), racing


def brute_force(cpus: list[Cpu], most: int = 4000, only_next: bool = False) -> set[str] | None:
    """The fields that race in some run, and every run is tried; None if there are more than ``most`` runs."""
    fields = ["p0", "p1", "q0", "q1", "s0", "s1", "lock", "g0"]
    run = Run(dict.fromkeys(fields, 0), [], [0] * len(cpus), [frozenset()] * len(cpus), {}, [])
    racing: set[str] = set()
    for number, cpu in enumerate(cpus):
        taking = Taking(run, number)
        try:
            taking.body(cpu.start)
            at = next_step(cpu, 0, taking.x)
        except Returned:
            at = None
        except Failed:
            return racing | account(run, number, taking.accesses, 0, only_next)[1]
        run, found = account(run, number, taking.accesses, 0, only_next)
        racing |= found
        run.x[number] = taking.x
        run = run._replace(values=taking.values, at=[*run.at, at])
    if racing:
        return racing
    left = most

    def follow(run: Run) -> None:
        nonlocal left
        for number, cpu in enumerate(cpus):
            at = run.at[number]
            if at is None:
                continue
            step = cpu.steps[at]
            for way in range(2 if step.head == ("choose",) else 1):
                taking = Taking(run, number)
                if not taking.ready(step.head):
                    continue
                waits, failed, to = len(taking.accesses), False, None
                if step.head in (("lock",), ("unlock",)):
                    taking.put("lock", int(step.head == ("lock",)), True)
                if step.head == ("choose",):
                    taking.x = way
                try:
                    taking.body(step.body)
                    to = next_step(cpu, at + 1, taking.x)
                except Returned:
                    pass
                except Failed:
                    failed = True
                then, found = account(run, number, taking.accesses, waits, only_next)
                racing.update(found)
                left -= 1
                if left < 0:
                    return
                if not failed:
                    x, places = list(run.x), list(run.at)
                    x[number], places[number] = taking.x, to
                    follow(then._replace(values=taking.values, at=places, x=x))

    follow(run)
    return racing if left >= 0 else None


# -- random programs -------------------------------------------------------------------------


class Writer:
    """Draws programs; ``kind`` says what they are full of."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.kind = self.random.choice(["locks", "flags", "all", "all", "plain-few", "ghosts"])

    def stmt(self, depth: int) -> Stmt:
        pick, r = self.random.choice, self.random.random()
        plain, sync, value = pick(["p0", "p0", "p1"]), pick(["s0", "s1"]), pick([1, 1, 2, 0])
        if depth < 2 and r < 0.15:
            other = self.body(depth + 1, 1) if self.random.random() < 0.4 else []
            return ("if", pick([0, 1]), self.body(depth + 1, pick([1, 1, 2])), other)
        many = [("write", plain, value), ("read", plain), ("write", plain, value)]
        if self.kind != "locks":
            many += [("load", plain), ("store", plain, value), ("read", sync), ("write", sync, value)]
            many += [("both", sync, 1), ("write", sync, 1)]
        if self.kind == "all":
            many += [("write-q", value), ("read-q",), ("write", plain, value)]
        if self.kind == "ghosts":
            many += [("read", "g0"), ("write", "g0", value), ("write", "g0", 1), ("both", "g0", 1)]
        if self.kind == "plain-few":
            many += [("read", sync), ("write", sync, value), ("both", sync, 1)] * 2
        if r > 0.97:
            return ("require", 2) if self.random.random() < 0.5 or depth == 0 else ("return",)
        return pick(many)

    def body(self, depth: int, most: int) -> list[Stmt]:
        return [self.stmt(depth) for _ in range(self.random.randint(0 if depth == 0 else 1, most))]

    def head(self) -> Stmt:
        pick = self.random.choice
        until: list[Stmt] = [("until", "", pick(["s0", "s1"]), 1), ("until", "", pick(["s0", "s1"]), pick([0, 1]))]
        until += [("until", "marked", pick(["p0", "p1"]), 1), ("until", "", pick(["p0", "p1"]), pick([0, 1]))]
        until += [("until", pick(["and", "or"]), *self.random.sample(["p0", "s0", "s1", "p1"], 2))]
        step: list[Stmt] = [("step",)] * 4
        if self.kind == "ghosts":
            until = [("until", "", "g0", 1), ("until", "", "g0", pick([0, 1])), ("until", "", "s0", 1)]
        if self.kind == "locks":
            return pick([*step, ("lock",), ("until", "", "s0", 0)])
        return pick([*step, *until, ("choose",), ("lock",), ("unlock",)])

    def cpu(self, steps: int) -> Cpu:
        start = self.body(1, 1) if self.random.random() < 0.1 else []
        out: list[Step] = []
        while len(out) < steps:
            guard = self.random.choice([0, 1]) if self.random.random() < 0.15 else None
            if self.random.random() < (0.7 if self.kind == "locks" else 0.25) and len(out) + 2 <= steps:
                out.append(Step(None, ("lock",), self.body(0, 3)))
                if self.random.random() < 0.3 and len(out) + 2 <= steps:
                    out.append(Step(guard, ("step",), self.body(0, 2)))
                behind = self.body(0, 2) if self.random.random() < 0.4 else []
                out.append(Step(None, ("unlock",), behind))
            else:
                out.append(Step(guard, self.head(), self.body(0, 3)))
        return Cpu(start, out)

    def program(self) -> list[Cpu]:
        if self.random.random() < 0.7:
            return [self.cpu(self.random.randint(2, 4)) for _ in range(2)]
        return [self.cpu(self.random.randint(1, 3)) for _ in range(3)]


def programs(first: int, count: int) -> Iterator[tuple[int, list[Cpu], set[str]]]:
    """``count`` random programs with the fields that race in them, from a seed on: (seed, program, fields)."""
    seed = first
    while count:
        program = Writer(seed).program()
        racing = brute_force(program)
        if racing is not None:
            yield seed, program, racing
            count -= 1
        seed += 1
