# SPDX-License-Identifier: GPL-2.0-or-later
"""Generated functions that check the properties of whole states: in the states where one may have changed.

A property is a function of the bits of a state that it reads. The search tells which bits of a state differ from those
of the state that a step led from, which was checked; a property that reads none of them says what it said there.
What the step writes, and which CPUs are exchanged, is in these bits.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from septum.graph.ir import Block, Graph, block_accesses, step_blocks
from septum.lang.source import Site
from septum.machine.exchange import in_all_orders
from septum.machine.layout import Layout
from septum.machine.lines import signed
from septum.machine.slot import Slot
from septum.machine.tables import Tables

ALWAYS, END = "always", "end"
#: the parameters of a function that checks properties, as its definition and its callers write them
PARAMETERS = {ALWAYS: "ptr %s, ptr %changed, ptr %m", END: "ptr %s, ptr %m"}

#: keep the first alarm of several properties; also_fails() hears of the others
KEEP = """define internal void @keep_first(ptr %first, i64 %r) {
  %holds = icmp eq i64 %r, 1
  br i1 %holds, label %out, label %fails
fails:
  %before = load i64, ptr %first
  %none = icmp eq i64 %before, 1
  br i1 %none, label %set, label %also
set:
  store i64 %r, ptr %first
  br label %out
also:
  call void @also_fails(i64 %r)
  br label %out
out:
  ret void
}"""


def checking(graph: Graph, layout: Layout, tables: Tables, order_sensitive: Collection[int]) -> list[str]:
    """model_check_always(), model_check_end() and what they call; property N of the graph is check_N().

    ``order_sensitive``  numbers of the properties that are checked in each order of the CPUs; see in_all_orders().
    """
    always = sum(when == ALWAYS for when, _ in graph.invariants)
    out = [f"define i64 @cfg_checks() alwaysinline {{\n  ret i64 {always}\n}}", KEEP]
    for when in (ALWAYS, END):
        reads = {
            number: bits_read(layout, block, number in order_sensitive)
            for number, (at, block) in enumerate(graph.invariants)
            if at == when
        }
        again = {number: bits for number, bits in reads.items() if number in order_sensitive}
        if not again:
            out += _checks(layout, f"model_check_{when}", when, reads)
            continue
        alarm = tables.alarm("pages", "pages", Site("a property of whole states", 0, when))
        out += _checks(layout, f"check_{when}_once", when, reads)
        out += _checks(layout, f"check_{when}_again", when, again)
        out += in_all_orders(graph, when, PARAMETERS[when], alarm)
    return out


def bits_read(layout: Layout, entry: Block, any_order: bool) -> dict[int, int]:
    """The bits of a state that a property may read: word -> mask.

    ``any_order``  with CPUs exchanged, too: what it reads of one CPU's block it may then read of each.
    """
    found: dict[int, int] = {}
    for block in step_blocks(entry):
        for loc, _, _ in block_accesses(block):
            for struct in loc.structs:
                for slot in _slots(layout, (id(struct), loc.field.name), any_order):
                    found[slot.word] = found.get(slot.word, 0) | ((1 << slot.width) - 1) << slot.shift
    return {word: mask for word, mask in sorted(found.items()) if mask}


def _slots(layout: Layout, key: tuple[int, str], any_order: bool) -> list[Slot]:
    """Where in a state a field may be; nowhere if it never changes."""
    if key in layout.shared:
        return [layout.shared[key]]
    if key not in layout.own:
        return []
    owner, slot = layout.own[key]
    homes = layout.blocks if any_order else [layout.blocks[owner]]
    return [Slot(home.word + slot.word, home.shift + slot.shift, slot.width) for home in homes]


def _checks(layout: Layout, function: str, when: str, reads: Mapping[int, Mapping[int, int]]) -> list[str]:
    """A function that checks some properties, ``reads`` by number: 1, or the first alarm."""
    lines = [
        f"define i64 @{function}({PARAMETERS[when]}) {{",
        f"  %b = alloca [{layout.block_words} x i64]",
        "  %first = alloca i64",
        "  store i64 1, ptr %first",
    ]
    if when == ALWAYS:
        for word in sorted({word for bits in reads.values() for word in bits}):
            lines += [
                f"  %p{word} = getelementptr i64, ptr %changed, i64 {word}",
                f"  %w{word} = load i64, ptr %p{word}",
            ]
    for number, bits in reads.items():
        # one that reads nothing that changes is the same in all states, and costs nothing
        if when == ALWAYS and bits:
            lines += _unless_unchanged(number, list(bits.items()))
        lines += [
            f"  %r{number} = call i64 @check_{number}(ptr %s, ptr %b, i64 -1, i64 0, ptr %m)",
            f"  call void @keep_first(ptr %first, i64 %r{number})",
        ]
        if when == ALWAYS and bits:
            lines += [f"  br label %go{number}", f"go{number}:"]
    return [*lines, "  %out = load i64, ptr %first", "  ret i64 %out", "}"]


def _unless_unchanged(number: int, bits: Sequence[tuple[int, int]]) -> list[str]:
    """Go past a property if none of its bits has changed."""
    lines, found = list[str](), "0"
    for word, mask in bits:
        lines += [
            f"  %a{number}.{word} = and i64 %w{word}, {signed(mask)}",
            f"  %o{number}.{word} = or i64 {found}, %a{number}.{word}",
        ]
        found = f"%o{number}.{word}"
    return [
        *lines,
        f"  %c{number} = icmp eq i64 {found}, 0",
        f"  br i1 %c{number}, label %go{number}, label %do{number}",
        f"do{number}:",
    ]
