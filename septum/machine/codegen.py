# SPDX-License-Identifier: GPL-2.0-or-later
"""From the control-flow graph to LLVM IR: one function for all steps, or one for each program counter.

The functions are those of machine/all_steps.py, steps.py and checks.py; here is the module around them.
machine/tables.py explains what they return. The search loop that calls them is engine/search.c.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import NamedTuple

from septum.graph.ir import Block, Graph, Key, Point, step_blocks
from septum.machine.all_steps import AllSteps, sites_before
from septum.machine.checks import checking
from septum.machine.exchange import canon, single_exchanges
from septum.machine.layout import Layout, plain_fields
from septum.machine.lines import mask_of, signed
from septum.machine.loops import WITHOUT, loops, touching
from septum.machine.steps import ARGS, StepFunction
from septum.machine.tables import DONE, ENDED, MORE, NOT_ENABLED, Alarm, Tables

#: Models with fewer program counters than this have their steps inlined into the search loop. Larger ones gain
#: nothing from it, and LLVM then takes several times as long; it is a matter of time alone.
INLINE_POINTS = 40


#: which variant of the model runs, and what sets it
WHICH = """@which = internal global i64 0
define i64 @set_which(i64 %number) {
  store i64 %number, ptr @which
  ret i64 0
}"""


class Code(NamedTuple):
    """The generated module of one model, and the tables to read its results with.

    ``text``    LLVM IR, for code that is made quickly;
    ``fast``    makes that of the same functions for optimised code, with loops (machine/loops.py) or without;
    ``plain``, ``alarms``, ``rows``, ``properties``, ``lines``, ``mask_words`` see :class:`Tables`;
    ``full_keys`` a state is a word that is its own entry in the table of a search; ``words`` how many it has.
    """

    text: str
    fast: Callable[[bool], str]
    plain: Mapping[Key, int]
    alarms: Sequence[Alarm]
    rows: Mapping[tuple[str, int], int]
    properties: Sequence[str]
    lines: Mapping[tuple[str, int], int]
    mask_words: int
    full_keys: bool
    words: int

    @property
    def shape(self) -> tuple[tuple[str, int], ...]:
        """What a search asks of the packing so often that quick code of it has it built in, too."""
        return ("cfg_words", self.words), ("cfg_full_keys", int(self.full_keys))


def generate(
    graph: Graph,
    layout: Layout,
    order_sensitive: Collection[int] = frozenset(),
    noted: Collection[str] = (),
    tracked: frozenset[Key] = frozenset(),
    variants: bool = False,
) -> Code:
    """The code of a model.

    ``order_sensitive``  numbers of the properties of whole states that may tell apart CPUs which are exchanged
                         together with what they own; see analysis/invariance.py;
    ``noted``            the source files whose statements are noted when they are executed;
    ``tracked``          the fields whose races the graph finds by itself; see graph/track.py;
    ``variants``         the graph is that of several models: set_which() says which of them runs (lang/variants.py).
    """
    tables = Tables(plain_fields(graph, layout, tracked), noted, graph.required)
    module = _Module(graph, layout, tables)
    quick = module.all_steps()
    both = [*module.starts(), *module.checks(), *checking(graph, layout, tables, order_sensitive)]
    if order_sensitive:
        both += single_exchanges(graph, layout)
    both += [*canon(graph, layout), *_counter(layout), *_constants(graph, layout, tables)]
    both += [WHICH] if variants else []
    text = "\n".join([*both, *quick, WITHOUT])

    def fast(with_loops: bool) -> str:
        return "\n".join([*both, *module.single_steps(), module.loops() if with_loops else WITHOUT])

    found = (tables.plain, tables.alarms, tables.rows, tables.properties, tables.lines, tables.mask_words)
    return Code(text, fast, *found, full_keys(layout), layout.words)


def full_keys(layout: Layout) -> bool:
    """Whether a state is a word that is not all ones."""
    return layout.words == 1 and layout.never_all_ones()


def _constants(graph: Graph, layout: Layout, tables: Tables) -> list[str]:
    """The numbers that the search loop is specialised with."""
    numbers = {
        "words": layout.words,
        "cpus": layout.cpus,
        "rows": max(1, len(tables.rows)),
        "mask_words": tables.mask_words,
        "points": len(graph.points),
        "full_keys": int(full_keys(layout)),
    }
    lines = [f"define i64 @cfg_{name}() alwaysinline {{\n  ret i64 {value}\n}}" for name, value in numbers.items()]
    words = ", ".join(f"i64 {s.word}" for s in layout.blocks)
    shifts = ", ".join(f"i64 {s.shift}" for s in layout.blocks)
    lines.append(f"@block_word = internal constant [{layout.cpus} x i64] [{words}]")
    lines.append(f"@block_shift = internal constant [{layout.cpus} x i64] [{shifts}]")
    lines.append("declare void @note(i64, i64)")
    lines.append("declare void @also_fails(i64)")
    return lines


class _Module:
    """The functions for the blocks of a graph.

    Optimised code has a function for each program counter: what one step does is then optimised by itself, and a loop
    can take it from many states. That is made last, if at all: alarms and notes have their numbers by then.
    """

    def __init__(self, graph: Graph, layout: Layout, tables: Tables) -> None:
        self.graph, self.layout, self.tables = graph, layout, tables
        self.points = [point for point in graph.points if point is not None]
        self.properties = [block for _, block in graph.invariants]
        self.sites = sites_before(graph)

    def all_steps(self) -> list[str]:
        """For code that is made quickly: one function."""
        steps = AllSteps(self.layout, self.tables, self.sites)
        lines = steps.all_lines("steps", self.points)
        self.touches = [point is not None and id(point.entry) in steps.touching for point in self.graph.points]
        ways = ", ".join(f"i64 {point.ways - 1 if point is not None else 0}" for point in self.graph.points)
        table = f"@other_ways = internal constant [{len(self.graph.points)} x i64] [{ways}]"
        return [table, *lines, *_dispatch(self.graph, self.layout, _call(self.graph))]

    def single_steps(self) -> list[str]:
        """For optimised code: a function for each program counter."""
        lines = []
        for point in self.points:
            lines += self.function(f"step_{point.number}", point.entry, point)
        return [*lines, *_dispatch(self.graph, self.layout, _switch(self.points))]

    def function(self, name: str, entry: Block, point: Point | None, is_step: bool = True) -> list[str]:
        """One step."""
        return StepFunction(self.layout, self.tables, name, point, is_step, self.sites).lines(name, step_blocks(entry))

    def loops(self) -> str:
        """The loops of machine/loops.py."""
        numbers = [point.number for point in self.points]
        layout = self.layout
        return loops(layout, numbers, self.tables.mask_words, take_block(layout), put_block(layout))

    def starts(self) -> list[str]:
        """What CPUs do before their first await."""
        lines = touching(self.touches)
        names: dict[int, str] = {}
        for block in self.graph.starts:
            if id(block) not in names:
                names[id(block)] = f"start_{len(names)}"
                lines += self.function(names[id(block)], block, None)
        return lines + _init(self.layout, [names[id(block)] for block in self.graph.starts])

    def checks(self) -> list[str]:
        """The properties of whole states."""
        found: list[str] = []
        for number, block in enumerate(self.properties):
            found += self.function(f"check_{number}", block, None, is_step=False)
        return found


def take_block(layout: Layout) -> list[str]:
    """Copy the CPU's block out of the state into %b."""
    lines = [
        "  %wp = getelementptr i64, ptr @block_word, i64 %cpu",
        "  %w = load i64, ptr %wp",
    ]
    if layout.block_words == 1:
        lines += [
            "  %sp = getelementptr i64, ptr @block_shift, i64 %cpu",
            "  %sh = load i64, ptr %sp",
            "  %home = getelementptr i64, ptr %s, i64 %w",
            "  %home0 = load i64, ptr %home",
            "  %down = lshr i64 %home0, %sh",
            f"  %blk = and i64 %down, {mask_of(layout.block_bits)}",
            "  store i64 %blk, ptr %b",
        ]
    else:
        for k in range(layout.block_words):
            lines += [
                f"  %k{k} = add i64 %w, {k}",
                f"  %f{k} = getelementptr i64, ptr %s, i64 %k{k}",
                f"  %v{k} = load i64, ptr %f{k}",
                f"  %t{k} = getelementptr i64, ptr %b, i64 {k}",
                f"  store i64 %v{k}, ptr %t{k}",
            ]
    return lines


def put_block(layout: Layout) -> list[str]:
    """Copy %b back into the state."""
    if layout.block_words == 1:
        mask = mask_of(layout.block_bits)
        return [
            "  %new = load i64, ptr %b",
            "  %up = shl i64 %new, %sh",
            f"  %hole0 = shl i64 {signed(mask)}, %sh",
            "  %hole = xor i64 %hole0, -1",
            "  %old = load i64, ptr %home",
            "  %rest = and i64 %old, %hole",
            "  %whole = or i64 %rest, %up",
            "  store i64 %whole, ptr %home",
        ]
    lines = []
    for k in range(layout.block_words):
        lines += [f"  %n{k} = load i64, ptr %t{k}", f"  store i64 %n{k}, ptr %f{k}"]
    return lines


def _dispatch(graph: Graph, layout: Layout, call: Sequence[str]) -> list[str]:
    """model_step(): the step of one CPU; ``call`` makes it at ``%pc``, and its status %r."""
    points = [p for p in graph.points if p is not None]
    inline = "alwaysinline" if len(points) < INLINE_POINTS else "noinline"
    return [
        f"define i64 @model_step(ptr %s, i64 %cpu, i64 %choice, ptr %m) {inline} {{",
        f"  %b = alloca [{layout.block_words} x i64]",
        *take_block(layout),
        "  %pc0 = load i64, ptr %b",
        f"  %pc = and i64 %pc0, {mask_of(layout.pc.width)}",
        *call,
        f"  %kind = and i64 %r, {MORE - 1}",
        f"  %ok = icmp eq i64 %kind, {DONE}",
        "  br i1 %ok, label %put, label %stop",
        "put:",
        *put_block(layout),
        "  br label %stop",
        "stop:",
        "  ret i64 %r",
        "}",
    ]


def _call(graph: Graph) -> list[str]:
    """The call of the function that has all steps; MORE if the choose() can go another way."""
    if all(point is None or point.ways == 1 for point in graph.points):
        return [f"  %r = call i64 @steps({ARGS}, i64 %pc)"]
    return [
        f"  %one = call i64 @steps({ARGS}, i64 %pc)",
        f"  %wayp = getelementptr [{len(graph.points)} x i64], ptr @other_ways, i64 0, i64 %pc",
        "  %ways = load i64, ptr %wayp",
        "  %left = icmp ult i64 %choice, %ways",
        f"  %able = icmp ne i64 %one, {NOT_ENABLED}",
        "  %both = and i1 %left, %able",
        f"  %more = select i1 %both, i64 {MORE}, i64 0",
        "  %r = or i64 %one, %more",
    ]


def _switch(points: Sequence[Point]) -> list[str]:
    """The call of the function for a program counter."""
    lines = ["  switch i64 %pc, label %off [", *(f"    i64 {p.number}, label %p{p.number}" for p in points), "  ]"]
    lines += ["off:", "  br label %out"]
    for p in points:
        lines += [f"p{p.number}:", f"  %r{p.number} = call i64 @step_{p.number}({ARGS})", "  br label %out"]
    phi = ", ".join([f"[ {ENDED}, %off ]", *(f"[ %r{p.number}, %p{p.number} ]" for p in points)])
    return [*lines, "out:", f"  %r = phi i64 {phi}"]


def _init(layout: Layout, names: list[str]) -> list[str]:
    """model_init(): the first state, every CPU at its first await."""
    lines = ["define i64 @model_init(ptr %s, ptr %m) {"]
    for word, value in enumerate(_first_state(layout)):
        lines += [
            f"  %i{word} = getelementptr i64, ptr %s, i64 {word}",
            f"  store i64 {signed(value)}, ptr %i{word}",
        ]
    for cpu, name in enumerate(names):
        lines += [
            f"  %r{cpu} = call i64 @begin_{name}(ptr %s, i64 {cpu}, ptr %m)",
            f"  %ok{cpu} = icmp eq i64 %r{cpu}, 1",
            f"  br i1 %ok{cpu}, label %go{cpu}, label %bad{cpu}",
            f"bad{cpu}:",
            f"  ret i64 %r{cpu}",
            f"go{cpu}:",
        ]
    lines += ["  ret i64 1", "}"]
    for name in sorted(set(names)):
        lines += [
            f"define internal i64 @begin_{name}(ptr %s, i64 %cpu, ptr %m) {{",
            f"  %b = alloca [{layout.block_words} x i64]",
            *take_block(layout),
            f"  %r = call i64 @{name}(ptr %s, ptr %b, i64 %cpu, i64 0, ptr %m)",
            *put_block(layout),
            "  ret i64 %r",
            "}",
        ]
    return lines


def _first_state(layout: Layout) -> list[int]:
    """The words of the state before any CPU has begun."""
    words = [0] * layout.words
    fields = layout.memory.fields
    for key, slot in layout.shared.items():
        struct, field = fields[key][:2]
        words[slot.word] |= (int(getattr(struct, field.name)) - field.lo) << slot.shift
    for key, (cpu, slot) in layout.own.items():
        home = layout.blocks[cpu]
        words[home.word + slot.word] |= _first_bits(layout, key) << slot.shift + home.shift
    return words


def _first_bits(layout: Layout, key: Key) -> int:
    """The raw bits of the first value of a field of a CPU's.

    Where a number with a stride begins as one that is not of the CPU (a cursor, as 0), all CPUs begin
    with bits that mean no number: reading them ends a step, see analysis/strides.py.
    """
    struct, field = layout.memory.fields[key][:2]
    owners, stride = layout.memory.owners, layout.memory.field_stride(struct, field)
    home = owners.home(struct) if owners is not None else None
    if not stride or home is None or owners is None:
        return int(getattr(struct, field.name)) - field.lo
    raw = {int(getattr(s, field.name)) - cpu * stride - field.lo for cpu, s in enumerate(home.orbit)}
    if len(raw) == 1 and 0 <= min(raw) <= owners.room(field.lo, field.hi(struct), stride):
        return raw.pop()
    return field.hi(struct) - field.lo


def _counter(layout: Layout) -> list[str]:
    """model_pc(): where a CPU is."""
    return [
        "define i64 @model_pc(ptr %s, i64 %cpu) alwaysinline {",
        f"  %b = alloca [{layout.block_words} x i64]",
        *take_block(layout),
        "  %pc0 = load i64, ptr %b",
        f"  %pc = and i64 %pc0, {mask_of(layout.pc.width)}",
        "  ret i64 %pc",
        "}",
    ]
