# SPDX-License-Identifier: GPL-2.0-or-later
"""The IR of steps that work on plain memory (memory_layout.py), and the module around them, for timed runs.

A step is that of steps.py: the same expressions, branches, bounds and alarms; only where fields and locals are is
another matter. ``%s`` is the memory and ``%b`` the CPU's frame. A step changes memory as it goes: one that ends in an
alarm ends the run, and one that cannot be taken has changed nothing, since until() looks before it does anything.

A store to a field that CPUs wait for, or whose cache line is followed, is reported: timed_touch(queue). A step that
begins with until() notes in its frame which queue that is; called with the choice TELL it does nothing else.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from septum.analysis.memory import WrittenMemory
from septum.graph.ir import (
    Accumulate,
    Bin,
    Block,
    Branch,
    Const,
    Disabled,
    Expr,
    Graph,
    Instr,
    Line,
    Load,
    Loc,
    Local,
    Me,
    Point,
    Require,
    Set,
    Store,
    expr_vars,
    instr_exprs,
    loads,
    step_blocks,
)
from septum.lang.structs import Struct
from septum.machine.lines import signed
from septum.machine.memory_layout import PC, QUEUE, Column, MemoryLayout
from septum.machine.places import Run
from septum.machine.steps import ARGS, DONE, ENDED, StepFunction
from septum.machine.tables import Alarm, Tables

#: the choice that asks a step only for the queue that it may have to wait in
TELL = -1
#: the queue of CPUs that wait for conditions on several structs: every store that may change one wakes all of them
ANY_QUEUE = 0


class Wait(NamedTuple):
    """What a step that begins with until() waits for.

    ``fields``  (group, field) of all fields that the condition reads; ``loc`` the place, if it is of one struct;
    ``takes``   whether the step then writes the same struct, as one that takes a lock does;
    ``block``   the block whose branch is the first to read it.
    """

    fields: frozenset[tuple[str, str]]
    loc: Loc | None
    takes: bool
    block: Block | None


class MemoryCode(NamedTuple):
    """The generated module: ``text`` LLVM IR; ``alarms`` what alarm numbers mean; ``waits`` by program counter;
    ``queues`` how many queues there are."""

    text: str
    alarms: Sequence[Alarm]
    waits: Mapping[int, Wait]
    queues: int


def find_waits(graph: Graph, layout: MemoryLayout) -> dict[int, Wait]:
    """The points whose steps begin with until(), and what they wait for."""
    found: dict[int, Wait] = {}
    for point in graph.points:
        if point is not None and any(isinstance(b.term, Disabled) for b in step_blocks(point.entry)):
            found[point.number] = _wait(point, layout)
    return found


def _wait(point: Point, layout: MemoryLayout) -> Wait:
    """What one of them waits for: what is read on the way to where it cannot be taken."""
    blocks = [b for b in step_blocks(point.entry) if _leads_to_wait(b)]
    reads = [load.loc for b in blocks if isinstance(b.term, Branch) for load in loads(b.term.cond)]
    reads += [load.loc for b in blocks for i in b.instrs if not isinstance(i, Require) for load in _loads_of(i)]
    groups = {layout.places[id(loc.structs[0])].group for loc in reads}
    fields = frozenset((layout.places[id(s)].group, loc.field.name) for loc in reads for s in loc.structs)
    first = blocks[0] if blocks and blocks[0] is point.entry else None
    one = first is not None and len(groups) == 1 and len({(loc.structs, _same(loc.index)) for loc in reads}) == 1
    one = one and not _walks(blocks[1:], reads)
    stores = [i.loc for b in step_blocks(point.entry) for i in b.instrs if isinstance(i, Store)]
    takes = one and any(loc.structs == reads[0].structs for loc in stores)
    return Wait(fields, reads[0] if one else None, takes, first)


def _walks(blocks: Sequence[Block], reads: Sequence[Loc]) -> bool:
    """Whether an index changes while the condition is read: in a loop over an array, which reads all structs."""
    changed = {id(instr.var) for block in blocks for instr in block.instrs if isinstance(instr, Set)}
    return any(id(var) in changed for loc in reads if loc.index is not None for var in expr_vars(loc.index))


def _same(index: Expr | None) -> object:
    """Equal for indexes that are the same number."""
    match index:
        case Local(var=var):
            return id(var)
        case Const(value=value):
            return ("const", value)
        case Me():
            return "me"
        case Bin(op=op, a=a, b=b):
            return (op, _same(a), _same(b))
    return None if index is None else ("?", id(index))


def _loads_of(instr: Instr) -> list[Load]:
    return [load for expr in instr_exprs(instr) for load in loads(expr)]


def _leads_to_wait(block: Block) -> bool:
    """Whether the step may still turn out not to be taken: it has not got past its condition."""
    return any(isinstance(b.term, Disabled) for b in step_blocks(block)) and not any(
        isinstance(i, Store) for i in block.instrs
    )


def generate_memory(graph: Graph, layout: MemoryLayout, followed: Collection[type[Struct]]) -> MemoryCode:
    """The code of a model whose state is in memory.

    ``followed``  classes of structs whose cache lines are followed: locks and atomic counters.
    """
    waits = find_waits(graph, layout)
    queues = number_queues(graph, layout, waits, tuple(followed))
    tables = Tables({})
    awaited = frozenset(f for wait in waits.values() if wait.loc is None for f in wait.fields)
    out = ["declare void @timed_touch(i64)"]
    points = [p for p in graph.points if p is not None]
    for point in points:
        out += MemoryStep(layout, tables, point, waits.get(point.number), awaited).lines(
            f"step_{point.number}", step_blocks(point.entry)
        )
    starts = list({id(block): block for block in graph.starts}.values())
    for number, block in enumerate(starts):
        out += MemoryStep(layout, tables, None, None, awaited).lines(f"start_{number}", step_blocks(block))
    out += _dispatch("model_step", [(p.number, f"step_{p.number}") for p in points])
    out += _dispatch("model_start", [(number, f"start_{number}") for number in range(len(starts))])
    return MemoryCode("\n".join(out), tables.alarms, waits, queues)


def number_queues(
    graph: Graph, layout: MemoryLayout, waits: Mapping[int, Wait], followed: tuple[type[Struct], ...]
) -> int:
    """Number the queues, one for each struct that CPUs wait for or whose cache line is followed; how many there are."""
    groups: dict[str, int] = {}
    number = ANY_QUEUE + 1
    layout.queues.clear()
    wanted = {f for wait in waits.values() for f in wait.fields}
    for written in layout.memory.fields.values():
        if isinstance(written.struct, followed):
            wanted.add((layout.places[id(written.struct)].group, written.field.name))
    places = [layout.places[id(w.struct)] for w in layout.memory.fields.values()]
    counts = {place.group: place.number_of for place in places}
    for group, name in sorted(wanted):
        if group not in counts:
            continue
        if group not in groups:
            groups[group] = number
            number += counts[group]
        layout.queues[group, name] = groups[group]
    return number


def _dispatch(name: str, numbered: Sequence[tuple[int, str]]) -> list[str]:
    """A function that calls the one of the number it is given."""
    lines = [
        f"define i64 @{name}(ptr %s, ptr %b, i64 %cpu, i64 %choice, i64 %number) {{",
        "  switch i64 %number, label %off [",
        *(f"    i64 {number}, label %p{number}" for number, _ in numbered),
        "  ]",
        "off:",
        f"  ret i64 {ENDED}",
    ]
    for number, function in numbered:
        call = f"call i64 @{function}(ptr %s, ptr %b, i64 %cpu, i64 %choice, ptr %s)"
        lines += [f"p{number}:", f"  %r{number} = {call}", f"  ret i64 %r{number}"]
    return [*lines, "}"]


class _View:
    """What StepFunction asks of a layout, where nothing is packed."""

    def __init__(self, layout: MemoryLayout) -> None:
        self.memory: WrittenMemory = layout.memory
        self.cpus = layout.cpus
        self.own: Mapping[object, object] = {}
        self.locals = layout.locals


class MemoryStep(StepFunction):
    """The IR of one step on plain memory, while it is generated."""

    def __init__(
        self,
        layout: MemoryLayout,
        tables: Tables,
        point: Point | None,
        wait: Wait | None,
        awaited: Collection[tuple[str, str]],
    ) -> None:
        super().__init__(_View(layout), tables, "", point, True)  # type: ignore[arg-type]
        self.where = layout
        self.wait = wait
        self.awaited = awaited

    # -- locals -----------------------------------------------------------------------

    def frame_word(self, number: int) -> str:
        """A pointer to a word of the frame."""
        return self.new(f"getelementptr i64, ptr %b, i64 {number}") if number else "%b"

    def fetch_locals(self, point: Point) -> None:
        """Take the locals that are live at ``point`` out of the frame."""
        for var, word in self.where.locals[point.number]:
            self.store_var(var, self.new(f"load i64, ptr {self.frame_word(word)}"))

    def finish(self, point: Point | None) -> None:
        """Write where the CPU is into the frame, and the locals that are live there."""
        live = self.where.locals[point.number] if point else []
        kept = [(word, self.load_var(v)) for v, word in live]
        for word, value in kept:
            self.op(f"store i64 {value}, ptr {self.frame_word(word)}")
        self.op(f"store i64 {point.number if point else 0}, ptr {self.frame_word(PC)}")
        self.leave(DONE)

    # -- fields -----------------------------------------------------------------------

    def address(self, column: Column, run: Run, index: str) -> str:
        """A pointer to a field of one struct out of a run."""
        at = index
        if run.stride != 1:
            at = self.new(f"mul i64 {index}, {run.stride}")
        offset = column.offset + run.first * column.size
        by = self.new(f"mul i64 {at}, {column.size}") if column.size != 1 else at
        return self.new(f"getelementptr i8, ptr %s, i64 {self.new(f'add i64 {by}, {offset}')}")

    def raw(self, column: Column, pointer: str) -> str:
        """The bits of a field, without what it begins with."""
        value = self.new(f"load i{column.bits}, ptr {pointer}")
        if column.bits < 64:
            value = self.new(f"zext i{column.bits} {value} to i64")
        return self.new(f"xor i64 {value}, {signed(column.first)}") if column.first else value

    def load_run(self, loc: Loc, run: Run, index: str) -> str:
        """The value of a field."""
        column = self.where.columns.get((run.group, loc.field.name))
        if column is None:
            return str(signed(int(getattr(loc.structs[0], loc.field.name))))
        value = self.raw(column, self.address(column, run, index))
        return self.new(f"add i64 {value}, {signed(column.lo)}") if column.lo else value

    def store_run(self, loc: Loc, run: Run, index: str, value: str, when: str | None = None) -> None:
        """Write a field, if ``when``; and say so to the CPUs that wait for it."""
        column = self.where.columns[run.group, loc.field.name]
        pointer = self.address(column, run, index)
        raw = self.new(f"sub i64 {value}, {signed(column.lo)}") if column.lo else value
        if column.first:
            raw = self.new(f"xor i64 {raw}, {signed(column.first)}")
        small = self.new(f"trunc i64 {raw} to i{column.bits}") if column.bits < 64 else raw
        if when is not None:
            old = self.new(f"load i{column.bits}, ptr {pointer}")
            small = self.new(f"select i1 {when}, i{column.bits} {small}, i{column.bits} {old}")
        self.op(f"store i{column.bits} {small}, ptr {pointer}")
        self.touch(loc, run, index)

    def touch(self, loc: Loc, run: Run, index: str) -> None:
        """Tell the loop of a store to a field that it follows; its side is which field of the struct it is."""
        key = (run.group, loc.field.name)
        if key in self.where.queues:
            queue = self.queue_number(run, index, self.where.queues[key])
            side = int(loc.field.name == "writer")
            twice = self.new(f"shl i64 {queue}, 1")
            self.op(f"call void @timed_touch(i64 {self.new(f'or i64 {twice}, {side}') if side else twice})")
        if key in self.awaited:
            self.op(f"call void @timed_touch(i64 {2 * ANY_QUEUE})")

    def queue_number(self, run: Run, index: str, first: int) -> str:
        """The queue of one struct out of a run."""
        at = self.new(f"mul i64 {index}, {run.stride}")
        return self.new(f"add i64 {at}, {first + run.first}")

    def index_of(self, loc: Loc) -> str:
        """Which of its structs a place is."""
        return self.expr(loc.index) if loc.index is not None else "0"

    def load(self, loc: Loc, marked: bool) -> str:
        """The value of a field."""
        index = self.index_of(loc)
        run = self.where.run_of(loc)
        if run is not None:
            return self.load_run(loc, run, index)
        result = self.load_run(loc, self.single(loc, len(loc.structs) - 1), "0")
        for k in range(len(loc.structs) - 2, -1, -1):
            here = self.load_run(loc._replace(structs=loc.structs[k : k + 1]), self.single(loc, k), "0")
            same = self.new(f"icmp eq i64 {index}, {k}")
            result = self.new(f"select i1 {same}, i64 {here}, i64 {result}")
        return result

    def single(self, loc: Loc, number: int) -> Run:
        """One struct of several that are not a run."""
        place = self.where.places[id(loc.structs[number])]
        return Run(place.group, place.position, 0)

    def store(self, instr: Store) -> None:
        """field = expr, checked against the field's bound."""
        loc = instr.loc
        value = self.expr(instr.expr)
        index = self.index_of(loc)
        self.check_store(instr, value, index)
        run = self.where.run_of(loc)
        if run is not None:
            self.store_run(loc, run, index, value)
            return
        for k in range(len(loc.structs)):
            same = self.new(f"icmp eq i64 {index}, {k}")
            self.store_run(loc, self.single(loc, k), "0", value, same)

    # -- steps ------------------------------------------------------------------------

    def block(self, block: Block) -> None:
        """A block; before the condition of until() is read, the queue is noted."""
        if self.wait is not None and block is self.wait.block:
            self.begin(self.labels[id(block)])
            for instr in block.instrs:
                self.instr(instr)
            self.note_queue(self.wait)
            self.end(block)
            return
        super().block(block)

    def note_queue(self, wait: Wait) -> None:
        """Write the queue into the frame, and leave if nothing else is asked for."""
        queue = str(ANY_QUEUE)
        if wait.loc is not None:
            run = self.where.run_of(wait.loc)
            if run is not None and (run.group, wait.loc.field.name) in self.where.queues:
                loc = wait.loc
                index = self.index_of(loc)
                queue = self.queue_number(run, index, self.where.queues[run.group, loc.field.name])
        self.op(f"store i64 {queue}, ptr {self.frame_word(QUEUE)}")
        self.leave_if(self.new(f"icmp eq i64 %choice, {TELL}"), 0)

    def instr(self, instr: Instr) -> None:
        """One instruction; what only a search gathers is left out."""
        if isinstance(instr, Line | Accumulate):
            return
        if isinstance(instr, Require):
            self.site = instr.site
            if instr.cond is not None:
                bad = self.new(f"icmp eq i64 {self.expr(instr.cond)}, 0")
                self.leave_if(bad, self.tables.alarm(instr.kind, instr.name, instr.site))
            return
        super().instr(instr)


__all__ = ["ANY_QUEUE", "ARGS", "TELL", "MemoryCode", "Wait", "find_waits", "generate_memory"]
